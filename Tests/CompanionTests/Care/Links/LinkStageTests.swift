import Engines
import Foundation
import Store
import Support
import Testing

@testable import Companion

/// What was written in Care is brought up in talk as a question, once, sourced, and never while danger stands.
@Suite(.inTurn) struct LinkStageTests {
  private static let card = "J’ai peur de bafouiller devant la classe quand je fais un exposé."
  private static let said = "Encore un exposé devant la classe jeudi, je vais bafouiller."

  private func card(_ text: String, for resident: Resident) async throws -> Formulation.ID {
    var card = Formulation(title: "Parler en public", at: resident.now())
    card.write(text, in: .situation, at: resident.now())
    let made = card
    try await resident.records { chest in
      _ = try await chest.commit([.append(made, in: .formulation, id: made.id.raw)])
    }
    return made.id
  }

  private func asks(_ model: Scripted) -> Bool {
    model.heard.requests.contains { $0.messages.last?.text.contains("en une seule question") == true }
  }

  @Test func itIsOfferedOnceADayAndTheReplyNamesItsSource() async throws {
    let clock = MovedClock()
    let model = Scripted(reply: "Est-ce un peu comme cette fois-là ?")
    try await TestHouse.open(model: model, change: { $0.now = { clock.now } }) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let card = try await card(Self.card, for: resident)

      let first = try await resident.sayAndWait(Self.said, in: thread.id)
      let prompt = try #require(
        model.heard.requests.last { $0.messages.last?.text.contains(Self.said) == true })
      #expect(prompt.messages.last?.text.contains("en une seule question") == true)
      #expect(prompt.messages.last?.text.contains("bafouiller devant la classe quand") == true)
      #expect(prompt.messages.last?.text.contains("N’explique rien") == true)

      let why = try await resident.why(first.said.reply)
      #expect(why.links.map(\.kind) == [.formulation] && why.links[0].text.contains("bafouiller"))

      let before = model.heard.requests.count
      _ = try await resident.sayAndWait(Self.said, in: thread.id)
      clock.move(toDay: 2)
      _ = try await resident.sayAndWait(Self.said, in: thread.id)
      let later = model.heard.requests.dropFirst(before)
      #expect(!later.contains { $0.messages.last?.text.contains("en une seule question") == true })

      try await resident.records { chest in _ = try await chest.commit([.delete(.formulation, id: card.raw)])
      }
      #expect(try await resident.why(first.said.reply).links.isEmpty)
    }
  }

  // Never while danger stands, wherever it was seen.
  @Test func nothingIsBroughtUpWhileDangerStands() async throws {
    let model = Scripted(reply: "Je t’écoute.")
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      _ = try await card(Self.card, for: resident)
      _ = await resident.watch(["je veux mourir"])
      _ = try await resident.sayAndWait(Self.said, in: thread.id)
      #expect(!asks(model))
    }
  }

  // What told of danger or of violence is not brought up of itself.
  @Test(arguments: [
    "Exposé devant la classe : je veux mourir.", "À l’exposé devant la classe il m’a frappée.",
  ])
  func aGraveRecordIsLeftAlone(_ text: String) async throws {
    let model = Scripted(reply: "Je t’écoute.")
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      _ = try await card(text + " bafouiller", for: resident)
      _ = try await resident.sayAndWait(Self.said, in: thread.id)
      #expect(!asks(model))
    }
  }

  @Test func aPrivateThreadIsLeftAlone() async throws {
    let model = Scripted(reply: "Je t’écoute.")
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      _ = try await card(Self.card, for: resident)
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour"))
      let thread = try await resident.addThread(with: companion.id, isPrivate: true)
      _ = try await resident.sayAndWait(Self.said, in: thread.id)
      #expect(!asks(model))
    }
  }

  /// A message with a link reads back whole: the quick writer leaves it to the encoder.
  @Test func aReplyKeepsItsLinks() throws {
    var message = Message(thread: ChatThread.ID(), role: .companion, text: "x", at: Date(), previous: nil)
    message.links = [CareSource.Ref(.journal, ChatThread.ID().raw)]
    let back = try RecordCoding.decode(Message.self, RecordCoding.encode(message))
    #expect(back.links == message.links)
  }
}
