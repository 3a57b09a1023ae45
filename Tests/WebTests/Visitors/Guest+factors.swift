import Foundation
import Support
import Testing

extension Guest {
  /// The same visitor at another name of the house.
  func at(_ host: String) -> Guest {
    var guest = self
    guest.host = host
    return guest
  }

  /// As the browser writes it down.
  var origin: String { "http://\(host):\(port)" }

  /// Sets six-digit codes; the first has been used.
  func withCodes() async throws -> PaperCodes {
    let answer = try await post("/api/me/totp", #"{"passphrase":"\#(LiveHouse.passphrase)"}"#)
    let codes = PaperCodes(try #require(answer.json["secret"] as? String))
    let confirmed = try await post("/api/me/totp/confirm", #"{"code":"\#(codes.code())"}"#)
    guard confirmed.status == 204 else { throw Wire.Trouble() }
    return codes
  }

  /// Takes a passkey in, at `localhost`, the one name the house has in tests.
  @discardableResult
  func withPasskey(_ key: PaperKey, opens: Bool) async throws -> (id: String, options: String) {
    let named = at("localhost")
    let asked = try await named.post(
      "/api/me/passkeys/options", #"{"passphrase":"\#(LiveHouse.passphrase)"}"#)
    guard asked.status == 200, let ticket = asked.json["ticket"] as? String else { throw Wire.Trouble() }
    let made = key.madeJSON(at: PaperKey.Occasion(options: asked.json, origin: named.origin))
    let prf = opens ? #","prf":"\#(key.prfText)""# : ""
    let answer = try await named.post(
      "/api/me/passkeys", #"{"ticket":"\#(ticket)","name":"Phone","credential":\#(made)\#(prf)}"#)
    return (try answer.id(), asked.body)
  }

  /// Shows the passphrase at the door.
  func signIn(_ name: String) async throws -> Wire.Answer {
    try await post("/api/session", #"{"name":"\#(name)","passphrase":"\#(LiveHouse.passphrase)"}"#)
  }

  /// Comes in with a passkey alone.
  func comeIn(_ form: String, with key: PaperKey) async throws -> Wire.Answer {
    let asked = try await post("/api/session/passkey/options", form)
    guard asked.status == 200 else { return asked }
    let answer = key.answerJSON(at: PaperKey.Occasion(options: asked.json, origin: origin))
    return try await post(
      "/api/session/passkey",
      #"{"ticket":"\#(asked.json["ticket"] as? String ?? "")","credential":\#(answer),"prf":"\#(key.prfText)"}"#
    )
  }
}

extension Wire.Answer {
  /// An answer that is a list of objects.
  var list: [[String: Any]] {
    (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [[String: Any]] ?? []
  }
}
