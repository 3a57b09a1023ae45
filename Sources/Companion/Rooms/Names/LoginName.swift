import Vault

/// The name somebody signs in with.
package enum LoginName {
  /// What it comes down to when two are held against each other: case, blanks, and what nobody sees do not count.
  package static func folded(_ name: String) -> String { HouseKey.folded(HiddenCharacters.line(name)) }
}
