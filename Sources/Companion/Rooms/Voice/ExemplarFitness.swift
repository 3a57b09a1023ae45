import Safeguard

/// Whether an exchange may be shown to a model as an example. What others exported was never watched by this house: no
/// message that speaks of danger, no reply with a sentence that the guard would hold back, nothing without words.
struct ExemplarFitness {
  let language: Language

  private static let triage = Triage()

  func isFit(said: String, reply: String) -> Bool {
    guard said.contains(where: \.isLetter), reply.contains(where: \.isLetter) else { return false }
    guard Self.triage.assess(said).level < .concern, Self.triage.assess(reply).level < .concern else {
      return false
    }
    var reading = Reading(
      in: ReplyGuard.Context(
        language: language.safeguard, personWords: [said], attached: [], level: .none, label: .none))
    return (reading.take(reply) + reading.finish()).allSatisfy { piece in
      if case .good = piece { true } else { false }
    }
  }
}
