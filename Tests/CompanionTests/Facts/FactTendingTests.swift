import Engines
import Foundation
import Store
import Support
import Testing
import Vault

@testable import Companion

/// What the person does with what is known of them.
@Suite(.inTurn) struct FactTendingTests {
  @Test func aFactIsCorrectedConfirmedPinnedAndBarred() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let fact = try await someone.learn(
        "Elle aime le thé.", from: "J’aime le thé.", in: thread.id, .preference)

      #expect(try await someone.update(fact.id, FactChange(confirmed: true)).standing == .confirmed)
      let edited = try await someone.update(
        fact.id,
        FactChange(
          text: " Elle aime le thé vert. ", subjects: ["thé"], relation: "", from: "2026-01-02", pinned: true,
          companion: thread.companion))
      #expect(edited.text == "Elle aime le thé vert." && edited.standing == .edited && edited.isPinned)
      #expect(edited.meant?.first == edited.meant?.last && edited.meant?.first.name == "2026-01-02")
      #expect(edited.isFor(thread.companion) && !edited.isFor(CompanionProfile.ID()))
      // Confirming one's own words changes nothing.
      #expect(try await someone.update(fact.id, FactChange(confirmed: true)).standing == .edited)
      let barred = try await someone.update(fact.id, FactChange(from: "", to: "", barred: true, shared: true))
      #expect(!barred.isUsable && barred.companion == nil && barred.meant == nil)
      #expect(barred.sources == fact.sources, "what it rests on stays")
    }
  }

  @Test func whatWasWrongIsKeptAsideAndNeverUsed() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let fact = try await someone.learn("Elle a un chat.", from: "Le chat du voisin miaule.", in: thread.id)
      let own = try await someone.addFact(NewFact(text: "Je chante.", kind: .state))

      let wrong = try await someone.update(fact.id, FactChange(wrong: true))
      #expect(wrong.standing == .wrong && !wrong.isUsable)
      #expect(try await someone.facts().contains { $0.id == fact.id })
      #expect(try await someone.update(fact.id, FactChange(wrong: false)).standing == .unconfirmed)
      await #expect(throws: HouseError.unfit(field: "wrong")) {
        try await someone.update(own.id, FactChange(wrong: true))
      }
    }
  }

  @Test func whatDoesNotFitIsRefusedByItsName() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let id = try await someone.addFact(NewFact(text: "Je chante.", kind: .state)).id
      let long = String(repeating: "a", count: Fact.textLimit + 1)

      await #expect(throws: HouseError.tooLong(limit: 300)) {
        try await someone.update(id, FactChange(text: long))
      }
      await #expect(throws: HouseError.empty) { try await someone.update(id, FactChange(text: " \u{200B}")) }
      await #expect(throws: HouseError.unfit(field: "from")) {
        try await someone.update(id, FactChange(from: "demain"))
      }
      await #expect(throws: HouseError.unfit(field: "subjects")) {
        try await someone.update(id, FactChange(subjects: (0...Fact.subjectsLimit).map { "n\($0)" }))
      }
      await #expect(throws: HouseError.notFound) {
        try await someone.update(Fact.ID(), FactChange(pinned: true))
      }
      await #expect(throws: HouseError.notFound) {
        try await someone.update(id, FactChange(companion: CompanionProfile.ID()))
      }
      await #expect(throws: HouseError.conflict) { try await someone.update(id, FactChange(settle: .this)) }
      #expect(try await someone.fact(id).text == "Je chante.")
    }
  }

  @Test func mergedFactsKeepAllTheirPassages() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let first = try await someone.learn("Une sœur.", from: "Ma sœur m’a écrit.", in: thread.id, .person) {
        $0.subjects = ["Odile"]
      }
      let second = try await someone.learn("Odile.", from: "Elle s’appelle Odile.", in: thread.id, .person) {
        $0.relation = "sœur"
        $0.isPinned = true
        $0.companion = thread.companion
      }

      let one = try await someone.merge([first.id, second.id], into: "Sa sœur s’appelle Odile.")

      #expect(one.id == first.id && one.standing == .edited && one.isPinned && one.relation == "sœur")
      #expect(one.sources.map(\.quote) == ["Ma sœur m’a écrit.", "Elle s’appelle Odile."])
      #expect(one.companion == thread.companion, "what one companion may use is not told to all")
      #expect(try await someone.facts().map(\.id) == [first.id])
      await #expect(throws: HouseError.unfit(field: "facts")) {
        try await someone.merge([first.id, first.id], into: "x")
      }
      await #expect(throws: HouseError.notFound) {
        try await someone.merge([first.id, second.id], into: "x")
      }
    }
  }

  @Test(arguments: FactChange.Settlement.allCases)
  func aContradictionIsSettledByThePerson(_ settlement: FactChange.Settlement) async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let old = try await someone.learn("Vit à Lyon.", from: "J’habite à Lyon.", in: thread.id)
      let new = try await someone.learn("Vit à Nantes.", from: "J’habite à Nantes.", in: thread.id) {
        $0.contradicts = old.id
      }
      #expect(try await someone.memoryProfile().questions.map(\.fact.id) == [new.id])

      _ = try await someone.update(new.id, FactChange(settle: settlement))

      let (one, other) = (try await someone.fact(new.id), try await someone.fact(old.id))
      #expect(one.contradicts == nil && other.contradicts == nil)
      #expect(try await someone.memoryProfile().questions.isEmpty)
      switch settlement {
      case .this: #expect(one.supersedes == old.id && other.supersededBy == new.id && one.isUsable)
      case .other: #expect(other.supersedes == new.id && one.supersededBy == old.id && other.isUsable)
      case .both: #expect(one.isUsable && other.isUsable)
      }
    }
  }

  @Test func aChainStaysTiedWhenItsMiddleGoes() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      var facts: [Fact] = []
      for city in ["Lyon", "Nantes", "Brest"] {
        facts.append(try await someone.addFact(NewFact(text: "Vit à \(city).", kind: .state)))
      }
      let ids = facts.map(\.id)
      try await someone.revise { standing in
        FactRevision(
          changed: standing.map { fact in
            var fact = fact
            let place = ids.firstIndex(of: fact.id) ?? 0
            if place > 0 { fact.supersedes = ids[place - 1] }
            if place < 2 { fact.supersededBy = ids[place + 1] }
            return fact
          })
      }

      try await someone.deleteFact(ids[1])

      #expect(try await someone.fact(ids[0]).supersededBy == ids[2])
      #expect(try await someone.fact(ids[2]).supersedes == ids[0])
      try await someone.deleteFact(ids[2])
      #expect(try await someone.fact(ids[0]).isUsable, "what was true before stands again")
    }
  }
}
