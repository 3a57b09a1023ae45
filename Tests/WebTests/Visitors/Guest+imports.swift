import Foundation
import HTTPTypes
import Testing

extension Guest {
  /// An export of Fidelio's own, with a companion's character to accept.
  static let smallExport = """
    {"kind":"fidelio","version":1,"at":"2026-11-20T10:00:00Z"}
    {"kind":"companion","id":"0123456789abcdef0123456789abcdef","name":"Nour","persona":"Calm.","language":"en"}
    {"kind":"thread","id":"1123456789abcdef0123456789abcdef","companion":"0123456789abcdef0123456789abcdef","title":"An evening","createdAt":"2026-11-20T10:00:00Z","updatedAt":"2026-11-20T10:10:00Z"}
    {"kind":"message","id":"2123456789abcdef0123456789abcdef","thread":"1123456789abcdef0123456789abcdef","role":"person","text":"a quince tree","at":"2026-11-20T10:00:00Z"}
    {"kind":"end","counts":{"companion":1,"thread":1,"message":1},"damaged":0}

    """

  /// With a consent and an address that is told.
  static let leavingExport = """
    {"kind":"fidelio","version":1,"at":"2026-11-20T10:00:00Z"}
    {"kind":"person","name":"X","language":"fr","country":"FR","adult":true,"createdAt":"2026-11-20T10:00:00Z","remoteConsents":["api.example.org"]}
    {"kind":"followUp","settings":{"isOn":true,"quiet":{"from":1320,"to":480},"capPerDay":1,"capPerWeek":5,"minute":600,"wellbeingWeekday":0,"zone":"Europe/Paris"},"sent":[],"closed":[],"reviews":[],"webhook":{"address":"https://ring.example.org/x","whileLocked":true,"agreedAt":"2026-11-20T10:00:00Z"}}
    {"kind":"end","counts":{"person":1,"followUp":1},"damaged":0}

    """

  /// Sends a small export and waits until it is in.
  /// - Returns: The import and what it offers.
  func broughtIn() async throws -> (import: String, offer: String) {
    let id = try await brings(Self.smallExport)
    let offer = try #require(try await get("/api/offers").list.first?["id"] as? String)
    return (id, offer)
  }

  /// Sends an export and waits until it is in.
  /// - Returns: The import.
  func brings(_ export: String) async throws -> String {
    let sent = try await ask(
      .post, "/api/imports?name=mine.jsonl", bytes: Array(export.utf8),
      headers: ["Content-Type": "application/octet-stream"])
    try #require(sent.status == 202)
    let id = try #require(sent.json["id"] as? String)
    while try await get("/api/imports/\(id)").json["state"] as? String != "done" { await Task.yield() }
    return id
  }
}
