import Engines
import Foundation
import Safeguard

/// Chooses how a companion's own manner is shown to the model in this turn.
struct MannerStage: Sendable {
  /// Never fails: a manner that cannot be read is the house's own. Nothing is read where nothing may be imitated.
  func choose(
    _ job: ReplyJob, in scene: Scene, near vector: [Float]?, risk: RiskBrief, budget: PromptBudget
  ) async -> ChosenVoice {
    guard Compose.allowsManner(risk, scene) else { return .none }
    let withheld = (try? await Recall.withheld(for: job.thread.companion, of: job.resident)) ?? []
    let message = ManneredMessage(
      text: job.message.text, companion: scene.companion, personName: scene.person.name, vector: vector,
      seen: Set(scene.history.map(\.id) + [job.message.id, job.reply.id]), withheld: withheld,
      at: job.message.at, budget: budget.voice)
    return (try? await job.resident.manner(for: message)) ?? .none
  }

  /// The model, made to write an answer several times where that may be waited for.
  ///
  /// Only for another answer: the first words of a new one never wait for a draft to end. Only from a remote model: the
  /// local one writes one text at a time, at some ten tokens a second, and three of them are a minute. And only where a
  /// scorer has been learnt; where none has, one is, for the next time.
  func drafting(
    _ job: ReplyJob, by model: any LanguageModel, in scene: Scene, voice: ChosenVoice, risk: RiskBrief
  ) async -> any LanguageModel {
    guard voice.isOn, !job.isNew, !job.isEdit, model.card.isRemote, risk.level < .concern,
      !job.thread.isPrivate
    else { return model }
    let resident = job.resident
    switch resident.voices.scorer(of: job.thread.companion, against: model.card.name) {
    case .some(.some(let scorer)): return BestOfDrafts(model: model, scorer: scorer)
    case .some(.none): return model
    case .none:
      resident.house.backgrounds.add(
        .learnVoice(resident, of: job.thread.companion, against: model.card.name))
      return model
    }
  }
}
