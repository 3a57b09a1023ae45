import Foundation
import HTTPTypes
import Testing
import Web

/// `openapi.yaml` and the route table say the same.
@Suite struct OpenAPITests {
  @Test func everyRouteIsDescribedAndEveryDescriptionIsARoute() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    let yaml = try String(contentsOf: root.appending(path: "openapi.yaml"), encoding: .utf8)

    let described = Self.operations(in: yaml)
    let routes = Set(RouteTable.all.map { "\($0.method.rawValue) \($0.path)" })

    #expect(routes.count == RouteTable.all.count, "no route twice")
    #expect(described.subtracting(routes).isEmpty, "described, but no route")
    #expect(routes.subtracting(described).isEmpty, "a route, but not described")
  }

  @Test func itIsServed() async throws {
    try await LiveHouse.run { live in
      let answer = try await live.guest.get("/openapi.yaml")
      #expect(answer.status == 200)
      #expect(answer.headers["content-type"] == "application/yaml; charset=utf-8")
      #expect(Self.operations(in: answer.body).count == RouteTable.all.count)
    }
  }

  /// "METHOD path" for each, by the file's own indentation: two spaces for a path, four for a method.
  private static func operations(in yaml: String) -> Set<String> {
    var found: Set<String> = []
    var path: String?
    for line in yaml.split(separator: "\n") {
      if let match = line.firstMatch(of: /^  (\/[^:]*):$/) {
        path = String(match.output.1)
      } else if line.firstMatch(of: /^\S/) != nil {
        path = nil
      } else if let path, let match = line.firstMatch(of: /^    (get|post|patch|delete|put):$/) {
        found.insert("\(match.output.1.uppercased()) \(path)")
      }
    }
    return found
  }
}
