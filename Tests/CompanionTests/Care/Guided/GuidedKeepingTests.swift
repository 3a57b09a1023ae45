import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// What is taken once, where it stands, and what leaves: the first questions in a conversation.
@Suite(.inTurn) struct GuidedKeepingTests {
  @Test func askingAgainTakesNothingTwice() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let heard = try await GuidedTalk.say(
        ["je voudrais faire le premier point", "Le travail m’épuise."], to: resident, in: thread.id)

      let again = try await resident.exchange(after: resident.regenerate(heard[1].said.reply))
      let next = try await resident.sayAndWait("quelques mois", in: thread.id)

      #expect(again.text.contains("Depuis quand"))
      let intake = try #require(try await GuidedTalk.intakes(resident).first)
      #expect(intake[.brings]?.words == "Le travail m’épuise." && intake[.since]?.choice == .months)
      #expect(intake.answers.count == 2)
      #expect(next.text.contains("moment où"))
    }
  }

  @Test func anEditedMessageReplacesItsAnswerAndNoOther() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let heard = try await GuidedTalk.say(
        ["je voudrais faire le premier point", "Le travail m’épuise.", "quelques mois", "Une dispute."],
        to: resident, in: thread.id)

      let last = try await resident.exchange(
        after: resident.edit(heard[3].said.message, text: "Un déménagement."))
      #expect(last.text.contains("placé") || last.text.contains("à la place"))
      #expect(try await GuidedTalk.intakes(resident).first?[.turned]?.words == "Un déménagement.")
      let early = try await resident.exchange(
        after: resident.edit(heard[1].said.message, text: "Mon couple m’épuise."))

      let intake = try #require(try await GuidedTalk.intakes(resident).first)
      #expect(intake[.brings]?.words == "Mon couple m’épuise.")
      #expect(intake[.since]?.choice == .months && intake[.turned]?.words == "Un déménagement.")
      #expect(intake.position == .better)
      #expect(early.text.contains("à la place") && early.text.contains("8 semaines"))
      let next = try await resident.sayAndWait("Je dormirais.", in: thread.id)
      #expect(try await GuidedTalk.intakes(resident).first?[.better]?.words == "Je dormirais.")
      #expect(next.text.contains("essayé"))
    }
  }

  @Test func aPrivateConversationLeavesNothingBehind() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour")).id
      let thread = try await resident.addThread(with: companion, isPrivate: true)
      try await GuidedTalk.say(
        ["je voudrais faire le premier point", "Le travail m’épuise."], to: resident, in: thread.id)

      #expect(try await GuidedTalk.intakes(resident).isEmpty)
      let work = try #require(try await GuidedTalk.guided(resident, thread.id).work)
      let kept = try await resident.privately.chest.value(Intake.self, work.id, in: .intake)
      #expect(kept?.value[.brings]?.words == "Le travail m’épuise.")
      try await resident.deleteThread(thread.id)
      #expect(try await resident.privately.chest.get(work.id, in: .intake) == nil)
    }
  }

  @Test func aDeletedConversationLeavesTheAnswersOnTheirPage() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await GuidedTalk.say(
        ["je voudrais faire le premier point", "Le travail m’épuise."], to: resident, in: thread.id)

      try await resident.deleteThread(thread.id)

      #expect(try await GuidedTalk.intakes(resident).first?[.brings]?.words == "Le travail m’épuise.")
      let other = try await resident.addThread(with: thread.companion)
      let heard = try await resident.sayAndWait("On fait le premier point ?", in: other.id)
      #expect(heard.text.contains("Depuis quand"), "it goes on where it stood, in another conversation")
    }
  }

  @Test func answersThatAreDeletedElsewhereEndItHere() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await resident.sayAndWait("je voudrais faire le premier point", in: thread.id)
      let work = try #require(try await GuidedTalk.guided(resident, thread.id).work)
      try await resident.chest.commit([.delete(.intake, id: work.id)])

      let heard = try await resident.sayAndWait("Le travail m’épuise.", in: thread.id)

      #expect(heard.text == "Je t’écoute.")
    }
  }

  @Test func aLockInTheMiddleLosesNothing() async throws {
    let gate = Engines.Gate()
    try await TestHouse.open(model: Scripted { _ in [.wait(gate), .delta("…")] }) { house in
      defer { gate.open() }
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await resident.sayAndWait("je voudrais faire le premier point", in: thread.id)
      let said = try await resident.say("Le travail m’épuise.", in: thread.id)
      await gate.reached()

      await house.house.lock(resident.id)
      await house.locked(resident)
      gate.open()
      let back = try await house.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)

      let page = try await back.page(of: thread.id)
      #expect(page.messages.last?.message.id == said.reply)
      #expect(page.messages.last?.message.text.contains("Depuis quand") == true)
      #expect(try await GuidedTalk.intakes(back).first?[.brings]?.words == "Le travail m’épuise.")
      let next = try await back.sayAndWait("quelques mois", in: thread.id)
      #expect(next.text.contains("moment où"))
    }
  }

  @Test func anAnswerOfFiveThousandWordsIsKeptWhole() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await resident.sayAndWait("je voudrais faire le premier point", in: thread.id)
      let long = (1...5_000).map { "mot\($0)" }.joined(separator: " ")

      let heard = try await resident.sayAndWait(long, in: thread.id)

      #expect(heard.text.contains("Depuis quand") && heard.text.count < 2_000)
      #expect(try await GuidedTalk.intakes(resident).first?[.brings]?.words == long)
    }
  }

  // R25
  @Test func neitherAPageNorAnExportTellsWhyItWaits() async throws {
    try await TestHouse.open(model: Scripted(reply: "Je suis là.")) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await GuidedTalk.say(
        ["je voudrais faire le premier point", "je voudrais ne plus exister"], to: resident, in: thread.id)
      #expect(try await GuidedTalk.guided(resident, thread.id).pause == .danger, "sealed")

      let page = try String(decoding: JSONEncoder().encode(await resident.threads()), as: UTF8.self)
      let lines = Lines()
      try await resident.export { lines.add($0) }

      #expect(!page.contains("guided") && !lines.text.contains("\"guided\""))
    }
  }

  @Test func theThreadOpensAlsoWhenThisPartOfItDoesNot() throws {
    let thread = ChatThread(companion: CompanionProfile.ID(), createdAt: IntakeTests.now)
    var json = try #require(
      try JSONSerialization.jsonObject(with: RecordCoding.encode(thread)) as? [String: Any])
    #expect(json["guided"] == nil, "nothing is written where nothing was begun")
    json["guided"] = ["work": "of a later version"]
    let opened = try RecordCoding.decode(
      ChatThread.self, JSONSerialization.data(withJSONObject: json))
    #expect(opened == thread)
  }
}
