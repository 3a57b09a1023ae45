package import Vault

/// The id of a `Thing`. Two kinds of id cannot be mixed up, and none says when or by whom it was made.
package struct Named<Thing>: Hashable, Sendable, Codable, LosslessStringConvertible {
  package let raw: RecordID

  package init() { raw = RecordID() }
  package init(raw: RecordID) { self.raw = raw }

  /// - Returns: `nil` unless `description` is 32 lower-case hexadecimal digits.
  package init?(_ description: String) {
    guard let raw = RecordID(description) else { return nil }
    self.raw = raw
  }

  package var description: String { raw.description }

  package init(from decoder: any Decoder) throws { raw = try RecordID(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try raw.encode(to: encoder) }
}
