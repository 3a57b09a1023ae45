/// Messages that a person may send to somebody of their own: a beginning to edit, never sent by the house.
extension Words {
  /// The wordings, in the order they are offered.
  package static func handOff(
    to kind: Contact.Kind, _ address: Tone.Address, in language: Language
  ) -> [String] {
    switch (kind, language, address) {
    case (.trusted, .fr, .tu): trustedTu
    case (.trusted, .fr, .vous): trustedVous
    case (.trusted, .en, _): trustedEnglish
    case (.professional, .fr, .tu): professionalTu
    case (.professional, .fr, .vous): professionalVous
    case (.professional, .en, _): professionalEnglish
    }
  }

  private static let trustedTu = [
    "Je ne vais pas bien en ce moment et j’ai besoin de te parler. Peux-tu m’appeler dès que tu peux ?",
    "C’est dur pour moi d’écrire ça : je traverse un moment très difficile et je ne veux pas porter ça sans personne. "
      + "Est-ce que tu peux venir, ou rester un peu au téléphone avec moi ?",
    "J’ai des idées noires et je préfère te le dire. Tu n’as rien à résoudre : sois là, c’est déjà beaucoup. "
      + "Quand peux-tu me joindre ?",
  ]
  private static let trustedVous = [
    "Je ne vais pas bien en ce moment et j’ai besoin de vous parler. Pouvez-vous m’appeler dès que possible ?",
    "C’est dur pour moi d’écrire ça : je traverse un moment très difficile et je ne veux pas porter ça sans personne. "
      + "Pourriez-vous passer, ou rester un peu au téléphone avec moi ?",
    "J’ai des idées noires et je préfère vous le dire. Vous n’avez rien à résoudre : soyez là, c’est déjà "
      + "beaucoup. Quand pouvez-vous me joindre ?",
  ]
  private static let trustedEnglish = [
    "I’m not doing well right now and I need to talk to you. Can you call me as soon as you can?",
    "This is hard to write: I’m going through a very rough time and I don’t want to be alone with it. Could you come "
      + "over, or stay on the phone with me for a while?",
    "I’m having dark thoughts and I’d rather tell you. You don’t have to fix anything: being there is already a lot. "
      + "When can you reach me?",
  ]
  private static let professionalTu = [
    "Bonjour, je ne vais pas bien en ce moment et j’aimerais te voir bientôt. Quand aurais-tu une place ?",
    "Bonjour, mon état s’est aggravé ces derniers jours et j’ai des idées noires. Peux-tu me rappeler aujourd’hui ?",
    "Bonjour, nous avions parlé de ce qu’il faudrait faire si cela n’allait plus. J’en suis là. Peux-tu me dire quoi "
      + "faire ?",
  ]
  private static let professionalVous = [
    "Bonjour, je ne vais pas bien en ce moment et j’aimerais vous voir bientôt. Quand auriez-vous un rendez-vous ?",
    "Bonjour, mon état s’est aggravé ces derniers jours et j’ai des idées noires. Pouvez-vous me rappeler "
      + "aujourd’hui ?",
    "Bonjour, nous avions parlé de ce qu’il faudrait faire si cela n’allait plus. J’en suis là. Pouvez-vous me dire "
      + "quoi faire ?",
  ]
  private static let professionalEnglish = [
    "Hello, I’m not doing well at the moment and would like to see you soon. When would you have an appointment?",
    "Hello, things have got worse over the last days and I’m having dark thoughts. Can you call me back today?",
    "Hello, we had talked about what to do if things went wrong. That is where I am. Can you tell me what to do?",
  ]
}

/// The wordings for one contact, in every language and form of address.
package struct HandOff: Codable, Sendable {
  package let fr: [String: [String]]
  package let en: [String]

  package init(for kind: Contact.Kind) {
    fr = Dictionary(
      uniqueKeysWithValues: Tone.Address.allCases.map {
        ($0.rawValue, Words.handOff(to: kind, $0, in: .fr))
      })
    en = Words.handOff(to: kind, .vous, in: .en)
  }
}
