/// One of a questionnaire's answers. The published words count as they are; near ones are asked about, because a score
/// must not rest on a guess.
struct FrequencyReader {
  let name: Instrument.Name
  /// Of the item, from 1.
  let number: Int
  let offersChoices: Bool

  private struct Label: Sendable {
    let label: String
    let value: Int
  }

  /// The published answers of each item, made plain, over all editions.
  private static let labels: [Instrument.Name: [[Label]]] = Dictionary(
    grouping: InstrumentBook.house.instruments, by: \.name
  ).mapValues { editions in
    (0..<(editions.map(\.items.count).max() ?? 0)).map { index in
      editions.filter { $0.items.indices.contains(index) }.flatMap { $0.items[index].answers }.map {
        Label(label: PlainAnswer.wordsOnly(PlainAnswer.fold($0.label)), value: $0.value)
      }
    }
  }

  func read(_ plain: PlainAnswer) -> AnswerReading {
    if let value = published(plain) { return .value(.item(value), isCertain: true) }
    if let value = picked(plain) ?? counted(plain) { return .value(.item(value), isCertain: true) }
    let near = NearWords.table(name, number: number)
    let found = near.filter { plain.holds($0.key) }
    // "très souvent" holds "souvent": the longer one is meant.
    let longest = found.filter { one in
      !found.contains { $0.key != one.key && " \($0.key) ".contains(" \(one.key) ") }
    }
    guard longest.count == 1, let match = longest.first, let value = match.value,
      plain.isPlain(beside: [match.key])
    else { return .unclear }
    return .value(.item(value), isCertain: false)
  }

  /// The words of an edition, whichever language.
  private func published(_ plain: PlainAnswer) -> Int? {
    // Two editions may give the same words; "moins d'une fois par mois" holds "une fois par mois".
    let found = (Self.labels[name]?[number - 1] ?? []).filter { plain.holds($0.label) }
    guard let longest = found.max(by: { $0.label.count < $1.label.count }) else { return nil }
    let others = found.filter { !" \(longest.label) ".contains(" \($0.label) ") }
    let isAgreed = found.allSatisfy { $0.label != longest.label || $0.value == longest.value }
    return others.isEmpty && isAgreed && plain.isPlain(beside: [longest.label]) ? longest.value : nil
  }

  /// "2" where the answers stand numbered.
  private func picked(_ plain: PlainAnswer) -> Int? {
    guard offersChoices, let place = Int(plain.counted),
      let answers = InstrumentBook.house.instruments.first(where: { $0.name == name })?.items[number - 1]
        .answers,
      answers.indices.contains(place - 1)
    else { return nil }
    return answers[place - 1].value
  }

  /// A number of glasses, where that is what is asked.
  private func counted(_ plain: PlainAnswer) -> Int? {
    guard name == .auditC, number == 2,
      let match = plain.counted.wholeMatch(
        of: #/(?:environ |about )?(\d{1,2})(?: (?:verres?|drinks?|bieres?|beers?|glasses|glass))?/#),
      let glasses = Int(match.output.1), glasses >= 1
    else { return nil }
    return switch glasses {
    case ...2: 0
    case ...4: 1
    case ...6: 2
    case ...9: 3
    default: 4
    }
  }
}
