import ArgumentParser
import Companion
import Foundation
import Web

/// `fidelio import FILE…`: brings the export of another product in, or Fidelio's own.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: HelpWords.import.in(Surroundings.here.language))

  @Argument(completion: .file()) var files: [String]
  @Option(help: ArgumentHelp(HelpWords.accountName.in(Surroundings.here.language), valueName: "name"))
  var account: String?
  @Flag(help: ArgumentHelp(HelpWords.accept.in(Surroundings.here.language))) var accept = false
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: HomeFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let places = files.map { Surroundings.here.file($0) }
    // Before a passphrase is asked for.
    for place in places where !FileManager.default.isReadableFile(atPath: place.path) {
      throw CommandFailure(CommandWords.importUnreadable)
    }
    let (account, accept) = (account, accept)
    let told = try await HouseVisit.call(settings, parts: .errands) { client in
      let threshold = Threshold(client: client, asking: Passphrases(settings: settings).asking)
      try await threshold.signIn(account, settings: settings)
      let result: Result<ImportFollower.Told, any Error>
      do {
        result = .success(
          try await ImportFollower(client: client, language: settings.language).follow(places, accept: accept)
        )
      } catch { result = .failure(error) }
      Out.progress("")
      // The session was for this alone.
      _ = try? await client.send(.delete, "/api/session")
      return try result.get()
    }
    if json { try Out.json(told.figures) } else { tell(told, in: settings.language) }
    // Nothing came in, or not all of it could be read to its end: a script must be able to tell.
    guard told.isWell else {
      if json, let sentence = told.sentence { Out.complain(sentence) }
      throw ExitCode.failure
    }
  }

  private func tell(_ told: ImportFollower.Told, in language: Language) {
    if told.shown.conversations.in > 0 || told.shown.offers > 0 {
      Out.line(
        CommandWords.imported(
          conversations: told.shown.conversations.in, messages: told.shown.messages.in,
          offers: told.shown.offers - told.accepted
        ).in(language))
    }
    for one in told.shown.leftOut {
      Out.line("  " + CommandWords.leftOut(one.count, of: one.what, one.why).in(language))
    }
    if let sentence = told.sentence { Out.complain(sentence) }
  }
}
