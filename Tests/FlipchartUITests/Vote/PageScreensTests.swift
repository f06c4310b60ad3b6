import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// The agenda, groups, vote and lobby as they are kept, drawn at three sizes.
@Suite struct PageScreensTests {
  struct Kept: CustomTestStringConvertible, Sendable {
    var name: String
    var keys: String
    var testDescription: String { name }
  }

  static let ballots = (1...23).map { "p\($0) \($0 % 5 + 5) \($0 % 3 + 1)<cr>" }.joined()
  static let tied = (1...15).map { $0 <= 10 ? "p\($0) 6 7<cr>" : "p\($0) 5 1<cr>" }.joined()

  static let kept = [
    Kept(name: "agenda", keys: "A"),
    Kept(name: "agenda-paused", keys: "A++ "),
    Kept(name: "agenda-preparation", keys: "Ai"),
    Kept(name: "agenda-parking", keys: "Ap"),
    Kept(name: "agenda-actions", keys: "AnCall the board<tab>Amina<tab>Friday<cr>nWrite<cr>x"),
    Kept(name: "agenda-feedback", keys: "Am<right><right><right><tab>Good<cr>rA guide<cr>"),
    Kept(name: "groups", keys: "G<down> >"),
    Kept(name: "groups-forming", keys: "Gf"),
    Kept(name: "vote-draft", keys: "V"),
    Kept(name: "vote-rules", keys: "Ve"),
    Kept(name: "vote-open", keys: "Vot\(ballots)<esc>M"),
    Kept(name: "vote-ballot", keys: "Vob<cr>+<down>"),
    Kept(name: "vote-line", keys: "Votp1 1 2 3<cr>"),
    Kept(name: "vote-result", keys: "Vot\(ballots)<esc>ry"),
    Kept(name: "vote-groups", keys: "Vot\(ballots)<esc>ryg"),
    Kept(name: "vote-tie", keys: "Vot\(tied)<esc>ry"),
  ]

  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60),
  ]

  @Test(arguments: kept, sizes)
  func theScreenIsAsItWasKept(kept: Kept, size: Size) throws {
    let robot = Robot(RobotWorkshop.busy(), size: size).press(kept.keys)
    try Snapshot.verify("\(kept.name)-\(size.columns)x\(size.rows)", robot.frame)
  }

  @Test(arguments: sizes)
  func theLobbyIsAsItWasKept(size: Size) throws {
    let robot = Robot(size: size).take(.lobbyListed(LobbyTests.listing))
    try Snapshot.verify("lobby-\(size.columns)x\(size.rows)", robot.frame)
  }
}
