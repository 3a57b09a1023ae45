/// How a companion speaks, apart from who it is.
package struct Tone: Codable, Sendable, Equatable {
  package enum Style: String, Codable, Sendable, CaseIterable {
    case standard = "default"
    case friendly, direct, calm, playful, formal
  }

  /// How the person is addressed in French; English ignores it.
  package enum Address: String, Codable, Sendable, CaseIterable { case tu, vous }

  /// The ends of the dials: five notches are as many as people tell apart in a reply.
  package static let dial = -2...2

  package var style: Style
  /// −2 (cool) to +2 (very warm).
  package var warmth: Int
  /// −2 (sober) to +2 (exuberant).
  package var enthusiasm: Int
  package var address: Address

  package init(style: Style = .standard, warmth: Int = 0, enthusiasm: Int = 0, address: Address = .tu) {
    self.style = style
    self.warmth = warmth
    self.enthusiasm = enthusiasm
    self.address = address
  }

  /// - Throws: `HouseError.unfit` for a dial outside `dial`.
  func checked() throws(HouseError) -> Tone {
    guard Self.dial.contains(warmth) else { throw .unfit(field: "warmth") }
    guard Self.dial.contains(enthusiasm) else { throw .unfit(field: "enthusiasm") }
    return self
  }
}
