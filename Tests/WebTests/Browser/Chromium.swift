import Foundation
import Support
import Synchronization

/// A headless Chromium, driven through `chromedriver` by the WebDriver protocol.
final class Chromium: Sendable {
  struct Trouble: Error, CustomStringConvertible {
    let description: String

    /// Whether the same a moment later may go well.
    var isPassing: Bool {
      ["stale element", "element click intercepted", "element not interactable"].contains {
        description.hasPrefix($0)
      }
    }
  }

  private static let folders = ["/usr/bin", "/usr/local/bin", "/usr/lib/chromium"]

  private static let driver: String? = folders.map { $0 + "/chromedriver" }.first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static var isHere: Bool { driver != nil }

  private let process: Mutex<Process>
  private let base: URL
  /// Browser profiles and everything else the driver writes.
  private let scratch: URL

  init() async throws {
    guard let driver = Self.driver else { throw Trouble(description: "no chromedriver") }
    scratch = FileManager.default.temporaryDirectory.appending(path: "fidelio-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    try await OpenFiles.settle()
    var started: (process: Process, base: URL)?
    // The driver takes a free port on IPv4, then asks for the same on IPv6 and ends where somebody has it.
    for attempt in 1...5 where started == nil {
      do { started = try await Self.start(driver, scratch) } catch  where attempt < 5 {}
    }
    guard let started else { throw Trouble(description: "the driver did not start") }
    process = Mutex(started.process)
    base = started.base
  }

  private static func start(_ driver: String, _ scratch: URL) async throws -> (process: Process, base: URL) {
    let process = Process()
    process.executableURL = URL(filePath: driver)
    process.arguments = ["--port=0"]
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": scratch.path]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, try await address(from: output.fileHandleForReading))
  }

  deinit {
    // The driver inherits a mask that blocks every signal but this one. Its windows are closed by now.
    process.withLock { _ = kill($0.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: scratch)
  }

  /// The driver takes a free port and says which.
  private static func address(from output: FileHandle) async throws -> URL {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        var said = ""
        while case let piece = output.availableData, !piece.isEmpty {
          said += String(decoding: piece, as: UTF8.self)
          if let match = said.firstMatch(of: /successfully on port (\d+)/) {
            continuation.resume(returning: URL(string: "http://127.0.0.1:\(match.output.1)")!)
            return
          }
        }
        continuation.resume(throwing: Trouble(description: "the driver did not start"))
      }
    }
  }

  /// A fresh window, gone after the work.
  /// - Parameter profile: A folder that stays, for what the browser keeps; else one that goes with the window.
  func tab<T>(
    language: String = "en", width: Int = 1280, height: Int = 860, isDark: Bool = false, profile: URL? = nil,
    isolation: isolated (any Actor)? = #isolation, _ work: (Tab) async throws -> T
  ) async throws -> T {
    let tab = try await open(
      language: language, width: width, height: height, isDark: isDark, profile: profile)
    do {
      let value = try await work(tab)
      try? await tab.close()
      return value
    } catch {
      try? await tab.close()
      throw error
    }
  }

  private func open(
    language: String, width: Int, height: Int, isDark: Bool, profile: URL?
  ) async throws -> Tab {
    let options: [String: Any] = [
      "args": [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=\(language)",
        "--window-size=\(width),\(height)", "--no-first-run", "--disable-extensions", "--hide-scrollbars",
      ] + (profile.map { ["--user-data-dir=\($0.path)"] } ?? []),
      "prefs": ["intl.accept_languages": language == "fr" ? "fr-FR,fr" : "en-GB,en"],
    ]
    let asked: [String: Any] = [
      "capabilities": ["alwaysMatch": ["browserName": "chrome", "goog:chromeOptions": options]]
    ]
    let answer = try await WebDriver.call(base, "POST", "session", asked)
    guard let session = (answer as? [String: Any])?["sessionId"] as? String else {
      throw Trouble(description: "no session")
    }
    let tab = Tab(base: base.appending(path: "session/\(session)"))
    try await tab.devtools(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600])
    try await tab.devtools(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]]])
    return tab
  }
}

/// One call of the protocol. Over a bare connection: Foundation's own client stumbles over the driver's headers.
enum WebDriver {
  static func call(_ base: URL, _ method: String, _ path: String, _ body: [String: Any]? = nil) async throws
    -> Any
  {
    let content = try body.map { [UInt8](try JSONSerialization.data(withJSONObject: $0)) } ?? []
    let port = base.port ?? 0
    let target = path.isEmpty ? base.path() : base.appending(path: path).path()
    let head =
      "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
      + "Content-Type: application/json\r\nContent-Length: \(content.count)\r\n\r\n"
    let answer = try await Wire.send(Array(head.utf8) + content, port: port, patience: 60)
    let value = answer.json["value"] ?? NSNull()
    if let trouble = (value as? [String: Any])?["error"] as? String {
      let message = (value as? [String: Any])?["message"] as? String ?? ""
      throw Chromium.Trouble(description: "\(trouble): \(message.prefix(300))")
    }
    return value
  }
}
