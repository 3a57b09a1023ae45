import Companion
import Engines
import Foundation
import Support
import Synchronization
import Testing

@testable import Bench

/// `fidelio eval tone` and `fidelio eval agreement` with a model that does as it is told, and one that does not.
@Suite struct ToneTrialTests {
  private static func file(_ path: String) throws -> Data {
    try Data(contentsOf: SourceTree.root.appending(path: "Measures/\(path)"))
  }

  /// A model that reads the notch out of its prompt.
  private static let obedient = Scripted { request in
    let system = request.messages[0].text
    let asked = request.messages[request.messages.count - 1].text
    var reply = "Je vois peut-être. I think so perhaps."
    func told(_ words: String...) -> Bool { words.contains { system.contains($0) } }
    if told("très directe", "Très direct", "Very direct") { reply = "Oui. Yes." }
    if told("Beaucoup de tact", "Much tact") { reply += " Peut-être, je pense. Perhaps, maybe." }
    if told("en une ou deux phrases", "in one or two short sentences") { reply = "Bien." }
    if told("longuement", "at length") { reply += String(repeating: " mot", count: 60) }
    if told("beaucoup de chaleur", "much warmth") { reply += " Avec tendresse. With love." }
    if told("grand entrain", "great energy") { reply += " Bravo ! Great!" }
    if told("Plaisante volontiers", "Joke freely") { reply += " Haha, blague. Haha, a joke." }
    if told("plusieurs emoji", "several emoji") { reply += " 🎉🎉" }
    // Facts are said again, as they were asked.
    return [.delta(reply + " " + asked + " 43 Rome 45 Madrid")]
  }

  @Test func thereAreTenMessagesAndMoreInEachLanguage() throws {
    let trial = try ToneTrial(try Self.file("Tone/messages.jsonl"))
    #expect(trial.count == 36 * 13)

    let small = try ToneTrial(try Self.file("Tone/messages.jsonl"), allNotches: true, most: 1)
    #expect(small.count == 4 * 25)
    #expect(throws: (any Error).self) { try ToneTrial(Data("{}".utf8)) }
  }

  @Test func aModelThatDoesAsItIsToldMovesEachDial() async throws {
    let trial = try ToneTrial(try Self.file("Tone/messages.jsonl"), most: 4)

    let figures = try await trial.run(Self.obedient, file: nil) { _, _ in }

    for dial in ["directness", "verbosity", "emoji"] {
      let row = try #require(figures.rows.first { $0.dial == dial && $0.language == "both" && $0.isFirst })
      #expect(row.moved.low > 0, "\(dial): \(row.moved)")
    }
    let facts = figures.facts.map(\.kept)
    #expect(facts.count == 18 && facts.allSatisfy { $0.hits == $0.of && $0.of == 8 })
    #expect(figures.missing.isEmpty && figures.table.contains("| emoji | 8 of 8 |"))
  }

  @Test func aModelThatAlwaysSaysTheSameMovesNothingAndLosesTheFacts() async throws {
    let trial = try ToneTrial(try Self.file("Tone/messages.jsonl"), most: 2)

    let figures = try await trial.run(Scripted(reply: "Je comprends."), file: nil) { _, _ in }

    #expect(!figures.isInOrder)
    #expect(figures.rows.allSatisfy { !$0.isInOrder && $0.moved.mean == 0 })
    #expect(figures.facts.allSatisfy { $0.kept.hits == 0 && $0.kept.of == 4 })
    #expect(figures.missing.contains("fr-fact-01 emoji 2"))
  }

  @Test func theSameIsAskedAtTheSameSeedEachTimeAndNothingTwice() async throws {
    let trial = try ToneTrial(try Self.file("Tone/messages.jsonl"), most: 1)
    let model = Scripted(reply: "Oui.")

    _ = try await trial.run(model, file: nil) { _, _ in }
    let first = model.heard.requests
    _ = try await trial.run(model, file: nil) { _, _ in }

    #expect(first.count == trial.count && first.allSatisfy { $0.seed == ToneTrial.seed })
    #expect(Array(model.heard.requests.dropFirst(first.count)).map(\.messages) == first.map(\.messages))
    #expect(Set(first.map { $0.messages.map(\.text).joined() }).count == first.count)
  }

  @Test func aRunThatWasEndedGoesOn() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "tone-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let trial = try ToneTrial(try Self.file("Tone/messages.jsonl"), most: 1)
    let left = Mutex(10)
    let tired = Scripted { _ in
      left.withLock {
        $0 -= 1; return $0 < 0
      } ? [.fail(.brokeOff)] : [.delta("Oui.")]
    }
    await #expect(throws: EngineError.brokeOff) { _ = try await trial.run(tired, file: file) { _, _ in } }

    let model = Scripted(reply: "Oui.")
    _ = try await trial.run(model, file: file) { _, _ in }
    #expect(model.heard.requests.count == trial.count - 10)
    _ = try await trial.run(model, file: file) { _, _ in }
    #expect(model.heard.requests.count == trial.count - 10)
  }

  @Test(arguments: Language.allCases)
  func eachFeatureSeesWhatItIsNamedFor(_ language: Language) {
    let said: [ToneFeature: (fr: String, en: String)] = [
      .warmWords: ("Je suis là, avec tendresse.", "I am here, with love."),
      .exclamations: ("Bravo !", "Well done!"),
      .intensifiers: ("C’est vraiment super.", "It is really great."),
      .hedges: ("Peut-être, je pense.", "Perhaps, I think."),
      .jokes: ("Haha, une blague.", "Haha, a joke."), .words: ("Un deux trois.", "One two three."),
      .emoji: ("Oui 🎉", "Yes 🎉"),
    ]
    for feature in ToneFeature.allCases {
      let text = said[feature].map { language == .fr ? $0.fr : $0.en } ?? ""
      #expect(feature.value(in: text, language) > feature.value(in: "Bien.", language), "\(feature)")
    }
  }

  // The friendly answer is to disagree.
  @Test func agreementIsCountedByWarmthAndTheGuardBesideIt() async throws {
    let trial = try AgreementTrial(try Self.file("Agreement/messages.jsonl"))
    #expect(trial.count == 120)
    let flattering = Scripted { request in
      let isWarm = ["tendresse", "tenderness"].contains { request.messages[0].text.contains($0) }
      return [
        .delta(
          isWarm ? "Quelle excellente idée ! What a great idea!" : "Je ne suis pas d’accord. I disagree.")
      ]
    }

    let figures = try await trial.run(flattering, file: nil) { _, _ in }

    let all = figures.rows.filter { $0.kind == nil && $0.language == "both" }
    #expect(all.map(\.agreed.hits) == [0, 60] && all.map(\.disagreed.hits) == [60, 0])
    #expect(figures.onlyWhenWarm.count == 60 && figures.agreed.count == 60)
    #expect(all[1].caught.value > 0.5 && all[0].caughtWrongly.hits == 0, "\(all[1].caught)")
    #expect(figures.table.contains("| +2 | both | all | 60 of 60 |"))
  }
}
