import Foundation
import Safeguard
import Testing

@testable import Companion

/// CARE §7.
@Suite(.inTurn) struct StopAndReferTests {
  @Test func urgentStopsAsksDirectlyAndShowsHelp() {
    let urgent = StopAndRefer(.urgent)
    #expect(
      urgent.pausesExercises && urgent.asksDirectly && urgent.showsHelp && urgent.speaksOfMeans
        && urgent.asksAgain)
    #expect(!urgent.asksScreener && !urgent.offersSafetyPlan, "no form to fill in for somebody who must call")
  }

  @Test func concernAsksTheScreenerOffersAPlanAndAPersonToday() {
    let concern = StopAndRefer(.concern)
    #expect(
      concern.asksScreener && concern.offersSafetyPlan && concern.advisesContactToday && concern.asksAgain)
    #expect(concern.pausesExercises && concern.showsHelp && !concern.asksDirectly)
  }

  @Test func belowConcernAProfessionalIsSuggestedWithTheSummary() {
    #expect(StopAndRefer(.support).suggestsProfessional)
    let reasons = StopAndRefer(.none, reasons: [.mood])
    #expect(reasons.suggestsProfessional && reasons.offersSummary && !reasons.pausesExercises)
    #expect(!StopAndRefer(.none).suggestsProfessional)
  }

  // R24
  @Test func exercisesComeBackAfterACheckInAndAfterUrgencyTheNextDay() {
    let time = FollowUpTests.paris
    let raised = FollowUpTests.at(0, 20)
    func may(_ level: RiskLevel, checked: Date?, now: Date) -> Bool {
      StopAndRefer.mayResume(after: level, raisedAt: raised, checkedInAt: checked, now: now, time)
    }
    #expect(!may(.concern, checked: nil, now: FollowUpTests.at(9, 12)))
    #expect(
      !may(.concern, checked: FollowUpTests.at(0, 19), now: FollowUpTests.at(1, 12)), "a check-in from before"
    )
    #expect(may(.concern, checked: FollowUpTests.at(0, 21), now: FollowUpTests.at(0, 21)))
    #expect(!may(.urgent, checked: FollowUpTests.at(0, 21), now: FollowUpTests.at(0, 23, 59)))
    #expect(may(.urgent, checked: FollowUpTests.at(0, 21), now: FollowUpTests.at(1, 0)))
    #expect(may(.support, checked: nil, now: raised))
  }

  @Test func sixWeeksWithoutAChangeForTheBetterAreNamed() {
    let flat = [FollowUpTests.score(.phq9, 14, 0), FollowUpTests.score(.phq9, 12, 40)]
    let better = [FollowUpTests.score(.phq9, 14, 0), FollowUpTests.score(.phq9, 9, 40)]
    let first = FollowUpTests.monday
    #expect(LackOfProgress.found(since: first, scores: flat, on: first + 42) == .noneAfterSixWeeks)
    #expect(LackOfProgress.found(since: first, scores: flat, on: first + 41) == nil)
    #expect(LackOfProgress.found(since: first, scores: better, on: first + 42) == nil)
    #expect(
      LackOfProgress.found(since: first, scores: [], on: first + 90) == nil,
      "nothing is said of what was not measured")
  }

  @Test func worseTwiceIsNamedAtOnce() {
    let worse = [10, 15, 16].enumerated().map { FollowUpTests.score(.phq9, $1, $0 * 7) }
    let once = [10, 15, 11].enumerated().map { FollowUpTests.score(.phq9, $1, $0 * 7) }
    let first = FollowUpTests.monday
    #expect(LackOfProgress.found(since: first, scores: worse, on: first + 14) == .worseTwice)
    #expect(LackOfProgress.found(since: first, scores: once, on: first + 14) == nil)
  }

  @Test func muchUseIsNamed() {
    func day(_ day: Int, _ minutes: Int, _ isLate: Bool = false) -> DependenceGuard.Day {
      .init(day: day, minutes: minutes, isLate: isLate)
    }
    #expect(DependenceGuard.found([day(10, 121)], on: 10) == .longDay)
    #expect(DependenceGuard.found([day(10, 120)], on: 10) == nil)
    #expect(DependenceGuard.found([day(9, 300)], on: 10) == nil)
    #expect(
      DependenceGuard.found([day(4, 5, true), day(7, 5, true), day(10, 5, true)], on: 10) == .lateNights)
    #expect(DependenceGuard.found([day(3, 5, true), day(7, 5, true), day(10, 5, true)], on: 10) == nil)
  }
}
