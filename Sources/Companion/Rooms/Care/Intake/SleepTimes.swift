/// A typical night, as far as it was told. Times of day are minutes after midnight.
package struct SleepTimes: Codable, Sendable, Equatable {
  package static let day = 1_440

  /// Minutes until asleep.
  package var latency: Int?
  package var wakes: Int?
  package var up: Int?
  package var bed: Int?
  /// Minutes awake between falling asleep and getting up.
  package var awake: Int?

  package init(
    latency: Int? = nil, wakes: Int? = nil, up: Int? = nil, bed: Int? = nil, awake: Int? = nil
  ) {
    self.latency = latency
    self.wakes = wakes
    self.up = up
    self.bed = bed
    self.awake = awake
  }

  package var isEmpty: Bool { self == SleepTimes() }

  /// Both, where they tell the same the other's.
  package func completed(by other: SleepTimes) -> SleepTimes {
    SleepTimes(
      latency: other.latency ?? latency, wakes: other.wakes ?? wakes, up: other.up ?? up,
      bed: other.bed ?? bed,
      awake: other.awake ?? awake)
  }

  /// Minutes in bed, over midnight where need be; `nil` unless both ends are known.
  package var inBed: Int? {
    guard let bed, let up else { return nil }
    return (up - bed + Self.day) % Self.day
  }

  package enum Contradiction: String, Codable, Sendable, CaseIterable {
    /// More than sixteen hours in bed, which mostly is a.m. for p.m.
    case veryLong
    /// Less than an hour.
    case veryShort
    /// Awake as long as in bed, or longer.
    case neverAsleep
  }

  package static let longest = 16 * 60
  package static let shortest = 60

  /// What cannot all be true at once; `nil` where nothing speaks against it.
  package var contradiction: Contradiction? {
    guard let inBed else { return nil }
    if inBed > Self.longest { return .veryLong }
    if inBed < Self.shortest { return .veryShort }
    return (latency ?? 0) + (awake ?? 0) >= inBed ? .neverAsleep : nil
  }

  /// Minutes asleep over minutes in bed, 0 to 1 (Reed and Sacco 2016 discuss the denominator; this is time in bed).
  /// - Returns: `nil` unless all that it needs was told and none of it contradicts the rest.
  package var efficiency: Double? {
    guard let inBed, let latency, contradiction == nil else { return nil }
    guard let awake = awake ?? (wakes == 0 ? 0 : nil) else { return nil }
    return Double(inBed - latency - awake) / Double(inBed)
  }
}
