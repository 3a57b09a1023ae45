package import Foundation

/// That a vendor ends a model, as the person read it and entered it. Sealed under the companion.
package struct RetirementNotice: Codable, Sendable, Identifiable, Equatable {
  package typealias ID = Named<RetirementNotice>

  package static let nameLimit = 120
  /// Of one companion.
  package static let most = 20

  package let id: ID
  package let vendor: String
  package let model: String
  /// The last day, as a count of days since 1 January 1970.
  package let day: Int32
  package let enteredAt: Date
}

/// What the person enters.
package struct NewRetirement: Codable, Sendable {
  package var vendor: String
  package var model: String
  /// `2026-11-22`
  package var date: String

  package init(vendor: String, model: String, date: String) {
    self.vendor = vendor
    self.model = model
    self.date = date
  }
}
