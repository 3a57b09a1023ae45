/// What is different about a companion's tone in one conversation; what is `nil` is as the companion speaks.
package struct ToneShift: Codable, Sendable, Equatable {
  package var style: Tone.Style?
  package var warmth: Int?
  package var enthusiasm: Int?
  package var directness: Int?
  package var playfulness: Int?
  package var verbosity: Int?
  package var emoji: Int?

  package init(style: Tone.Style? = nil, _ dials: [Tone.Dial: Int] = [:]) {
    self.style = style
    for (dial, notch) in dials { self[dial] = notch }
  }

  package var isEmpty: Bool { style == nil && Tone.Dial.allCases.allSatisfy { self[$0] == nil } }

  package subscript(dial: Tone.Dial) -> Int? {
    get {
      switch dial {
      case .warmth: warmth
      case .enthusiasm: enthusiasm
      case .directness: directness
      case .playfulness: playfulness
      case .verbosity: verbosity
      case .emoji: emoji
      }
    }
    set {
      switch dial {
      case .warmth: warmth = newValue
      case .enthusiasm: enthusiasm = newValue
      case .directness: directness = newValue
      case .playfulness: playfulness = newValue
      case .verbosity: verbosity = newValue
      case .emoji: emoji = newValue
      }
    }
  }

  package func laid(over tone: Tone) -> Tone {
    var tone = tone
    if let style { tone.style = style }
    for dial in Tone.Dial.allCases { if let notch = self[dial] { tone[dial] = notch } }
    return tone
  }

  /// - Throws: `HouseError.unfit` for a dial outside `Tone.dial`.
  func checked() throws(HouseError) -> ToneShift {
    for dial in Tone.Dial.allCases {
      if let notch = self[dial], !Tone.dial.contains(notch) { throw .unfit(field: dial.rawValue) }
    }
    return self
  }
}
