import Foundation

/// An era as a person chooses it: models, and whole months.
package struct EraChoice: Codable, Sendable, Equatable {
  /// Models named at most, and characters of a name.
  static let modelLimit = 200
  static let nameLimit = 200

  /// `Era.unknownModel` where no model is known; empty for whatever model.
  package var models: [String]
  /// The first month; `nil` for the beginning.
  package var from: EraMonth?
  /// The last month, included; `nil` for the end.
  package var to: EraMonth?

  package init(models: [String] = [], from: EraMonth? = nil, to: EraMonth? = nil) {
    self.models = models
    self.from = from
    self.to = to
  }

  init(_ era: Era, in zone: TimeZone) {
    models = era.models
    from = era.from.map { EraMonth($0, in: zone) }
    // The moment before the first one that does not count.
    to = era.to.map { EraMonth($0.addingTimeInterval(-1), in: zone) }
  }

  func era(in zone: TimeZone) -> Era {
    Era(models: models, from: from?.start(in: zone), to: to?.next.start(in: zone))
  }

  /// - Throws: `HouseError.unfit` naming the field.
  func checked() throws(HouseError) -> EraChoice {
    guard models.count <= Self.modelLimit, models.allSatisfy({ $0.count <= Self.nameLimit }) else {
      throw .unfit(field: "models")
    }
    if let from, let to, to < from { throw .unfit(field: "to") }
    return self
  }
}
