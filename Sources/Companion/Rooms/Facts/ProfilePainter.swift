import Foundation

/// Sorts facts into the parts of a profile, and places people around the person.
struct ProfilePainter: Sendable {
  /// People a picture holds; more would stand on one another.
  static let mostTies = 8
  /// Lines of a part; the list below has the rest.
  static let mostLines = 12

  /// Those that may be used.
  let facts: [Fact]
  let today: CivilDay

  // MARK: People

  /// Somebody, under the name they are spoken of most.
  private struct Someone {
    var name: String
    var relation: String?
    var facts: [Fact] = []
  }

  func ties() -> (ties: [MemoryProfile.Tie], bonds: [MemoryProfile.Bond]) {
    var known: [String: Someone] = [:]
    for fact in Resident.inOrder(facts) where fact.kind == .person {
      guard let name = fact.subjects.first ?? fact.relation else { continue }
      var someone = known[Self.key(name)] ?? Someone(name: name)
      // The newest word on what they are stands.
      if someone.relation == nil, fact.relation != name { someone.relation = fact.relation }
      known[Self.key(name)] = someone
    }
    for fact in facts {
      let named = Set((fact.subjects.isEmpty ? [fact.relation ?? ""] : fact.subjects).map(Self.key))
      for key in named { known[key]?.facts.append(fact) }
    }
    let people = known.sorted { ($1.value.facts.count, $0.key) < ($0.value.facts.count, $1.key) }
      .prefix(Self.mostTies)
    let ties = people.enumerated().map { index, one in
      let place = Self.place(index, of: people.count)
      return MemoryProfile.Tie(
        name: one.value.name, relation: one.value.relation, x: place.x, y: place.y,
        lines: Array(MemoryProfile.Line.lines(of: one.value.facts).prefix(Self.mostLines)))
    }
    return (ties, bonds(between: people.map(\.key)))
  }

  private func bonds(between keys: [String]) -> [MemoryProfile.Bond] {
    keys.indices.flatMap { one in
      keys.indices.dropFirst(one + 1).filter { other in
        facts.contains { Set([keys[one], keys[other]]).isSubset(of: Set($0.subjects.map(Self.key))) }
      }.map { MemoryProfile.Bond(one: one, other: $0) }
    }
  }

  /// On an ellipse around the middle, from the top and clockwise.
  private static func place(_ index: Int, of count: Int) -> (x: Int, y: Int) {
    let angle = 2 * Double.pi * Double(index) / Double(max(1, count)) - Double.pi / 2
    return (Int((50 + 38 * cos(angle)).rounded()), Int((50 + 38 * sin(angle)).rounded()))
  }

  private static func key(_ name: String) -> String { RecallTokenizer.words(name).joined(separator: " ") }

  // MARK: Parts

  func parts() -> [MemoryProfile.Part] {
    let sorted = Dictionary(grouping: facts) { title(of: $0) }
    return MemoryProfile.Title.allCases.compactMap { title in
      guard let facts = sorted[title], !facts.isEmpty else { return nil }
      return MemoryProfile.Part(
        title: title, lines: Array(MemoryProfile.Line.lines(of: facts).prefix(Self.mostLines)))
    }
  }

  /// - Returns: `nil` for who somebody is: that stands in the picture.
  private func title(of fact: Fact) -> MemoryProfile.Title? {
    switch fact.kind {
    case .person: nil
    case .boundary: .boundaries
    case .state: HelpWords.tell(fact.text) ? .helps : .goingOn
    case .preference: HelpWords.tell(fact.text) ? .helps : .likes
    case .place: .places
    case .event: fact.meant.map { $0.last >= today } ?? false ? .awaited : .events
    case .openThread: fact.takenUp == nil ? .awaited : .events
    }
  }
}

/// Words by which somebody says what does them good. Folded, as `RecallTokenizer.words` gives them.
enum HelpWords {
  private static let words: Set<String> = [
    "aide", "aident", "aider", "apaise", "apaisent", "apaiser", "calme", "calment", "calmer", "soulage",
    "soulagent", "soulager", "detend", "detendent", "detendre", "reconforte", "reconfortent",
    "reconforter", "rassure", "rassurent", "rassurer",
    "help", "helps", "helped", "calm", "calms", "calming", "soothe", "soothes", "soothing", "comfort",
    "comforts", "comforting", "relax", "relaxes", "relaxing", "unwind", "unwinds",
  ]
  private static let phrases = [
    ["fait", "du", "bien"], ["font", "du", "bien"], ["feel", "better"], ["feels", "better"],
  ]
  private static let denials: Set<String> = [
    "pas", "plus", "jamais", "rien", "aucun", "aucune", "not", "no", "never", "doesn", "don", "didn",
    "nothing",
  ]

  static func tell(_ text: String) -> Bool {
    let said = RecallTokenizer.words(text)
    guard denials.isDisjoint(with: said) else { return false }
    if !words.isDisjoint(with: said) { return true }
    return phrases.contains { phrase in
      said.indices.contains { said[$0...].starts(with: phrase) }
    }
  }
}
