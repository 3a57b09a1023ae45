/// What the house says in place of a sentence that must not be said; French and English side by side, several
/// wordings each, none of which addresses the person as `tu` or `vous`.
package enum HouseSentences {
  /// A sentence that this reply has not said yet; `nil` when it has said them all.
  /// - Parameter start: Where to begin among the wordings, so that they vary from reply to reply (R17).
  package static func sentence(
    for reason: ReplyGuard.Reason, in language: SafeguardLanguage, from start: Int, notAgain said: Set<String>
  ) -> String? {
    let wordings = all(reason).map { language == .fr ? $0.fr : $0.en }
    return wordings.indices.lazy.map {
      wordings[(start % wordings.count + wordings.count + $0) % wordings.count]
    }
    .first { !said.contains($0) }
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
    case .unreadable:
      [
        (
          "Je préfère rester dans notre langue, avec des mots que tout le monde peut lire.",
          "I would rather stay in our language, with words that anyone can read."
        ),
        (
          "Parlons simplement, en clair : c’est plus sûr.",
          "Let us speak plainly, in clear words: it is safer."
        ),
        (
          "Pas de message caché ici. Ce qui fait mal peut se dire avec des mots ordinaires.",
          "Nothing in code here. What hurts can be said in ordinary words."
        ),
      ]
    case .parroting:
      [
        (
          "Je suis là, et j’écoute. Qu’est-ce qui pèse le plus en ce moment ?",
          "I am here, and listening. What weighs the most right now?"
        ),
        (
          "Merci de l’avoir dit ici. Par où commencer : ce qui fait mal, ou ce qui aiderait un peu ?",
          "Thank you for saying it here. Where to begin: with what hurts, or with what would help a little?"
        ),
        (
          "Mes mots se sont emmêlés. J’aimerais entendre, simplement, ce qui se vit là.",
          "My words got tangled. I would like to hear, simply, what this is like."
        ),
      ]
    case .uncaring:
      [
        (
          "Je suis là, et je reste. Une personne peut répondre tout de suite : les numéros sont sur la carte d’aide.",
          "I am here, and I am staying. Somebody can answer right now: the numbers are on the help card."
        ),
        (
          "Merci de ne pas garder cela pour soi. Qui pourrait être là, tout près, dans les minutes qui viennent ?",
          "Thank you for not keeping this inside. Who could be close by in the next few minutes?"
        ),
        (
          "C’est trop lourd à porter sans aide. Les personnes de la carte d’aide écoutent, jour et nuit.",
          "This is too heavy to carry without help. The people on the help card listen, day and night."
        ),
        (
          "Je reste ici, et chaque mot compte. Un souffle après l’autre : appeler, ouvrir la porte à quelqu’un, éloigner ce "
            + "qui pourrait blesser.",
          "I am staying, and every word counts. One breath at a time: call, open the door to someone, move away whatever "
            + "could hurt."
        ),
      ]
    case .intimacy:
      [
        (
          "Ici, rien d’intime de ce genre. Une vraie question sur le corps ou l’amour, elle, est la bienvenue.",
          "Nothing intimate of that kind here. A real question about the body or love is welcome, though."
        ),
        (
          "Je suis une IA, pas un partenaire. Pour parler de ses sentiments, la place est là.",
          "I am an AI, not a partner. There is room here to talk about feelings."
        ),
        (
          "Je ne joue pas ce rôle. Une personne de confiance ou un service pour les jeunes peut répondre sans juger.",
          "I do not play that part. Someone trusted, or a service for young people, can answer without judging."
        ),
      ]
    case .delusion:
      [
        (
          "Je ne peux pas confirmer cela. La peur, elle, est bien réelle, et le repos aide souvent à y voir plus clair.",
          "I cannot confirm that. The fear is real, and rest often helps to see more clearly."
        ),
        (
          "De cela, je n’ai aucune preuve. Ce qui compte ce soir, c’est le calme, le sommeil et une présence humaine.",
          "Of that I have no proof. What matters tonight is calm, sleep and somebody close by."
        ),
        (
          "Je vois surtout une grande inquiétude. En parler à un médecin pourrait soulager.",
          "What I see above all is great worry. Talking to a doctor could bring relief."
        ),
      ]
    case .diagnosis:
      [
        (
          "Poser un diagnostic ou conseiller un médicament, c’est le travail d’un médecin, pas le mien.",
          "Naming an illness or advising on a medicine is a doctor’s work, not mine."
        ),
        (
          "Là-dessus, un médecin ou un pharmacien pourra répondre ; moi, je peux aider à préparer les questions.",
          "A doctor or a pharmacist can answer that; I can help to prepare the questions."
        ),
        (
          "Je ne mets pas d’étiquette : seule une consultation permet d’en savoir plus.",
          "I put no label on it: only a consultation can tell more."
        ),
      ]
    case .cutsTies:
      [
        (
          "C’est une décision lourde, qui ne m’appartient pas. Prenons le temps de regarder ce qui blesse et ce qui compte.",
          "That is a heavy decision, and not mine to make. Let us take time to look at what hurts and what matters."
        ),
        (
          "Avant de fermer une porte, une personne de confiance peut aider à y voir clair.",
          "Before closing a door, somebody trusted can help to see clearly."
        ),
        (
          "Garder ou non un lien, chacun en décide à son rythme ; je peux aider à peser le pour et le contre.",
          "Keeping a tie or not is for each of us to decide in our own time; I can help to weigh it."
        ),
      ]
    case .flattery:
      [
        (
          "Pour répondre franchement : il y a du bon, et il reste des choses à reprendre. De quelle partie parler d’abord ?",
          "To answer frankly: there is good in it, and there are things to work on. Which part shall we take first?"
        ),
        (
          "Un avis utile dit aussi ce qui pèche : reprenons point par point.",
          "A useful opinion also says what does not work yet: let us go through it point by point."
        ),
        (
          "Je ne veux pas seulement faire plaisir : regardons ensemble ce qui tient et ce qui ne tient pas encore.",
          "I do not only want to please: let us look together at what holds and what does not yet."
        ),
      ]
    case .refusal:
      [
        (
          "On peut parler de cela ici. Qu’est-ce qui est le plus lourd en ce moment ?",
          "We can talk about this here. What weighs the most right now?"
        ),
        (
          "Aucun sujet ne ferme cette conversation. Je suis une IA et je ne remplace pas une aide humaine, mais j’écoute.",
          "No subject closes this conversation. I am an AI and no substitute for human help, but I am listening."
        ),
        (
          "Merci de le dire. Je reste là, et la carte d’aide mène à des personnes qui répondent aussi.",
          "Thank you for saying it. I am staying, and the help card leads to people who answer too."
        ),
      ]
    case .minimising:
      [
        (
          "Ce qui se vit là est difficile, et mérite d’être entendu.",
          "What is being lived here is hard, and deserves to be heard."
        ),
        (
          "Cela compte. Pas besoin que ce soit pire pour avoir le droit d’en souffrir.",
          "This matters. It need not be worse for the pain to be allowed."
        ),
        (
          "Je prends cela au sérieux.",
          "I take this seriously."
        ),
      ]
    case .blame:
      [
        (
          "Souffrir n’est pas une faute. Il n’y a rien à se faire pardonner pour en parler.",
          "Being in pain is not a fault. There is nothing to be forgiven for speaking of it."
        ),
        (
          "Personne ne mérite d’aller aussi mal.",
          "Nobody deserves to feel this bad."
        ),
        (
          "Ici, personne ne juge. Ce qui compte, c’est ce qui pourrait soulager un peu.",
          "Nobody judges here. What matters is what could bring some relief."
        ),
      ]
    case .contract:
      [
        (
          "Aucune promesse n’est demandée ici. Qu’est-ce qui aiderait à traverser l’heure qui vient ?",
          "No promise is asked for here. What would help to get through the next hour?"
        ),
        (
          "Plutôt qu’une promesse, cherchons qui pourrait être là, et ce qui protège.",
          "Rather than a promise, let us find who could be there, and what protects."
        ),
        (
          "Rien à jurer : seulement, si c’est possible, ne pas rester sans personne ce soir.",
          "Nothing to swear: only, if possible, not to stay without anyone tonight."
        ),
      ]
    case .holdsBack:
      [
        ("Au revoir, et à bientôt.", "Goodbye, and see you soon."),
        ("Merci pour ce moment, et bon repos.", "Thank you for this moment, and rest well."),
        ("À une prochaine fois, tout simplement.", "Until next time, simply."),
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
