import Foundation
import Vault

extension Exercise {
  /// The acts that were planned in it. Their ids stay the same, so that one that changed takes the place of the former.
  package var plannedActs: [PlannedAct] {
    var acts: [PlannedAct] = []
    func plan(_ id: RecordID, _ text: String?, _ when: ExerciseAnswer.Value?) -> PlannedAct? {
      guard let text, let (day, minute) = when?.moment else { return nil }
      var act = PlannedAct(id: id, text: Self.line(text), day: day, minute: minute)
      act.exercise = self.id.raw
      act.kind = kind
      return act
    }
    switch kind {
    case .thoughtRecord: acts += [plan(actID, self[.act]?.words, self[.actWhen])].compactMap(\.self)
    case .problemSolving:
      acts += [plan(actID, self[.firstStep]?.words, self[.firstWhen])].compactMap { act in
        guard var act else { return nil }
        act.isAnswered = self[.outcome] != nil
        return act
      }
    case .activation:
      for round in rounds(.plan) {
        guard var act = plan(round.id, round[.planWhat]?.words, round[.planWhen]) else { continue }
        act.place = round[.planPlace]?.words
        act.company = round[.planWith]?.words
        act.obstacle = round[.planObstacle]?.words
        act.ifThen = round[.planIfThen]?.words
        act.expectedPleasure = round[.planPleasure]?.number
        act.expectedMastery = round[.planMastery]?.number
        acts.append(act)
      }
    case .ladder:
      for round in rounds(.session) {
        acts += [plan(round.id, self[.fear]?.words, round[.sessionWhen])].compactMap { act in
          guard var act else { return nil }
          act.isAnswered = round[.sessionHappened] != nil
          return act
        }
      }
      if self[.sessionBefore] != nil, let place = presentRung?.place, let rungs = self[.rungs]?.rungs {
        acts += [plan(roundID, rungs[place].text, self[.sessionWhen])].compactMap(\.self)
      }
    case .worryTime:
      acts += rounds(.slot).compactMap { plan($0.id, $0[.closingAct]?.words, $0[.closingWhen]) }
    case .sleep, .relaxation, .compassion, .rehearsal: break
    }
    return acts.filter { !(forgottenActs ?? []).contains($0.id) }
  }

  /// The person took this act away.
  mutating func forget(_ act: RecordID) { forgottenActs = (forgottenActs ?? []) + [act] }

  /// An act is read on one line.
  private static func line(_ words: String) -> String {
    String(
      words.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(PlannedAct.textLimit))
  }
}
