package import Engines

extension Fact {
  /// What a prompt for this model would be told of these facts when somebody says this, as `FactStage` chooses; for
  /// measuring.
  package static func told(on text: String, of facts: [Fact], by model: ModelCard) -> [Fact] {
    let budget = PromptBudget(for: model)
    let choice = FactChoice(tokens: budget.factTokens, stableTokens: budget.stableFactTokens)
    let chosen = choice.choose(facts.filter(\.isUsable), for: text)
    return chosen.stable + chosen.bearing
  }

  /// How many earlier messages such a prompt may hold.
  package static func passages(for model: ModelCard) -> Int { PromptBudget(for: model).recallHits }
}
