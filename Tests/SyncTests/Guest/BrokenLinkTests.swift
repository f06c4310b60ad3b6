import Facilitation
import Foundation
import Journal
import Support
import Testing

@testable import Sync

/// Eight helpers on links that break again and again, a host that is restarted, helpers that are: in
/// the end nothing is lost, and nothing is there twice.
@Suite(.timeLimit(.minutes(5))) struct BrokenLinkTests {
  /// How often the links are cut at least.
  static let cuts = 200

  @Test func everyNoteIsThereOnceHoweverOftenTheLinksAreCut() async throws {
    var room = try await HostedRoom()
    let folder = (room.path as NSString).deletingLastPathComponent
    var proxies: [CutProxy] = []
    var helpers: [Helper] = []
    for place in 0..<8 {
      let seat = Seat.helper(place % 2 == 0 ? 1 : 2)
      let ticket = try await room.ticket(seat)
      let proxy = CutProxy(to: ticket.address, seed: UInt64(place))
      try await proxy.start()
      proxies.append(proxy)
      helpers.append(
        try await Helper("h\(place)", ticket, by: proxy.address, in: folder))
    }
    for proxy in proxies { proxy.cutAfter(2_500...30_000) }

    var written = try await write(helpers, cuts: Self.cuts / 2, proxies, from: 0)
    room = try await room.reopened()
    for helper in helpers.prefix(3) { try await helper.restart() }
    written += try await write(helpers, cuts: Self.cuts, proxies, from: 1)
    for proxy in proxies { proxy.cutAfter(nil) }

    for helper in helpers { await helper.wait { $0.waiting.isEmpty } }
    let session = await room.file.session
    for helper in helpers { await helper.wait { $0.view.revision >= session.revision } }
    #expect(session.notes.map(\.text).sorted() == written.sorted())
    for helper in helpers {
      let seat = await helper.file.seat.actor.seat
      #expect(await helper.state.view == session.carried(to: seat))
      #expect(await helper.state.refused.isEmpty)
    }
    #expect(proxies.map(\.cuts).reduce(0, +) >= Self.cuts)
    for helper in helpers { await helper.leave() }
    for proxy in proxies { try await proxy.stop() }
    try await room.close()
  }

  /// Lets all helpers write at once until the links have been cut so often; gives what was written.
  private func write(
    _ helpers: [Helper], cuts: Int, _ proxies: [CutProxy], from round: Int
  ) async throws -> [String] {
    try await withThrowingTaskGroup(of: [String].self) { group in
      for (place, helper) in helpers.enumerated() {
        group.addTask {
          var chance = Chance(seed: UInt64(place + round * 100))
          var written: [String] = []
          while !Task.isCancelled, proxies.map(\.cuts).reduce(0, +) < cuts {
            let text = "\(helper.name) \(round)-\(written.count)"
            let section: SectionID = place % 2 == 0 ? 1 : 3
            guard await helper.give(.note(text, in: section)).isDone else { break }
            written.append(text)
            let backlog = chance.number(0...6)
            await helper.wait { $0.waiting.count <= backlog }
          }
          return written
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }
}
