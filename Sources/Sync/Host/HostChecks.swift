import HTTPTypes
import Hummingbird
import Logging

/// Tells faults of every kind in the one form, with a line in the log for each.
struct TellFaults: RouterMiddleware {
  typealias Context = HostContext

  func handle(
    _ request: Request, context: HostContext,
    next: (Request, HostContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      let fault = WireFault(error, for: request)
      context.logger.warning(
        "refused",
        metadata: [
          "from": "\(context.guestAddress)", "status": "\(fault.status.code)",
          "request": "\(request.method) \(request.uri.path)", "why": "\(fault.sentence)",
        ])
      var response = try fault.response()
      if fault.reason == .tooLarge || fault.reason == .tooSlow {
        // What is still to come of the request is not waited for.
        response.headers[.connection] = "close"
        context.channel.eventLoop.scheduleTask(in: .seconds(1)) { context.channel.drop() }
      }
      return response
    }
  }
}

extension WireFault {
  /// The fault that an error amounts to.
  fileprivate init(_ error: any Error, for request: Request) {
    switch error {
    case let fault as WireFault: self = fault
    case let error as HTTPError where error.status == .notFound:
      let paths = ["/v1/commands", "/v1/events", "/v1/session", "/v1/health"]
      self =
        paths.contains(request.uri.path)
        ? WireFault(.wrongMethod, "This path does not take \(request.method).")
        : WireFault(.noSuchPath, "There is nothing here; the paths begin with /v1/.")
    case let error as HTTPError where error.status == .contentTooLarge:
      self = .tooLarge
    default:
      self = WireFault(.unavailable, "The host could not do it.")
    }
  }

  static let tooLarge = WireFault(
    .tooLarge,
    "A request has at most \(CommandBatch.mostBytes / 1_024) KiB and \(CommandBatch.most) commands."
  )
}

/// Holds a request to the address that it was sent to.
///
/// A page in a browser can have a name of its own lead to this host (DNS rebinding); it cannot choose
/// what the `Host` header says.
struct CheckHost: RouterMiddleware {
  typealias Context = HostContext

  func handle(
    _ request: Request, context: HostContext,
    next: (Request, HostContext) async throws -> Response
  ) async throws -> Response {
    guard let authority = request.head.authority, authority == context.ownAuthority else {
      throw WireFault(
        .wrongHost, "This is not the host that was asked for; ask by the address of the ticket.")
    }
    return try await next(request, context)
  }
}
