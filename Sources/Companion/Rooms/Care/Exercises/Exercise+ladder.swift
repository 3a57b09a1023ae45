extension Exercise {
  /// The steps of the ladder, the least feared first, each with its place among the answers.
  package var ladder: [(place: Int, rung: ExerciseAnswer.Rung)] {
    (self[.rungs]?.rungs ?? []).enumerated().map { ($0.offset, $0.element) }.sorted {
      ($0.1.fear, $0.0) < ($1.1.fear, $1.0)
    }
  }

  /// Where it may begin: the steps at 30 to 40, or else the one that is nearest below, or the least of all.
  package var firstRungs: [Int] {
    let fitting = ladder.filter { Self.firstRung.contains($0.rung.fear) }.map(\.place)
    if !fitting.isEmpty { return fitting }
    return [ladder.last { $0.rung.fear < Self.firstRung.lowerBound } ?? ladder.first].compactMap(\.?.place)
  }

  /// The step that is gone now: from where it began, one further for each that was gone three times.
  package var presentRung: (place: Int, time: Int)? {
    guard let start = self[.startRung]?.place,
      let from = ladder.firstIndex(where: { $0.place == start })
    else { return nil }
    let gone = rounds(.session).count { $0[.sessionHappened]?.choice != .notDone }
    let index = min(from + gone / Self.sessionsPerRung, ladder.count - 1)
    let time = gone - (index - from) * Self.sessionsPerRung + 1
    return (ladder[index].place, time)
  }

  /// Not gone twice in a row: half of it is proposed.
  var missedTwice: Bool {
    let last = rounds(.session).suffix(2)
    return last.count == 2 && last.allSatisfy { $0[.sessionHappened]?.choice == .notDone }
  }

  /// The highest step gone three times, of how many; for the measures of CARE §11.
  package var highestRung: Int? {
    guard let start = self[.startRung]?.place, let from = ladder.firstIndex(where: { $0.place == start })
    else { return nil }
    let gone = rounds(.session).count { $0[.sessionHappened]?.choice != .notDone } / Self.sessionsPerRung
    return gone == 0 ? nil : min(from + gone, ladder.count)
  }
}
