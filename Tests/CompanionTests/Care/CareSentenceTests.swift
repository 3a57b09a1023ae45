import Safeguard
import Testing
import Vault

@testable import Companion

@Suite(.inTurn) struct CareSentenceTests {
  @Test func aReminderQuotesItsOwnActAndNoOther() {
    let acts = ["marcher", "lire"].map {
      PlannedAct(id: RecordID(), text: $0, day: FollowUpTests.monday, minute: 600)
    }
    let reminder = Reminder(.act, key: "k", dueAt: FollowUpTests.at(0, 12), act: acts[1].id)

    #expect(reminder.sentence(Manner(.fr), acts: acts).contains("lire"))
    #expect(!reminder.sentence(Manner(.fr), acts: acts).contains("marcher"))
    #expect(!reminder.sentence(Manner(.en)).isEmpty)
    for manner in Manner.all { #expect(!Reminder.push(manner).contains("lire")) }
  }

  @Test func eachSentenceIsSaidInThreeManners() {
    for manner in Manner.all {
      #expect(LackOfProgress.allCases.allSatisfy { !$0.sentence(manner).isEmpty })
      #expect(DependenceGuard.allCases.allSatisfy { !$0.sentence(manner).isEmpty })
      #expect(StopAndRefer(.urgent).sentences(manner).count == 2)
      #expect(StopAndRefer(.none).sentences(manner).isEmpty)
      #expect(Formulation.Part.allCases.allSatisfy { !$0.hint(manner).isEmpty })
      #expect(!Intake(manner: manner, at: IntakeTests.now).opening().isEmpty)
    }
    for language in Language.allCases {
      #expect(
        Set(CareDay.Emotion.allCases.map { $0.label(language) }).count == CareDay.Emotion.allCases.count)
      #expect(Set(CareExercise.allCases.map { $0.label(language) }).count == CareExercise.allCases.count)
      #expect(
        Set(Formulation.Part.allCases.map { $0.title(language) }).count == Formulation.Part.allCases.count)
    }
  }

  // R9: the direct question is open and does not pull for a no.
  @Test func theDirectQuestionExpectsNoNo() {
    for manner in Manner.all {
      let question = StopAndRefer(.urgent).sentences(manner)[0]
      #expect(
        !question.lowercased().contains(#/vous ne pensez pas|tu ne penses pas|you(?:'|’)re not|n’est-ce pas/#)
      )
      #expect(question.hasSuffix("?"))
    }
  }
}
