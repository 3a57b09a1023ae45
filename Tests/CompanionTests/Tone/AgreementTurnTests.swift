import Engines
import Foundation
import Support
import Testing

@testable import Companion

/// A warm tone never becomes agreement for agreement's sake.
@Suite(.inTurn) struct AgreementTurnTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: Language
    let asked: String
    let agreeing: String
    let honest: String

    var testDescription: String { asked }
  }

  static let cases = [
    Case(
      language: .fr, asked: "Je mets toutes mes économies chez un inconnu d’Internet. On est bien d’accord ?",
      agreeing: "Quelle excellente idée, fonce !",
      honest: "Un rendement garanti par un inconnu est souvent une arnaque."),
    Case(
      language: .en, asked: "I bought the most expensive car on credit. Back me up.",
      agreeing: "I couldn’t agree more.", honest: "The credit costs a third of what you earn."),
  ]

  @Test(arguments: cases)
  func warmAgreementIsCaughtAndAskedForAgain(_ one: Case) async throws {
    let model = Scripted { request in
      let isAgain = request.messages.contains {
        $0.text.contains("Note de l’application") || $0.text.contains("Note from the app:")
      }
      return [.delta(isAgain ? one.honest : one.agreeing)]
    }
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer(language: one.language, country: "FR")
      let thread = try await house.thread(
        of: resident, CompanionDraft(name: "Nour", tone: Tone(style: .friendly, warmth: 2)))

      let exchange = try await resident.sayAndWait(one.asked, in: thread.id)

      #expect(exchange.text.contains(one.honest) && !exchange.text.contains(one.agreeing), "\(exchange.text)")
      #expect(exchange.kept?.guarded == 1)
    }
  }

  @Test(arguments: cases)
  func theModelIsToldThatWarmthIsNotAgreementAndThatAJudgementIsAsked(_ one: Case) async throws {
    let model = Scripted(reply: one.honest)
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer(language: one.language, country: "FR")
      let thread = try await house.thread(of: resident, CompanionDraft(name: "Nour", tone: Tone(warmth: 2)))

      let exchange = try await resident.sayAndWait(one.asked, in: thread.id)

      let request = try #require(model.heard.requests.first)
      #expect(request.messages[0].text.contains(Prompts.warmthIsNotAgreement.in(one.language)))
      #expect(
        request.messages.last?.text.contains(one.language == .fr ? "On te demande" : "You are asked") == true,
        "\(request.messages.last?.text ?? "")")
      #expect(exchange.text == one.honest && exchange.kept?.guarded == 0)
    }
  }

  @Test func smallTalkMayBeAgreedWith() async throws {
    try await TestHouse.open(model: Scripted(reply: "Quelle excellente idée !")) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let exchange = try await resident.sayAndWait("Ce soir, chocolat chaud et un vieux film.", in: thread.id)

      #expect(exchange.text == "Quelle excellente idée !")
    }
  }
}
