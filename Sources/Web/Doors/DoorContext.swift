import Hummingbird
import NIOCore

/// What is known of a connection before anything was read from it.
struct DoorContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Address of the peer, without its port; empty in tests that have no connection.
  let peer: String
  /// The port the visitor came in by; `nil` in tests that have no connection.
  let port: Int?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress?.ipAddress ?? ""
    port = source.channel.localAddress?.port
  }
}
