/// What there is to look at in a line, the gravest first: where several apply, the first is told.
package enum LineConcern: String, Codable, Sendable, CaseIterable {
  /// A word that hurts.
  case insult
  /// "Or else".
  case threat
  /// What the other is, in place of what they did.
  case label
  /// What the other wants or thinks, which nobody can see.
  case mindReading
  /// The other is made the cause.
  case accusation
  /// A question that asks nothing.
  case rhetorical
  /// It cannot be refused.
  case order
  /// Always, never, everybody.
  case absolute
  /// "I feel" in front of what the other is said to do: "manipulated", "that you do not care".
  case hiddenJudgement
  /// What should stop, in place of what could be done.
  case negative
  /// Nobody could see whether it was done.
  case vague
  /// More than one thing.
  case severalThings
  /// Without a day, an hour or an occasion.
  case noWhen
  /// A feeling without the one who feels.
  case noSelf

  /// Whether it blocks the way (red), or is worth another look (amber).
  package var isGrave: Bool {
    switch self {
    case .insult, .threat, .label, .mindReading, .accusation, .rhetorical, .order: true
    case .absolute, .hiddenJudgement, .negative, .vague, .severalThings, .noWhen, .noSelf: false
    }
  }
}

/// The light beside a line. It says what may be heard in it, and is never a mark.
package struct LineLight: Codable, Sendable, Equatable {
  package enum Colour: String, Codable, Sendable { case green, amber, red }

  package let colour: Colour
  /// `nil` for green.
  package let concern: LineConcern?
  /// The words it rests on, as they were written; empty where it rests on what is missing.
  package let quote: String

  static let clear = LineLight(colour: .green, concern: nil, quote: "")

  init(colour: Colour, concern: LineConcern?, quote: String) {
    self.colour = colour
    self.concern = concern
    self.quote = quote
  }

  init(_ concern: LineConcern, quote: String) {
    self.init(colour: concern.isGrave ? .red : .amber, concern: concern, quote: quote)
  }
}
