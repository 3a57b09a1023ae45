import Foundation
import Synchronization

/// Takes an export in, line by line.
final class Lines: Sendable {
  private let data = Mutex(Data())

  var text: String { data.withLock { String(decoding: $0, as: UTF8.self) } }

  var bytes: Data { data.withLock { $0 } }

  var all: [[String: Any]] {
    text.split(separator: "\n").map { line in
      (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any] ?? [:]
    }
  }

  func add(_ more: Data) { data.withLock { $0 += more } }
}
