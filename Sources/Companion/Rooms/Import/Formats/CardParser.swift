package import Foundation

/// Character cards: JSON of every version, PNG, CHARX, and lorebooks on their own.
package struct CardParser: ExportParser {
  package init() {}

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] { try CardFile.read(piece) }

  package mutating func finish() -> [Imported] { [] }
}
