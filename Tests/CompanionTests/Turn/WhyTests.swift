import Engines
import Foundation
import Store
import Support
import Testing
import Vault

@testable import Companion

/// What a prompt was made of, told without a word that was deleted and without a score of danger.
@Suite(.inTurn) struct WhyTests {
  @Test func theNumbersAddUpToTheWindow() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone, CompanionDraft(name: "Nour", persona: "Aime la mer."))
      try await someone.sayAndWait("Bonsoir Nour.", in: thread.id)
      let exchange = try await someone.sayAndWait("Et toi ?", in: thread.id)

      let why = try await someone.why(exchange.said.reply)

      #expect(why.kept)
      #expect(why.model == exchange.kept?.model && why.temperature != nil)
      let parts = Dictionary(uniqueKeysWithValues: why.parts.map { ($0.kind, $0) })
      #expect(parts["persona"]?.text == "Aime la mer.")
      #expect(parts["house"]?.text?.contains("Nour") == true)
      #expect(parts["history"]?.count == 2)
      #expect(parts["message"]?.count == 1 && parts["guidance"] == nil)
      let sum = why.parts.reduce(0) { $0 + $1.tokens } + (why.replyTokens ?? 0)
      #expect(sum == why.windowTokens)
    }
  }

  // R25
  @Test func careIsToldWithoutItsWeight() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let exchange = try await someone.sayAndWait("Je vais me tuer ce soir.", in: thread.id)

      let why = try await someone.why(exchange.said.reply)

      let guidance = try #require(why.parts.first { $0.kind == "guidance" })
      #expect(guidance.text == nil)
      let told = String(decoding: try RecordCoding.encode(why), as: UTF8.self)
      for word in ["urgent", "concern", "danger", "risk", "level"] { #expect(!told.contains(word)) }
    }
  }

  @Test func wordsThatChangedOrWentAreNotToldFromMemory() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone, CompanionDraft(name: "Nour", persona: "Un secret."))
      let exchange = try await someone.sayAndWait("Bonsoir.", in: thread.id)

      _ = try await someone.updateCompanion(thread.companion, CompanionDraft(persona: "Autre chose."))
      let why = try await someone.why(exchange.said.reply)

      let persona = try #require(why.parts.first { $0.kind == "persona" })
      #expect(persona.text == nil && persona.tokens > 0)
      let kept = try await someone.chest.get(exchange.said.reply.raw, in: .why)
      #expect(kept?.plaintext.range(of: Data("secret".utf8)) == nil)
    }
  }

  @Test func onlyTheNewestRepliesOfAThreadKeepTheirNumbers() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      var replies: [Message.ID] = []
      for number in 0..<(WhyShelf.depth + 3) {
        replies.append(try await someone.sayAndWait("Message \(number).", in: thread.id).said.reply)
      }

      let first = try await someone.why(replies[0])
      let third = try await someone.why(replies[2])
      let fourth = try await someone.why(replies[3])

      #expect(!first.kept && first.parts.isEmpty && first.model != nil)
      #expect(!third.kept)
      #expect(fourth.kept)
      let standing = try await someone.chest.newest(.why, under: thread.id.raw, limit: 100)
      #expect(standing.records.count == WhyShelf.depth)
    }
  }

  @Test func nothingIsLeftOfADeletedMessageOrThread() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      try await someone.sayAndWait("Un.", in: thread.id)
      let second = try await someone.sayAndWait("Deux.", in: thread.id)

      try await someone.deleteMessage(second.said.message)
      let left = try await someone.chest.newest(.why, under: thread.id.raw, limit: 100).records.count
      await #expect(throws: HouseError.notFound) { try await someone.why(second.said.reply) }
      try await someone.sayAndWait("Trois.", in: thread.id)
      try await someone.deleteThread(thread.id)

      #expect(left == 1)
      #expect(try await someone.chest.newest(.why, under: thread.id.raw, limit: 100).records.isEmpty)
    }
  }

  /// Words of the house stand in a reply to somebody in danger, where the model is small.
  @Test(arguments: [("qwen-1.5b", true), ("llama-70b", false)])
  func itSaysWhereTheHouseWrote(_ name: String, _ isSo: Bool) async throws {
    let model = Scripted(card: ModelCard(name: name, contextTokens: 8_192, isRemote: false)) { _ in
      [.delta("Ta douleur compte, je reste là.")]
    }
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let exchange = try await resident.sayAndWait("J’ai envie de mourir.", in: thread.id)

      #expect(try await resident.why(exchange.said.reply).house == isSo)
    }
  }

  @Test func aMessageOfThePersonHasNoWhy() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let exchange = try await someone.sayAndWait("Bonsoir.", in: thread.id)

      await #expect(throws: HouseError.notFound) { try await someone.why(exchange.said.message) }
    }
  }
}

/// The facts that were used for a reply.
@Suite(.inTurn) struct WhyFactsTests {
  @Test func theFactsOfAReplyAreToldAsLongAsTheyStand() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let fact = try await someone.learn("Aime le thé.", from: "J’aime le thé.", in: thread.id)
      let own = try await someone.addFact(NewFact(text: "Chante.", kind: .state))
      let reply = try await someone.sayAndWait("Bonsoir.", in: thread.id).said.reply
      try await someone.used([fact.id, own.id], in: reply)

      let known = try await someone.why(reply).facts
      #expect(known.map(\.fact) == [fact.id, own.id] && known.map(\.text) == ["Aime le thé.", "Chante."])
      #expect(known[0].message == fact.sources.first?.message && known[1].message == nil)

      _ = try await someone.update(own.id, FactChange(barred: true))
      try await someone.deleteFact(fact.id)
      let left = try await someone.why(reply).facts
      #expect(left.map(\.fact) == [own.id] && left[0].barred)
    }
  }
}
