/// In which language a person is spoken to, and in French how they are addressed.
package struct Manner: Codable, Sendable, Hashable {
  package var language: Language
  /// English ignores it.
  package var address: Tone.Address

  package init(_ language: Language, _ address: Tone.Address = .vous) {
    self.language = language
    self.address = address
  }

  /// Every way the house may speak, for tests over all sentences.
  package static let all = [Manner(.fr, .vous), Manner(.fr, .tu), Manner(.en)]
}
