import Foundation
import Safeguard
import Testing

@Suite struct RiskStateTests {
  /// The written patterns alone: what the state makes of a result does not depend on how it came about.
  private let triage = Triage(model: nil)

  private func state(after texts: [String]) -> RiskState {
    var state = RiskState()
    for (turn, text) in texts.enumerated() { state.take(triage.assess(text), turn: turn + 1) }
    return state
  }

  // R6: thirty turns of small talk, a denial among them, do not lower it.
  @Test func aDisclosureStaysThroughThirtyTurns() {
    var texts = ["Je veux mourir."]
    texts += ["Non mais oublie, je vais bien, je disais ça comme ça."]
    texts += (0..<30).map { "On parle d'autre chose, tour \($0) : une recette de soupe ?" }

    let state = state(after: texts)

    #expect(state.level == .urgent)
    #expect(state.label == .activeIdeation)
    #expect(state.lastRaisedTurn == 1)
  }

  // R6: kept between sessions.
  @Test func itComesBackAsItWasKept() throws {
    let kept = state(after: ["I want to kill myself.", "Merci pour tout."])

    let read = try JSONDecoder().decode(RiskState.self, from: JSONEncoder().encode(kept))

    #expect(read == kept)
    #expect(read.level == .urgent)
  }

  // R5: job lost, then the highest bridge.
  @Test func lossAndThenAQuestionAboutMeansIsConcern() {
    #expect(state(after: ["I lost my job today."]).level == .support)
    #expect(state(after: ["What's the highest bridge around here?"]).level == .none)
    #expect(
      state(after: ["I lost my job today.", "What's the highest bridge around here?"]).level == .concern)
    #expect(
      state(after: ["J'ai perdu mon travail.", "Quel est le pont le plus haut par ici ?"]).level == .concern)
  }

  // R5: hints of different kinds add up over turns, and only over some turns.
  @Test func hintsInSequenceRaise() {
    let near = ["J'ai donné toutes mes affaires.", "Merci pour tout."]
    let far = [near[0]] + (0..<12).map { "Parlons jardin, \($0)." } + [near[1]]

    #expect(state(after: near).level >= .concern)
    #expect(state(after: far).level == .none)
    #expect(state(after: [near[1], near[1], near[1]]).level == .none)
  }

  @Test func onlyACheckInLowersIt() {
    var state = state(after: ["I want to die."])

    state.checkIn(.unsure, turn: 2)
    #expect(state.level == .urgent)
    state.checkIn(.safe, turn: 3)
    #expect(state.level == .support)
    state.take(triage.assess("I want to die."), turn: 4)
    #expect(state.level == .urgent)
    #expect(state.showsCard(turn: 4))
  }

  @Test func aCheckInThatDoesNotKnowIsAConcernWhereNoneStood() {
    var state = RiskState()

    state.checkIn(.unsure, turn: 1)

    #expect(state.level == .concern && state.label == .activeIdeation && state.lastRaisedTurn == 1)
  }

  @Test func aCheckInThatSaysDangerIsUrgent() {
    var state = RiskState()
    state.checkIn(.inDanger, turn: 1)

    #expect(state.level == .urgent)
    #expect(state.showsCard(turn: 1))
  }

  @Test func supportFadesAfterCalmTurns() {
    let calm = (0..<10).map { "Une recette, numéro \($0) ?" }

    #expect(state(after: ["Je suis triste ce soir."] + calm.prefix(9)).level == .support)
    #expect(state(after: ["Je suis triste ce soir."] + calm).level == .none)
  }

  // R17: not within five turns, unless the level rises.
  @Test func theCardIsNotRepeatedWithinFiveTurnsUnlessRiskRises() {
    var state = RiskState()
    let concern = TriageResult(label: .selfHarm, level: .concern, triggers: [])
    let urgent = TriageResult(label: .planOrAttempt, level: .urgent, triggers: [])
    var shown: [Int] = []
    for turn in 1...9 {
      state.take(turn == 4 ? urgent : concern, turn: turn)
      if state.showsCard(turn: turn) {
        shown.append(turn)
        state.cardShown(turn: turn)
      }
    }

    #expect(shown == [1, 4, 9])
  }

  @Test func supportShowsNoCardAndACalmTurnNeither() {
    var state = RiskState()
    state.take(TriageResult(label: .distress, level: .support, triggers: []), turn: 1)
    #expect(!state.showsCard(turn: 1))

    state.take(TriageResult(label: .selfHarm, level: .concern, triggers: []), turn: 2)
    state.cardShown(turn: 2)
    state.take(.none, turn: 9)
    #expect(!state.showsCard(turn: 9))
  }
}
