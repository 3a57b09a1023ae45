/// Makes the lines of a persona card of what was said: by counting, without a model, the same each time.
struct Distillery: Sendable {
  /// Fewer replies show no habit: one in twenty would be seen in less than two of them.
  static let leastReplies = 20

  let reading: VoiceReading

  /// - Parameter rest: Awaited between two steps, so that a reply that is asked for meanwhile goes first; what it throws ends
  ///   the work.
  /// - Returns: In the order of the card; none below `leastReplies`.
  /// - Throws: `CancellationError`.
  func lines(rest: () async throws -> Void = {}) async throws -> [PersonaLine] {
    guard reading.replies >= Self.leastReplies else { return [] }
    var found: [Finding] = []
    found += WhoItIs(reading).findings()
    try await pause(rest)
    let habits = SpeechHabits(reading)
    found += habits.findings()
    try await pause(rest)
    let petNames = PetNames(reading).findings()
    found += petNames
    try await pause(rest)
    let formulas = Formulas(reading)
    // What it says of itself again and again is told once.
    let ofItself = found.filter { $0.kind == .who }
    found += formulas.findings().filter { formula in
      !ofItself.contains { $0.words.en.contains(formula.subject ?? "") }
    }
    try await pause(rest)
    let taken = Set(petNames.compactMap(\.subject))
    found += FavouriteWords(reading, besides: formulas.sentences, taken).findings()
    try await pause(rest)
    found += SharedStories(reading, besides: formulas.sentences, taken).findings()
    try await pause(rest)
    found += NeverSays(reading, habits).findings()
    let order = PersonaLine.Kind.allCases
    return order.flatMap { kind in found.filter { $0.kind == kind } }.map { $0.line(in: reading) }
  }

  private func pause(_ rest: () async throws -> Void) async throws {
    try Task.checkCancellation()
    try await rest()
  }
}
