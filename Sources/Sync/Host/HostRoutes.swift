import Facilitation
import Hummingbird

/// What is to be found at a host, and where.
struct HostRoutes: Sendable {
  let admission: Admission
  let commands: CommandDesk
  let events: EventDesk
  let broadcast: Broadcast

  /// What `GET /v1/health` says: that a host is there, to anybody.
  private struct Health: Encodable {
    var program = "flipchart"
    var status = "ok"
    var version = 1
  }

  func router() -> Router<HostContext> {
    let router = Router(context: HostContext.self)
    router.add(middleware: TellFaults())
    router.add(middleware: CheckHost())
    router.get("/v1/health") { _, _ in try Response(json: Health()) }
    router.get("/v1/session") { request, context in
      let pass = try await admission.pass(request, context)
      return try Response(json: await broadcast.carried(to: pass.actor))
    }
    router.post("/v1/commands") { request, context in
      let pass = try await admission.pass(request, context)
      return try await commands.answer(request, context, pass)
    }
    router.get("/v1/events") { request, context in
      let pass = try await admission.pass(request, context)
      return try await events.answer(request, context, pass)
    }
    return router
  }
}
