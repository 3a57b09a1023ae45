package import Companion
import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
package import Logging
import NIOCore
import NIOSSL
import ServiceLifecycle

#if canImport(Glibc)
  import Glibc
#endif

/// The web server of a house: pages, JSON and event streams on one port.
package struct FrontDoor: Service, CustomStringConvertible {
  private let application: Application<RouterResponder<DoorContext>>
  private let settings: WebSettings

  /// - Parameters:
  ///   - stop: Called when the house's own command asks the server to end.
  ///   - onRunning: Called with the bound port once connections are taken.
  /// - Throws: `FrontDoorError` when the settings do not fit together.
  package init(
    house: House, settings: WebSettings, logger: Logger, stop: @escaping @Sendable () -> Void = {},
    onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
  ) throws(FrontDoorError) {
    try settings.check()
    let pages = try Pages.load()
    let doorkeeper = Doorkeeper(house: house, settings: settings, pages: pages)
    let router = Self.router(doorkeeper, pages: pages, stop: stop)
    self.settings = settings
    application = Application(
      router: router, server: try Self.server(settings),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), backlog: 1024,
        availableConnectionsDelegate: .maximum(Self.connectionLimit, logger: Logger(label: "fidelio.web"))),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? settings.port) },
      logger: logger)
  }

  /// Its settings hold the token of the house's own commands, and services are written into the log by what they say
  /// of themselves.
  package var description: String { "FrontDoor" }

  /// Twice the idle streams the house promises to hold, and room for pages.
  private static let connectionLimit = 6_000

  package func run() async throws {
    OpenFiles.raiseLimit()
    do {
      try await application.run()
    } catch let error as IOError {
      throw Self.named(error, port: settings.port)
    } catch is SocketAddressError {
      throw FrontDoorError.cannotListen
    }
  }

  private static func named(_ error: IOError, port: Int) -> FrontDoorError {
    switch error.errnoCode {
    case EADDRINUSE: .portInUse(port)
    case EACCES: .portForbidden(port)
    default: .cannotListen
    }
  }

  static func router(
    _ doorkeeper: Doorkeeper, pages: Pages, stop: @escaping @Sendable () -> Void
  ) -> Router<DoorContext> {
    let router = Router(context: DoorContext.self, options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
      AccessLog()
      SafeHeaders()
      Gatekeeper(doorkeeper)
    }
    var doors = Doors()
    PageDoor(pages).add(to: &doors)
    AccountDoor().add(to: &doors)
    SessionDoor().add(to: &doors)
    SecondStepDoor().add(to: &doors)
    FactorDoor().add(to: &doors)
    PersonDoor().add(to: &doors)
    CompanionDoor().add(to: &doors)
    MannerDoor().add(to: &doors)
    PortraitDoor().add(to: &doors)
    VoiceDoor().add(to: &doors)
    FidelityDoor().add(to: &doors)
    ThreadDoor().add(to: &doors)
    MessageDoor().add(to: &doors)
    ReplyDoor().add(to: &doors)
    DraftDoor().add(to: &doors)
    AttachmentDoor().add(to: &doors)
    SearchDoor().add(to: &doors)
    ExportDoor().add(to: &doors)
    TakingDoor().add(to: &doors)
    ImportDoor().add(to: &doors)
    PersonaDoor().add(to: &doors)
    WeekDoor().add(to: &doors)
    ExerciseDoor().add(to: &doors)
    DayDoor().add(to: &doors)
    FollowUpDoor().add(to: &doors)
    JournalDoor().add(to: &doors)
    SummaryDoor().add(to: &doors)
    RehearsalDoor().add(to: &doors)
    MemoryDoor().add(to: &doors)
    CardDoor().add(to: &doors)
    PlanDoor().add(to: &doors)
    ContactDoor().add(to: &doors)
    CheckInDoor().add(to: &doors)
    CareDoor().add(to: &doors)
    ToneDoor().add(to: &doors)
    HouseholdDoor().add(to: &doors)
    HostDoor(stop: stop).add(to: &doors)
    HostModelDoor().add(to: &doors)
    doors.open(on: router, with: doorkeeper)
    return router
  }

  /// Slow clients get 30 s of silence; headers fit in 32 KB.
  private static func server(_ settings: WebSettings) throws(FrontDoorError) -> HTTPServerBuilder {
    let http = HTTPServerBuilder.http1(
      configuration: .init(
        idleTimeout: .seconds(30),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)))
    guard let certificate = settings.tlsCertificate, let key = settings.tlsKey else { return http }
    do {
      let chain = try NIOSSLCertificate.fromPEMFile(certificate.path)
      var tls = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain.map { .certificate($0) },
        privateKey: .privateKey(try NIOSSLPrivateKey(file: key.path, format: .pem)))
      tls.minimumTLSVersion = .tlsv12
      tls.applicationProtocols = ["http/1.1"]
      // Made here once so that a pair that does not fit is found now, not at the first visitor.
      _ = try NIOSSLContext(configuration: tls)
      return try .tls(http, tlsConfiguration: tls)
    } catch {
      throw .badCertificate
    }
  }
}
