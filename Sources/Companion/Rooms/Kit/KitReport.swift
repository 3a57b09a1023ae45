/// What a kit will hold, in numbers, to be looked at before it is made.
package struct KitReport: Codable, Sendable, Equatable {
  package var conversations: Int
  /// By what they are for: `train`, `validation`, `held-out`.
  package var replies: [String: Int]
  /// Replies beside which others stand that were not shown.
  package var pairs: Int
  /// By reason.
  package var leftOut: [String: Int]
  /// How many names, numbers and addresses give way to marks, by kind; and how many different ones.
  package var redacted: [String: KitRedaction.Count]
}
