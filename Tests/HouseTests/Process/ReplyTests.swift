import Bench
import Companion
import Foundation
import Testing
import Web

extension ProcessSuite {
  /// A reply belongs to the house: tabs, devices and restarts come and go.
  @Suite struct ReplyTests {
    private static let half = "Voici le début de ma réponse. Il tient debout tout seul. "

    @Test func aReplySurvivesAClosedConnection() async throws {
      try await HouseTrial.run(.hold(after: ModelBehaviour.words(of: Self.half))) { trial in
        let (visitor, thread) = try await trial.moveIn(try await trial.start())
        let said = try await visitor.say("Raconte.", in: thread)
        // Leaving the loop closes the connection.
        for try await event in visitor.events(of: said.reply) where event.name == "delta" { break }

        trial.model.release()

        let kept = try await eventually { try await ended(said.reply, in: thread, visitor) }
        #expect(kept?.state == .whole)
        #expect(kept?.text.hasPrefix("Voici le début") == true)
      }
    }

    @Test func aSecondDeviceSeesTheReplyGrowAndACutLineGoesOnWhereItWas() async throws {
      let slow = ModelBehaviour.says(
        Self.half + "Et voici la suite. Et la fin.", pace: .tokens(perSecond: 40))
      try await HouseTrial.run(slow) { trial in
        let house = try await trial.start()
        let (visitor, thread) = try await trial.moveIn(house)
        let device = try await trial.comeBack(house)
        let said = try await visitor.say("Raconte.", in: thread)
        var resumed = Visitor.Heard()
        for try await event in device.events(of: said.reply) {
          resumed.take(event, at: .now)
          if event.name == "delta" { break }
        }
        let seen = try #require(resumed.events.last?.id)

        async let whole = visitor.hear(said.reply)
        for try await event in device.events(of: said.reply, after: seen) { resumed.take(event, at: .now) }

        let first = try await whole
        #expect(first.text == Self.half + "Et voici la suite. Et la fin.")
        #expect(resumed.events == first.events)
        #expect(first.events.compactMap { $0.id.flatMap { Int($0) } } == Array(1...first.events.count))
      }
    }

    @Test func aReplyInMidAirIsKeptAndMarkedWhenTheHouseCloses() async throws {
      try await HouseTrial.run(.hold(after: ModelBehaviour.words(of: Self.half))) { trial in
        let house = try await trial.start()
        let (visitor, thread) = try await trial.moveIn(house)
        let said = try await visitor.say("Raconte.", in: thread)
        for try await event in visitor.events(of: said.reply) where event.name == "delta" { break }

        #expect(try await house.stop() == 0)

        let again = try await trial.comeBack(try await trial.start())
        let kept = try await eventually { try await ended(said.reply, in: thread, again) }
        #expect(kept?.state == .interrupted)
        #expect(kept?.text.hasPrefix("Voici le début") == true)
      }
    }

    @Test func aReplyInMidAirKeepsWhatWasSealedWhenTheHouseCrashes() async throws {
      let slow = ModelBehaviour.says(
        String(repeating: "Une phrase, puis une autre. ", count: 60), pace: .tokens(perSecond: 20))
      try await HouseTrial.run(slow) { trial in
        let house = try await trial.start()
        let (visitor, thread) = try await trial.moveIn(house)
        let said = try await visitor.say("Raconte.", in: thread)
        // Sealed every two seconds; what came in the first one is safe after three.
        var early = ""
        let begin = ContinuousClock.now
        for try await event in visitor.events(of: said.reply) {
          var heard = Visitor.Heard()
          heard.take(event, at: .now)
          let age = ContinuousClock.now - begin
          if age < .seconds(1) { early += heard.text }
          if age > .seconds(4) { break }
        }
        try await house.crash()

        let again = try await trial.comeBack(try await trial.start())

        let kept = try await eventually { try await ended(said.reply, in: thread, again) }
        #expect(kept?.state == .interrupted)
        #expect(!early.isEmpty)
        #expect(kept?.text.hasPrefix(early) == true)
      }
    }

    /// What was shown must not be lost because the model then falls silent.
    @Test func aReplyThatStallsIsSealedAllTheSame() async throws {
      try await HouseTrial.run(.hold(after: ModelBehaviour.words(of: Self.half))) { trial in
        let house = try await trial.start()
        let (visitor, thread) = try await trial.moveIn(house)
        let said = try await visitor.say("Raconte.", in: thread)
        for try await event in visitor.events(of: said.reply) where event.name == "delta" { break }
        // A stalled reply is sealed within two seconds; five times that for a busy machine.
        try await Task.sleep(for: .seconds(10))
        try await house.crash()

        let again = try await trial.comeBack(try await trial.start())

        let kept = try await eventually { try await ended(said.reply, in: thread, again) }
        #expect(kept?.text.hasPrefix("Voici le début") == true)
      }
    }

    @Test func aStoppedReplyKeepsWhatWasWritten() async throws {
      try await HouseTrial.run(.hold(after: ModelBehaviour.words(of: Self.half))) { trial in
        let (visitor, thread) = try await trial.moveIn(try await trial.start())
        let said = try await visitor.say("Raconte.", in: thread)
        for try await event in visitor.events(of: said.reply) where event.name == "delta" { break }

        try await visitor.client.send(.post, "/api/replies/\(said.reply)/stop", json: [String: String]())

        let kept = try await eventually { try await ended(said.reply, in: thread, visitor) }
        #expect(kept?.state == .stopped)
        #expect(kept?.text.hasPrefix("Voici le début") == true)
      }
    }
  }
}

/// The reply as it is kept, once it no longer grows.
func ended(
  _ reply: Message.ID, in thread: ChatThread.ID, _ visitor: Visitor
) async throws -> Visitor.Page.Line? {
  try await visitor.page(of: thread).lines.first { $0.id == reply && $0.state != .growing }
}
