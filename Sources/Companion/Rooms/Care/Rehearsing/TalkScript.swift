package import Foundation

/// One line of a prepared message.
package struct TalkLine: Codable, Sendable, Equatable {
  package var part: TalkPart
  package var text: String

  package init(_ part: TalkPart, _ text: String) {
    self.part = part
    self.text = text
  }
}

/// One version of the message, as the person wrote it.
package struct TalkScript: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<TalkScript>

  package static let lineLimit = 600

  package let id: ID
  package let method: TalkMethod
  package let lines: [TalkLine]
  package let at: Date

  /// The lines that hold something, in the order of the method.
  /// - Throws: `HouseError.unfit` for a line that is too long, twice there, or of another method; `.empty`.
  package init(_ method: TalkMethod, _ lines: [TalkLine], at moment: Date) throws(HouseError) {
    let written = lines.map { TalkLine($0.part, $0.text.trimmed) }.filter { !$0.text.isEmpty }
    for line in written where line.text.count > Self.lineLimit { throw .unfit(field: line.part.rawValue) }
    for line in written where !method.parts.contains(line.part) { throw .unfit(field: "lines") }
    guard Set(written.map(\.part)).count == written.count else { throw .unfit(field: "lines") }
    guard !written.isEmpty else { throw .empty }
    id = ID()
    self.method = method
    self.lines = method.parts.compactMap { part in written.first { $0.part == part } }
    at = moment
  }

  package subscript(part: TalkPart) -> String { lines.first { $0.part == part }?.text ?? "" }

  /// What is asked for, in either method.
  package var request: String { lines.first { $0.part.asks }?.text ?? "" }

  package func isSame(_ other: TalkScript) -> Bool { method == other.method && lines == other.lines }
}
