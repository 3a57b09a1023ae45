import Foundation

/// What the browser says of the page on which a passkey was used (Web Authentication 3, 5.8.1).
struct ClientData: Sendable {
  enum Kind: String, Sendable { case create = "webauthn.create", get = "webauthn.get" }

  private struct Form: Decodable {
    var type: String
    var challenge: Base64URLBytes
    var origin: String
    var crossOrigin: Bool?
    var topOrigin: String?
  }

  private let form: Form
  /// SHA-256 of the bytes as they came: what the authenticator signed.
  let hash: [UInt8]

  init(_ bytes: [UInt8]) throws(PasskeyError) {
    guard bytes.count <= 8_192, String(validating: bytes, as: UTF8.self) != nil,
      let form = try? JSONDecoder().decode(Form.self, from: Data(bytes))
    else { throw .malformed }
    self.form = form
    hash = Digest.sha256(bytes)
  }

  /// - Throws: `PasskeyError` `.wrongKind`, `.wrongChallenge`, `.wrongOrigin`; the last also from within a frame of
  ///   another page.
  func check(_ kind: Kind, _ ceremony: PasskeyCeremony) throws(PasskeyError) {
    guard form.type == kind.rawValue else { throw .wrongKind }
    guard Digest.equal(form.challenge.bytes, ceremony.challenge) else { throw .wrongChallenge }
    guard form.origin == ceremony.party.origin, form.crossOrigin != true, form.topOrigin == nil else {
      throw .wrongOrigin
    }
  }
}
