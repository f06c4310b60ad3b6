import Facilitation
import Foundation

/// What the environment has the fuzzer try; a target that is not known ends the process.
private let target: any FuzzTarget.Type = {
  let name = ProcessInfo.processInfo.environment["FLIPCHART_FUZZ"] ?? ""
  guard let target = Targets.named(name) else {
    let names = Targets.all.map { $0.name }.joined(separator: ", ")
    FileHandle.standardError.write(Data("Set FLIPCHART_FUZZ to one of \(names).\n".utf8))
    exit(64)
  }
  return target
}()

/// The pieces that texts are made of, for the mutations of this run.
private let pieces = TextPieces(of: target.seeds)

/// Called by libFuzzer before anything else: writes the seeds into the folder that it is given.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
  for place in 1..<max(1, Int(count.pointee)) {
    guard let word = words.pointee[place].map({ String(cString: $0) }), !word.hasPrefix("-") else {
      continue
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: word, isDirectory: &isFolder), isFolder.boolValue
    else { break }
    for (number, seed) in target.seeds.enumerated() {
      try? Data(seed).write(to: URL(fileURLWithPath: "\(word)/seed-\(number)"))
    }
    break
  }
  return 0
}

/// Called by libFuzzer with each input that it makes up.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  target.take([UInt8](UnsafeBufferPointer(start: data, count: size)))
  return 0
}

/// Called by libFuzzer for a change of an input: of its bytes, or, in a text, of its words.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ mostSize: Int, _ seed: CUnsignedInt
) -> Int {
  var chance = SplitMix64(seed: UInt64(seed))
  guard target.isText, chance.next() % 4 > 0 else { return mutateBytes(data, size, mostSize) }
  let old = [UInt8](UnsafeBufferPointer(start: data, count: size))
  let new = pieces.changed(old, by: &chance).prefix(mostSize)
  return UnsafeMutableBufferPointer(start: data, count: mostSize).update(fromContentsOf: new)
}

/// libFuzzer's own change of bytes.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(
  _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ mostSize: Int
) -> Int
