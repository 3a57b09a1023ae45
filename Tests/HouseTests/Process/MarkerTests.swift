import Bench
import Companion
import Foundation
import Testing
import Web

extension ProcessSuite {
  /// T44, T46: what was typed, and what lets in, is nowhere in clear: not in a file, not in a log.
  @Suite struct MarkerTests {
    /// Everything a person types or is told, each with a made-up word of its own.
    private struct Markers {
      let name = "Zorvanelquist"
      let passphrase = "Klivontarsepq luitonabrec"
      let said = "Bramquizonvelt"
      let edited = "Dorvelkantispq"
      let reply = "Fenquolabristo"
      let title = "Gaspolterniquov"
      let companion = "Halvoquinster"
      let persona = "Jorbintaquelvos"
      let key = "Kestrovanqualip"
      let plan = "Lurmiquontabes"
      let contact = "Pirvolantesquo"

      var all: [String] {
        [name, said, edited, reply, title, companion, persona, key, plan, contact]
          + passphrase.components(separatedBy: " ")
      }
    }

    @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian])
    func theHuntFindsAMarkerInEveryEncoding(_ encoding: String.Encoding) throws {
      let text = "il a dit Bramquizonvelt, hier"

      #expect(MarkerHunt(marker: "Bramquizonvelt").trace(in: try #require(text.data(using: encoding))) != nil)
    }

    @Test(arguments: 0..<3)
    func theHuntFindsAMarkerInBase64AndHexadecimal(_ offset: Int) {
      let bytes = Data(repeating: 1, count: offset) + Data("Bramquizonvelt et puis".utf8)
      let hunt = MarkerHunt(marker: "Bramquizonvelt")

      #expect(hunt.trace(in: bytes.base64EncodedData()) == "base64")
      #expect(hunt.trace(in: Data(bytes.map { String(format: "%02X", $0) }.joined().utf8)) == "hexadecimal")
      #expect(hunt.trace(in: Data("rien de tel ici".utf8)) == nil)
    }

    @Test(.timeLimit(.minutes(10)))
    func whatWasTypedIsInNoFileAndInNoLog() async throws {
      let markers = Markers()
      let answer = ModelBehaviour.says("Je vous entends, \(markers.reply). Et ensuite ?")
      try await HouseTrial.run(answer) { trial in
        let temporary = trial.home.deletingLastPathComponent().appending(path: "tmp")
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        var launch = trial.launch(logLevel: "debug")
        launch.environment["TMPDIR"] = temporary.path
        launch.environment["FIDELIO_MODEL_KEY"] = markers.key
        var house = try await trial.start(launch)
        var secrets = try await Self.live(in: house, markers, home: trial.home)

        try expectNothing(of: markers.all + secrets, in: trial.home, temporary, house, "while running")
        try await house.crash(SIGSEGV)
        #expect(try await house.exitStatus() == SIGSEGV)
        #expect(!house.errors.contains("rax"), "no registers are shown")
        try expectNothing(of: markers.all + secrets, in: trial.home, temporary, house, "after a crash")

        house = try await trial.start(launch)
        secrets += try await Self.deleteHalf(in: house, markers)
        try expectNothing(of: markers.all + secrets, in: trial.home, temporary, house, "after deletions")
        try await house.stop()
        try expectNothing(of: markers.all + secrets, in: trial.home, temporary, house, "after the end")
      }
    }

    /// - Returns: What else must not be found: recovery code and session token.
    private static func live(in house: HouseProcess, _ markers: Markers, home: URL) async throws -> [String] {
      let visitor = try Visitor(to: try await house.address())
      let code = try await visitor.signUp(
        setupCode: try await house.setupCode(), name: markers.name, passphrase: markers.passphrase)
      let companion = try await visitor.addCompanion(name: markers.companion, persona: markers.persona)
      let thread = try await visitor.addThread(with: companion)
      let said = try await visitor.say("Ce soir, \(markers.said) m'a parlé.", in: thread)
      #expect(try await visitor.hear(said.reply).text.contains(markers.reply))
      let edit: Said = try await visitor.client.send(
        .post, "/api/messages/\(said.message)/edit", json: ["text": "Ce soir, \(markers.edited) m'a parlé."])
      _ = try await visitor.hear(edit.reply)
      try await visitor.client.send(.patch, "/api/threads/\(thread)", json: ["title": markers.title])
      var plan = SafetyPlan()
      plan.coping = [.init(text: markers.plan)]
      try await visitor.client.send(.put, "/api/plan", json: KeptPlan(plan: plan, version: 0))
      try await visitor.client.send(.post, "/api/contacts", json: ["name": markers.contact])
      // Refusals and wrong tries are where logs like to quote.
      _ = try await visitor.client.send(
        .post, "/api/session",
        body: Data(#"{"name":"\#(markers.name)","passphrase":"\#(markers.said) faux"}"#.utf8))
      _ = try await visitor.client.send(.get, "/api/threads/\(markers.said)?q=\(markers.title)")
      _ = try await visitor.client.send(
        .post, "/api/companions", body: Data(#"{"name":"","persona":"\#(markers.persona)"}"#.utf8))
      let door = try #require(HouseDoor.read(from: HouseDoor.file(in: home)))
      try await HouseClient(door).send(
        .post, "/api/host/backup",
        json: [
          "path": home.appending(path: "backups/essai.fidelio").path, "passphrase": markers.passphrase,
        ])
      let token = try #require(visitor.client.cookie?.split(separator: "=", maxSplits: 1).last)
      return [code, String(token)]
    }

    private static func deleteHalf(in house: HouseProcess, _ markers: Markers) async throws -> [String] {
      let visitor = try Visitor(to: try await house.address())
      try await visitor.signIn(name: markers.name, passphrase: markers.passphrase)
      let thread = try #require(try await visitor.threads().first)
      let lines = try await visitor.page(of: thread).lines
      #expect(lines.contains { $0.text.contains(markers.edited) })
      let first = try #require(lines.first)
      let answer = try await visitor.client.send(.delete, "/api/messages/\(first.id)")
      #expect(answer.status < 300)
      let gone = try await visitor.client.send(.delete, "/api/threads/\(thread)")
      #expect(gone.status < 300)
      let token = try #require(visitor.client.cookie?.split(separator: "=", maxSplits: 1).last)
      return [String(token)]
    }

    private func expectNothing(
      of markers: [String], in home: URL, _ temporary: URL, _ house: HouseProcess, _ moment: Comment
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
