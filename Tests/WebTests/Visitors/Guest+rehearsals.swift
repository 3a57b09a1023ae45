import Foundation
import HTTPTypes
import Testing

extension Guest {
  /// A rehearsal with one version of a message and one exchange; answers with the ids by kind.
  func rehearsed(who: String = "Paul") async throws -> [String: String] {
    let made = try await post("/api/rehearsals", #"{"who":"\#(who)"}"#)
    let first = try #require(made.json["rehearsal"] as? [String: Any])
    let id = try #require(first["id"] as? String)
    let path = "/api/rehearsals/\(id)"
    let prepared = try await ask(
      .patch, path,
      json: #"""
        {"screen":{"hurt":"no","afraid":"no"},
         "script":{"method":"nvc","lines":[{"part":"request","text":"Could you call me on Sunday?"}]}}
        """#)
    let shown = try #require(prepared.json["rehearsal"] as? [String: Any])
    let script = try #require((shown["scripts"] as? [[String: Any]])?.first?["id"] as? String)
    let said = try await post("\(path)/turns", #"{"text":"Could you call me on Sunday?"}"#)
    let played = try #require(said.json["rehearsal"] as? [String: Any])
    let turn = try #require((played["turns"] as? [[String: Any]])?.first?["id"] as? String)
    return ["rehearsal": id, "script": script, "turn": turn]
  }
}
