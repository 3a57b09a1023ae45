/// What is said of the way, and beside it.
extension GuidedTurn {
  /// Goes on with what is worked on, or with what was taken up in its place.
  mutating func resume(opening: String? = nil) -> GuidedOutcome {
    guard var record else { return .none }
    guard standing.mayExercise else { return waits() }
    record.resume(isCheckedIn: true)
    self.record = record
    guided.pause = nil
    guided.offer = nil
    guided.noted = nil
    return house(
      [opening ?? Words.InTalk.resumed.in(record.manner), record.asking(country: country, isTakenUp: true)])
  }

  /// Begins what `record` is new with.
  mutating func begin(opening: [String]) -> GuidedOutcome {
    guard let record else { return .none }
    return house(opening + [Words.InTalk.howToStop.in(record.manner), record.asking(country: country)])
  }

  /// Leaves the record as it lies: this turn changes nothing of it.
  mutating func putDown() {
    record = nil
    work = nil
  }

  /// Asks which of several is meant.
  mutating func offers(_ question: String) -> GuidedOutcome { house([question]) }

  /// Exercises wait: why is said after an ordinary reply.
  mutating func waits() -> GuidedOutcome {
    guided.last = message.id
    guided.said = nil
    return GuidedOutcome(course: .beside, text: standing.sentence ?? "", checkIn: standing.checkIn)
  }

  /// What is said of the way, while something is under way.
  mutating func talk(_ wish: GuidedWish) -> GuidedOutcome {
    guard var record else { return .none }
    let manner = record.manner
    let asking = record.asking(country: country)
    // What was noted stands: whoever goes on has not said that it is wrong.
    guided.noted = nil
    switch wish {
    case .rest:
      record.rest()
      self.record = record
      guided.pause = .wished
      return house([record.pausing(for: nil)])
    case .howLong:
      let (done, of) = record.progress
      return house([Words.InTalk.howLong(done, of: of).in(manner), asking])
    case .again: return house([record.asking(country: country, isTakenUp: true)])
    case .correct: return house([Words.InTalk.howToCorrect.in(manner), asking])
    case .why: return house([record.why() ?? "", asking])
    // Whoever takes leave is not held back (R20): the place is kept without a word.
    case .leave:
      record.rest()
      self.record = record
      guided.pause = .wished
      deal("")
      return .none
    case .begin, .resume: return .none
    }
  }

  /// An ordinary reply; now and then a line brings the step back.
  mutating func beside() -> GuidedOutcome {
    guided.last = message.id
    guided.lastAt = moment
    guided.said = nil
    guard let record, let question = record.question(country: country), guided.bringsBack() else {
      guided.quiet = max(0, guided.quiet - 1)
      return GuidedOutcome(course: .beside)
    }
    return GuidedOutcome(
      course: .beside, text: Words.InTalk.bringBack(Words.InTalk.clipped(question)).in(record.manner))
  }

  /// The house answers.
  mutating func house(_ parts: [String]) -> GuidedOutcome {
    let text = parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    deal(text)
    return GuidedOutcome(course: .house, text: text)
  }

  mutating func deal(_ said: String) {
    guided.last = message.id
    guided.lastAt = moment
    guided.said = said.isEmpty ? nil : said
    guided.quiet = max(0, guided.quiet - 1)
  }
}
