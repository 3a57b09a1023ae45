import Companion
import Engines
import Foundation
import Safeguard
import Store
import Support
import Synchronization
import Testing
import Vault

@testable import Companion

/// Time, nights and age in a conversation.
@Suite struct RhythmTurnTests {
  /// A wall clock that the test moves: 22 November 2026, ten in the morning, in Greenwich.
  private final class Wall: Sendable {
    private let date = Mutex(Date(timeIntervalSince1970: 1_795_341_600))
    var now: Date { date.withLock { $0 } }
    func pass(minutes: Double) { date.withLock { $0 += minutes * 60 } }
  }

  private static func open(
    _ wall: Wall, model: any LanguageModel = Scripted(reply: "D’accord."),
    _ body: @Sendable (TestHouse) async throws -> Void
  ) async throws {
    try await TestHouse.open(
      model: model,
      change: {
        $0.now = { wall.now }
        $0.timeZone = TimeZone(identifier: "UTC")!
      }, body)
  }

  // R30, R32, R34
  @Test(arguments: [Language.fr, .en])
  func theFirstReplyOfAllSaysThatThisIsAnAIAndNotThePersonsModel(_ language: Language) async throws {
    let wall = Wall()
    try await Self.open(wall) { house in
      let resident = try await house.newcomer(language: language)
      let thread = try await house.thread(of: resident)

      let first = try await resident.sayAndWait("Bonjour", in: thread.id)
      wall.pass(minutes: 5)
      let second = try await resident.sayAndWait("Il pleut", in: thread.id)
      wall.pass(minutes: 176)
      let third = try await resident.sayAndWait("Encore là", in: thread.id)

      try #require(first.notices.map(\.kind) == [.aiNotice])
      #expect(
        first.notices[0].sentence.contains(language == .fr ? "intelligence artificielle" : "artificial"))
      #expect(first.events.first == .notice(first.notices[0]), "before the model speaks")
      #expect(second.notices.isEmpty)
      #expect(third.notices.map(\.kind) == [.aiNotice])
    }
  }

  // R12, R26
  @Test func theCardComesFirstAndNothingElseStandsInTheWay() async throws {
    let wall = Wall()
    try await Self.open(wall) { house in
      let resident = try await house.newcomer()
      var change = PersonChange()
      change.limits = LimitsChange(minutesADay: 5, quietFrom: "00:00", quietTo: "23:59")
      _ = try await resident.update(change)
      let thread = try await house.thread(of: resident)

      let exchange = try await resident.sayAndWait("je vais me tuer ce soir", in: thread.id)

      #expect(exchange.showsCardFirst)
      #expect(exchange.notices.isEmpty)
    }
  }

  @Test func theSumsOfTheDayHoldNumbersAndNothingElse() async throws {
    let wall = Wall()
    try await Self.open(wall) { house in
      let resident = try await house.newcomer()
      let first = try await house.thread(of: resident)
      let second = try await resident.addThread(with: first.companion)
      for thread in [first, second, first] {
        try await resident.sayAndWait("Bramquizon", in: thread.id)
        wall.pass(minutes: 10)
      }

      let read = try await resident.chest.newest(.rhythm, under: nil, limit: 10)
      let day = try #require(try await resident.useDays(limit: 10).first)
      let fields =
        try JSONSerialization.jsonObject(with: #require(read.records.first).plaintext) as? [String: Any]

      #expect(read.records.count == 1)
      #expect(day.turns == 3 && day.conversations == 2 && day.minutes == 21 && day.nightMinutes == 0)
      #expect(
        Set(fields?.keys.map(\.self) ?? []) == ["day", "seconds", "nightSeconds", "conversations", "turns"])
      #expect(fields?.values.allSatisfy { $0 is Int } == true)
    }
  }

  // T28: the first turns of a day may come at once, from several conversations.
  @Test func turnsAtTheSameMomentMakeOneRecordOfTheDay() async throws {
    try await Self.open(Wall()) { house in
      let resident = try await house.newcomer()
      let first = try await house.thread(of: resident)
      var threads = [first.id]
      while threads.count < 6 { threads.append(try await resident.addThread(with: first.companion).id) }

      try await withThrowingTaskGroup(of: Void.self) { group in
        for thread in threads {
          group.addTask { for _ in 0..<3 { try await resident.sayAndWait("Bramquizon", in: thread) } }
        }
        try await group.waitForAll()
      }

      let days = try await resident.chest.newest(UseDay.self, .rhythm, under: nil, limit: 10).values
      #expect(days.count == 1)
      #expect(days.first?.turns == 18 && days.first?.conversations == 6)
      #expect(days.first?.seconds == Rhythm.firstSeconds, "the clock stood still")
    }
  }

  @Test func aDayThatWasKeptInPartsIsTheSumOfThem() async throws {
    try await Self.open(Wall()) { house in
      let resident = try await house.newcomer()
      var part = UseDay(day: 20_779)
      (part.seconds, part.turns, part.conversations) = (300, 2, 1)
      try await resident.chest.commit([
        .append(part, in: .rhythm, id: RecordID()), .append(part, in: .rhythm, id: RecordID()),
      ])
      let thread = try await house.thread(of: resident)

      try await resident.sayAndWait("Bramquizon", in: thread.id)

      let days = try await resident.useDays(limit: 10)
      #expect(days.map(\.turns) == [5] && days.map(\.seconds) == [660])
      #expect(try await resident.week().days.map(\.turns).max() == 5)
    }
  }

  @Test func aPrivateConversationLeavesNoSums() async throws {
    try await Self.open(Wall()) { house in
      let resident = try await house.newcomer()
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour"))
      let thread = try await resident.addThread(with: companion.id, isPrivate: true)

      let exchange = try await resident.sayAndWait("j'ai 15 ans", in: thread.id)

      #expect(exchange.notices.map(\.kind) == [.minor, .aiNotice])
      #expect(try await resident.useDays(limit: 10).isEmpty)
      let person = try await resident.person()
      #expect(person.isMinor == nil, "nothing is kept")
      #expect(resident.isYoung(person), "but it counts until the lock")
    }
  }

  // R36
  @Test func aStatedAgeSwitchesToTheYouthLinesSaysSoAndCanBeTakenBack() async throws {
    let model = Scripted(reply: "D’accord.")
    try await Self.open(Wall(), model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let told = try await resident.sayAndWait("mon fils a 15 ans", in: thread.id)
      let said = try await resident.sayAndWait("et moi j'ai 16 ans", in: thread.id)
      let again = try await resident.sayAndWait("oui, j'ai 16 ans", in: thread.id)
      let danger = try await resident.sayAndWait("je veux mourir", in: thread.id)

      #expect(!told.notices.contains { $0.kind == .minor })
      #expect(said.notices.contains { $0.kind == .minor && $0.sentence.contains("réglages") })
      #expect(!again.notices.contains { $0.kind == .minor }, "once")
      #expect(try await resident.person().isMinor == true)
      #expect(model.heard.requests.last?.messages[0].text.contains("moins de 18 ans") == true)
      guard case .card(let card)? = danger.events.first else {
        Issue.record("no card")
        return
      }
      #expect(card.lines.prefix(2).contains { $0.phone == "119" })

      var change = PersonChange()
      change.isMinor = false
      #expect(try await resident.update(change).isMinor == false)
      try await resident.sayAndWait("merci", in: thread.id)
      #expect(model.heard.requests.last?.messages[0].text.contains("moins de 18 ans") == false)
    }
  }

  // R36: the card of the very message in which the age is said.
  @Test func ageAndDangerInOneMessageShowTheLinesOfTheYoung() async throws {
    try await Self.open(Wall()) { house in
      let resident = try await house.newcomer(language: .en, country: "GB")
      let thread = try await house.thread(of: resident)

      let exchange = try await resident.sayAndWait("im 15 and i want to kill myself", in: thread.id)

      guard case .card(let card)? = exchange.events.first else {
        Issue.record("no card")
        return
      }
      #expect(card.lines.prefix(2).contains { $0.topics.contains("youth") })
    }
  }

  // R19, R38
  @Test func peopleAreAskedAboutAtMostOnceADay() async throws {
    let model = Scripted(reply: "D’accord.")
    let wall = Wall()
    try await Self.open(wall, model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      for turn in 1...12 {
        wall.pass(minutes: 1)
        try await resident.sayAndWait("Phrase \(turn)", in: thread.id)
      }

      let asked = model.heard.requests.filter {
        $0.messages.last?.text.contains(Prompts.peopleAround.in(.fr)) == true
      }
      #expect(asked.count == 1)
    }
  }
}
