import Bench
import Companion
import Foundation
import Testing
import Web

extension ProcessSuite {
  /// `fidelio import`: what another product, or Fidelio itself, gave to take away.
  @Suite struct ImportProgramTests {
    private struct Figures: Decodable, Equatable {
      struct Count: Decodable, Equatable {
        let `in`: Int
        let out: Int
      }
      struct LeftOut: Decodable, Equatable {
        let what: String
        let why: String
        let count: Int
      }
      let conversations: Count
      let messages: Count
      let left_out: [LeftOut]
    }

    private static let export = """
      [{"id":"c1","title":"Wasps","create_time":1714550400.0,"update_time":1714550500.0,"current_node":"b",
      "mapping":{"r":{"id":"r","message":null,"parent":null,"children":["a"]},
      "a":{"id":"a","parent":"r","children":["b"],"message":{"id":"a","author":{"role":"user"},
      "create_time":1714550400.0,"content":{"content_type":"text","parts":["Bramquizonvelt builds a nest."]}}},
      "b":{"id":"b","parent":"a","children":[],"message":{"id":"b","author":{"role":"assistant"},
      "create_time":1714550410.0,"content":{"content_type":"text","parts":["Where?"]},
      "metadata":{"model_slug":"gpt-4o"}}}}}]
      """

    private func lived(_ trial: HouseTrial) async throws -> (environment: [String: String], folder: URL) {
      let folder = trial.home.deletingLastPathComponent()
      let secret = folder.appending(path: "secret")
      try Data("\(Visitor.passphrase)\n".utf8).write(to: secret)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: secret.path)
      var environment = trial.launch().environment
      environment["FIDELIO_HOME"] = trial.home.path
      environment["FIDELIO_PASSPHRASE_FILE"] = secret.path
      environment["FIDELIO_LANGUAGE"] = "en"
      return (environment, folder)
    }

    @Test func anExportComesInOnceWithAndWithoutAServer() async throws {
      try await HouseTrial.run { trial in
        let (environment, folder) = try await lived(trial)
        let file = folder.appending(path: "conversations.json")
        try Data(Self.export.replacingOccurrences(of: "\n", with: "").utf8).write(to: file)
        let house = try await trial.start()
        let (visitor, _) = try await trial.moveIn(house)

        let beside = try await Program.run(["import", file.path, "--json"], environment: environment)
        let found = try await visitor.client.send(
          .post, "/api/search", body: Data(#"{"text":"Bramquizonvelt"}"#.utf8))
        try await house.stop()
        let alone = try await Program.run(["import", file.path, "--json"], environment: environment)
        let spoken = try await Program.run(["import", file.path], environment: environment)

        #expect(beside.status == 0, "\(beside.errors)")
        let first = try JSONDecoder().decode(Figures.self, from: Data(beside.output.utf8))
        #expect(first.conversations == Figures.Count(in: 1, out: 0))
        #expect(first.messages.in == 2)
        #expect(String(decoding: found.body, as: UTF8.self).contains("Wasps"))
        #expect(alone.status == 0, "\(alone.errors)")
        let second = try JSONDecoder().decode(Figures.self, from: Data(alone.output.utf8))
        #expect(second.conversations == Figures.Count(in: 0, out: 1))
        #expect(second.left_out.contains { $0.what == "conversation" && $0.why == "known" && $0.count == 1 })
        #expect(spoken.errors.contains("Rien de nouveau"))
      }
    }

    /// Killed in the middle, the house goes on by itself after the next sign-in, and nothing is there twice.
    @Test func aKilledImportGoesOnWithoutDoubling() async throws {
      try await HouseTrial.run { trial in
        let file = trial.home.deletingLastPathComponent().appending(path: "conversations.json")
        let written = try ExportGenerator().write(bytes: 12_000_000, to: file)
        var house = try await trial.start()
        let (visitor, _) = try await trial.moveIn(house)
        let door = try HostDoor(tokenFile: HouseDoor.file(in: trial.home))
        door.client.cookie = visitor.client.cookie
        let begun: ShownImport = try await door.client.send(
          .post, "/api/host/imports", json: ["paths": [file.path]])
        for _ in 0..<3 {
          let before: ShownImport = try await trial.comeBack(house).client.get("/api/imports/\(begun.id)")
          let client = try await trial.comeBack(house).client
          _ = try await eventually {
            let now: ShownImport = try await client.get("/api/imports/\(begun.id)")
            return now.conversations.in > before.conversations.in || now.state.isOver ? true : nil
          }
          try await house.crash()
          house = try await trial.start()
        }
        let back = try await trial.comeBack(house)
        let done = try await eventually(within: .seconds(120)) {
          let now: ShownImport = try await back.client.get("/api/imports/\(begun.id)")
          return now.state.isOver ? now : nil
        }

        #expect(done?.state == .done)
        #expect(done?.conversations == ImportCount(in: written.conversations, out: 0))
        #expect(done?.messages.in == written.messages)
        #expect(try await back.threads().count == written.conversations + 1)
      }
    }

    @Test func nothingIsNoSuccess() async throws {
      try await HouseTrial.run { trial in
        let (environment, folder) = try await lived(trial)
        _ = try await Program.run(["account", "create", "Anna"], environment: environment)
        let file = folder.appending(path: "photo.bin")
        try Data([0, 1, 2]).write(to: file)

        let unknown = try await Program.run(["import", file.path], environment: environment)
        let missing = try await Program.run(["import", folder.path + "/no.zip"], environment: environment)

        #expect(unknown.status == 1 && unknown.errors.contains("no export that Fidelio knows"))
        #expect(missing.status == 1 && missing.errors.split(separator: "\n").count == 1)
      }
    }
  }
}
