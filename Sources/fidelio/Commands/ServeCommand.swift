import ArgumentParser
import Companion
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals
import Web

/// `fidelio serve`: the house with its front door, until it is told to stop.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: HelpWords.serve.in(Surroundings.here.language),
    discussion: HelpWords.precedence.in(Surroundings.here.language))

  @OptionGroup var flags: ServeFlags

  /// Prints README's table, for whoever keeps it.
  @Flag(help: .hidden) var settingsTable = false

  func run() async throws {
    if settingsTable { return Out.line(Setting.table(in: Surroundings.here.language)) }
    let settings = try Settings.read(
      flags: flags.given, surroundings: Surroundings.here)
    let logger = settings.logger()
    if let address = await HouseVisit.runningAddress(of: settings.home) {
      throw CommandFailure(CommandWords.alreadyOpen(address))
    }
    let open = try await OpenHouse.open(settings, logger: logger)
    let tokenFile = HouseDoor.file(in: settings.home)
    defer { try? FileManager.default.removeItem(at: tokenFile) }
    try await open.run(signals: [.sigterm, .sigint], logger: logger) { door in
      do {
        try door.write(to: tokenFile)
      } catch {
        logger.error("commands cannot find this server", metadata: ["why": "token file not written"])
      }
      await Self.announce(open.house, at: door, settings)
    }
  }

  private static func announce(_ house: House, at door: HouseDoor, _ settings: Settings) async {
    let isElsewhere = door.host != settings.host && !["0.0.0.0", "::", "localhost"].contains(settings.host)
    let scheme = settings.tlsCertificate == nil ? "http" : "https"
    let address = isElsewhere ? "\(scheme)://\(settings.host):\(settings.port)" : door.origin
    Out.line(CommandWords.openAt(address).in(settings.language))
    if let url = settings.publicURL {
      Out.line(CommandWords.publicAt(url.absoluteString).in(settings.language))
    }
    if !["127.0.0.1", "::1", "localhost"].contains(settings.host) {
      Out.note(CommandWords.wide.in(settings.language))
    }
    if (try? await house.needsFirstAccount()) == true { Out.line("setup-code: \(house.setupCode)") }
  }
}
