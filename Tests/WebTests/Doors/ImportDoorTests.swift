import Foundation
import HTTPTypes
import Testing
@testable import Web

/// Bringing an export in over HTTP.
@Suite struct ImportDoorTests {
  @Test func aFileThatIsSentComesInAndItsReportCanBeRead() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (id, offer) = try await someone.broughtIn()

      let shown = try await someone.get("/api/imports/\(id)").json
      #expect((shown["conversations"] as? [String: Int]) == ["in": 1, "out": 0])
      #expect((shown["messages"] as? [String: Int]) == ["in": 1, "out": 0])
      let report = try await someone.get("/api/imports/\(id)/report")
      #expect(report.body.contains("An evening"))
      #expect(try await someone.get("/api/threads").body.contains("An evening"))
      #expect(try await someone.get("/api/companions").body.contains(#""persona":"""#))

      let accepted = try await someone.post("/api/offers/\(offer)/accept", #"{"text":"Calm and brief."}"#)
      #expect(accepted.status == 200)
      #expect(try await someone.get("/api/companions").body.contains("Calm and brief."))
      #expect(try await someone.post("/api/offers/\(offer)/accept").status == 409)
      #expect(try await someone.ask(.delete, "/api/imports/\(id)").status == 204)
      #expect(try await someone.get("/api/imports").list.isEmpty)
      #expect(try await someone.get("/api/threads").body.contains("An evening"))
    }
  }

  @Test func whatIsNoExportSaysSoInASentence() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone", language: "fr")
      let sent = try await someone.ask(
        .post, "/api/imports?name=x.bin", bytes: [1, 2, 3],
        headers: ["Content-Type": "application/octet-stream"])
      let id = try #require(sent.json["id"] as? String)
      var shown = sent.json
      while shown["state"] as? String != "failed" { shown = try await someone.get("/api/imports/\(id)").json }

      #expect(shown["trouble"] as? String == "unknownFormat")
      #expect((shown["sentence"] as? String)?.contains("aucun service") == true)
    }
  }

  /// T29
  @Test func moreThanTheLimitIsRefusedBeforeItIsRead() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")

      let answer = try await someone.ask(
        .post, "/api/imports?name=x.zip", bytes: [1], headers: ["Content-Length": "5000000000"])

      #expect(answer.status == 413)
      #expect(try await someone.get("/api/imports").list.isEmpty)
    }
  }

  /// A path is read for whoever holds the house's files and is signed in, and for nobody else.
  @Test func aPathIsReadForWhoeverHoldsTheFilesAlone() async throws {
    try await LiveHouse.run(web: WebSettings(port: 0, hostToken: "host-token")) { live in
      let someone = try await live.newcomer("Someone")
      let file = FileManager.default.temporaryDirectory.appending(path: "fidelio-door-\(UUID()).jsonl")
      defer { try? FileManager.default.removeItem(at: file) }
      try Data(Guest.smallExport.utf8).write(to: file)
      let body = #"{"paths":["\#(file.path)"]}"#
      let token: [String: String?] = ["Authorization": "Bearer host-token"]

      #expect(try await someone.post("/api/host/imports", body).status == 401)
      #expect(
        try await live.guest.ask(.post, "/api/host/imports", json: body, headers: token).status == 401)
      #expect(
        try await someone.ask(.post, "/api/host/imports", json: body, headers: token).status == 202)
      let missing = try await someone.ask(
        .post, "/api/host/imports", json: #"{"paths":["/nonexistent/x.zip"]}"#, headers: token)
      #expect(missing.status == 404)
    }
  }

  /// T35
  @Test func filesAreTakenAtAPace() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      var last = 0
      for _ in 0...Pace.Rule.bringIn.tries {
        last = try await someone.ask(.post, "/api/imports", bytes: [1]).status
      }

      #expect(last == 429)
    }
  }
}
