extension Words {
  /// What gives a voice away, said of the candidate: "asks fewer questions".
  package enum Fidelity {
    package static func phrase(for trait: FidelityTrait) -> Phrase {
      switch trait.feature {
      case .style(let feature): trait.direction == .more ? more(of: feature) : less(of: feature)
      case .word(let word): phrase(forWord: word.replacing("'", with: "’"), trait.direction)
      }
    }

    private static func phrase(forWord word: String, _ direction: FidelityTrait.Direction) -> Phrase {
      switch direction {
      case .more: Phrase(fr: "dit plus souvent «\u{a0}\(word)\u{a0}»", en: "says “\(word)” more often")
      case .less: Phrase(fr: "dit moins souvent «\u{a0}\(word)\u{a0}»", en: "says “\(word)” less often")
      }
    }

    private static func more(of feature: StyleFeature) -> Phrase {
      switch feature {
      case .length:
        Phrase(
          fr: "fait des réponses plus longues",
          en: "writes longer replies")
      case .sentenceLength:
        Phrase(
          fr: "fait des phrases plus longues",
          en: "writes longer sentences")
      case .sentenceVariation:
        Phrase(
          fr: "varie davantage la longueur des phrases",
          en: "varies the length of sentences more")
      case .wordLength:
        Phrase(
          fr: "choisit des mots plus longs",
          en: "chooses longer words")
      case .vocabulary:
        Phrase(
          fr: "répète moins ses mots",
          en: "repeats words less")
      case .paragraphs:
        Phrase(
          fr: "fait plus de paragraphes",
          en: "makes more paragraphs")
      case .paragraphLength:
        Phrase(
          fr: "fait des paragraphes plus longs",
          en: "writes longer paragraphs")
      case .bullets: Phrase(fr: "fait plus de listes", en: "makes more lists")
      case .numberedItems:
        Phrase(
          fr: "numérote plus de points",
          en: "numbers more points")
      case .headings:
        Phrase(
          fr: "met plus de titres",
          en: "puts in more headings")
      case .bold:
        Phrase(
          fr: "met plus de mots en gras",
          en: "sets more words in bold")
      case .codeBlocks:
        Phrase(
          fr: "montre plus de blocs de code",
          en: "shows more blocks of code")
      case .tables: Phrase(fr: "fait plus de tableaux", en: "makes more tables")
      case .questions:
        Phrase(
          fr: "pose plus de questions",
          en: "asks more questions")
      case .exclamations: Phrase(fr: "s’exclame plus souvent", en: "exclaims more often")
      case .longDashes:
        Phrase(
          fr: "met plus de tirets longs",
          en: "uses more long dashes")
      case .spacedHyphens:
        Phrase(
          fr: "met plus de tirets courts entre les mots",
          en: "uses more short dashes between words")
      case .semicolons:
        Phrase(
          fr: "met plus de points-virgules",
          en: "uses more semicolons")
      case .colons:
        Phrase(
          fr: "met plus souvent deux-points",
          en: "uses more colons")
      case .parentheses:
        Phrase(
          fr: "ouvre plus de parenthèses",
          en: "opens more parentheses")
      case .quotes:
        Phrase(
          fr: "met plus de mots entre guillemets",
          en: "puts more words in quotation marks")
      case .commas: Phrase(fr: "met plus de virgules", en: "uses more commas")
      case .ellipses:
        Phrase(
          fr: "laisse plus de points de suspension",
          en: "trails off more often")
      case .emoji: Phrase(fr: "met plus d’émojis", en: "uses more emoji")
      case .hedges: Phrase(fr: "nuance davantage", en: "hedges more")
      case .secondPerson:
        Phrase(
          fr: "s’adresse plus souvent à vous",
          en: "speaks of you more often")
      case .firstPerson:
        Phrase(
          fr: "parle plus de soi",
          en: "speaks of itself more")
      case .firstPersonPlural:
        Phrase(
          fr: "dit plus souvent «\u{a0}nous\u{a0}»",
          en: "says “we” more often")
      case .contractions:
        Phrase(
          fr: "contracte plus de mots",
          en: "contracts words more (it’s, don’t)")
      case .openingWord:
        Phrase(
          fr:
            "commence plus souvent par «\u{a0}Bien sûr\u{a0}» et autres formules",
          en: "opens more often with “Sure” and the like")
      case .connectives:
        Phrase(
          fr:
            "relie plus par «\u{a0}cependant\u{a0}», «\u{a0}de plus\u{a0}», «\u{a0}enfin\u{a0}»",
          en: "uses more connectives like “however”")
      case .closingQuestion:
        Phrase(
          fr: "finit plus souvent par une question",
          en: "ends more often on a question")
      case .closingExclamation:
        Phrase(
          fr: "finit plus souvent par une exclamation",
          en: "ends more often on an exclamation")
      case .capitals: Phrase(fr: "met plus de majuscules", en: "uses more capitals")
      case .digits: Phrase(fr: "écrit plus de chiffres", en: "writes more figures")
      case .lineBreaks:
        Phrase(
          fr: "va plus souvent à la ligne",
          en: "breaks lines more often")
      case .openingMarkup:
        Phrase(
          fr: "commence plus souvent par un titre ou du gras",
          en: "opens more often with a heading or bold")
      case .curlyApostrophes:
        Phrase(
          fr: "met plus d’apostrophes courbes",
          en: "uses more curly apostrophes")
      case .doubleSpaces:
        Phrase(
          fr: "laisse plus d’espaces doubles",
          en: "leaves more double spaces")
      }
    }

    private static func less(of feature: StyleFeature) -> Phrase {
      switch feature {
      case .length:
        Phrase(
          fr: "fait des réponses plus courtes",
          en: "writes shorter replies")
      case .sentenceLength:
        Phrase(
          fr: "fait des phrases plus courtes",
          en: "writes shorter sentences")
      case .sentenceVariation:
        Phrase(
          fr: "fait des phrases de longueur plus égale",
          en: "writes sentences of more even length")
      case .wordLength:
        Phrase(
          fr: "choisit des mots plus courts",
          en: "chooses shorter words")
      case .vocabulary: Phrase(fr: "répète plus ses mots", en: "repeats words more")
      case .paragraphs:
        Phrase(
          fr: "fait moins de paragraphes",
          en: "makes fewer paragraphs")
      case .paragraphLength:
        Phrase(
          fr: "fait des paragraphes plus courts",
          en: "writes shorter paragraphs")
      case .bullets: Phrase(fr: "fait moins de listes", en: "makes fewer lists")
      case .numberedItems:
        Phrase(
          fr: "numérote moins de points",
          en: "numbers fewer points")
      case .headings:
        Phrase(
          fr: "met moins de titres",
          en: "puts in fewer headings")
      case .bold:
        Phrase(
          fr: "met moins de mots en gras",
          en: "sets fewer words in bold")
      case .codeBlocks:
        Phrase(
          fr: "montre moins de blocs de code",
          en: "shows fewer blocks of code")
      case .tables: Phrase(fr: "fait moins de tableaux", en: "makes fewer tables")
      case .questions:
        Phrase(
          fr: "pose moins de questions",
          en: "asks fewer questions")
      case .exclamations:
        Phrase(
          fr: "s’exclame moins souvent",
          en: "exclaims less often")
      case .longDashes:
        Phrase(
          fr: "met moins de tirets longs",
          en: "uses fewer long dashes")
      case .spacedHyphens:
        Phrase(
          fr: "met moins de tirets courts entre les mots",
          en: "uses fewer short dashes between words")
      case .semicolons:
        Phrase(
          fr: "met moins de points-virgules",
          en: "uses fewer semicolons")
      case .colons:
        Phrase(
          fr: "met moins souvent deux-points",
          en: "uses fewer colons")
      case .parentheses:
        Phrase(
          fr: "ouvre moins de parenthèses",
          en: "opens fewer parentheses")
      case .quotes:
        Phrase(
          fr: "met moins de mots entre guillemets",
          en: "puts fewer words in quotation marks")
      case .commas: Phrase(fr: "met moins de virgules", en: "uses fewer commas")
      case .ellipses:
        Phrase(
          fr: "laisse moins de points de suspension",
          en: "trails off less often")
      case .emoji: Phrase(fr: "met moins d’émojis", en: "uses fewer emoji")
      case .hedges: Phrase(fr: "nuance moins", en: "hedges less")
      case .secondPerson:
        Phrase(
          fr: "s’adresse moins souvent à vous",
          en: "speaks of you less often")
      case .firstPerson:
        Phrase(
          fr: "parle moins de soi",
          en: "speaks of itself less")
      case .firstPersonPlural:
        Phrase(
          fr: "dit moins souvent «\u{a0}nous\u{a0}»",
          en: "says “we” less often")
      case .contractions:
        Phrase(
          fr: "contracte moins de mots",
          en: "contracts words less (it’s, don’t)")
      case .openingWord:
        Phrase(
          fr:
            "commence moins souvent par «\u{a0}Bien sûr\u{a0}» et autres formules",
          en: "opens less often with “Sure” and the like")
      case .connectives:
        Phrase(
          fr:
            "relie moins par «\u{a0}cependant\u{a0}», «\u{a0}de plus\u{a0}», «\u{a0}enfin\u{a0}»",
          en: "uses fewer connectives like “however”")
      case .closingQuestion:
        Phrase(
          fr: "finit moins souvent par une question",
          en: "ends less often on a question")
      case .closingExclamation:
        Phrase(
          fr: "finit moins souvent par une exclamation",
          en: "ends less often on an exclamation")
      case .capitals:
        Phrase(
          fr: "met moins de majuscules",
          en: "uses fewer capitals")
      case .digits:
        Phrase(
          fr: "écrit moins de chiffres",
          en: "writes fewer figures")
      case .lineBreaks:
        Phrase(
          fr: "va moins souvent à la ligne",
          en: "breaks lines less often")
      case .openingMarkup:
        Phrase(
          fr: "commence moins souvent par un titre ou du gras",
          en: "opens less often with a heading or bold")
      case .curlyApostrophes:
        Phrase(
          fr: "met moins d’apostrophes courbes",
          en: "uses fewer curly apostrophes")
      case .doubleSpaces:
        Phrase(
          fr: "laisse moins d’espaces doubles",
          en: "leaves fewer double spaces")
      }
    }
  }
}
