import Foundation
import Testing
import Vault

@testable import Companion

/// RFC 5545.
@Suite(.inTurn) struct CalendarFeedTests {
  private static let salt = [UInt8](1...16)

  private static func feed(
    _ language: Language = .fr, salt: [UInt8] = salt, now: Date = FollowUpTests.at(0, 8)
  ) -> String {
    let act = PlannedAct(
      id: RecordID("00112233445566778899aabbccddeeff")!, text: "appeler Léa\r\nEND:VCALENDAR",
      day: FollowUpTests.monday + 1, minute: 900)
    let facts = FollowUpFacts(
      lastSeen: FollowUpTests.at(0, 7), bilanDays: [FollowUpTests.monday], acts: [act],
      scores: [FollowUpTests.score(.phq9, 12, 0), FollowUpTests.score(.who5, 40, 0)])
    let moments = FollowUpTests.queue(facts).planned(from: now).map(\.dueAt)
    return CalendarFeed(language).text(moments, salt: salt, at: now)
  }

  @Test func everyLineEndsWithCRLFAndHasAtMostSeventyFiveOctets() {
    let text = Self.feed()
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(!text.replacing("\r\n", with: "").contains(#/[\r\n]/#))
    for line in text.replacing("\r\n", with: "\u{1}").split(separator: "\u{1}") {
      #expect(line.utf8.count <= 75)
    }
  }

  @Test func eventsAreWholeAndInUTC() {
    let text = Self.feed()
    let begins = text.matches(of: #/BEGIN:VEVENT/#).count
    #expect(begins == text.matches(of: #/END:VEVENT/#).count && begins >= 10)
    #expect(text.matches(of: #/DTSTART:\d{8}T\d{6}Z\r\n/#).count == begins)
    #expect(text.contains("DTSTART:20270112T140000Z"), "three in the afternoon in Paris, in winter")
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"))
  }

  /// A calendar is seen by others.
  @Test func noWordOfThePersonAndNoKindIsInIt() {
    let text = Self.feed().lowercased()
    for word in ["léa", "appeler", "phq", "gad", "who", "mood", "humeur", "bilan", "score", "00112233"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.matches(of: #/end:vcalendar/#).count == 1)
  }

  @Test func uidsAreStableUniqueAndOfThisAccountAlone() {
    func uids(_ text: String) -> [String] {
      text.matches(of: #/UID:([0-9a-f]{32})@fidelio/#).map { String($0.output.1) }
    }
    let first = uids(Self.feed())
    #expect(Set(first).count == first.count)
    #expect(uids(Self.feed(now: FollowUpTests.at(0, 9))) == first)
    #expect(Set(uids(Self.feed(salt: [9]))).isDisjoint(with: first))
  }

  @Test(arguments: [
    ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("une\nligne", "une\\nligne"), ("x\r\ny", "x\\ny"), ("é", "é"),
  ])
  func textIsEscaped(_ text: String, _ escaped: String) { #expect(CalendarFeed.escaped(text) == escaped) }

  @Test func foldingCutsNoCharacterAndCanBeUndone() {
    var dice = SeededDice(seed: 2)
    let pieces = ["a", "é", "🌙", "x\u{301}", " ", "漢", "👩‍👧", "z\u{301}\u{302}"]
    for _ in 0..<300 {
      let line = (0..<dice.below(200)).map { _ in pieces[dice.below(pieces.count)] }.joined()
      let lines = CalendarFeed.folded(line).utf8.split(separator: 13, omittingEmptySubsequences: false)
      // What follows is a line feed and a space.
      let bytes = Array(lines[0]) + lines.dropFirst().flatMap { $0.dropFirst(2) }

      #expect(bytes == Array(line.utf8))
      for part in lines { #expect(part.drop { $0 == 10 }.count <= 75 && String(part) != nil) }
    }
    let cluster = "a" + String(repeating: "\u{301}", count: 90)
    #expect(CalendarFeed.folded(cluster).utf8.count == cluster.utf8.count + 6)
  }

  @Test func momentsAreWrittenInUTC() {
    #expect(CalendarFeed.stamp(Date(timeIntervalSince1970: 0)) == "19700101T000000Z")
    #expect(CalendarFeed.stamp(Date(timeIntervalSince1970: 1_830_297_599)) == "20271231T235959Z")
  }

  @Test func planningAheadShowsTheNextTimesAndNothingOfThePast() {
    let planned = FollowUpTests.queue(
      FollowUpFacts(lastSeen: FollowUpTests.at(0, 7), scores: [FollowUpTests.score(.phq9, 12, -60)])
    ).planned(from: FollowUpTests.at(0, 8), days: 30)
    #expect(planned.allSatisfy { $0.dueAt >= FollowUpTests.at(0, 8) && $0.kind == .phq })
    #expect(!planned.isEmpty)
  }
}
