package import Companion
import Engines
package import Foundation

/// Extraction of facts over whole dialogues, turn after turn as it would go in a house, with what came of it.
package struct FactRun: Sendable {
  /// What is read of each dialogue.
  package enum Reach: Sendable {
    case all
    /// The turns that questions are about, and so many others, evenly picked.
    case evidence(others: Int)
  }

  /// What was read out of one turn, kept so that a run that was ended goes on.
  struct Noted: Codable {
    let dialogue: String
    let turn: Int
    let candidates: [FactCandidate]
  }

  private let model: (any LanguageModel)?
  private let notes: URL?
  private var known: [String: [Int: [FactCandidate]]] = [:]

  /// - Parameters:
  ///   - settings: Their model server reads; without one the rules read alone.
  ///   - notes: A JSON Lines file of what was read; what it holds is not read again.
  /// - Throws: `EngineError` for a server that cannot be one.
  package init(_ settings: HouseSettings, notes: URL?) throws {
    if case .server(let server)? = settings.model {
      model = try OpenAICompatible(
        base: server.base, model: server.model, key: server.key, contextTokens: server.contextTokens,
        outbound: Outbound())
    } else {
      model = nil
    }
    self.notes = notes
    guard let notes, let data = try? Data(contentsOf: notes) else { return }
    for line in data.split(separator: UInt8(ascii: "\n")) {
      guard let noted = try? JSONDecoder().decode(Noted.self, from: line) else { continue }
      known[noted.dialogue, default: [:]][noted.turn] = noted.candidates
    }
  }

  var hasModel: Bool { model != nil }

  /// - Throws: `EngineError` where the model cannot be asked.
  package func run(
    _ dialogues: [Dialogue], _ reach: Reach, progress: (Int, Int) -> Void
  ) async throws -> FactFigures {
    var figures = FactFigures(hasModel: hasModel)
    for (talk, read) in try await talks(dialogues, reach, progress: progress) {
      figures.add(talk, read: read)
    }
    return figures
  }

  /// Each dialogue with its facts, and the turns that were read of it.
  /// - Throws: `EngineError` where the model cannot be asked.
  func talks(
    _ dialogues: [Dialogue], _ reach: Reach, progress: (Int, Int) -> Void
  ) async throws -> [(talk: FactTalk, read: Set<Int>)] {
    var talks: [(talk: FactTalk, read: Set<Int>)] = []
    let picked = dialogues.map { Self.picked($0, reach) }
    let all = picked.reduce(0) { $0 + $1.count }
    var done = 0
    for (dialogue, turns) in zip(dialogues, picked) {
      var talk = FactTalk(dialogue)
      for turn in turns {
        let candidates = try await candidates(in: talk.message(turn), turn, of: dialogue, talk)
        talk.take(candidates, from: turn)
        done += 1
        progress(done, all)
      }
      talks.append((talk, Set(turns)))
    }
    return talks
  }

  private func candidates(
    in message: Message, _ turn: Int, of dialogue: Dialogue, _ talk: FactTalk
  ) async throws -> [FactCandidate] {
    if let candidates = known[dialogue.name]?[turn] { return candidates }
    let day = dialogue.turns[turn].day
    guard let model else { return talk.extraction.candidates(in: message, said: day) }
    let candidates = try await talk.extraction.candidates(in: message, said: day, model: model).candidates
    try note(Noted(dialogue: dialogue.name, turn: turn, candidates: candidates))
    return candidates
  }

  private func note(_ noted: Noted) throws {
    guard let notes else { return }
    let line = try JSONEncoder().encode(noted) + Data("\n".utf8)
    if !FileManager.default.fileExists(atPath: notes.path) { try Data().write(to: notes) }
    let file = try FileHandle(forWritingTo: notes)
    defer { try? file.close() }
    try file.seekToEnd()
    try file.write(contentsOf: line)
  }

  private static func picked(_ dialogue: Dialogue, _ reach: Reach) -> [Int] {
    let own = dialogue.turns.indices.filter { dialogue.turns[$0].speaker == .person }
    guard case .evidence(let others) = reach else { return own }
    let evidence = Set(dialogue.questions.flatMap(\.evidence))
    let rest = own.filter { !evidence.contains($0) }
    let beside = Set((0..<min(others, rest.count)).map { rest[$0 * rest.count / min(others, rest.count)] })
    return own.filter { evidence.contains($0) || beside.contains($0) }
  }
}

/// One dialogue with the facts that were read out of it so far.
struct FactTalk {
  let dialogue: Dialogue
  let extraction: FactExtraction
  private(set) var facts: [Fact] = []
  private let thread = ChatThread.ID()
  private let ids: [Message.ID]

  init(_ dialogue: Dialogue) {
    self.dialogue = dialogue
    extraction = FactExtraction(
      language: dialogue.language, speakers: Set(dialogue.person + dialogue.companion))
    ids = dialogue.turns.map { _ in Message.ID() }
  }

  func message(_ place: Int) -> Message {
    let turn = dialogue.turns[place]
    let at = Double(turn.day.number) * 86_400 + Double(turn.minuteOfDay) * 60 + Double(place)
    return Message(
      id: ids[place], thread: thread, role: .person, text: turn.text, at: Date(timeIntervalSince1970: at),
      previous: nil)
  }

  func place(of message: Message.ID) -> Int? { ids.firstIndex(of: message) }

  mutating func take(_ candidates: [FactCandidate], from place: Int) {
    let revision = extraction.revision(adding: candidates, from: message(place), to: facts)
    let changed = Dictionary(revision.changed.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    facts = (facts.map { changed[$0.id] ?? $0 } + revision.new).sorted { $0.said > $1.said }
  }
}
