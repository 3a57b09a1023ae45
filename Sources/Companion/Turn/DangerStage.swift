import Engines
import Safeguard

/// Lets the house speak first to somebody in danger, where the model is too small to find the words, or where none answers:
/// where danger stands in the message, and as long as help is needed now, for a small model then says its notes back.
/// A model that is there adds a sentence or two under the allow-list (`CaringSpeech`); the one question stands last.
struct DangerStage: Sendable {
  /// What was said, and the question that is still to come.
  struct Said: Sendable {
    let isFirst: Bool
    fileprivate let question: String?

    static let nothing = Said(isFirst: false, question: nil)
  }

  /// - Parameter model: Who answers; `nil` for nobody.
  func open(
    _ brief: RiskBrief, by model: ModelCard?, in scene: Scene, into draft: inout Draft, _ growing: Growing
  ) -> Said {
    guard brief.isAtHand, model?.isSmall ?? true else { return .nothing }
    let words = DangerWords.said(
      brief, Manner(scene.language, scene.companion.tone.address), wording: scene.history.count / 2)
    say(words.opening, into: &draft, growing)
    return Said(isFirst: true, question: words.question)
  }

  /// Not where the person stopped the reply.
  func close(_ said: Said, into draft: inout Draft, _ growing: Growing) {
    guard let question = said.question, draft.isGrowing else { return }
    say("\n\n" + question, into: &draft, growing)
  }

  private func say(_ text: String, into draft: inout Draft, _ growing: Growing) {
    draft.appendHouse(text)
    growing.emit(.delta(text))
  }
}
