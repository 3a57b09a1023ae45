import Foundation

/// 160 random bits that open an account when the passphrase is lost. Shown once, never stored.
package struct RecoveryCode: Sendable {
  /// 20 bytes.
  let bytes: [UInt8]

  /// A new random code.
  package init() { bytes = Digest.random(count: 20) }

  /// Reads what a person copied: case, spaces and dashes do not matter, nor O for 0, nor I or L for 1.
  /// - Returns: `nil` unless 32 letters and digits of the alphabet remain.
  package init?(_ text: String) {
    let letters = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .dashPunctuation, .control, .format: false
      default: true
      }
    }
    guard letters.count == 32, let bytes = Base32.decode(letters) else { return nil }
    self.bytes = bytes
  }

  /// Eight groups of four, for a person to write down: `7H2K-…`.
  package var text: String {
    let letters = Array(Base32.encode(bytes))
    return stride(from: 0, to: letters.count, by: 4)
      .map { String(letters[$0..<$0 + 4]) }
      .joined(separator: "-")
  }
}

extension RecoveryCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "RecoveryCode" }
  package var debugDescription: String { "RecoveryCode" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
