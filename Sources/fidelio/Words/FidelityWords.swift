import Companion
import Foundation

/// What `fidelio fidelity` says.
enum FidelityWords {
  static let abstract = Phrase(
    fr: "Mesure à quel point une voix ressemble à une autre, sur les mêmes messages.",
    en: "Measures how near one voice comes to another, on the same messages.")
  static let original = Phrase(
    fr: "les réponses de la voix d’origine, lignes JSON {id, prompt, reply}",
    en: "the original voice's replies, JSON lines {id, prompt, reply}")
  static let candidate = Phrase(
    fr: "celles de la voix à comparer, avec les mêmes id",
    en: "those of the voice to compare, with the same ids")
  static let unreadable = Phrase(
    fr:
      "Un des fichiers ne se lit pas. Il faut des lignes JSON avec «\u{a0}id\u{a0}» et «\u{a0}reply\u{a0}».",
    en: "One of the files cannot be read. JSON lines with “id” and “reply” are needed.")

  static func tooFew(_ pairs: Int) -> Phrase {
    Phrase(
      fr: "Paires de réponses\u{a0}: \(pairs)\u{a0}; il en faut au moins \(Fidelity.fewestPairs), "
        + "sinon seul le hasard parle.",
      en: "Pairs of replies: \(pairs); at least \(Fidelity.fewestPairs) are needed, or chance alone speaks.")
  }

  /// The report for a person.
  static func report(_ report: FidelityReport) -> Phrase {
    Phrase(
      fr: lines(report, in: .fr).joined(separator: "\n"), en: lines(report, in: .en).joined(separator: "\n"))
  }

  private static func lines(_ report: FidelityReport, in language: Language) -> [String] {
    let low = whole(FidelityReport.score(report.interval.upperBound))
    let high = whole(FidelityReport.score(report.interval.lowerBound))
    let (voice, formatting) = (whole(report.voice), whole(report.formatting))
    let (ownVoice, ownFormatting) = (
      whole(FidelityReport.score(report.null.stripped)), whole(FidelityReport.score(report.null.raw))
    )
    var lines = [
      Phrase(
        fr:
          "Voix\u{a0}: \(voice) sur 100 (19 fois sur 20 entre \(low) et \(high)). Mise en forme\u{a0}: \(formatting) sur 100.",
        en:
          "Voice: \(voice) of 100 (19 times out of 20 between \(low) and \(high)). Formatting: \(formatting) of 100."
      ),
      Phrase(
        fr: "La voix d’origine comparée à elle-même\u{a0}: voix \(ownVoice), mise en forme \(ownFormatting).",
        en: "The original voice held against itself: voice \(ownVoice), formatting \(ownFormatting)."),
      Phrase(
        fr: "Paires de réponses\u{a0}: \(report.pairs)\u{a0}; lignes sans paire\u{a0}: \(report.unmatched).",
        en: "Pairs of replies: \(report.pairs); lines without a pair: \(report.unmatched)."),
      report.traits.isEmpty
        ? Phrase(fr: "Aucune habitude ne la trahit.", en: "No single habit gives it away.")
        : Phrase(
          fr: "Ce qui la trahit (entre parenthèses\u{a0}: en écarts types)\u{a0}:",
          en: "What gives it away (in brackets: in standard deviations):"),
    ].map { $0.in(language) }
    lines += report.traits.map { trait in
      "- \(Words.Fidelity.phrase(for: trait).in(language)) (\(effect(trait.effect, in: language)))"
    }
    return lines
  }

  private static func whole(_ score: Double) -> String { String(Int(score.rounded())) }

  private static func effect(_ effect: Double, in language: Language) -> String {
    let number = String(format: "%+.1f", effect).replacingOccurrences(of: "-", with: "−")
    return language == .fr ? number.replacingOccurrences(of: ".", with: ",") : number
  }
}
