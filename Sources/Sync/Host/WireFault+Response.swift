import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

extension WireFault {
  /// The answer that tells it.
  func response() throws -> Response {
    var response = try Response(status: status, json: self)
    if let retryAfter { response.headers[.retryAfter] = String(retryAfter) }
    if reason == .noTicket { response.headers[.wwwAuthenticate] = "Bearer" }
    return response
  }
}

extension Response {
  /// An answer whose body is a value as JSON.
  init(status: HTTPResponse.Status = .ok, json value: some Encodable) throws {
    let data = try WireJSON.encoder.encode(value)
    self.init(
      status: status,
      headers: [
        .contentType: "application/json", .contentLength: String(data.count),
        .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
  }
}
