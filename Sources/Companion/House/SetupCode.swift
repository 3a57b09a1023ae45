import Vault

/// Whoever reads the terminal on which a new home starts may make the first account; nobody else can.
/// Kept in memory only: a new start prints a new one.
struct SetupCode: Sendable {
  /// `XXXX-XXXX`, 40 random bits; the door limits the rate of guesses.
  let code: String

  init() {
    // No I, L, O, U: what is read aloud or copied by hand must not be mistaken.
    let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    let drawn = Digest.random(count: 8).map { letters[Int($0) % letters.count] }
    code = String(drawn.prefix(4)) + "-" + String(drawn.suffix(4))
  }

  func matches(_ typed: String) -> Bool {
    let typed = HiddenCharacters.removed(from: typed).uppercased().filter { $0.isLetter || $0.isNumber }
    let expected = code.filter { $0 != "-" }
    return Digest.equal(Digest.sha256(Array(typed.utf8)), Digest.sha256(Array(expected.utf8)))
  }
}
