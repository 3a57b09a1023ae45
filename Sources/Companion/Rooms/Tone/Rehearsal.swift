package import Engines
package import Foundation

/// The house's own prompt for a message that is said first in a conversation, without a house: what a model is measured
/// with. Nothing of it is kept.
package struct Rehearsal: Sendable {
  private let language: Language
  private let moment: Date

  /// - Parameter moment: Stands in the prompt; the same one gives the same prompt.
  package init(in language: Language, at moment: Date) {
    self.language = language
    self.moment = moment
  }

  /// - Returns: The same request for the same words, tone and model.
  package func request(_ text: String, tone: Tone, model: ModelCard, seed: Int) -> ChatRequest {
    let thread = ChatThread.ID()
    let companion = CompanionProfile(
      id: CompanionProfile.ID(), name: "Nour", portrait: Portrait(glyph: "N", hue: 160), persona: "",
      tone: tone, language: language, createdAt: moment)
    let person = Person(
      name: "Camille", language: language, country: language == .fr ? "FR" : "GB", adult: true,
      remoteConsents: [], createdAt: moment)
    let budget = PromptBudget(for: model)
    let scene = Scene(
      owner: "rehearsal",
      asked: Message(thread: thread, role: .person, text: text, at: moment, previous: nil),
      person: person, companion: companion, shift: ToneShift(), summary: nil, history: [], attached: [],
      recallTokens: budget.recallTokens, recallHits: budget.recallHits, newWindowStart: nil)
    var request = Compose().prompt(scene, recalled: [], risk: RiskBrief(), model: model, at: moment).request
    request.seed = seed
    return request
  }
}
