import ArgumentParser
import Companion
import Foundation
import Web

/// `fidelio model adapter`: low-rank adapters that the local model speaks with, a companion at a time.
struct ModelAdapter: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adapter", abstract: HelpWords.modelAdapter.in(Surroundings.here.language),
    subcommands: [AdapterAdd.self, AdapterList.self, AdapterUse.self, AdapterRemove.self])
}

/// `fidelio model adapter add PATH`: looks at the file, shows its digest, asks, then takes it in.
struct AdapterAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: HelpWords.adapterAdd.in(Surroundings.here.language))

  @Argument(completion: .file(extensions: ["gguf"])) var path: String
  @Option var name: String?
  @Flag(help: ArgumentHelp(HelpWords.yes.in(Surroundings.here.language))) var yes = false
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let yard = ModelYard(settings.house)
    let offer = try await yard.examineAdapter(Surroundings.here.file(path))
    let name = name ?? offer.name
    Out.line("\(name)  \(offer.architecture.harmless)  \(offer.bytes)")
    Out.line("sha256  \(offer.sha256)")
    if !yes {
      guard Keyboard.shared.isTerminal else { throw CommandFailure(CommandWords.askElsewhere) }
      let asking = Asking(keyboard: .shared, language: settings.language)
      let answer = try await asking.line(CommandWords.takeIn).lowercased()
      guard ["y", "yes", "o", "oui"].contains(answer) else { throw CommandFailure(CommandWords.notTaken) }
    }
    try await yard.addAdapter(offer, as: name)
    Out.line(CommandWords.pulled(name).in(settings.language))
  }
}

/// `fidelio model adapter list`.
struct AdapterList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: HelpWords.adapterList.in(Surroundings.here.language))

  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let here = ModelYard(settings.house).adapters(in: settings.language)
    if json { return try Out.json(here) }
    if here.isEmpty { Out.line(CommandWords.noAdapters.in(settings.language)) }
    for adapter in here {
      Out.line(
        "  \(adapter.name)  \(adapter.bytes)  \(adapter.sha256)"
          + (adapter.trouble.map { "\n    → \($0)" } ?? ""))
    }
  }
}

/// `fidelio model adapter remove NAME`: deletes the file.
struct AdapterRemove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: HelpWords.adapterRemove.in(Surroundings.here.language))

  @Argument var name: String
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    try ModelYard(settings.house).removeAdapter(name)
    Out.line(CommandWords.removed(name).in(settings.language))
  }
}

/// `fidelio model adapter use [NAME] --companion NAME`: from the next reply on.
struct AdapterUse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: HelpWords.adapterUse.in(Surroundings.here.language))

  @Argument var name: String?
  @Option(help: ArgumentHelp(HelpWords.takeOf.in(Surroundings.here.language), valueName: "name"))
  var companion: String?
  @Option(help: ArgumentHelp(HelpWords.adapterScale.in(Surroundings.here.language))) var scale: Double?
  @Option(help: ArgumentHelp(HelpWords.accountName.in(Surroundings.here.language), valueName: "name"))
  var account: String?
  @OptionGroup var flags: HomeFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    var draft = CompanionDraft()
    draft.adapterName = name ?? ""
    draft.adapterScale = scale
    let (account, wanted, change) = (account, companion, draft)
    let changed = try await HouseVisit.call(settings) { client in
      let threshold = Threshold(client: client, asking: Passphrases(settings: settings).asking)
      try await threshold.signIn(account, settings: settings)
      let result: Result<CompanionProfile, any Error>
      do {
        let chosen = try await Self.companion(wanted, client)
        result = .success(try await client.send(.patch, "/api/companions/\(chosen.id)", json: change))
      } catch { result = .failure(error) }
      // The session was for this alone.
      _ = try? await client.send(.delete, "/api/session")
      return try result.get()
    }
    let told =
      name.map { CommandWords.adapterGiven($0, to: changed.name.harmless) }
      ?? CommandWords.adapterTaken(from: changed.name.harmless)
    Out.line(told.in(settings.language))
  }

  /// The one that is named, or the only one there is.
  static func companion(_ wanted: String?, _ client: HouseClient) async throws -> CompanionProfile {
    let all: [CompanionProfile] = try await client.get("/api/companions")
    let named = all.filter { one in
      wanted.map { one.name.lowercased() == $0.lowercased() || one.id.description == $0 } ?? true
    }
    guard named.count == 1 else {
      throw CommandFailure(CommandWords.whichCompanion(all.map(\.name.harmless)))
    }
    return named[0]
  }
}
