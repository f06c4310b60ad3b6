import Facilitation
import FlipchartUI
import Foundation
import Screen
import Support
import Testing

/// A projector on another laptop shows what one here would, and holds none of what it must not show.
@Suite struct CarriedProjectorTests {
  private static let secret = "XSECRETX"

  private static func session(
    showing scene: Spotlight, favourite: Int = 1
  ) -> Session {
    let robot = Robot(ProjectedRoom.session(secret: secret, favourite: favourite))
    robot.apply(.moveSpotlight(to: scene))
    return robot.session ?? RobotWorkshop.busy()
  }

  @Test(arguments: ProjectedRoom.scenes)
  func itShowsTheSame(scene: Spotlight) {
    let session = Self.session(showing: scene)
    let held = session.carried(to: .projector)
    for size in ProjectedRoom.sizes {
      let here = Robot(session, as: Actor(.projector), size: size)
      let there = Robot(held, as: Actor(.projector), size: size)
      #expect(there.frame.description == here.frame.description, "\(scene) at \(size)")
    }
  }

  @Test(arguments: ProjectedRoom.scenes)
  func nothingSecretIsInItsBytes(scene: Spotlight) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let wires = try [1, 2].map {
      try encoder.encode(Self.session(showing: scene, favourite: $0).carried(to: .projector))
    }
    #expect(!String(decoding: wires[0], as: UTF8.self).contains(Self.secret))
    #expect(wires[0] == wires[1], "the sealed votes differ on the wire")
    let isOnPurpose = scene == .disclosed(15)
    #expect(
      String(decoding: wires[0], as: UTF8.self).contains(ProjectedRoom.onPurpose.prefix(20))
        == isOnPurpose)
  }
}
