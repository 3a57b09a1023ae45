package import HTTPTypes

/// One way into the house: what it is called, who may take it, and what it may carry.
package struct Route: Sendable, Hashable {
  /// Who may come in.
  package enum Need: Sendable, Hashable {
    /// Anybody at a permitted address.
    case nothing
    /// Somebody signed in, with the account unlocked.
    case resident
    /// Whoever holds the house's files.
    case hostToken
  }

  package enum Body: Sendable, Hashable {
    case none
    /// A JSON object of at most so many bytes; `optional` when it may be left out.
    case json(limit: Int, optional: Bool)
    /// So many bytes of any kind at the most; what they are is for the handler to find out.
    case bytes(limit: Int)
    /// A file of at most so many bytes, which the handler takes piece by piece.
    case file(limit: Int64)
  }

  package let method: HTTPRequest.Method
  /// With the kind of each id in braces, for example `/api/threads/{thread}`.
  package let path: String
  package let needs: Need
  package let body: Body
  package let pace: Pace.Rule?
  /// Query parameters that name a record, with the kind of it.
  package let queryIDs: [String: String]

  package init(
    _ method: HTTPRequest.Method, _ path: String, needs: Need = .resident, body: Body = .none,
    pace: Pace.Rule? = nil, queryIDs: [String: String] = [:]
  ) {
    self.method = method
    self.path = path
    self.needs = needs
    self.body = body
    self.pace = pace
    self.queryIDs = queryIDs
  }

  /// The kinds of id in the path, in order.
  package var pathIDs: [String] {
    path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
  }

  var isSafe: Bool { method == .get || method == .head }
}

extension Route.Body {
  /// Forms: a few fields.
  static let form = Route.Body.json(limit: 16 << 10, optional: false)
  /// A few fields, or nothing.
  static let perhaps = Route.Body.json(limit: 16 << 10, optional: true)
  /// A message beside a few fields, or nothing.
  static let perhapsMessage = Route.Body.json(limit: 1 << 20, optional: true)
  /// What a browser says for a passkey; some authenticators add a chain of certificates.
  static let credential = Route.Body.json(limit: 64 << 10, optional: false)
  /// A persona of 8,000 characters, escaped.
  static let profile = Route.Body.json(limit: 128 << 10, optional: false)
  /// A message of 200,000 characters, escaped.
  static let message = Route.Body.json(limit: 1 << 20, optional: false)
  /// The same with four megabytes of text files, escaped.
  static let messageWithFiles = Route.Body.json(limit: 8 << 20, optional: false)
}
