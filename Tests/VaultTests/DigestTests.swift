import Foundation
import Testing
import Vault

@Suite struct DigestTests {
  @Test func sha256MeetsThePublishedVector() {
    let abc = Array("abc".utf8)

    #expect(
      Hex.encode(Digest.sha256(abc)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Digest.sha256(Data(abc)) == Digest.sha256(abc))
  }

  // RFC 4231, test case 2.
  @Test func hmacMeetsThePublishedVector() {
    let code = Digest.hmac(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))

    #expect(Hex.encode(code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  @Test func runningDigestEqualsTheDigestOfTheWhole() {
    let bytes = Digest.random(count: 10_000)
    var running = Digest.Running()

    running.update(Array(bytes[..<3]))
    running.update(Data(bytes[3..<7_000]))
    bytes[7_000...].withUnsafeBytes { running.update($0) }

    #expect(running.finish() == Digest.sha256(bytes))
  }

  @Test(arguments: [0, 1, 7, 8, 9, 16, 20, 32, 1_000])
  func randomGivesAsManyBytesAsAsked(_ count: Int) {
    #expect(Digest.random(count: count).count == count)
  }

  @Test func randomBytesDoNotRepeat() {
    let draws = Set((0..<1_000).map { _ in Digest.random(count: 16) })

    #expect(draws.count == 1_000)
  }

  @Test func equalityLooksAtEveryByteAndTheLength() {
    #expect(Digest.equal([1, 2, 3], [1, 2, 3]))
    #expect(!Digest.equal([1, 2, 3], [1, 2, 4]))
    #expect(!Digest.equal([1, 2, 3], [0, 2, 3]))
    #expect(!Digest.equal([1, 2, 3], [1, 2]))
    #expect(Digest.equal([], []))
  }
}
