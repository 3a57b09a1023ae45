/// Why a request got no answer, named for what the caller can do next. Holds no address, key or text.
package enum OutboundError: Error, Equatable, Sendable {
  /// Not an address this house understands: wrong scheme, a name and password inside, a backslash, an odd
  /// number.
  case badAddress
  /// The address, or what its name resolves to, lies on this machine or a private network (T23).
  case forbiddenAddress
  /// More than five hops, a hop from https to http, or a hop without a place to go.
  case badRedirect
  /// The name does not resolve, nobody listens, or TLS fails.
  case unreachable
  /// The connection ended before the answer did.
  case brokeOff
  case timedOut
  /// The answer is longer than the limit that was set for it.
  case tooLarge
}
