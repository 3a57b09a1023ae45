/// Writes the six parts: the person's own words quoted, numbers as published, nothing that was not said.
struct BilanWriter {
  let intake: Intake
  let findings: Findings
  let goal: CareGoal?
  let nextCheck: Int
  let country: String?

  private typealias Telling = Words.Telling

  var blocks: [BilanBlock] {
    BilanBlock.Kind.allCases.map { kind in
      BilanBlock(kind: kind, title: say(Telling.title(kind)), sentences: sentences(kind))
    }
  }

  private func sentences(_ kind: BilanBlock.Kind) -> [String] {
    switch kind {
    case .understood: understood
    case .weighs: weighs
    case .markers: markers
    case .holds: holds
    case .loop: loop
    case .proposal: proposal
    }
  }

  private func say(_ spoken: Spoken) -> String { spoken.in(intake.manner) }

  private func quote(_ step: IntakeStep) -> String? {
    guard let words = intake[step]?.words, !Negative.isOne(words) else { return nil }
    return Quote.marked(words, in: intake.manner.language)
  }

  // MARK: The parts

  private var understood: [String] {
    var told: [String] = []
    if let brings = quote(.brings) { told.append(say(Telling.brings(brings))) }
    if let since = intake[.since]?.choice { told.append(say(Telling.since(since))) }
    if let turned = quote(.turned) { told.append(say(Telling.turned(turned))) }
    return told.isEmpty ? [say(Telling.nothingTold)] : told
  }

  private var weighs: [String] {
    let told = findings.strengths.weighing.map { track in
      let detail: String? =
        switch track {
        case .activation: quote(.letGo)
        case .worry: quote(.afraid)
        case .exposure: quote(.avoids)
        case .sleep: nil
        case .rehearsal: quote(.hardRelation)
        case .thoughts: quote(.thought)
        }
      return say(Telling.weighs(track, detail: detail))
    }
    return told.isEmpty ? [say(Telling.nothingWeighs)] : told
  }

  private var markers: [String] {
    var told = findings.scores.map { say(Telling.score($0)) }
    told += findings.incomplete.map { say(Telling.incomplete($0)) }
    if let impairment = findings.impairment { told.append(say(Telling.impairment(impairment))) }
    if let efficiency = findings.sleepEfficiency { told.append(say(Telling.efficiency(efficiency))) }
    return told.isEmpty ? [say(Telling.noMarkers)] : told + [say(Telling.noDiagnosis)]
  }

  private var holds: [String] {
    var told: [String] = []
    if let strengths = quote(.strengths) { told.append(say(Telling.strengths(strengths))) }
    if let people = quote(.countsOn) { told.append(say(Telling.people(people))) }
    if let tried = quote(.tried) { told.append(say(Telling.helped(tried))) }
    return told.isEmpty ? [say(Telling.nothingHolds)] : told
  }

  /// No loop is drawn around thoughts of death or harm: what somebody did with them is no hypothesis to offer.
  private var loop: [String] {
    guard !findings.flags.contains(.risk) else { return [say(Telling.loopWaits)] }
    let parts = [IntakeStep.before, .thought, .body, .did].compactMap { quote($0) }
    guard parts.count >= 2 else { return [say(Telling.noLoop)] }
    return [say(Telling.loop(parts.joined(separator: " → "))), say(Telling.isItRight)]
  }

  private var proposal: [String] {
    var told: [String] = []
    if let track = findings.track {
      if let goal {
        told.append(say(Telling.goal(goal, Quote.marked(goal.words, in: intake.manner.language))))
      }
      told.append(say(Telling.track(track)))
      told.append(say(Telling.exercises(track.exercises)))
    } else {
      told.append(say(Telling.exercisesWait(findings.flags)))
    }
    told.append(say(Telling.nextCheck(nextCheck)))
    let reasons = findings.professionalReasons
    told.append(say(Telling.seeSomeone(reasons)))
    told.append(say(Telling.whom(country)))
    if !reasons.isEmpty { told.append(say(Telling.summaryOffered)) }
    return told
  }
}
