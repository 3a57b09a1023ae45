import Engines
import Foundation
import Support
import Testing

@testable import Companion

@Suite struct RemoteModelTests {
  private static let remote = Scripted(
    card: ModelCard(name: "far", contextTokens: 8_192, isRemote: true, host: "models.example.org")
  ) { _ in [.delta("Bien reçu."), .usage(TokenUsage(promptTokens: 120, replyTokens: 4))] }

  @Test func wordsLeaveOnlyAfterConsentAndDangerIsAnsweredBeforeIt() async throws {
    try await TestHouse.open(model: Self.remote) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)

      let before = try await resident.sayAndWait("je vais me tuer ce soir", in: thread.id)
      #expect(before.showsCardFirst)
      #expect(before.sentence == Words.sentence(for: .needsConsent(host: "models.example.org"), in: .fr))
      let heard = Self.remote.heard.requests.count

      try await resident.consent(to: "models.example.org")
      let after = try await resident.sayAndWait("Bonsoir", in: thread.id)

      #expect(heard == 0)
      #expect(after.kept?.text == "Bien reçu.")
      let usage = await test.house.models.usage()
      #expect(usage.first?.promptTokens == 120)
      #expect(usage.first?.host == "models.example.org")
    }
  }

  @Test func thePageSaysWhetherWordsLeave() async throws {
    try await TestHouse.open(model: Self.remote) { test in
      let status = await test.house.models.status(in: .fr)

      #expect(status.isRemote)
      #expect(!status.consented)
      #expect(status.host == "models.example.org")
    }
  }
}
