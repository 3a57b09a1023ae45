import Companion

extension ExercisePerson {
  /// What they say to a step, in their manner.
  /// - Parameter times: How often the step was put to them already.
  func answer(to step: ExerciseStep, of exercise: Exercise, times: Int) -> String {
    // Whoever was shown the choices twice takes one of them.
    if let written = answers[exercise.kind]?[step], times < 2 || !isChoice(step) {
      // Whoever named all they had says so.
      return times > 0 && exercise.question()?.most != nil ? say("c’est tout", "that’s all") : written
    }
    if quirk == .unclear, times == 0, isChoice(step) || isNumber(step) {
      return say("ça dépend des jours", "it depends on the day")
    }
    switch step.kind {
    case .percent: return number(percent(step), of: 100)
    case .ten: return number(ten(step), of: 10)
    case .felt: return felt(exercise)
    case .choice, .several, .traps, .rung, .idea: return choice(step, exercise, times: times)
    case .moment: return when
    case .clock: return clock(step)
    case .bed: return say("au lit à 23 h, un quart d’heure", "in bed at 11 pm, a quarter of an hour")
    case .night: return say("vingt minutes, un réveil, debout à 7 h", "twenty minutes, one wake-up, up at 7")
    case .words, .lines, .rungs: return say("passer", "skip")
    }
  }

  func say(_ french: String, _ english: String) -> String { language == .fr ? french : english }

  private func isChoice(_ step: ExerciseStep) -> Bool {
    if case .choice = step.kind { true } else { false }
  }

  private func isNumber(_ step: ExerciseStep) -> Bool { step.kind == .percent || step.kind == .ten }

  // MARK: Numbers

  private func number(_ number: Int, of top: Int) -> String {
    switch numbers {
    case .plain: String(number) + "."
    case .bare: String(number)
    case .spoken: say("je dirais \(number)", "I’d say \(number)")
    case .outof: say("\(number) sur \(top)", "\(number) out of \(top)")
    case .words: Self.words[number].map { say($0.fr, $0.en) } ?? String(number)
    }
  }

  private static let words: [Int: (fr: String, en: String)] = [
    3: ("trois", "three"), 4: ("quatre", "four"), 5: ("cinq", "five"), 6: ("six", "six"),
    7: ("sept", "seven"),
    30: ("trente", "thirty"), 40: ("quarante", "forty"), 50: ("cinquante", "fifty"),
    60: ("soixante", "sixty"),
    70: ("soixante-dix", "seventy"), 80: ("quatre-vingts", "eighty"), 90: ("quatre-vingt-dix", "ninety"),
  ]

  /// Beliefs fall and fear eases, as they mostly do; nobody's distress rises.
  private func percent(_ step: ExerciseStep) -> Int {
    switch step {
    case .belief, .disasterBelief: [70, 80, 90][name.utf8.count % 3]
    case .beliefAfter: 50
    case .reframeBelief: 60
    case .sessionBefore, .sessionAfter: 40
    default: 60
    }
  }

  private func ten(_ step: ExerciseStep) -> Int {
    switch step {
    case .tensionBefore: 7
    case .tensionAfter: 4
    case .nightQuality: [3, 5, 6][name.utf8.count % 3]
    default: [4, 5, 6][name.utf8.count % 3]
    }
  }

  /// The same emotions as before, weaker.
  private func felt(_ exercise: Exercise) -> String {
    guard let before = exercise[.emotions]?.felt, !before.isEmpty else {
      return say("tristesse 40", "sadness 40")
    }
    return before.map { "\($0.name) \(max($0.strength - 30, 0))" }.joined(separator: ", ")
  }

  // MARK: Choices

  private func choice(_ step: ExerciseStep, _ exercise: Exercise, times: Int) -> String {
    let options = exercise.question()?.options ?? []
    guard !options.isEmpty else { return "1" }
    if step.kind == .idea { return "1" }
    let place =
      options.firstIndex { Self.chosen.contains($0.value) } ?? (step.kind == .traps ? options.count - 1 : 0)
    // Shown twice, they are numbered.
    guard times < 2 else { return String(place + 1) }
    let label = options[place].label.replacing(#/ \(\d+\)$/#, with: "")
    return numbers == .bare ? label.lowercased() : label
  }

  /// What leads through to the end; the first option elsewhere.
  private static let chosen: [ExerciseAnswer.Value] = [
    .choice(.interpretation), .several([.noneOfThese]), .choice(.mineAndNow), .choice(.goOn),
    .choice(.notSolvable),
    .choice(.fifteen), .choice(.breathing), .choice(.no), .choice(.yes), .several([.people]),
    .several([.calmHour]),
  ]

  private var when: String {
    switch numbers {
    case .plain: say("mercredi à 18 h", "Wednesday at 6 pm")
    case .spoken: say("je dirais mercredi à 18 h 30", "I’d say Wednesday at 6:30 pm")
    case .words: say("demain à dix-huit heures", "tomorrow at six pm")
    case .outof: say("jeudi à 10 h", "Thursday at 10 am")
    case .bare: say("demain 17h", "tomorrow 5pm")
    }
  }

  private func clock(_ step: ExerciseStep) -> String {
    switch step {
    case .bedtime: say("23 h", "11 pm")
    case .slot: say("18 h", "6 pm")
    default: say("7 h", "7 am")
    }
  }
}
