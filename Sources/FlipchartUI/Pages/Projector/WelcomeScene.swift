import Facilitation
import Screen

extension Model {
  /// Title, question, how many people and groups, and the agenda, in the middle of the wall.
  func drawWelcome(of session: Session, on canvas: inout Canvas) {
    let scene = WelcomeScene(session, at: now, size: canvas.size)
    scene.draw(on: &canvas)
  }
}

/// What the room sees as it comes in.
private struct WelcomeScene {
  /// The widest that the question's lines are.
  static let widest = 90

  let title: BigLines?
  let plainTitle: [String]
  let question: [String]
  let room: String
  let agenda: [String]
  /// The empty rows between title, question, room and agenda.
  let gap: Int

  init(_ session: Session, at now: Instant, size: Size) {
    let width = max(1, min(Self.widest, size.columns))
    plainTitle = WrappedText(session.details.title, columns: width).lines.map(\.text)
    question = WrappedText(session.details.question, columns: width).lines.map(\.text)
    room = session.roomLine
    let list = session.timetable(at: now)
    let rest = question.count + list.count + 1
    title = [BigText.Scale.huge, .large, .small].lazy
      .compactMap { BigLines(session.details.title, scale: $0, columns: size.columns) }
      .first { $0.rows + rest + 6 <= size.rows && $0.lines.count <= 3 }
    let titleRows = title?.rows ?? plainTitle.count
    gap = titleRows + rest + 9 <= size.rows ? 3 : titleRows + rest + 3 <= size.rows ? 1 : 0
    let fitting = max(0, size.rows - titleRows - question.count - 1 - 3 * gap)
    agenda = Self.cut(list, to: fitting)
  }

  /// The first lines of the agenda; where there are more, the last says how many.
  private static func cut(_ list: [String], to rows: Int) -> [String] {
    guard list.count > rows else { return list }
    guard rows > 1 else { return [] }
    return list.prefix(rows - 1) + ["and \(list.count - rows + 1) more"]
  }

  private var titleRows: Int { title?.rows ?? plainTitle.count }
  private var height: Int {
    titleRows + question.count + 1 + agenda.count + gap * (agenda.isEmpty ? 2 : 3)
  }

  func draw(on canvas: inout Canvas) {
    var row = max(0, (canvas.size.rows - height) / 2)
    if let title {
      canvas.write(title, at: Point(x: 0, y: row), isCentred: true, role: .title)
    } else {
      canvas.centred(plainTitle, at: row, role: .title)
    }
    row += titleRows + gap
    canvas.centred(question, at: row, role: .accent)
    row += question.count + gap
    canvas.centred([room], at: row, role: .emphasis)
    row += 1 + gap
    let width = agenda.map(\.columns).max() ?? 0
    let left = max(0, (canvas.size.columns - width) / 2)
    canvas.write(lines: agenda, at: Point(x: left, y: row), role: .dim)
  }
}

extension Session {
  /// How many people are in the room, and the groups: `24 people · Producers · Consumers`.
  fileprivate var roomLine: String {
    let present = participants.count { $0.role == .participant && $0.present }
    let people = present == 0 ? [] : [counted(present, "person", "people")]
    let place = details.place.isEmpty ? [] : [details.place]
    let names = groups.count <= 4 ? groups.map(\.name) : [counted(groups.count, "group")]
    return (place + people + names).joined(separator: "  ·  ")
  }

  /// The steps with their times, in columns.
  fileprivate func timetable(at now: Instant) -> [String] {
    let lines = schedule(at: now).lines.filter { $0.state != .skipped }
    let parts = lines.compactMap { agenda.parts[$0.id] }
    let width = parts.map(\.plan.title.columns).max() ?? 0
    return zip(lines, parts).map { line, part in
      let time = line.start.map { CivilTime($0, in: details.zone).clock } ?? ""
      let minutes = "\(part.planned / 60) min".padded(to: 9, .right)
      return "\(time.padded(to: 5))  \(part.plan.title.padded(to: width))\(minutes)"
    }
  }
}

extension Canvas {
  /// Writes lines below each other, each in the middle.
  mutating func centred(_ lines: [String], at row: Int, role: Role) {
    for (offset, line) in lines.enumerated() {
      write(line, at: Point(x: 0, y: row + offset), width: size.columns, .center, role: role)
    }
  }
}
