import Vault

/// The secret of the house's own commands.
enum HostToken {
  /// Compares in a time that tells nothing.
  /// - Throws: `DoorError.hostTokenWrong`, also when that door is shut.
  static func check(_ authorization: String?, against token: String?) throws(DoorError) {
    guard let token, !token.isEmpty, let authorization, authorization.hasPrefix("Bearer "),
      Digest.equal(
        Digest.sha256(Array(authorization.dropFirst("Bearer ".count).utf8)), Digest.sha256(Array(token.utf8)))
    else { throw .hostTokenWrong }
  }
}
