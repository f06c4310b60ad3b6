import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// A page and who sits at it.
struct Place: CustomTestStringConvertible, Sendable {
  var page: Page
  var seat: Seat

  var testDescription: String { "\(page.rawValue) at \(Actor(seat).rawValue)" }

  static let all: [Place] =
    Page.facilitator.map { Place(page: $0, seat: .facilitator) } + [
      Place(page: .lobby, seat: .facilitator), Place(page: .helper, seat: .helper(1)),
      Place(page: .timeline, seat: .facilitator), Place(page: .timeline, seat: .organiser),
      Place(page: .projector, seat: .projector), Place(page: .report, seat: .organiser),
    ]

  var actions: [Action] { Keymap.actions(on: page, at: seat) }
}

@Suite struct KeymapTests {
  @Test(arguments: Place.all)
  func everyActionHasAKey(place: Place) {
    let without = place.actions.filter { Keymap.keys(for: $0, on: place.page).isEmpty }
    #expect(without.map(\.title) == [])
  }

  @Test(arguments: Place.all)
  func noKeyDoesTwoThings(place: Place) {
    var seen: [Key: Action] = [:]
    for action in place.actions {
      for key in Keymap.keys(for: action, on: place.page) {
        #expect(seen[key] == nil, "\(key.label): \(action.title), \(seen[key]?.title ?? "")")
        seen[key] = action
      }
    }
  }

  @Test(arguments: Place.all)
  func everyTitleIsAnOrderWithoutAFullStop(place: Place) {
    for action in place.actions {
      #expect(action.title.first?.isUppercase == true, "\(action)")
      #expect(!action.title.hasSuffix("."))
    }
  }

  @Test func theHelpersLineTakesAllThatCanBeTyped() {
    for action in Keymap.actions(on: .helper, at: .helper(1)) {
      #expect(Keymap.keys(for: action, on: .helper).allSatisfy { $0.typed == nil })
    }
  }

  @Test(arguments: Place.all)
  func whatCannotBeDoneSaysWhyInASentence(place: Place) {
    let robot = place.page == .lobby ? Robot() : Robot(RobotWorkshop.empty(), as: Actor(place.seat))
    for action in place.actions {
      guard case .disabled(let reason) = robot.model.availability(of: action) else { continue }
      #expect(reason.contains(" "), "\(action.title)")
      #expect(reason.hasSuffix("."), "\(action.title): \(reason)")
    }
  }
}
