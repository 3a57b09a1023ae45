package import Vault

/// Which record a conversation works on.
package struct GuidedWork: Codable, Sendable, Hashable {
  package enum Kind: String, Codable, Sendable { case intake, exercise }

  package let kind: Kind
  /// Of the `Intake` or the `Exercise`.
  package let id: RecordID

  package init(_ kind: Kind, _ id: RecordID) {
    self.kind = kind
    self.id = id
  }
}
