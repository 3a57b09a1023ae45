import Engines
import Foundation
import Store
import Support
import Testing
import Vault

@testable import Companion

/// How facts come in and what they rest on.
@Suite(.inTurn) struct FactTests {
  private static func source(_ message: Message, quote: String) -> Fact.Source {
    Fact.Source(message: message.id, thread: message.thread, quote: quote, said: message.at)
  }

  private static func fact(_ text: String, _ sources: [Fact.Source] = []) -> Fact {
    Fact(kind: .state, text: text, sources: sources, said: Date(), language: .fr)
  }

  @Test func aFactIsKeptSealedAndReadAgainAfterALock() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let kept = try await someone.learn(
        "Elle travaille à la bibliothèque.", from: "Je travaille à la bibliothèque depuis mars.",
        quote: "Je travaille à la bibliothèque", in: thread.id
      ) {
        $0.subjects = ["bibliothèque"]
        $0.meant = DayRange(CivilDay(year: 2026, month: 3, day: 1), CivilDay(year: 2026, month: 3, day: 31))
        $0.slot = "job"
      }

      await test.house.lock(someone.id)
      await #expect(throws: HouseError.locked) { try await someone.facts() }
      let again = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)

      let facts = try await again.facts()
      try #require(facts.map(\.id) == [kept.id])
      #expect(facts[0].text == kept.text && facts[0].meant == kept.meant)
      #expect(facts[0].sources == kept.sources && facts[0].slot == "job")
    }
  }

  /// F: a fact without its words in one of the person's own messages is none.
  @Test func aQuoteThatIsNotInThePersonsOwnMessageCarriesNothing() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let mine = try await someone.tell("Ma sœur vit à Brest.", in: thread.id)
      let reply = try await someone.tell("Ta sœur vit à Nantes, je crois.", in: thread.id, as: .companion)

      let kept = try await someone.add([
        Self.fact("Inventé.", [Self.source(mine, quote: "Ma sœur vit à Nantes.")]),
        Self.fact("Du compagnon.", [Self.source(reply, quote: "Ta sœur vit à Nantes")]),
        Self.fact("Sans rien."),
        Self.fact(
          "D’un autre fil.",
          [
            Fact.Source(message: mine.id, thread: ChatThread.ID(), quote: "Ma sœur", said: mine.at)
          ]),
        Self.fact("Vide.", [Self.source(mine, quote: "")]),
        Self.fact(
          "Sa sœur vit à Brest.",
          [
            Self.source(mine, quote: "Ma sœur vit à Brest."), Self.source(reply, quote: "Ta sœur"),
          ]),
      ])

      #expect(kept.map(\.text) == ["Sa sœur vit à Brest."])
      #expect(kept.first?.sources.map(\.message) == [mine.id])
      #expect(try await someone.facts().count == 1)
    }
  }

  @Test func whatWasDeletedOrForgottenMeanwhileDoesNotComeBack() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      var messages: [Message] = []
      for text in ["J’ai un chien.", "J’ai un chat.", "J’ai une tortue."] {
        let fresh = try await someone.addThread(with: thread.companion)
        messages.append(try await someone.tell(text, in: fresh.id))
      }
      let facts = messages.map { Self.fact($0.text, [Self.source($0, quote: $0.text)]) }

      try await someone.deleteThread(messages[0].thread)
      _ = try await someone.forget(message: messages[1].id)
      let kept = try await someone.add(facts)

      #expect(kept.map(\.text) == ["J’ai une tortue."])
    }
  }

  @Test func nothingOfAPrivateConversationIsKept() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let hidden = try await someone.addThread(with: thread.companion, isPrivate: true)
      let message = try await someone.tell("Je dors mal.", in: hidden.id)

      let kept = try await someone.add([Self.fact("Dort mal.", [Self.source(message, quote: "Je dors mal.")])]
      )

      #expect(kept.isEmpty)
      await #expect(throws: HouseError.notFound) { try await someone.forget(message: message.id) }
      await #expect(throws: HouseError.notFound) { try await someone.forget(thread: hidden.id) }
    }
  }

  @Test func twoWhoReviseAtOnceLoseNothing() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let first = try await someone.learn("Un.", from: "Un.", in: thread.id)

      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<12 {
          group.addTask {
            _ = try await someone.addFact(NewFact(text: "Fait \(number)", kind: .state))
            try await someone.revise { facts in
              guard var one = facts.first(where: { $0.id == first.id }) else { return FactRevision() }
              one.subjects.append("\(number % 8)")
              one.subjects = Array(Set(one.subjects))
              return FactRevision(changed: [one])
            }
          }
        }
        try await group.waitForAll()
      }

      let facts = try await someone.facts()
      let sealed = try await someone.chest.oldest(Fact.self, .fact, under: nil, limit: 50).values
      #expect(facts.count == 13 && Set(sealed.map(\.id)) == Set(facts.map(\.id)))
      let grown = try await someone.fact(first.id)
      #expect(Set(grown.subjects) == Set((0..<8).map(String.init)))
      #expect(sealed.contains(grown))
    }
  }

  @Test func whatIsTakenInIsOneLineWithinItsLimits() {
    let long = String(repeating: "é", count: Fact.quoteLimit + 50)
    let message = Message.ID()
    let thread = ChatThread.ID()
    func source(_ quote: String, _ seconds: Double) -> Fact.Source {
      Fact.Source(
        message: message, thread: thread, quote: quote, said: Date(timeIntervalSince1970: seconds))
    }
    var fact = Fact(
      kind: .state, text: "Une\nligne \u{202E}cachée", subjects: [" Odile ", "", "\u{200B}"], relation: " ",
      sources: [source(long, 30), source("deux", 10), source("deux", 10), source("  ", 5)], said: Date(),
      confidence: .nan, language: .fr)

    let tidied = fact.tidied
    #expect(tidied?.text == "Une ligne cachée" && tidied?.subjects == ["Odile"] && tidied?.relation == nil)
    #expect(tidied?.sources.map(\.quote) == ["deux", String(long.prefix(Fact.quoteLimit))])
    #expect(tidied?.confidence == 0 && tidied?.said == Date(timeIntervalSince1970: 30))

    fact.sources = (0..<40).map { source("\($0)", Double($0)) }
    #expect(fact.tidied?.sources.count == Fact.sourcesLimit)
    #expect(fact.tidied?.sources.first?.quote == "0" && fact.tidied?.sources.last?.quote == "39")
    fact.text = String(repeating: "a", count: Fact.textLimit + 1)
    #expect(fact.tidied == nil)
  }

  @Test func theDayOfAFactIsADayOfTheCalendar() {
    #expect(CivilDay(named: "2024-02-29")?.name == "2024-02-29")
    #expect(CivilDay(named: "1962-07-04")?.name == "1962-07-04")
    for name in ["2023-02-29", "2024-2-29", "24-02-29", "2024-13-01", "hier", "", "2024-02-29T10:00"] {
      #expect(CivilDay(named: name) == nil, "\(name)")
    }
    let range = DayRange(CivilDay(year: 2026, month: 5, day: 2), CivilDay(year: 2026, month: 5, day: 1))
    #expect(range.first < range.last)
  }
}
