import Bench
import Companion
import Foundation
import Support
import Testing
import Web

extension ProcessSuite {
  /// `fidelio chat` as a script drives it: the same conversation, without a terminal.
  @Suite struct ChatProgramTests {
    /// An account, made by the command line, and what every later command needs.
    private func moveIn(_ trial: HouseTrial, language: Language) async throws -> [String: String] {
      let secret = trial.home.deletingLastPathComponent().appending(path: "secret")
      try Data("quatre mots sans rapport\n".utf8).write(to: secret)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: secret.path)
      var environment = trial.launch().environment
      environment["FIDELIO_HOME"] = trial.home.path
      environment["FIDELIO_PASSPHRASE_FILE"] = secret.path
      environment["FIDELIO_LANGUAGE"] = language.rawValue
      let made = try await Program.run(
        ["account", "create", "Anna", "--country", "FR"], environment: environment)
      #expect(made.status == 0, "\(made.errors)")
      return environment
    }

    @Test(arguments: [
      (Language.fr, "est une IA", "Bonsoir Anna."), (.en, "is an AI", "Good evening Anna."),
    ])
    func aConversationSaysItIsAnAIAndAnswersEachLine(
      _ language: Language, _ isAI: String, _ reply: String
    ) async throws {
      try await HouseTrial.run(.says(reply)) { trial in
        let environment = try await moveIn(trial, language: language)

        let chat = try await Program.run(
          ["chat", "--account", "Anna", "--companion", "Ada"], environment: environment,
          input: "Bonsoir.\n/tone calm vous\nEncore\\\nune fois.\n/zzz\n/quit\nnever said\n")

        #expect(chat.status == 0, "\(chat.errors)")
        #expect(chat.output.contains(isAI))
        #expect(chat.output.ranges(of: "Ada: \(reply)\n").count == 2)
        #expect(!chat.output.contains("\u{1B}"))
        #expect(chat.errors.isEmpty)
      }
    }

    // T39
    @Test func theCrisisCardStandsBeforeTheReplyAlsoWithTheEngineDead() async throws {
      for setting in [HouseTrial.ModelSetting.scripted, .dead] {
        try await HouseTrial.run(.says("Je reste là.")) { trial in
          var environment = try await moveIn(trial, language: .fr)
          environment.merge(trial.launch(model: setting).environment) { $1 }

          let chat = try await Program.run(
            ["chat", "--account", "Anna"], environment: environment, input: "Je veux mourir ce soir.\n")

          #expect(chat.status == 0, "\(chat.errors)")
          let card = try #require(chat.output.firstRange(of: "3114"))
          if let reply = chat.output.firstRange(of: "Je reste là.") {
            #expect(card.lowerBound < reply.lowerBound)
          }
          #expect(chat.output.contains("Je reste là.") == (setting == .scripted))
        }
      }
    }

    // R26
    @Test func aHouseThatCannotKeepTheWordsShowsTheCrisisCardAllTheSame() async throws {
      try await HouseTrial.run(.says("Je reste là.")) { trial in
        let environment = try await moveIn(trial, language: .fr)
        let house = try await trial.start()
        let host = try Visitor(to: try await house.address())
        try await host.signIn(name: "Anna", passphrase: "quatre mots sans rapport")
        let guest = try await fullGuest(of: host, at: try await house.address())

        let chat = try await Program.run(
          ["chat", "--account", Visitor.name], environment: environment,
          input: "Bonsoir.\nJe veux mourir ce soir.\n/edit Je veux mourir ce soir.\n/quit\n")

        #expect(chat.status == 0, "\(chat.errors)")
        #expect(chat.output.ranges(of: "Appeler 3114").count == 2, "\(chat.output)")
        #expect(
          chat.errors.split(separator: "\n").count == 3, "each is said in a sentence too: \(chat.errors)")
        #expect(try await guest.threads().count == 1)
      }
    }

    /// Somebody with the same passphrase who has used up all the room there is.
    private func fullGuest(of host: Visitor, at address: URL) async throws -> Visitor {
      struct Invitation: Decodable { let code: String }
      struct Form: Encodable {
        let invitation: String
        let name = Visitor.name
        let passphrase = "quatre mots sans rapport"
        let language = "fr"
        let country = "FR"
        let adult = true
      }
      let invitation: Invitation = try await host.client.send(
        .post, "/api/invitations", json: ["quotaBytes": 1 << 20])
      let guest = try Visitor(to: address)
      try await guest.client.send(.post, "/api/accounts", json: Form(invitation: invitation.code))
      let thread = try await guest.addThread(with: try await guest.addCompanion())
      for length in [180_000, 18_000, 1_800, 180, 1] {
        for _ in 0..<12 {
          guard let said = try? await guest.say(String(repeating: "x", count: length), in: thread) else {
            break
          }
          _ = try await guest.hear(said.reply)
        }
      }
      return guest
    }

    @Test func whileAServerRunsCommandsGoThroughIt() async throws {
      try await HouseTrial.run(.says("Bonsoir Anna.")) { trial in
        let environment = try await moveIn(trial, language: .fr)
        let house = try await trial.start()

        let chat = try await Program.run(
          ["chat", "--account", "Anna"], environment: environment, input: "Bonsoir.\n")
        let restore = try await Program.run(["restore", "/nowhere"], environment: environment)

        #expect(chat.output.contains("Bonsoir Anna."))
        #expect(restore.status == 1)
        #expect(house.isRunning)
      }
    }

    /// An account that asks for six digits as well, behind a server that runs.
    private func withCodes(
      _ trial: HouseTrial, _ work: ([String: String], PaperCodes) async throws -> Void
    ) async throws {
      let environment = try await moveIn(trial, language: .en)
      let house = try await trial.start()
      let visitor = try Visitor(to: try await house.address())
      let passphrase = ["passphrase": "quatre mots sans rapport"]
      try await visitor.signIn(name: "Anna", passphrase: passphrase["passphrase"] ?? "")
      struct New: Decodable { var secret: String }
      let new: New = try await visitor.client.send(.post, "/api/me/totp", json: passphrase)
      let codes = PaperCodes(new.secret)
      try await visitor.client.send(.post, "/api/me/totp/confirm", json: ["code": codes.code()])
      try await work(environment, codes)
    }

    @Test func withoutATerminalACodeThatIsAskedForEndsInOneSentence() async throws {
      try await HouseTrial.run { trial in
        try await withCodes(trial) { environment, codes in
          let chat = try await Program.run(
            ["chat", "--account", "Anna"], environment: environment, input: codes.code(steps: 1) + "\n")

          #expect(chat.status == 1)
          #expect(chat.output.isEmpty)
          #expect(chat.errors.contains("six-digit code"))
          #expect(chat.errors.split(separator: "\n").count == 1)
        }
      }
    }

    @Test(.enabled(if: Program.hasTerminal), arguments: [["--account", "Anna"], []])
    func atATerminalTheCodeIsAskedForAndOpens(_ named: [String]) async throws {
      try await HouseTrial.run(.says("Good evening Anna.")) { trial in
        try await withCodes(trial) { environment, codes in
          let chat = try await Program.run(
            ["chat"] + named, environment: environment,
            input: "\(codes.wrongCode())\r\(codes.code(steps: 1))\rAda\r/quit\r", inTerminal: true)

          #expect(chat.output.contains("Six-digit code: "))
          #expect(chat.output.contains("not right, or was used already"))
          #expect(chat.output.contains("is an AI"), "\(chat.output)")
          #expect(chat.status == 0)
        }
      }
    }

    @Test func aWrongPassphraseEndsInOneSentence() async throws {
      try await HouseTrial.run { trial in
        var environment = try await moveIn(trial, language: .en)
        let wrong = trial.home.deletingLastPathComponent().appending(path: "wrong")
        try Data("not the passphrase\n".utf8).write(to: wrong)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: wrong.path)
        environment["FIDELIO_PASSPHRASE_FILE"] = wrong.path

        let chat = try await Program.run(["chat", "--account", "Anna"], environment: environment)

        #expect(chat.status == 1)
        #expect(chat.output.isEmpty)
        #expect(chat.errors.split(separator: "\n").count == 1)
      }
    }
  }
}
