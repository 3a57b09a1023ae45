import Bench
import Companion
import Foundation
import Testing
import Web

extension ProcessSuite {
  /// A model server that misbehaves costs a sentence: the person's words stay, the house lives, danger is seen.
  @Suite struct BadModelTests {
    private static let failures: [ModelBehaviour] = [
      .html, .nothing, .halfLine(after: []), .status(500), .status(429), .status(401), .status(404),
      .drop(after: []),
    ]

    @Test(.timeLimit(.minutes(10)), arguments: failures)
    func aModelServerThatFailsGivesASentenceAndLosesNothing(_ failure: ModelBehaviour) async throws {
      try await HouseTrial.run(failure) { trial in
        let house = try await trial.start()
        let (visitor, thread) = try await trial.moveIn(house)

        let said = try await visitor.say("Une question à laquelle rien ne répond.", in: thread)
        let heard = try await visitor.hear(said.reply, within: .seconds(120))

        let sentence = try #require(heard.sentence)
        #expect(sentence.count > 15)
        #expect(!sentence.contains("127.0.0.1") && !sentence.contains("Error"))
        try await expectAlive(trial, visitor, thread, keeps: said.message)
      }
    }

    @Test(
      .timeLimit(.minutes(10)),
      arguments: [
        ModelBehaviour.drop(after: ModelBehaviour.words(of: "Voici le début. Et puis ")),
        .halfLine(after: ModelBehaviour.words(of: "Voici le début. Et puis ")),
      ])
    func aReplyThatBreaksOffKeepsItsBeginning(_ failure: ModelBehaviour) async throws {
      try await HouseTrial.run(failure) { trial in
        let house = try await trial.start()
        let (visitor, thread) = try await trial.moveIn(house)

        let said = try await visitor.say("Raconte.", in: thread)
        let heard = try await visitor.hear(said.reply)

        #expect(heard.sentence?.isEmpty == false)
        let kept = try #require(try await eventually { try await ended(said.reply, in: thread, visitor) })
        #expect(kept.state == .interrupted)
        #expect(kept.text.hasPrefix("Voici le début."))
        try await expectAlive(trial, visitor, thread, keeps: said.message)
      }
    }

    @Test(.timeLimit(.minutes(10)))
    func aMillionTokensEndAndTheHouseStaysSmall() async throws {
      try await HouseTrial.run(.flood(tokens: 1_000_000)) { trial in
        let house = try await trial.start()
        let (visitor, thread) = try await trial.moveIn(house)

        let said = try await visitor.say("Parle sans fin.", in: thread)
        let heard = try await visitor.hear(said.reply, within: .seconds(240))

        #expect(heard.names.last == "done" || heard.names.last == "error")
        #expect(heard.text.utf8.count < 1_000_000)
        #expect(try #require(house.residentBytes) < 600_000_000)
        try await expectAlive(trial, visitor, thread, keeps: said.message)
      }
    }

    /// R29: the rule runs outside any model.
    @Test(arguments: ["Je veux me suicider ce soir.", "I want to kill myself tonight."])
    func theCrisisCardComesFirstWithTheEngineDead(_ words: String) async throws {
      try await HouseTrial.run { trial in
        let house = try await trial.start(trial.launch(model: .dead))
        let (visitor, thread) = try await trial.moveIn(house)

        let heard = try await visitor.hear(try await visitor.say(words, in: thread).reply)

        #expect(heard.names.first == "card")
        // France's line and the emergency number.
        #expect(heard.events.first?.data.contains("3114") == true)
        #expect(heard.events.first?.data.contains("112") == true)
        #expect(heard.sentence?.isEmpty == false)
      }
    }

    @Test func theCrisisCardComesBeforeTheModelsFirstWord() async throws {
      try await HouseTrial.run { trial in
        let (visitor, thread) = try await trial.moveIn(try await trial.start())

        let heard = try await visitor.hear(
          try await visitor.say("Je veux me suicider ce soir.", in: thread).reply)

        #expect(heard.names.first == "card")
        #expect(heard.names.contains("delta"))
        #expect(heard.names.last == "done")
      }
    }

    /// The model is well again: the same thread goes on.
    private func expectAlive(
      _ trial: HouseTrial, _ visitor: Visitor, _ thread: ChatThread.ID, keeps message: Message.ID
    ) async throws {
      trial.model.behave(.says("Me revoilà."))
      let again = try await visitor.say("Es-tu là ?", in: thread)
      #expect(try await visitor.hear(again.reply).text == "Me revoilà.")
      let lines = try await visitor.page(of: thread).lines
      #expect(lines.contains { $0.id == message })
      #expect(lines.contains { $0.id == again.message })
    }
  }
}
