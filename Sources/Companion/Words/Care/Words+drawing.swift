extension Words {
  /// What drawings say to whoever does not see them.
  enum Drawing {
    static let mood = Phrase(fr: "Humeur jour après jour", en: "Mood, day by day")
    static let sleep = Phrase(fr: "Nuits", en: "Nights")

    static let scoreHeaders = [
      Phrase(fr: "Date", en: "Date"), Phrase(fr: "Score", en: "Score"),
      Phrase(fr: "Repère publié", en: "Published band"),
    ]
    static let moodHeaders = [
      Phrase(fr: "Jour", en: "Day"), Phrase(fr: "Humeur (0 à 10)", en: "Mood (0 to 10)"),
    ]
    static let nightHeaders = [
      Phrase(fr: "Jour", en: "Day"), Phrase(fr: "Au lit", en: "In bed"),
      Phrase(fr: "Part de sommeil", en: "Share asleep"),
    ]

    static let nothing = Phrase(fr: "Rien à montrer pour l’instant.", en: "Nothing to show yet.")

    static func scores(_ totals: [Int], ceiling: Int) -> Phrase {
      guard let first = totals.first, let last = totals.last else { return nothing }
      guard totals.count > 1 else {
        return Phrase(
          fr: "Un score\u{a0}: \(first) sur \(ceiling).", en: "One score: \(first) of \(ceiling).")
      }
      return Phrase(
        fr:
          "\(totals.count) scores sur \(ceiling)\u{a0}: le premier \(first), le dernier \(last), le plus bas "
          + "\(totals.min() ?? first), le plus haut \(totals.max() ?? first).",
        en:
          "\(totals.count) scores out of \(ceiling): first \(first), last \(last), lowest \(totals.min() ?? first), highest "
          + "\(totals.max() ?? first).")
    }

    static func moods(_ moods: [Int]) -> Phrase {
      guard let low = moods.min(), let high = moods.max() else { return nothing }
      let mean = Double(moods.reduce(0, +)) / Double(moods.count)
      return Phrase(
        fr:
          "Jours notés\u{a0}: \(moods.count). Humeur de \(low) à \(high), en moyenne \(Telling.tenth(mean, in: .fr)) sur 10.",
        en:
          "Days noted: \(moods.count). Mood from \(low) to \(high), on average \(Telling.tenth(mean, in: .en)) of 10."
      )
    }

    static func calendar(held: Int, of days: Int) -> Phrase {
      Phrase(
        fr: "Ce mois compte \(days) jours\u{a0}; quelque chose est noté sur \(held) d’entre eux.",
        en: "This month has \(days) days; something was noted on \(held) of them.")
    }

    /// - Parameter efficiency: The mean share asleep, 0 to 1.
    static func nights(_ count: Int, efficiency: Double?) -> Phrase {
      guard count > 0 else { return nothing }
      guard let efficiency else {
        return Phrase(fr: "Nuits notées\u{a0}: \(count).", en: "Nights noted: \(count).")
      }
      let percent = Int((efficiency * 100).rounded())
      return Phrase(
        fr: "Nuits notées\u{a0}: \(count). Part de sommeil au lit, en moyenne\u{a0}: \(percent)\u{a0}%.",
        en: "Nights noted: \(count). Share of time in bed asleep, on average: \(percent)%.")
    }

    /// "7 h 30", in both languages.
    static func length(_ minutes: Int) -> String {
      let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
      return rest == 0 ? "\(hours)\u{a0}h" : "\(hours)\u{a0}h\u{a0}\(rest < 10 ? "0" : "")\(rest)"
    }
  }
}
