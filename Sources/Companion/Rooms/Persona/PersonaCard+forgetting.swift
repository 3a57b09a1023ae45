extension PersonaCard {
  /// Without the quotes that are gone, and without the lines that rested on them alone.
  /// - Parameter mentions: Whether a line is not to be kept for what it says, also one of the person's hand.
  func without(
    _ isGone: (PersonaQuote) -> Bool, mentioning mentions: (String) -> Bool = { _ in false }
  ) -> PersonaCard {
    var card = self
    card.lines = lines.compactMap { line in
      var left = line
      left.quotes.removeAll(where: isGone)
      if mentions(line.text) || line.subject.map(mentions) ?? false { return nil }
      if left.quotes.isEmpty, !line.quotes.isEmpty, !line.byHand { return nil }
      return left
    }
    let kept = Set(card.lines.map(\.id))
    let gone = Set(lines.filter { !kept.contains($0.id) }.map { "- " + $0.text })
    guard !gone.isEmpty, let used else { return card }
    let rows = used.split(separator: "\n").filter { !gone.contains(String($0)) }
    // A title without a line below it goes with its lines.
    let titled = rows.indices.filter { place in
      rows[place].hasPrefix("- ") || place == rows.count - 1 || rows[place + 1].hasPrefix("- ")
    }
    card.used =
      titled.contains { rows[$0].hasPrefix("- ") } ? titled.map { rows[$0] }.joined(separator: "\n") : ""
    return card
  }
}
