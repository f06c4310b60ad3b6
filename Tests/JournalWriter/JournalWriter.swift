import Facilitation
import Glibc
import Journal

/// A seat that does nothing but write, for tests to run, hinder and kill.
///
/// `journal-writer SESSION NAME COUNT [idle]` gives COUNT commands with the ids NAME-1, NAME-2, …
/// and prints a line for each answer: the id, what became of it, and how many microseconds it took.
/// With `idle` it then keeps the session open until it is killed.
@main
struct JournalWriter {
  static func main() async {
    do {
      try await giveCommands()
    } catch {
      say(String(describing: error))
      exit(1)
    }
  }

  private static func giveCommands() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, let count = Int(arguments[3]) else { exit(64) }
    let file = try SessionFile.open(at: arguments[1])
    for number in 1...count {
      let id = "\(arguments[2])-\(number)"
      let began = microseconds()
      let answer = await file.submit(
        Envelope(
          id: CommandID(id), command: .addResource(title: id, who: nil, link: nil),
          actor: .facilitator),
        at: Instant(seconds: Int64(number)))
      say("\(id) \(word(for: answer)) \(microseconds() - began)")
    }
    if arguments.last == "idle" { while true { pause() } }
    await file.close()
  }

  private static func word(for answer: Answer) -> String {
    switch answer {
    case .done(let revision, let already): already ? "already" : "done:\(revision)"
    case .refused: "refused"
    case .unsaved(let fault): "unsaved:\(fault.reason.rawValue)"
    case .unknown(let fault): "unknown:\(fault.reason.rawValue)"
    }
  }

  /// Writes a line at once, so that a kill leaves all that was answered before it.
  private static func say(_ text: String) {
    let line = Array((text + "\n").utf8)
    _ = line.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }

  private static func microseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }
}
