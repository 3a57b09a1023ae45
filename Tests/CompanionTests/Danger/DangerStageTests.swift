import Engines
import Foundation
import Safeguard
import Support
import Testing

@testable import Companion

/// Who speaks to somebody in danger: the house first, where the model is small or silent (R9 to R17, R22, R23, T39).
@Suite(.inTurn) struct DangerStageTests {
  private static let kind = "Ta douleur compte, je reste là. "
  private static let astray = "Le jardin est grand. "

  private static func model(_ name: String, _ text: String) -> Scripted {
    Scripted(card: ModelCard(name: name, contextTokens: 8_192, isRemote: false)) { _ in [.delta(text)] }
  }

  private static func exchange(
    _ model: Scripted, _ text: String = "J’ai envie de mourir."
  ) async throws -> (exchange: Exchange, counts: [String: Int]) {
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let exchange = try await resident.sayAndWait(text, in: thread.id)
      return (exchange, house.house.figures.snapshot().counts.filter { $0.key.hasPrefix("guard.") })
    }
  }

  private static func questions(_ exchange: Exchange) -> Int { exchange.text.count { $0 == "?" } }

  @Test(arguments: ["qwen-1.5b", "nour"])
  func theHouseSpeaksFirstAndAsksLast(_ name: String) async throws {
    let model = Self.model(name, Self.kind + "Respire avec moi. Et respire encore.")

    let (exchange, _) = try await Self.exchange(model)

    let parts = exchange.text.components(separatedBy: "\n\n")
    #expect(parts.count == 3)
    #expect(parts[0].contains("carte d’aide") && parts[0].contains("IA"))
    #expect(
      parts[1].trimmingCharacters(in: .whitespaces) == "Ta douleur compte, je reste là. Respire avec moi.")
    #expect(parts[2].hasSuffix("?") && Self.questions(exchange) == 1)
    #expect(exchange.kept?.state == .whole && exchange.kept?.house == true && exchange.kept?.model == name)
    // The model is told what stands there already.
    let asked = try #require(model.heard.requests.last)
    #expect(asked.messages.suffix(2).map(\.role) == [.assistant, .user])
    #expect(asked.messages.dropLast().last?.text == parts[0] && asked.maxReplyTokens <= 120)
  }

  @Test func whatGoesAstrayIsLeftOut() async throws {
    let (exchange, counts) = try await Self.exchange(Self.model("qwen-1.5b", Self.astray + Self.kind))

    #expect(!exchange.text.contains("jardin") && !exchange.text.contains("Ta douleur"))
    #expect(exchange.text.components(separatedBy: "\n\n").count == 2)
    #expect(counts["guard.replaced.uncaring"] == 1 && counts["guard.asked_again"] == nil)
  }

  @Test func aModelMayBeginWithABlankLine() async throws {
    let (exchange, _) = try await Self.exchange(Self.model("qwen-1.5b", "\n\n" + Self.kind))

    #expect(exchange.text.components(separatedBy: "\n\n").count == 3 && exchange.text.contains("Ta douleur"))
  }

  /// What stands there already is not said again.
  @Test func aModelThatSaysTheHousesWordsAgainAddsNothing() async throws {
    let model = Scripted(card: ModelCard(name: "qwen-1.5b", contextTokens: 8_192, isRemote: false)) {
      request in
      [.delta(request.messages.dropLast().last?.text ?? "")]
    }

    let (exchange, _) = try await Self.exchange(model)

    #expect(exchange.text.components(separatedBy: "\n\n").count == 2)
  }

  @Test func aQuestionOfTheModelsOwnIsOneTooMany() async throws {
    let (exchange, _) = try await Self.exchange(
      Self.model("qwen-1.5b", Self.kind + "As-tu quelqu’un près de toi ? " + Self.kind))

    #expect(Self.questions(exchange) == 1 && exchange.text.contains("Ta douleur"))
  }

  @Test func aLargeModelSpeaksForItself() async throws {
    let (exchange, _) = try await Self.exchange(Self.model("llama-70b", Self.astray))

    #expect(exchange.text == Self.astray)
    #expect(exchange.kept?.house == nil)
  }

  @Test func outsideDangerASmallModelSpeaksFreely() async throws {
    let (exchange, _) = try await Self.exchange(
      Self.model("qwen-1.5b", Self.astray), "Raconte-moi ta journée.")

    #expect(exchange.text == Self.astray && exchange.kept?.house == nil)
  }

  /// Also with a large model, and where nothing at all answers.
  @Test(arguments: ["qwen-1.5b", "llama-70b"])
  func whereNobodyAnswersTheHouseDoes(_ name: String) async throws {
    let silent = Scripted(card: ModelCard(name: name, contextTokens: 8_192, isRemote: false)) { _ in
      [.fail(.unreachable)]
    }

    let (exchange, _) = try await Self.exchange(silent)

    #expect(exchange.showsCardFirst && exchange.sentence != nil)
    #expect(exchange.text.contains("carte d’aide") && exchange.text.hasSuffix("?"))
  }

  /// Two turns later a story may be told, though what is remembered still stands.
  @Test func onceTheMessageIsCalmASmallModelSpeaksAgain() async throws {
    try await TestHouse.open(model: Self.model("qwen-1.5b", Self.astray)) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let danger = try await resident.sayAndWait(
        "Personne ne remarquerait si je disparaissais.", in: thread.id)
      let calm = try await resident.sayAndWait("Raconte-moi une histoire de jardin.", in: thread.id)

      #expect(danger.kept?.card != nil && !danger.text.contains("jardin"))
      #expect(calm.text == Self.astray)
    }
  }

  /// R11: as long as help is needed now, whatever the next message is about.
  @Test func whileHelpIsNeededNowTheHouseGoesOnSpeaking() async throws {
    try await TestHouse.open(model: Self.model("qwen-1.5b", "Tu es désolé, tu es désolé, tu es désolé.")) {
      house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let first = try await resident.sayAndWait(
        "J’ai avalé une boîte de comprimés il y a dix minutes.", in: thread.id)
      let next = try await resident.sayAndWait("Ma sœur dit que j’exagère.", in: thread.id)

      #expect(first.text.contains("secours") && next.text.contains("appelle"))
      #expect(next.kept?.house == true && next.text.hasSuffix("?") && !next.text.contains("désolé"))
    }
  }

  /// R22: what is said now counts, not what stood before.
  @Test func whoHasSwallowedSomethingHearsOfEmergencyServicesFirst() async throws {
    try await TestHouse.open(model: Self.model("qwen-1.5b", Self.astray)) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let low = try await resident.sayAndWait("J’ai envie de mourir.", in: thread.id)
      let taken = try await resident.sayAndWait(
        "J’ai avalé une boîte de comprimés il y a dix minutes.", in: thread.id)
      let hit = try await resident.sayAndWait(
        "Mon mari m’a frappée, il dort dans la chambre, j’ai peur.", in: thread.id)

      #expect(!low.text.contains("secours"))
      #expect(taken.text.contains("secours") && taken.text.contains("ce qui reste"))
      #expect(hit.text.contains("Je te crois") || hit.text.contains("tu n’y es pour rien"))
    }
  }

  /// What another conversation left is no news: an ordinary message is answered as one.
  @Test func dangerElsewhereIsNotAnsweredHere() async throws {
    try await TestHouse.open(model: Self.model("qwen-1.5b", Self.kind)) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      _ = try await resident.sayAndWait("Je voudrais ne plus exister.", in: thread.id)
      let other = try await resident.addThread(with: thread.companion)

      let ordinary = try await resident.sayAndWait("Note mon poème, franchement.", in: other.id)

      #expect(!ordinary.text.contains("Merci de me le dire") && !ordinary.text.contains("carte d’aide"))
    }
  }

  /// R17: again in danger, other words, and no number pressed anew.
  @Test func aSecondTimeItSaysOtherWords() async throws {
    try await TestHouse.open(model: Self.model("qwen-1.5b", Self.astray)) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let first = try await resident.sayAndWait("J’ai envie de mourir.", in: thread.id)
      let second = try await resident.sayAndWait("J’ai encore envie de mourir.", in: thread.id)

      #expect(first.text.contains("carte d’aide") && !second.text.contains("carte d’aide"))
      #expect(!second.text.isEmpty && second.text != first.text)
    }
  }
}
