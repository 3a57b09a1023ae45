import Foundation

@testable import Companion

/// Invented exports in `Tests/Fixtures/exports`, and the ways in which an import cuts them for a parser.
enum SavedExport {
  static func data(_ name: String) throws -> Data {
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<4 { folder = folder.deletingLastPathComponent() }
    return try Data(contentsOf: folder.appending(path: "Fixtures/exports/\(name)"))
  }

  static func date(_ text: String) -> Date? { ImportedDate.read(text) }

  static func lines(_ data: Data) -> [Data] {
    data.split(separator: 0x0A, omittingEmptySubsequences: false).map { Data($0) }
  }

  /// The elements of the array at `path`, then everything else as one more piece.
  static func elements(_ data: Data, of path: [String] = []) throws -> [Data] {
    let whole = try CardJSON(data)
    guard let first = path.first else { return whole.elements.map(\.data) }
    var rest = whole
    let list = path.dropFirst().reduce(whole[first]) { $0?[$1] }
    rest[first] = nil
    return (list?.elements ?? []).map(\.data) + [rest.data]
  }

  /// All that a parser makes of such pieces.
  static func read<Parser: ExportParser>(_ pieces: [Data], by _: Parser.Type) throws -> [Imported] {
    var parser = Parser()
    return try pieces.flatMap { try parser.read($0) } + parser.finish()
  }

  static func read<Parser: ExportParser>(_ text: String, by parser: Parser.Type) throws -> [Imported] {
    try read([Data(text.utf8)], by: parser)
  }
}

extension [Imported] {
  var conversations: [ImportedConversation] {
    compactMap { if case .conversation(let conversation) = $0 { conversation } else { nil } }
  }

  var cards: [ImportedCard] { compactMap { if case .card(let card) = $0 { card } else { nil } } }

  var memories: [ImportedMemory] { compactMap { if case .memory(let memory) = $0 { memory } else { nil } } }

  var instructions: [ImportedInstructions] {
    compactMap { if case .instructions(let instructions) = $0 { instructions } else { nil } }
  }

  var leftOut: [LeftOut] { compactMap { if case .leftOut(let left) = $0 { left } else { nil } } }
}

extension ImportedConversation {
  /// The shown branch as "Me: text" and "It: text".
  var spoken: [String] {
    let byID = Dictionary(messages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var way: [String] = []
    var at = leaf
    while let id = at, let message = byID[id], way.count <= messages.count {
      way.append((message.role == .person ? "Me: " : "It: ") + message.text)
      at = message.previous
    }
    return way.reversed()
  }
}
