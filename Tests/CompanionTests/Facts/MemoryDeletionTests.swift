import Engines
import Foundation
import Store
import Support
import Testing
import Vault

@testable import Companion

/// Deleted is gone: from the message, what was read out of it, what was summed up, what can be searched and from the
/// file.
@Suite(.inTurn) struct MemoryDeletionTests {
  private static let marker = "Bramquizonvelt"

  enum Way: CaseIterable { case message, thread, companion }

  private static func files(under home: URL) throws -> [Data] {
    try FileManager.default.subpathsOfDirectory(atPath: home.path).map { home.appending(path: $0) }
      .filter { !$0.hasDirectoryPath }.compactMap { try? Data(contentsOf: $0) }
  }

  @Test(.timeLimit(.minutes(10)), arguments: Way.allCases)
  func nothingOfItIsLeft(_ way: Way) async throws {
    try await TestHouse.open(model: Scripted(reply: "D’accord.")) { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let other = try await test.thread(of: someone, CompanionDraft(name: "Sacha"))
      let fact = try await someone.learn(
        "\(Self.marker) est son chat.", from: "Mon chat s’appelle \(Self.marker).", in: thread.id, .person
      ) { $0.subjects = [Self.marker] }
      let source = try #require(fact.sources.first)
      // Said elsewhere too: that passage stays, this one goes.
      let twice = try await someone.learn("A un chat.", from: "J’ai un chat.", in: other.id)
      let older = try await someone.addFact(NewFact(text: "A un oiseau.", kind: .state))
      let scoped = try await someone.addFact(
        NewFact(text: "Entre nous.", kind: .state, companion: thread.companion))
      try await someone.revise { facts in
        FactRevision(
          changed: facts.map { one in
            var one = one
            if one.id == twice.id { one.sources.append(source) }
            if one.id == older.id { one.supersededBy = fact.id }
            return one
          })
      }
      try await someone.chest.commit([
        .append(
          Summary(text: "Parle de \(Self.marker).", upTo: source.message, at: Date()), in: .summary,
          id: thread.id.raw)
      ])
      await test.searchable(someone)
      #expect(try await someone.search(Self.marker).hits.count == 1)
      #expect(try await someone.everythingKept().contains(Self.marker), "else this test finds nothing")
      #expect(try await someone.fact(twice.id).sources.count == 2)

      switch way {
      case .message: try await someone.deleteMessage(source.message)
      case .thread: try await someone.deleteThread(thread.id)
      case .companion: try await someone.deleteCompanion(thread.companion)
      }

      #expect(try await !someone.everythingKept().contains(Self.marker))
      #expect(try await someone.search(Self.marker).hits.isEmpty)
      let facts = try await someone.facts()
      #expect(!facts.contains { $0.told.contains(Self.marker) })
      #expect(facts.first { $0.id == twice.id }?.sources.map(\.thread) == [other.id])
      #expect(facts.first { $0.id == older.id }?.supersededBy == nil)
      #expect(facts.contains { $0.id == scoped.id } == (way != .companion))
      let sealed = try Self.files(under: test.home)
      #expect(sealed.allSatisfy { $0.range(of: Data(Self.marker.utf8)) == nil } && !sealed.isEmpty)
    }
  }

  /// A mark for what is no more would tell that it was there.
  @Test func theMarksOfWhatIsDeletedGoToo() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let said = try await someone.tell("Un.", in: thread.id)
      _ = try await someone.forget(message: said.id)
      _ = try await someone.forget(topic: "la pluie")

      try await someone.deleteMessage(said.id)

      #expect(try await someone.forgotten().marks.map(\.topic) == ["la pluie"])
      _ = try await someone.forget(thread: thread.id)
      try await someone.deleteThread(thread.id)
      #expect(try await someone.forgotten().marks.map(\.topic) == ["la pluie"])
    }
  }

  @Test func whatThePersonWroteStaysWhenItsPassageGoes() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let read = try await someone.learn("Aime le thé.", from: "J’aime le thé.", in: thread.id)
      let edited = try await someone.learn("Aime le lait.", from: "J’aime le lait.", in: thread.id)
      _ = try await someone.update(edited.id, FactChange(text: "Aime le lait froid."))
      _ = try await someone.update(read.id, FactChange(confirmed: true))

      try await someone.deleteThread(thread.id)

      let left = try await someone.facts()
      #expect(left.map(\.text) == ["Aime le lait froid."] && left[0].sources.isEmpty)
    }
  }

  @Test func aFactThatIsDeletedIsInNoRecordAndNoFile() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let fact = try await someone.addFact(NewFact(text: "Un mot : \(Self.marker).", kind: .state))
      #expect(try await someone.everythingKept().contains(Self.marker))

      try await someone.deleteFact(fact.id)

      #expect(try await !someone.everythingKept().contains(Self.marker))
      #expect(try await someone.chest.verify().isSound)
      await #expect(throws: HouseError.notFound) { try await someone.fact(fact.id) }
    }
  }

  /// What is kept of the person leaves with their export; nobody else's does.
  @Test func anExportHoldsFactsAndMarks() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let fact = try await someone.learn("Aime le thé.", from: "J’aime le thé.", in: thread.id, .preference) {
        $0.meant = DayRange(CivilDay(year: 2026, month: 11, day: 22))
      }
      _ = try await someone.forget(topic: "la pluie")

      let lines = Lines()
      try await someone.export { lines.add($0) }

      let told = try #require(lines.all.first { $0["kind"] as? String == "fact" })
      #expect(told["id"] as? String == fact.id.description && told["what"] as? String == "preference")
      #expect(told["from"] as? String == "2026-11-22")
      let sources = try #require(told["sources"] as? [[String: Any]])
      #expect(sources.first?["quote"] as? String == "J’aime le thé.")
      #expect(lines.all.first { $0["kind"] as? String == "forgotten" }?["topic"] as? String == "la pluie")
    }
  }
}
