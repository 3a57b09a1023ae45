import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Opens connections to one loopback address, in plain or with the pinned certificate.
struct HouseConnector: Sendable {
  private let address: SocketAddress
  private let group: any EventLoopGroup
  private let tls: Pinned?

  private struct Pinned: Sendable {
    let context: NIOSSLContext
    let certificate: NIOSSLCertificate
  }

  init(_ door: HouseDoor, group: any EventLoopGroup) throws {
    address = try door.address()
    self.group = group
    switch door.scheme {
    case .http: tls = nil
    case .https:
      guard let file = door.certificate, let own = try? NIOSSLCertificate.fromPEMFile(file).first
      else { throw HouseClientError.unreachable }
      var configuration = TLSConfiguration.makeClientConfiguration()
      // The name is loopback's and never in the certificate: the very certificate is compared instead.
      configuration.certificateVerification = .noHostnameVerification
      configuration.applicationProtocols = ["http/1.1"]
      tls = Pinned(context: try NIOSSLContext(configuration: configuration), certificate: own)
    }
  }

  /// - Parameter handlers: Adds what speaks over HTTP/1.1; runs on the channel's event loop.
  func connect(_ handlers: @escaping @Sendable (any Channel) throws -> Void) -> EventLoopFuture<any Channel> {
    let tls = tls
    return ClientBootstrap(group: group)
      .connectTimeout(.seconds(5))
      .channelOption(.socketOption(.so_reuseaddr), value: 1)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls {
            try channel.pipeline.syncOperations.addHandler(Self.handler(tls))
          }
          try channel.pipeline.syncOperations.addHTTPClientHandlers()
          try handlers(channel)
        }
      }
      .connect(to: address)
      .flatMapErrorThrowing { _ in throw HouseClientError.unreachable }
  }

  private static func handler(_ tls: Pinned) throws -> NIOSSLClientHandler {
    let pinned = tls.certificate
    return try NIOSSLClientHandler(
      context: tls.context, serverHostname: nil,
      customVerificationCallback: { shown, verdict in
        verdict.succeed(shown.first == pinned ? .certificateVerified : .failed)
      })
  }
}
