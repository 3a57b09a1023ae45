import ArgumentParser
import Companion
import Foundation
import Web

/// `fidelio export OUT`: everything that is kept of an account, as `docs/export.md` describes it; with `--kit`, `--card`
/// or `--chats` one companion, as others read it.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: HelpWords.export.in(Surroundings.here.language))

  @Argument(completion: .directory) var out: String
  @Option(help: ArgumentHelp(HelpWords.accountName.in(Surroundings.here.language), valueName: "name"))
  var account: String?
  @OptionGroup var taking: TakingFlags
  @OptionGroup var flags: HomeFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let folder = Surroundings.here.file(out)
    // Before a passphrase is asked for.
    try ExportFolder.check(folder)
    let account = account
    if let wanted = try taking.wanted() {
      return try await TakingWriter(wanted: wanted, folder: ExportFolder(folder), settings: settings)
        .write(for: account)
    }
    let told = try await HouseVisit.call(settings) { client in
      let threshold = Threshold(client: client, asking: Passphrases(settings: settings).asking)
      try await threshold.signIn(account, settings: settings)
      let result: Result<ExportWriter.Told, any Error>
      do {
        Out.progress(CommandWords.exporting.in(settings.language))
        result = .success(try await ExportWriter(client: client, folder: ExportFolder(folder)).write())
      } catch { result = .failure(error) }
      Out.progress("")
      // The session was for this alone.
      _ = try? await client.send(.delete, "/api/session")
      return try result.get()
    }
    Out.line(folder.path.harmless)
    Out.note(CommandWords.exported(messages: told.messages).in(settings.language))
    if told.damaged > 0 { Out.complain(CommandWords.exportDamaged(told.damaged).in(settings.language)) }
  }
}
