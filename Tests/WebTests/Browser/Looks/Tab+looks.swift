import Foundation
import Testing

extension Tab {
  /// How a person's window and eyes are set up.
  struct Look: Sendable, CustomStringConvertible {
    var width = 1280
    var isDark = false
    var isContrast = false
    /// Percent of the usual size.
    var textSize = 100

    var description: String {
      let theme = isContrast ? "contrast-" : ""
      return "\(theme)\(isDark ? "dark" : "light")-\(width)" + (textSize == 100 ? "" : "-\(textSize)%")
    }
  }

  /// Changes the window and the theme under a page that stays open.
  func wear(_ look: Look) async throws {
    try await devtools(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": look.width, "height": look.width < 600 ? 740 : 860, "deviceScaleFactor": 1,
        "mobile": look.width < 600,
      ])
    try await devtools(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": look.isDark ? "dark" : "light"]]])
    try await run(
      """
      const root = document.documentElement;
      root.toggleAttribute('data-contrast', arguments[0]);
      if (arguments[1] === 100) root.style.removeProperty('--text-size');
      else root.style.setProperty('--text-size', arguments[1] + '%');
      """, [look.isContrast, look.textSize])
    try await until(Audit.rest)
  }

  /// A picture of the page down to its end; where something stands over it or it scrolls in parts, of the window.
  func picture(to file: URL) async throws {
    let whole = """
      const isWhole = !document.querySelector('dialog[open]') && !document.body.classList.contains('full');
      return isWhole ? Math.min(document.documentElement.scrollHeight, 6000) : 0;
      """
    let height = try await run(whole) as? Int ?? 0
    guard height > 0, let width = try await run("return innerWidth") as? Int else {
      return try await screenshot(to: file)
    }
    let answer = try await devtools(
      "Page.captureScreenshot",
      [
        "captureBeyondViewport": true,
        "clip": ["x": 0, "y": 0, "width": width, "height": height, "scale": 1],
      ])
    let coded = (answer as? [String: Any])?["data"] as? String ?? ""
    try #require(Data(base64Encoded: coded)).write(to: file)
  }

  /// What a check found wrong.
  func troubles(_ audit: String, _ arguments: [Any] = []) async throws -> [String] {
    try await run(audit, arguments) as? [String] ?? ["no answer"]
  }

  /// Presses one key, wherever the focus is.
  func stroke(_ key: String, code: Int) async throws {
    for type in ["rawKeyDown", "keyUp"] {
      try await devtools(
        "Input.dispatchKeyEvent", ["type": type, "key": key, "code": key, "windowsVirtualKeyCode": code])
    }
  }

  /// The session of this window, for what is quicker to do without the page.
  func guest(of live: LiveHouse) async throws -> Guest {
    let answer = try await devtools("Network.getCookies", ["urls": ["http://127.0.0.1:\(live.port)/"]])
    let cookies = (answer as? [String: Any])?["cookies"] as? [[String: Any]] ?? []
    let pairs = cookies.map { "\($0["name"] ?? "")=\($0["value"] ?? "")" }
    return Guest(port: live.port, cookie: pairs.joined(separator: "; "))
  }
}
