import Foundation

/// How something that was written earlier is offered: as a question, once, and never explained.
extension Prompts {
  static func link(_ link: CareLink, _ manner: Manner) -> Phrase {
    switch link.kind {
    case .likeness(let quote, let at):
      let said = plain(quote)
      return Phrase(
        fr:
          "La personne a noté le \(day(at, in: .fr)) : « \(said) » Si le moment s’y prête, demande-lui, en une seule "
          + "question, si ce qu’elle vit là est un peu comme ce moment. N’explique rien et n’interprète rien ; si elle dit "
          + "non, n’y reviens pas.",
        en:
          "On \(day(at, in: .en)) the person noted: “\(said)” If the moment allows, ask in one question whether what they "
          + "are living through is a little like that moment. Do not explain and do not interpret; if they say no, do not "
          + "come back to it.")
    case .idea(let question):
      let sentence = question.sentence(manner)
      return Phrase(
        fr:
          "Si le moment s’y prête, pose cette seule question, telle quelle : « \(sentence) » N’affirme rien et n’explique rien.",
        en:
          "If the moment allows, ask this one question as it stands: “\(sentence)” Claim nothing and explain nothing."
      )
    }
  }
}
