import Foundation
import Testing

@testable import Web

extension ProcessSuite {
  /// The built program as a script meets it: exit codes, and what stands where.
  @Suite struct ProgramTests {
    @Test(arguments: [
      ["nonsense"], ["serve", "--nonsense"], ["serve", "--port"], ["model"], ["model", "pull"], ["account"],
      ["account", "create"], ["backup"], ["restore"], ["lines"], ["import"], ["export"], ["eval"],
      ["fidelity"], ["chat", "--account"],
    ])
    func wrongUseEndsWith64AndSaysNothingOnStandardOutput(_ arguments: [String]) async throws {
      // A command that only groups others shows its help instead.
      let shows = ["model", "account", "lines", "eval"].contains(arguments.joined())

      let program = try await Program.run(arguments)

      #expect(program.status == (shows ? 0 : 64), "\(arguments)")
      #expect(program.output.isEmpty != shows)
    }

    @Test(arguments: [
      (["serve", "--port", "99999"], "--port"), (["serve", "--lock-after", "soon"], "--lock-after"),
      (["serve", "--tls-key", "/nowhere"], "--tls-certificate"),
      (["chat", "--model-url", "nothing"], "--model-url"),
      (["restore", "/nowhere"], "FIDELIO_PASSPHRASE_FILE"),
      (["account", "create", "a"], "FIDELIO_PASSPHRASE_FILE"),
      (["serve", "--host", "0.0.0.0", "--home", "HOME"], ""), (["bench", "--only", "nothing"], ""),
    ])
    func whatCannotBeDoneEndsWith1AndOneSentenceInTheRightLanguage(
      _ arguments: [String], _ names: String
    ) async throws {
      let home = FileManager.default.temporaryDirectory.appending(path: "program-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: home) }
      let arguments = arguments.map { $0 == "HOME" ? home.path : $0 }
      var seen: Set<String> = []

      for language in ["fr_FR.UTF-8", "en_GB.UTF-8"] {
        let program = try await Program.run(arguments, environment: ["LANG": language])

        #expect(program.status == 1)
        #expect(program.output.isEmpty)
        #expect(program.errors.hasPrefix("fidelio: "))
        #expect(program.errors.split(separator: "\n").count == 1, "\(program.errors)")
        #expect(names.isEmpty || program.errors.contains(names))
        seen.insert(program.errors)
      }
      #expect(seen.count == 2)
    }

    @Test(arguments: ["en_US.UTF-8", "fr_FR.UTF-8"])
    func theHelpOfServeNamesEverySetting(_ language: String) async throws {
      let program = try await Program.run(["serve", "--help"], environment: ["LANG": language])

      #expect(program.status == 0)
      for key in [
        "--home", "--port", "--tls-key", "--backup-keep", "FIDELIO_MODEL_URL", "FIDELIO_LOCK_AFTER",
      ] {
        #expect(program.output.contains(key))
      }
    }

    @Test func accountsAreMadeListedAndDeletedWithoutAServer() async throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: "program-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let secret = folder.appending(path: "secret")
      try Data("quatre mots sans rapport\n".utf8).write(to: secret)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: secret.path)
      let environment = [
        "FIDELIO_HOME": folder.appending(path: "home").path, "FIDELIO_PASSPHRASE_FILE": secret.path,
        "FIDELIO_KDF_LOG2N": "10",
      ]
      func run(_ arguments: String...) async throws -> Program {
        try await Program.run(arguments, environment: environment)
      }

      let made = try await run("account", "create", "Anna")
      #expect(made.status == 0)
      #expect(made.output.split(separator: "\n").count == 1)
      #expect(made.output.hasPrefix("recovery-code: "))
      let again = try await run("account", "create", "anna")
      #expect(again.status == 1)

      let backup = folder.appending(path: "backup").path
      #expect(try await run("backup", backup).status == 0)

      let listed = try await run("account", "list", "--json")
      let accounts = try JSONDecoder().decode([Row].self, from: Data(listed.output.utf8))
      #expect(accounts.count == 1)
      #expect(accounts.first?.isHost == true)

      #expect(try await run("restore", backup).status == 1)
      #expect(try await run("account", "delete", "Berthe").status == 1)
      #expect(try await run("account", "delete", "Anna").status == 0)
      #expect(try await run("account", "list").output.isEmpty)

      #expect(try await run("restore", backup, "--force").status == 0)
      let restored = try await run("account", "list", "--json")
      #expect(
        try JSONDecoder().decode([Row].self, from: Data(restored.output.utf8)).map(\.id) == accounts.map(\.id)
      )
    }

    private struct Row: Decodable {
      let id: String
      let isHost: Bool
    }

    @Test func triageAnswersOneLineForEach() async throws {
      let lines = [
        #"{"id":"1","lang":"fr","text":"Je veux mourir ce soir."}"#, "nonsense", "",
        #"{"id":"2","lang":"en","text":"Nice weather."}"#,
      ]

      let program = try await Program.run(["triage"], input: lines.joined(separator: "\n"))

      #expect(program.status == 0)
      let answers = program.output.split(separator: "\n")
      #expect(answers.count == 4)
      #expect(answers.first?.contains("\"1\"") == true)
      #expect(answers.last?.contains("none") == true)
    }

    // For the scripts that train: patterns alone, and how strongly they speak.
    @Test func triageByPatternsAloneTellsTheirStrength() async throws {
      let line = #"{"id":1,"text":"Je veux mourir ce soir."}"#

      let program = try await Program.run(["triage", "--patterns"], input: line)

      #expect(program.output.hasPrefix(#"{"id":1,"label":"#))
      #expect(program.output.contains(#""level":"urgent","strength":"#))
    }

    // R2: the figures come from a command that anybody can run.
    @Test func evalMeasuresTriageOnLabelledLines() async throws {
      let file = FileManager.default.temporaryDirectory.appending(path: "labelled-\(UUID().uuidString)")
      let lines = [
        #"{"lang":"fr","text":"Il fait beau.","label":"none"}"#,
        #"{"lang":"en","text":"I want to kill myself tonight.","label":"plan_or_attempt"}"#,
      ]
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }

      let table = try await Program.run(["eval", "triage", file.path, "--markdown", "--without-encoder"])
      let json = try await Program.run(["eval", "triage", file.path, "--json", "--without-encoder"])
      let none = try await Program.run(["eval", "triage", "/nowhere"])

      #expect(table.output.contains("| quiet on none |"))
      #expect(json.output.contains(#""quietNone""#))
      #expect(none.status == 1 && none.output.isEmpty)
    }

    /// What the page `/protocol` shows is written by the command that measured it, and by no hand.
    @Test func evalTriageWritesTheSheetOfTheProtocol() async throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: "sheet-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let lines = folder.appending(path: "lines.jsonl")
      let sheet = folder.appending(path: "figures.json")
      try Data(#"{"lang":"fr","text":"Je veux me tuer ce soir.","label":"plan_or_attempt"}"#.utf8).write(
        to: lines)
      try Data(#"{"guard":{"catch":0.5}}"#.utf8).write(to: sheet)

      let run = try await Program.run([
        "eval", "triage", lines.path, "--without-encoder", "--sheet", sheet.path,
      ])
      let written = ProtocolFigures.read(sheet)

      #expect(run.status == 0)
      #expect(written.triage?["fr"]?.sensitivity?["plan_or_attempt"]?.value == 1)
      #expect(written.triage?["fr"]?.sensitivity?["plan_or_attempt"]?.n == 1)
      #expect(written.guard?.catch?.value == 0.5)
      #expect(written.date?.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil)
    }

    @Test func evalMeasuresThinkingTrapsOnLabelledLines() async throws {
      let file = FileManager.default.temporaryDirectory.appending(path: "traps-\(UUID().uuidString)")
      let lines = [
        #"{"lang":"fr","text":"Ils rient, donc ils se moquent de moi.","label":"mind_reading"}"#,
        #"{"lang":"en","text":"I should never be tired.","label":"should"}"#,
      ]
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }

      let table = try await Program.run(["eval", "traps", file.path, "--without-encoder"])
      let json = try await Program.run(["eval", "traps", file.path, "--json", "--without-encoder"])
      let none = try await Program.run(["eval", "traps", "/nowhere"])

      #expect(table.output.contains("| **top 3** |"))
      #expect(json.output.contains(#""macroF1""#))
      #expect(none.status == 1 && none.output.isEmpty)
    }
  }
}
