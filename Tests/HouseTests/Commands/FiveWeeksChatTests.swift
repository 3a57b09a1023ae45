import Companion
import Engines
import Foundation
import Support
import Testing

extension ProcessSuite {
  /// Five weeks with a companion through `fidelio chat`, each visit a process of its own.
  ///
  /// The server stands in the process of the tests: its weeks pass by `HouseSettings.now`, which no switch of the
  /// program moves. The program finds it by the file in the home, as it finds every server that runs.
  @Suite struct FiveWeeksChatTests {
    @Test(.timeLimit(.minutes(10)), arguments: FiveWeeks.both)
    func whatIsToldIsRememberedTakenUpAndForgotten(_ weeks: FiveWeeks) async throws {
      let clock = MovedClock()
      let model = weeks.model()
      try await TestHouse.open(model: model, change: weeks.settings(clock)) { test in
        let resident = try await test.newcomer(language: weeks.language)
        try await test.behindADoor {
          let stay = Stay(weeks: weeks, clock: clock, model: model, resident: resident, home: test.home)
          try await stay.anAwaitedDayIsTakenUpOnce()
          try await stay.aMoveTakesThePlaceOfTheOldHome()
          try await stay.aTopicIsForgotten()
          try await stay.whatIsDeletedIsGone()
        }
      }
    }

    /// The weeks, one visit after the other.
    private struct Stay {
      let weeks: FiveWeeks
      let clock: MovedClock
      let model: Scripted
      let resident: Resident
      let home: URL

      // MARK: What happens

      /// Week 1.
      func anAwaitedDayIsTakenUpOnce() async throws {
        try await chat(on: 0, weeks.home, weeks.interview, weeks.sister)
        try await resident.facts { facts in
          facts.contains { $0.kind == .openThread }
            && facts.contains { $0.subjects.contains(weeks.sisterName) }
            && facts.contains { $0.slot == "residence" }
        }
        var asked: [Bool] = []
        for (day, line) in zip([2, 5, 6], weeks.smallTalk) {
          asked.append(try await chat(on: day, line).contains(weeks.question))
        }
        #expect(asked == [false, true, false], "once, when its day has come")
      }

      /// Weeks 2 and 3.
      func aMoveTakesThePlaceOfTheOldHome() async throws {
        try await chat(on: 13, weeks.move)
        try await resident.facts { facts in facts.contains { $0.slot == "residence" && $0.supersedes != nil }
        }

        let shown = try await chat(on: 14, weeks.asksHome, "/memory \(weeks.newTown)")

        #expect(model.lastPrompt.contains(weeks.newTown))
        let newer = try #require(shown.firstRange(of: weeks.newTown)?.lowerBound)
        let older = try #require(shown.firstRange(of: weeks.oldTown)?.lowerBound, "the older one is readable")
        #expect(newer < older)
      }

      /// Week 3.
      func aTopicIsForgotten() async throws {
        try await chat(on: 15, weeks.asksSister)
        #expect(model.lastPrompt.contains(weeks.sisterName), "else what follows shows nothing")

        try await chat(on: 20, weeks.forgetSister)
        let shown = try await chat(on: 21, weeks.asksSister, "/memory")

        #expect(!model.lastPrompt.contains(weeks.sisterName))
        #expect(!shown.contains(weeks.sisterName))
        #expect(try await !resident.facts().contains { $0.text.contains(weeks.sisterName) })
      }

      /// Weeks 4 and 5: deleted where it was said.
      func whatIsDeletedIsGone() async throws {
        try await chat(on: 27, weeks.cat)
        let facts = try await resident.facts { $0.contains { $0.text.contains(weeks.catName) } }
        let message = try #require(facts.first { $0.text.contains(weeks.catName) }?.sources.first?.message)
        while !resident.hasVectors(of: message) { try await Task.sleep(for: .milliseconds(5)) }
        let known = try await chat(on: 28, weeks.asksCat, "/memory")
        #expect(known.contains(weeks.catName))
        #expect(model.lastPrompt.contains(weeks.catName), "else what follows shows nothing")

        try await chat(on: 28, isNew: false, "/threads", "/threads 2", "/delete")

        #expect(try await !resident.everythingKept().contains(weeks.catName), "record, fact, snapshot")
        #expect(try await resident.search(weeks.catName).hits.isEmpty, "index")
        #expect(!resident.hasVectors(of: message), "vectors")
        let shown = try await chat(on: 34, weeks.asksCat, "/memory")
        #expect(!model.lastPrompt.contains(weeks.catName), "prompt")
        #expect(!shown.contains(weeks.catName))

        // A fact that was taken up no more is deleted alone.
        let before = try await resident.facts().count
        try await chat(on: 34, isNew: false, "/memory \(weeks.occasion)", "/memory delete 1")
        #expect(try await resident.facts().count == before - 1)
      }

      // MARK: What the person does

      /// Comes on a day and types these lines, in a new conversation if `isNew`.
      /// - Returns: What the terminal shows.
      @discardableResult
      func chat(on day: Int, isNew: Bool = true, _ lines: String...) async throws -> String {
        clock.move(toDay: day)
        let typed = (isNew ? ["/new"] : []) + lines
        let run = try await Program.chat(typed, at: home, in: weeks.language)
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        return run.output
      }
    }
  }
}
