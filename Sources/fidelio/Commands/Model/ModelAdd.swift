import ArgumentParser
import Companion
import Foundation

/// `fidelio model add PATH-OR-URL`: looks at the file, shows its digest, asks, then takes it in.
struct ModelAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: HelpWords.modelAdd.in(Surroundings.here.language))

  @Argument var source: String
  @Option var name: String?
  @Flag(help: ArgumentHelp(HelpWords.yes.in(Surroundings.here.language))) var yes = false
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let yard = ModelYard(settings.house)
    let offer = try await offer(yard, settings)
    defer { yard.discard(offer) }
    let name = name ?? offer.name
    Out.line("\(name)  \(offer.architecture.harmless)  \(offer.bytes)")
    Out.line("sha256  \(offer.sha256)")
    if !yes {
      guard Keyboard.shared.isTerminal else { throw CommandFailure(CommandWords.askElsewhere) }
      let asking = Asking(keyboard: .shared, language: settings.language)
      let answer = try await asking.line(CommandWords.takeIn).lowercased()
      guard ["y", "yes", "o", "oui"].contains(answer) else { throw CommandFailure(CommandWords.notTaken) }
    }
    try await yard.add(offer, as: name)
    Out.line(CommandWords.pulled(name).in(settings.language))
  }

  private func offer(_ yard: ModelYard, _ settings: Settings) async throws -> ModelYard.Offer {
    guard let url = URL(string: source), let scheme = url.scheme?.lowercased(),
      ["http", "https"].contains(scheme)
    else { return try await yard.examine(Surroundings.here.file(source)) }
    defer { Out.progress("") }
    return try await yard.fetch(url, in: settings.language) { Out.progress($0) }
  }
}
