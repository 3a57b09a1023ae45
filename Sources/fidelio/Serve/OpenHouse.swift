import Companion
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals
import Web

/// A house and its front door in this process, for `serve` and for commands that find no server.
struct OpenHouse: Sendable {
  let house: House
  private let settings: Settings
  private let token: String
  private let stop = StopBell()

  /// Replies that grow are sealed within this time; what takes longer is cut off, and kept.
  private static let farewell = Duration.seconds(20)

  /// - Throws: `CommandFailure` when another process holds the home, and what `House.open` throws.
  static func open(_ settings: Settings, logger: Logger) async throws -> OpenHouse {
    do {
      let house = try await House.open(settings.house, logger: logger)
      var generator = SystemRandomNumberGenerator()
      let token = (0..<4).map { _ in String(generator.next() as UInt64, radix: 16) }.joined()
      return OpenHouse(house: house, settings: settings, token: token)
    } catch  where House.isInUse(error) {
      if let address = await HouseVisit.runningAddress(of: settings.home) {
        throw CommandFailure(CommandWords.alreadyOpen(address))
      }
      throw CommandFailure(CommandWords.heldByAnother)
    }
  }

  private init(house: House, settings: Settings, token: String) {
    self.house = house
    self.settings = settings
    self.token = token
  }

  /// What of the house is at work.
  enum Parts: Sendable {
    /// For a command that only asks something: no engine is started for it.
    case door
    /// What is done when nobody waits for it, too: an import.
    case errands
    case all
  }

  /// Takes visitors until it is told to stop, then closes in order.
  /// - Parameters:
  ///   - parts: What is at work beside the door.
  ///   - signals: Which end it, for example SIGTERM.
  ///   - onOpen: Called once, when the door is open and commands can come in by `HouseDoor`.
  func run(
    _ wanted: Parts = .all, signals: [UnixSignal] = [], logger: Logger,
    onOpen: @escaping @Sendable (HouseDoor) async -> Void
  ) async throws {
    var web = settings.web(token: token)
    let door = loopbackDoor
    var doors: [FrontDoor] = []
    if door == nil {
      // Nobody on this machine reaches an address of the network by loopback: commands get a door of their own.
      web.hostToken = nil
      doors.append(
        try frontDoor(WebSettings(host: "127.0.0.1", port: 0, hostToken: token), logger) { port in
          await onOpen(HouseDoor(port: port, token: token, process: getpid()))
        })
    }
    doors.insert(
      try frontDoor(web, logger) { port in
        guard var door else { return }
        door.port = port
        await onOpen(door)
      }, at: 0)
    typealias Part = ServiceGroupConfiguration.ServiceConfiguration
    let rooms =
      switch wanted {
      case .door: [any Service]()
      case .errands: house.errands
      case .all: house.services
      }
    let parts =
      [Part(service: stop, successTerminationBehavior: .gracefullyShutdownGroup)]
      + rooms.map { Part(service: $0) } + doors.map { Part(service: $0) }
    var configuration = ServiceGroupConfiguration(
      services: parts, gracefulShutdownSignals: signals, logger: logger)
    configuration.maximumGracefulShutdownDuration = Self.farewell
    try await ServiceGroup(configuration: configuration).run()
  }

  /// Asks `run` to end.
  func close() { stop.ring() }

  private func frontDoor(
    _ web: WebSettings, _ logger: Logger, onRunning: @escaping @Sendable (Int) async -> Void
  ) throws -> FrontDoor {
    try FrontDoor(house: house, settings: web, logger: logger, stop: { stop.ring() }, onRunning: onRunning)
  }

  /// The main door as commands reach it, its port still open; `nil` when loopback does not.
  private var loopbackDoor: HouseDoor? {
    let name: String? =
      switch settings.host {
      case "127.0.0.1", "localhost", "0.0.0.0": "127.0.0.1"
      case "::1", "[::1]", "::", "[::]": "::1"
      default: nil
      }
    return name.map {
      HouseDoor(
        scheme: settings.tlsCertificate == nil ? .http : .https, host: $0, port: 0, token: token,
        certificate: settings.tlsCertificate?.path, process: getpid())
    }
  }
}

/// Ends the service group it is part of when it is rung.
final class StopBell: Service {
  private let rings: AsyncStream<Void>
  private let bell: AsyncStream<Void>.Continuation

  init() { (rings, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

  func ring() { bell.finish() }

  func run() async throws {
    await cancelWhenGracefulShutdown { [rings] in
      for await _ in rings {}
    }
  }
}
