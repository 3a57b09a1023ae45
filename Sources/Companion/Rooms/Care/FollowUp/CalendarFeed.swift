package import Foundation
import Vault

/// A calendar that others may see: when something is planned, and nothing of what (RFC 5545).
///
/// Each event says the same neutral words. Its UID is a digest of its moment, so that a calendar that fetches again doubles
/// none; two things at one moment are one event, and bare times are all it takes, also while the account is locked.
package struct CalendarFeed: Sendable {
  package let language: Language
  /// Of an event.
  package static let minutes = 15
  /// Octets of a line without its end (RFC 5545 §3.1).
  static let lineLimit = 75

  package init(_ language: Language) { self.language = language }

  /// - Parameters:
  ///   - moments: Of `FollowUpQueue.planned`, in order.
  ///   - salt: Secret to the account, so that the UIDs of two accounts are not those of one.
  /// - Returns: Text with CRLF line ends.
  package func text(_ moments: [Date], salt: [UInt8], at now: Date) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fidelio//Fidelio//\(language.rawValue.uppercased())",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:Fidelio",
    ]
    var seen: Set<String> = []
    for stamp in moments.map(Self.stamp) where seen.insert(stamp).inserted {
      lines += [
        "BEGIN:VEVENT", "UID:\(uid(stamp, salt))@fidelio", "DTSTAMP:\(Self.stamp(now))",
        "DTSTART:\(stamp)", "DURATION:PT\(Self.minutes)M",
        "SUMMARY:\(Self.escaped(Words.Following.event.in(language)))", "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map(Self.folded).joined(separator: "\r\n") + "\r\n"
  }

  private func uid(_ stamp: String, _ salt: [UInt8]) -> String {
    String(Hex.encode(Digest.sha256(salt + Array(stamp.utf8))).prefix(32))
  }

  /// `20270117T170000Z`
  static func stamp(_ moment: Date) -> String {
    let time = LocalTime(.gmt)
    let (year, month, day) = CivilDay(number: Int32(clamping: time.day(of: moment))).civil
    let seconds = Int(moment.timeIntervalSince1970.rounded(.down))
    let second = ((seconds % 60) + 60) % 60
    let minute = time.minute(of: moment)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let padded = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    return "\(padded)\(two(month))\(two(day))T\(two(minute / 60))\(two(minute % 60))\(two(second))Z"
  }

  /// A TEXT value (RFC 5545 §3.3.11).
  static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "\\": out += "\\\\"
      case ";": out += "\\;"
      case ",": out += "\\,"
      case "\n", "\r", "\r\n": out += "\\n"
      default: out.append(character)
      }
    }
    return out
  }

  /// A line of at most 75 octets, the rest on lines that begin with a space (§3.1). No code point is cut, and no character
  /// either, unless it alone is longer than a line.
  static func folded(_ line: String) -> String {
    var out = ""
    var used = 0
    for character in line {
      let whole = character.utf8.count < lineLimit
      for piece in whole ? [String(character)] : character.unicodeScalars.map({ String($0) }) {
        if used + piece.utf8.count > lineLimit {
          out += "\r\n "
          used = 1
        }
        out += piece
        used += piece.utf8.count
      }
    }
    return out
  }
}
