import Companion
import Testing

/// The first run, up to the first conversation.
extension Tour {
  func firstRun() async throws {
    try await open("/", until: "#start-form")
    try await stop("welcome-1")
    try await tab.click("#start-form [type=submit]")
    try await tab.waitFor("#setup-code[aria-invalid=true]")
    try await stop("welcome-1-error")
    try await tab.type(live.house.setupCode + "\u{E007}", into: "#setup-code")
    try await tab.waitFor("#you-form")
    try await tab.until("return document.querySelectorAll('#new-country option').length > 200")
    try await stop("welcome-2")
    try await tab.type("court", into: "#new-passphrase")
    try await tab.click("#you-form [type=submit]")
    try await tab.waitFor("#new-name[aria-invalid=true]")
    try await stop("welcome-2-error")
    try await tab.run("document.querySelector('#new-passphrase').value = ''")
    try await tab.type(said.person, into: "#new-name")
    try await tab.type(LiveHouse.passphrase, into: "#new-passphrase")
    try await tab.run("document.querySelector('#new-country').value = 'FR'")
    try await tab.click("[name=adult]")
    try await tab.click("#you-form [type=submit]")
    try await tab.waitFor("#recovery-code output")
    try await stop("welcome-3-recovery")
    try await tab.click("#recovery-code [type=checkbox]")
    try await tab.click("#recovery-code .primary")
    try await tab.waitFor("#companion-form [type=submit]")
    try await stop("welcome-4-companion")
    try await tab.meetCompanion()
  }
}
