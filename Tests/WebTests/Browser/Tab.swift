import Companion
import Foundation
import Testing

/// A window of the browser, with what a person does in it.
struct Tab: Sendable {
  let base: URL

  func open(_ address: String) async throws { _ = try await call("POST", "url", ["url": address]) }

  func back() async throws { _ = try await call("POST", "back", [:]) }

  func close() async throws { _ = try await call("DELETE", "") }

  /// Runs a function body in the page.
  @discardableResult
  func run(_ body: String, _ arguments: [Any] = []) async throws -> Any {
    try await call("POST", "execute/sync", ["script": body, "args": arguments])
  }

  func text(_ selector: String) async throws -> String {
    try await run("return document.querySelector(arguments[0])?.textContent ?? ''", [selector]) as? String
      ?? ""
  }

  func count(_ selector: String) async throws -> Int {
    try await run("return document.querySelectorAll(arguments[0]).length", [selector]) as? Int ?? 0
  }

  /// Presses the keys a person would, one after the other.
  func type(_ text: String, into selector: String) async throws {
    try await until("return document.querySelector(arguments[0]) !== null", [selector])
    try await act(on: selector, "value", ["text": text])
  }

  func click(_ selector: String) async throws {
    try await waitFor(selector)
    try await act(on: selector, "click", [:])
  }

  private func act(on selector: String, _ what: String, _ body: [String: Any]) async throws {
    for attempt in 1... {
      do {
        _ = try await call("POST", "element/\(try await find(selector))/\(what)", body)
        return
      } catch let trouble as Chromium.Trouble where trouble.isPassing && attempt < 20 {
        // Drawn anew between finding and acting, not shown yet, or something still moves over it.
        try await Task.sleep(for: .milliseconds(50 * attempt))
      }
    }
  }

  /// Waits until something that matches is on the page and shown.
  func waitFor(_ selector: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await until(
      "return Boolean(document.querySelector(arguments[0])?.checkVisibility({visibilityProperty: true}))",
      [selector],
      sourceLocation: sourceLocation)
  }

  /// Waits until the function body gives true.
  func until(
    _ body: String, _ arguments: [Any] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    // Long enough for a machine whose cores and disk others use too; what never comes fails all the same.
    let deadline = ContinuousClock.now + .seconds(90)
    while ContinuousClock.now < deadline {
      if (try? await run(body, arguments)) as? Bool == true { return }
      try await Task.sleep(for: .milliseconds(60))
    }
    let screen = try? await run("return document.body.innerText.slice(0, 600)") as? String
    Issue.record(
      "never came: \(arguments.first ?? body); shown: \(screen ?? "")", sourceLocation: sourceLocation)
    throw Chromium.Trouble(description: "waited in vain")
  }

  @discardableResult
  func devtools(_ command: String, _ parameters: [String: Any]) async throws -> Any {
    try await call("POST", "goog/cdp/execute", ["cmd": command, "params": parameters])
  }

  func screenshot(to file: URL) async throws {
    let coded = try await call("GET", "screenshot") as? String ?? ""
    try Data(base64Encoded: coded)?.write(to: file)
  }

  /// Input as the protocol's action sequences give it.
  func actions(_ sequences: [[String: Any]]) async throws {
    _ = try await call("POST", "actions", ["actions": sequences])
  }

  private func find(_ selector: String) async throws -> String {
    let found =
      try await call("POST", "element", ["using": "css selector", "value": selector]) as? [String: Any]
    guard let id = found?.values.first as? String else {
      throw Chromium.Trouble(description: "no \(selector)")
    }
    return id
  }

  private func call(_ method: String, _ path: String, _ body: [String: Any]? = nil) async throws -> Any {
    try await WebDriver.call(base, method, path, body)
  }
}

extension Tab {
  /// Goes through the first run with the keyboard, as a newcomer would.
  func signUp(_ live: LiveHouse, name: String, isAdult: Bool = true) async throws {
    try await waitFor("[data-state=ready] #start")
    try await type(live.house.setupCode + "\u{E007}", into: "#setup-code")
    try await waitFor("#you")
    try await type(name, into: "#new-name")
    try await type(LiveHouse.passphrase, into: "#new-passphrase")
    try await until("return document.querySelectorAll('#new-country option').length > 200")
    try await run("document.querySelector('#new-country').value = 'FR'")
    if isAdult { try await click("[name=adult]") }
    try await click("#you-form button[type=submit]")
  }

  func keepRecoveryCode() async throws {
    try await waitFor("#recovery-code output")
    try await click("#recovery-code [type=checkbox]")
    try await click("#recovery-code .primary")
    try await meetCompanion()
  }

  /// The last screen of the first run, taken as it is offered.
  func meetCompanion() async throws {
    try await click("#companion-form [type=submit]")
    try await waitFor("#house #say")
    try await until("return Boolean(document.querySelector('.thread[data-current]'))")
  }

  /// Says something with the Enter key.
  func say(_ text: String) async throws { try await type(text + "\u{E007}", into: "#say") }

  /// Opens the person's message to be said in other words, and waits until one can write.
  func editMessage() async throws {
    try await click(".message[data-role=person] .do-edit")
    try await until("return document.activeElement.matches('.edit textarea')")
  }

  /// Waits until a reply has come to its end.
  func replied(_ count: Int = 1) async throws {
    try await until(
      "return document.querySelectorAll('.message[data-role=companion]:not([data-state=growing])').length >= arguments[0]"
        + " && document.querySelector('#stop').hidden", [count])
  }

  /// Signs in by a session that exists, and goes to a page that is ready.
  func enter(
    _ live: LiveHouse, as guest: Guest, at path: String, host: String = "127.0.0.1"
  ) async throws {
    let origin = "http://\(host):\(live.port)"
    try await open("\(origin)/health")
    let pair = (guest.cookie ?? "").split(separator: "=")
    try #require(pair.count == 2, "no session")
    try await devtools(
      "Network.setCookie",
      [
        "name": String(pair[0]), "value": String(pair[1]), "url": "\(origin)/", "httpOnly": true,
        "sameSite": "Strict",
      ])
    try await open("\(origin)\(path)")
    try await waitFor("[data-state=ready] main")
  }

  /// The same, to the conversation.
  func enter(_ live: LiveHouse, as guest: Guest) async throws {
    try await enter(live, as: guest, at: "/")
    try await waitFor("#house #say")
    try await until("return Boolean(document.querySelector('.thread[data-current]'))")
  }
}
