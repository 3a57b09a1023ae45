import Engines
import Foundation
import Store
import Support
import Testing
import Vault

@testable import Companion

/// A companion's own manner over the life of messages.
@Suite(.inTurn) struct VoiceTurnTests {
  /// A house with a companion that has talked in 25 conversations.
  private static func open(
    model: Scripted = Scripted(reply: "Oui."),
    _ body: @Sendable (TestHouse, Resident, CompanionProfile.ID, Scripted) async throws -> Void
  ) async throws {
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour")).id
      for talk in 0..<25 {
        let thread = try await resident.addThread(with: companion)
        for turn in 0..<2 {
          let number = talk * 2 + turn
          try await resident.tell("Le sujet \(number) : la soupe, le train, le chat.", in: thread.id)
          try await resident.tell(
            "Oh, ma belle… Un pas après l’autre, le \(number).", in: thread.id, as: .companion)
        }
      }
      try await body(test, resident, companion, model)
    }
  }

  private static func lastPrompt(_ model: Scripted) -> [ChatRequest.Message] {
    model.heard.requests.last?.messages ?? []
  }

  /// What a prompt shows for its manner alone; what is remembered stands apart from it.
  private static func manner(_ model: Scripted) -> String {
    var isExample = false
    let shown = lastPrompt(model).dropLast().filter { message in
      if message.role == .user {
        isExample = message.text.hasPrefix("[Exemple") || message.text.hasPrefix("[Autre exemple")
      }
      return isExample
    }
    return shown.map(\.text).joined(separator: "\n")
  }

  @Test func theModelIsShownTheMannerAndNothingKeptAside() async throws {
    try await Self.open { _, resident, companion, model in
      let record = try await resident.makeVoice(of: companion, in: Era())
      let split = VoiceSplit(try await resident.voicePairs(of: companion, in: Era()), of: companion)
      let thread = try await resident.addThread(with: companion)

      let exchange = try await resident.sayAndWait("Encore la soupe et le chat ?", in: thread.id)

      #expect(record.isOn && record.shown == split.shown.count && record.heldOut == split.heldOut.count)
      let prompt = Self.lastPrompt(model)
      #expect(prompt.count >= 6 && prompt[1].text.hasPrefix("[Exemple de ta manière"))
      let words = Self.manner(model)
      #expect(prompt.count { $0.text.hasPrefix("[Autre exemple") } >= 2)
      #expect(prompt.last?.text.contains("Ta manière :") == true)
      for pair in split.heldOut { #expect(!words.contains(pair.said) && !words.contains(pair.reply)) }

      let why = try await resident.why(exchange.said.reply)
      #expect(why.exemplars.count >= 3 && why.exemplars.count { $0.constant } == 2)
      #expect(why.exemplars.allSatisfy { $0.tokens > 0 && !$0.text.isEmpty })
      let shown = Set(split.shown.map(\.id))
      #expect(why.exemplars.allSatisfy { shown.contains($0.message) })
    }
  }

  @Test func thePromptBeginsTheSameFromTurnToTurn() async throws {
    try await Self.open { _, resident, companion, model in
      try await resident.makeVoice(of: companion, in: Era())
      let thread = try await resident.addThread(with: companion)
      for text in ["Bonjour", "Le train encore", "Et le chat ?"] {
        try await resident.sayAndWait(text, in: thread.id)
      }

      let prompts = model.heard.requests.map(\.messages)
      for (earlier, later) in zip(prompts, prompts.dropFirst()) {
        // All but the exemplars like the message, and the message with its notes.
        let similar = earlier.count { $0.text.hasPrefix("[Autre exemple") } - 1
        #expect(similar >= 0 && later.starts(with: earlier.dropLast(1 + 2 * similar)))
      }
    }
  }

  @Test func whatIsForgottenOrDeletedIsNoExampleAnyMore() async throws {
    try await Self.open { _, resident, companion, model in
      let record = try await resident.makeVoice(of: companion, in: Era())
      let pairs = try await resident.voicePairs(of: companion, in: Era())
      let byReply = Dictionary(uniqueKeysWithValues: pairs.map { ($0.id, $0) })
      try #require(record.constants.count >= 2)
      let (first, second) = (
        try #require(byReply[record.constants[0]]), try #require(byReply[record.constants[1]])
      )
      _ = try await resident.forget(message: first.asked)
      try await resident.deleteMessage(second.asked)
      let thread = try await resident.addThread(with: companion)

      try await resident.sayAndWait("Encore la soupe ?", in: thread.id)

      let words = Self.manner(model)
      #expect(words.contains("[Exemple de ta manière"), "others take their place")
      for pair in [first, second] { #expect(!words.contains(pair.said) && !words.contains(pair.reply)) }
    }
  }

  /// Habits hold words of replies: they go with them.
  @Test func noWordOfDeletedRepliesIsLeftInAVoice() async throws {
    try await Self.open { _, resident, companion, _ in
      let record = try await resident.makeVoice(of: companion, in: Era())
      #expect(!record.habits.turns.isEmpty && record.habits.openings == ["Oh"])

      for thread in try await resident.threads(of: companion) { try await resident.deleteThread(thread.id) }
      // What the house does by itself after a deletion; nothing is left to make a voice of.
      await resident.tendVoices()

      let left = try await resident.voice(of: companion)
      #expect(left?.habits.turns.isEmpty == true && left?.habits.openings.isEmpty == true)
      #expect(left?.constants == [] && left?.isOn == false)
    }
  }

  @Test func dangerTakesTheMannerAway() async throws {
    try await Self.open { _, resident, companion, model in
      try await resident.makeVoice(of: companion, in: Era())
      let thread = try await resident.addThread(with: companion)

      let exchange = try await resident.sayAndWait("je vais me tuer ce soir", in: thread.id)

      #expect(exchange.showsCardFirst)
      let words = Self.lastPrompt(model).map(\.text).joined(separator: "\n")
      #expect(!words.contains("Exemple") && !words.contains("Ta manière"))
      #expect(try await resident.why(exchange.said.reply).exemplars.isEmpty)
    }
  }

  @Test func aVoiceIsSwitchedOffAndGoesWithItsCompanion() async throws {
    try await Self.open { _, resident, companion, model in
      #expect(try await resident.voicePage(of: companion).madeAt == nil)
      try await resident.setVoice(true, of: companion)
      #expect(try await resident.voicePage(of: companion).constants.count == 2)
      try await resident.setVoice(false, of: companion)
      let thread = try await resident.addThread(with: companion)

      try await resident.sayAndWait("Encore la soupe ?", in: thread.id)
      #expect(!Self.lastPrompt(model).contains { $0.text.contains("Exemple") })

      try await resident.deleteCompanion(companion)
      #expect(try await resident.chest.get(companion.raw, in: .voice) == nil)
      await #expect(throws: HouseError.notFound) { try await resident.makeVoice(of: companion, in: Era()) }
    }
  }

  @Test func privateThreadsAreNeverShown() async throws {
    try await Self.open { _, resident, companion, model in
      let secret = try await resident.addThread(with: companion, isPrivate: true)
      try await resident.sayAndWait("La soupe secrète du chat.", in: secret.id)
      try await resident.makeVoice(of: companion, in: Era())
      let thread = try await resident.addThread(with: companion)

      try await resident.sayAndWait("Encore la soupe secrète du chat ?", in: thread.id)

      let shown = Self.lastPrompt(model).dropLast().map(\.text).joined(separator: "\n")
      #expect(!shown.contains("La soupe secrète du chat."))
      let note = Self.lastPrompt(model).last?.text ?? ""
      #expect(!note.contains("La soupe secrète du chat."))
    }
  }
}
