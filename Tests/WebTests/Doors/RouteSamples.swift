import Foundation
import HTTPTypes
import Web

/// For each route that takes a body, one that fits: the matrices below put it where it should be refused for
/// another reason.
enum RouteSamples {
  /// By "METHOD path"; a new route without an entry fails `everyRouteWithABodyHasASample`.
  static let bodies: [String: String] = [
    "POST /api/accounts":
      #"{"setupCode":"AAAA-BBBB","name":"x","passphrase":"long enough words","language":"en","country":"FR","adult":true}"#,
    "POST /api/session": #"{"name":"nobody","passphrase":"long enough words"}"#,
    "POST /api/session/unlock": #"{"passphrase":"long enough words"}"#,
    "POST /api/session/recover":
      #"{"name":"nobody","recoveryCode":"AAAA-BBBB","newPassphrase":"long enough words"}"#,
    "PATCH /api/me": #"{"country":"BE"}"#,
    "DELETE /api/me": #"{"passphrase":"not the right one"}"#,
    "POST /api/me/passphrase": #"{"old":"not the right one","new":"long enough words"}"#,
    "POST /api/me/recovery-code": #"{"passphrase":"not the right one"}"#,
    "POST /api/me/consent": #"{"host":"api.example.org"}"#,
    "POST /api/invitations": "{}",
    "POST /api/session/second": #"{"ticket":"none","code":"000000"}"#,
    "POST /api/session/passkey/options": #"{"name":"nobody"}"#,
    "POST /api/session/passkey":
      #"{"ticket":"none","prf":"AAAA","credential":{"id":"AAAA","response":{"clientDataJSON":"AAAA","authenticatorData":"AAAA","signature":"AAAA"}}}"#,
    "POST /api/me/totp": #"{"passphrase":"not the right one"}"#,
    "POST /api/me/totp/confirm": #"{"code":"000000"}"#,
    "DELETE /api/me/totp": #"{"passphrase":"not the right one"}"#,
    "POST /api/me/passkeys/options": #"{"passphrase":"not the right one"}"#,
    "POST /api/me/passkeys":
      #"{"ticket":"none","name":"x","credential":{"id":"AAAA","response":{"clientDataJSON":"AAAA","attestationObject":"AAAA"}}}"#,
    "DELETE /api/me/passkeys/{passkey}": #"{"passphrase":"not the right one"}"#,
    "POST /api/companions": #"{"name":"Ada"}"#,
    "PATCH /api/companions/{companion}": #"{"name":"Taken over"}"#,
    "POST /api/companions/{companion}/threads": "{}",
    "PUT /api/companions/{companion}/portrait": "not a picture",
    "PUT /api/companions/{companion}/voice": #"{"on":false}"#,
    "PATCH /api/threads/{thread}": #"{"title":"Taken over"}"#,
    "POST /api/threads/{thread}/messages": #"{"text":"hello"}"#,
    "POST /api/messages/{message}/edit": #"{"text":"hello"}"#,
    "POST /api/messages/{message}/regenerate": "{}",
    "POST /api/messages/{message}/choose": "{}",
    "POST /api/replies/{reply}/stop": "{}",
    "PUT /api/threads/{thread}/draft": #"{"text":"half a thought"}"#,
    "PUT /api/plan":
      #"{"version":0,"plan":{"signs":[],"coping":[{"text":"walk"}],"distraction":[],"people":[],"professionals":[],"safety":[]}}"#,
    "POST /api/contacts": #"{"name":"Ada"}"#,
    "PATCH /api/contacts/{contact}": #"{"name":"Taken over"}"#,
    "POST /api/threads/{thread}/check-in": #"{"answer":"unsure"}"#,
    "POST /api/care/check-in": #"{"answer":"unsure"}"#,
    "POST /api/care/intakes": "{}",
    "PUT /api/care/intakes/{intake}":
      #"{"version":1,"answers":[{"step":"brings","value":{"kind":"words","words":"Taken over"}}]}"#,
    "POST /api/care/intakes/{intake}/pause": "{}",
    "POST /api/care/intakes/{intake}/resume": "{}",
    "POST /api/care/bilans": "{}",
    "PATCH /api/care/bilans/{bilan}": #"{"version":1,"block":"weighs","text":"Taken over"}"#,
    "POST /api/care/formulations": "{}",
    "PATCH /api/care/formulations/{formulation}": #"{"version":1,"title":"Taken over"}"#,
    "PUT /api/threads/{thread}/draft/files": #"{"files":[{"name":"a.txt","text":"half a file"}]}"#,
    "POST /api/journal": #"{"text":"A quiet evening."}"#,
    "PATCH /api/journal/{entry}": #"{"text":"Taken over"}"#,
    "POST /api/journal/{entry}/reflection": "{}",
    "POST /api/journal/search": #"{"text":"evening"}"#,
    "PUT /api/journal/draft": #"{"text":"half a page"}"#,
    "PUT /api/summary": #"{"ticked":[],"why":"","questions":""}"#,
    "POST /api/summary/homework": #"{"text":"Walk to the canal","day":"2100-01-01","time":"18:30"}"#,
    "POST /api/week/noted": #"{"mood":"even"}"#,
    "POST /api/exercises": #"{"kind":"compassion"}"#,
    "POST /api/exercises/{exercise}/answer": #"{"said":"taken over"}"#,
    "PUT /api/exercises/{exercise}/draft": #"{"texts":{"event":["taken over"]}}"#,
    "PUT /api/care/intakes/{intake}/draft": #"{"texts":{"brings":["taken over"]}}"#,
    "PATCH /api/exercises/{exercise}": #"{"step":"event","value":{"kind":"words","words":"taken over"}}"#,
    "POST /api/exercises/{exercise}/rest": "{}",
    "POST /api/exercises/{exercise}/resume": "{}",
    "PUT /api/exercises/{exercise}/formulation": "{}",
    "POST /api/exercises/{exercise}/rounds":
      #"{"kind":"activity","fields":{"activity":{"kind":"words","words":"taken over"}}}"#,
    "POST /api/acts/{act}": #"{"outcome":"declined"}"#,
    "PUT /api/care/days": #"{"day":"2026-11-22","mood":5}"#,
    "POST /api/care/due/{due}": #"{"answer":"later"}"#,
    "PATCH /api/care/follow-up": #"{"minute":1080}"#,
    "PUT /api/care/relapse": #"{"signs":["bad sleep"],"helps":[],"people":[]}"#,
    "POST /api/care/reviews": #"{"isGoalMet":true}"#,
    "PUT /api/care/webhook": #"{"address":"https://hooks.example.org/x","whileLocked":false}"#,
    "POST /api/care/webhook/try": "{}",
    "POST /api/care/calendar": "{}",
    "POST /api/rehearsals": #"{"who":"Paul"}"#,
    "PATCH /api/rehearsals/{rehearsal}": #"{"difficulty":2}"#,
    "POST /api/rehearsals/{rehearsal}/turns": #"{"text":"hello"}"#,
    "POST /api/rehearsals/{rehearsal}/replay": "{}",
    "POST /api/search": #"{"text":"word"}"#,
    "POST /api/memory/search": #"{"text":"word"}"#,
    "POST /api/memory": #"{"text":"She plays the cello.","kind":"state"}"#,
    "POST /api/memory/merge": #"{"facts":[],"text":"Taken over"}"#,
    "PATCH /api/memory/{fact}": #"{"text":"Taken over"}"#,
    "POST /api/forgotten": #"{"topic":"the cello"}"#,
    "POST /api/models/use": #"{"name":"x"}"#,
    "POST /api/models/connect": #"{"base":"http://127.0.0.1:9/v1","model":"x"}"#,
    "POST /api/models/fetch": #"{"name":"x"}"#,
    "POST /api/models/remove": #"{"name":"x"}"#,
    "POST /api/imports": "not an export",
    "POST /api/imports/{import}/pause": "{}",
    "POST /api/imports/{import}/resume": "{}",
    "POST /api/imports/{import}/stop": "{}",
    "POST /api/offers/{offer}/accept": "{}",
    "POST /api/imports/{import}/offers/accept": "{}",
    "PUT /api/companions/{companion}/era": #"{"models":["x"],"from":"2025-01"}"#,
    "POST /api/companions/{companion}/persona": "{}",
    "POST /api/companions/{companion}/persona/keep": "{}",
    "POST /api/companions/{companion}/persona/use": "{}",
    "POST /api/companions/{companion}/persona/lines": #"{"kind":"who","text":"Taken over"}"#,
    "PATCH /api/companions/{companion}/persona/lines/{line}": #"{"text":"Taken over"}"#,
    "POST /api/companions/{companion}/persona/lines/{line}/memory": #"{"remember":true}"#,
    "POST /api/companions/{companion}/voice/change": #"{"choice":"ask"}"#,
    "POST /api/companions/{companion}/retirement":
      #"{"vendor":"A vendor","model":"a-model","date":"2027-03-01"}"#,
    "DELETE /api/companions/{companion}/retirement": #"{"notice":"00112233445566778899aabbccddeeff"}"#,
    "PUT /api/companions/{companion}/farewell": #"{"text":"a letter"}"#,
    "POST /api/companions/{companion}/farewell": #"{"keep":true}"#,
    "POST /api/companions/{companion}/fidelity": #"{"pairs":20}"#,
    "POST /api/companions/{companion}/fidelity/run":
      #"{"run":"00112233445566778899aabbccddeeff","act":"pause"}"#,
    "POST /api/companions/{companion}/fidelity/game": #"{"run":"00112233445566778899aabbccddeeff"}"#,
    "POST /api/companions/{companion}/fidelity/guess": #"{"round":"x","side":"left"}"#,
    "POST /api/host/imports": #"{"paths":["/nonexistent/export.zip"]}"#,
    "POST /api/host/accounts": #"{"name":"x","passphrase":"long enough words"}"#,
    "POST /api/host/accounts/delete": #"{"name":"x"}"#,
    "POST /api/host/invitations": "{}",
    "POST /api/host/session": #"{"passphrase":"long enough words"}"#,
    "POST /api/host/backup": #"{"path":"/nonexistent/backup","passphrase":"long enough words"}"#,
    "POST /api/host/models/use": #"{"name":"x"}"#,
    "POST /api/host/models/connect": #"{"base":"http://127.0.0.1:9","model":"x","contextTokens":4096}"#,
    "POST /api/host/models/remove": #"{"name":"x"}"#,
    "POST /api/host/stop": "{}",
  ]

  static func body(of route: Route) -> String? { bodies["\(route.method.rawValue) \(route.path)"] }

  /// The path with ids put in, by kind.
  static func path(of route: Route, ids: [String: String]) -> String {
    let path = ids.reduce(route.path) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
    guard !route.queryIDs.isEmpty else { return path }
    let query = route.queryIDs.sorted { $0.key < $1.key }.map { "\($0.key)=\(ids[$0.value] ?? "")" }
    return path + "?" + query.joined(separator: "&")
  }

  /// The same with one parameter at a time.
  static func pathsByQuery(of route: Route, ids: [String: String]) -> [String] {
    let path = ids.reduce(route.path) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
    return route.queryIDs.sorted { $0.key < $1.key }.map { "\(path)?\($0.key)=\(ids[$0.value] ?? "")" }
  }
}

extension Route {
  var takesBody: Bool { body != .none }
  var takesOptionalBody: Bool {
    if case .json(_, optional: true) = body { true } else { false }
  }
}
