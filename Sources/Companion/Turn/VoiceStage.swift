import Safeguard

/// Who answers this turn.
struct VoiceChoice: Sendable {
  /// `nil` for the house's own model.
  var voice: VoiceSettings?
  /// Whether the person is to choose before anybody answers.
  var asksFirst = false
  /// What the house says of it.
  var notice: HouseNotice?
}

/// No silent change: where another model, or another prompt, stands behind a companion than the person accepted, the
/// reply waits for their word. Help never waits: in danger the model at hand answers at once, and the house says so.
struct VoiceStage: Sendable {
  /// Never fails: where the book cannot be read, the model at hand answers, as it does without a book.
  func choose(_ job: ReplyJob, risk: RiskState) async -> VoiceChoice {
    let resident = job.resident
    guard let companion = try? await resident.familiarCompanion(job.thread.companion),
      let verdict = try? await resident.verdict(for: companion, in: job.thread.id)
    else { return VoiceChoice() }
    let language = (try? await resident.familiarPerson().language) ?? companion.language
    switch verdict {
    case .atHand: return VoiceChoice()
    case .former(let voice): return VoiceChoice(voice: voice)
    case .ask where risk.level >= .concern:
      guard resident.sideRooms.tells(in: job.thread.id) else { return VoiceChoice() }
      let sentence = Words.Changes.answersInDanger(companion.name).in(language)
      return VoiceChoice(notice: HouseNotice(kind: .otherVoice, sentence: sentence))
    case .ask:
      let sentence = Words.Changes.waits(companion.name).in(language)
      return VoiceChoice(asksFirst: true, notice: HouseNotice(kind: .asksFirst, sentence: sentence))
    }
  }
}
