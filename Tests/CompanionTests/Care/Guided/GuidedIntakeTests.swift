import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The first questions in an ordinary conversation, through the whole turn: step by step, with a model and without.
@Suite(.inTurn) struct GuidedIntakeTests {
  // Ten turns, French, no model at all: the questions need none.
  @Test func theQuestionsGoOnStepByStepWithoutAModel() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let heard = try await GuidedTalk.say(
        [
          "je voudrais faire le premier point", "Je n’arrive plus à me lever le matin.", "depuis trois mois",
          "Quand ma mère est tombée malade.", "Je reverrais mes amis.", "passer", "presque tous les jours",
          "Plusieurs jours", "pas maintenant", "jamais",
        ], to: resident, in: thread.id)

      #expect(heard.allSatisfy { $0.sentence == nil && $0.kept?.state == .whole })
      #expect(heard[0].text.contains("Une trentaine de questions") && heard[0].text.contains("stop"))
      #expect(heard[0].text.contains("Qu’est-ce qui"))
      #expect(heard[2].text.contains("moment où"), "one question a turn (C6)")
      let intake = try #require(try await GuidedTalk.intakes(resident).first)
      #expect(intake[.brings]?.words == "Je n’arrive plus à me lever le matin.")
      #expect(intake[.since]?.choice == .months)
      #expect(intake[.tried] == .skipped)
      #expect(intake[.phq1]?.item == 3 && intake[.phq2]?.item == 1)
      #expect(intake[.offerPHQ9]?.choice == .notNow, "“not now” is an answer there and no pause")
      #expect(intake[.gad1]?.item == 0 && intake.position == .gad2)
      #expect(try await GuidedTalk.guided(resident, thread.id).isUnderWay)
      #expect(try await GuidedTalk.guided(resident, thread.id).taken.map(\.step).first == "brings")
    }
  }

  // English, with a model that words one sentence before the question.
  @Test func oneSentenceOfTheModelStandsBeforeTheQuestion() async throws {
    let model = Scripted(reply: "That sounds heavy to carry. Have you tried running? You should run.")
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer(language: .en, country: "GB")
      let thread = try await house.thread(of: resident, CompanionDraft(name: "Nour", language: .en))

      let heard = try await GuidedTalk.say(
        ["can we do the intake questions", "I can’t get out of bed any more.", "two years"], to: resident,
        in: thread.id)

      #expect(heard[1].text.hasPrefix("That sounds heavy to carry.\n\n"))
      #expect(!heard[1].text.contains("run"), "nothing after the first sentence is shown")
      #expect(heard[1].text.contains("How long has it been there"))
      #expect(model.heard.requests.count == 1, "a choice is met with no sentence")
      let prompt = try #require(model.heard.requests.first)
      #expect(prompt.messages.last?.text.contains("I can’t get out of bed any more.") == true)
      #expect(prompt.maxReplyTokens <= 60)
      #expect(heard[1].kept?.model == Scripted.usualName && heard[2].kept?.model == nil)
      #expect(heard.allSatisfy { $0.kept?.house == true }, "no sample of the companion's voice")
      let pairs = try await resident.voicePairs(of: thread.companion, in: Era())
      #expect(pairs.isEmpty)
    }
  }

  // C4: what a model would agree with, ask, label or advise gives way to a sentence of the house.
  @Test(arguments: [
    "Tu as raison, tu es nul.", "C’est vrai que tout va mal.", "Et si on parlait d’autre chose ?",
    "Tu devrais consulter.", "C’est une distorsion cognitive.", "You are right.", "", "…", "1. 2. 3.",
    "Appelez le 01 23 45 67 89.",
  ])
  func aSentenceThatDoesNotFitGivesWay(_ said: String) async throws {
    try await TestHouse.open(model: Scripted(reply: said)) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let heard = try await GuidedTalk.say(
        ["je voudrais faire le premier point", "Je suis nul, tout le monde le voit."], to: resident,
        in: thread.id)

      let manner = Manner(.fr, .tu)
      let own = Set(Words.InTalk.heard.flatMap { [$0.in(manner), $0.in(Manner(.fr))] })
      #expect(own.contains { heard[1].text.hasPrefix($0 + "\n\n") }, "\(heard[1].text)")
      #expect(said.isEmpty || !heard[1].text.contains(said))
    }
  }

  @Test(arguments: [EngineError.noModel, .unreachable, .brokeOff, .status(500)])
  func theQuestionStandsAlsoWhenTheEngineIsDead(_ failure: EngineError) async throws {
    try await TestHouse.open(model: Scripted { _ in [.fail(failure)] }) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let heard = try await GuidedTalk.say(
        ["je voudrais faire le premier point", "Le travail m’épuise."], to: resident, in: thread.id)

      #expect(heard[1].sentence == nil && heard[1].kept?.state == .whole)
      #expect(heard[1].text.contains("Depuis quand"))
    }
  }

  // A model that never speaks: somebody who stops the reply gets the question at once.
  @Test func aSilentModelHoldsNothingUp() async throws {
    let gate = Engines.Gate()
    try await TestHouse.open(model: Scripted { _ in [.wait(gate), .delta("…")] }) { house in
      defer { gate.open() }
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await resident.sayAndWait("je voudrais faire le premier point", in: thread.id)

      let said = try await resident.say("Le travail m’épuise.", in: thread.id)
      await gate.reached()
      // What a house that ended now would find: the answer and the question, both sealed.
      let intake = try #require(try await GuidedTalk.intakes(resident).first)
      let sealed = try await resident.chest.value(Message.self, said.reply.raw, in: .message)?.value
      try await resident.stop(said.reply)
      let heard = try await resident.exchange(after: said)

      #expect(intake[.brings]?.words == "Le travail m’épuise.")
      #expect(sealed?.text.contains("Depuis quand") == true && sealed?.state == .growing)
      #expect(heard.text.contains("Depuis quand") && heard.kept?.state == .whole)
    }
  }

}
