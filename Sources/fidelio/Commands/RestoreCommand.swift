import ArgumentParser
import Companion
import Foundation
import Web

/// `fidelio restore FILE`: verified whole before anything is replaced; refused while a server runs.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: HelpWords.restore.in(Surroundings.here.language))

  @Argument(completion: .file()) var file: String
  @Flag(help: ArgumentHelp(HelpWords.force.in(Surroundings.here.language))) var force = false
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    guard await HouseVisit.running(settings.home) == nil else {
      throw CommandFailure(CommandWords.stopFirst)
    }
    let passphrase = try await BackupCommand.passphrase(settings) {
      try await $0.existing(CommandWords.backupPassphrase)
    }
    Out.progress(CommandWords.restoring.in(settings.language))
    defer { Out.progress("") }
    let former = try await House.restore(
      Surroundings.here.file(file), passphrase: passphrase, into: settings.home, force: force)
    Out.progress("")
    Out.note(CommandWords.restored.in(settings.language))
    if let former { Out.note(CommandWords.formerHome(former.path).in(settings.language)) }
  }
}
