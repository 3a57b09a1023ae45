import Foundation

/// An exchange of another day, shown to a model for the manner of its reply.
struct Exemplar: Sendable, Equatable, Identifiable {
  /// The reply.
  let id: Message.ID
  let thread: ChatThread.ID
  let said: String
  let reply: String
  let at: Date

  var tokens: Int { TokenEstimate.tokens(in: said) + TokenEstimate.tokens(in: reply) }

  /// The same within a budget: what is too long is told by its beginning.
  func clipped(toEach tokens: Int) -> Exemplar {
    Exemplar(
      id: id, thread: thread, said: TokenEstimate.clip(said, to: tokens),
      reply: TokenEstimate.clip(reply, to: tokens), at: at)
  }
}

extension Exemplar {
  init(_ pair: VoicePair) {
    self.init(id: pair.id, thread: pair.thread, said: pair.said, reply: pair.reply, at: pair.at)
  }
}

/// What a prompt says of a companion's manner.
struct ChosenVoice: Sendable, Equatable {
  static let none = ChosenVoice()

  /// The same from turn to turn, so that they stand in what the engine reads once.
  var constants: [Exemplar] = []
  /// Like the present message, the nearest first.
  var similar: [Exemplar] = []
  /// In the companion's language.
  var card: String?

  var isOn: Bool { !constants.isEmpty || !similar.isEmpty || card != nil }

  /// Takes constants as long as there is room.
  mutating func addConstants(_ exemplars: [Exemplar], within budget: VoiceBudget) {
    var left = budget.constantTokens
    for one in exemplars.map({ $0.clipped(toEach: budget.eachTokens) })
    where constants.count < budget.mostConstants && one.tokens <= left {
      constants.append(one)
      left -= one.tokens
    }
  }
}
