package import Companion
import Engines
import Vault

/// Asks a memory what was said, and looks where the turns stand that answer it.
package struct RecallMeasure: Sendable {
  let desk: RecallDesk

  package init(desk: RecallDesk) { self.desk = desk }

  /// Turns whose vectors are asked for at once.
  private static let together = 64
  /// A turn further down counts as not found.
  static let deepest = 20

  /// One way of ranking.
  package struct Way: Sendable {
    /// What is left out of it, in a word or two.
    package let name: String
    var weights: RecallWeights
    var hears = true

    package static let whole = Way(name: "whole", weights: .house)

    /// The whole without each of its ingredients.
    package static let ablations: [Way] = [
      without("vectors") { _ in }.deaf,
      without("words") { ($0.words, $0.session) = (0, 0) },
      without("names dropped") { $0.dropsNames = false },
      without("words of ±2 turns") { ($0.nearest, $0.near) = (0, 0) },
      without("families of words") { ($0.kin, $0.sessionKin) = (0, 0) },
      without("words against the best possible") { $0.weighsWords = false },
      without("words of the session") { $0.session = 0 },
      without("a turn's own vector") { $0.meaning = 0 },
      without("neighbours' vectors") { $0.neighbourMeaning = 0 },
      without("pieces of long turns") { $0.hearsPieces = false },
      without("speaker") { ($0.speaker, $0.presumedSpeaker) = (0, 0) },
      without("month and year") { $0.date = 0 },
      without("question mark") { $0.question = 0 },
      without("time words") { $0.time = 0 },
      without("first person") { $0.firstPerson = 0 },
      without("length") { $0.length = 0 },
    ]

    private static func without(_ name: String, _ change: (inout RecallWeights) -> Void) -> Way {
      var weights = RecallWeights.house
      change(&weights)
      return Way(name: name, weights: weights)
    }

    private var deaf: Way {
      var way = self
      way.hears = false
      return way
    }
  }

  /// - Parameter progress: Hears how many talks are read.
  /// - Returns: For each way, what became of every question.
  /// - Throws: `EngineError` where the encoder gives up midway.
  package func outcomes(
    of dialogues: [Dialogue], in ways: [Way], progress: (Int) -> Void = { _ in }
  ) async throws -> [[RecallOutcome]] {
    var outcomes = ways.map { _ in [RecallOutcome]() }
    for (number, dialogue) in dialogues.enumerated() {
      progress(number)
      let (index, ids) = try await index(of: dialogue)
      let names = SpeakerNames(person: dialogue.person, companion: dialogue.companion)
      let texts = dialogue.questions.map(\.text)
      let plain = try await desk.vectors(of: texts, as: .query)
      let bare = try await desk.vectors(of: texts.map(names.dropped), as: .query)
      for (place, way) in ways.enumerated() {
        let vectors = !way.hears ? nil : way.weights.dropsNames ? bare : plain
        for (asked, question) in dialogue.questions.enumerated() {
          let query = RecallQuery(
            text: question.text, limit: Self.deepest, today: Self.today(in: dialogue),
            vector: vectors?[asked], otherwise: dialogue.isOfTwoPersons ? nil : .person, names: names,
            weights: way.weights)
          let hits = index.search(query)
          let places = Dictionary(
            hits.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
          outcomes[place].append(
            RecallOutcome(
              category: question.category, language: dialogue.language,
              ranks: question.evidence.map { places[ids[$0]] }, best: hits.first?.score ?? 0))
        }
      }
    }
    progress(dialogues.count)
    return outcomes
  }

  /// The talk as the product would hold it; each of its sessions in a thread of its own, so that they are its sessions.
  private func index(of dialogue: Dialogue) async throws -> (MemoryIndex, [RecordID]) {
    let index = MemoryIndex(fallback: dialogue.language == .fr ? .fr : .en)
    var threads: [Int: RecordID] = [:]
    let documents = dialogue.turns.enumerated().map { place, turn in
      let thread = threads[turn.session] ?? RecordID()
      threads[turn.session] = thread
      return RecallDocument(
        id: RecordID(), thread: thread, position: Int64(place + 1), speaker: turn.speaker, day: turn.day,
        minute: turn.day.number * 1_440 + Int32(turn.minuteOfDay), text: turn.text)
    }
    index.add(documents)
    let texts = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0.text) })
    while case let lacking = index.lackingVectors(limit: Self.together), !lacking.isEmpty {
      let pieces = lacking.map { RecallPieces.of(texts[$0.id] ?? "") }
      guard let vectors = try await desk.vectors(of: pieces.flatMap(\.self), as: .passage) else { break }
      var next = 0
      for (one, mine) in zip(lacking, pieces) {
        index.setVectors(Array(vectors[next..<next + mine.count]), of: one)
        next += mine.count
      }
    }
    return (index, documents.map(\.id))
  }

  /// Asked the day after they last talked.
  private static func today(in dialogue: Dialogue) -> CivilDay {
    CivilDay(number: (dialogue.turns.last?.day.number ?? 0) + 1)
  }
}

/// What became of one question.
package struct RecallOutcome: Sendable, Equatable {
  package var category: String
  package var language: Language
  /// Of each turn that answers it, its place among those found, from 0; `nil` for one that was not. Empty where nothing
  /// answers.
  package var ranks: [Int?]
  /// The score of the best turn found.
  package var best: Float

  package init(category: String, language: Language, ranks: [Int?], best: Float) {
    self.category = category
    self.language = language
    self.ranks = ranks
    self.best = best
  }

  /// The share of its evidence among the first `k`.
  func recall(at k: Int) -> Double {
    guard !ranks.isEmpty else { return 0 }
    return Double(ranks.count { $0.map { $0 < k } ?? false }) / Double(ranks.count)
  }
}
