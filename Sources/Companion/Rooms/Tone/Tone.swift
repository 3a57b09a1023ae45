/// How a companion speaks, apart from who it is.
package struct Tone: Codable, Sendable, Equatable {
  package enum Style: String, Codable, Sendable, CaseIterable {
    case standard = "default"
    case friendly, direct, calm, playful, formal
  }

  /// How the person is addressed in French; English ignores it.
  package enum Address: String, Codable, Sendable, CaseIterable { case tu, vous }

  /// What is turned by notches, from one end to the other; 0 is as a companion speaks of itself.
  package enum Dial: String, Codable, Sendable, CaseIterable {
    /// −2 (cool) to +2 (very warm).
    case warmth
    /// −2 (sober) to +2 (exuberant).
    case enthusiasm
    /// −2 (very tactful) to +2 (very direct).
    case directness
    /// −2 (serious) to +2 (joking).
    case playfulness
    /// −2 (one or two short sentences) to +2 (several paragraphs).
    case verbosity
    /// −2 (none) to +2 (several).
    case emoji
  }

  /// The ends of the dials: five notches are as many as people tell apart in a reply.
  package static let dial = -2...2

  package var style: Style
  package var warmth: Int
  package var enthusiasm: Int
  package var directness: Int
  package var playfulness: Int
  package var verbosity: Int
  package var emoji: Int
  package var address: Address

  package init(
    style: Style = .standard, warmth: Int = 0, enthusiasm: Int = 0, directness: Int = 0,
    playfulness: Int = 0, verbosity: Int = 0, emoji: Int = 0, address: Address = .tu
  ) {
    self.style = style
    self.warmth = warmth
    self.enthusiasm = enthusiasm
    self.directness = directness
    self.playfulness = playfulness
    self.verbosity = verbosity
    self.emoji = emoji
    self.address = address
  }

  package subscript(dial: Dial) -> Int {
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

  /// - Throws: `HouseError.unfit` for a dial outside `dial`.
  func checked() throws(HouseError) -> Tone {
    for dial in Dial.allCases where !Self.dial.contains(self[dial]) {
      throw .unfit(field: dial.rawValue)
    }
    return self
  }
}

extension Tone {
  private enum CodingKeys: String, CodingKey {
    case style, warmth, enthusiasm, directness, playfulness, verbosity, emoji, address
  }

  /// Tones that were kept before there were six dials still open.
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    style = try fields.decode(Style.self, forKey: .style)
    warmth = try fields.decode(Int.self, forKey: .warmth)
    enthusiasm = try fields.decode(Int.self, forKey: .enthusiasm)
    directness = try fields.decodeIfPresent(Int.self, forKey: .directness) ?? 0
    playfulness = try fields.decodeIfPresent(Int.self, forKey: .playfulness) ?? 0
    verbosity = try fields.decodeIfPresent(Int.self, forKey: .verbosity) ?? 0
    emoji = try fields.decodeIfPresent(Int.self, forKey: .emoji) ?? 0
    address = try fields.decode(Address.self, forKey: .address)
  }
}
