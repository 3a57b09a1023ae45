import Engines
import Foundation
import Support
import Testing

@testable import Companion

/// A client that heard no answer asks again under the same id: it is done once, and answered as before.
@Suite struct OnceTests {
  private func counting() -> Scripted {
    let box = Counter()
    return Scripted { _ in [.delta("Réponse \(box.next()).")] }
  }

  @Test func saidTwiceItIsSaidOnce() async throws {
    try await TestHouse.open(model: counting()) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let name = Message.ID()

      let first = try await resident.say("Bonjour", in: thread.id, as: name)
      // While the reply grows, and after.
      let second = try await resident.say("Bonjour", in: thread.id, as: name)
      _ = try await resident.exchange(after: first)
      let third = try await resident.say("Bonjour", in: thread.id, as: name)

      #expect(first.message == name)
      #expect(second == first && third == first)
      let page = try await resident.page(of: thread.id)
      #expect(page.messages.map(\.message.text) == ["Bonjour", "Réponse 1."])
    }
  }

  @Test func saidByTwoAtTheSameMomentItIsSaidOnce() async throws {
    try await TestHouse.open(model: counting()) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let name = Message.ID()

      let answers = try await withThrowingTaskGroup(of: Said.self) { group in
        for _ in 0..<8 { group.addTask { try await resident.say("Bonjour", in: thread.id, as: name) } }
        return try await group.reduce(into: [Said]()) { $0.append($1) }
      }

      let first = try #require(answers.first)
      #expect(answers.count == 8 && answers.allSatisfy { $0 == first })
      _ = try await resident.exchange(after: first)
      let page = try await resident.page(of: thread.id)
      #expect(page.messages.map(\.message.text) == ["Bonjour", "Réponse 1."])
    }
  }

  @Test func anEditAndAnotherReplyAreDoneOnceToo() async throws {
    try await TestHouse.open(model: counting()) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let said = try await resident.sayAndWait("Un", in: thread.id).said
      let (edited, again) = (Message.ID(), Message.ID())

      let edit = try await resident.exchange(after: resident.edit(said.message, text: "Deux", as: edited))
        .said
      let editAgain = try await resident.edit(said.message, text: "Deux", as: edited)
      let reply = try await resident.exchange(after: resident.regenerate(edit.reply, as: again)).said
      let replyAgain = try await resident.regenerate(edit.reply, as: again)

      #expect(edit.message == edited && editAgain == edit)
      #expect(reply.reply == again && replyAgain == reply)
      let page = try await resident.page(of: thread.id)
      #expect(page.messages.map(\.message.text) == ["Deux", "Réponse 3."])
      #expect(page.messages.first?.alternatives == [said.message, edited])
      #expect(page.messages.last?.alternatives == [edit.reply, again])
    }
  }

  @Test func anIdThatStandsForSomethingElseIsRefused() async throws {
    try await TestHouse.open(model: counting()) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let other = try await test.thread(of: resident)
      let said = try await resident.sayAndWait("Un", in: thread.id).said

      await #expect(throws: HouseError.conflict) {
        try await resident.say("Deux", in: thread.id, as: said.message)
      }
      await #expect(throws: HouseError.conflict) {
        try await resident.say("Un", in: other.id, as: said.message)
      }
      await #expect(throws: HouseError.conflict) {
        try await resident.say("Un", in: thread.id, as: said.reply)
      }
      await #expect(throws: HouseError.conflict) {
        try await resident.regenerate(said.reply, as: said.message)
      }
      await #expect(throws: HouseError.conflict) {
        try await resident.edit(said.message, text: "Deux", as: said.message)
      }
      #expect(try await resident.page(of: other.id).messages.isEmpty)
    }
  }

  // T9
  @Test func anIdOfSomebodyElseIsFreeToTakeAndTellsNothing() async throws {
    try await TestHouse.open(model: counting()) { test in
      let mine = try await test.newcomer("Camille")
      let other = try await test.newcomer("Dominique")
      let thread = try await test.thread(of: mine)
      let theirs = try await test.thread(of: other)
      let said = try await mine.sayAndWait("À moi", in: thread.id).said

      let answer = try await other.exchange(after: other.say("À moi", in: theirs.id, as: said.message)).said

      #expect(answer.message == said.message && answer.reply != said.reply)
      #expect(try await other.page(of: theirs.id).messages.count == 2)
      #expect(try await mine.page(of: thread.id).messages.count == 2)
    }
  }
}
