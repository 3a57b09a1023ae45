import Companion
import Foundation
import Hummingbird
import NIOCore

/// Receives every visit. `receive` holds the order of what is checked; read it first.
struct Doorkeeper: Sendable {
  let house: House
  let settings: WebSettings
  let pages: Pages
  let origins: Origins
  let pace: Pace
  let cookies: SessionCookie

  init(house: House, settings: WebSettings, pages: Pages, pace: Pace = Pace()) {
    self.house = house
    self.settings = settings
    self.pages = pages
    self.pace = pace
    origins = Origins(settings)
    cookies = SessionCookie(isSecure: settings.isSecure)
  }

  /// The life of one visit. The `Gatekeeper` has already seen that it asks for this house and, when it would
  /// change something, that it comes from this house's own page.
  func receive(
    _ request: Request, on route: Route, _ context: DoorContext, _ handler: Handler
  ) async throws -> Response {
    var visit = Visit(request: request, route: route, context: context, keeper: self)
    do {
      try visit.slowDown()
      try await visit.identify()
      try await visit.readBody()
      return try await handler(visit)
    } catch {
      throw Refusal(error, language: await visit.language())
    }
  }
}

extension Visit {
  /// Limits guesses by address before anything is computed for them.
  fileprivate func slowDown() throws {
    guard let rule = route.pace else { return }
    try keeper.pace.admit(rule, from: address)
  }

  /// Finds out who it is, as far as the route needs it.
  fileprivate mutating func identify() async throws {
    switch route.needs {
    case .nothing: break
    case .resident: resident = try await house.resident(session: try session())
    case .hostToken: try HostToken.check(request.headers[.authorization], against: keeper.settings.hostToken)
    }
  }

  /// Reads at most what the route takes.
  fileprivate mutating func readBody() async throws {
    if case .bytes(let limit) = route.body {
      // A large file takes its time on a slow line.
      body = try await BodyReader(limit: limit, patience: .seconds(180)).read(request)
    }
    guard case .json(let limit, let optional) = route.body else { return }
    let bytes = try await BodyReader(limit: limit).read(request)
    if optional, bytes.isEmpty { return }
    guard BodyReader.isJSON(request.headers[.contentType]) else { throw DoorError.notJSON }
    guard !bytes.isEmpty, String(validating: bytes, as: UTF8.self) != nil else {
      throw DoorError.malformed(nil)
    }
    // Where nothing need be said, what is said must still be an object.
    if optional, (try? JSONSerialization.jsonObject(with: bytes)) as? [String: Any] == nil {
      throw DoorError.malformed(nil)
    }
    body = bytes
  }
}
