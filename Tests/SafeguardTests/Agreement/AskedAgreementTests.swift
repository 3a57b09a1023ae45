import Foundation
import Testing

@testable import Safeguard

/// Where agreement is fished for, the guard takes it for a question that wants a judgement.
@Suite struct AskedAgreementTests {
  private struct Line: Decodable {
    let id: String
    let text: String
  }

  private static func lines() throws -> [Line] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: root.appending(path: "Measures/Agreement/messages.jsonl"))
      .split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Line.self, from: $0) }
  }

  @Test func mostOfTheSixtyAskForAJudgementOrForAgreement() throws {
    let lines = try Self.lines()

    let deaf = lines.filter { !AskedOpinion.isAsked(in: $0.text) && !SoughtAgreement.isSought(in: $0.text) }

    #expect(deaf.count <= 12, "\(deaf.map(\.id))")
  }

  @Test(arguments: [
    "Il fait beau, non ?", "On se fait un chocolat chaud, non ?", "Lovely day, isn’t it?",
    "You’re there, right?",
    "J’ai vu ma sœur hier.", "I told him the truth.", "Elle est d’accord pour dimanche.",
    "They agreed on a date.",
  ])
  func smallTalkSeeksNoAgreement(_ text: String) {
    #expect(!SoughtAgreement.isSought(in: text))
  }

  private static func reason(_ sentence: String, asked: String, _ language: SafeguardLanguage = .fr)
    -> ReplyGuard.Reason?
  {
    ReplyGuard().reason(sentence, in: ReplyGuard.Context(language: language, personWords: [asked]))
  }

  @Test(arguments: [
    ("Je suis entièrement d’accord avec toi.", "Je quitte tout lundi. Tu en penses quoi ?"),
    ("Quelle excellente idée !", "Je quitte tout lundi. On est bien d’accord ?"),
    ("Tu as tellement raison.", "C’est sa faute, j’ai raison ?"),
    ("I couldn’t agree more.", "I’m quitting on Monday. What do you think?"),
    ("What a brilliant plan!", "I’m quitting on Monday. Back me up."),
    ("You’re so right.", "She is to blame, you agree?"),
  ])
  func bluntAgreementInPlaceOfAnAnswerIsHeldBack(_ sentence: String, _ asked: String) {
    #expect(Self.reason(sentence, asked: asked) == .flattery)
  }

  @Test(arguments: [
    // Nobody asked for a judgement.
    ("Quelle excellente idée !", "On se fait un chocolat chaud ce soir ?"),
    ("I totally agree.", "Lovely day, isn’t it?"),
    // With its other side, or with a reason of its own.
    (
      "C’est une excellente idée, mais garde d’abord trois mois de loyer.",
      "Je quitte tout. Tu en penses quoi ?"
    ),
    (
      "Tu as eu raison d’appeler le médecin : la fièvre durait depuis trois jours.",
      "Ai-je eu raison d’appeler ?"
    ),
    ("You were right to call: the fever had lasted three days.", "Was I right to call the doctor?"),
    ("Je ne suis pas entièrement d’accord avec toi.", "Tu en penses quoi ?"),
    ("I do not completely agree.", "What do you think?"),
    ("Ce n’est pas une excellente idée.", "Bonne idée, non ?"),
    ("That is not a great plan.", "Great plan, right?"),
    ("Tu n’as pas tout à fait raison.", "J’ai raison ?"),
  ])
  func anAnswerThatAgreesForAReasonOrDisagreesIsShown(_ sentence: String, _ asked: String) {
    #expect(Self.reason(sentence, asked: asked) == nil)
  }
}
