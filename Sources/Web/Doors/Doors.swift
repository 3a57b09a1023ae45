import Hummingbird

/// What a handler does with a visit that was let in.
typealias Handler = @Sendable (Visit) async throws -> Response

/// A handler for each route of the table.
struct Doors {
  private var handlers: [Route: Handler] = [:]

  mutating func on(_ route: Route, use handler: @escaping Handler) {
    precondition(handlers.updateValue(handler, forKey: route) == nil, "\(route.path) has two handlers")
  }

  func open(on router: Router<DoorContext>, with doorkeeper: Doorkeeper) {
    for route in RouteTable.all {
      guard let handler = handlers[route] else { preconditionFailure("\(route.path) has no handler") }
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await doorkeeper.receive(request, on: route, context, handler)
      }
    }
    precondition(handlers.count == RouteTable.all.count, "a handler without a route in the table")
  }
}
