import Crypto

/// What a browser is told before it has shown who it is. The same for a name that nobody has as for one that
/// somebody has, and the same each time (T18).
extension HouseKey {
  /// The input of the PRF extension for the account under that login: 32 bytes, no secret.
  package func passkeyInput(login: [UInt8]) -> [UInt8] { passkeyBytes("input", login, "") }

  /// Ids of passkeys that do not exist, for a name without any on pages of that RP id. In number and length like
  /// those of usual authenticators: 16, 20, 32 or 64 bytes.
  package func decoyPasskeys(login: [UInt8], party: String) -> [[UInt8]] {
    let seed = passkeyBytes("decoy", login, party)
    // Most people have one passkey; one in four has two.
    return (0..<(seed[0] < 64 ? 2 : 1)).map { number in
      let first = passkeyBytes("decoy.\(number).a", login, party)
      let second = passkeyBytes("decoy.\(number).b", login, party)
      let length = [16, 20, 32, 32, 32, 64][Int(first[0]) % 6]
      return Array((second + passkeyBytes("decoy.\(number).c", login, party)).prefix(length))
    }
  }

  private func passkeyBytes(_ purpose: String, _ login: [UInt8], _ party: String) -> [UInt8] {
    let message = Array("\(purpose)/\(party)/".utf8) + login
    return Array(HMAC<SHA256>.authenticationCode(for: message, using: passkey))
  }
}
