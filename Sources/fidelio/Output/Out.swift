import Foundation
import Glibc

/// Standard output and standard error, written at once and whole.
enum Out {
  /// One line on standard output.
  static func line(_ text: String) { write(text + "\n") }

  static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// One line on standard error, the program's name before it.
  static func complain(_ sentence: String) { write("fidelio: \(sentence)\n", to: STDERR_FILENO) }

  /// One line on standard error.
  static func note(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// A line on standard error that the next one overwrites; only at a terminal.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    write("\r\u{1B}[K\(text)", to: STDERR_FILENO)
  }

  /// A value as JSON alone on standard output.
  static func json(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    line(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// - Returns: `false` when nobody reads any more.
  @discardableResult
  static func write(_ text: String, to file: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR && errno != EAGAIN {
        return false
      }
    }
    return true
  }
}
