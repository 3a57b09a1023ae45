/// Something that was found about a companion, with the places that show it.
struct Finding: Sendable {
  let kind: PersonaLine.Kind
  /// By which it is known again when the card is made anew.
  let key: String
  let words: Phrase
  /// The ones to be quoted.
  let shown: [Sighting]
  var subject: String?

  init(
    _ kind: PersonaLine.Kind, _ key: String, _ words: Phrase, shown: [Sighting], subject: String? = nil
  ) {
    self.kind = kind
    self.key = key
    self.words = words
    self.shown = shown
    self.subject = subject
  }

  func line(in reading: VoiceReading) -> PersonaLine {
    PersonaLine(
      kind: kind, text: String(words.in(reading.written).prefix(PersonaLine.textLimit)),
      quotes: reading.quotes(shown), key: "\(kind.rawValue).\(key)", subject: subject)
  }
}
