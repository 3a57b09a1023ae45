/// Where one thing was said.
struct Sighting: Sendable, Hashable {
  /// In `VoiceReading.pairs`.
  let pair: Int
  let sentence: Int
  /// Whether the person said it.
  var isPersons = false
}

/// All places where one thing was said, in the order of time.
struct Sightings: Sendable {
  private(set) var all: [Sighting] = []

  mutating func add(_ sighting: Sighting) { all.append(sighting) }

  var count: Int { all.count }

  /// How many different replies, conversations, days and weeks.
  func replies() -> Int { Set(all.map(\.pair)).count }
  func threads(in reading: VoiceReading) -> Int { Set(all.map { reading.pairs[$0.pair].thread }).count }
  func days(in reading: VoiceReading) -> Int { Set(all.map { reading.pairs[$0.pair].day }).count }
  func weeks(in reading: VoiceReading) -> Int { Set(all.map { reading.pairs[$0.pair].week }).count }

  /// The first, the last and the middle one, each of another exchange where there are several.
  func spread(_ most: Int = 3) -> [Sighting] {
    var seen: Set<Int> = []
    let each = all.filter { seen.insert($0.pair).inserted }
    guard each.count > most, most > 1 else { return Array(each.prefix(most)) }
    return (0..<most).map { each[$0 * (each.count - 1) / (most - 1)] }
  }
}
