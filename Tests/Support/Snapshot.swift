import Foundation
public import Screen

/// A screen that is kept as text beside the tests and compared with what is drawn now.
///
/// With `FLIPCHART_RECORD=1` in the environment it is written anew, and the test fails, so that a
/// recording is never taken for a pass.
public struct Snapshot {
  /// Why a screen is not as it was kept.
  public struct Mismatch: Error, CustomStringConvertible {
    /// What is wrong, with both screens where there are two.
    public let description: String
  }

  /// Compares a screen with the one kept under a name.
  ///
  /// - Parameters:
  ///   - name: the name of the file, such as `charts-80x24`.
  ///   - frame: what is drawn now.
  ///   - file: the test's own file; the screens stand in the folder `Screens` of its target.
  /// - Throws: `Mismatch`.
  public static func verify(
    _ name: String, _ frame: Frame, file: StaticString = #filePath
  ) throws {
    let url = folder(of: "\(file)").appendingPathComponent("\(name).screen")
    let drawn = frame.styledDescription + "\n"
    if ProcessInfo.processInfo.environment["FLIPCHART_RECORD"] == "1" {
      try drawn.write(to: url, atomically: true, encoding: .utf8)
      throw Mismatch(description: "The screen \(name) was recorded; run again without recording.")
    }
    guard let kept = try? String(contentsOf: url, encoding: .utf8) else {
      throw Mismatch(description: "There is no screen \(name) yet; record it.\n\(drawn)")
    }
    guard kept == drawn else {
      throw Mismatch(
        description: "The screen \(name) is not as it was.\nKept:\n\(kept)\nNow:\n\(drawn)")
    }
  }

  /// The folder of screens in the test target that a file belongs to.
  private static func folder(of file: String) -> URL {
    var url = URL(fileURLWithPath: file).deletingLastPathComponent()
    while !url.lastPathComponent.hasSuffix("Tests"), url.path != "/" {
      url.deleteLastPathComponent()
    }
    return url.appendingPathComponent("Screens")
  }
}
