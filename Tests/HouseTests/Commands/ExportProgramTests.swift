import Bench
import Companion
import Foundation
import Testing
import Web

extension ProcessSuite {
  /// `fidelio export`: everything that is kept of an account, in a folder.
  @Suite struct ExportProgramTests {
    /// A green PNG of 8 by 8 pixels.
    private static let picture =
      "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGNwaEjAihiGlgQAGmxIAcHeo8YAAAAASUVORK5CYII="

    private struct Standing: Decodable { let id: String }

    /// An account with a conversation, a file and a picture, said through a server; then the server is stopped.
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

    private func talk(_ visitor: Visitor, _ thread: ChatThread.ID) async throws {
      let said = try await visitor.say("Bramquizonvelt, un soir.", in: thread)
      _ = try await visitor.hear(said.reply)
    }

    private func kinds(_ file: URL) throws -> [String] {
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
        let fields = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return fields?["kind"] as? String ?? ""
      }
    }

    private func mode(_ url: URL) throws -> Int {
      try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int ?? 0
    }

    @Test func everythingIsWrittenForItsOwnerAloneWithAndWithoutAServer() async throws {
      try await HouseTrial.run { trial in
        let (environment, folder) = try await lived(trial)
        let house = try await trial.start()
        let (visitor, thread) = try await trial.moveIn(house)
        try await talk(visitor, thread)
        let companions: [CompanionProfile] = try await visitor.client.get("/api/companions")
        let companion = try #require(companions.first)
        let picture = try #require(Data(base64Encoded: Self.picture))
        _ = try await visitor.client.send(
          .put, "/api/companions/\(companion.id)/portrait", body: picture
        ).accepted()
        let before: [Standing] = try await visitor.client.get("/api/sessions")

        let beside = try await Program.run(["export", folder.path + "/one"], environment: environment)
        let after: [Standing] = try await visitor.client.get("/api/sessions")
        try await house.stop()
        let alone = try await Program.run(
          ["export", folder.path + "/two", "--account", Visitor.name], environment: environment)

        for (program, name) in [(beside, "one"), (alone, "two")] {
          let out = folder.appending(path: name)
          #expect(program.status == 0, "\(program.errors)")
          #expect(program.output == out.path + "\n")
          #expect(program.errors.contains("not encrypted") && program.errors.contains(": 2 messages"))
          let lines = out.appending(path: "fidelio.jsonl")
          #expect(
            try kinds(lines)
              == ["fidelio", "person", "companion", "thread", "message", "message", "useDay", "end"])
          #expect(try String(contentsOf: lines, encoding: .utf8).contains("Bramquizonvelt"))
          let face = out.appending(path: "pictures/\(companion.id).jpg")
          #expect(try Data(contentsOf: face).starts(with: [0xff, 0xd8]))
          #expect(try [out, out.appending(path: "pictures")].map(mode) == [0o700, 0o700])
          #expect(try [lines, face].map(mode) == [0o600, 0o600])
          #expect(
            try FileManager.default.contentsOfDirectory(atPath: out.path).sorted() == [
              "fidelio.jsonl", "pictures",
            ])
        }
        #expect(after.count == before.count, "its session ends with it")
        #expect(
          try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy {
            !$0.hasSuffix(".part")
          })
      }
    }

    @Test func onlyANewOrAnEmptyFolderIsTaken() async throws {
      try await HouseTrial.run { trial in
        let (environment, folder) = try await lived(trial)
        let made = try await Program.run(["account", "create", "Anna"], environment: environment)
        #expect(made.status == 0, "\(made.errors)")
        let full = folder.appending(path: "full")
        try FileManager.default.createDirectory(at: full, withIntermediateDirectories: true)
        try Data("kept".utf8).write(to: full.appending(path: "note"))
        let empty = folder.appending(path: "empty")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
        let link = folder.appending(path: "link")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: empty)

        for taken in [full, full.appending(path: "note"), link] {
          let refused = try await Program.run(["export", taken.path], environment: environment)
          #expect(refused.status == 1 && refused.output.isEmpty)
          #expect(refused.errors.contains("new or empty"))
        }
        let nowhere = try await Program.run(
          ["export", folder.path + "/not/there"], environment: environment)
        #expect(nowhere.status == 1 && nowhere.errors.contains("cannot be written"))
        let written = try await Program.run(["export", empty.path], environment: environment)

        #expect(written.status == 0, "\(written.errors)")
        #expect(try String(contentsOf: full.appending(path: "note"), encoding: .utf8) == "kept")
        #expect(try kinds(empty.appending(path: "fidelio.jsonl")) == ["fidelio", "person", "end"])
        #expect(try mode(empty) == 0o700)
      }
    }

    @Test func aWrongPassphraseLeavesNothing() async throws {
      try await HouseTrial.run { trial in
        var (environment, folder) = try await lived(trial)
        _ = try await Program.run(["account", "create", "Anna"], environment: environment)
        let wrong = folder.appending(path: "wrong")
        try Data("not the passphrase\n".utf8).write(to: wrong)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: wrong.path)
        environment["FIDELIO_PASSPHRASE_FILE"] = wrong.path

        let program = try await Program.run(["export", folder.path + "/out"], environment: environment)

        #expect(program.status == 1 && program.output.isEmpty)
        #expect(program.errors.split(separator: "\n").count == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
      }
    }
  }
}
