package import Engines
import Foundation
import Vault

/// A companion's voice for the command line: exchanges at hand, the very prompt of a turn, no account.
package struct VoiceDesk: Sendable {
  /// How much of the voice a prompt shows.
  package enum Arm: String, Sendable, Codable, CaseIterable {
    /// The house's own prompt, with a name and no character.
    case bare
    /// The character, and the exemplars that are always shown.
    case persona
    /// All of it: also exemplars like the message, and the style card.
    case exemplars
  }

  package let split: VoiceSplit
  /// The style card of the larger budget.
  package var card: String { record.card(within: 120, in: companion.language) ?? "" }

  private let record: VoiceRecord
  private let companion: CompanionProfile
  private let person: Person
  private let index: MemoryIndex
  private let pairs: [Message.ID: VoicePair]
  private let recall: RecallDesk

  /// - Parameters:
  ///   - recall: Its encoder finds what is alike; without one, words do.
  ///   - pairs: Oldest first.
  package init(
    companion id: CompanionProfile.ID, name: String, person: String, persona: String, language: Language,
    pairs: [VoicePair], recall: RecallDesk
  ) async throws {
    let split = VoiceSplit(pairs, of: id)
    let moment = pairs.last?.at ?? Date(timeIntervalSince1970: 0)
    self.split = split
    self.recall = recall
    companion = CompanionProfile(
      id: id, name: name, portrait: Portrait(glyph: "·", hue: 0), persona: persona, tone: Tone(),
      language: language, createdAt: moment)
    self.person = Person(
      name: person, language: language, country: language == .fr ? "FR" : "GB", adult: true,
      remoteConsents: [], createdAt: moment)
    record = VoiceRecord(split, in: Era(), language: language, petNames: nil, at: moment)
    self.pairs = Dictionary(uniqueKeysWithValues: split.shown.map { ($0.asked, $0) })
    index = MemoryIndex(fallback: language == .fr ? .fr : .en)
    index.add(
      split.shown.enumerated().map { place, pair in
        RecallDocument(
          id: pair.asked.raw, thread: pair.thread.raw, position: Int64(place), speaker: .person,
          day: CivilDay(pair.at), text: pair.said)
      })
    let lacking = index.lackingVectors(limit: split.shown.count)
    let texts = lacking.map { self.pairs[Message.ID(raw: $0.id)]?.said ?? "" }
    if let vectors = try await recall.vectors(of: texts, as: .passage) {
      for (one, vector) in zip(lacking, vectors) { index.setVectors([vector], of: one) }
    }
  }

  /// What a turn would ask the model in answer to a message, at the beginning of a conversation.
  package func request(
    answering pair: VoicePair, _ arm: Arm, by model: ModelCard
  ) async throws -> ChatRequest {
    let budget = PromptBudget(for: model)
    var companion = companion
    if arm == .bare { companion.persona = "" }
    let asked = Message(
      id: pair.asked, thread: pair.thread, role: .person, text: pair.said, at: pair.at, previous: nil)
    let scene = Scene(
      owner: "voice", asked: asked, person: person, companion: companion, shift: ToneShift(), summary: nil,
      history: [],
      attached: [], recallTokens: budget.recallTokens, recallHits: budget.recallHits, newWindowStart: nil)
    return Compose().prompt(
      scene, recalled: [], voice: try await manner(for: pair, arm, budget.voice), risk: RiskBrief(),
      model: model, at: pair.at
    ).request
  }

  private func manner(for pair: VoicePair, _ arm: Arm, _ budget: VoiceBudget) async throws -> ChosenVoice {
    guard arm != .bare else { return .none }
    let byReply = Dictionary(uniqueKeysWithValues: split.shown.map { ($0.id, $0) })
    var chosen = ChosenVoice()
    chosen.addConstants(record.constants.compactMap { byReply[$0] }.map(Exemplar.init), within: budget)
    guard arm == .exemplars else { return chosen }
    let vector = try await recall.vectors(of: [pair.said], as: .query)?.first
    let names = SpeakerNames(person: [person.name], companion: [companion.name])
    let hits = index.search(
      RecallQuery(
        text: pair.said, limit: 4 * budget.mostSimilar, today: CivilDay(pair.at), vector: vector,
        names: names,
        weights: .likeness))
    let fitness = ExemplarFitness(language: companion.language)
    let constants = Set(chosen.constants.map(\.id))
    let found = hits.compactMap { hit -> SimilarExemplars.Found? in
      guard let one = pairs[Message.ID(raw: hit.id)], !constants.contains(one.id),
        fitness.isFit(said: one.said, reply: one.reply)
      else { return nil }
      return SimilarExemplars.Found(exemplar: Exemplar(one), score: Double(hit.score))
    }
    chosen.similar = SimilarExemplars(language: companion.language, budget: budget)
      .pick(
        among: found, beside: chosen.constants,
        otherwise: record.constants.compactMap { byReply[$0] }.filter { !constants.contains($0.id) }
          .map(Exemplar.init))
    chosen.card = record.card(within: budget.cardTokens, in: companion.language)
    return chosen
  }
}
