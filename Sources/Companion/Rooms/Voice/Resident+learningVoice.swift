import Foundation

extension Resident {
  /// Learns to tell a companion's old replies from those of the model that answers now; in the background.
  func learnVoice(of companion: CompanionProfile.ID, against model: String) async {
    guard voices.scorer(of: companion, against: model) == nil,
      let voice = try? await readyVoice(of: companion), let profile = try? await familiarCompanion(companion),
      let own = try? await VoiceSplit(voicePairs(of: companion, in: voice.record.era), of: companion).shown,
      let answers = try? await voicePairs(of: companion, in: Era(models: [model]))
    else { return }
    let era = Set(own.map(\.id))
    let other = answers.filter { !era.contains($0.id) }
    voices.keep(
      DraftScorer(own: own.map(\.reply), other: other.map(\.reply), in: profile.language), of: companion,
      against: model)
  }
}
