import HTTPTypes
import Hummingbird

/// Puts on every answer what keeps a browser from running, embedding, guessing or telling (T5).
struct SafeHeaders: RouterMiddleware {
  /// Only what the house itself serves; no inline script or style, no markup made from text at all. The one policy
  /// of trusted types makes the address of the service worker and nothing else.
  static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
    "manifest-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'",
    "worker-src 'self'", "require-trusted-types-for 'script'", "trusted-types fidelio-worker",
  ].joined(separator: "; ")

  private static let headers: [(HTTPField.Name, String)] = [
    (.contentSecurityPolicy, policy),
    (.xContentTypeOptions, "nosniff"),
    (HTTPField.Name("Referrer-Policy")!, "no-referrer"),
    (HTTPField.Name("Cross-Origin-Opener-Policy")!, "same-origin"),
    (HTTPField.Name("Cross-Origin-Resource-Policy")!, "same-origin"),
    (HTTPField.Name("X-Frame-Options")!, "DENY"),
    (
      HTTPField.Name("Permissions-Policy")!,
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"
    ),
  ]

  func handle(
    _ request: Request, context: DoorContext, next: (Request, DoorContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for (name, value) in Self.headers { response.headers[name] = value }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    return response
  }
}
