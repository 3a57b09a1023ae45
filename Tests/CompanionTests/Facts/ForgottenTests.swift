import Engines
import Foundation
import Store
import Support
import Testing
import Vault

@testable import Companion

/// "Do not remember this": a topic, a message, a conversation, also in what was said before.
@Suite(.inTurn) struct ForgottenTests {
  private static func topic(_ topic: String) -> Forgotten {
    Forgotten([ForgottenMark(id: .init(), topic: topic, message: nil, thread: nil, at: Date())])
  }

  @Test(arguments: [
    ("mon frère", "Mon frère a encore appelé.", true), ("mon frère", "MES FRERES sont venus", true),
    ("mon frère", "Ma sœur a encore appelé.", false), ("mon frère", "Mon chien et mon chat.", false),
    ("my brother", "Both brothers came by.", true), ("my brother", "My sister came by.", false),
    ("my son", "My son called.", true), ("son", "Il promène son chien.", false),
    ("le travail", "Au travail, rien.", true), ("Odile", "odile m’a écrit", true),
    ("Paul Martin", "Paul est venu.", false), ("Paul Martin", "Martin, Paul : présents.", true),
  ])
  func aTopicIsSpokenOfInItsOwnWords(_ topic: String, _ text: String, _ isSpokenOf: Bool) {
    #expect(Self.topic(topic).mentions(text) == isSpokenOf)
  }

  @Test func aTopicTakesItsFactsWithItAndLeavesTheOthers() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let named = try await someone.learn(
        "Son frère vit à Lille.", from: "Mon frère vit à Lille.", in: thread.id, .person)
      let beside = try await someone.learn(
        "Il cherche un travail.", from: "Mon frère. Il cherche un travail.", quote: "Il cherche un travail.",
        in: thread.id)
      let other = try await someone.learn("Elle aime le thé.", from: "J’aime le thé.", in: thread.id)
      let wish = try await someone.learn(
        "Ne jamais parler de son frère.", from: "Ne me parle plus de mon frère.", in: thread.id, .boundary)
      let own = try await someone.addFact(NewFact(text: "Mon frère s’appelle Luc.", kind: .person))

      let mark = try await someone.forget(topic: " mon  frère ")

      let left = Set(try await someone.facts().map(\.id))
      #expect(!left.contains(named.id) && !left.contains(own.id), "what is about it")
      #expect(!left.contains(beside.id), "what was read out of a message that speaks of it")
      #expect(left == [other.id, wish.id])
      #expect(mark.topic == "mon frère")
      #expect(try await someone.forget(topic: "Mon frère").id == mark.id, "not marked twice")
      // The words stay where they were said.
      #expect(try await someone.page(of: thread.id).messages.contains { $0.message.text.contains("Lille") })
      let again = try await someone.add([
        Fact(kind: .person, text: named.text, sources: named.sources, said: named.said, language: .fr)
      ])
      #expect(again.isEmpty)
    }
  }

  @Test func aMessageOrAConversationIsForgottenAndRememberedAgain() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let other = try await someone.addThread(with: thread.companion)
      let first = try await someone.learn("Un.", from: "Un matin gris.", in: thread.id)
      let second = try await someone.learn("Deux.", from: "Deux amis.", in: thread.id)
      let third = try await someone.learn("Trois.", from: "Trois jours.", in: other.id)
      let messages = [first, second, third].compactMap(\.sources.first?.message)

      let mark = try await someone.forget(message: messages[0])
      #expect(Set(try await someone.facts().map(\.id)) == [second.id, third.id])
      let whole = try await someone.forget(thread: other.id)
      #expect(try await someone.facts().map(\.id) == [second.id])
      #expect(try await someone.forget(thread: other.id).id == whole.id)

      let forgotten = try await someone.forgotten()
      let said = try await someone.page(of: other.id).messages.map(\.message)
      #expect(said.allSatisfy(forgotten.covers))
      #expect(forgotten.covers(messages[0], in: thread.id) && !forgotten.covers(messages[1], in: thread.id))
      #expect(said.allSatisfy { !forgotten.leavesOut($0) }, "a conversation keeps its own thread of talk")
      #expect(try await someone.marks().map(\.id) == [whole.id, mark.id])

      try await someone.unforget(mark.id)
      try await someone.unforget(whole.id)
      #expect(try await someone.forgotten().isEmpty)
      await #expect(throws: HouseError.notFound) { try await someone.unforget(mark.id) }
      let again = try await someone.add([first, third])
      #expect(again.count == 2)
    }
  }

  @Test func whatIsNoTopicIsRefused() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      await #expect(throws: HouseError.empty) { try await someone.forget(topic: " … ") }
      await #expect(throws: HouseError.tooLong(limit: 80)) {
        try await someone.forget(topic: String(repeating: "a", count: 81))
      }
      await #expect(throws: HouseError.unfit(field: "topic")) { try await someone.forget(NewMark()) }
      await #expect(throws: HouseError.unfit(field: "topic")) {
        try await someone.forget(NewMark(topic: "x", thread: ChatThread.ID()))
      }
      await #expect(throws: HouseError.notFound) { try await someone.forget(thread: ChatThread.ID()) }
    }
  }

  /// A summary that tells what is to be forgotten is written anew without it.
  @Test(.timeLimit(.minutes(10)), arguments: [true, false])
  func theSummaryIsWrittenAnewWithoutIt(_ isTopic: Bool) async throws {
    let model = Scripted { request in
      guard request.messages[0].text.contains("Tu tiens le résumé") else { return [.delta("Oui.")] }
      let asked = request.messages[1].text
      return [.delta(asked.contains("Bramquizon") ? "Elle parle de Bramquizon." : "Elle parle du temps.")]
    }
    try await TestHouse.open(model: model) { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone).id
      let ids = try await someone.fill(thread, messages: 6) { number in
        number == 2 ? "Bramquizon est venu." : "Il pleut, numéro \(number)."
      }
      try await someone.changeThread(thread) { $0.windowStart = ids[5] }
      func reflect() async throws -> Summary? {
        try await someone.chest.commit([
          .append(ReflectionNote(thread: thread), in: .reflection, id: RecordID(), under: thread.raw)
        ])
        test.house.backgrounds.add(.reflect(someone))
        await test.reflected(someone)
        return try await someone.chest.value(Summary.self, thread.raw, in: .summary)?.value
      }
      #expect(try await reflect()?.text == "Elle parle de Bramquizon.")

      if isTopic {
        _ = try await someone.forget(topic: "Bramquizon")
      } else {
        _ = try await someone.forget(message: ids[2])
      }
      await test.reflected(someone)

      let summary = try await someone.chest.value(Summary.self, thread.raw, in: .summary)?.value
      #expect(summary?.text == "Elle parle du temps." && summary?.upTo == ids[4])
    }
  }
}
