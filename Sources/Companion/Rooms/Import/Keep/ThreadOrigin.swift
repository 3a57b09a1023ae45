package import Foundation
package import Vault

/// Where a thread that was brought in is from.
package struct ThreadOrigin: Codable, Sendable, Equatable {
  package var format: ExportFormat
  /// The model of its last reply, as the vendor names it.
  package var model: String?
  /// When the vendor's conversation was last changed, by which an older export is known from a newer.
  package var changedAt: Date?
  /// The account in which its ids were derived from the vendor's (`ImportIDs`); `nil` for the one it stands in.
  package var account: AccountID?
  /// Whether ids of its messages begin like its own; `nil` in threads that came in before that was so.
  package var isGrouped: Bool?

  package init(
    format: ExportFormat, model: String? = nil, changedAt: Date? = nil, account: AccountID? = nil,
    isGrouped: Bool? = nil
  ) {
    self.format = format
    self.model = model
    self.changedAt = changedAt
    self.account = account
    self.isGrouped = isGrouped
  }
}
