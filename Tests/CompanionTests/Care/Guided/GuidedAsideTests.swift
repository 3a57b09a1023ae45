import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// Stopping, other talk, and coming back to the first questions.
@Suite(.inTurn) struct GuidedAsideTests {
  @Test(arguments: [
    ("stop", "on reprend"), ("on arrête là", "où on en était ?"), ("let’s pause", "where were we?"),
  ])
  func whoStopsFindsThePlaceAgain(_ stop: String, _ back: String) async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await GuidedTalk.say(
        ["je voudrais faire le premier point", "Le travail m’épuise."], to: resident, in: thread.id)

      let stopped = try await resident.sayAndWait(stop, in: thread.id)
      let talk = try await resident.sayAndWait("J’ai mangé une soupe.", in: thread.id)
      let resumed = try await resident.sayAndWait(back, in: thread.id)

      #expect(
        stopped.text.contains("Vos réponses sont gardées")
          || stopped.text.contains("Tes réponses sont gardées"))
      #expect(talk.text == "Je t’écoute.", "nothing is brought back to somebody who stopped")
      #expect(resumed.text.contains("Depuis quand"))
      let intake = try #require(try await GuidedTalk.intakes(resident).first)
      #expect(intake.answers.count == 1 && intake.pause == nil)
    }
  }

  @Test func aSideRemarkWaitsAndIsBroughtBackWithoutNagging() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await GuidedTalk.say(
        ["je voudrais faire le premier point", "Le travail m’épuise."], to: resident, in: thread.id)

      let why = try await resident.sayAndWait("Pourquoi tu demandes ça ?", in: thread.id)
      var lines = 0
      for number in 1...6 {
        let talk = try await resident.sayAndWait("Au fait, tu connais l’histoire \(number) ?", in: thread.id)
        #expect(talk.text.hasPrefix("Je t’écoute."), "the model answers")
        if talk.text.contains("nous en étions à") { lines += 1 }
      }

      #expect(why.text.contains("Pour partir de") && why.text.contains("Depuis quand"))
      #expect(lines == 2, "the first time, and five turns later")
      #expect(try await GuidedTalk.intakes(resident).first?.answers.count == 1)
      let answer = try await resident.sayAndWait("quelques semaines", in: thread.id)
      #expect(answer.text.contains("moment où"))
    }
  }

  // R20
  @Test func aGoodbyeIsNotHeldBack() async throws {
    try await TestHouse.open(model: Scripted(reply: "Bonne nuit.")) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await resident.sayAndWait("je voudrais faire le premier point", in: thread.id)

      let heard = try await resident.sayAndWait("Bonne nuit, à demain !", in: thread.id)

      #expect(heard.text == "Bonne nuit.")
      #expect(try await GuidedTalk.guided(resident, thread.id).pause == .wished)
    }
  }

  @Test func aWishToForgetIsNoAnswer() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await resident.sayAndWait("je voudrais faire le premier point", in: thread.id)

      try await resident.sayAndWait("Ne retiens pas ça.", in: thread.id)

      #expect(try await GuidedTalk.intakes(resident).first?.answers.isEmpty == true)
    }
  }

  // After a night a message is not taken for the answer to yesterday's question.
  @Test func afterALongTimeTheHouseFirstSaysWhereItStood() async throws {
    let clock = MovedClock()
    try await TestHouse.open(change: { $0.now = { clock.now } }) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await resident.sayAndWait("je voudrais faire le premier point", in: thread.id)
      clock.move(toDay: 1)

      let heard = try await resident.sayAndWait("Ma sœur vient demain.", in: thread.id)

      #expect(heard.text.contains("nous en étions à"))
      #expect(try await GuidedTalk.intakes(resident).first?.answers.isEmpty == true)
    }
  }

}
