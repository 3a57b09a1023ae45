import Foundation
import Safeguard
import Store
import Support
import Testing

@testable import Companion

/// Which exchanges a voice is taken from.
@Suite struct VoicePairTests {
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

  @Test func anEraChoosesByModelAndTime() {
    let (early, late) = (Date(timeIntervalSince1970: 100), Date(timeIntervalSince1970: 200))
    let era = Era(models: ["a", Era.unknownModel], from: early, to: late)

    #expect(era.holds(model: "a", at: early) && era.holds(model: nil, at: early))
    #expect(!era.holds(model: "a", at: late), "the end is excluded")
    #expect(!era.holds(model: "b", at: early) && !era.holds(model: "a", at: early.addingTimeInterval(-1)))
    #expect(Era().holds(model: "b", at: late) && Era().holds(model: nil, at: early))
  }

  @Test func theMonthsOfAChoiceBeginAndEndWhereThePersonIs() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Paris"))
    let choice = EraChoice(models: ["a"], from: EraMonth("2025-03"), to: EraMonth("2025-04"))

    let era = choice.era(in: zone)

    #expect(
      era.holds(model: "a", at: Date(timeIntervalSince1970: 1_740_783_600)), "1 March, midnight in Paris")
    #expect(!era.holds(model: "a", at: Date(timeIntervalSince1970: 1_740_783_599)))
    #expect(
      !era.holds(model: "a", at: Date(timeIntervalSince1970: 1_746_050_400)), "1 May, midnight in Paris")
    #expect(EraChoice(era, in: zone) == choice)
    #expect(EraMonth("2025-13") == nil && EraMonth("25-01") == nil && EraMonth("2025-1") == nil)
  }

  @Test func theModelWithTheMostRepliesInOneStretchIsProposed() throws {
    func month(_ text: String) throws -> EraMonth { try #require(EraMonth(text)) }
    let histogram = EraHistogram([
      "old": [try month("2024-01"): 60, try month("2024-06"): 60],
      "new": [try month("2024-02"): 40, try month("2024-04"): 50, try month("2024-05"): 10],
      Era.unknownModel: [try month("2024-01"): 5],
    ])

    #expect(histogram.models.map(\.name) == ["old", "new", ""])
    #expect(histogram.months.count == 5 && histogram.models[1].counts == [0, 40, 50, 10, 0])
    #expect(
      histogram.proposal == EraChoice(models: ["new"], from: try month("2024-02"), to: try month("2024-05")))
    #expect(EraHistogram([:]).proposal == EraChoice())
  }
}
