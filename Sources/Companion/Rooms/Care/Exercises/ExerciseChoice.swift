/// What can be chosen in an exercise where the house offers a choice.
package enum ExerciseChoice: String, Codable, Sendable, CaseIterable {
  case yes, partly, no, notDone
  /// Of a round: one more, on with the rest, or enough for now.
  case another, goOn, later
  // What kind of thought it is
  case interpretation, realProblem, loss, injustice
  // What matters
  case people, health, work, leisure, home, creating, nature, meaning, helping
  // Before a ladder, or a shorter time in bed
  case trauma, obsessions, eating, realDanger
  case heart, pregnancy, epilepsy, otherIllness
  case bipolar, apnoea, shiftWork, driving
  case noneOfThese
  // Whose and when a problem is
  case mineAndNow, someoneElses, hypothetical
  case solvable, notSolvable
  case ten, fifteen, twenty
  // Of an evening
  case calmHour, dimLight, noScreens, noCaffeine, lessAlcohol, morningLight
  case breathing, muscles, grounding
}
