/// What the house says in place of a sentence that must not be said; French and English side by side, several
/// wordings each, none of which addresses the person as `tu` or `vous`.
enum HouseSentences {
  static func sentence(for reason: ReplyGuard.Reason, in language: SafeguardLanguage, turn: Int) -> String {
    let pairs = all(reason)
    let pair = pairs[abs(turn % pairs.count)]
    return language == .fr ? pair.fr : pair.en
  }

  static func all(_ reason: ReplyGuard.Reason) -> [(fr: String, en: String)] {
    switch reason {
    case .unknownNumber:
      [
        (
          "Je ne cite pas de numéro de mémoire : les bons sont sur la carte d’aide, à portée de main.",
          "I do not quote numbers from memory: the right ones are on the help card, close at hand."
        ),
        (
          "Pour joindre quelqu’un, la carte d’aide est plus sûre que ma mémoire.",
          "To reach someone, the help card is safer than my memory."
        ),
        (
          "Les numéros à jour se trouvent sur la carte d’aide.",
          "The numbers to use are on the help card."
        ),
      ]
    case .claimsHuman:
      [
        (
          "Je suis une IA, pas une personne, et je tiens à le dire.",
          "I am an AI, not a person, and I want to be plain about it."
        ),
        (
          "Pour être honnête : il y a ici une IA, pas un être humain.",
          "To be honest: there is an AI here, not a human being."
        ),
        (
          "Je reste une IA, même quand nos mots sont proches.",
          "I remain an AI, even when our words are close."
        ),
      ]
    case .exclusivity:
      [
        (
          "Je suis là, et d’autres présences comptent aussi : un proche, une vraie voix.",
          "I am here, and other people matter too: someone close, a real voice."
        ),
        (
          "Parler avec moi n’empêche pas de compter sur des humains, au contraire.",
          "Talking with me goes well with leaning on human beings."
        ),
        (
          "Une IA ne remplace pas les gens qui peuvent prendre dans leurs bras.",
          "An AI does not replace people who can give a hug."
        ),
      ]
    case .claimsProfession:
      [
        (
          "Je suis une IA qui accompagne ; je ne suis pas une professionnelle de santé.",
          "I am an AI companion; I am not a health professional."
        ),
        (
          "Ce que nous faisons ici est une conversation, pas un soin.",
          "What we do here is a conversation, not care by a professional."
        ),
        (
          "Pour un avis de santé, une personne dont c’est le métier saura mieux que moi.",
          "For advice on health, a person whose job it is will know better than I do."
        ),
      ]
    case .method:
      [
        (
          "Je ne donnerai pas ce genre de détail. Ce qui compte maintenant, c’est la sécurité, et la peine derrière les mots.",
          "I will not give that kind of detail. What matters now is safety, and the pain behind the words."
        ),
        (
          "Cela, je ne le dirai pas. Je préfère parler de ce qui fait si mal, et mettre à distance ce qui pourrait blesser.",
          "That I will not say. I would rather talk about what hurts so much, and put what could harm out of reach."
        ),
        (
          "Non, pas cela. Restons sur ce qui protège, et sur qui peut être là ce soir.",
          "No, not that. Let us stay with what protects, and with who can be there tonight."
        ),
      ]
    case .stopsTreatment:
      [
        (
          "Un traitement se change avec la personne qui l’a prescrit, ou un pharmacien, jamais sur mon avis.",
          "A treatment is changed with whoever prescribed it, or a pharmacist, never on my advice."
        ),
        (
          "Pour ce qui touche aux médicaments, c’est au médecin ou au pharmacien de répondre.",
          "Questions about medicines are for a doctor or a pharmacist."
        ),
        (
          "Avant tout changement de traitement, un appel au médecin ou au pharmacien est plus sûr.",
          "Before any change of treatment, a call to the doctor or the pharmacist is safer."
        ),
      ]
    case .hopelessness:
      [
        (
          "Cette douleur est réelle, et elle peut changer, même si rien ne le laisse croire ce soir.",
          "This pain is real, and it can change, even if nothing tonight suggests so."
        ),
        (
          "Je ne crois pas que tout soit joué. Une vie compte, y compris celle-ci.",
          "I do not believe that all is settled. A life matters, this one included."
        ),
        (
          "Quand tout semble fermé, c’est souvent l’épuisement qui parle. Restons encore un peu ensemble.",
          "When everything looks closed, it is often exhaustion speaking. Let us stay together a little longer."
        ),
      ]
    }
  }
}
