import Support
import Testing

@testable import Vault

@Suite struct PasskeyCeremonyTests {
  private let ceremony: PasskeyCeremony
  private let key = PaperKey()

  init() throws {
    ceremony = PasskeyCeremony(party: try #require(RelyingParty(origin: "https://fidelio.example.org")))
  }

  private var occasion: PaperKey.Occasion {
    PaperKey.Occasion(challenge: ceremony.challenge, origin: ceremony.party.origin, party: ceremony.party.id)
  }

  private func check(_ occasion: PaperKey.Occasion, _ key: PaperKey, with known: PaperKey) throws -> UInt32 {
    let (client, data, signature) = key.answer(at: occasion)
    return try ceremony.counter(
      clientData: client, authenticatorData: data, signature: signature,
      key: PasskeyPublicKey(cose: CBOR.read(known.publicKey)))
  }

  @Test(arguments: PaperKey.Kind.allCases)
  func aNewPasskeyIsReadAndItsAnswersAreBelieved(_ kind: PaperKey.Kind) throws {
    let key = PaperKey(kind, id: Digest.random(count: 300))
    for hasExtensions in [false, true] {
      var occasion = occasion
      occasion.hasExtensions = hasExtensions
      occasion.counter = 7

      let (client, attestation) = key.made(at: occasion)
      let made = try ceremony.new(clientData: client, attestation: attestation)

      #expect(made.credential == key.id && made.counter == 7)
      #expect(try check(occasion, key, with: key) == 7)
    }
  }

  @Test func anAnswerByAnotherKeyIsNotBelieved() {
    #expect(throws: PasskeyError.wrongSignature) { try check(occasion, PaperKey(), with: key) }
  }

  @Test func nobodysKeyBelievesNobody() {
    let (client, data, signature) = key.answer(at: occasion)
    #expect(throws: PasskeyError.wrongSignature) {
      try ceremony.counter(
        clientData: client, authenticatorData: data, signature: signature, key: .nobodys)
    }
  }

  @Test func anAnswerToAnotherQuestionIsNotBelieved() {
    var other = occasion
    other.challenge = PasskeyCeremony(party: ceremony.party).challenge
    #expect(throws: PasskeyError.wrongChallenge) { try check(other, key, with: key) }
    other.challenge = []
    #expect(throws: PasskeyError.wrongChallenge) { try check(other, key, with: key) }
  }

  @Test(arguments: [
    "http://fidelio.example.org", "https://fidelio.example.org:8443", "https://evil.example",
    "https://fidelio.example.org.evil.example", "https://fidelio.example.org/", "null", "",
  ])
  func anotherPageIsNotBelieved(_ origin: String) {
    var other = occasion
    other.origin = origin
    #expect(throws: PasskeyError.wrongOrigin) { try check(other, key, with: key) }
  }

  @Test func aFrameOfAnotherPageIsNotBelieved() {
    var framed = occasion
    framed.crossOrigin = true
    #expect(throws: PasskeyError.wrongOrigin) { try check(framed, key, with: key) }
  }

  @Test func anotherPartyIsNotBelieved() {
    var other = occasion
    other.party = "example.org"
    #expect(throws: PasskeyError.wrongParty) { try check(other, key, with: key) }
  }

  @Test func aPasskeyThatNobodyTouchedOrThatDidNotLookWhoIsNotBelieved() {
    var silent = occasion
    silent.flags = 0x04
    #expect(throws: PasskeyError.notPresent) { try check(silent, key, with: key) }
    silent.flags = 0x01
    #expect(throws: PasskeyError.notVerified) { try check(silent, key, with: key) }
  }

  @Test func oneKindOfAnswerIsNotTheOther() {
    var mixed = occasion
    mixed.type = "webauthn.create"
    #expect(throws: PasskeyError.wrongKind) { try check(mixed, key, with: key) }
    mixed.type = "webauthn.get"
    let (client, attestation) = key.made(at: mixed)
    #expect(throws: PasskeyError.wrongKind) {
      try ceremony.new(clientData: client, attestation: attestation)
    }
  }

  @Test func aCounterGoesOnOrIsNone() {
    #expect(PasskeyCeremony.goesOn(0, after: 0))
    #expect(PasskeyCeremony.goesOn(5, after: 4))
    #expect(PasskeyCeremony.goesOn(1, after: 0))
    for (now, kept) in [(4, 4), (3, 4), (0, 4)] as [(UInt32, UInt32)] {
      #expect(!PasskeyCeremony.goesOn(now, after: kept), "\(now) after \(kept)")
    }
  }

  @Test func aKeyThatIsNoPointOfTheCurveIsRefused() throws {
    let zeros = [UInt8](repeating: 0, count: 32)
    let cose = PaperCBOR.map([
      (PaperCBOR.integer(1), PaperCBOR.integer(2)), (PaperCBOR.integer(3), PaperCBOR.integer(-7)),
      (PaperCBOR.integer(-1), PaperCBOR.integer(1)), (PaperCBOR.integer(-2), PaperCBOR.bytes(zeros)),
      (PaperCBOR.integer(-3), PaperCBOR.bytes(zeros)),
    ])
    #expect(throws: PasskeyError.malformed) { try PasskeyPublicKey(cose: CBOR.read(cose)) }
    let rsa = PaperCBOR.map([
      (PaperCBOR.integer(1), PaperCBOR.integer(3)), (PaperCBOR.integer(3), PaperCBOR.integer(-257)),
    ])
    #expect(throws: PasskeyError.unknownAlgorithm) { try PasskeyPublicKey(cose: CBOR.read(rsa)) }
  }

  // T32
  @Test func noChangeOfASingleByteIsBelieved() throws {
    let (client, data, signature) = key.answer(at: occasion)
    let known = try PasskeyPublicKey(cose: CBOR.read(key.publicKey))
    for index in client.indices {
      var altered = client
      altered[index] ^= 1
      #expect(throws: PasskeyError.self) {
        try ceremony.counter(clientData: altered, authenticatorData: data, signature: signature, key: known)
      }
    }
    for index in data.indices {
      var altered = data
      altered[index] ^= 1
      #expect(throws: PasskeyError.self) {
        try ceremony.counter(clientData: client, authenticatorData: altered, signature: signature, key: known)
      }
    }
  }

  // T32
  @Test func whatIsCutOrScrambledIsRefusedAndNothingFalls() {
    var generator = Seeded(state: 7)
    let (client, attestation) = key.made(at: occasion)
    for count in 0..<attestation.count {
      #expect(throws: PasskeyError.self) {
        try ceremony.new(clientData: client, attestation: Array(attestation.prefix(count)))
      }
    }
    for _ in 0..<2_000 {
      var bytes = attestation
      bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: generator.next())
      _ = try? ceremony.new(clientData: client, attestation: bytes)
    }
  }
}

@Suite struct RelyingPartyTests {
  @Test(arguments: [
    ("https://fidelio.example.org", "fidelio.example.org"), ("http://localhost:8666", "localhost"),
    ("https://Fidelio.Example.org:8443", "fidelio.example.org"), ("https://house", "house"),
    ("https://1.example", "1.example"),
  ])
  func aNameIsOne(_ origin: String, _ id: String) {
    #expect(RelyingParty(origin: origin)?.id == id)
  }

  @Test(arguments: [
    "http://127.0.0.1:8666", "http://[::1]:8666", "https://192.168.1.9", "http://2130706433",
    "https://0x7f.1",
    "http://127.1", "null", "", "file:///tmp", "https://", "ftp://fidelio.example.org",
  ])
  func anAddressOrNothingIsNone(_ origin: String) {
    #expect(RelyingParty(origin: origin) == nil)
  }
}
