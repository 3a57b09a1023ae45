/// Reads the answer to what the house offered.
struct GuidedOffer: Sendable {
  enum Answer: Sendable, Equatable { case yes(CareExercise), no }

  /// In the order in which they are listed.
  static let list: [CareExercise] = [
    .thoughtRecord, .activation, .ladder, .problemSolving, .worryTime, .sleep, .relaxation, .compassion,
  ]

  let offer: Guided.Offer

  init(_ offer: Guided.Offer) { self.offer = offer }

  /// - Returns: `nil` for anything that is neither a yes nor a no to it.
  func answer(in text: String) -> Answer? {
    guard let plain = PlainAnswer(text) else { return nil }
    if plain.isOne(of: ChoiceLexicon.dissent) || plain.isOne(of: Self.later) { return .no }
    switch offer {
    case .exercise(let kind):
      return plain.isOne(of: ChoiceLexicon.assent) || plain.isOne(of: Self.assent) ? .yes(kind) : nil
    case .any:
      let number = plain.counted.split(separator: " ").compactMap { Int($0) }
      if number.count == 1, Self.list.indices.contains(number[0] - 1), plain.counted.count <= 12 {
        return .yes(Self.list[number[0] - 1])
      }
      if case .begin(.exercise(let kind)) = GuidedWish.heard(in: text) { return .yes(kind) }
      return nil
    }
  }

  private static let assent: Set<String> = [
    "oui merci", "oui volontiers", "volontiers", "oui on fait ca", "allons y", "allez", "oui allons y", "go",
    "oui stp", "oui s'il te plait", "oui s'il vous plait", "je veux bien", "oui je veux bien", "avec plaisir",
    "pourquoi pas", "ok allons y", "yes please", "sure", "let's go", "let's do it", "let's do that",
    "ok let's go",
    "yes let's", "yes let's do it", "why not", "sounds good", "i'd like that", "please",
  ]

  private static let later: Set<String> = [
    "non merci", "pas maintenant", "plus tard", "pas ce soir", "pas aujourd'hui", "une autre fois",
    "no thanks", "no thank you", "not now", "later", "maybe later", "not today", "not tonight",
  ]
}
