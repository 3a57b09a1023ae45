import Foundation

extension Words {
  /// Sentences that facts are told in where a rule read them: the person's own words, and who they are about.
  enum Facts {
    static func called(_ relation: Relations.Relation, _ name: String) -> Phrase {
      let french =
        relation.language == .fr && relation.possessive != "Ses"
        ? "\(relation.possessive) \(relation.shown) s’appelle \(name)." : "\(name)\u{A0}: \(relation.shown)."
      let isOne = relation.language == .en && !["parents", "children"].contains(relation.family)
      return Phrase(
        fr: french,
        en: isOne ? "Their \(relation.shown) is called \(name)." : "\(name): \(relation.shown).")
    }

    static func aged(_ subject: String, _ years: Int) -> Phrase {
      Phrase(fr: "Âge (\(subject))\u{A0}: \(years) ans.", en: "Age (\(subject)): \(years).")
    }

    static func callsThemselves(_ name: String) -> Phrase {
      Phrase(fr: "Souhaite être appelé·e \(name).", en: "Wants to be called \(name).")
    }

    static func wishes(_ quote: String) -> Phrase {
      Phrase(fr: "Demande\u{A0}: «\u{A0}\(quote)\u{A0}».", en: "Asks: “\(quote)”.")
    }

    static func said(_ quote: String) -> Phrase {
      Phrase(fr: "A dit\u{A0}: «\u{A0}\(quote)\u{A0}».", en: "Said: “\(quote)”.")
    }

    /// - Parameter subject: A name, or a relation: "sœur".
    static func said(_ quote: String, about subject: String) -> Phrase {
      let relation = Relations.table[RecallTokenizer.words(subject).joined(separator: "-")]
      let french = relation.map { $0.possessive.lowercased() + " " + subject } ?? subject
      let startsWithVowel = french.first.map { "aeiouyhéèêâîôûAEIOUYHÉÈÊ".contains($0) } ?? false
      return Phrase(
        fr: "À propos \(startsWithVowel ? "d’" : "de ")\(french)\u{A0}: «\u{A0}\(quote)\u{A0}».",
        en: "About \(relation == nil ? "" : "their ")\(subject): “\(quote)”.")
    }

    /// The same with the days it speaks of.
    static func dated(_ phrase: Phrase, _ days: DayRange) -> Phrase {
      Phrase(
        fr: String(phrase.fr.dropLast()) + " (" + span(days, in: .fr) + ").",
        en: String(phrase.en.dropLast()) + " (" + span(days, in: .en) + ").")
    }

    // MARK: Forgetting

    static let forgotSaid = Phrase(
      fr:
        "C’est fait\u{A0}: ce que vous venez de dire reste lisible ici et n’entre pas dans la mémoire. La page Mémoire permet "
        + "d’y revenir.",
      en:
        "Done: what you just said stays readable here and is kept out of memory. The Memory page lets you undo this."
    )

    static func forgot(topic: String) -> Phrase {
      Phrase(
        fr:
          "C’est fait\u{A0}: plus rien n’est retenu à propos de «\u{A0}\(topic)\u{A0}», ni avant ni après. La page Mémoire "
          + "permet d’y revenir.",
        en:
          "Done: nothing about “\(topic)” is remembered any more, from before or from now on. The Memory page lets you undo "
          + "this.")
    }

    static let notForgotten = Phrase(
      fr: "L’oubli n’a pas pu être enregistré. Réessayez, ou passez par la page Mémoire.",
      en: "This could not be marked as forgotten. Try again, or use the Memory page.")

    // MARK: Days

    /// "mardi 20 janvier 2026", or the first and the last of several days.
    static func span(_ days: DayRange, in language: Language) -> String {
      let first = day(days.first, in: language)
      guard days.first != days.last else { return first }
      let last = day(days.last, in: language)
      return Phrase(fr: "du \(first) au \(last)", en: "\(first) to \(last)").in(language)
    }

    static func day(_ day: CivilDay, in language: Language) -> String {
      let noon = Date(timeIntervalSince1970: Double(day.number) * 86_400 + 43_200)
      var style = Date.FormatStyle(locale: Locale(identifier: language == .fr ? "fr_FR" : "en_GB"))
        .weekday(.wide).day().month(.wide).year()
      style.timeZone = .gmt
      return noon.formatted(style)
    }
  }
}
