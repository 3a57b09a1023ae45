extension Exercise {
  /// A night is never made shorter than this, in minutes (CARE §4).
  package static let shortestNight = 360
  /// No more is taken away at once.
  static let trimStep = 60
  /// Above what was slept there stays this much.
  static let trimRoom = 30

  /// The nights of the diary, oldest first.
  package var nights: [Plot.Night] {
    rounds(.night).map { round in
      let bed = round[.nightBed]?.sleep ?? SleepTimes()
      return Plot.Night(day: round.day, times: bed.completed(by: round[.night]?.sleep ?? SleepTimes()))
    }
  }

  /// Asleep over in bed, the mean of the last seven nights of which enough was told; `nil` for none.
  package var sleepEfficiency: Double? {
    let shares = nights.suffix(Self.nightsNeeded).compactMap(\.times.efficiency)
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }

  /// Whether illness or work speaks against a shorter time in bed: bipolar disorder, epilepsy, signs of apnoea, shift work, a
  /// driving job, pregnancy; and what the last bilan says of the body. An open question counts as a reason.
  package var mayTrim: Bool {
    self[.sleepHealth] == .several([.noneOfThese])
      && around.flags.isDisjoint(with: [.medical, .pregnancy, .maniaPsychosis])
  }

  /// Minutes in bed that may be tried, and when to bed for the fixed hour of rising; `nil` where nothing is proposed. Mild:
  /// at most an hour less than now, half an hour more than what is slept, never under six hours.
  package var trim: (minutes: Int, bed: Int)? {
    let told = nights.suffix(Self.nightsNeeded).filter { $0.times.efficiency != nil }
    guard mayTrim, let efficiency = sleepEfficiency, efficiency < Findings.goodEfficiency,
      told.count >= Self.nightsNeeded, let rising = self[.rising]?.clock
    else { return nil }
    let inBed = told.compactMap(\.times.inBed).reduce(0, +) / told.count
    let asleep = told.reduce(0.0) { $0 + Double($1.times.inBed ?? 0) * ($1.times.efficiency ?? 0) }
    let slept = Int(asleep / Double(told.count))
    let wished = max(Self.shortestNight, slept + Self.trimRoom, inBed - Self.trimStep)
    let minutes = (wished + 14) / 15 * 15
    guard minutes < inBed else { return nil }
    return (minutes, (rising - minutes + SleepTimes.day) % SleepTimes.day)
  }
}
