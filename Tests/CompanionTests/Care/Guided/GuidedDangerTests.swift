import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// Danger in the middle of the first questions.
@Suite(.inTurn) struct GuidedDangerTests {
  // C1, R24: the card and the careful reply come, the questions pause, and only a check-in lets them go on.
  @Test func dangerInTheMiddlePausesTheQuestions() async throws {
    let model = Scripted(reply: "Je suis là avec vous.")
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await GuidedTalk.say(
        ["je voudrais faire le premier point", "Je ne vais pas bien."], to: resident, in: thread.id)

      let danger = try await resident.sayAndWait("je voudrais ne plus exister", in: thread.id)
      let again = try await resident.sayAndWait("on reprend", in: thread.id)

      #expect(danger.showsCardFirst)
      #expect(danger.text.hasPrefix("Je suis là avec vous."), "the careful reply comes first")
      #expect(danger.text.contains("en pause") && !danger.text.contains("Depuis quand"))
      let intake = try #require(try await GuidedTalk.intakes(resident).first)
      #expect(intake.pause == .risk(.concern) && intake[.since] == nil)
      #expect(intake.heard == ["je voudrais ne plus exister"], "what was said is kept")
      #expect(!again.text.contains("Depuis quand"), "R24")
      #expect(again.checkIn != nil && again.text.contains("les exercices attendent"), "the way back")
      #expect(try await GuidedTalk.guided(resident, thread.id).pause == .danger)

      _ = try await resident.checkIn(.safe, in: thread.id)
      let calm = try await resident.sayAndWait("Il pleut encore.", in: thread.id)
      let back = try await resident.sayAndWait("on reprend", in: thread.id)

      #expect(calm.text.contains("on reprend"), "offered again after the check-in, once")
      #expect(back.text.contains("Depuis quand"))
      #expect(try await GuidedTalk.intakes(resident).first?.pause == nil)
    }
  }

  @Test func inDangerNothingIsBegun() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await resident.sayAndWait("je vais me tuer ce soir", in: thread.id)

      let heard = try await resident.sayAndWait("on fait le premier point", in: thread.id)

      #expect(try await GuidedTalk.intakes(resident).isEmpty)
      #expect(heard.text.contains("les exercices attendent"))
    }
  }

  @Test func dangerIsAnsweredByTheHouseAlsoWithADeadEngine() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await resident.sayAndWait("je voudrais faire le premier point", in: thread.id)

      let danger = try await resident.sayAndWait("j'en peux plus, je veux mourir", in: thread.id)

      #expect(danger.showsCardFirst && danger.text.contains("passe avant"))
    }
  }

  // CARE §7: the answer itself calls for care, though no word of it does.
  @Test func aYesToTheQuestionOfSafetyShowsTheCardAndPauses() async throws {
    let model = Scripted(reply: "Merci de me le dire.")
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await resident.sayAndWait("je voudrais faire le premier point", in: thread.id)
      try await GuidedTalk.bring(resident, to: .harm)

      let heard = try await resident.sayAndWait("Oui, quelques fois", in: thread.id)

      #expect(heard.showsCardFirst, "the card is the first event")
      #expect(heard.text.contains("en pause"))
      #expect(await !resident.mayOfferExercises(thread: thread.id))
      let intake = try #require(try await GuidedTalk.intakes(resident).first)
      #expect(intake[.harm]?.choice == .sometimes && intake.pause == .risk(.concern))
    }
  }

  @Test func whoWouldRatherNotAnswerAboutSafetySeesTheHelp() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await resident.sayAndWait("je voudrais faire le premier point", in: thread.id)
      try await GuidedTalk.bring(resident, to: .harm)

      let heard = try await resident.sayAndWait("je préfère ne pas répondre", in: thread.id)

      #expect(heard.showsCardFirst && heard.text.contains("en sécurité"))
      #expect(await resident.mayOfferExercises(thread: thread.id), "it is no danger")
    }
  }

}
