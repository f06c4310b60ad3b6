import ArgumentParser
import Facilitation
import FlipchartUI
import Journal
import Screen

/// `flipchart show`: one frame of a screen, as text.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print one frame of a session's screens as text.")

  enum ScreenName: String, CaseIterable, ExpressibleByArgument {
    case charts, agenda, groups, vote, projector
    case reportBack = "report-back"

    var page: Page {
      switch self {
      case .charts: .charts
      case .agenda: .agenda
      case .groups: .groups
      case .vote: .vote
      case .reportBack: .reportBack
      case .projector: .projector
      }
    }
  }

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Option(help: .init("Which screen.", valueName: "screen"))
  var screen = ScreenName.charts
  @Option(help: .init("Columns and rows.", valueName: "size")) var size = SizeArgument(
    Size(columns: 120, rows: 40))
  @OptionGroup var moment: MomentArgument
  @Flag(help: "Text alone, without boxes, in the order of reading.") var plain = false

  func run() throws {
    let path = try place.library().sessionPath(session)
    let past = try moment.session(at: path)
    var model = Model(
      size: size.size, now: past.instant ?? .now, origin: "show", blindOrigin: "show", themes: [],
      theme: "")
    let seat: Seat = screen == .projector ? .projector : .facilitator
    _ = model.update(
      .sessionOpened(past.session, fileName: Seating.name(of: path), actor: Actor(seat)))
    model.turn(to: screen.page)
    for line in plain ? model.linear() : model.view().lines { try emit(line) }
  }
}
