import Bench
import Companion
import Foundation
import Testing
import Web

extension ProcessSuite {
  /// T47, for what is typed but not said, and for what goes with a message.
  @Suite struct KeptWordsTests {
    private struct Draft: Codable { let text: String }
    private struct File: Codable { let name, text: String }
    private struct Form: Encodable {
      let text: String
      let id: Message.ID
      var attachments: [File] = []
    }

    private struct Shown: Decodable {
      struct Row: Decodable { let message: Line }
      struct Line: Decodable {
        struct Note: Decodable { let id, name: String }
        let id: Message.ID
        let attachments: [Note]?
      }
      let messages: [Row]
    }

    @Test(.timeLimit(.minutes(10)))
    func anAcknowledgedDraftAndFileOutliveAKill() async throws {
      try await HouseTrial.run { trial in
        var house = try await trial.start()
        let (_, thread) = try await trial.moveIn(house)
        for round in 0..<12 {
          let visitor = try await trial.comeBack(house)
          let draft = Draft(text: "Brouillon \(round), d’un soir inventé")
          let file = File(
            name: "carnet \(round).txt", text: String(repeating: "Page \(round). ", count: 1 + round * 9_000))
          let form = Form(text: "Lis ceci", id: Message.ID(), attachments: [file])
          try await visitor.client.send(.put, "/api/threads/\(thread)/draft", json: draft)
          let said: Said = try await visitor.client.send(.post, "/api/threads/\(thread)/messages", json: form)
          try await house.crash()

          house = try await trial.start()
          let witness = try await trial.comeBack(house)
          let standing: Draft = try await witness.client.get("/api/threads/\(thread)/draft")
          #expect(standing.text == draft.text)
          let page: Shown = try await witness.client.get(
            "/api/threads/\(thread)/messages?around=\(said.message)")
          let notes = page.messages.first { $0.message.id == said.message }?.message.attachments
          let note = try #require(notes?.first)
          #expect(note.name == file.name)
          let answer = try await witness.client.send(.get, "/api/attachments/\(note.id)").accepted()
          #expect(String(decoding: answer.body, as: UTF8.self) == file.text)
          // Whoever heard no answer before the crash asks again, and says nothing twice.
          let again: Said = try await witness.client.send(
            .post, "/api/threads/\(thread)/messages", json: form)
          #expect(again == said)
        }
      }
    }

    // T44
    @Test(.timeLimit(.minutes(10)))
    func whatIsSaidInPrivateAndWhatIsTypedIsInNoFileAndInNoLog() async throws {
      let markers = [
        "Bramquizonvelt", "Dorvelkantispq", "Fenquolabristo", "Gaspolterniquov", "Halvoquinster",
        "Jorbintaquelvos", "Klivontarsepq",
      ]
      let answer = ModelBehaviour.says("Je vous entends, \(markers[0]). Et ensuite ?")
      try await HouseTrial.run(answer) { trial in
        let temporary = trial.home.deletingLastPathComponent().appending(path: "tmp")
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        var launch = trial.launch(logLevel: "debug")
        launch.environment["TMPDIR"] = temporary.path
        let house = try await trial.start(launch)
        let (visitor, kept) = try await trial.moveIn(house)
        struct Made: Decodable { let id: ChatThread.ID }
        let companion = try await visitor.addCompanion()
        let made: Made = try await visitor.client.send(
          .post, "/api/companions/\(companion)/threads", json: ["private": true])
        for thread in [made.id, kept] {
          let form = Form(
            text: "Ce soir, \(markers[1])", id: Message.ID(),
            attachments: [File(name: "\(markers[2]).txt", text: "\(markers[3]) et la suite")])
          let said: Said = try await visitor.client.send(
            .post, "/api/threads/\(thread)/messages", json: form)
          _ = try await visitor.hear(said.reply)
          try await visitor.client.send(.put, "/api/threads/\(thread)/draft", json: Draft(text: markers[4]))
          try await visitor.client.send(.patch, "/api/threads/\(thread)", json: ["title": markers[5]])
        }
        _ = try await visitor.client.send(.post, "/api/search", json: ["text": markers[6]])
        _ = try await visitor.client.send(.get, "/api/me/export")

        try Self.expectNothing(of: markers, trial.home, temporary, house, "while running")
        try await house.crash()
        try Self.expectNothing(of: markers, trial.home, temporary, house, "after a crash")
        let again = try await trial.start(launch)
        let threads = try await trial.comeBack(again).threads()
        #expect(threads == [kept], "what is private is gone with the process")
        try await again.stop()
        try Self.expectNothing(of: markers, trial.home, temporary, again, "after the end")
      }
    }

    private static func expectNothing(
      of markers: [String], _ home: URL, _ temporary: URL, _ house: HouseProcess, _ moment: Comment
    ) throws {
      for marker in markers {
        let hunt = MarkerHunt(marker: marker)
        #expect(hunt.traces(under: home) == [], moment)
        #expect(hunt.traces(under: temporary) == [], moment)
        #expect(hunt.trace(in: Data(house.output.utf8)) == nil, moment)
        #expect(hunt.trace(in: Data(house.errors.utf8)) == nil, moment)
      }
    }
  }
}
