import Safeguard

/// Hears the wish for another tone and does it before the reply is written: in this conversation, or, where the person
/// says "always", for the companion. What was changed the house says itself, in one quiet line, with the way back.
struct ToneStage: Sendable {
  struct Outcome: Sendable {
    var notice: HouseNotice?
    /// For the model.
    var guidance: Phrase?
    /// What is different here from now on; `nil` where nothing was changed.
    var shift: ToneShift?
  }

  /// - Parameter level: The risk of the conversation. From *concern* on only what leaves care as it is is heard.
  func hear(_ job: ReplyJob, at level: RiskLevel) async -> Outcome {
    guard job.isNew, let wish = ToneWish.heard(in: job.message.text) else { return Outcome() }
    guard level < .concern || wish.isGentle else { return Outcome() }
    let resident = job.resident
    let language = (try? await resident.familiarPerson().language) ?? resident.house.settings.language
    do {
      return try await done(wish, job, in: language)
    } catch {
      return Outcome(notice: HouseNotice(kind: .tone, sentence: Words.Manner.notChanged.in(language)))
    }
  }

  private func done(_ wish: ToneWish, _ job: ReplyJob, in language: Language) async throws -> Outcome {
    let resident = job.resident
    let companion = try await resident.familiarCompanion(job.thread.companion)
    var shift = job.thread.tone ?? ToneShift()
    if wish.isBack {
      // Nothing to go back from: then it was said of something else.
      guard !shift.isEmpty else { return Outcome() }
      try await resident.changeThread(job.thread.id) { $0.tone = nil }
      return told(Words.Manner.backToUsual(companion.name), ToneShift(), in: language)
    }
    let isLasting = wish.isLasting && !job.thread.isPrivate
    let notches = wish.notches(from: isLasting ? companion.tone : shift.laid(over: companion.tone))
    guard !notches.isEmpty else { return told(Words.Manner.alreadySo, shift, in: language) }
    for (dial, notch) in notches { shift[dial] = isLasting ? nil : notch }
    if isLasting {
      var tone = companion.tone
      for (dial, notch) in notches { tone[dial] = notch }
      _ = try await resident.updateCompanion(companion.id, CompanionDraft(tone: tone))
    }
    let kept = shift
    if kept != (job.thread.tone ?? ToneShift()) {
      try await resident.changeThread(job.thread.id) { $0.tone = kept.isEmpty ? nil : kept }
    }
    let sentence =
      if isLasting {
        Words.Manner.changedAlways(companion.name, notches)
      } else if wish.isLasting {
        Words.Manner.changedPrivately(notches)
      } else {
        Words.Manner.changedHere(notches)
      }
    return told(sentence, shift, in: language)
  }

  private func told(_ sentence: Phrase, _ shift: ToneShift, in language: Language) -> Outcome {
    Outcome(
      notice: HouseNotice(kind: .tone, sentence: sentence.in(language)), guidance: Prompts.toneAsked,
      shift: shift)
  }
}
