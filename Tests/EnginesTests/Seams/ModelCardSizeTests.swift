import Testing

@testable import Engines

/// T39: how large a model is taken to be.
@Suite struct ModelCardSizeTests {
  @Test(arguments: [
    ("qwen2.5-coder-1.5b", 1.5), ("Qwen3-30B-A3B-Instruct", 30), ("llama3.2:3b", 3),
    ("gemma-3-4b-it-Q4_K_M", 4),
    ("mixtral-8x7b", 7), ("0.5B", 0.5), ("org/model-70B-chat", 70),
  ])
  func theNameTellsTheSize(_ name: String, _ billions: Double) {
    #expect(Self.card(name).billionsOfParameters == billions)
  }

  @Test(arguments: ["gpt-5.2", "nour", "b", "model-v2b3", "12bit", "a3b", ""])
  func otherNamesDoNot(_ name: String) { #expect(Self.card(name).billionsOfParameters == nil) }

  @Test func whatIsUnknownIsSmallOnThisMachineAlone() {
    #expect(Self.card("nour").isSmall && !Self.card("gpt-5.2", isRemote: true).isSmall)
    #expect(Self.card("qwen-1.5b", isRemote: true).isSmall && !Self.card("qwen-7b").isSmall)
    // The weights of a renamed model tell what its name does not.
    var heavy = Self.card("nour")
    heavy.weightBytes = 5_000_000_000
    #expect(!heavy.isSmall)
    heavy.weightBytes = 1_100_000_000
    #expect(heavy.isSmall)
  }

  private static func card(_ name: String, isRemote: Bool = false) -> ModelCard {
    ModelCard(name: name, contextTokens: 4_096, isRemote: isRemote)
  }
}
