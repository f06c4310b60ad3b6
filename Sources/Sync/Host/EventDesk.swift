import Facilitation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Answers `GET /v1/events`: a stream that lasts as long as the guest stays.
struct EventDesk: Sendable {
  let broadcast: Broadcast
  let guests: GuestBook
  let clock: HostClock

  func answer(_ request: Request, _ context: HostContext, _ pass: Pass) async throws -> Response {
    let revision = try Self.lastRevision(in: request.headers)
    let body = request.body
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/event-stream", .cacheControl: "no-store", .connection: "close",
      ],
      body: ResponseBody { writer in
        do {
          try await body.consumeWithCancellationOnInboundClose { _ in
            try await serve(pass, after: revision, context, to: &writer)
          }
        } catch is CancellationError {
          // The guest has gone.
        }
        try await writer.finish(nil)
        // What came in beside the stream has been read away: no second request can follow.
        context.channel.close(promise: nil)
      })
  }

  /// The revision that the guest holds; nil for none.
  private static func lastRevision(in headers: HTTPFields) throws -> Int? {
    guard let name = HTTPField.Name("Last-Event-ID"), let text = headers[name], !text.isEmpty else {
      return nil
    }
    guard let revision = Int(text), revision >= 0 else {
      throw WireFault(.malformed, "Last-Event-ID is the number of a revision.")
    }
    return revision
  }

  private func serve(
    _ pass: Pass, after revision: Int?, _ context: HostContext,
    to writer: inout any ResponseBodyWriter
  ) async throws {
    let channel = context.channel
    // A writer that waits for a guest that never reads is woken by nothing else.
    let backlog = EventBacklog { channel.drop() }
    let place = await guests.began(pass, backlog, at: clock.now())
    let number = try await broadcast.begin(for: pass.actor, after: revision, backlog)
    log("joined", pass, context)
    do {
      while let events = await backlog.next() {
        try await Self.write(events, to: &writer)
      }
    } catch {
      await leave(number, place, pass, backlog, context)
      throw error
    }
    await leave(number, place, pass, backlog, context)
  }

  /// The most bytes that are written at once: TLS keeps room for as many as long as the stream lasts.
  private static let pieceBytes = 4 * 1_024

  private static func write(
    _ events: [ByteBuffer], to writer: inout any ResponseBodyWriter
  ) async throws {
    for event in events {
      for start in stride(from: 0, to: event.readableBytes, by: pieceBytes) {
        let length = min(pieceBytes, event.readableBytes - start)
        guard let piece = event.getBytes(at: event.readerIndex + start, length: length) else {
          return
        }
        try await writer.write(ByteBuffer(bytes: piece))
      }
    }
  }

  private func leave(
    _ number: Int, _ place: Int, _ pass: Pass, _ backlog: EventBacklog, _ context: HostContext
  ) async {
    await broadcast.end(number, of: pass.actor)
    await guests.ended(place, pass, at: clock.now())
    log(backlog.end == .cut ? "cut, because it did not read" : "left", pass, context)
  }

  private func log(_ what: String, _ pass: Pass, _ context: HostContext) {
    context.logger.info(
      "\(what)",
      metadata: [
        "from": "\(pass.address)", "seat": "\(pass.actor.rawValue)", "ticket": "\(pass.ticket)",
      ])
  }
}
