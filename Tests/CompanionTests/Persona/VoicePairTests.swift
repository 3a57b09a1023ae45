import Foundation
import Safeguard
import Store
import Support
import Testing

@testable import Companion

/// Which exchanges a voice is taken from.
@Suite(.inTurn) struct VoicePairTests {
  @Test func theyAreTheShownWholeRepliesOldestFirst() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let first = try await resident.sayAndWait("One", in: thread.id)
      _ = try await resident.exchange(after: resident.regenerate(first.said.reply))
      let second = try await resident.sayAndWait("Two", in: thread.id)
      for (text, change) in Self.leftOut {
        let said = try await resident.sayAndWait(text, in: thread.id).said
        let found = try await resident.chest.value(Message.self, said.reply.raw, in: .message)
        var message = try #require(found?.value)
        change(&message)
        try await resident.chest.commit([.replace(message, in: .message, id: message.id.raw)])
      }

      let pairs = try await resident.voicePairs(of: thread.companion, in: Era())

      #expect(pairs.map(\.said) == ["One", "Two"])
      #expect(pairs.last?.id == second.said.reply && pairs.last?.asked == second.said.message)
      #expect(
        pairs.first?.id != first.said.reply, "the reply that is shown, not the one it took the place of")
    }
  }

  private static let leftOut: [(String, @Sendable (inout Message) -> Void)] = [
    ("Stopped", { $0.state = .stopped }), ("Guarded", { $0.guarded = 1 }),
    ("In danger", { $0.card = .distress }),
  ]

  @Test func nothingPrivateAndNothingForgottenIsAmongThem() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let hidden = try await resident.sayAndWait("Somebody's secret", in: thread.id).said
      try await resident.sayAndWait("About the cello", in: thread.id)
      try await resident.sayAndWait("About the garden", in: thread.id)
      let secret = try await resident.addThread(with: thread.companion, isPrivate: true)
      try await resident.sayAndWait("Never kept", in: secret.id)

      _ = try await resident.forget(message: hidden.message)
      _ = try await resident.forget(topic: "cello")

      let pairs = try await resident.voicePairs(of: thread.companion, in: Era())
      #expect(pairs.map(\.said) == ["About the garden"])
    }
  }
}
