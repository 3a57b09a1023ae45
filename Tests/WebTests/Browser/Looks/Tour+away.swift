import HTTPTypes
import Testing

/// Locked, silent, signed out.
extension Tour {
  func away() async throws {
    try await open("/settings", until: "#rooms .room-card")
    try await live.lock(try await tab.guest(of: live))
    try await tab.run(
      "import(document.documentElement.dataset.assets + '/frame/api.js').then(a => a.get('/api/companions'))")
    try await tab.waitFor("#unlock[open]")
    try await stop("unlock")
    try await tab.type("wrong words entirely\u{E007}", into: "#unlock-passphrase")
    try await tab.waitFor("#unlock .form-error:not([hidden]), #unlock .field-error")
    try await stop("unlock-error")
    _ = try await tab.guest(of: live).ask(.delete, "/api/session")
    try await open("/enter?lang=\(language)", until: "#sign-in")
    try await stop("enter")
    try await tab.type(said.person, into: "#name")
    try await tab.type("wrong words entirely\u{E007}", into: "#passphrase")
    try await tab.waitFor("#sign-in-form .form-error, #sign-in-form .field-error")
    try await stop("enter-error")
    try await tab.run("document.querySelector('#passphrase').value = ''")
    try await tab.type(LiveHouse.passphrase + "\u{E007}", into: "#passphrase")
    try await tab.waitFor("#second-step [name=code]")
    try await stop("enter-second")
    try await tab.type("000 00\u{E007}", into: "#second-step [name=code]")
    try await tab.waitFor("#second-step [aria-invalid=true]")
    try await stop("enter-second-error")
    try await open("/enter?lang=\(language)#recover", until: "#recover")
    try await stop("enter-recover")
    try await open("/welcome?lang=\(language)#invited", until: "#start")
    try await stop("welcome-invited")
  }
}
