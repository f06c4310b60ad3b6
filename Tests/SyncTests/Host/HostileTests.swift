import AsyncHTTPClient
import Facilitation
import Foundation
import Journal
import NIOHTTP1
import Support
import Testing

@testable import Sync

/// What a hall's network may send: each is answered clearly, and the room goes on.
@Suite("A hostile network does not stop the room")
struct HostileTests {
  /// The room goes on: a helper's note still comes to the session.
  private func roomGoesOn(_ room: HostedRoom, _ id: CommandID = "after") async throws {
    let helper = try await room.laptop(at: .helper(1))
    #expect(try await helper.give(.note(id, "We go on")).first?.done != nil)
  }

  @Test func badRequestsGetAClearStatusAndALineInTheLog() async throws {
    try await withRoom { room in
      let helper = try await room.laptop(at: .helper(1))
      let big = Data(repeating: 0x20, count: CommandBatch.mostBytes + 1)
      let many = CommandBatch((0...CommandBatch.most).map { .note(CommandID("\($0)"), "x") })
      let bad: [(body: Data, status: UInt)] = [
        (Data("{".utf8), 400), (Data(#"{"commands": 3}"#.utf8), 400),
        (Data(#"{"commands": [{"command": {}}]}"#.utf8), 400), (big, 413),
        (try JSONEncoder().encode(many), 413),
      ]
      for (body, status) in bad {
        let reply = try await helper.post(body)
        #expect(reply.status == status)
        #expect(try !reply.decoded(WireFault.self).sentence.isEmpty)
      }
      for (path, status) in [("/", 404), ("/v1/../secret", 404), ("/v1/session/x", 404)] {
        #expect(try await helper.send(helper.request(path)).status == UInt(status), "\(path)")
      }
      #expect(try await helper.send(helper.request("/v1/session", .POST)).status == 405)
      var strange = helper.request("/v1/events")
      strange.headers.add(name: "last-event-id", value: "-1")
      #expect(try await helper.send(strange).status == 400)
      for status in ["400", "404", "405", "413"] {
        #expect(room.log.contains("status=\(status)"))
      }
      try await roomGoesOn(room)
    }
  }

  @Test func anUnknownCommandRefusesItselfAlone() async throws {
    try await withRoom { room in
      let helper = try await room.laptop(at: .helper(1))
      let body = """
        {"commands": [{"id": "a", "command": {"fly": {}}}, {"id": "b", "command": \
        {"addNote": {"text": "Ask", "section": 1}}}, {"id": "c", "command": {"addNote": {}}}]}
        """
      let answers = try await helper.post(Data(body.utf8)).decoded(CommandAnswers.self).answers
      #expect(answers.map { $0.done != nil } == [false, true, false])
      #expect(answers[0].refused?.reason == .unknown && answers[2].refused != nil)
    }
  }

  @Test func textFromTheWirePassesTheChecksOfTypedText() async throws {
    try await withRoom { room in
      let helper = try await room.laptop(at: .helper(1))
      var stream = try await helper.listen()
      let before = try await stream.session()
      let forged = "Ask\n\nevent: patch\ndata: {\"from\": 1, \"to\": 99}\n\n"
      let answers = try await helper.give(
        .note("1", forged), .note("2", "a\u{1B}[31mred"), .note("3", "\u{202E}back"),
        .note("4", ""), .note(CommandID(String(repeating: "x", count: 65)), "Long id"))
      #expect(answers.dropFirst().allSatisfy { $0.refused != nil })
      let after = try await stream.follow(before, to: await room.file.session.revision)
      #expect(after == (await room.file.session).carried(to: .helper(1)))
    }
  }

  @Test func hostileTextFromTheWireCommandsNothing() async throws {
    try await withRoom { room in
      let helper = try await room.laptop(at: .helper(1))
      var stream = try await helper.listen()
      var held = try await stream.session()
      var done = 0
      for (place, bytes) in HostileCorpus.all.enumerated() where bytes.count < 9_000 {
        let text = String(decoding: bytes, as: UTF8.self)
        let actor = Actor(.helper(1), name: text)
        let answers = try await helper.give(
          .note(CommandID("t\(place)"), text), .note(CommandID(text), "id"),
          .note(CommandID("n\(place)"), "x", by: actor)
        )
        done += answers.count { $0.done != nil }
        #expect(answers.allSatisfy { $0.refused?.sentence.firstCommand == nil })
        held = try await stream.follow(held, to: await room.file.session.revision)
      }
      #expect(done > HostileCorpus.texts.count / 2)
      let text = try String(decoding: JSONEncoder().encode(held), as: UTF8.self)
      #expect(text.firstCommand == nil && !text.contains("\\u00"))
      #expect(room.log.split(separator: "\n").allSatisfy { $0.firstCommand == nil })
      // Bytes that are no text stand in no JSON.
      for bytes in HostileCorpus.commands where String(validating: bytes, as: UTF8.self) == nil {
        let text = Data(#"{"commands": [{"id": "x", "command": {"addNote": {"text": ""#.utf8)
        let reply = try await helper.post(
          text + Data(bytes) + Data(#"", "section": 1}}}]}"#.utf8))
        #expect(reply.status == 400, "\(bytes)")
      }
      try await roomGoesOn(room)
    }
  }

  @Test func aNameThatLeadsHereIsNotTheHost() async throws {
    try await withRoom { room in
      let ticket = try await room.ticket(.helper(1))
      for host in ["evil.example:\(ticket.address.port)", "localhost:\(ticket.address.port)", ""] {
        let link = try await RawLink(to: ticket.address)
        await link.send(
          "GET /v1/session HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n"
            + "Authorization: Bearer \(ticket.secret.text)\r\n\r\n")
        let reply = await link.toEnd()
        #expect(reply.hasPrefix("HTTP/1.1 4"), "\(host): \(reply)")
        #expect(!reply.contains("\"session\""))
      }
      #expect(room.log.contains("status=421"))
    }
  }

  @Test func noSecretNoSession() async throws {
    try await withRoom { room in
      let helper = try await room.laptop(at: .helper(1))
      for authorization in [
        "", "Bearer", "Bearer 0000000000", "Basic \(helper.ticket.secret.text)",
      ] {
        var request = helper.request("/v1/session")
        request.headers.replaceOrAdd(name: "authorization", value: authorization)
        request.headers.add(name: "cookie", value: "secret=\(helper.ticket.secret.text)")
        let reply = try await helper.send(request)
        #expect(reply.status == 401 && !reply.text.contains("session\":{"))
      }
      #expect(!room.log.contains(helper.ticket.secret.text))
      try await roomGoesOn(room)
    }
  }

  @Test func wrongSecretsAreAnsweredEverMoreSlowly() async {
    let doorkeeper = Doorkeeper()
    var delays: [Double?] = []
    let start = ContinuousClock.now
    for _ in 0..<12 {
      delays.append(await doorkeeper.failed("10.0.0.1", at: start))
      await doorkeeper.answered("10.0.0.1")
    }
    let given = delays.compactMap(\.self)
    #expect(given == given.sorted() && given.first == 0.1 && given.last == Doorkeeper.slowest)
    #expect(await doorkeeper.failed("10.0.0.2", at: start) == 0.1)
    for _ in 0..<Doorkeeper.mostWaiting { _ = await doorkeeper.failed("10.0.0.3", at: start) }
    #expect(await doorkeeper.failed("10.0.0.3", at: start) == nil)
    let later = start + .seconds(Doorkeeper.memory + 1)
    #expect(await doorkeeper.failed("10.0.0.1", at: later) == 0.1)
    for number in 0..<(2 * Doorkeeper.mostAddresses) {
      _ = await doorkeeper.failed("10.1.0.\(number)", at: later)
    }
  }

  @Test func floodsAndHalfRequestsEndWithTheirConnection() async throws {
    try await withRoom { room in
      let address = try await room.ticket(.helper(1)).address
      let flood = try await RawLink(to: address)
      await flood.send("GET /v1/health HTTP/1.1\r\nHost: \(address.authority)\r\n")
      for number in 0..<200 {
        await flood.send("X-\(number): \(String(repeating: "y", count: 500))\r\n")
      }
      #expect(await flood.toEnd().hasPrefix("HTTP/1.1 4"))
      let plain = try await RawLink(to: address, secure: false)
      await plain.send("GET / HTTP/1.1\r\n\r\n")
      _ = await plain.toEnd()
      // These stay open, as a slow loris would, while the room goes on.
      let half = try await RawLink(to: address)
      await half.send("POST /v1/commands HTTP/1.1\r\nHost: \(address.authority)\r\nContent-Le")
      let silent = try await RawLink(to: address, secure: false)
      try await roomGoesOn(room)
      half.close()
      silent.close()
    }
  }

  @Test func aReaderThatNeverReadsIsCutAndMayResume() async throws {
    try await withRoom { room in
      let ticket = try await room.ticket(.projector)
      let link = try await RawLink(to: ticket.address, reads: false)
      link.read()
      await link.send(
        "GET /v1/events HTTP/1.1\r\nHost: \(ticket.address.authority)\r\n"
          + "Authorization: Bearer \(ticket.secret.text)\r\n\r\n")
      // The greeting of TLS has to be read; nothing after it is.
      while await !room.host.guests.contains(where: \.isConnected) {
        link.read()
        try await Task.sleep(for: .milliseconds(5))
      }
      let text = String(repeating: "long ", count: 390)
      var count = 0
      while await room.host.guests.contains(where: \.isConnected), count < 20_000 {
        let envelopes = (0..<40).map { Envelope.note(CommandID("n\(count + $0)"), text) }
        count += 40
        _ = await room.file.submit(envelopes, at: HostClock.system.now())
      }
      #expect(await !room.host.guests.contains(where: \.isConnected), "never cut")
      #expect(room.log.contains("cut, because it did not read"))
      // What is committed goes out a moment later.
      let last = await room.file.session.revision
      while try await Laptop(ticket).session().revision < last { await Task.yield() }
      var resumed = try await Laptop(ticket).listen(after: last - 40)
      #expect(try await resumed.next()?["event"] == "patch")
      link.close()
    }
  }
}
