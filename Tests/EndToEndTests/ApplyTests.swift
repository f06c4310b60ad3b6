import Foundation
import Testing

/// Commands given as lines.
@Suite struct ApplyTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test func aLineIsTheSameCommandHoweverItIsWritten() throws {
    let session = try Program.run(["demo", "--no-open"], in: folder).lines[0]
    let lines = [
      #"{"addNote":{"text":"Ask the elders","section":1},"id":"plain"}"#,
      #" { "id" : "spaced" , "addNote" : { "section" : 1 , "text" : "Ask the elders" } } "#,
      #"{"addNote":{"text":"Ask \u0074he elders","section":1},"id":"escaped"}"#,
      #"{"addNote":{"text":"Ask the elders","section":1,"colour":null},"id":"empty"}"#,
    ]
    let run = try Program.run(["apply", session], input: lines.joined(separator: "\n"), in: folder)
    #expect(run.status == 0, "\(run.output)")
    let replies = run.lines.compactMap {
      try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    #expect(replies.map { $0["id"] as? String } == ["plain", "spaced", "escaped", "empty"])
    #expect(replies.map { $0["line"] as? Int } == [1, 2, 3, 4])
    #expect(replies.map { $0["already"] as? Bool } == [false, false, false, false])
    let log = try Program.run(["log", session], in: folder).lines
    #expect(log.suffix(4).filter { $0.contains("Ask the elders") }.count == 4)
    let again = try Program.run(["apply", session], input: lines[0], in: folder)
    #expect(again.output.contains(#""already":true,"id":"plain","line":1,"outcome":"done""#))
  }

  @Test(arguments: [
    (#"{"addNote":{"text":"x","section":1,"labl":"urgent"}}"#, "“addNote.labl” is not known"),
    (#"{"addNote":{"text":"x","section":1},"lable":"urgent"}"#, "Beside the command “lable”"),
    (#"{"addNote":{"text":"x"}}"#, "The command lacks “section”."),
    (#"{"addNote":{"text":"x","section":1,"colour":"mauve"}}"#, "a value that is not known"),
    (#"{"addNote":{"text":"x","section":"1"}}"#, "is not of the right kind"),
    (#"{"addNote":{"text":"x","section":1}} x"#, "The line is not JSON."),
  ])
  func whatIsWrongWithALineIsSaid(line: String, sentence: String) throws {
    let session = try Program.run(["demo", "--no-open"], in: folder).lines[0]
    let run = try Program.run(["apply", session], input: line, in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains(sentence), "\(run.output)")
  }

  /// A program that gives commands may need each answer to know what to give next.
  @Test(.timeLimit(.minutes(1))) func aLineIsAnsweredBeforeTheNextIsGiven() throws {
    let session = try Program.run(["demo", "--no-open"], in: folder).lines[0]
    let (given, answers) = (Pipe(), Pipe())
    let process = try applying(to: session, from: given, answers)
    for number in 1...3 {
      let line = #"{"addNote":{"text":"Note \#(number)","section":1}}"# + "\n"
      try given.fileHandleForWriting.write(contentsOf: Data(line.utf8))
      let answer = String(decoding: answers.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.contains(#""line":\#(number),"outcome":"done""#), "\(answer)")
    }
    try given.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func moreLinesThanOneBatchAreAnsweredInTheirOrder() throws {
    let session = try Program.run(["demo", "--no-open"], in: folder).lines[0]
    let lines = (1...2_500).map { #"{"addNote":{"text":"Note \#($0)","section":1}}"# }
    let run = try Program.run(["apply", session], input: lines.joined(separator: "\n"), in: folder)
    let replies = run.lines.compactMap {
      try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    #expect(replies.map { $0["line"] as? Int } == Array(1...2_500))
    let revisions = replies.compactMap { $0["revision"] as? Int }
    #expect(revisions.count == 2_500 && revisions == revisions.sorted())
  }

  @Test func whatWasSavedIsAnsweredWhereReadingFails() throws {
    let session = try Program.run(["demo", "--no-open"], in: folder).lines[0]
    let (answers, errors) = (Pipe(), Pipe())
    let lines = (1...900).map { #"{"addNote":{"text":"Note \#($0)","section":1}}"# + "\n" }
    let process = try applying(
      to: session, from: try failing(after: lines.joined()), answers, errors)
    // More than a pipe holds is answered: without waiting for the last answers it would end here.
    for _ in 0..<20 where process.isRunning { usleep(50_000) }
    let answered = answers.fileHandleForReading.readDataToEndOfFile()
    let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus != 0)
    #expect(told.contains("Standard input cannot be read"), "\(told)")
    #expect(answered.count { $0 == UInt8(ascii: "\n") } == 900)
  }

  /// The program, started to take commands from somewhere.
  private func applying(
    to session: String, from input: Any, _ answers: Pipe, _ errors: Pipe? = nil
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["apply", session]
    process.environment = folder.environment
    (process.standardInput, process.standardOutput) = (input, answers)
    if let errors { process.standardError = errors }
    try SignalMask.cleared { try process.run() }
    return process
  }

  /// What gives a text, and then an error in place of its end: a socket is one whose other end is closed
  /// with something in it unread.
  private func failing(after text: String) throws -> FileHandle {
    var ends: [Int32] = [-1, -1]
    try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    let near = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    let far = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    try near.write(contentsOf: Data(text.utf8))
    try far.write(contentsOf: Data("x".utf8))
    try near.close()
    return far
  }
}
