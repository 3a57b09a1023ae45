import Foundation
import Vault

/// A message that is to be answered in a companion's manner, and what is known around it.
struct ManneredMessage: Sendable {
  let text: String
  let companion: CompanionProfile
  let personName: String
  /// The message's vector; `nil` finds by words alone.
  var vector: [Float]?
  /// Stands in the prompt anyway, or is being answered.
  var seen: Set<Message.ID> = []
  /// Not to be used: behind facts that are barred or another companion's.
  var withheld: Set<Message.ID> = []
  let at: Date
  let budget: VoiceBudget

  var names: SpeakerNames { SpeakerNames(person: [personName], companion: [companion.name]) }
}

extension Resident {
  /// Candidates read for each exemplar that a prompt has room for: some are forgotten, some too alike.
  private static let readForEach = 3

  /// What a prompt says of the companion's manner; `.none` for a companion without a voice, or with one switched off.
  func manner(for message: ManneredMessage) async throws -> ChosenVoice {
    let language = message.companion.language
    let budget = message.budget
    guard let voice = try await readyVoice(of: message.companion.id), voice.record.isOn else { return .none }
    var chosen = ChosenVoice()
    let always = try await exemplars(voice.record.constants, in: language, withheld: message.withheld)
    chosen.addConstants(voice.record.constants.compactMap { always[$0] }, within: budget)
    let shown = Set(chosen.constants.map(\.id))
    let found = try await similar(to: message, among: voice, without: shown)
    chosen.similar = SimilarExemplars(language: language, budget: budget)
      .pick(
        among: found, beside: chosen.constants,
        otherwise: voice.record.constants.compactMap { always[$0] }.filter { !shown.contains($0.id) })
    chosen.card = voice.record.card(within: budget.cardTokens, in: language)
    return chosen
  }

  private func similar(
    to message: ManneredMessage, among voice: VoiceShelf.Voice, without shown: Set<Message.ID>
  ) async throws -> [SimilarExemplars.Found] {
    let limit = Self.readForEach * message.budget.mostSimilar
    let hits = memory.index.search(
      RecallQuery(
        text: message.text, limit: limit + shown.count + message.seen.count, today: CivilDay(message.at),
        vector: message.vector, names: message.names, weights: .likeness, among: voice.asked))
    let scores = hits.filter { !message.seen.contains(Message.ID(raw: $0.id)) }.compactMap { hit in
      voice.exemplars[Message.ID(raw: hit.id)].map { (reply: $0, score: Double(hit.score)) }
    }.filter { !shown.contains($0.reply) && !message.seen.contains($0.reply) }.prefix(limit)
    let exemplars = try await exemplars(
      scores.map(\.reply), in: message.companion.language, withheld: message.withheld)
    return scores.compactMap { one in
      exemplars[one.reply].map { SimilarExemplars.Found(exemplar: $0, score: one.score) }
    }
  }
}
