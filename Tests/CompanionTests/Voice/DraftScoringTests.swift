import Engines
import Foundation
import Synchronization
import Testing

@testable import Companion

/// Several drafts of one answer, and which of them is said.
@Suite(.inTurn) struct DraftScoringTests {
  private static let own = VoiceFixtures.talks(20).map(\.reply)
  private static let other = (0..<60).map {
    "Certainly! Here are several important considerations regarding point \($0):\n\n1. **Plan** carefully.\n2. **Rest**."
  }
  private static let scorer = DraftScorer(own: own, other: other, in: .fr)

  @Test func theVoiceIsToldFromTheModel() throws {
    let scorer = try #require(Self.scorer)

    #expect(
      scorer.score("Oh, ma belle… On respire ?")
        > scorer.score("Certainly! Here are some points:\n1. **Rest**"))
  }

  @Test func fewRepliesTeachNothing() {
    #expect(DraftScorer(own: Array(Self.own.prefix(19)), other: Self.other, in: .fr) == nil)
    #expect(DraftScorer(own: Self.own, other: Array(Self.other.prefix(19)), in: .fr) == nil)
  }

  /// Says another thing each time.
  private static func model(_ texts: [String]) -> Scripted {
    let asked = Mutex(0)
    return Scripted(card: VoiceFixtures.remote) { _ in
      let number = asked.withLock { asked in
        defer { asked += 1 }
        return asked
      }
      return [.delta(texts[number % texts.count]), .usage(TokenUsage(promptTokens: 10, replyTokens: 2))]
    }
  }

  private static let request = ChatRequest(messages: [.init(.user, "Bonsoir")], cacheOwner: "test")

  @Test func theNearestDraftIsSaidAndAllArePaidFor() async throws {
    let near = "Bon. Un pas après l’autre, ma belle 🌿"
    let model = Self.model(["Certainly! Here is 1. **Plan**", near, "Certainly! Here is 2. **Rest**"])
    var text = ""
    var usage: TokenUsage?
    for try await event in BestOfDrafts(model: model, scorer: try #require(Self.scorer)).stream(Self.request)
    {
      if case .delta(let more) = event { text += more }
      if case .usage(let told) = event { usage = told }
    }

    #expect(text == near)
    #expect(usage?.promptTokens == 30 && model.heard.requests.count == BestOfDrafts.drafts)
  }

  /// What the guard asks for again is asked for once: the person waits.
  @Test func askedAgainItAnswersOnce() async throws {
    let model = Self.model(["a b c"])
    let drafts = BestOfDrafts(model: model, scorer: try #require(Self.scorer))
    for _ in 0..<2 { for try await _ in drafts.stream(Self.request) {} }

    #expect(model.heard.requests.count == BestOfDrafts.drafts + 1)
  }

  @Test func aModelThatFailsFailsAsEver() async throws {
    let model = Scripted(card: VoiceFixtures.remote) { _ in [.fail(.busy)] }
    let drafts = BestOfDrafts(model: model, scorer: try #require(Self.scorer))

    await #expect(throws: EngineError.busy) { for try await _ in drafts.stream(Self.request) {} }
  }
}
