import CQREncode

/// A line as a square that a camera reads.
public enum QRCode {
  /// The modules of the square, row by row, dark or not; empty where the line is too long for one.
  ///
  /// - Parameter line: letters, digits and dashes; in capitals it makes the smallest square.
  public static func modules(of line: String) -> [Bool] {
    guard let code = QRcode_encodeString(line, 0, QR_ECLEVEL_M, QR_MODE_8, 0) else { return [] }
    defer { QRcode_free(code) }
    let count = Int(code.pointee.width * code.pointee.width)
    return UnsafeBufferPointer(start: code.pointee.data, count: count).map { $0 & 1 == 1 }
  }
}
