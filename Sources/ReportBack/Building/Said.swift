/// A line that may have been left empty; nil where it was.
func said(_ line: String) -> String? {
  line.isEmpty ? nil : line
}
