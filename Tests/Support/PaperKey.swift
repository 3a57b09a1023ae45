import Crypto
import Foundation
import Vault

/// An authenticator made of paper: makes a passkey with a fresh key and signs with it, as a browser hands it on.
/// Whatever an honest one would not do can be asked of it.
package struct PaperKey: Sendable {
  /// What is asked, and what the browser and the authenticator say of it.
  package struct Occasion: Sendable {
    package var challenge: [UInt8]
    /// As the browser writes it down.
    package var origin: String
    /// The RP id as the authenticator signs it.
    package var party: String
    package var type: String?
    /// Present and verified.
    package var flags: UInt8 = 0x05
    package var counter: UInt32 = 0
    package var crossOrigin = false
    package var hasExtensions = false

    package init(challenge: [UInt8], origin: String, party: String) {
      self.challenge = challenge
      self.origin = origin
      self.party = party
    }

    /// - Parameter options: The house's answer, with `publicKey` in it or the question itself.
    package init(options: [String: Any], origin: String) {
      let question = options["publicKey"] as? [String: Any] ?? options
      let rp = (question["rp"] as? [String: Any])?["id"] as? String
      self.init(
        challenge: Base64URL.decode(question["challenge"] as? String ?? "") ?? [], origin: origin,
        party: rp ?? question["rpId"] as? String ?? "")
    }
  }

  package enum Kind: String, Sendable, CaseIterable { case es256, ed25519 }

  package let id: [UInt8]
  private let kind: Kind
  private let p256 = P256.Signing.PrivateKey()
  private let ed25519 = Curve25519.Signing.PrivateKey()
  private let secret = Digest.random(count: 32)

  package init(_ kind: Kind = .es256, id: [UInt8] = Digest.random(count: 32)) {
    self.kind = kind
    self.id = id
  }

  /// The result of the PRF extension.
  package func prf(_ input: [UInt8] = []) -> [UInt8] { Digest.hmac(input, key: secret) }

  /// The same as base64url.
  package var prfText: String { Base64URL.encode(prf()) }

  // MARK: As bytes

  package func made(at occasion: Occasion) -> (clientData: [UInt8], attestation: [UInt8]) {
    var occasion = occasion
    occasion.flags |= 0x40
    let length = [UInt8(id.count >> 8), UInt8(id.count & 255)]
    let credential = [UInt8](repeating: 0, count: 16) + length + id + publicKey
    let data = authenticatorData(occasion, credential: credential)
    let attestation =
      PaperCBOR.map([
        (PaperCBOR.text("fmt"), PaperCBOR.text("none")), (PaperCBOR.text("attStmt"), PaperCBOR.map([])),
        (PaperCBOR.text("authData"), PaperCBOR.bytes(data)),
      ])
    return (clientData(occasion, type: "webauthn.create"), attestation)
  }

  package func answer(
    at occasion: Occasion
  ) -> (clientData: [UInt8], authenticatorData: [UInt8], signature: [UInt8]) {
    let data = authenticatorData(occasion, credential: [])
    let client = clientData(occasion, type: "webauthn.get")
    return (client, data, sign(data + Digest.sha256(client)))
  }

  /// The COSE key.
  package var publicKey: [UInt8] {
    switch kind {
    case .es256:
      let point = [UInt8](p256.publicKey.rawRepresentation)
      return PaperCBOR.map([
        (PaperCBOR.integer(1), PaperCBOR.integer(2)), (PaperCBOR.integer(3), PaperCBOR.integer(-7)),
        (PaperCBOR.integer(-1), PaperCBOR.integer(1)),
        (PaperCBOR.integer(-2), PaperCBOR.bytes(Array(point[..<32]))),
        (PaperCBOR.integer(-3), PaperCBOR.bytes(Array(point[32...]))),
      ])
    case .ed25519:
      return PaperCBOR.map([
        (PaperCBOR.integer(1), PaperCBOR.integer(1)), (PaperCBOR.integer(3), PaperCBOR.integer(-8)),
        (PaperCBOR.integer(-1), PaperCBOR.integer(6)),
        (PaperCBOR.integer(-2), PaperCBOR.bytes([UInt8](ed25519.publicKey.rawRepresentation))),
      ])
    }
  }

  // MARK: As JSON

  package func madeJSON(at occasion: Occasion) -> String {
    let (client, attestation) = made(at: occasion)
    return """
      {"id":"\(text(id))","type":"public-key","response":{"clientDataJSON":"\(text(client))",\
      "attestationObject":"\(text(attestation))"}}
      """
  }

  package func answerJSON(at occasion: Occasion) -> String {
    let (client, data, signature) = answer(at: occasion)
    return """
      {"id":"\(text(id))","type":"public-key","response":{"clientDataJSON":"\(text(client))",\
      "authenticatorData":"\(text(data))","signature":"\(text(signature))"}}
      """
  }

  private func text(_ bytes: [UInt8]) -> String { Base64URL.encode(bytes) }

  private func clientData(_ occasion: Occasion, type: String) -> [UInt8] {
    Array(
      """
      {"type":"\(occasion.type ?? type)","challenge":"\(text(occasion.challenge))","origin":"\(occasion.origin)",\
      "crossOrigin":\(occasion.crossOrigin)}
      """.utf8)
  }

  private func authenticatorData(_ occasion: Occasion, credential: [UInt8]) -> [UInt8] {
    let counter = withUnsafeBytes(of: occasion.counter.bigEndian) { Array($0) }
    let extensions =
      occasion.hasExtensions ? PaperCBOR.map([(PaperCBOR.text("hmac-secret"), [0xf5])]) : []
    let flags = occasion.flags | (occasion.hasExtensions ? 0x80 : 0)
    return Digest.sha256(Array(occasion.party.utf8)) + [flags] + counter + credential + extensions
  }

  private func sign(_ message: [UInt8]) -> [UInt8] {
    switch kind {
    case .es256: ((try? p256.signature(for: message).derRepresentation).map { [UInt8]($0) }) ?? []
    case .ed25519: ((try? ed25519.signature(for: message)).map { [UInt8]($0) }) ?? []
    }
  }
}

/// Just enough CBOR to write what an authenticator writes.
package enum PaperCBOR {
  package static func integer(_ number: Int) -> [UInt8] {
    number >= 0 ? head(0, number) : head(1, -1 - number)
  }

  package static func bytes(_ bytes: [UInt8]) -> [UInt8] { head(2, bytes.count) + bytes }

  package static func text(_ text: String) -> [UInt8] { head(3, text.utf8.count) + Array(text.utf8) }

  package static func array(_ items: [[UInt8]]) -> [UInt8] { head(4, items.count) + items.flatMap { $0 } }

  package static func map(_ entries: [([UInt8], [UInt8])]) -> [UInt8] {
    head(5, entries.count) + entries.flatMap { $0.0 + $0.1 }
  }

  private static func head(_ kind: UInt8, _ count: Int) -> [UInt8] {
    switch count {
    case ..<24: [kind << 5 | UInt8(count)]
    case ..<256: [kind << 5 | 24, UInt8(count)]
    default: [kind << 5 | 25, UInt8(count >> 8), UInt8(count & 255)]
    }
  }
}
