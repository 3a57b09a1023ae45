import Companion
import HTTPTypes
import Hummingbird
import Logging

/// Stands before every route, also those that do not exist: lets in only what asks for this house, and what
/// changes something only from its own page. Makes the answer out of every refusal.
struct Gatekeeper: RouterMiddleware {
  private let keeper: Doorkeeper

  init(_ keeper: Doorkeeper) { self.keeper = keeper }

  func handle(
    _ request: Request, context: DoorContext, next: (Request, DoorContext) async throws -> Response
  ) async throws -> Response {
    do {
      try keeper.origins.check(request, port: context.port, peer: context.peer)
      return try await next(request, context)
    } catch {
      return answer(error, to: request, context)
    }
  }

  private func answer(_ error: any Error, to request: Request, _ context: DoorContext) -> Response {
    let asked = request.uri.queryParameters.get("lang").flatMap(Language.init(rawValue:))
    let language =
      asked ?? AcceptLanguage.best(request.headers[.acceptLanguage]) ?? keeper.house.settings.language
    let refusal = Refusal(error, language: language)
    if refusal.isUnforeseen {
      context.logger.error("a request failed", metadata: ["kind": "\(type(of: error))"])
    }
    let isPage =
      !request.uri.path.hasPrefix("/api/") && request.headers[.accept]?.contains("text/html") == true
    return isPage ? keeper.pages.notice(refusal) : refusal.json()
  }
}
