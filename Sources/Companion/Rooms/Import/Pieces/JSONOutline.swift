/// The keys at the beginning of a JSON text, which may break off anywhere: enough to tell whose it is.
struct JSONOutline {
  /// As `chat.history.messages`; arrays leave no trace, so that all elements of one speak together.
  private(set) var paths: Set<String> = []
  private(set) var isArray = false
  /// Where the outermost value ends, when it ends in the bytes given.
  private(set) var end: Int?

  private static let deepest = 8
  private static let longestKey = 64
  private static let mostPaths = 4_000

  private struct Container {
    let isObject: Bool
    let path: String
    var awaitsKey: Bool
    var key = ""
  }

  /// - Returns: `nil` for what does not begin with an object or an array.
  init?(_ head: some Collection<UInt8>) {
    let bytes = Array(head)
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while at < bytes.count, bytes[at].isJSONSpace { at += 1 }
    guard at < bytes.count, bytes[at] | 0x20 == .openBrace else { return nil }
    isArray = bytes[at] == .openBracket
    var open: [Container] = []
    while at < bytes.count {
      let byte = bytes[at]
      if byte == .quote {
        guard let (text, behind) = Self.string(bytes, at + 1) else { return }
        at = behind
        if let last = open.indices.last, open[last].isObject, open[last].awaitsKey {
          open[last].awaitsKey = false
          open[last].key = text
          note(open[last], depth: open.count)
        }
        continue
      }
      at += 1
      if byte | 0x20 == .openBrace {
        let isObject = byte == .openBrace
        let outer = open.last
        let path = outer.map { $0.isObject ? Self.joined($0.path, $0.key) : $0.path } ?? ""
        open.append(
          Container(isObject: isObject, path: open.count > Self.deepest ? "" : path, awaitsKey: isObject))
      } else if byte | 0x20 == .closeBrace {
        open.removeLast()
        if open.isEmpty {
          end = at
          return
        }
      } else if byte == .comma, let last = open.indices.last {
        open[last].awaitsKey = open[last].isObject
      }
    }
  }

  /// Whether one of these keys is there, of the outermost object or of the elements of the outermost array;
  /// also where these stand under `conversations` or `chats`.
  func has(_ keys: String...) -> Bool {
    keys.contains {
      paths.contains($0) || paths.contains("conversations." + $0) || paths.contains("chats." + $0)
    }
  }

  private mutating func note(_ container: Container, depth: Int) {
    guard depth <= Self.deepest, paths.count < Self.mostPaths else { return }
    paths.insert(Self.joined(container.path, container.key))
  }

  private static func joined(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : path + "." + key
  }

  /// - Returns: The text, escapes as they stand, and where the string ends.
  private static func string(_ bytes: [UInt8], _ start: Int) -> (String, Int)? {
    var at = start
    while at < bytes.count, bytes[at] != .quote { at += bytes[at] == .backslash ? 2 : 1 }
    guard at < bytes.count else { return nil }
    return (String(decoding: bytes[start..<min(at, start + longestKey)], as: UTF8.self), at + 1)
  }
}
