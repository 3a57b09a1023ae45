import HTTPTypes
import Hummingbird
import Logging

/// One line for each request: method, route, status, duration. Never the address asked for, its query or the
/// ids in it (T46).
struct AccessLog: RouterMiddleware {
  func handle(
    _ request: Request, context: DoorContext, next: (Request, DoorContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    context.logger.debug(
      "request",
      metadata: [
        "method": "\(Self.known(request.method))", "route": "\(context.endpointPath ?? "none")",
        "status": "\(response.status.code)", "ms": "\((milliseconds * 10).rounded() / 10)",
      ])
    return response
  }

  /// A method is the visitor's own words too: only the usual ones are written down.
  private static func known(_ method: HTTPRequest.Method) -> String {
    let usual: [HTTPRequest.Method] = [.get, .head, .post, .patch, .put, .delete, .options]
    return usual.contains(method) ? method.rawValue : "other"
  }
}
