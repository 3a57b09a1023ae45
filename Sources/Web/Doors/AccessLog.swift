import HTTPTypes
import Hummingbird
import Logging

/// One line for each request, also for one that is refused or fails: method, route, status, duration. Never the
/// address asked for, its query or the ids in it (T46). Stands outside the `Gatekeeper`, which makes answers of errors.
struct AccessLog: RouterMiddleware {
  func handle(
    _ request: Request, context: DoorContext, next: (Request, DoorContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    do {
      let response = try await next(request, context)
      write(request, context, response.status, since: start)
      return response
    } catch {
      write(request, context, (error as? any HTTPResponseError)?.status ?? .internalServerError, since: start)
      throw error
    }
  }

  private func write(
    _ request: Request, _ context: DoorContext, _ status: HTTPResponse.Status,
    since start: ContinuousClock.Instant
  ) {
    let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    context.logger.debug(
      "request",
      metadata: [
        "method": "\(Self.known(request.method))", "route": "\(context.endpointPath ?? "none")",
        "status": "\(status.code)", "ms": "\((milliseconds * 10).rounded() / 10)",
      ])
  }

  /// A method is the visitor's own words too: only the usual ones are written down.
  private static func known(_ method: HTTPRequest.Method) -> String {
    let usual: [HTTPRequest.Method] = [.get, .head, .post, .patch, .put, .delete, .options]
    return usual.contains(method) ? method.rawValue : "other"
  }
}
