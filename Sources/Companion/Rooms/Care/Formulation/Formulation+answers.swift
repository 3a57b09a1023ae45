package import Foundation

extension Formulation {
  /// The card as the first questions fill it in: the last time it went badly (12 to 15), and what they are proud of. What
  /// was not said stays empty; what the behaviour keeps going is never guessed.
  package init(from intake: Intake, at moment: Date) {
    self.init(
      title: intake[.brings]?.words.map { String(Quote.short($0).prefix(Self.titleLimit)) } ?? "", at: moment)
    let steps: [(IntakeStep, Part)] = [
      (.before, .situation), (.thought, .thoughts), (.body, .body), (.did, .behaviours),
      (.strengths, .strengths),
    ]
    for (step, part) in steps {
      guard let words = intake[step]?.words, !Negative.isOne(words) else { continue }
      prefill(String(words.prefix(Self.textLimit)), in: part)
    }
    if texts[.thoughts] != nil { belief = intake[.belief]?.scale.map { $0 * 10 } }
  }

  /// The card without blanks.
  /// - Throws: `HouseError.unfit` naming the part that does not fit.
  package func checked() throws(HouseError) -> Formulation {
    var card = self
    card.title = title.trimmed
    guard card.title.count <= Self.titleLimit else { throw .unfit(field: "title") }
    card.texts = texts.filter { !$0.value.trimmed.isEmpty }
    for part in Part.allCases where (card.texts[part]?.count ?? 0) > Self.textLimit {
      throw .unfit(field: part.rawValue)
    }
    card.felt = felt.map { Felt(name: $0.name.trimmed, strength: $0.strength) }.filter { !$0.name.isEmpty }
    guard card.felt.count <= Self.feltLimit,
      card.felt.allSatisfy({ (0...100).contains($0.strength) && $0.name.count <= Self.titleLimit })
    else { throw .unfit(field: Part.emotions.rawValue) }
    if let belief { guard (0...100).contains(belief) else { throw .unfit(field: "belief") } }
    guard places.values.allSatisfy({ (0...100).contains($0.x) && (0...100).contains($0.y) }) else {
      throw .unfit(field: "places")
    }
    guard records.count <= Self.recordsLimit else { throw .unfit(field: "records") }
    return card
  }
}
