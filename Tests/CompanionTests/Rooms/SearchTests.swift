import Engines
import Foundation
import Support
import Testing
import Vault

@testable import Companion

/// Search over everything that was said, by words.
@Suite(.inTurn) struct SearchTests {
  /// A house in which some things were said, and their thread.
  private static func talk(
    _ lines: [String], _ work: @Sendable (TestHouse, Resident, ChatThread) async throws -> Void
  ) async throws {
    try await TestHouse.open(model: Scripted(reply: "D’accord.")) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      for line in lines { try await resident.sayAndWait(line, in: thread.id) }
      await test.searchable(resident)
      try await work(test, resident, thread)
    }
  }

  private static func texts(_ result: SearchResult) -> [String] {
    result.hits.map { $0.snippet.map(\.text).joined() }
  }

  @Test(arguments: [
    ("élève", "L’élève a réussi"), ("eleve", "L’élève a réussi"), ("ELEVES", "L’élève a réussi"),
    ("reuss", "L’élève a réussi"), ("perroq", "Le perroquet de ma tante parle"),
    ("tante perroquet", "Le perroquet de ma tante parle"), ("de ma tan", "Le perroquet de ma tante parle"),
    ("my brothers", "My brother moved to Lyon"),
  ])
  func wordsAreFoundWhateverTheirAccentsEndingsAndOrder(_ asked: String, _ said: String) async throws {
    try await Self.talk([
      "L’élève a réussi", "Le perroquet de ma tante parle", "My brother moved to Lyon", "Il pleut encore",
    ]) { _, resident, thread in
      let result = try await resident.search(asked)

      #expect(Self.texts(result) == [said])
      #expect(result.ready && !result.meaning)
      let hit = try #require(result.hits.first)
      #expect(hit.thread == thread.id && hit.companion == thread.companion && hit.role == .person)
      #expect(hit.snippet.contains { $0.hit })
    }
  }

  @Test func whatHoldsAllTheWordsIsFoundAloneElseWhatHoldsTheMost() async throws {
    try await Self.talk(["Un chat noir", "Un chat blanc", "Un chien noir"]) { _, resident, _ in
      let all = try await resident.search("chat noir")
      #expect(Self.texts(all) == ["Un chat noir"])
      let most = try await resident.search("chat zzyzx")
      #expect(Set(Self.texts(most)) == ["Un chat noir", "Un chat blanc"])
      #expect(try await resident.search("zzyzx").hits.isEmpty)
      #expect(try await resident.search("…?!").hits.isEmpty)
    }
  }

  @Test func aHitOnAnotherBranchAndInAThreadPutAwayIsFoundToo() async throws {
    try await Self.talk(["Le violon de Jeanne"]) { _, resident, thread in
      let page = try await resident.page(of: thread.id)
      let first = try #require(page.messages.first).message.id
      _ = try await resident.exchange(after: resident.edit(first, text: "La flûte de Jeanne"))
      _ = try await resident.update(thread.id, ThreadChange(title: "Musique", archived: true))

      let hit = try #require(try await resident.search("violon").hits.first)

      #expect(hit.message == first && hit.archived && hit.title == "Musique")
      let shown = try await resident.page(of: thread.id, at: .around(hit.message))
      #expect(shown.messages.first?.message.text == "Le violon de Jeanne")
    }
  }

  @Test func onlyWhatWasSaidWithOneCompanionWhenAsked() async throws {
    try await Self.talk(["Le lac gelé"]) { test, resident, thread in
      let other = try await test.thread(of: resident, CompanionDraft(name: "Sacha"))
      try await resident.sayAndWait("Le lac dégelé", in: other.id)

      #expect(try await resident.search("lac").hits.count == 2)
      let hits = try await resident.search("lac", with: other.companion).hits
      #expect(hits.map(\.thread) == [other.id])
      await #expect(throws: HouseError.notFound) {
        try await resident.search("lac", with: CompanionProfile.ID())
      }
      #expect(try await resident.search("lac", limit: 1).hits.count == 1)
    }
  }

  @Test func whatIsDeletedIsFoundNoMore() async throws {
    try await Self.talk(["Le secret du grenier"]) { _, resident, thread in
      #expect(try await resident.search("grenier").hits.count == 1)

      try await resident.deleteThread(thread.id)

      #expect(try await resident.search("grenier").hits.isEmpty)
    }
  }

  // T9, T11
  @Test func nobodyFindsWhatSomebodyElseSaid() async throws {
    try await Self.talk(["Le secret du grenier"]) { test, resident, thread in
      let other = try await test.newcomer("Dominique")
      await test.searchable(other)

      #expect(try await other.search("grenier").hits.isEmpty)
      await #expect(throws: HouseError.notFound) {
        try await other.search("grenier", with: thread.companion)
      }
    }
  }

  @Test func whatCannotBeLookedForIsRefused() async throws {
    try await Self.talk([]) { _, resident, _ in
      await #expect(throws: HouseError.empty) { try await resident.search("  ") }
      await #expect(throws: HouseError.tooLong(limit: 500)) {
        try await resident.search(String(repeating: "a", count: 501))
      }
      await #expect(throws: HouseError.unfit(field: "limit")) { try await resident.search("a", limit: 0) }
    }
  }

  @Test func aSnippetShowsWhatWasFoundInTheMiddleOfALongText() throws {
    let search = try #require(SearchWords("perroquet tante"))
    let text =
      String(repeating: "Un perroquet passe. ", count: 1) + String(repeating: "Rien de neuf. ", count: 60)
      + "Le perroquet\nde ma tante\u{202E}\u{E0041} parle. " + String(repeating: "Encore rien. ", count: 60)

    let pieces = try #require(Snippet(of: text, for: search)).pieces

    let shown = pieces.map(\.text).joined()
    #expect(shown.count <= Snippet.length)
    #expect(shown.hasPrefix("…") && shown.hasSuffix("…"))
    #expect(pieces.filter(\.hit).map(\.text) == ["perroquet", "tante"])
    // T38
    #expect(shown.contains("perroquet de ma tante parle"))
  }

  @Test func aWordAtTheEndOfAVeryLongTextIsShownToo() throws {
    let search = try #require(SearchWords("perroquet"))
    let text = String(repeating: "Rien de neuf. ", count: 2_000) + "Le perroquet"

    let pieces = try #require(Snippet(of: text, for: search)).pieces

    #expect(pieces.last == SearchHit.Piece(text: "perroquet", hit: true))
    #expect(pieces.first?.text.hasPrefix("…") == true)
  }

  @Test(arguments: [
    "", "\u{301}", "👩‍👩‍👧‍👦", "日本語の文章", String(repeating: "a", count: 5_000), "a\u{0}b", "«\u{A0}oui\u{A0}»",
  ])
  func noTextIsTooOddForASnippet(_ text: String) throws {
    for asked in ["a", "oui", "日本", "x y z"] {
      let search = try #require(SearchWords(asked))
      let snippet = Snippet(of: text, for: search)
      #expect((snippet?.pieces.map(\.text).joined().count ?? 0) <= Snippet.length)
    }
  }
}
