import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct DateHintTests {
  /// A Sunday.
  private let today = CivilDay(year: 2026, month: 11, day: 22)

  private func hint(_ text: String) -> DateHint { DateHint(RecallTokenizer.words(text), today: today) }

  @Test func daysAreCountedBothWays() {
    for number in stride(from: Int32(-800_000), through: 800_000, by: 997) {
      let civil = CivilDay(number: number).civil
      #expect(CivilDay(year: civil.year, month: civil.month, day: civil.day).number == number)
    }
    #expect(CivilDay(year: 1970, month: 1, day: 1).number == 0)
    #expect(today.weekday == 6)
  }

  /// A clock, and a date in an export, may say anything: the nearest day there is stands for it.
  @Test func anyMomentHasADay() {
    for (moment, isLate) in [
      (Date.distantPast, false), (.distantFuture, true), (Date(timeIntervalSince1970: 1e300), true),
      (Date(timeIntervalSince1970: -1e300), false), (Date(timeIntervalSince1970: .infinity), true),
      (Date(timeIntervalSince1970: -.infinity), false), (Date(timeIntervalSince1970: .nan), true),
    ] {
      #expect((CivilDay(moment) > today) == isLate)
      _ = DateHint(["hier"], today: CivilDay(moment))
    }
    for number in [Int.min, -1_000_000_001, 1_000_000_001, .max] {
      let day = CivilDay(nearest: number)
      _ = (day.civil, day.weekday, DateHint(RecallTokenizer.words("la semaine dernière"), today: day))
    }
    #expect(CivilDay(nearest: 20_779).number == 20_779)
    #expect(CivilDay(Date(timeIntervalSince1970: 20_779.5 * 86_400)).number == 20_779)
  }

  @Test(arguments: [
    ("Que s'est-il passé mardi dernier ?", 2026, 11, 17), ("What did I say last Tuesday?", 2026, 11, 17),
    ("hier soir", 2026, 11, 21), ("avant-hier", 2026, 11, 20), ("yesterday", 2026, 11, 21),
    ("il y a trois semaines", 2026, 11, 1), ("three weeks ago", 2026, 11, 1),
    ("la semaine dernière", 2026, 11, 16),
    ("last month", 2026, 10, 20), ("en mars", 2024, 3, 3), ("in March 2023", 2023, 3, 31),
    ("en août 2025", 2025, 8, 1),
    ("in 2019", 2019, 6, 6), ("il y a deux ans", 2024, 11, 20),
  ])
  func wordsOfTimeAreUnderstood(_ text: String, _ year: Int, _ month: Int, _ day: Int) {
    #expect(hint(text).matches(CivilDay(year: year, month: month, day: day)), "\(text)")
    #expect(!hint(text).matches(CivilDay(year: 2011, month: 2, day: 2)))
  }

  @Test(arguments: [
    "You may say so", "Nous allons sur mars un jour lointain", "march with me", "dimanche prochain",
  ])
  func everydayWordsAreNoDates(_ text: String) {
    #expect(hint(text).isEmpty, "\(text)")
  }

  @Test(arguments: ["on June 5, 2023", "5 June, 2023", "le 5 juin 2023", "June 2023"])
  func aYearBelongsToItsMonth(_ text: String) {
    #expect(hint(text).matches(CivilDay(year: 2023, month: 6, day: 20)))
    #expect(!hint(text).matches(CivilDay(year: 2023, month: 8, day: 5)))
    #expect(!hint(text).matches(CivilDay(year: 2024, month: 6, day: 5)))
  }
}
