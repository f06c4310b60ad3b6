import Screen

/// The keys of a theme.
enum ThemeKey: String, FileKey {
  case name, kind, contrast, palette, roles
}

/// The keys of a role's look, where it is written out.
enum StyleKey: String, FileKey {
  case fg, bg, bold, dim, italic, underline, reverse
}

extension Role: FileKey {
  var spelling: String { name }
}
