import Dispatch
import Facilitation
import Foundation
import Journal
import Support
import Synchronization

/// The bytes of a session's file and of the log beside it: what is read of them is what was written,
/// or they are found to be damaged.
///
/// The first four bytes tell how many of those that follow are the file; the log is the rest.
enum FileTarget: FuzzTarget {
  static let name = "file"
  static let isText = false

  /// A journal, and its file: closed, and as it stands while it is open.
  private static let sound: (entries: [Entry], files: [[UInt8]]) = {
    let path = folder + "/sound.flipchart"
    return waiting { () async -> (entries: [Entry], files: [[UInt8]]) in
      let setup = SessionSetup(
        plan: RobotWorkshop.plan,
        details: SessionDetails(title: "Sound", question: "What holds?"))
      guard let file = try? SessionFile.create(at: path, setup, id: "make", at: Robot.start) else {
        fatalError("There is no file to begin with.")
      }
      for number in 1...12 {
        let envelope = Envelope(
          id: CommandID("c\(number)"),
          command: .addNote(
            text: "Note \(number)" + String(repeating: " x", count: number * number * 4),
            section: 1, colour: nil, label: nil, member: nil), actor: .facilitator)
        _ = await file.submit(envelope, at: Robot.start.advanced(bySeconds: number))
      }
      let open = input(bytes(path), bytes(path + "-wal"))
      await file.close()
      return ((try? SavedSession(at: path).entries) ?? [], [input(bytes(path), []), open])
    }
  }()

  static var seeds: [[UInt8]] { sound.files }

  static func take(_ bytes: [UInt8]) {
    guard bytes.count > 4 else { return }
    let told = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    let file = bytes.dropFirst(4).prefix(told)
    let path = folder + "/a.flipchart"
    empty()
    try? Data(file).write(to: URL(fileURLWithPath: path))
    let log = bytes.dropFirst(4 + file.count)
    if !log.isEmpty { try? Data(log).write(to: URL(fileURLWithPath: path + "-wal")) }
    look(at: path)
    recover(path)
    open(path)
  }

  /// Whatever is read without a word is the beginning of what was written.
  private static func look(at path: String) {
    let isSound = (try? Verification(of: path))?.isSound ?? false
    let saved = try? SavedSession(at: path)
    expect(!isSound || saved != nil, "a sound file that cannot be read")
    if let saved { expectTrue(saved.entries) }
    _ = try? SavedHead(at: path)
  }

  /// A recovery makes nothing up: each entry is one that was written, or says that it is lost.
  private static func recover(_ path: String) {
    let target = folder + "/b.flipchart"
    guard let recovery = try? Recovery(of: path, into: target) else { return }
    guard let saved = try? SavedSession(at: target) else { fatalError("Finding: not recovered") }
    expect((try? Verification(of: target))?.findings == [], "a recovered file that is not sound")
    guard !recovery.isPlanDoubtful else { return }
    expectTrue(saved.entries.filter { $0.events != [.entryLost] })
  }

  /// A file that is opened takes a command, and is then sound.
  private static func open(_ path: String) {
    guard let file = try? SessionFile.open(at: path) else { return }
    waiting {
      let envelope = Envelope(id: "fuzz", command: .closeSession, actor: .facilitator)
      let answer = await file.submit(envelope, at: Robot.start.advanced(bySeconds: 99))
      await file.close()
      if answer.isDone, let saved = try? SavedSession(at: path) {
        expect(saved.session.revision == saved.entries.count, "a revision without an entry")
      }
    }
  }

  private static func expectTrue(_ entries: [Entry]) {
    for entry in entries {
      expect(
        sound.entries.contains(entry), "entry \(entry.revision) is not as it was written: \(entry)")
    }
  }

  // MARK: -

  private static let folder: String = {
    let path = NSTemporaryDirectory() + "/fuzz-\(getpid())"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }()

  private static func empty() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where !name.hasPrefix("sound") {
      try? FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }

  private static func bytes(_ path: String) -> [UInt8] {
    [UInt8](FileManager.default.contents(atPath: path) ?? Data())
  }

  private static func input(_ file: [UInt8], _ log: [UInt8]) -> [UInt8] {
    (0..<4).reversed().map { UInt8(file.count >> ($0 * 8) & 255) } + file + log
  }

  /// Has a task done before it goes on: the fuzzer knows of no others.
  @discardableResult
  private static func waiting<Value: Sendable>(
    _ body: @escaping @Sendable () async -> Value
  ) -> Value {
    let done = DispatchSemaphore(value: 0)
    let result = Result<Value>()
    Task.detached {
      let value = await body()
      result.value.withLock { $0 = value }
      done.signal()
    }
    done.wait()
    guard let value = result.value.withLock({ $0 }) else { fatalError("There is no result.") }
    return value
  }

  /// What a task leaves for whoever waits for it.
  private final class Result<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}
