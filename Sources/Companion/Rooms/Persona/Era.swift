package import Foundation

/// The stretch of a companion's past that its voice is taken from.
package struct Era: Codable, Sendable, Equatable {
  /// Named in `models` for replies of which no model is known.
  package static let unknownModel = ""

  /// As the messages name them; empty: whatever model.
  package var models: [String]
  /// The first moment included; `nil`: from the beginning.
  package var from: Date?
  /// The first moment that is not included any more; `nil`: to the end.
  package var to: Date?

  package init(models: [String] = [], from: Date? = nil, to: Date? = nil) {
    self.models = models
    self.from = from
    self.to = to
  }

  /// Whether a reply belongs to it.
  package func holds(model: String?, at: Date) -> Bool {
    if let from, at < from { return false }
    if let to, at >= to { return false }
    return models.isEmpty || models.contains(model ?? Self.unknownModel)
  }
}
