import Companion
import Engines
import Foundation
import Support
import Testing

@Suite struct BranchTests {
  /// Answers with the number of the request.
  private func counting() -> Scripted {
    let box = Counter()
    return Scripted { _ in [.delta("Réponse \(box.next()).")] }
  }

  @Test func askingAgainKeepsBothReplies() async throws {
    try await TestHouse.open(model: counting()) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let first = try await resident.sayAndWait("Bonjour", in: thread.id).said

      let second = try await resident.exchange(after: resident.regenerate(first.reply)).said

      var page = try await resident.page(of: thread.id)
      #expect(page.messages.map(\.message.text) == ["Bonjour", "Réponse 2."])
      #expect(page.messages.last?.alternatives == [first.reply, second.reply])
      try await resident.choose(first.reply)
      page = try await resident.page(of: thread.id)
      #expect(page.messages.map(\.message.text) == ["Bonjour", "Réponse 1."])
    }
  }

  @Test func editingAMessageBranchesAndSwitchingGoesBackToTheNewestOfTheBranch() async throws {
    try await TestHouse.open(model: counting()) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let first = try await resident.sayAndWait("Un", in: thread.id).said
      _ = try await resident.sayAndWait("Deux", in: thread.id)

      let edited = try await resident.exchange(after: resident.edit(first.message, text: "Un autre")).said

      var page = try await resident.page(of: thread.id)
      #expect(page.messages.map(\.message.text) == ["Un autre", "Réponse 3."])
      #expect(page.messages.first?.alternatives == [first.message, edited.message])
      try await resident.choose(first.message)
      page = try await resident.page(of: thread.id)
      #expect(page.messages.map(\.message.text) == ["Un", "Réponse 1.", "Deux", "Réponse 2."])
    }
  }

  @Test func deletingAMessageTakesWhatFollowsAndShowsTheBranchBeside() async throws {
    try await TestHouse.open(model: counting()) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let first = try await resident.sayAndWait("Un", in: thread.id).said
      let edited = try await resident.exchange(after: resident.edit(first.message, text: "Autre")).said
      _ = try await resident.sayAndWait("Suite", in: thread.id)

      try await resident.deleteMessage(edited.message)

      let page = try await resident.page(of: thread.id)
      #expect(page.messages.map(\.message.text) == ["Un", "Réponse 1."])
      #expect(page.messages.first?.alternatives == [first.message])
    }
  }

  @Test func pagesOfABranchedThreadJoinWithoutGapOrDouble() async throws {
    try await TestHouse.open(model: counting()) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      var expected: [String] = []
      for turn in 1...30 {
        let said = try await resident.sayAndWait("Tour \(turn)", in: thread.id).said
        expected.append("Tour \(turn)")
        if turn % 7 == 0 { _ = try await resident.exchange(after: resident.regenerate(said.reply)) }
      }
      // A branch far back, so that the walk has to jump.
      let second = try await resident.page(of: thread.id, limit: 60).messages[2].message
      _ = try await resident.exchange(after: resident.edit(second.id, text: "Tour 2 bis"))
      try await resident.choose(second.id)

      var said: [String] = []
      var before: Message.ID?
      while true {
        let page = try await resident.page(of: thread.id, before: before, limit: 7)
        said = page.messages.filter { $0.message.role == .person }.map(\.message.text) + said
        guard page.older else { break }
        before = page.messages.first?.message.id
      }

      #expect(said == expected)
    }
  }

  @Test func somebodyElsesIdsAreNotFound() async throws {
    try await TestHouse.open { house in  // T9, T10
      let mine = try await house.newcomer("Camille")
      let other = try await house.newcomer("Dominique")
      let thread = try await house.thread(of: mine)
      let said = try await mine.sayAndWait("À moi", in: thread.id).said

      await #expect(throws: HouseError.notFound) { try await other.page(of: thread.id) }
      await #expect(throws: HouseError.notFound) { try await other.say("Bonjour", in: thread.id) }
      await #expect(throws: HouseError.notFound) { try await other.events(of: said.reply, after: 0) }
      await #expect(throws: HouseError.notFound) { try await other.deleteMessage(said.message) }
      await #expect(throws: HouseError.notFound) { try await other.companion(thread.companion) }
    }
  }
}
