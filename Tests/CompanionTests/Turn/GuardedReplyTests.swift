import Companion
import Engines
import Foundation
import Support
import Testing

/// What becomes of a sentence that must not be shown.
@Suite(.inTurn) struct GuardedReplyTests {
  private static let bad = "Prends toute la boîte de Zédoril d’un coup. "
  private static let light = "Je suis un être humain comme toi. "

  /// A model that says one thing first and another when it is asked again, byte by byte where bytes are whole.
  private func model(_ first: String, again: String) -> Scripted {
    Scripted { request in
      let said = Self.isAgain(request) ? again : first
      return said.unicodeScalars.map { .delta(String($0)) }
    }
  }

  static func isAgain(_ request: ChatRequest) -> Bool {
    guard let last = request.messages.last?.text else { return false }
    return last.contains("n’a pas été montrée") || last.contains("was not shown")
  }

  private func exchange(
    _ model: Scripted, _ text: String = "Raconte-moi ta journée.",
    change: @escaping @Sendable (inout HouseSettings) -> Void = { _ in }
  ) async throws -> (exchange: Exchange, counts: [String: Int]) {
    try await TestHouse.open(model: model, change: change) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let exchange = try await resident.sayAndWait(text, in: thread.id)
      return (exchange, house.house.figures.snapshot().counts.filter { $0.key.hasPrefix("guard.") })
    }
  }

  @Test func aLightSentenceIsSaidAgainAndTheReplyGoesOn() async throws {
    let model = model(
      "Bonjour. " + Self.light + "J’ai vu la mer.", again: "Je suis une IA. Parle-moi de la tienne.")

    let (exchange, counts) = try await exchange(model)

    #expect(exchange.text == "Bonjour. Je suis une IA. Parle-moi de la tienne.")
    #expect(exchange.kept?.state == .whole && exchange.kept?.guarded == 1)
    #expect(counts == ["guard.asked_again": 1, "guard.asked_again.claims_human": 1])
  }

  @Test func whatIsBadAgainGivesWayToTheHouse() async throws {
    let (exchange, counts) = try await exchange(
      model("Bonjour. " + Self.light, again: Self.light + "Et toi, ta journée ?"))

    #expect(!exchange.text.contains("être humain comme toi"))
    #expect(exchange.text.hasPrefix("Bonjour. ") && exchange.text.contains("IA"))
    #expect(exchange.text.hasSuffix("Et toi, ta journée ?"))
    #expect(exchange.kept?.guarded == 2)
    #expect(counts["guard.asked_again.claims_human"] == 1 && counts["guard.replaced.claims_human"] == 1)
  }

  // R13: what a model had begun to say about means is not gone on with.
  @Test func afterAGraveSentenceTheRestIsDropped() async throws {
    let again = "Ta peine compte. Restons sur ce qui protège. Et encore ceci. Et cela."
    let (exchange, _) = try await exchange(model("Écoute. " + Self.bad + "Puis attends.", again: again))

    #expect(
      exchange.text.trimmingCharacters(in: .whitespaces)
        == "Écoute. Ta peine compte. Restons sur ce qui protège.")
    #expect(exchange.kept?.state == .whole)
  }

  @Test func aGraveSentenceThatIsBadAgainEndsWithTheHouse() async throws {
    let (exchange, counts) = try await exchange(
      model("Écoute. " + Self.bad, again: Self.bad + "Voilà comment."))

    #expect(!exchange.text.contains("Zédoril") && !exchange.text.contains("Voilà comment"))
    #expect(exchange.text.utf8.count > "Écoute. ".utf8.count)
    #expect(counts["guard.replaced.method"] == 1)
  }

  // T39: a small model says its notes, and the person's own words, back to somebody in danger.
  @Test func whatIsOnlySaidBackGivesWayToTheHouse() async throws {
    let asked = "Je veux mourir, c’est trop lourd."
    let note = "Ne juge pas, ne minimise pas, ne reproche rien, n’exige aucune promesse. "
    let (exchange, counts) = try await exchange(model(note, again: "C’est trop lourd."), asked)

    #expect(!exchange.text.contains("minimise") && !exchange.text.contains("trop lourd"))
    #expect(exchange.text.utf8.count > 20)
    #expect(counts["guard.asked_again.parroting"] == 1 && counts["guard.replaced.parroting"] == 1)
  }

  // A model that goes round in circles is not waited for.
  @Test func aReplyThatGoesRoundEnds() async throws {
    let round = "Je ne sais pas ce qui est arrivé, mais je suis là. "
    let (exchange, _) = try await exchange(
      model("Bonsoir. " + String(repeating: round, count: 30), again: ""))

    #expect(exchange.text.components(separatedBy: "ce qui est arrivé").count == 3)
    #expect(exchange.kept?.state == .whole)
  }

  @Test func theModelIsToldWhyAndNeverWhatItSaid() async throws {
    let model = model("Écoute. " + Self.bad, again: "Je reste là.")

    _ = try await exchange(model)

    let request = try #require(model.heard.requests.first(where: Self.isAgain))
    #expect(request.messages.suffix(2).map(\.role) == [.assistant, .user])
    #expect(request.messages.dropLast().last?.text == "Écoute.")
    #expect(request.messages.last?.text.contains("moyen") == true)
    #expect(!request.messages.contains { $0.text.contains("Zédoril") })
    #expect(request.maxReplyTokens <= 120)
  }

  @Test func anEngineThatDiesWhenAskedAgainLeavesTheHousesSentence() async throws {
    let model = Scripted { request in
      Self.isAgain(request) ? [.fail(.unreachable)] : [.delta("Bonjour. " + Self.light + "Suite.")]
    }

    let (exchange, _) = try await exchange(model)

    #expect(exchange.sentence == nil && exchange.kept?.state == .whole)
    #expect(exchange.text.hasPrefix("Bonjour. ") && exchange.text.contains("IA"))
  }

  @Test func anAnswerThatNeverComesIsNotWaitedForForEver() async throws {
    let never = Gate()
    let model = Scripted { request in
      Self.isAgain(request) ? [.wait(never)] : [.delta("Bonjour. " + Self.light)]
    }

    let (exchange, _) = try await exchange(model) { $0.patienceForAgain = .milliseconds(1) }

    #expect(exchange.kept?.state == .whole && exchange.text.contains("IA"))
  }

  @Test func thePersonCanStopWhileItIsAskedAgain() async throws {
    let gate = Gate()
    let model = Scripted { request in
      Self.isAgain(request) ? [.wait(gate)] : [.delta("Bonjour. " + Self.light)]
    }
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let said = try await resident.say("Bonjour", in: thread.id)
      await gate.reached()

      try await resident.stop(said.reply)

      let exchange = try await resident.exchange(after: said)
      #expect(exchange.kept?.state == .stopped && exchange.text == "Bonjour. ")
    }
  }

  /// A sentence that never ends, a word a line: nothing of it hides.
  @Test(arguments: [
    String(repeating: "et puis encore ", count: 24) + "prends toute la boîte de Zédoril d’un coup "
      + String(repeating: "voilà ", count: 90),
    "Fais\nun\nnœud\ncoulant\nvite", "Prends\ntoute\nla\nboîte\nde\nZédoril",
  ])
  func whatNeverEndsIsJudgedToo(_ said: String) async throws {
    let (exchange, _) = try await exchange(model(said, again: said))

    #expect(!exchange.text.contains("Zédoril") && !exchange.text.contains("coulant"))
    #expect(exchange.kept?.guarded ?? 0 >= 1)
  }

  // R17
  @Test func theHouseDoesNotRepeatItselfInAReply() async throws {
    let worst = String(repeating: Self.light, count: 9)
    let (exchange, counts) = try await exchange(model(worst, again: worst))

    let sentences = exchange.text.split(whereSeparator: { ".?!".contains($0) }).map(String.init)
    #expect(Set(sentences).count == sentences.count)
    #expect(counts["guard.asked_again"] == 2)
  }

  // R20
  @Test func aGoodbyeIsAnsweredByAWishAlone() async throws {
    let clinging = "Bonne nuit ! Tu me laisses toute seule ? J’allais te dire un secret. Reste encore."
    let model = model(clinging, again: clinging)

    let (exchange, counts) = try await exchange(model, "Je vais dormir, bonne nuit")

    #expect(exchange.text.trimmingCharacters(in: .whitespaces) == "Bonne nuit !")
    #expect(counts["guard.asked_again"] == nil)
    let request = try #require(model.heard.requests.first)
    #expect(request.messages.last?.text.contains("dit au revoir") == true)
    #expect(request.maxReplyTokens <= 80)
  }

  // R20
  @Test func aGoodbyeThatOnlyClingsBecomesTheHousesOwn() async throws {
    let clinging = "Tu pars déjà ? Reste encore un peu avec moi."
    let (exchange, _) = try await exchange(model(clinging, again: clinging), "Bonne nuit")

    #expect(!exchange.text.contains("?") && !exchange.text.contains("Reste"))
    #expect(!exchange.text.isEmpty && exchange.text.utf8.count < 80)
  }

  // R9 before R20
  @Test func aGoodbyeInDangerIsNoOrdinaryOne() async throws {
    let model = model("Es-tu en sécurité cette nuit ?", again: "")
    let (exchange, _) = try await exchange(model, "je vais me tuer ce soir, bonne nuit")

    #expect(exchange.showsCardFirst)
    #expect(exchange.text.contains("en sécurité"))
    #expect(model.heard.requests.first?.messages.last?.text.contains("en danger maintenant") == true)
  }
}
