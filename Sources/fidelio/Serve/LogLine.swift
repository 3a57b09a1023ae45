import Foundation
import Logging

/// One plain line per event on standard error: time, level, what, and its numbers in order of their names.
struct LogLine: LogHandler {
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  private let label: String
  private let write: @Sendable (String) -> Void

  init(
    label: String, level: Logger.Level,
    write: @escaping @Sendable (String) -> Void = { Out.note($0) }
  ) {
    self.label = label
    self.write = write
    logLevel = level
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// An error that comes with the event shows its type alone: what it says may quote a path or an address.
  func log(event: LogEvent) {
    var line = "\(Date().ISO8601Format()) \(event.level) \(label): \(event.message)"
    let known = metadata.merging(event.metadata ?? [:]) { $1 }
    for (name, value) in known.sorted(by: { $0.key < $1.key }) { line += " \(name)=\(value)" }
    if let error = event.error { line += " error=\(type(of: error))" }
    write(line.harmless.replacing("\n", with: " "))
  }
}
