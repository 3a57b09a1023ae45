import Safeguard

/// `{"kind":"scale","number":7}`: what is sealed, and what the page sends, is the same flat value.
extension IntakeAnswer.Value: Codable {
  private enum Kind: String, Codable { case words, choice, scale, item, sleep, skipped, unknown, declined }
  private enum CodingKeys: CodingKey { case kind, words, choice, number, sleep }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    switch try fields.decode(Kind.self, forKey: .kind) {
    case .words: self = .words(try fields.decode(String.self, forKey: .words))
    case .choice: self = .choice(try fields.decode(IntakeChoice.self, forKey: .choice))
    case .scale: self = .scale(try fields.decode(Int.self, forKey: .number))
    case .item: self = .item(try fields.decode(Int.self, forKey: .number))
    case .sleep: self = .sleep(try fields.decode(SleepTimes.self, forKey: .sleep))
    case .skipped: self = .skipped
    case .unknown: self = .unknown
    case .declined: self = .declined
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .words(let words):
      try fields.encode(Kind.words, forKey: .kind)
      try fields.encode(words, forKey: .words)
    case .choice(let choice):
      try fields.encode(Kind.choice, forKey: .kind)
      try fields.encode(choice, forKey: .choice)
    case .scale(let number):
      try fields.encode(Kind.scale, forKey: .kind)
      try fields.encode(number, forKey: .number)
    case .item(let number):
      try fields.encode(Kind.item, forKey: .kind)
      try fields.encode(number, forKey: .number)
    case .sleep(let sleep):
      try fields.encode(Kind.sleep, forKey: .kind)
      try fields.encode(sleep, forKey: .sleep)
    case .skipped: try fields.encode(Kind.skipped, forKey: .kind)
    case .unknown: try fields.encode(Kind.unknown, forKey: .kind)
    case .declined: try fields.encode(Kind.declined, forKey: .kind)
    }
  }
}

/// `{"level":"concern"}`, or `{}` for a pause that was wished for.
extension Intake.Pause: Codable {
  private enum CodingKeys: CodingKey { case level }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self = try fields.decodeIfPresent(RiskLevel.self, forKey: .level).map(Self.risk) ?? .wished
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    if case .risk(let level) = self { try fields.encode(level, forKey: .level) }
  }
}
