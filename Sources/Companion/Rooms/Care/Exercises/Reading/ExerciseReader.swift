import Foundation

/// Reads what was said to a step of an exercise. It would rather ask again than be wrong.
struct ExerciseReader {
  let step: ExerciseStep
  /// The choices were shown, numbered from 1: a number picks one.
  let offersChoices: Bool
  /// What the person was asked to confirm, or what was gathered already.
  let pending: ExerciseAnswer.Value?
  let exercise: Exercise
  let moment: Date

  func read(_ text: String) -> ExerciseReading {
    guard !text.trimmed.isEmpty else { return .unclear }
    let plain = PlainAnswer(text)
    if let plain {
      if let pending, !pending.isGathered {
        if plain.isOne(of: ChoiceLexicon.assent) { return .value(pending, isCertain: true) }
        if plain.isOne(of: ChoiceLexicon.dissent) { return .unclear }
      }
      if let aside = aside(plain) { return aside }
    }
    switch step.kind {
    case .words: return .value(.words(text), isCertain: true)
    case .lines(let least, let most): return LineReader.read(text, pending, least: least, most: most)
    case .felt: return FeltReader.read(text, pending)
    case .rungs(let least, let most): return RungReader.read(text, pending, least: least, most: most)
    default: break
    }
    guard let plain else { return .unclear }
    switch step.kind {
    case .percent: return NumberReader.read(plain, upTo: 100)
    case .ten: return NumberReader.read(plain, upTo: 10)
    case .choice(let choices): return choice(plain, choices)
    case .several(let choices): return several(plain, choices)
    case .moment:
      return MomentReader(zone: exercise.around.zone, moment: moment).read(plain, pending)
    case .clock: return MomentReader.clock(plain)
    case .traps: return traps(plain)
    case .rung: return place(plain, exercise.ladder.map { ($0.place, $0.rung.text) }, isNumbered: false)
    case .idea:
      return place(
        plain, (exercise[.ideas]?.lines ?? []).enumerated().map { ($0.offset, $0.element) }, isNumbered: true)
    case .bed: return sleep(SleepReader.bed(plain, known: pending?.sleep))
    case .night: return sleep(SleepReader.night(plain, known: pending?.sleep))
    case .words, .lines, .felt, .rungs: return .unclear
    }
  }

  /// Stopping, asking why, skipping, not knowing, having said all.
  private func aside(_ plain: PlainAnswer) -> ExerciseReading? {
    if plain.isOne(of: ChoiceLexicon.resting) { return .rest }
    if plain.isOne(of: ChoiceLexicon.asking) { return .why }
    if plain.isOne(of: ExerciseLexicon.enough), pending?.isGathered == true { return .enough }
    if plain.isOne(of: ChoiceLexicon.skipping) || plain.isOne(of: ChoiceLexicon.declining) {
      if pending?.isGathered == true, pending?.sleep == nil { return .enough }
      return .value(step.canBeSkipped ? .skipped : .unknown, isCertain: step.canBeSkipped)
    }
    guard plain.isOne(of: ChoiceLexicon.notKnowing) else { return nil }
    return .value(.unknown, isCertain: true)
  }

  // MARK: Choices

  private func choice(_ plain: PlainAnswer, _ choices: [ExerciseChoice]) -> ExerciseReading {
    if offersChoices, let place = Int(plain.counted), choices.indices.contains(place - 1) {
      return .value(.choice(choices[place - 1]), isCertain: true)
    }
    let exact = choices.filter { plain.isOne(of: ExerciseLexicon.phrases($0, step)) }
    if exact.count == 1 { return .value(.choice(exact[0]), isCertain: true) }
    let held = held(plain, choices)
    guard held.choices.count == 1, let found = held.choices.first, plain.isPlain(beside: held.phrases)
    else { return .unclear }
    // What keeps from harm is not read out of a sentence: it is put back as a question.
    return .value(.choice(found), isCertain: step.canBeSkipped)
  }

  private func several(_ plain: PlainAnswer, _ choices: [ExerciseChoice]) -> ExerciseReading {
    if offersChoices {
      let numbers = plain.counted.split { !$0.isNumber }.compactMap { Int($0) }
      let words = plain.counted.split(separator: " ")
      if !numbers.isEmpty, numbers.allSatisfy({ choices.indices.contains($0 - 1) }),
        words.allSatisfy({ Int($0) != nil || ["et", "and"].contains($0) })
      {
        return settled(numbers.map { choices[$0 - 1] })
      }
    }
    if choices.contains(.noneOfThese), plain.isOne(of: ExerciseLexicon.phrases(.noneOfThese, step)) {
      return settled([.noneOfThese])
    }
    let held = held(plain, choices.filter { $0 != .noneOfThese })
    guard !held.choices.isEmpty else { return .unclear }
    // Among what would keep from harm, what is named counts, whatever stands beside it: it leads to a person.
    guard plain.isPlain(beside: held.phrases) || !step.canBeSkipped else { return .unclear }
    let order = choices.filter { held.choices.contains($0) }
    return step.canBeSkipped || plain.isPlain(beside: held.phrases)
      ? settled(order) : .value(.several(order), isCertain: false)
  }

  private func settled(_ choices: [ExerciseChoice]) -> ExerciseReading {
    var seen: Set<ExerciseChoice> = []
    let all = choices.filter { seen.insert($0).inserted }
    guard all.count == 1 || !all.contains(.noneOfThese) else { return .unclear }
    return .value(.several(all), isCertain: true)
  }

  private func held(_ plain: PlainAnswer, _ choices: [ExerciseChoice]) -> (
    choices: [ExerciseChoice], phrases: [String]
  ) {
    let found = choices.flatMap { choice in
      ExerciseLexicon.phrases(choice, step).filter { plain.holds($0) }.map { (choice: choice, phrase: $0) }
    }
    let longest = found.filter { one in
      !found.contains { $0.phrase != one.phrase && " \($0.phrase) ".contains(" \(one.phrase) ") }
    }
    var seen: Set<ExerciseChoice> = []
    return (longest.map(\.choice).filter { seen.insert($0).inserted }, longest.map(\.phrase))
  }

  // MARK: Traps and places

  private func traps(_ plain: PlainAnswer) -> ExerciseReading {
    if plain.isOne(of: ExerciseLexicon.noTrap) { return .value(.traps([]), isCertain: true) }
    let offered = exercise.trapCandidates
    if let place = Int(plain.counted) {
      if offered.indices.contains(place - 1) { return .value(.traps([offered[place - 1]]), isCertain: true) }
      return place == offered.count + 1 ? .value(.traps([]), isCertain: true) : .unclear
    }
    let named = ThinkingTrap.allCases.filter { trap in
      [Words.Traps.name(of: trap).fr, Words.Traps.name(of: trap).en].contains {
        plain.holds(PlainAnswer.wordsOnly(PlainAnswer.fold($0)))
      }
    }
    guard (1...TrapClassifier.offered).contains(named.count), plain.isPlain(beside: named.flatMap(Self.names))
    else { return .unclear }
    return .value(.traps(named), isCertain: true)
  }

  private static func names(_ trap: ThinkingTrap) -> [String] {
    let name = Words.Traps.name(of: trap)
    return [name.fr, name.en].map { PlainAnswer.wordsOnly(PlainAnswer.fold($0)) }
  }

  /// - Parameter isNumbered: A number is a place from 1; among the steps of a ladder it counts from the least feared.
  private func place(
    _ plain: PlainAnswer, _ lines: [(place: Int, text: String)], isNumbered: Bool
  ) -> ExerciseReading {
    if let number = Int(plain.counted.replacing(#/^(?:la |le |l'|the )?(?:numero |number )?/#, with: "")) {
      return lines.indices.contains(number - 1)
        ? .value(.place(lines[number - 1].place), isCertain: true) : .unclear
    }
    let found = lines.filter { line in
      let folded = PlainAnswer.wordsOnly(PlainAnswer.fold(line.text))
      return !folded.isEmpty && (plain.said == folded || " \(folded) ".contains(" \(plain.said) "))
    }
    return found.count == 1 ? .value(.place(found[0].place), isCertain: true) : .unclear
  }

  private func sleep(_ reading: AnswerReading) -> ExerciseReading {
    switch reading {
    case .value(.sleep(let times), let isCertain): .value(.sleep(times), isCertain: isCertain)
    // What is understood of a night stands; what is missing is asked for once.
    case .part(let times):
      if let known = pending?.sleep {
        .value(.sleep(known.completed(by: times)), isCertain: true)
      } else {
        .part(.sleep(times))
      }
    default: .unclear
    }
  }
}
