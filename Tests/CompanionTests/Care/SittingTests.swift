import Foundation
import Safeguard
import Testing

@testable import Companion

/// One questionnaire taken alone.
@Suite(.inTurn) struct SittingTests {
  private static let now = IntakeTests.now

  @Test(arguments: [Instrument.Name.phq9, .phq2, .gad7, .gad2, .auditC, .who5])
  func itAsksItsItemsAndNothingElse(_ name: Instrument.Name) throws {
    var sitting = try #require(Intake.sitting(name, manner: Manner(.fr), at: Self.now))
    var asked: [IntakeStep] = []
    while let step = sitting.position {
      asked.append(step)
      _ = sitting.choose(.item(step == .phq9 ? 0 : 1), at: Self.now)
    }
    let instrument = try #require(InstrumentBook.house.instrument(name, in: .fr))

    #expect(asked == IntakeStep.steps(of: name) && asked.count == instrument.items.count)
    let total = name == .phq9 ? 8 : asked.count * name.factor
    #expect(sitting.scoring(at: Self.now)?.score?.total == total)
    #expect(sitting.finishedAt != nil && sitting.progress.done == sitting.progress.of)
    #expect(try JSONDecoder().decode(Intake.self, from: JSONEncoder().encode(sitting)) == sitting)
  }

  @Test func theNinthItemPausesItToo() throws {
    var sitting = try #require(Intake.sitting(.phq9, manner: Manner(.en), at: Self.now))
    while sitting.position != .phq9 { _ = sitting.take("not at all", risk: .none, at: Self.now) }
    #expect(sitting.take("several days", risk: .none, at: Self.now) == .paused(.risk(.concern)))
    #expect(sitting.scoring(at: Self.now)?.score?.total == 1)
    #expect(sitting.finishedAt == Self.now && sitting.resume(isCheckedIn: true) == .done())
  }

  @Test func whoeverNeverDrinksIsDone() throws {
    var sitting = try #require(Intake.sitting(.auditC, manner: Manner(.fr), at: Self.now))
    #expect(sitting.take("jamais", risk: .none, at: Self.now) == .done())
    #expect(sitting.scoring(at: Self.now)?.score?.total == 0)
  }

  @Test func whatIsNotAskedInBothLanguagesCannotBeTaken() {
    for name in [Instrument.Name.screener, .k6, .ucla3] {
      #expect(Intake.sitting(name, manner: Manner(.en), at: Self.now) == nil)
    }
    #expect(Intake(manner: Manner(.fr), at: Self.now).scoring(at: Self.now) == nil)
  }
}
