/// Chooses, for a country, a language and what a message showed, whom a person can reach (R26–R28).
package struct Referral: Sendable {
  private let book: CrisisBook

  package static let shared = Referral(book: .house)

  init(book: CrisisBook) { self.book = book }

  /// How many lines a card holds at most; more would be a list to read in the worst moment.
  static let mostLines = 5

  /// - Parameters:
  ///   - country: ISO 3166 code in any case; `nil`, unknown or without lines gives the international card.
  ///   - isMinor: Puts lines for the young first (R36).
  package func card(
    country: String?, language: SafeguardLanguage, label: RiskLabel, isMinor: Bool = false
  ) -> CrisisCard {
    let code = country?.uppercased()
    let known = code.map { book.lines(in: $0) } ?? []
    let words = CardWords.of(language)
    let wish = Wish(label: label, language: language, isMinor: isMinor)
    let lines = withOneAlwaysOpenFirst(wish.chosen(from: known), wish)
    let emergency = emergency(in: code, known: known, words: words, wish: wish)
    let shown = lines.map { line($0, words) }
    return CrisisCard(
      country: known.isEmpty ? nil : code, language: language.rawValue, title: words.title,
      intro: words.intro(for: label), emergency: emergency, lines: shown,
      emergencyFirst: label == .medicalEmergency, outro: words.outro,
      caution: shown.allSatisfy { $0.verifiedAt != nil } ? nil : words.caution,
      discretion: label == .abuseVictim ? words.discretion : nil, labels: words.labels)
  }

  /// Every number a card may show, as digits alone; the only ones a reply may hold beside the person's own.
  package var knownNumbers: Set<String> {
    var numbers: Set<String> = ["112", "911"]
    for line in book.lines {
      for printed in [line.phone, line.text].compactMap(\.self) {
        numbers.formUnion(Dialable.numbers(in: printed))
      }
    }
    return numbers
  }

  /// A line that is not always open never stands alone or first.
  private func withOneAlwaysOpenFirst(_ lines: [CrisisLine], _ wish: Wish) -> [CrisisLine] {
    if let open = lines.firstIndex(where: \.isAlwaysOpen) {
      var ordered = lines
      ordered.insert(ordered.remove(at: open), at: 0)
      return ordered
    }
    let everywhere = book.lines(in: CrisisBook.international).sorted { $0.isAlwaysOpen && !$1.isAlwaysOpen }
    return Array(everywhere.prefix(lines.isEmpty ? 2 : 1)) + lines
  }

  /// The country's own numbers, the one for the body first when it is about the body; where the file has none,
  /// 112 and 911, which reach help or an operator from most phones.
  private func emergency(
    in code: String?, known: [CrisisLine], words: CardWords, wish: Wish
  ) -> [CrisisCard.Line] {
    let own = known.filter { $0.isAbout(["emergency", "medical_emergency"]) && $0.isAlwaysOpen }
      .filter { !$0.isAbout(["overdose"]) || wish.label == .medicalEmergency }
    let ordered = own.enumerated().sorted { left, right in
      let ranks = (wish.emergencyRank(left.element), wish.emergencyRank(right.element))
      return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
    }
    var lines = ordered.map { line($0.element, words) }
    let has112 = lines.contains { $0.phone == "112" }
    if !has112, code.map({ Self.answers112.contains($0) }) ?? false {
      lines.insert(general("112", words.emergencyEurope, words), at: min(1, lines.count))
    }
    if lines.isEmpty {
      lines = [general("112", words.emergencyEurope, words), general("911", words.emergencyAmerica, words)]
    }
    return lines
  }

  private func general(_ number: String, _ name: String, _ words: CardWords) -> CrisisCard.Line {
    .init(
      name: name, phone: number, phoneLink: "tel:\(number)", text: nil, textLink: nil, chat: nil,
      hours: words.alwaysOpen, isAlwaysOpen: true, languages: [], topics: ["emergency"], verifiedAt: nil)
  }

  private func line(_ line: CrisisLine, _ words: CardWords) -> CrisisCard.Line {
    .init(
      name: line.name, phone: line.phone, phoneLink: line.phone.flatMap(Dialable.call), text: line.text,
      textLink: line.text.flatMap(Dialable.text), chat: line.chat, hours: words.hours(line.hours),
      isAlwaysOpen: line.isAlwaysOpen, languages: line.languages, topics: line.topics,
      verifiedAt: line.verifiedAt)
  }

  /// Members of the European Union, where 112 is the common emergency number by law.
  private static let answers112: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
  ]
}
