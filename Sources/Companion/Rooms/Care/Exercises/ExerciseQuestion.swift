/// A step of an exercise as a page or a voice puts it.
package struct ExerciseQuestion: Codable, Sendable, Equatable {
  package struct Option: Codable, Sendable, Equatable {
    package let label: String
    /// Under the label, where there is something to explain.
    package let line: String?
    package let value: ExerciseAnswer.Value
  }

  package let step: ExerciseStep
  package let title: String
  package let text: String
  /// Small, under the question.
  package let hint: String?
  /// Empty for words, numbers, hours and nights.
  package let options: [Option]
  /// More than one option may be chosen.
  package let isMany: Bool
  /// How many lines, ideas or steps there should be at least, and at most; `nil` for other kinds.
  package let least: Int?
  package let most: Int?
  package let canBeSkipped: Bool
  /// What every step shows: the thought, the problem, the fear.
  package let sight: [Exercise.Sight]
}

extension Exercise {
  /// The question of a step as things stand; of the present one where none is named.
  package func question(_ asked: ExerciseStep? = nil) -> ExerciseQuestion? {
    guard let step = asked ?? position else { return nil }
    let bounds: (Int, Int)? =
      switch step.kind {
      case .lines(let least, let most), .rungs(let least, let most): (least, most)
      default: nil
      }
    var isMany = false
    if case .several = step.kind { isMany = true }
    return ExerciseQuestion(
      step: step, title: Words.Exercising.title(step).in(manner.language), text: text(of: step),
      hint: step.kind == .traps ? Words.Traps.guess.in(manner.language) : nil, options: options(of: step),
      isMany: isMany, least: bounds?.0, most: bounds?.1, canBeSkipped: step.canBeSkipped, sight: keptInSight)
  }

  private func text(of step: ExerciseStep) -> String {
    switch step {
    case .traps:
      return (manner.address == .tu ? Words.Traps.questionFamiliar : Words.Traps.question).in(manner.language)
    case .trim:
      guard let trim else { return "" }
      return Words.Exercising.trim(minutes: trim.minutes, bed: trim.bed).in(manner)
    default: return Words.Exercising.question(step)?.in(manner) ?? ""
    }
  }

  /// The three candidates for the one thought that was written as the thought; empty without one (C5).
  package var trapCandidates: [ThinkingTrap] {
    guard let thought = self[.thought]?.words else { return [] }
    return TrapClassifier()?.suggestion(for: thought)?.candidates.map(\.trap) ?? []
  }

  private func options(of step: ExerciseStep) -> [ExerciseQuestion.Option] {
    switch step.kind {
    case .choice(let choices):
      return choices.map {
        .init(
          label: Words.Exercising.label($0, at: step).in(manner.language), line: nil, value: .choice($0))
      }
    case .several(let choices):
      return choices.map {
        .init(
          label: Words.Exercising.label($0, at: step).in(manner.language), line: nil, value: .several([$0]))
      }
    case .traps:
      return trapCandidates.map {
        .init(
          label: Words.Traps.name(of: $0).in(manner.language),
          line: Words.Traps.line(for: $0).in(manner.language), value: .traps([$0]))
      } + [.init(label: Words.Traps.none.in(manner.language), line: nil, value: .traps([]))]
    case .rung:
      let first = Set(firstRungs)
      return ladder.filter { first.contains($0.place) }.map {
        .init(label: "\($0.rung.text) (\($0.rung.fear))", line: nil, value: .place($0.place))
      }
    case .idea:
      return (self[.ideas]?.lines ?? []).enumerated().map {
        .init(label: $0.element, line: nil, value: .place($0.offset))
      }
    default: return []
    }
  }

  /// All traps and the two that are none, for whoever finds none of the three fitting.
  package static func allTraps(_ language: Language) -> [ExerciseQuestion.Option] {
    ThinkingTrap.allCases.map {
      .init(
        label: Words.Traps.name(of: $0).in(language), line: Words.Traps.line(for: $0).in(language),
        value: .traps([$0]))
    }
  }
}

extension ExerciseReply {
  /// What is said before the question, if anything; the question itself is `Exercise.question`.
  package func sentence(_ exercise: Exercise) -> String? {
    let manner = exercise.manner
    return switch self {
    case .next(_, let notice): notice.map { Words.Exercising.notice($0).in(manner) }
    case .again(let step): Words.Exercising.again(step.kind).in(manner)
    case .offer(let step):
      switch step.kind {
      case .choice, .several, .traps, .rung, .idea:
        (step.canBeSkipped ? Words.Exercising.offer : Words.Exercising.offerGate).in(manner)
      default: Words.Exercising.again(step.kind).in(manner)
      }
    case .why: Words.Exercising.why(exercise.kind).in(manner)
    case .confirm(let step, let value):
      Words.Asking.confirm(value.shown(at: step, in: exercise)).in(manner)
    case .more(_, let have, let least): Words.Exercising.more(have, of: least).in(manner)
    case .bound(_, let bound): Words.Exercising.bound(bound).in(manner)
    case .waiting(let step, let notice):
      (notice.map(Words.Exercising.notice) ?? Words.Exercising.waiting(step)).in(manner)
    case .paused(let pause): Words.Exercising.paused(pause).in(manner)
    case .stopped(let stop): Words.Exercising.stop(stop).in(manner)
    case .done(let following, let notice):
      [notice.map(Words.Exercising.notice), Words.Exercising.done(following)]
        .compactMap { $0?.in(manner) }.joined(separator: " ")
    }
  }

  /// The step that is asked now; `nil` where none is.
  package var step: ExerciseStep? {
    switch self {
    case .next(let step, _), .again(let step), .offer(let step), .why(let step), .confirm(let step, _),
      .more(let step, _, _), .bound(let step, _):
      step
    case .waiting, .paused, .stopped, .done: nil
    }
  }
}

extension ExerciseAnswer.Value {
  /// As it is read in a list.
  package func shown(at step: ExerciseStep, in exercise: Exercise) -> String {
    let language = exercise.manner.language
    switch self {
    case .words(let words): return words
    case .percent(let number), .ten(let number): return String(number)
    case .felt(let felt): return felt.map { "\($0.name) \($0.strength)" }.joined(separator: ", ")
    case .lines(let lines): return lines.joined(separator: "\n")
    case .choice(let choice): return Words.Exercising.label(choice, at: step).in(language)
    case .several(let choices):
      return choices.map { Words.Exercising.label($0, at: step).in(language) }.joined(separator: ", ")
    case .moment(let day, let minute):
      return "\(Words.Daily.weekday(day, in: language)) \(Words.Daily.day(day, in: language)), "
        + Words.Exercising.hour(minute, in: language)
    case .clock(let minute): return Words.Exercising.hour(minute, in: language)
    case .traps(let traps):
      return traps.isEmpty
        ? Words.Traps.none.in(language)
        : traps.map { Words.Traps.name(of: $0).in(language) }.joined(separator: ", ")
    case .rungs(let rungs): return rungs.map { "\($0.text) (\($0.fear))" }.joined(separator: "\n")
    case .place(let place):
      let lines =
        step.kind == .rung ? (exercise[.rungs]?.rungs ?? []).map(\.text) : exercise[.ideas]?.lines ?? []
      return lines.indices.contains(place) ? lines[place] : String(place + 1)
    case .sleep(let times): return Words.Exercising.night(times, in: language)
    case .skipped: return Words.Asking.skip.in(language)
    case .unknown: return Words.Asking.unknown.in(language)
    }
  }
}
