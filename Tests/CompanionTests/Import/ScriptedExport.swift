@testable import Companion
import Foundation
import Store
import Support
import Synchronization

/// An export that a test makes up: what its pieces hold, and what happens while it is read.
final class ScriptedExport: Sendable {
  /// The events, in order; a piece names its place in `found`.
  let events: [ExportEvent]
  /// What the parser makes of each piece.
  let found: [[Imported]]
  /// Called before each event with its number.
  private let hook = Mutex<(@Sendable (Int) -> Void)?>(nil)

  init(_ found: [[Imported]], format: ExportFormat = .chatGPT, extra: [ExportEvent] = []) {
    self.found = found
    events =
      [.file(name: "conversations.json", format: format)]
      + found.indices.map { .piece(Data(String($0).utf8)) } + extra
  }

  /// Just these events.
  init(found: [[Imported]], events: [ExportEvent]) {
    (self.found, self.events) = (found, events)
  }

  /// One conversation a piece.
  convenience init(_ conversations: [ImportedConversation], format: ExportFormat = .chatGPT) {
    self.init(conversations.map { [.conversation($0)] }, format: format)
  }

  func before(_ hook: (@Sendable (Int) -> Void)?) { self.hook.withLock { $0 = hook } }

  var tools: ImportTools {
    ImportTools { [self] _ throws(ImportError) in
      Reader(export: self)
    } unseal: { [self] _, _ throws(ImportError) in
      Reader(export: self)
    } parser: { [self] _, _ in
      Parser(export: self)
    }
  }

  /// Opens a house whose exports are the script; the file only stands there.
  func inHouse<T: Sendable>(
    _ body: @Sendable (TestHouse, Resident, URL) async throws -> T
  ) async throws -> T {
    try await TestHouse.open {
      $0.importTools = tools
    } _: { test in
      let file = test.home.appending(path: "export.zip")
      try Data("an export".utf8).write(to: file)
      return try await body(test, try await test.newcomer(), file)
    }
  }

  private struct Reader: ExportEvents {
    let export: ScriptedExport
    var at = 0
    var bytesRead: Int64 { Int64(at) }
    var bytesTotal: Int64 { Int64(export.events.count) }

    mutating func next() throws(ImportError) -> ExportEvent? {
      export.hook.withLock { $0 }?(at)
      guard at < export.events.count else { return nil }
      defer { at += 1 }
      return export.events[at]
    }
  }

  private struct Parser: ExportParser {
    var export = ScriptedExport([[Imported]]())

    init() {}
    init(export: ScriptedExport) { self.export = export }

    mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
      guard let number = Int(String(decoding: piece, as: UTF8.self)) else { throw .damaged }
      return export.found[number]
    }

    mutating func finish() -> [Imported] { [] }
  }
}

extension ImportedConversation {
  /// A talk of so many messages, person and companion in turns, ten minutes apart.
  static func talk(
    _ id: String, messages: Int = 4, from start: TimeInterval = 1_700_000_000, word: String = "cerfeuil"
  ) -> ImportedConversation {
    var conversation = ImportedConversation(id: id, title: "Talk \(id)")
    conversation.messages = (0..<messages).map { number in
      ImportedMessage(
        id: "m\(number)", previous: number == 0 ? nil : "m\(number - 1)",
        role: number.isMultiple(of: 2) ? .person : .companion, text: "\(word) \(id) \(number)",
        at: Date(timeIntervalSince1970: start + Double(number) * 600),
        model: number.isMultiple(of: 2) ? nil : "gpt-4o")
    }
    conversation.createdAt = Date(timeIntervalSince1970: start)
    conversation.updatedAt = Date(timeIntervalSince1970: start + Double(messages) * 600)
    return conversation
  }
}

extension TestHouse {
  /// A house whose exports are the script; the file only stands there.
  static func bringingIn<T: Sendable>(
    _ export: ScriptedExport, _ body: @Sendable (TestHouse, Resident, URL) async throws -> T
  ) async throws -> T {
    try await bringingIn({ export }, body)
  }

  /// The same for a script that changes between two runs.
  static func bringingIn<T: Sendable>(
    _ current: @escaping @Sendable () -> ScriptedExport,
    _ body: @Sendable (TestHouse, Resident, URL) async throws -> T
  ) async throws -> T {
    try await open {
      $0.importTools = ImportTools { url throws(ImportError) in
        try current().tools.open(url)
      } unseal: { bytes, name throws(ImportError) in
        try current().tools.unseal(bytes, name)
      } parser: {
        current().tools.parser($0, $1)
      }
    } _: { test in
      let file = test.home.appending(path: "export.zip")
      try Data("an export".utf8).write(to: file)
      return try await body(test, try await test.newcomer(), file)
    }
  }
}

extension Resident {
  /// What the vendor wrote of a thread, as it is kept.
  func raws(of thread: ChatThread.ID) async throws -> [String] {
    try await chest.oldest(.raw, under: thread.raw, limit: 100).records.compactMap {
      RawPiece($0.plaintext).map { String(decoding: $0.bytes, as: UTF8.self) }
    }
  }

  /// Brings a scripted export in and waits until it is over, or does not go on.
  func bringIn(_ file: URL) async throws -> ShownImport {
    let begun = try await startImport(paths: [file.path])
    return try await settled(begun.id)
  }

  func settled(_ id: KeptImport.ID) async throws -> ShownImport {
    while true {
      let shown = try await shownImport(id)
      if shown.state.isOver || shown.state == .paused, !imports.isAtWork { return shown }
      await Task.yield()
    }
  }

  /// Everything said in all threads.
  func allMessages() async throws -> [Message] {
    var all: [Message] = []
    for try await shelf in chest.sweep(.message) { all += Chest.read(Message.self, shelf).values }
    return all
  }
}
