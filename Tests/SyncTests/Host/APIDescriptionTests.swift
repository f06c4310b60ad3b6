import AsyncHTTPClient
import Facilitation
import Foundation
import NIOHTTP1
import Support
import Testing
import Yams

@testable import Sync

/// The description of the API is what the running host does.
@Suite("The host does what its description says")
struct APIDescriptionTests {
  private static var description: [String: Any] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("Sources/flipchart/flipchart.docc/HostAPI.yaml")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return ((try? Yams.load(yaml: text)) as? [String: Any]) ?? [:]
  }

  private static func part(_ keys: String...) -> [String: Any]? {
    keys.reduce(description as [String: Any]?) { $0?[$1] as? [String: Any] }
  }

  /// The statuses that a path and method are described with.
  private static func statuses(_ path: String, _ method: String) throws -> Set<UInt> {
    let responses = try #require(part("paths", path, method, "responses"))
    return Set(responses.keys.compactMap { UInt($0) })
  }

  @Test func everyPathIsDescribedAndNoOther() throws {
    let paths = try #require(Self.part("paths"))
    let described = paths.flatMap { path, methods in
      ((methods as? [String: Any]) ?? [:]).keys.map { "\($0) \(path)" }
    }
    #expect(
      Set(described) == [
        "get /v1/health", "get /v1/session", "post /v1/commands", "get /v1/events",
      ])
  }

  @Test func everyAnswerIsOneThatIsDescribed() async throws {
    try await withRoom { room in
      let helper = try await room.laptop(at: .helper(1))
      let batch = try JSONEncoder().encode(CommandBatch([.note("n1", "Ask")], waiting: 1))
      let health = try await helper.send(helper.request("/v1/health"))
      try Self.check(health, "/v1/health", "get", schema: "Health")
      let session = try await helper.send(helper.request("/v1/session"))
      try Self.check(session, "/v1/session", "get", schema: "CarriedSession")
      try Self.check(try await helper.post(batch), "/v1/commands", "post", schema: "CommandAnswers")
      let malformed = try await helper.post(Data("?".utf8))
      try Self.check(malformed, "/v1/commands", "post", schema: "Fault")
      for (path, method) in [("/v1/session", "get"), ("/v1/events", "get")] {
        var request = helper.request(path)
        request.headers.remove(name: "authorization")
        try Self.check(try await helper.send(request), path, method, schema: "Fault")
      }
      await room.give("close", .closeSession)
      let closed = try await helper.send(helper.request("/v1/events"))
      try Self.check(closed, "/v1/events", "get", schema: "Fault")
    }
  }

  @Test func whatAGuestSendsIsWhatIsDescribed() throws {
    let batch = CommandBatch([.note("n1", "Ask")], from: Actor(.helper(1)), waiting: 1, delay: 2)
    let value = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(batch))
    Self.check(value, against: try #require(Self.part("components", "schemas", "CommandBatch")))
  }

  private static func check(
    _ reply: Laptop.Reply, _ path: String, _ method: String, schema: String
  ) throws {
    #expect(try statuses(path, method).contains(reply.status), "\(path): \(reply.status)")
    let value = try JSONSerialization.jsonObject(with: reply.body)
    check(value, against: try #require(part("components", "schemas", schema)))
  }

  /// Holds a value to a schema: kinds, what must be there, and nothing that is not described.
  private static func check(_ value: Any, against schema: [String: Any]) {
    if let reference = (schema["$ref"] as? String)?.split(separator: "/").last {
      guard let target = part("components", "schemas", String(reference)) else {
        Issue.record("\(reference) is not described")
        return
      }
      return check(value, against: target)
    }
    switch schema["type"] as? String {
    case "object": checkObject(value, against: schema)
    case "array":
      let items = schema["items"] as? [String: Any] ?? [:]
      guard let list = value as? [Any] else {
        Issue.record("\(value) is no array")
        return
      }
      for item in list { check(item, against: items) }
    case "string": #expect(value is String)
    case "integer": #expect(value is Int)
    default: Issue.record("a schema without a kind: \(schema)")
    }
  }

  private static func checkObject(_ value: Any, against schema: [String: Any]) {
    guard let object = value as? [String: Any] else {
      Issue.record("\(value) is no object")
      return
    }
    guard let properties = schema["properties"] as? [String: Any] else { return }
    for key in schema["required"] as? [String] ?? [] { #expect(object[key] != nil, "\(key) lacks") }
    for (key, item) in object {
      guard let property = properties[key] as? [String: Any] else {
        Issue.record("\(key) is not described")
        continue
      }
      check(item, against: property)
    }
  }
}
