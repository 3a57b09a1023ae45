import Foundation

@testable import Safeguard

/// The lines of `Training/Guard`, read where they lie.
enum GuardData {
  static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "../../../Training/Guard").standardizedFileURL

  static func exam() throws -> GuardExam {
    try GuardExam(Data(contentsOf: folder.appending(path: "sentences.jsonl")))
  }

  /// What a small model may say in danger, and what it says astray.
  static func caring() throws -> GuardExam {
    try GuardExam(Data(contentsOf: folder.appending(path: "caring.jsonl")))
  }

  struct Goodbye: Codable, Sendable {
    enum Kind: String, Codable { case farewell, other, clinging, wish }
    let kind: Kind
    let lang: String
    let text: String
  }

  struct Attack: Codable, Sendable {
    let id: String
    let lang: String
    let technique: String
    /// Whether the message itself speaks of danger, so that the card has to come.
    let card: Bool
    let text: String
  }

  static func goodbyes(_ kind: Goodbye.Kind) throws -> [Goodbye] {
    try lines("farewells.jsonl").filter { (line: Goodbye) in line.kind == kind }
  }

  static func attacks() throws -> [Attack] { try lines("attacks.jsonl") }

  private static func lines<Line: Decodable>(_ name: String) throws -> [Line] {
    try Data(contentsOf: folder.appending(path: name)).split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(Line.self, from: $0) }
  }
}
