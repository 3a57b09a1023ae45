import Foundation

/// What a card or a lorebook says of its world, entry by entry. Keys are words to be found, or patterns that nobody
/// here runs (T31).
package struct Lorebook: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package var name: String
    package var keys: [String]
    /// Without the decorators (`@@depth 4`) before it.
    package var text: String
    /// The decorators as they are written, without `@@`: for whoever knows them.
    package var decorators: [String]
    /// Said to the model always, not when a key occurs.
    package var isConstant: Bool
    package var isEnabled: Bool
    /// Its keys are regular expressions: shown, never run.
    package var hasPatterns: Bool
  }

  package var name: String
  package var entries: [Entry]

  /// - Parameter card: Its own JSON; a lorebook that stands alone too.
  /// - Returns: `nil` where there is none.
  package init?(of card: ImportedCard) {
    guard let tree = try? CardJSON(card.json),
      let book = Self.standing(alone: tree) ?? tree["data"]?["character_book"] ?? tree["character_book"]
    else { return nil }
    name = book["name"]?.string ?? ""
    entries = Self.list(of: book).map(Entry.init)
  }

  /// The book inside of `{"spec":"lorebook_v3","data":{…}}`; `nil` for whatever else.
  static func standing(alone tree: CardJSON) -> CardJSON? {
    tree["spec"]?.string?.hasPrefix("lorebook") == true ? tree["data"] : nil
  }

  /// An array in the specification; SillyTavern's own files have an object with numbers for keys.
  private static func list(of book: CardJSON) -> [CardJSON] {
    guard let entries = book["entries"] else { return [] }
    return entries.isObject ? entries.members.map(\.value) : entries.elements
  }
}

extension Lorebook.Entry {
  init(_ entry: CardJSON) {
    name = entry["name"]?.string ?? entry["comment"]?.string ?? ""
    keys = (entry["keys"] ?? entry["key"])?.strings ?? []
    isConstant = entry["constant"]?.bool ?? false
    isEnabled = entry["enabled"]?.bool ?? !(entry["disable"]?.bool ?? false)
    hasPatterns = entry["use_regex"]?.bool ?? false
    let lines = (entry["content"]?.string ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    // Decorators stand before the first line that is none; `@@@` is the fallback of the one before.
    let count = lines.prefix { $0.hasPrefix("@@") }.count
    decorators = lines.prefix(count).map { String($0.drop { $0 == "@" }) }
    text = lines.dropFirst(count).joined(separator: "\n")
  }
}
