import Foundation
import Sealing
import Testing

@Suite struct SealingTests {
  private let cost = PassphraseLock.Cost(rounds: 16)

  @Test func aTextOpensWithItsKeyAtItsPlaceAlone() throws {
    let (lock, key) = try PassphraseLock.make("open, Sesame", cost: cost)
    let sealed = try key.seal("Ask the elders ☂", at: "entry 1")
    #expect(!sealed.contains("elders"))
    #expect(key.open(sealed, at: "entry 1") == "Ask the elders ☂")
    #expect(key.open(sealed, at: "entry 2") == nil)
    #expect(key.open(String(sealed.dropLast(4)), at: "entry 1") == nil)
    #expect(try lock.open("open, Sesame")?.open(sealed, at: "entry 1") == "Ask the elders ☂")
    let (_, other) = try PassphraseLock.make("open, Sesame", cost: cost)
    #expect(other.open(sealed, at: "entry 1") == nil)
  }

  @Test func theSameTextIsSealedAnewEachTime() throws {
    let (_, key) = try PassphraseLock.make("open, Sesame", cost: cost)
    #expect(try key.seal("yes", at: "x") != key.seal("yes", at: "x"))
  }

  @Test func aWrongPassphraseOpensNothing() throws {
    let (lock, _) = try PassphraseLock.make("open, Sesame", cost: cost)
    #expect(try lock.open("open, sesame") == nil)
    #expect(try lock.open("") == nil)
  }

  @Test func aLockIsTheSameOnceItWasWrittenDown() throws {
    let (lock, key) = try PassphraseLock.make("sésame", cost: cost)
    let read = try JSONDecoder().decode(
      PassphraseLock.self, from: try JSONEncoder().encode(lock))
    #expect(read == lock)
    let sealed = try key.seal("yes", at: "x")
    #expect(try read.open("se\u{301}same")?.open(sealed, at: "x") == "yes")
  }

  @Test(arguments: [0, 3, 1 << 24])
  func aLockThatAsksForTooMuchIsNotTried(rounds: Int) throws {
    let (lock, _) = try PassphraseLock.make("open, Sesame", cost: cost)
    let text = String(decoding: try JSONEncoder().encode(lock), as: UTF8.self)
    let greedy = text.replacing("\"rounds\":16", with: "\"rounds\":\(rounds)")
    #expect(greedy != text)
    let read = try JSONDecoder().decode(PassphraseLock.self, from: Data(greedy.utf8))
    #expect(try read.open("open, Sesame") == nil)
  }
}
