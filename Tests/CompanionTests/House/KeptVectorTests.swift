import Engines
import Foundation
import Store
import Support
import Synchronization
import Testing
import Vault

@testable import Companion

/// Vectors of an account: computed once, in the background, sealed, and gone with their message.
@Suite struct KeptVectorTests {
  /// Texts that share an axis mean the same; counts what it computes.
  private final class Meanings: Embedder {
    let identifier: String
    let dimension = 8
    let openQuestions: Int
    private let asked = Mutex<[String]>([])
    private let axes = [["cadette", "sœur"], ["chat", "félin"], ["piano"], ["pluie"]]

    init(identifier: String = "meanings", openQuestions: Int = 0) {
      self.identifier = identifier
      self.openQuestions = openQuestions
    }

    func embed(_ texts: [String], as kind: EmbeddingKind) async throws -> [[Float]] {
      if kind == .passage { asked.withLock { $0 += texts.filter { $0 != "." } } }
      return texts.map { text in
        let axis = axes.firstIndex { $0.contains { text.lowercased().contains($0) } } ?? 7
        return (0..<8).map { $0 == axis ? 1 : 0.01 }
      }
    }

    var passages: [String] { asked.withLock { $0 } }
  }

  /// Knows nothing, as a house without its engine.
  private struct Nobody: Embedder {
    let identifier = "e5-small"
    let dimension = 8
    func embed(_ texts: [String], as kind: EmbeddingKind) async throws -> [[Float]] {
      throw EngineError.noModel
    }
  }

  private static func settled(_ resident: Resident) async throws {
    for _ in 0..<3_000 {
      if resident.memory.isReady, resident.memory.encoder != nil,
        resident.memory.index.lackingVectors(limit: 1).isEmpty
      {
        return
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("vectors did not come")
  }

  private static func pages(of resident: Resident) async throws -> [VectorPage] {
    var pages: [VectorPage] = []
    for try await shelf in resident.chest.sweep(.vector) {
      pages += shelf.records.compactMap { VectorPage($0.plaintext) }
    }
    return pages
  }

  private static func back(_ test: TestHouse, _ resident: Resident) async throws -> Resident {
    await test.house.lock(resident.id)
    while await test.house.residents.known(resident.id) != nil { try await Task.sleep(for: .milliseconds(5)) }
    let back = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
    try await settled(back)
    return back
  }

  private static func vector(_ meanings: any Embedder, _ text: String) async throws -> [Float] {
    try await meanings.embed([text], as: .query)[0]
  }

  @Test(.timeLimit(.minutes(10)))
  func aTurnIsFoundByMeaningAndItsVectorIsComputedOnce() async throws {
    let meanings = Meanings()
    try await TestHouse.open(embedder: meanings) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let said = try await resident.sayAndWait("Ma cadette a quitté Brest.", in: thread.id).said
      try await Self.settled(resident)
      let computed = meanings.passages
      #expect(computed.contains("Ma cadette a quitté Brest."))

      let back = try await Self.back(test, resident)

      // The reply to it as well; nothing is computed a second time.
      #expect(meanings.passages == computed)
      #expect(try await Self.pages(of: back).flatMap(\.entries).count == 2)
      let found = back.memory.search(
        "Et le déménagement de la sœur ?", at: Date(), limit: 1, without: [],
        vector: try await Self.vector(meanings, "sœur"))
      #expect(found == [said.message])
    }
  }

  /// MEMORY: delete is verified gone, also from the vectors, on disk and in memory.
  @Test(.timeLimit(.minutes(10)))
  func aDeletedMessageTakesItsVectorWithItAndLeavesTheOthers() async throws {
    let meanings = Meanings()
    try await TestHouse.open(embedder: meanings) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let kept = try await resident.sayAndWait("Le piano est accordé.", in: thread.id).said
      let gone = try await resident.sayAndWait("Le chat dort.", in: thread.id).said
      try await Self.settled(resident)
      let back = try await Self.back(test, resident)
      #expect(try await Self.pages(of: back).flatMap(\.entries).count == 4)

      try await back.deleteMessage(gone.message)

      let left = try await Self.pages(of: back).flatMap(\.entries)
      #expect(!left.contains { $0.id == gone.message.raw || $0.id == gone.reply.raw })
      #expect(back.memory.index.vectorCount.turns == 2)
      let computed = meanings.passages.count
      let again = try await Self.back(test, back)
      #expect(
        Set(try await Self.pages(of: again).flatMap(\.entries).map(\.id)) == [
          kept.message.raw, kept.reply.raw,
        ])
      // What lay on the same page was sealed again, not computed again.
      #expect(meanings.passages.count == computed)

      try await again.deleteThread(thread.id)
      #expect(try await Self.pages(of: again).isEmpty)
      #expect(again.memory.index.vectorCount.turns == 0)
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func anotherEncoderComputesAnewAndAMissingOneCostsNothing() async throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "fidelio-test-\(RandomID())")
    defer { try? FileManager.default.removeItem(at: home) }
    try await TestHouse.open(home: home, keepsHome: true, embedder: Meanings()) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      try await resident.sayAndWait("Le piano est accordé.", in: thread.id)
      try await Self.settled(resident)
    }

    try await TestHouse.open(home: home, keepsHome: true, embedder: Nobody()) { test in
      let resident = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      await test.searchable(resident)
      await resident.remember()
      #expect(try await Self.pages(of: resident).flatMap(\.entries).count == 2)
      #expect(!resident.memory.search("piano", at: Date(), limit: 1, without: []).isEmpty)
    }

    let other = Meanings(identifier: "others")
    try await TestHouse.open(home: home, keepsHome: true, embedder: other) { test in
      let resident = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      try await Self.settled(resident)
      #expect(other.passages.count == 2)
      let back = try await Self.back(test, resident)
      #expect(try await Self.pages(of: back).allSatisfy { $0.encoder == "others" })
    }
  }

  /// A private talk leaves no vector.
  @Test(.timeLimit(.minutes(10)))
  func whatIsPrivateIsNeverGivenAVector() async throws {
    let meanings = Meanings()
    try await TestHouse.open(embedder: meanings) { test in
      let resident = try await test.newcomer()
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour"))
      let thread = try await resident.addThread(with: companion.id, isPrivate: true)
      try await resident.sayAndWait("Le piano est accordé.", in: thread.id)
      await resident.remember()

      #expect(meanings.passages.isEmpty)
      #expect(resident.memory.index.vectorCount.turns == 0)
    }
  }

  /// The question's vector finds what words do not, dated, with what stands beside it, in time order.
  @Test(.timeLimit(.minutes(10)))
  func aReplyIsToldWhatWasSaidInOtherWords() async throws {
    let model = Scripted(reply: "Bien sûr.")
    try await TestHouse.open(model: model, embedder: Meanings()) { test in
      let resident = try await test.newcomer()
      let first = try await test.thread(of: resident)
      try await resident.sayAndWait("Ma cadette a quitté Brest.", in: first.id)
      try await Self.settled(resident)
      let second = try await resident.addThread(with: first.companion)

      let asked = try await resident.sayAndWait("Comment va donc la sœur ?", in: second.id).said

      let reply = try await Resident.message(asked.reply, in: resident.chest).value
      let recalled = try await resident.chest.values(Message.self, reply.recalled.map(\.raw), in: .message)
        .values
      #expect(recalled.map(\.text) == ["Ma cadette a quitté Brest.", "Bien sûr."])
      let prompt = try #require(model.heard.requests.last?.messages.last?.text)
      #expect(
        prompt.contains("Ma cadette a quitté Brest.\n  toi\u{A0}: Bien sûr.")
          || prompt.contains("Ma cadette a quitté Brest.\n  toi : Bien sûr."))
    }
  }

  /// Words alone are searched while many write at the same moment: triage comes first.
  @Test(.timeLimit(.minutes(10)), arguments: [(1, true), (2, false)])
  func whereManyAskAtOnceNoMeaningIsAskedFor(_ open: Int, _ isFound: Bool) async throws {
    try await TestHouse.open(embedder: Meanings(openQuestions: open)) { test in
      let resident = try await test.newcomer()
      let first = try await test.thread(of: resident)
      let said = try await resident.sayAndWait("Ma cadette a quitté Brest.", in: first.id).said
      try await Self.settled(resident)
      let second = try await resident.addThread(with: first.companion)

      let asked = try await resident.sayAndWait("Comment va donc la sœur ?", in: second.id).said

      let reply = try await Resident.message(asked.reply, in: resident.chest).value
      #expect(reply.recalled.contains(said.message) == isFound)
    }
  }

  /// Answers for passages and never for a question.
  private struct Silent: Embedder {
    let identifier = "silent"
    let dimension = 8
    func embed(_ texts: [String], as kind: EmbeddingKind) async throws -> [[Float]] {
      if kind == .query { try await Task.sleep(for: .seconds(3_600)) }
      return texts.map { _ in [1, 0, 0, 0, 0, 0, 0, 0] }
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func anEncoderThatNeverAnswersHoldsUpNoReply() async throws {
    try await TestHouse.open(embedder: Silent()) { test in
      let resident = try await test.newcomer()
      let first = try await test.thread(of: resident)
      let said = try await resident.sayAndWait("Le piano est accordé.", in: first.id).said
      try await Self.settled(resident)
      #expect(resident.memory.knowsVectors)
      let second = try await resident.addThread(with: first.companion)

      let asked = try await resident.sayAndWait("Et mon piano ?", in: second.id).said

      let reply = try await Resident.message(asked.reply, in: resident.chest).value
      #expect(reply.recalled.contains(said.message))
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func whatIsForgottenIsNotRecalled() async throws {
    try await TestHouse.open(embedder: Meanings()) { test in
      let resident = try await test.newcomer()
      let first = try await test.thread(of: resident)
      let said = try await resident.sayAndWait("Le piano est accordé.", in: first.id).said
      let other = try await resident.sayAndWait("Le piano reste ici.", in: first.id).said
      try await Self.settled(resident)
      _ = try await resident.forget(message: said.message)
      let second = try await resident.addThread(with: first.companion)

      let asked = try await resident.sayAndWait("Et mon piano ?", in: second.id).said

      let reply = try await Resident.message(asked.reply, in: resident.chest).value
      #expect(reply.recalled.contains(other.message))
      #expect(!reply.recalled.contains(said.message))
    }
  }

  @Test(arguments: [(false, 4), (true, 12)])
  func aSmallModelIsToldLess(_ isRemote: Bool, _ most: Int) {
    let card = ModelCard(name: "m", contextTokens: 32_768, isRemote: isRemote)

    #expect(PromptBudget(for: card).recallHits == most)
  }
}
