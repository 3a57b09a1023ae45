/// "On fait une fiche de pensée", "stop", "where were we?": what somebody wants of the questions and exercises, in plain words.
///
/// Read by rule, and carefully: every word of the clause must belong to the wish. "I did a thought record with my counsellor"
/// tells something and begins nothing.
enum GuidedWish: Sendable, Equatable {
  case begin(GuidedTopic)
  /// To stop for now. What was answered stays, and so does the place.
  case rest
  /// To go on where it stood: "where were we?".
  case resume
  /// How much is left.
  case howLong
  /// To hear the question again, or in other words.
  case again
  /// To change an answer that was given.
  case correct
  /// To know what the question is for.
  case why
  /// To go: "bonne nuit, à demain".
  case leave

  /// Nobody asks for any of this in a page of text.
  private static let mostBytes = 4_000
  /// Courtesies around the wish; a sentence more tells something.
  private static let mostBeside = 4

  /// - Parameter isUnderWay: Something is being worked on in this conversation: a bare "stop" or "later" is then about it.
  static func heard(in text: String, isUnderWay: Bool = false) -> GuidedWish? {
    guard text.utf8.count <= mostBytes else { return nil }
    // In "thought record" nobody thought anything.
    let text = text.replacing(":", with: ",")
      .replacing(#/(?i)\bthoughts?[ -](?:record|diary|log|sheet)s?\b/#, with: "thoughtrecord")
    let sentences = ToneSentence.all(in: text)
    let saying = sentences.filter { !$0.isCourtesy }
    guard !saying.isEmpty, saying.count <= mostBeside else { return nil }
    let isWhole = saying.count == 1
    var wishes: [GuidedWish] = []
    for (place, sentence) in sentences.enumerated() where !sentence.tells {
      let isTold = [place - 1, place + 1].contains { sentences.indices.contains($0) && sentences[$0].tells }
      guard !isTold, let wish = reading(sentence, isWhole: isWhole, isUnderWay: isUnderWay) else { continue }
      if !wishes.contains(wish) { wishes.append(wish) }
    }
    return wishes.count == 1 ? wishes[0] : nil
  }

  /// All clauses of the sentence belong to the wish, to its purpose, or say nothing.
  private static func reading(_ sentence: ToneSentence, isWhole: Bool, isUnderWay: Bool) -> GuidedWish? {
    var found: GuidedReading?
    for clause in sentence.clauses {
      guard clause.isMine else { return nil }
      if ToneLexicon.isCourtesy(clause.words) { continue }
      if let reading = GuidedReading(clause.words) {
        if reading.saysNothing { continue }
        guard reading.wish != nil || reading.isPurpose else { return nil }
        guard let standing = found else {
          found = reading
          continue
        }
        guard let both = standing.joined(with: reading) else { return nil }
        found = both
      } else {
        return nil
      }
    }
    guard let found, let wish = found.wish else { return nil }
    switch wish {
    case .begin where !found.isLed: return isWhole ? wish : nil
    // "On fait des exercices de respiration" without a question may be a habit that is told.
    case .begin where found.isHabit && !sentence.asks: return nil
    case .begin: return wish
    case .rest, .howLong, .again, .correct, .why, .leave: return isUnderWay && isWhole ? wish : nil
    case .resume: return isWhole ? wish : nil
    }
  }
}

/// What can be begun in a conversation.
enum GuidedTopic: Sendable, Equatable {
  /// The first questions.
  case intake
  case exercise(CareExercise)
  /// "An exercise", and not which.
  case any
}
