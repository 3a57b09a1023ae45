/// Counts what is not taken in, for the report: by reason and the vendor's own name.
struct LeftOutTally: Sendable {
  private struct Key: Hashable {
    let reason: LeftOut.Reason
    let what: String
  }

  /// More different names than this in one piece are nobody's types, and are counted as "other".
  private static let mostNames = 200

  private var counts: [Key: Int] = [:]

  mutating func add(_ reason: LeftOut.Reason, _ what: String, count: Int = 1) {
    guard count > 0 else { return }
    let key = Key(reason: reason, what: Self.name(what))
    let isKnown = counts.count < Self.mostNames || counts[key] != nil
    counts[isKnown ? key : Key(reason: reason, what: "other"), default: 0] += count
  }

  /// What was counted, in an order that is always the same; the count begins anew.
  mutating func take() -> [Imported] {
    defer { counts = [:] }
    return
      counts
      .sorted { ($0.key.reason.rawValue, $0.key.what) < ($1.key.reason.rawValue, $1.key.what) }
      .map { .leftOut(LeftOut($0.key.reason, $0.key.what, count: $0.value)) }
  }

  /// A name of a type has no spaces and is short; anything else could be words that somebody wrote, and becomes
  /// "other".
  private static func name(_ what: String) -> String {
    let isName =
      !what.isEmpty && what.utf8.count <= 48
      && what.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"):
          true
        default: false
        }
      }
    return isName ? what : "other"
  }
}
