import Facilitation
import Glibc
import Journal
import Synchronization

/// A seat that does nothing but write, for tests to run, hinder and kill.
///
/// `journal-writer SESSION NAME COUNT [idle] [full|failing FROM TO]` gives COUNT commands with the
/// ids NAME-1, NAME-2, … and prints a line for each answer: the id, what became of it, how many
/// microseconds it took, and how many syncs. With `idle` it then keeps the session open until it is
/// killed; with a trouble, the disk has it during the commands numbered FROM to TO, of which number
/// 0 is the opening. With `fail N` the Nth operation of the disk fails, and the last line says how
/// many there were; with `record FILE` everything that is asked of the disk goes into a file.
@main
struct JournalWriter {
  static func main() async {
    do {
      try await giveCommands(CommandLine.arguments)
    } catch {
      say(String(describing: error))
      exit(1)
    }
  }

  private static func giveCommands(_ arguments: [String]) async throws {
    guard arguments.count >= 4, let count = Int(arguments[3]) else { exit(64) }
    Disk.insert()
    prepare(Array(arguments.dropFirst(4)))
    makeTrouble(arguments.dropFirst(4), at: 0)
    let file = try SessionFile.open(at: arguments[1])
    for number in 1...count {
      makeTrouble(arguments.dropFirst(4), at: number)
      let id = "\(arguments[2])-\(number)"
      let before = (time: microseconds(), syncs: Disk.syncs.load(ordering: .relaxed))
      let answer = await file.submit(sharing(id), at: Instant(seconds: Int64(number)))
      let time = microseconds() - before.time
      let syncs = Disk.syncs.load(ordering: .relaxed) - before.syncs
      if answer.isDone { Recording.keepAnswer(id) }
      say("\(id) \(word(for: answer)) \(time) \(syncs)")
    }
    if arguments.last == "idle" { while true { pause() } }
    await file.close()
    say("\(Disk.operations.load(ordering: .relaxed)) operations")
  }

  private static func prepare(_ words: [String]) {
    guard words.count == 2 else { return }
    if words[0] == "record" { Recording.begin(at: words[1]) }
    if words[0] == "fail" { Disk.failing.store(Int(words[1]) ?? 0, ordering: .relaxed) }
  }

  private static func sharing(_ title: String) -> Envelope {
    Envelope(
      id: CommandID(title), command: .addResource(title: title, who: nil, link: nil),
      actor: .facilitator)
  }

  private static func makeTrouble(_ words: ArraySlice<String>, at number: Int) {
    let words = Array(words)
    guard words.count == 3, let trouble = Disk.Trouble(rawValue: words[0]),
      let from = Int(words[1]), let to = Int(words[2])
    else { return }
    Disk.trouble.withLock { $0 = from...to ~= number ? trouble : .none }
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
