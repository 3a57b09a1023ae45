import Engines
import Foundation
import Support
import Testing

@testable import Companion

/// A vendor's notice, and the plan of the move.
@Suite(.inTurn) struct RetirementTests {
  @Test func thePlanCountsBackFromTheLastDay() throws {
    let last = try #require(CivilDay(named: "2027-03-31"))
    let today = try #require(CivilDay(named: "2027-01-10"))

    let days = MoveStep.days(until: last, from: today)

    #expect(days[.export]?.name == "2027-03-03")
    #expect(days[.farewell]?.name == "2027-03-29")
    #expect(MoveStep.allCases.compactMap { days[$0] } == MoveStep.allCases.compactMap { days[$0] }.sorted())
  }

  @Test(arguments: [0, 1, 3, 9, 27])
  func whereTimeIsShortNoStepIsPutIntoThePast(_ left: Int) throws {
    let today = try #require(CivilDay(named: "2027-01-10"))
    let last = CivilDay(number: today.number + Int32(left))

    let days = MoveStep.allCases.compactMap { MoveStep.days(until: last, from: today)[$0] }

    #expect(days.allSatisfy { $0 >= today && $0 <= last })
    #expect(days == days.sorted())
  }

  @Test func whatIsDoneIsSeenInWhatIsThere() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      _ = try await resident.decide(ChangeChoice(.ask), for: thread.companion, in: .fr)
      _ = try await resident.enter(
        NewRetirement(vendor: " A vendor ", model: Scripted.usualName, date: "2030-03-01"),
        for: thread.companion)
      func done() async throws -> [MoveStep] {
        let notice = try #require(try await resident.retirements(of: thread.companion).first)
        return notice.steps.filter(\.done).map(\.step)
      }
      #expect(try await done() == [])

      _ = try await resident.decide(ChangeChoice(.attempt), for: thread.companion, in: .fr)
      #expect(try await done() == [.attempt])
      _ = try await resident.decide(ChangeChoice(.accept), for: thread.companion, in: .fr)
      #expect(try await done() == [.attempt, .accept])
      _ = try await resident.sayFarewell(to: thread.companion, keepsLetter: true, in: .fr)
      #expect(try await done() == [.attempt, .accept, .farewell])
      let shown = try await resident.retirements()
      #expect(shown.first?.vendor == "A vendor" && shown.first?.date == "2030-03-01")
    }
  }

  @Test(arguments: [
    ("", "m", "2030-03-01"), ("v", " ", "2030-03-01"), ("v", "m", "2030-02-30"), ("v", "m", "soon"),
  ])
  func whatDoesNotFitIsNamed(_ vendor: String, _ model: String, _ date: String) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let field = vendor.isEmpty ? "vendor" : model == " " ? "model" : "date"

      await #expect(throws: HouseError.unfit(field: field)) {
        _ = try await resident.enter(
          NewRetirement(vendor: vendor, model: model, date: date), for: thread.companion)
      }
    }
  }
}
