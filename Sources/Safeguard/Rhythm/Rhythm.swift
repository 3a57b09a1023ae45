/// When to say that this is an AI, when to propose a pause, when to name a late night (R30, R32, R34, R38).
///
/// Times go in, advice comes out: it has no clock and keeps nothing beyond the present sitting. It knows no streak, counts
/// no absence, and asks nobody back.
package struct Rhythm: Sendable, Equatable {
  /// What the house may say of its own beside a reply.
  package enum Advice: String, Sendable, Codable, CaseIterable {
    case aiNotice, pause, lateNight, longUse, limitReached, quietHours
  }

  /// A moment, as the clock on the person's wall shows it.
  package struct Moment: Sendable, Equatable {
    /// Seconds since 1970.
    package let at: Double
    /// Days since 1 January 1970 on that wall's calendar.
    package let day: Int
    /// Minutes after midnight there.
    package let minute: Int

    package init(at: Double, day: Int, minute: Int) {
      self.at = at
      self.day = day
      self.minute = minute
    }
  }

  /// What one turn comes to.
  package struct Step: Sendable, Equatable {
    /// What this turn adds to the sums of its day; conversations are for the caller to count.
    package var gain: UseDay
    /// In the order to be said: the notice first, then at most one more.
    package let advice: [Advice]
    /// Minutes of the present sitting.
    package let sittingMinutes: Int
    /// The one turn of the day on which the companion asks about the people in the person's life.
    package let asksAboutPeople: Bool
  }

  /// The notice comes back at most this long after the last one. New York General Business Law, article 47: at the
  /// beginning and at least every three hours of continuing use; California SB 243: the same for known minors.
  package static let noticeSeconds = 3.0 * 3600
  /// A longer silence ends a sitting, and does not count as use. The house's own choice: long enough to read and write a
  /// long message.
  package static let silenceSeconds = 15.0 * 60
  /// A turn after a silence counts as this much.
  package static let firstSeconds = 60
  /// A pause is proposed after each such stretch of a sitting. For work at screens, 5 to 10 minutes of pause an hour
  /// is what the UK Health and Safety Executive advises (INDG36); no study names a number for talks with an AI.
  package static let pauseSeconds = 60.0 * 60
  /// A night with this much use after midnight is named. The house's own choice: a glance is no late night.
  package static let lateSeconds = 20 * 60
  /// A day with this much use is named. The house's own choice; heavy use goes with loneliness (Phang et al. 2025,
  /// arXiv 2504.03888), without a threshold.
  package static let longSeconds = 3 * 3600
  /// Named on the first of several such days, then on every third: once in a while, not each time.
  static let namedEvery = 3
  /// The turn of the day on which the companion asks about people: late enough not to stand in the way.
  static let turnAboutPeople = 6
  /// Minutes after midnight until which it is night.
  static let nightEnd = 5 * 60
  /// Minutes after midnight from which on a night is late.
  static let lateBegin = 60

  private var sitting: (start: Double, last: Double)?
  private var noticedAt: Double?
  /// Pauses proposed in this sitting, and whether quiet hours were named in it.
  private var pauses = 0
  private var namedQuiet = false

  package init() {}

  package static func == (left: Rhythm, right: Rhythm) -> Bool {
    left.sitting?.start == right.sitting?.start && left.sitting?.last == right.sitting?.last
      && left.noticedAt == right.noticedAt && left.pauses == right.pauses
      && left.namedQuiet == right.namedQuiet
  }

  /// Takes a turn of the person.
  /// - Parameters:
  ///   - days: The days before, and today so far, each once, in any order; older ones than a week may be missing.
  ///   - isNew: Whether something was said, and not only asked for again.
  ///   - isInDanger: Then nothing is said that could stand in the way (R12), but that this is an AI.
  ///   - hasCard: The crisis card is shown, which says that it is an AI.
  package mutating func turn(
    at moment: Moment, days: [UseDay], limits: UseLimits, isNew: Bool = true, isInDanger: Bool = false,
    hasCard: Bool = false
  ) -> Step {
    let before = days.first { $0.day == moment.day } ?? UseDay(day: moment.day)
    var gain = UseDay(day: moment.day)
    gain.seconds = sit(at: moment)
    if moment.minute < Self.nightEnd { gain.nightSeconds = gain.seconds }
    if (Self.lateBegin..<Self.nightEnd).contains(moment.minute) { gain.lateSeconds = gain.seconds }
    if isNew { gain.turns = 1 }
    var today = before
    today.add(gain)

    var advice: [Advice] = []
    if isNoticeDue(at: moment.at) || hasCard {
      if !hasCard { advice.append(.aiNotice) }
      noticedAt = moment.at
    }
    if !isInDanger, let more = more(from: before, to: today, days, limits, at: moment) { advice.append(more) }
    return Step(
      gain: gain, advice: advice, sittingMinutes: Int((moment.at - (sitting?.start ?? moment.at)) / 60),
      asksAboutPeople: isNew && !isInDanger && today.turns == Self.turnAboutPeople)
  }

  /// - Returns: Seconds of use since the last turn.
  private mutating func sit(at moment: Moment) -> Int {
    // A clock that was set back begins anew.
    if let last = sitting?.last, (0...Self.silenceSeconds).contains(moment.at - last) {
      sitting?.last = moment.at
      return Int(moment.at - last)
    }
    sitting = (moment.at, moment.at)
    pauses = 0
    namedQuiet = false
    return Self.firstSeconds
  }

  private func isNoticeDue(at moment: Double) -> Bool {
    guard let noticedAt else { return true }
    return !(0..<Self.noticeSeconds).contains(moment - noticedAt)
  }

  /// The person's own wishes first, then the pause, then what is named once in a while.
  private mutating func more(
    from before: UseDay, to today: UseDay, _ days: [UseDay], _ limits: UseLimits, at moment: Moment
  ) -> Advice? {
    if limits.isQuiet(moment.minute), !namedQuiet {
      namedQuiet = true
      return .quietHours
    }
    if let most = limits.minutesADay, before.seconds / 60 < most, today.seconds / 60 >= most {
      return .limitReached
    }
    let stretches = Int((moment.at - (sitting?.start ?? moment.at)) / Self.pauseSeconds)
    if stretches > pauses {
      pauses = stretches
      return .pause
    }
    if before.nightSeconds < Self.lateSeconds, today.nightSeconds >= Self.lateSeconds,
      isNamed(days, before: today.day, { $0.nightSeconds >= Self.lateSeconds })
    {
      return .lateNight
    }
    if before.seconds < Self.longSeconds, today.seconds >= Self.longSeconds,
      isNamed(days, before: today.day, { $0.seconds >= Self.longSeconds })
    {
      return .longUse
    }
    return nil
  }

  /// Whether it is the first such day in a row, or the fourth, the seventh…
  private func isNamed(_ days: [UseDay], before today: Int, _ isSuch: (UseDay) -> Bool) -> Bool {
    let such = Set(days.filter(isSuch).map(\.day))
    var row = 0
    while such.contains(today - row - 1) { row += 1 }
    return row % Self.namedEvery == 0
  }
}
