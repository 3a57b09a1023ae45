import Companion
import Foundation
import HTTPTypes
import Hummingbird

/// One request that is being received, with what is known of the visitor.
struct Visit: Sendable {
  let request: Request
  let route: Route
  let context: DoorContext
  let keeper: Doorkeeper
  fileprivate(set) var signedIn: Resident?
  var resident: Resident? {
    get { signedIn }
    set { signedIn = newValue }
  }
  var body = Data()

  init(request: Request, route: Route, context: DoorContext, keeper: Doorkeeper) {
    self.request = request
    self.route = route
    self.context = context
    self.keeper = keeper
  }

  var house: House { keeper.house }

  /// Who is signed in. Routes that need somebody have already been refused to everybody else.
  func person() throws(HouseError) -> Resident {
    guard let resident else { throw .notSignedIn }
    return resident
  }

  /// The session the browser shows.
  func session() throws(HouseError) -> SessionToken {
    guard let token = keeper.cookies.read(request.headers) else { throw .notSignedIn }
    return token
  }

  /// Whom to count guesses under: the peer, or what the trusted proxy says of it.
  var address: String {
    guard let proxy = keeper.settings.trustedProxy, proxy == context.peer,
      let forwarded = request.headers[.forwardedFor]?.split(separator: ",").last
    else { return context.peer }
    return forwarded.trimmingCharacters(in: .whitespaces)
  }

  // MARK: What it carries

  /// - Throws: `DoorError.malformed` naming the field that is missing or of another kind.
  func json<T: Decodable>(_ type: T.Type = T.self) throws -> T {
    do {
      return try JSONDecoder().decode(type, from: body)
    } catch let error as DecodingError {
      throw DoorError.malformed(error.field)
    } catch {
      throw DoorError.malformed(nil)
    }
  }

  /// An id in the path. One that is no id names nothing, like one that is unknown.
  func id<T>(_ name: String, of type: T.Type = T.self) throws(HouseError) -> Named<T> {
    guard let id = context.parameters.get(name).flatMap({ Named<T>($0) }) else { throw .notFound }
    return id
  }

  func query(_ name: String) -> String? {
    request.uri.queryParameters.get(name)
  }

  /// The language of what is said to the visitor: as asked in the address, else the person's, else the
  /// browser's, else the house's.
  func language() async -> Language {
    if let asked = query("lang").flatMap(Language.init(rawValue:)) { return asked }
    if let resident, let language = try? await resident.person().language { return language }
    return AcceptLanguage.best(request.headers[.acceptLanguage]) ?? house.settings.language
  }
}

extension HTTPField.Name {
  static let forwardedFor = HTTPField.Name("X-Forwarded-For")!
  static let fidelio = HTTPField.Name("X-Fidelio")!
  static let lastEventID = HTTPField.Name("Last-Event-ID")!
  static let fetchSite = HTTPField.Name("Sec-Fetch-Site")!
}

extension DecodingError {
  /// The name of the field that was missing or of another kind. Never its value.
  fileprivate var field: String? {
    switch self {
    case .keyNotFound(let key, _): key.stringValue
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      context.codingPath.last { $0.intValue == nil }?.stringValue
    @unknown default: nil
    }
  }
}
