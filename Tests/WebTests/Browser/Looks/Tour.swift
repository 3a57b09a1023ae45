import Engines
import Testing

/// A walk through every screen of a new house in one language and one window, from the first run on. At each it
/// stops and has it looked at. Long because it is one walk: each stop stands on what the ones before it did.
struct Tour {
  /// One screen, in one state.
  struct Stop: Sendable {
    let name: String
    /// Only narrow windows show it, or only wide ones.
    var isNarrow: Bool?
    /// What it is about, to be brought into view in each window.
    var place: String?
  }

  let tab: Tab
  let live: LiveHouse
  let language: String
  let gate: Gate
  let look: (Stop) async throws -> Void

  var said: Invented { Invented(language) }
  var address: String { "http://127.0.0.1:\(live.port)" }

  /// Opens a house for it, walks through, and closes the house.
  static func walk(
    _ chromium: Chromium, _ language: String,
    _ look: @Sendable @escaping (Tab, Stop) async throws -> Void
  ) async throws {
    let gate = Gate()
    try await LiveHouse.run(model: Invented(language).model(until: gate)) { live in
      defer { gate.open() }
      try await chromium.tab(language: language) { tab in
        let tour = Tour(tab: tab, live: live, language: language, gate: gate) { try await look(tab, $0) }
        try await tour.firstRun()
        try await tour.talk()
        try await tour.around()
        try await tour.away()
      }
    }
  }

  func stop(_ name: String, isNarrow: Bool? = nil, at place: String? = nil) async throws {
    try await tab.until(Audit.rest)
    try await look(Stop(name: name, isNarrow: isNarrow, place: place))
  }

  func open(_ path: String, until selector: String = "[data-state=ready] main") async throws {
    try await tab.open(address + path)
    try await tab.waitFor(selector)
  }

  /// Whatever stands over it, and whether or not the mouse is near.
  func press(_ selector: String) async throws {
    try await tab.waitFor(selector)
    try await tab.run("document.querySelector(arguments[0]).click()", [selector])
  }

  func saved() async throws {
    try await tab.until(
      "return /^(Tout est|Everything is)/.test(document.querySelector('#plan-state').textContent)")
  }

  func close() async throws { try await tab.run("document.querySelector('#dialog').close()") }
}
