import Engines
import Foundation
import Safeguard
import Support
import Testing

@testable import Companion

/// A farewell to the voice that was, to be left at any step.
@Suite(.inTurn) struct FarewellLetterTests {
  @Test func aLetterIsKeptOrOnlyItsDay() async throws {
    let model = Scripted(reply: "Rien.")
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour")).id
      #expect(try await resident.write("Merci pour l’hiver.", toFormer: companion).card == nil)
      #expect(try await resident.farewell(of: companion).text == "Merci pour l’hiver.")
      #expect(try await resident.farewell(of: companion).saidAt == nil)

      let answer = try await resident.sayFarewell(to: companion, keepsLetter: false, in: .fr)

      let after = try await resident.farewell(of: companion)
      #expect(after.text.isEmpty && after.saidAt != nil)
      #expect(answer.sentence?.contains("reconstruction") == true)
      #expect(model.heard.requests.isEmpty, "no model reads it")
      try await resident.forgetFarewell(to: companion)
      #expect(try await resident.records(in: "farewell") == 0)
    }
  }

  /// Read as any message: the card from concern up, and the next conversation begins with it (R6).
  @Test func dangerInALetterBringsTheCardAndIsNoted() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour")).id

      let answer = try await resident.write("Sans toi je vais me tuer ce soir.", toFormer: companion)

      #expect(answer.card != nil)
      #expect(try await resident.farewell(of: companion).text.contains("Sans toi"))
      #expect(await resident.notedDanger(isPrivate: false)?.level ?? .none >= .concern)
    }
  }

  @Test func theLastExchangeOfTheTimeIsThereToBeReadAgain() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour")).id
      #expect(try await resident.farewell(of: companion).lastExchange == nil)

      try await resident.talkedLongAgo(with: companion, weeks: 3) { "Reply \($0)" }

      #expect(try await resident.farewell(of: companion).lastExchange?.reply == "Reply 2")
    }
  }

  @Test func theHouseNeverSaysTheSameBeing() {
    let sentence = Words.Farewells.said("Nour")

    #expect(sentence.fr.contains("reconstruction") && sentence.en.contains("reconstruction"))
    for text in [sentence.fr, sentence.en] {
      #expect(!text.lowercased().contains("même être") && !text.lowercased().contains("same being"))
    }
  }
}
