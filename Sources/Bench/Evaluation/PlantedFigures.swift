package import Companion
import Engines

/// What became of facts that were said once, when somebody asks much later.
package struct PlantedFigures: Sendable, Encodable {
  package struct Column: Sendable, Encodable, Equatable {
    package private(set) var planted = 0
    /// Left a fact that holds the answer.
    package private(set) var read = 0
    /// The prompt of the question would be told such a fact.
    package private(set) var told = 0
    /// Their own passage would stand in the prompt of the question.
    package private(set) var found = 0
    /// One of the two.
    package private(set) var recalled = 0

    mutating func add(_ one: Outcome) {
      planted += 1
      if one.isRead { read += 1 }
      if one.isTold { told += 1 }
      if one.isFound { found += 1 }
      if one.isTold || one.isFound { recalled += 1 }
    }
  }

  struct Outcome {
    var isRead: Bool
    var isTold: Bool
    var isFound: Bool
  }

  /// Turns of the talks.
  package private(set) var turns = 0
  package private(set) var all = Column()
  package private(set) var byLanguage: [String: Column] = [:]
  package private(set) var missed: [String] = []
  package let hasEncoder: Bool
  package let facts: FactFigures

  init(facts: FactFigures, hasEncoder: Bool) {
    self.facts = facts
    self.hasEncoder = hasEncoder
  }

  /// - Parameter found: The recall of each question, in their order.
  mutating func add(_ talk: FactTalk, found: ArraySlice<RecallOutcome>, by model: ModelCard) {
    let dialogue = talk.dialogue
    turns += dialogue.turns.count
    let passages = Fact.passages(for: model)
    for (question, recall) in zip(dialogue.questions, found) {
      let here = question.evidence.first
      let outcome = Outcome(
        isRead: talk.facts.contains { fact in
          fact.holds(question.answer) && fact.sources.contains { talk.place(of: $0.message) == here }
        },
        isTold: Fact.told(on: question.text, of: talk.facts, by: model).contains {
          $0.holds(question.answer)
        },
        isFound: recall.ranks.contains { $0.map { $0 < passages } ?? false })
      all.add(outcome)
      byLanguage[dialogue.language.rawValue, default: Column()].add(outcome)
      if !outcome.isTold, !outcome.isFound, let here { missed.append(dialogue.turns[here].text) }
    }
  }

  package var table: String {
    let columns = byLanguage.sorted { $0.key < $1.key }
    func row(_ name: String, _ value: (Column) -> Int) -> String {
      "| \(name) | " + columns.map { "\(value($0.value)) | " }.joined() + "**\(value(all))** |"
    }
    return """
      | among \(turns) turns, \(hasEncoder ? "with vectors" : "by words alone") | \(columns.map(\.key).joined(separator: " | ")) | both |
      |---|\(String(repeating: "---|", count: columns.count + 1))
      \(row("planted", \.planted))
      \(row("read as a fact", \.read))
      \(row("told as a fact when asked", \.told))
      \(row("its passage told when asked", \.found))
      \(row("recalled, one or the other", \.recalled))
      """
  }
}

extension Fact {
  /// Whether its sentence or its newest quote says this.
  fileprivate func holds(_ answer: String) -> Bool {
    let told = [text] + sources.map(\.quote)
    return told.contains { $0.lowercased().contains(answer.lowercased()) }
  }
}

extension FactRun {
  /// Extraction over the turns that hold planted facts and over so many others a talk, then the questions.
  /// - Throws: `EngineError` where model or encoder cannot be asked.
  package func planted(
    in dialogues: [Dialogue], others: Int, desk: RecallDesk, progress: (Int, Int) -> Void
  ) async throws -> PlantedFigures {
    let hasEncoder = await desk.hasEncoder()
    let talks = try await talks(dialogues, .evidence(others: others), progress: progress)
    var facts = FactFigures(hasModel: hasModel)
    for (talk, read) in talks { facts.add(talk, read: read) }
    let measure = RecallMeasure(desk: hasEncoder ? desk : RecallDesk(engine: nil))
    let outcomes = try await measure.outcomes(of: dialogues, in: [.whole])[0]
    var figures = PlantedFigures(facts: facts, hasEncoder: hasEncoder)
    // As the engine on this machine would be asked, whose prompts hold the least.
    let card = ModelCard(name: "local", contextTokens: 8_192, isRemote: false)
    var start = 0
    for (talk, _) in talks {
      let end = start + talk.dialogue.questions.count
      figures.add(talk, found: outcomes[start..<end], by: card)
      start = end
    }
    return figures
  }
}
