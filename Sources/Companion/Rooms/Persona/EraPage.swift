/// What the person chooses an era by.
package struct EraPage: Encodable, Sendable, Equatable {
  package let histogram: EraHistogram
  /// Where the conversations are from, by name; those begun here are from none of them.
  package let sources: [String]
  package let isHomeGrown: Bool
  package let proposed: EraChoice
  /// `nil` as long as the person has not chosen.
  package let chosen: EraChoice?
}
