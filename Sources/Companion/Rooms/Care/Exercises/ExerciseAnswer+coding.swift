/// `{"kind":"percent","number":70}`: what is sealed, and what the page sends, is the same flat value.
extension ExerciseAnswer.Value: Codable {
  private enum Kind: String, Codable {
    case words, percent, ten, felt, lines, choice, several, moment, clock, traps, rungs, place, sleep,
      skipped,
      unknown
  }
  private enum CodingKeys: CodingKey {
    case kind, words, number, felt, lines, choice, several, day, minute, traps, rungs, sleep
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func number(_ key: CodingKeys = .number) throws -> Int { try fields.decode(Int.self, forKey: key) }
    switch try fields.decode(Kind.self, forKey: .kind) {
    case .words: self = .words(try fields.decode(String.self, forKey: .words))
    case .percent: self = .percent(try number())
    case .ten: self = .ten(try number())
    case .felt: self = .felt(try fields.decode([Formulation.Felt].self, forKey: .felt))
    case .lines: self = .lines(try fields.decode([String].self, forKey: .lines))
    case .choice: self = .choice(try fields.decode(ExerciseChoice.self, forKey: .choice))
    case .several: self = .several(try fields.decode([ExerciseChoice].self, forKey: .several))
    case .moment: self = .moment(day: try number(.day), minute: try number(.minute))
    case .clock: self = .clock(try number(.minute))
    case .traps: self = .traps(try fields.decode([ThinkingTrap].self, forKey: .traps))
    case .rungs: self = .rungs(try fields.decode([ExerciseAnswer.Rung].self, forKey: .rungs))
    case .place: self = .place(try number())
    case .sleep: self = .sleep(try fields.decode(SleepTimes.self, forKey: .sleep))
    case .skipped: self = .skipped
    case .unknown: self = .unknown
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    func put(_ kind: Kind) throws { try fields.encode(kind, forKey: .kind) }
    switch self {
    case .words(let words):
      try put(.words)
      try fields.encode(words, forKey: .words)
    case .percent(let number):
      try put(.percent)
      try fields.encode(number, forKey: .number)
    case .ten(let number):
      try put(.ten)
      try fields.encode(number, forKey: .number)
    case .felt(let felt):
      try put(.felt)
      try fields.encode(felt, forKey: .felt)
    case .lines(let lines):
      try put(.lines)
      try fields.encode(lines, forKey: .lines)
    case .choice(let choice):
      try put(.choice)
      try fields.encode(choice, forKey: .choice)
    case .several(let choices):
      try put(.several)
      try fields.encode(choices, forKey: .several)
    case .moment(let day, let minute):
      try put(.moment)
      try fields.encode(day, forKey: .day)
      try fields.encode(minute, forKey: .minute)
    case .clock(let minute):
      try put(.clock)
      try fields.encode(minute, forKey: .minute)
    case .traps(let traps):
      try put(.traps)
      try fields.encode(traps, forKey: .traps)
    case .rungs(let rungs):
      try put(.rungs)
      try fields.encode(rungs, forKey: .rungs)
    case .place(let place):
      try put(.place)
      try fields.encode(place, forKey: .number)
    case .sleep(let sleep):
      try put(.sleep)
      try fields.encode(sleep, forKey: .sleep)
    case .skipped: try put(.skipped)
    case .unknown: try put(.unknown)
    }
  }
}
