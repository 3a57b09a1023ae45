import Engines
import Foundation
import Support
import Testing
import Vault

@testable import Companion

/// What is known of the person, as the page asks for it.
@Suite(.inTurn) struct RememberedTests {
  private static func write(
    _ text: String, _ kind: Fact.Kind = .state, about subjects: [String] = [], from: String? = nil,
    to: String? = nil, of someone: Resident
  ) async throws -> Fact {
    try await someone.addFact(NewFact(text: text, kind: kind, subjects: subjects, from: from, to: to))
  }

  @Test func itIsFoundByWordsPersonKindDaysAndUse() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let sister = try await Self.write("Sa sœur vit à Nantes.", .person, about: ["Odile"], of: someone)
      let exam = try await Self.write(
        "Passe un examen.", .event, from: "2025-05-01", to: "2025-05-03", of: someone)
      let heard = try await someone.learn(
        "Aime le thé.", from: "Le matin je bois du Lapsang.", in: thread.id, .preference)
      let barred = try await Self.write("Dort mal.", of: someone)
      _ = try await someone.update(barred.id, FactChange(barred: true))

      func found(_ filter: MemoryFilter) async throws -> Set<Fact.ID> {
        Set(try await someone.remembered(filter).facts.map(\.id))
      }
      #expect(try await found(MemoryFilter()).count == 4)
      #expect(
        try await found(MemoryFilter(text: "soeur nant")) == [sister.id], "without accents, by beginnings")
      #expect(try await found(MemoryFilter(text: "lapsang")) == [heard.id], "in the passage it comes from")
      #expect(try await found(MemoryFilter(text: "soeur examen")).isEmpty)
      #expect(try await found(MemoryFilter(text: "…")).isEmpty)
      #expect(try await found(MemoryFilter(person: "ODILE")) == [sister.id])
      #expect(try await found(MemoryFilter(kind: .event)) == [exam.id])
      #expect(try await found(MemoryFilter(use: .aside)) == [barred.id])
      #expect(try await found(MemoryFilter(use: .unconfirmed)) == [heard.id])
      #expect(try await found(MemoryFilter(use: .used)).count == 3)
      #expect(
        try await found(MemoryFilter(from: "2025-05-03", to: "2025-06-01")) == [exam.id], "days it speaks of")
      #expect(try await found(MemoryFilter(to: "2025-04-30")).isEmpty)
      #expect(try await found(MemoryFilter(from: "2025-06-01")).count == 4, "days it was said on")
      let page = try await someone.remembered(MemoryFilter(kind: .event))
      #expect(page.people == ["Odile"] && page.total == 4 && page.count == 1)
    }
  }

  @Test func pagesGoOnWhereTheLastOneEnded() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      var written: [Fact.ID] = []
      for number in 0..<7 { written.append(try await Self.write("Fait \(number).", of: someone).id) }

      var read: [Fact.ID] = []
      var after: Fact.ID?
      repeat {
        let page = try await someone.remembered(MemoryFilter(after: after, limit: 3))
        #expect(page.count == 7)
        read += page.facts.map(\.id)
        after = page.next
      } while after != nil

      #expect(read.count == 7 && Set(read) == Set(written))
      let all = try await someone.remembered(MemoryFilter())
      #expect(all.next == nil && all.facts.map(\.id) == read)
      await #expect(throws: HouseError.notFound) {
        try await someone.remembered(MemoryFilter(after: Fact.ID()))
      }
      await #expect(throws: HouseError.unfit(field: "limit")) {
        try await someone.remembered(MemoryFilter(limit: 101))
      }
      await #expect(throws: HouseError.unfit(field: "to")) {
        try await someone.remembered(MemoryFilter(to: "2026-02-30"))
      }
      await #expect(throws: HouseError.tooLong(limit: 500)) {
        try await someone.remembered(MemoryFilter(text: String(repeating: "a", count: 501)))
      }
    }
  }

  @Test func whatWasTrueBeforeStandsUnderWhatIsTrueNow() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let old = try await someone.learn("Vit à Lyon.", from: "J’habite à Lyon.", in: thread.id)
      let new = try await someone.learn("Vit à Nantes.", from: "J’ai déménagé à Nantes.", in: thread.id)
      try await someone.revise { facts in
        FactRevision(
          changed: facts.map { fact in
            var fact = fact
            if fact.id == new.id { fact.supersedes = old.id } else { fact.supersededBy = new.id }
            return fact
          })
      }

      let page = try await someone.remembered(MemoryFilter(text: "Lyon"))

      try #require(page.facts.map(\.id) == [new.id] && page.facts[0].older.map(\.id) == [old.id])
      #expect(page.facts[0].older[0].sources.map(\.quote) == ["J’habite à Lyon."])
      let title = try await someone.thread(thread.id).title
      #expect(page.facts[0].sources.map(\.title) == [title])
      #expect(try await someone.shown(old.id).id == old.id)
    }
  }

  @Test func aCircleOfFactsIsShownOnce() {
    let ids = [Fact.ID(), Fact.ID(), Fact.ID()]
    let facts = ids.indices.map { index in
      Fact(
        id: ids[index], kind: .state, text: "\(index)", said: Date(timeIntervalSince1970: Double(index)),
        standing: .edited, supersededBy: ids[(index + 1) % 3], language: .fr)
    }

    let families = FactFamily.all(of: facts)

    #expect(families.count == 1 && families.first?.fact.id == ids[2] && families.first?.older.count == 2)
  }

  @Test func thePictureHoldsPeopleWhatGoesOnWhatHelpsAndLimits() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let sister = try await someone.addFact(
        NewFact(text: "Odile est sa sœur.", kind: .person, subjects: ["Odile"], relation: "sœur"))
      _ = try await someone.addFact(NewFact(text: "Paul est un ami.", kind: .person, subjects: ["Paul"]))
      let both = try await someone.addFact(
        NewFact(
          text: "Odile et Paul se marient.", kind: .event, subjects: ["odile", "Paul"], to: "2999-01-01"))
      for (text, kind) in [
        ("Marcher l’apaise.", Fact.Kind.preference), ("Parler ne l’aide pas.", .preference),
        ("Cherche un travail.", .state), ("Pas de conseils.", .boundary),
      ] {
        _ = try await someone.addFact(NewFact(text: text, kind: kind))
      }
      let wrong = try await someone.addFact(NewFact(text: "Vit seul.", kind: .state))
      _ = try await someone.update(wrong.id, FactChange(barred: true))

      let picture = try await someone.memoryProfile()

      #expect(picture.name == "Camille")
      #expect(picture.ties.map(\.name) == ["Odile", "Paul"] && picture.ties[0].relation == "sœur")
      #expect(Set(picture.ties[0].lines.map(\.fact)) == [sister.id, both.id])
      #expect(picture.bonds == [MemoryProfile.Bond(one: 0, other: 1)])
      #expect(picture.ties.allSatisfy { (0...100).contains($0.x) && (0...100).contains($0.y) })
      let parts = Dictionary(uniqueKeysWithValues: picture.parts.map { ($0.title, $0.lines.map(\.text)) })
      #expect(parts[.helps] == ["Marcher l’apaise."])
      #expect(parts[.likes] == ["Parler ne l’aide pas."])
      #expect(parts[.goingOn] == ["Cherche un travail."])
      #expect(parts[.boundaries] == ["Pas de conseils."])
      #expect(parts[.awaited] == ["Odile et Paul se marient."])
      #expect(picture.parts.first?.title == .boundaries)
    }
  }
}
