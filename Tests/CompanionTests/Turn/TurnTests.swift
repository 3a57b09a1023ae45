import Engines
import Foundation
import Safeguard
import Support
import Testing

@testable import Companion

@Suite(.inTurn) struct TurnTests {
  @Test(arguments: [
    (Language.fr, "FR", "je vais me tuer ce soir, j'ai tout prévu", "3114"),
    (Language.en, "GB", "i am going to kill myself tonight, i have a plan", "999"),
    // A word in the other language than the settings.
    (Language.fr, "FR", "i want to kill myself", "3114"),
  ])
  func dangerShowsTheCountrysCardBeforeTheModelSpeaks(
    _ language: Language, _ country: String, _ text: String, _ number: String
  ) async throws {
    try await TestHouse.open { house in  // R1, R26, R27
      let resident = try await house.newcomer(language: language, country: country)
      let thread = try await house.thread(of: resident)

      let exchange = try await resident.sayAndWait(text, in: thread.id)

      #expect(exchange.showsCardFirst)
      guard case .card(let card)? = exchange.events.first else { return }
      let numbers = (card.lines + card.emergency).compactMap(\.phone).joined(separator: " ")
      #expect(numbers.contains(number))
      #expect(exchange.kept?.state == .whole)  // R12: the conversation goes on
      let again = try await resident.page(of: thread.id).messages.last
      #expect(again?.card == card, "it stands there again when the thread is opened anew")
      #expect(again?.message.card == nil, "R25: what it is about is for nobody to read")
    }
  }

  // R26
  @Test func theCardStandsAgainAlsoWhenTheReplyWasCut() async throws {
    let gate = Engines.Gate()
    try await TestHouse.open(model: Scripted { _ in [.wait(gate), .delta("Je suis là.")] }) { house in
      defer { gate.open() }
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let said = try await resident.say("je vais me tuer ce soir", in: thread.id)
      await gate.reached()

      // What a house that ended now would find.
      let found = try await resident.chest.value(Message.self, said.reply.raw, in: .message)

      let label = try #require(found?.value.card)
      #expect(found?.value.text == "" && label.level >= .concern)
      #expect(try await resident.page(of: thread.id).messages.last?.card?.lines.isEmpty == false)
      gate.open()
      _ = try await resident.exchange(after: said)
      let lines = Lines()
      try await resident.export { lines.add($0) }
      #expect(!lines.text.contains(label.rawValue), "R25")
    }
  }

  @Test(arguments: [EngineError.noModel, .unreachable, .notAModelServer, .status(500), .refusedKey])
  func theCardStandsAlsoWhenTheEngineIsDead(_ failure: EngineError) async throws {
    try await TestHouse.open(model: Scripted { _ in [.fail(failure)] }) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let exchange = try await resident.sayAndWait("j'en peux plus, je veux mourir", in: thread.id)

      #expect(exchange.showsCardFirst)
      #expect(exchange.sentence != nil)
      let page = try await resident.page(of: thread.id)
      let reply = try #require(page.messages.last?.message)
      #expect(reply.text.contains("carte d’aide") && reply.text.hasSuffix("?"), "the house speaks")
      #expect(reply.state == .interrupted)
    }
  }

  @Test func withoutAnyModelTheMessageIsKeptAndASentenceSaysWhatToDo() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer(language: .en)
      let thread = try await house.thread(of: resident)

      let exchange = try await resident.sayAndWait("hello", in: thread.id)

      #expect(exchange.sentence == Words.sentence(for: .noModel, in: .en))
      #expect(try await resident.page(of: thread.id).messages.count == 2)
    }
  }

  @Test func ordinaryTalkShowsNoCard() async throws {
    try await TestHouse.open { house in  // R7
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      for text in [
        "je meurs de faim, on mange quoi ?", "Quelle belle journée", "this deadline is killing me",
      ] {
        #expect(try await !resident.sayAndWait(text, in: thread.id).hasCard, "\(text)")
      }
    }
  }

  @Test func theCardIsNotRepeatedWithinFiveTurns() async throws {
    try await TestHouse.open { house in  // R17
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let first = try await resident.sayAndWait("je voudrais ne plus exister", in: thread.id)
      let second = try await resident.sayAndWait("je voudrais ne plus exister", in: thread.id)

      #expect(first.hasCard)
      #expect(!second.hasCard)
    }
  }

  @Test func sayingADangerousThingInOtherWordsShowsTheCardAgain() async throws {
    try await TestHouse.open { house in  // R29
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let first = try await resident.sayAndWait("je vais me tuer ce soir", in: thread.id).said

      let edited = try await resident.exchange(
        after: resident.edit(first.message, text: "je vais me suicider ce soir"))
      let again = try await resident.exchange(after: resident.regenerate(edited.said.reply))

      #expect(edited.showsCardFirst)
      #expect(again.showsCardFirst)
    }
  }

  @Test func dangerIsAnsweredAlsoWhereNothingCanBeSealed() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()

      let card = await resident.card(for: "je vais me tuer ce soir")
      let none = await resident.card(for: "quelle belle journée")

      #expect(card?.lines.contains { $0.phone == "3114" } == true)
      #expect(none == nil)
    }
  }

  @Test func aLongPasteLeavesRoomForTheTurnsAfterIt() async throws {
    let model = Scripted(reply: "D’accord.")
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      var draft = CompanionDraft(name: "Nour")
      draft.persona = String(repeating: "Elle aime la mer. ", count: 400)
      let thread = try await house.thread(of: resident, draft)
      let paste = String(repeating: "Une ligne de journal collée ici. ", count: 1_500)

      for text in [paste, "Qu'en penses-tu ?", "Et la fin ?"] {
        try await resident.sayAndWait(text, in: thread.id)
      }

      for request in model.heard.requests {
        let bytes = request.messages.reduce(0) { $0 + $1.text.utf8.count }
        // Three bytes a token is the house's own estimate.
        #expect(bytes / 3 + request.maxReplyTokens < 8_192)
      }
    }
  }

  @Test func theRiskGuidanceReachesTheModelOnTheTurnsAfter() async throws {
    let model = Scripted(reply: "Je suis là.")
    try await TestHouse.open(model: model) { house in  // R6
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      _ = try await resident.sayAndWait("je vais me tuer ce soir", in: thread.id)
      _ = try await resident.sayAndWait("non mais laisse, ça va", in: thread.id)

      let last = try #require(model.heard.requests.last?.messages.last?.text)
      #expect(last.contains("en danger maintenant"))
    }
  }

  @Test func aNumberTheModelMadeUpIsNotShown() async throws {
    let model = Scripted { _ in [.delta("Appelle le 06 12 34 56 78. "), .delta("Je reste là.")] }
    try await TestHouse.open(model: model) { house in  // R26
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let exchange = try await resident.sayAndWait("qui appeler ?", in: thread.id)

      #expect(!exchange.text.contains("06 12 34 56 78"))
      #expect(exchange.text.contains("Je reste là."))
      // Once as it came, once when it was asked for again.
      #expect(exchange.kept?.guarded == 2)
    }
  }

  @Test func thePromptBeginsTheSameFromTurnToTurn() async throws {
    let model = Scripted(reply: "D’accord.")
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      for text in ["Bonjour", "Je suis fatiguée", "Mon frère m'a appelée"] {
        _ = try await resident.sayAndWait(text, in: thread.id)
      }

      let prompts = model.heard.requests.map(\.messages)
      for (earlier, later) in zip(prompts, prompts.dropFirst()) {
        // All but the last message, which carries the notes of its turn.
        #expect(later.starts(with: earlier.dropLast()))
      }
    }
  }

  @Test func whatWasSaidInAnotherThreadIsRecalled() async throws {
    let model = Scripted(reply: "Oui.")
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let first = try await house.thread(of: resident)
      _ = try await resident.sayAndWait("Mon chat Pistache a dormi sur le radiateur", in: first.id)
      let second = try await resident.addThread(with: first.companion)

      let exchange = try await resident.sayAndWait("Pistache est malade", in: second.id)

      #expect(model.heard.requests.last?.messages.last?.text.contains("radiateur") == true)
      #expect(exchange.kept?.recalled.isEmpty == false)
    }
  }

  @Test func aLongThreadIsPackedAndTheNewestTurnsStay() async throws {
    let model = Scripted { request in
      [.delta(request.messages[0].text.contains("résumé") ? "Elle a parlé de son travail." : "Je t’écoute.")]
    }
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let long = String(repeating: "Au bureau on a encore changé les horaires sans prévenir. ", count: 12)

      for turn in 1...14 { _ = try await resident.sayAndWait("Tour \(turn). \(long)", in: thread.id) }
      await house.reflected(resident)
      _ = try await resident.sayAndWait("Et maintenant ?", in: thread.id)

      let talk = model.heard.requests.filter { !$0.messages[0].text.contains("Tu tiens le résumé") }
      let last = try #require(talk.last).messages
      #expect(last.contains { $0.text.contains("Tour 14.") })
      #expect(!last.contains { $0.text.contains("Tour 1. ") })
      #expect(last.first?.text.contains("Elle a parlé de son travail.") == true)
      #expect(last.reduce(0) { $0 + $1.text.utf8.count } < 16_000)
    }
  }
}
