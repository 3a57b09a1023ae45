import Foundation

@testable import Companion

/// Invented exports under `Tests/Fixtures/exports`, cut as the import cuts them.
enum VendorExport {
  static let folder: URL = {
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<4 { folder = folder.deletingLastPathComponent() }
    return folder.appending(path: "Fixtures/exports")
  }()

  static func data(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  /// The elements of an array, or of the array of that name in an object; else the whole.
  static func pieces(_ name: String, _ array: String? = nil) throws -> [Data] {
    let data = try data(name)
    guard !GeminiPage.isPage(data) else { return [data] }
    let value = try JSONValue(data)
    let cut = array.flatMap { value[$0] } ?? value
    return cut.isArray ? cut.elements.map(\.data) : [data]
  }

  static func read<Parser: ExportParser>(
    _ parser: Parser.Type, _ name: String, _ array: String? = nil
  ) throws -> ImportedLot {
    try read(parser, try pieces(name, array))
  }

  static func read<Parser: ExportParser>(_ type: Parser.Type, _ pieces: [Data]) throws -> ImportedLot {
    var parser = type.init()
    var all: [Imported] = []
    for piece in pieces { all += try parser.read(piece) }
    return ImportedLot(all + parser.finish())
  }
}

/// What a parser gave, by kind.
struct ImportedLot {
  let all: [Imported]
  var conversations: [ImportedConversation] {
    all.compactMap { if case .conversation(let conversation) = $0 { conversation } else { nil } }
  }
  var memories: [ImportedMemory] {
    all.compactMap { if case .memory(let memory) = $0 { memory } else { nil } }
  }
  var instructions: [ImportedInstructions] {
    all.compactMap { if case .instructions(let instructions) = $0 { instructions } else { nil } }
  }

  init(_ all: [Imported]) { self.all = all }

  /// How often that was left out.
  func leftOut(_ reason: LeftOut.Reason, _ what: String) -> Int {
    all.reduce(0) { sum, item in
      if case .leftOut(let left) = item, left.reason == reason, left.what == what {
        sum + left.count
      } else {
        sum
      }
    }
  }

  subscript(_ id: String) -> ImportedConversation? { conversations.first { $0.id == id } }
}

extension ImportedConversation {
  subscript(_ id: String) -> ImportedMessage? { messages.first { $0.id == id } }

  /// The texts of the shown branch, first to last.
  var shown: [String] {
    var texts: [String] = []
    var at = leaf ?? messages.last?.id
    while let id = at, let message = self[id] {
      texts.append(message.text)
      at = message.previous
    }
    return texts.reversed()
  }

  /// Whether each message stands behind the one it follows, once, and the leaf is one of them.
  var isInOrder: Bool {
    var seen: Set<String> = []
    let all = Set(messages.map(\.id))
    for message in messages {
      // What lies in another file may be followed too, where the format says so.
      if let previous = message.previous, !seen.contains(previous), !goesOn || all.contains(previous) {
        return false
      }
      guard seen.insert(message.id).inserted else { return false }
    }
    return !messages.isEmpty && leaf.map { seen.contains($0) } ?? true
  }
}
