import Foundation
import Testing
import Vault

@testable import Companion

/// The rules of the queue over time: zones, summer time, whole months of use.
@Suite(.inTurn) struct LocalTimeTests {
  @Test func aDayThatLosesAnHourKeepsItsWallTimes() {
    let paris = LocalTime(zone: "Europe/Paris")
    // Sunday 28 March 2027: 2:00 becomes 3:00.
    let day = Int(CivilDay(year: 2027, month: 3, day: 28).number)
    #expect(
      paris.moment(day: day, minute: 18 * 60).timeIntervalSince(paris.moment(day: day, minute: 0)) == 17
        * 3_600)
    #expect(paris.minute(of: paris.moment(day: day, minute: 18 * 60)) == 18 * 60)
    let left = paris.moment(day: day, minute: 150)
    #expect(paris.day(of: left) == day && paris.minute(of: left) >= 180)
  }

  @Test func aDayThatGainsAnHourKeepsItsWallTimes() {
    let paris = LocalTime(zone: "Europe/Paris")
    let day = Int(CivilDay(year: 2027, month: 10, day: 31).number)
    #expect(paris.startOfDay(day + 1).timeIntervalSince(paris.startOfDay(day)) == 25 * 3_600)
    #expect(paris.minute(of: paris.moment(day: day, minute: 18 * 60)) == 18 * 60)
  }

  @Test(arguments: [
    "Europe/Paris", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu",
    "nowhere",
  ])
  func daysAndMinutesComeBackAsTheyWere(_ zone: String) {
    let time = LocalTime(zone: zone)
    var dice = SeededDice(seed: 4)
    for _ in 0..<300 {
      let day = 20_000 + dice.below(2_000)
      let minute = 240 + dice.below(1_200)
      let moment = time.moment(day: day, minute: minute)
      #expect(time.day(of: moment) == day && time.minute(of: moment) == minute, "\(zone) \(day) \(minute)")
    }
  }

  /// An act planned for six in the evening is one at six in the evening, wherever one is.
  @Test func aChangeOfZoneMovesNoPlan() {
    let act = PlannedAct(id: RecordID(), text: "marcher", day: FollowUpTests.monday, minute: 16 * 60)
    for zone in ["Europe/Paris", "America/New_York", "Asia/Tokyo"] {
      let time = LocalTime(zone: zone)
      let facts = FollowUpFacts(lastSeen: FollowUpTests.at(0, 12, 0, time), acts: [act])
      let queue = FollowUpQueue(facts, FollowUpSettings(zone: zone))
      #expect(queue.next(at: FollowUpTests.at(0, 17, 59, time)) == nil, "\(zone)")
      #expect(queue.next(at: FollowUpTests.at(0, 18, 0, time))?.kind == .act, "\(zone)")
    }
  }

  /// Flying west, the same day comes again: it is no second day.
  @Test func aChangeOfZoneIsNoSecondDay() {
    let auckland = LocalTime(zone: "Pacific/Auckland")
    let sent = auckland.moment(day: FollowUpTests.monday, minute: 18 * 60)
    let honolulu = FollowUpSettings(zone: "Pacific/Honolulu")
    let facts = FollowUpFacts(lastSeen: sent, sent: [.init(key: "mood-x", at: sent)])
    let soon = sent.addingTimeInterval(11 * 3_600)
    for hour in 0..<11 {
      #expect(FollowUpQueue(facts, honolulu).next(at: soon.addingTimeInterval(Double(-hour) * 3_600)) == nil)
    }
  }
}

extension LongSuite {
  @Suite struct FollowUpYearTests {
    /// Eight months of a busy and forgetful person, hour by hour, through two changes of clock and two of zone.
    @Test(arguments: [1, 2, 3] as [UInt64]) func theRulesHoldHourByHour(_ seed: UInt64) {
      var dice = SeededDice(seed: seed)
      let zones = ["Europe/Paris", "America/Montreal", "Europe/Paris"]
      var settings = FollowUpSettings(zone: zones[0])
      let first = Int(CivilDay(year: 2027, month: 3, day: 1).number)
      var now = LocalTime(zone: zones[0]).startOfDay(first)
      var facts = FollowUpFacts(lastSeen: now, bilanDays: [first])
      var keys: Set<String> = []
      var isHere = true
      for hour in 0..<(24 * 250) {
        now = now.addingTimeInterval(3_600)
        settings.zone = zones[hour / (24 * 84)]
        let time = LocalTime(zone: settings.zone)
        let today = time.day(of: now)
        if hour.isMultiple(of: 24) {
          if dice.below(20) == 0 { isHere.toggle() }
          if isHere {
            facts.lastSeen = now
            facts.days.append(CareDay(day: today, mood: dice.below(11), at: now))
            if dice.below(4) == 0 {
              facts.acts.append(PlannedAct(id: RecordID(), text: "x", day: today, minute: dice.below(1_440)))
            }
            if dice.below(10) == 0 {
              facts.scores.append(
                PlotTests.score(InstrumentBook.house.instrument(.phq9, in: .en)!, dice.below(28), today))
            }
            if dice.below(6) == 0 {
              facts.scores.append(
                PlotTests.score(InstrumentBook.house.instrument(.who5, in: .en)!, dice.below(26) * 4, today))
            }
          }
        }
        guard let next = FollowUpQueue(facts, settings).next(at: now) else { continue }

        #expect(!settings.quiet.contains(minute: time.minute(of: now)))
        #expect(keys.insert(next.key).inserted, "\(next.key) twice")
        let recent = facts.sent.filter { now.timeIntervalSince($0.at) < 6 * 86_400 }
        #expect(recent.count < settings.capPerWeek)
        #expect(facts.sent.allSatisfy { time.day(of: $0.at) != today })
        #expect(today - time.day(of: facts.lastSeen) <= 27)
        facts.sent.append(.init(key: next.key, at: now))
      }
      #expect(keys.count > 40)
    }

    @Test func theNextMomentIsOneAtWhichSomethingIsSent() throws {
      var facts = FollowUpFacts(lastSeen: FollowUpTests.at(0, 12))
      facts.sent = [.init(key: "x", at: FollowUpTests.at(0, 12))]
      let queue = FollowUpTests.queue(facts)
      let next = try #require(queue.nextMoment(after: FollowUpTests.at(0, 19)))

      #expect(next == FollowUpTests.at(1, 18))
      #expect(queue.next(at: next) != nil)
      var hour = FollowUpTests.at(0, 19)
      while hour < next {
        #expect(queue.next(at: hour) == nil)
        hour = hour.addingTimeInterval(3_600)
      }
      var off = FollowUpTests.settings
      off.isOn = false
      #expect(FollowUpTests.queue(facts, off).nextMoment(after: FollowUpTests.at(0, 19)) == nil)
    }
  }
}
