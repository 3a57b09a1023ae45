import Hummingbird
import NIOCore

/// What is known of a connection before anything was read from it.
struct DoorContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Address of the peer, without its port, IPv4 always written as such; empty in tests that have no
  /// connection.
  let peer: String
  /// The port the visitor came in by; `nil` in tests that have no connection.
  let port: Int?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    let address = source.channel.remoteAddress?.ipAddress ?? ""
    peer = address.hasPrefix("::ffff:") ? String(address.dropFirst("::ffff:".count)) : address
    port = source.channel.localAddress?.port
  }
}
