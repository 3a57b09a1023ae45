import Foundation
import Testing
import Vault

@Suite struct StreamKeyTests {
  static let header = StreamHeader(parameters: ScryptParameters(log2N: 10))

  @Test func opensEachChunkInItsPlaceAlone() async throws {
    let key = try await StreamKey(Self.header, passphrase: "mot")
    let sealed = try key.seal(Data("one".utf8), number: 4, isLast: false)

    #expect(try key.open(sealed, number: 4, isLast: false) == Data("one".utf8))
    #expect(throws: VaultError.damagedStream) { try key.open(sealed, number: 5, isLast: false) }
    #expect(throws: VaultError.damagedStream) { try key.open(sealed, number: 4, isLast: true) }
    #expect(throws: VaultError.damagedStream) { try key.open(sealed.dropLast(), number: 4, isLast: false) }
    #expect(throws: VaultError.damagedStream) { try key.open(Data(), number: 4, isLast: false) }
  }

  @Test func anotherPassphraseOrHeaderMakesAnotherKey() async throws {
    let key = try await StreamKey(Self.header, passphrase: "mot")
    let same = try await StreamKey(StreamHeader(Self.header.encoded), passphrase: "mot")
    let wrong = try await StreamKey(Self.header, passphrase: "Mot")
    let other = try await StreamKey(
      StreamHeader(parameters: Self.header.parameters), passphrase: "mot")
    let sealed = try key.seal(Data([1]), number: 0, isLast: true)

    #expect(same.check == key.check)
    #expect(try same.open(sealed, number: 0, isLast: true) == Data([1]))
    for stranger in [wrong, other] {
      #expect(stranger.check != key.check)
      #expect(throws: VaultError.damagedStream) { try stranger.open(sealed, number: 0, isLast: true) }
    }
  }

  @Test func everyByteOfTheHeaderCounts() throws {
    let bytes = Self.header.encoded
    #expect(bytes.count == StreamHeader.byteCount)
    #expect(try StreamHeader(bytes) == Self.header)

    for index in bytes.indices {
      var altered = bytes
      altered[index] ^= 1
      #expect(throws: VaultError.damagedStream) { try StreamHeader(altered) }
      #expect(throws: VaultError.damagedStream) { try StreamHeader(bytes.prefix(index)) }
    }
  }

  @Test func aHeaderThatAsksForAbsurdWorkIsRefused() throws {
    var body = Array(Self.header.encoded.prefix(49))
    body[16] = 40
    let forged = Data(body + Digest.sha256(body))

    #expect(throws: VaultError.damagedStream) { try StreamHeader(forged) }
  }
}
