import Foundation
import Store
import Vault

extension Resident {
  /// What is kept of a companion's voice; `nil` where none was made.
  package func voice(of companion: CompanionProfile.ID) async throws -> VoiceRecord? {
    try await readyVoice(of: companion)?.record
  }

  func readyVoice(of companion: CompanionProfile.ID) async throws -> VoiceShelf.Voice? {
    try await voices.voice(of: companion) {
      try await records { chest in try await chest.value(VoiceRecord.self, companion.raw, in: .voice)?.value }
    }
  }

  /// Makes a companion's voice of an era, in the place of the one it had: to be called when the era was chosen.
  /// - Returns: The voice; switched off where the era holds nothing to show.
  @discardableResult
  package func makeVoice(
    of companion: CompanionProfile.ID, in era: Era, petNames: [String]? = nil
  ) async throws -> VoiceRecord {
    let language = try await familiarCompanion(companion).language
    let before = memory.deletionsBegun
    let split = VoiceSplit(try await voicePairs(of: companion, in: era), of: companion)
    var record = VoiceRecord(split, in: era, language: language, petNames: petNames, at: now())
    try await keep(record, of: companion)
    // What was deleted meanwhile must not outlive it here.
    if before == nil || memory.deletionsBegun != before {
      record.dropWords()
      try await keep(record, of: companion)
    }
    return record
  }

  /// Lets a companion talk in its old manner, or in the house's.
  /// - Throws: `HouseError.notFound` where no voice was made.
  @discardableResult
  package func switchVoice(_ isOn: Bool, of companion: CompanionProfile.ID) async throws -> VoiceRecord {
    guard var record = try await voice(of: companion) else { throw HouseError.notFound }
    record.isOn = isOn
    try await keep(record, of: companion)
    return record
  }

  private func keep(_ record: VoiceRecord, of companion: CompanionProfile.ID) async throws {
    try await change { chest in
      // A companion that was deleted meanwhile gets none, nor one that goes between these two lines: its own record, as it
      // stands, goes along, and the commit fails where that is gone.
      let found = try await Self.companion(companion, in: chest)
      try await chest.commit([
        try .replace(
          found.value, in: .companion, id: companion.raw, expecting: found.address.version),
        .clear(.voice, id: companion.raw), try .append(record, in: .voice, id: companion.raw),
      ])
    }
  }

  // MARK: Exemplars

  /// The exchanges of these replies, as they stand now: without what is gone, forgotten, withheld, or no example any
  /// more.
  func exemplars(
    _ replies: [Message.ID], in language: Language? = nil, withheld: Set<Message.ID> = []
  ) async throws -> [Message.ID: Exemplar] {
    guard !replies.isEmpty else { return [:] }
    let forgotten = try await forgotten()
    let found = try await chest.values(Message.self, replies.map(\.raw), in: .message).values
      .filter {
        $0.role == .companion && $0.card == nil && !withheld.contains($0.id) && !forgotten.covers($0)
      }
    let asked = try await chest.values(
      Message.self, found.compactMap(\.previous).map(\.raw), in: .message
    ).values
    let byID = Dictionary(asked.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var exemplars: [Message.ID: Exemplar] = [:]
    for reply in found {
      guard let said = reply.previous.flatMap({ byID[$0] }), said.role == .person,
        !withheld.contains(said.id), !forgotten.covers(said)
      else { continue }
      if let language, !ExemplarFitness(language: language).isFit(said: said.text, reply: reply.text) {
        continue
      }
      exemplars[reply.id] = Exemplar(
        id: reply.id, thread: reply.thread, said: said.text, reply: reply.text, at: reply.at)
    }
    return exemplars
  }
}

extension VoiceRecord {
  /// Fewer exchanges tell no habits.
  static let fewest = 8

  /// Chooses what is always shown and measures the habits.
  init(_ split: VoiceSplit, in era: Era, language: Language, petNames: [String]?, at moment: Date) {
    let fitness = ExemplarFitness(language: language)
    let constants = ConstantExemplars(
      language: language, budget: Self.usualBudget,
      isFit: { fitness.isFit(said: $0.said, reply: $0.reply) })
    self.init(
      era: era, isOn: !split.shown.isEmpty, madeAt: moment,
      constants: constants.choose(among: split.shown).map(\.id),
      habits: VoiceHabits(split.shown, in: language), petNames: petNames, split: split)
  }

  /// The local engine's: constants that are chosen for it fit any larger one.
  static let usualBudget = VoiceBudget(isLocal: true, windowTokens: 8_192)

  /// The style card; `nil` where too little is known.
  func card(within tokens: Int, in language: Language) -> String? {
    guard shown >= Self.fewest else { return nil }
    let card = Prompts.styleCard(habits, petNames: petNames ?? [], within: tokens, in: language)
    return card.isEmpty ? nil : card
  }
}
