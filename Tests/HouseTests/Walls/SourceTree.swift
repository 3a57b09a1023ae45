import Foundation

/// The product's own source files, read once. Works on bytes: a thousand files are searched in a moment also in
/// a debug build.
struct SourceTree {
  struct File: Sendable {
    /// From `Sources/`, for example `Web/Doors/Threads.swift`.
    let path: String
    /// As written, comments included.
    let lines: [Substring]
    /// The whole text with every comment blanked out; line ends stay.
    private let code: [UInt8]

    init(path: String, text: String) {
      self.path = path
      lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      code = Self.withoutComments(Array(text.utf8))
    }

    var target: String { String(path.prefix { $0 != "/" }) }

    /// The line of code where the word first stands by itself: not inside a longer name, and not as a member
    /// of something when it is a call.
    func line(with word: String) -> Int? {
      let wanted = Array(word.utf8)
      let isCall = word.hasSuffix("(")
      var from = 0
      while let at = Self.position(of: wanted, in: code, from: from) {
        let before = at > 0 ? code[at - 1] : 32
        let after = at + wanted.count < code.count ? code[at + wanted.count] : 32
        let isWhole = !Self.isName(before) && (isCall || !Self.isName(after))
        if isWhole, !(isCall && before == UInt8(ascii: ".")) {
          return code[..<at].reduce(1) { $1 == 10 ? $0 + 1 : $0 }
        }
        from = at + 1
      }
      return nil
    }

    /// Words of each line of code that is not empty.
    var statements: [(line: Int, words: [Substring])] {
      String(decoding: code, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated().map { ($0 + 1, $1.split(separator: " ")) }.filter { !$0.1.isEmpty }
    }

    /// Modules that the file imports, at any access level and with any attribute.
    var imports: [String] {
      guard line(with: "import") != nil else { return [] }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let levels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
      return statements.compactMap { _, words in
        guard let place = words.firstIndex(of: "import"),
          words[..<place].allSatisfy({ $0.hasPrefix("@") || levels.contains($0) })
        else { return nil }
        let named = words[(place + 1)...].drop { kinds.contains($0) }.first
        return named.map { String($0.prefix { $0 != "." }) }
      }
    }

    private static func isName(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 128...:
        true
      default: false
      }
    }

    private static func position(of wanted: [UInt8], in code: [UInt8], from: Int) -> Int? {
      code.withUnsafeBytes { all in
        guard let base = all.baseAddress else { return nil }
        var start = from
        while start + wanted.count <= all.count,
          let found = memchr(base + start, Int32(wanted[0]), all.count - start - wanted.count + 1)
        {
          if memcmp(found, wanted, wanted.count) == 0 { return UnsafeRawPointer(found) - base }
          start = UnsafeRawPointer(found) - base + 1
        }
        return nil
      }
    }

    /// Good enough for our own files: a `//` behind a colon is an address, not a comment.
    private static func withoutComments(_ text: [UInt8]) -> [UInt8] {
      let (slash, star, newline) = (UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "\n"))
      var code = text
      var index = 0
      while index + 1 < code.count {
        guard code[index] == slash, index == 0 || code[index - 1] != UInt8(ascii: ":") else {
          index += 1
          continue
        }
        let isLine = code[index + 1] == slash
        guard isLine || code[index + 1] == star else {
          index += 1
          continue
        }
        while index < code.count {
          if isLine, code[index] == newline { break }
          let isEnd = !isLine && code[index] == star && index + 1 < code.count && code[index + 1] == slash
          if isEnd {
            (code[index], code[index + 1]) = (32, 32)
            break
          }
          if code[index] != newline { code[index] = 32 }
          index += 1
        }
      }
      return code
    }
  }

  /// The root of the repository.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file under `Sources`, sorted by path.
  static let files: [File] = {
    let sources = root.appending(path: "Sources")
    let names = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let text = try? String(contentsOf: sources.appending(path: name), encoding: .utf8) else {
        return nil
      }
      return File(path: name, text: text)
    }
  }()

  /// The first place outside the files named where one of the words stands, `path:line word`.
  static func place(of words: [String], exceptIn isExempt: (File) -> Bool) -> String? {
    for file in files where !isExempt(file) {
      for word in words {
        if let line = file.line(with: word) { return "\(file.path):\(line) \(word)" }
      }
    }
    return nil
  }
}
