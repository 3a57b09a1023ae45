import Companion
import Foundation
import Testing

extension Tab {
  /// Opens a place of the conversation page by its address.
  func go(_ live: LiveHouse, to thread: String, message: String? = nil) async throws {
    let place = message.map { "#t=\(thread)&m=\($0)" } ?? "#t=\(thread)"
    try await open("http://127.0.0.1:\(live.port)/help")
    try await open("http://127.0.0.1:\(live.port)/\(place)")
    try await until(
      "return Boolean(document.querySelector('.thread[data-current]')) && document.documentElement.dataset.state === 'ready'"
    )
  }

  func truth(_ body: String, _ arguments: [Any] = []) async throws -> Bool {
    try await run("return Boolean(\(body))", arguments) as? Bool ?? false
  }

  /// Presses keys wherever the focus is, one after the other.
  func press(_ keys: String, holding: String? = nil) async throws {
    let strokes = keys.map(String.init).flatMap {
      [["type": "keyDown", "value": $0], ["type": "keyUp", "value": $0]]
    }
    let held = holding.map {
      [["type": "keyDown", "value": $0]] + strokes + [["type": "keyUp", "value": $0]]
    }
    try await actions([["type": "key", "id": "keys", "actions": held ?? strokes]])
  }

  /// Gives the box a text as if it came from the clipboard.
  func paste(_ text: String, into selector: String) async throws {
    try await run(
      """
      const box = document.querySelector(arguments[0]), data = new DataTransfer();
      data.setData('text/plain', arguments[1]);
      box.focus();
      box.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
      """, [selector, text])
  }

  /// With the connection cut or whole.
  func connection(isCut: Bool) async throws {
    try await devtools("Network.enable", [:])
    try await devtools(
      "Network.emulateNetworkConditions",
      ["offline": isCut, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1])
  }
}

extension Tab {
  /// Says something and waits until one more reply has come to its end.
  func sayAndHear(_ text: String) async throws {
    let before = try await count(".message[data-role=companion]")
    try await say(text)
    try await replied(before + 1)
  }
}
