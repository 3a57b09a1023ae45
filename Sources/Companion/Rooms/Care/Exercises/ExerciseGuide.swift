/// What is said while somebody breathes, lets muscles go or grounds themselves: lines, each for so many seconds. It can be
/// read, heard, or followed at one's own pace.
package struct ExerciseGuide: Sendable, Equatable {
  package struct Line: Codable, Sendable, Equatable {
    package let text: String
    package let seconds: Int
    /// How the calm shape moves: `in`, `out`, or still.
    package let breath: String?
  }

  package let lines: [Line]

  /// In for four seconds, out for six (Lehrer et al. 2020: slow breathing of some six breaths a minute).
  static let inSeconds = 4
  static let outSeconds = 6
  /// Five minutes of them.
  static let breaths = 30

  init(_ exercise: Exercise) {
    let manner = exercise.manner
    let half = exercise.around.isSmaller
    switch exercise[.technique]?.choice {
    case .breathing:
      lines =
        [Line(text: Words.Guiding.breathingBegins.in(manner), seconds: 12, breath: nil)]
        + (0..<(half ? Self.breaths / 2 : Self.breaths)).flatMap { _ in
          [
            Line(text: Words.Guiding.breatheIn.in(manner), seconds: Self.inSeconds, breath: "in"),
            Line(text: Words.Guiding.breatheOut.in(manner), seconds: Self.outSeconds, breath: "out"),
          ]
        } + [Line(text: Words.Guiding.ends.in(manner), seconds: 10, breath: nil)]
    case .muscles:
      lines =
        [Line(text: Words.Guiding.musclesBegin.in(manner), seconds: 15, breath: nil)]
        + Words.Guiding.muscles.flatMap { part in
          [
            Line(text: Words.Guiding.tense(part).in(manner), seconds: 6, breath: "in"),
            Line(text: Words.Guiding.release(part).in(manner), seconds: half ? 20 : 40, breath: "out"),
          ]
        } + [Line(text: Words.Guiding.ends.in(manner), seconds: 20, breath: nil)]
    case .grounding:
      lines =
        [Line(text: Words.Guiding.groundingBegins.in(manner), seconds: 12, breath: nil)]
        + Words.Guiding.senses.map { Line(text: $0.in(manner), seconds: 40, breath: nil) }
        + [Line(text: Words.Guiding.ends.in(manner), seconds: 10, breath: nil)]
    default: lines = []
    }
  }
}
