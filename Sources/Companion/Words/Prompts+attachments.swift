/// How a prompt tells of text files that go with a message: marked as such, so that their words are not taken
/// for the person's own, nor for the house's.
extension Prompts {
  /// A message with the beginnings of its attachments, within `tokens`: first what was said, then an equal share
  /// for each file.
  static func said(
    _ text: String, with excerpts: [AttachedExcerpt], within tokens: Int, in language: Language
  ) -> String {
    let text = TokenEstimate.clip(text, to: tokens)
    guard !excerpts.isEmpty else { return text }
    let share = (tokens - TokenEstimate.tokens(in: text)) / excerpts.count
    return said(text, with: excerpts, share: share, in: language)
  }

  /// The same without a budget, for whoever clips it afterwards.
  static func said(_ text: String, with excerpts: [AttachedExcerpt], in language: Language) -> String {
    said(text, with: excerpts, share: nil, in: language)
  }

  /// A message with the names of its attachments.
  static func said(_ text: String, naming notes: [Attachment], in language: Language) -> String {
    joined(text, notes.map { "[" + label($0.name, $0.lines, in: language) + "]" })
  }

  private static func said(
    _ text: String, with excerpts: [AttachedExcerpt], share: Int?, in language: Language
  ) -> String {
    joined(text, excerpts.map { told($0, within: share, in: language) })
  }

  private static func joined(_ text: String, _ parts: [String]) -> String {
    ((text.isEmpty ? [] : [text]) + parts).joined(separator: "\n\n")
  }

  /// Tokens that label and marks of one excerpt take.
  private static let frameTokens = 80

  private static func told(_ excerpt: AttachedExcerpt, within share: Int?, in language: Language) -> String {
    let label = label(excerpt.name, excerpt.lines, in: language)
    var quoted = excerpt.text
    if let share {
      guard share > frameTokens + 20 else { return "[" + label + "]" }
      quoted = TokenEstimate.clip(excerpt.text, to: share - frameTokens)
    }
    let isWhole = excerpt.isWhole && quoted.utf8.count == excerpt.text.utf8.count
    let opening =
      isWhole
      ? "" : Phrase(fr: ", en voici le début", en: ", here is its beginning").in(language)
    let closing =
      isWhole
      ? Phrase(fr: "Fin de la pièce jointe", en: "End of the attachment")
      : Phrase(fr: "Fin de l’extrait", en: "End of the excerpt")
    return "[" + label + opening + "]\n" + quoted + "\n[" + closing.in(language) + "]"
  }

  private static func label(_ name: String, _ lines: Int, in language: Language) -> String {
    Phrase(
      fr: "Pièce jointe « \(name) », \(lines) \(lines < 2 ? "ligne" : "lignes")",
      en: "Attachment “\(name)”, \(lines) \(lines == 1 ? "line" : "lines")"
    ).in(language)
  }
}
