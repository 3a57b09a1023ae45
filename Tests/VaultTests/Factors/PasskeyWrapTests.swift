import Foundation
import Support
import Testing
import Vault

@Suite struct PasskeyWrapTests {
  private static let cheap = ScryptParameters(log2N: 10)
  private static let party = "fidelio.example.org"
  private let key = DataKey()
  private let prf = Digest.random(count: 32)

  private func isSame(_ other: DataKey) throws -> Bool { other.tag([1]) == key.tag([1]) }

  private func made(_ paper: PaperKey = PaperKey()) throws -> PasskeyCeremony.New {
    let ceremony = PasskeyCeremony(party: try #require(RelyingParty(origin: "https://\(Self.party)")))
    let (client, attestation) = paper.made(
      at: PaperKey.Occasion(
        challenge: ceremony.challenge, origin: ceremony.party.origin, party: Self.party))
    return try ceremony.new(clientData: client, attestation: attestation)
  }

  private func wraps() async throws -> (Wraps, String) {
    let (wraps, code) = try await Wraps.make(for: key, passphrase: "mot", parameters: Self.cheap)
    return (try wraps.adding(made(), at: Self.party, prf: prf, to: key), code.text)
  }

  @Test func aPasskeysSecretOpensAndAnyOtherDoesNot() async throws {
    let (wraps, code) = try await wraps()
    let wrap = try #require(wraps.passkeys(at: Self.party).first)

    #expect(try isSame(wrap.key(prf: prf)))
    #expect(throws: VaultError.wrongPasskey) { try wrap.key(prf: Digest.random(count: 32)) }
    #expect(throws: VaultError.wrongPasskey) { try wrap.key(prf: []) }
    #expect(try isSame(await wraps.key(passphrase: "mot")))
    #expect(try isSame(await wraps.key(recoveryCode: code)))
    #expect(wraps.passkeys(at: "localhost").isEmpty, "it is for pages of its own name")
  }

  @Test func aNewPassphraseAndANewCodeLeaveIt() async throws {
    let (wraps, _) = try await wraps()

    let changed = try await wraps.rewrapped(key, passphrase: "neuf", parameters: Self.cheap)
    let (renewed, _) = try changed.renewed(key)

    #expect(try isSame(try #require(renewed.passkeys(at: Self.party).first).key(prf: prf)))
  }

  @Test func wrapsFromBeforePasskeysAreRead() async throws {
    let (old, _) = try await Wraps.make(for: key, passphrase: "mot", parameters: Self.cheap)
    let text = String(decoding: try JSONEncoder().encode(old), as: UTF8.self)
    #expect(!text.contains("passkey"), "and written as they were")

    let read = try JSONDecoder().decode(Wraps.self, from: Data(text.utf8))

    #expect(try isSame(await read.key(passphrase: "mot")))
    #expect(read.passkeys(at: Self.party).isEmpty)
  }

  @Test func survivesItsFormOnDisk() async throws {
    let (wraps, _) = try await wraps()

    let again = try JSONDecoder().decode(Wraps.self, from: JSONEncoder().encode(wraps))

    #expect(try isSame(try #require(again.passkeys(at: Self.party).first).key(prf: prf)))
  }

  // T45: whoever writes in the file cannot put a public key of their own beside the wrap.
  @Test func nothingBesideTheWrapCanBeExchanged() async throws {
    let (wraps, _) = try await wraps()
    let wrap = try #require(wraps.passkeys(at: Self.party).first)
    let other = try made()
    let exchanges = [
      (wrap.publicKey.bytes.base64EncodedString(), other.publicKey.bytes.base64EncodedString()),
      (wrap.credential.base64EncodedString(), Data(other.credential).base64EncodedString()),
      (Self.party, "evil.example.org"),
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let text = String(decoding: try encoder.encode(wraps), as: UTF8.self)
    for (here, there) in exchanges {
      let altered = text.replacingOccurrences(of: here, with: there)
      #expect(altered != text)
      let read = try JSONDecoder().decode(Wraps.self, from: Data(altered.utf8))
      let found = read.passkeys(at: Self.party) + read.passkeys(at: "evil.example.org")
      #expect(throws: VaultError.wrongPasskey) { try #require(found.first).key(prf: prf) }
    }
  }

  @Test func onePasskeyIsTakenAwayAndTheOthersStay() async throws {
    let (one, _) = try await wraps()
    let second = try made()
    let both = try one.adding(second, at: Self.party, prf: prf, to: key)
    #expect(both.passkeys(at: Self.party).count == 2)

    let left = both.without(passkey: Data(second.credential))

    #expect(left.passkeys(at: Self.party).map(\.credential) == one.passkeys(at: Self.party).map(\.credential))
    #expect(both.keeping(passkeys: []).passkeys(at: Self.party).isEmpty)
  }

  // T18
  @Test func decoysAreSteadyAndLikeRealOnes() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fidelio-key-\(RandomID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let house = try HouseKey.loadOrCreate(at: folder.appending(path: "key"))
    var lengths: Set<Int> = []
    for number in 0..<40 {
      let login = house.loginTag("name \(number)")
      let decoys = house.decoyPasskeys(login: login, party: Self.party)
      #expect(decoys == house.decoyPasskeys(login: login, party: Self.party))
      #expect(decoys != house.decoyPasskeys(login: login, party: "localhost"))
      #expect((1...2).contains(decoys.count))
      lengths.formUnion(decoys.map(\.count))
      #expect(house.passkeyInput(login: login).count == 32)
    }
    #expect(lengths == [16, 20, 32, 64])
  }
}

@Suite struct Base64URLTests {
  @Test func bytesHaveOneSpelling() {
    for count in 0..<40 {
      let bytes = Digest.random(count: count)
      #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
    }
    for text in ["A", "AB==", "A+B/", "AAAAA", "AB", " AAAA", "AAAA\n", "é", "AAA\u{0}"] {
      #expect(Base64URL.decode(text) == nil, "\(text)")
    }
  }
}
