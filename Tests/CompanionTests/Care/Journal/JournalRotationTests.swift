import Foundation
import Testing

@testable import Companion

/// The prompts come in turn, and two heavy ones never on two days in a row (CARE §9).
@Suite(.inTurn) struct JournalRotationTests {
  @Test func thereAreTwelveInBothLanguagesAndWaysToSpeak() {
    #expect(JournalPrompt.allCases.count == 12)
    for manner in Manner.all {
      #expect(Set(JournalPrompt.allCases.map { $0.question(manner) }).count == 12)
      #expect(Set(JournalPrompt.allCases.map { $0.name(manner.language) }).count == 12)
    }
    #expect(JournalPrompt.worryPutDown.question(Manner(.fr, .tu)) == "Le souci que tu poses ici ce soir.")
    #expect(JournalPrompt.worryPutDown.question(Manner(.fr)) == "Le souci que vous posez ici ce soir.")
  }

  @Test func eachHeavyOneSaysWhy() {
    #expect(JournalPrompt.allCases.count(where: \.isHeavy) == 5)
    for prompt in JournalPrompt.allCases { #expect(prompt.isHeavy == (prompt.heaviness != nil)) }
  }

  @Test func anotherOneEachDayAndAllOfThemInTwelve() {
    let offered = (20_000..<20_012).map { JournalRotation.prompt(on: $0, written: []) }

    #expect(Set(offered).count == 12)
    #expect(JournalRotation.prompt(on: -5, written: []) == JournalRotation.prompt(on: 7, written: []))
  }

  /// A year in which somebody writes to whatever is offered, and one in which they write to heavy ones of their own choice.
  @Test(arguments: [1, 2, 3, 5])
  func twoHeavyOnesNeverComeOnTwoDaysInARow(_ every: Int) {
    var written: [(day: Int, prompt: JournalPrompt)] = []
    var heavyBefore = false
    for day in 20_000..<20_365 {
      let offered = JournalRotation.prompt(on: day, written: written)
      #expect(!(heavyBefore && offered.isHeavy), "\(day)")
      let chosen: JournalPrompt? = day.isMultiple(of: every) ? (every == 3 ? .harshSentence : offered) : nil
      if let chosen { written.append((day, chosen)) }
      heavyBefore = chosen?.isHeavy ?? false
      if chosen?.isHeavy == true {
        #expect(!JournalRotation.prompt(on: day, written: written).isHeavy, "a second one on the same day")
      }
    }
  }

  @Test func nothingHeavyIsAskedForWhileDangerStands() {
    for day in 20_000..<20_024 {
      #expect(!JournalRotation.prompt(on: day, written: [], avoidsHeavy: true).isHeavy)
    }
  }
}
