public import Facilitation
public import Screen

/// The whole program as plain data: what is shown follows from it, and `update` alone changes it.
public struct Model: Sendable {
  /// The window.
  public internal(set) var size: Size
  /// The time, as last told.
  public internal(set) var now: Instant
  /// The session that is open, as far as this seat may see it; nil in the lobby.
  public internal(set) var session: Session?
  /// The session with what this seat may not see; nil where that is nothing.
  var whole: Session?
  /// How many groups of it are at work: counting them reads every note, and keys ask for it.
  var groupsAtWork = 0
  /// How the copy stands that the session is seen in; nil at the session's own file.
  public internal(set) var copy: CopyState?
  /// The session's file name for the title line; empty in the lobby.
  public internal(set) var fileName = ""
  /// Who sits here.
  public internal(set) var actor: Actor
  /// The colour themes there are, by name, and the one in use.
  public internal(set) var themes: [String]
  /// The theme in use.
  public internal(set) var theme: String
  /// The theme that a projector begins with; nil for the one in use.
  let projectorTheme: String?

  /// Whether a facilitator sees beside the work what the projector shows, where there is room.
  var preview: Preview
  /// The page that is shown below the layers.
  var page: Page
  /// What lies over the page, the topmost last.
  var layers: [Layer] = []
  /// The form that was left last with text in it, to come back to; nil for none.
  var abandoned: Form?
  /// The last thing that a person should know, on the status line.
  var notice: Notice?
  /// What lights up while the time of a part runs out; nil for nothing, or what has gone out since.
  var signal: Signal?
  /// The revision of the last step of which it was said that nothing takes it back.
  var warnedOfFinal: Int?
  /// The ids of this program's commands.
  var commandIDs: CommandIDs
  /// The ids of those that are given without a name: by theirs too nobody can be told.
  var blindIDs: CommandIDs
  /// What the mouse is in the middle of.
  var pointer = Pointer()
  /// Whether the mouse is the program's, and not the terminal's to select text with.
  public internal(set) var usesMouse: Bool
  /// Commands under way, with what to do when they are answered.
  var sent: [CommandID: Sent] = [:]

  var lobby = LobbyState()
  var agenda = AgendaState()
  var charts = ChartsState()
  var groups = GroupsState()
  var vote = VoteState()
  var reportBack = ReportBackState()
  var report = ReportState()
  var helper = HelperState()
  var projector = ProjectorState()
  var timeline = TimelineState()
  var replay = ReplayState()
  /// How the session is served to other laptops.
  var hosting = Hosting()

  /// The earlier moment that is looked around in; none where the program is in the present.
  var visit = PastVisit.none
  /// The moment of the session that this program is over; nil in the present.
  var moment: VisitedMoment?

  /// A program that has opened nothing yet.
  ///
  /// - Parameters:
  ///   - size: the window.
  ///   - now: the time.
  ///   - origin: a text that no other program's commands begin with.
  ///   - blindOrigin: another such text, for what nobody should be able to lay at this seat.
  ///   - themes: the names of the themes there are.
  ///   - theme: the one in use.
  ///   - projectorTheme: the one that a projector's seat begins with; nil for the one in use.
  ///   - usesMouse: whether the mouse is the program's.
  ///   - preview: whether what the projector shows is seen beside the work from the beginning.
  public init(
    size: Size, now: Instant, origin: String, blindOrigin: String, themes: [String], theme: String,
    projectorTheme: String? = nil, usesMouse: Bool = true, preview: Preview = .hidden
  ) {
    self.preview = preview
    self.size = size
    self.now = now
    self.themes = themes
    self.theme = theme
    self.projectorTheme = projectorTheme
    self.usesMouse = usesMouse
    actor = .facilitator
    page = .lobby
    commandIDs = CommandIDs(origin: origin)
    blindIDs = CommandIDs(origin: blindOrigin)
  }
}

/// Makes the ids of one program's commands: its origin and a count.
struct CommandIDs: Sendable {
  let origin: String
  private var count = 0

  init(origin: String) {
    self.origin = origin
  }

  /// Whether a command is this program's own.
  func isOwn(_ command: CommandID) -> Bool {
    command.rawValue.hasPrefix("\(origin)-")
  }

  mutating func next() -> CommandID {
    count += 1
    return CommandID("\(origin)-\(count)")
  }
}
