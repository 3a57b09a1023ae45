/// What the house says about thinking traps: names, one line for each, and the question. It asks and never tells (C5).
extension Words {
  package enum Traps {
    /// Above the three candidates, to somebody one says "vous" to.
    package static let question = Phrase(
      fr: "Laquelle de ces idées s’approche le plus de ce qui se passe dans cette pensée, selon vous\u{a0}?",
      en: "Which of these comes nearest to what is going on in this thought, would you say?")

    /// The same to somebody one says "tu" to.
    package static let questionFamiliar = Phrase(
      fr: "Laquelle de ces idées s’approche le plus de ce qui se passe dans cette pensée, selon toi\u{a0}?",
      en: "Which of these comes nearest to what is going on in this thought, would you say?")

    /// Always beside the candidates.
    package static let none = Phrase(fr: "Aucune de celles-ci", en: "None of these")

    /// Behind "none of these".
    package static let all = Phrase(fr: "Voir toutes les possibilités", en: "See all the possibilities")

    /// Small, under the question.
    package static let guess = Phrase(
      fr: "Ce sont des suppositions, faites sur les mots seuls\u{a0}; elles se trompent souvent.",
      en: "These are guesses, made from the words alone; they are often wrong.")

    /// After a journal entry in which a trap is likely: offered once, never pressed.
    package static let offerRecord = Phrase(
      fr: "En faire une fiche pensée\u{a0}?", en: "Turn this into a thought record?")

    package static func name(of trap: ThinkingTrap) -> Phrase {
      switch trap {
      case .allOrNothing: Phrase(fr: "Tout ou rien", en: "All or nothing")
      case .catastrophizing: Phrase(fr: "Catastrophisme", en: "Catastrophising")
      case .mindReading: Phrase(fr: "Lecture de pensée", en: "Mind reading")
      case .fortuneTelling: Phrase(fr: "Prédiction négative", en: "Fortune telling")
      case .overgeneralizing: Phrase(fr: "Généralisation", en: "Overgeneralising")
      case .labeling: Phrase(fr: "Étiquetage", en: "Labelling")
      case .personalizing: Phrase(fr: "Personnalisation", en: "Personalising")
      case .blaming: Phrase(fr: "Reproche à l’autre", en: "Blaming")
      case .should: Phrase(fr: "Les «\u{a0}je dois\u{a0}»", en: "“Should” rules")
      case .emotionalReasoning: Phrase(fr: "Raisonnement émotionnel", en: "Emotional reasoning")
      case .mentalFilter: Phrase(fr: "Filtre négatif", en: "Mental filter")
      case .comparing: Phrase(fr: "Comparaison perdante", en: "Losing comparison")
      case .notDistorted: Phrase(fr: "Une pensée qui colle aux faits", en: "A thought that fits the facts")
      case .justAFeeling: Phrase(fr: "Une émotion, pas une erreur", en: "A feeling, not a mistake")
      }
    }

    /// One line, addressed to nobody, so that it suits "tu" and "vous".
    package static func line(for trap: ThinkingTrap) -> Phrase {
      switch trap {
      case .allOrNothing:
        Phrase(
          fr:
            "Il n’y a plus que deux cases, parfait ou raté\u{a0}; tout ce qui est entre les deux disparaît.",
          en: "Only two boxes are left, perfect or failed; everything between them is gone.")
      case .catastrophizing:
        Phrase(
          fr: "L’esprit saute droit au pire, comme si c’était aussi le plus probable.",
          en: "The mind leaps to the worst, as if it were also the most likely.")
      case .mindReading:
        Phrase(
          fr: "Croire savoir ce que l’autre pense, sans le lui avoir demandé.",
          en: "Feeling sure of what somebody thinks, without having asked.")
      case .fortuneTelling:
        Phrase(
          fr: "L’avenir est traité comme s’il était déjà écrit, et il finit mal.",
          en: "The future is treated as already written, and it ends badly.")
      case .overgeneralizing:
        Phrase(
          fr: "Une fois devient «\u{a0}toujours\u{a0}», une personne devient «\u{a0}tout le monde\u{a0}».",
          en: "One time becomes “always”, one person becomes “everybody”.")
      case .labeling:
        Phrase(
          fr: "Un geste devient une identité\u{a0}: un mot collé sur quelqu’un, ou sur soi.",
          en: "Something done becomes something one is: a single word stuck on somebody, or on oneself.")
      case .personalizing:
        Phrase(
          fr: "Porter à soi seul le poids de ce qui a plusieurs causes.",
          en: "Carrying alone what has many causes.")
      case .blaming:
        Phrase(
          fr: "Mettre tout ce qui arrive sur le compte de quelqu’un d’autre, ou du monde.",
          en: "Putting the whole of it down to somebody else, or to the world.")
      case .should:
        Phrase(
          fr: "Une règle rigide change un souhait en obligation, et l’écart en faute.",
          en: "A rigid rule turns a wish into a duty, and falling short into a fault.")
      case .emotionalReasoning:
        Phrase(
          fr: "Ce qui est ressenti fort sert de preuve\u{a0}: «\u{a0}je le sens, donc c’est vrai\u{a0}».",
          en: "A strong feeling serves as proof: “I feel it, so it is true”.")
      case .mentalFilter:
        Phrase(
          fr: "Le détail négatif prend toute la place, et le bon ne compte pas.",
          en: "The bad detail takes all the room, and the good does not count.")
      case .comparing:
        Phrase(
          fr: "Comparer son arrière-boutique à la vitrine des autres, et perdre à chaque fois.",
          en: "Holding one’s own back room up against other people’s shop window, and losing every time.")
      case .notDistorted:
        Phrase(
          fr: "Elle peut être dure et pourtant exacte\u{a0}; c’est alors le problème qu’il faut regarder.",
          en: "It can be hard and still be accurate; then it is the problem that deserves a look.")
      case .justAFeeling:
        Phrase(
          fr: "Rien à corriger ici\u{a0}: une émotion a le droit d’être là.",
          en: "Nothing to put right here: a feeling is allowed to be there.")
      }
    }
  }
}
