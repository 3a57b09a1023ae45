import Testing

@testable import Safeguard

/// R30, R32, R34, R38: when the house says something of its own. Times go in, so no clock is needed.
@Suite struct RhythmTests {
  /// A day in November, at ten in the morning.
  private static let day = 20_779
  private static let morning = Double(day) * 86_400 + 10 * 3_600

  private static func moment(_ seconds: Double) -> Rhythm.Moment {
    let at = morning + seconds
    let day = Int(at / 86_400)
    return Rhythm.Moment(at: at, day: day, minute: Int(at - Double(day) * 86_400) / 60)
  }

  /// Turns every five minutes from `start` to `end`, in minutes after ten; what each advised, by its minute.
  private static func sitting(
    from start: Int = 0, to end: Int, days: [UseDay] = [], limits: UseLimits = UseLimits(),
    isInDanger: Bool = false
  ) -> [(minute: Int, step: Rhythm.Step)] {
    var rhythm = Rhythm()
    var days = days
    return stride(from: start, through: end, by: 5).map { minute in
      let step = rhythm.turn(
        at: moment(Double(minute) * 60), days: days, limits: limits, isInDanger: isInDanger)
      days = Self.days(days, with: step)
      return (minute, step)
    }
  }

  /// What a house would have kept after that turn.
  private static func days(_ days: [UseDay], with step: Rhythm.Step) -> [UseDay] {
    var today = days.first { $0.day == step.gain.day } ?? UseDay(day: step.gain.day)
    today.add(step.gain)
    return days.filter { $0.day != today.day } + [today]
  }

  private static func minutes(of advice: Rhythm.Advice, in steps: [(minute: Int, step: Rhythm.Step)]) -> [Int]
  {
    steps.filter { $0.step.advice.contains(advice) }.map(\.minute)
  }

  // R32, R34
  @Test func theNoticeComesFirstAndEveryThreeHoursOfUse() {
    let steps = Self.sitting(to: 400)

    #expect(Self.minutes(of: .aiNotice, in: steps) == [0, 180, 360])
    #expect(steps[0].step.advice.first == .aiNotice)
  }

  // R32: also for whoever comes and goes; never more than three hours of use without one.
  @Test func comingBackSoonBringsNoSecondNotice() {
    var rhythm = Rhythm()
    let told = [0.0, 3_000, 6_000, 10_799, 10_801, 40_000].map { seconds in
      rhythm.turn(at: Self.moment(seconds), days: [], limits: UseLimits()).advice.contains(.aiNotice)
    }

    #expect(told == [true, false, false, false, true, true])
  }

  @Test func aClockThatWasSetBackHidesNoNotice() {
    var rhythm = Rhythm()
    _ = rhythm.turn(at: Self.moment(9_000), days: [], limits: UseLimits())

    let step = rhythm.turn(at: Self.moment(0), days: [], limits: UseLimits())

    #expect(step.advice == [.aiNotice])
    #expect(step.sittingMinutes == 0)
  }

  // T32: hours may come out of an export that somebody changed; a turn goes on whatever they say.
  @Test func limitsThatNobodyChoseEndNothing() {
    for limits in [
      UseLimits(minutesADay: .max), UseLimits(minutesADay: .min),
      UseLimits(quietFrom: .min, quietTo: .max), UseLimits(quietFrom: .max, quietTo: .min),
    ] {
      #expect(!limits.isFit)
      #expect(Self.sitting(to: 20, limits: limits).count == 5)
    }
    #expect(UseLimits().isFit && UseLimits(minutesADay: 60, quietFrom: 1_350, quietTo: 390).isFit)
    #expect(!UseLimits(quietFrom: 60).isFit && !UseLimits(minutesADay: 0).isFit)
    #expect(!UseLimits(quietFrom: 0, quietTo: 1_440).isFit)
  }

  // R38
  @Test func aPauseIsProposedAfterEachHourOfASitting() {
    #expect(Self.minutes(of: .pause, in: Self.sitting(to: 150)) == [60, 120])
  }

  @Test func aSilenceEndsTheSitting() {
    var rhythm = Rhythm()
    var seconds = 0
    var days: [UseDay] = []
    var advice: [Rhythm.Advice] = []
    for minute in [0, 14, 28, 42, 56, 72, 86, 100] {
      let step = rhythm.turn(at: Self.moment(Double(minute) * 60), days: days, limits: UseLimits())
      days = Self.days(days, with: step)
      seconds = days[0].seconds
      advice += step.advice
    }

    #expect(!advice.contains(.pause), "sixteen minutes of silence parted it")
    #expect(seconds == 60 + 56 * 60 + 60 + 28 * 60)
  }

  // R12: nothing stands in the way of somebody in danger, but that this is an AI.
  @Test func inDangerOnlyTheNoticeIsLeft() {
    let limits = UseLimits(minutesADay: 30, quietFrom: 0, quietTo: 1_439)
    let steps = Self.sitting(to: 400, limits: limits, isInDanger: true)

    #expect(Set(steps.flatMap(\.step.advice)) == [.aiNotice])
    #expect(!steps.contains { $0.step.asksAboutPeople })
  }

  @Test func theCardCountsAsTheNotice() {
    var rhythm = Rhythm()

    let first = rhythm.turn(
      at: Self.moment(0), days: [], limits: UseLimits(), isInDanger: true, hasCard: true)
    let second = rhythm.turn(at: Self.moment(60), days: [], limits: UseLimits())

    #expect(first.advice.isEmpty && second.advice.isEmpty)
  }

  @Test func theLimitIsNamedOnceADay() {
    let steps = Self.sitting(to: 55, limits: UseLimits(minutesADay: 30))

    #expect(Self.minutes(of: .limitReached, in: steps) == [30])
  }

  @Test func quietHoursAreNamedOnceASitting() {
    let steps = Self.sitting(to: 55, limits: UseLimits(quietFrom: 10 * 60 + 20, quietTo: 7 * 60))

    #expect(Self.minutes(of: .quietHours, in: steps) == [20])
  }

  @Test(arguments: [
    (22 * 60, 6 * 60, 23 * 60, true), (22 * 60, 6 * 60, 5 * 60, true), (22 * 60, 6 * 60, 6 * 60, false),
    (60, 120, 90, true), (60, 120, 120, false), (60, 60, 60, false),
  ])
  func quietHoursMayReachOverMidnight(_ from: Int, _ to: Int, _ minute: Int, _ isQuiet: Bool) {
    #expect(UseLimits(quietFrom: from, quietTo: to).isQuiet(minute) == isQuiet)
  }

  /// Fourteen hours after ten it is midnight.
  @Test func aLateNightIsNamedAndCounted() {
    let steps = Self.sitting(from: 13 * 60 + 50, to: 14 * 60 + 45)
    let midnight = steps.map(\.step).filter { $0.gain.day == Self.day + 1 }
    let last = midnight.reduce([]) { Self.days($0, with: $1) }[0]

    #expect(Self.minutes(of: .lateNight, in: steps).count == 1)
    #expect(last.nightMinutes == 50 && last.minutes == 50)
  }

  @Test(arguments: [(0, true), (1, false), (2, false), (3, true), (4, false)])
  func nightsInARowAreNamedOnceInAWhile(_ row: Int, _ isNamed: Bool) {
    var days: [UseDay] = []
    for back in 0..<row {
      var day = UseDay(day: Self.day - back)
      day.nightSeconds = 3_600
      days.append(day)
    }
    let steps = Self.sitting(from: 14 * 60, to: 14 * 60 + 40, days: days)

    #expect(Self.minutes(of: .lateNight, in: steps).isEmpty == !isNamed)
  }

  @Test func aLongDayIsNamedOnce() {
    var rhythm = Rhythm()
    var named = 0
    var days = [UseDay(day: Self.day)]
    days[0].seconds = 3 * 3_600 - 90
    for minute in 0..<5 {
      let step = rhythm.turn(at: Self.moment(Double(minute) * 60), days: days, limits: UseLimits())
      days = Self.days(days, with: step)
      named += step.advice.count { $0 == .longUse }
    }

    #expect(named == 1)
  }

  // R19, R38: at most once a day.
  @Test func peopleAreAskedAboutOnceADay() {
    let steps = Self.sitting(to: 200)

    #expect(steps.count { $0.step.asksAboutPeople } == 1)
    #expect(steps.allSatisfy { $0.step.advice.count <= 2 })
  }

  /// A sum that was kept wrong must not end the house.
  @Test(arguments: [Int.max, Int.min, -1, 7_294_301])
  func sumsThatNoDayHoldsAreCutAndNeverOverflow(_ wrong: Int) {
    var day = UseDay(day: Self.day)
    (day.seconds, day.nightSeconds, day.conversations, day.turns) = (wrong, wrong, wrong, wrong)
    var rhythm = Rhythm()

    let step = rhythm.turn(at: Self.moment(0), days: [day], limits: UseLimits(minutesADay: 5))
    day.add(step.gain)
    day.add(day)

    #expect(step.gain.seconds == Rhythm.firstSeconds && step.gain.turns == 1)
    #expect((0...2_000_000).contains(day.seconds) && (0...2_000_000).contains(day.turns))
  }
}
