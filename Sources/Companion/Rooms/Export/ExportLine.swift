import Foundation
import Safeguard
import Vault

/// One line of an export: JSON, with its kind beside its own fields.
struct ExportLine<Body: Encodable>: Encodable {
  let kind: ExportKind
  let body: Body

  private enum CodingKeys: CodingKey { case kind }

  func encode(to encoder: any Encoder) throws {
    try body.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(kind, forKey: .kind)
  }

  /// The line with its line feed. Keys in order and dates as ISO 8601, so that two exports can be compared.
  func data() throws -> Data {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    return try encoder.encode(self) + [UInt8(ascii: "\n")]
  }
}

/// The kinds of line, as `docs/export.md` describes them.
package enum ExportKind: String, Codable, Sendable, CaseIterable {
  case fidelio, person, companion, thread, message, attachment, summary, draft, plan, contact, fact,
    forgotten, useDay, noted, offer, raw, persona, changes, measure, answer, retirement, farewell
  case imported = "import"
  // The rooms of Care.
  case intake, bilan, formulation, exercise, act, careDay, followUp, journal, journalDraft, sheet, rehearsal,
    careLink, careDraft
  case end
}

/// The first line.
struct ExportOpening: Encodable {
  /// Raised when a reader of the former version would misread a line; new kinds and fields do not count.
  static let version = 1

  let version = Self.version
  let at: Date
}

/// The last line: whoever reads an export without it holds a part of one.
struct ExportEnding: Encodable {
  /// Lines of each kind, without the first and the last.
  var counts: [String: Int] = [:]
  /// Records that did not open and are missing.
  var damaged = 0
}

struct ExportedAttachment: Encodable {
  let id: Attachment.ID
  let thread: ChatThread.ID
  let message: Message.ID
  let name: String
  let text: String
}

struct ExportedSummary: Encodable {
  let thread: ChatThread.ID
  let text: String
  let upTo: Message.ID
  let at: Date
}

struct ExportedDraft: Encodable {
  let thread: ChatThread.ID
  let text: String
  let attachments: [NewAttachment]?
  let at: Date
}

struct ExportedNote: Encodable {
  let id: Noted.ID
  let mood: Noted.Mood?
  let contact: Noted.Contact?
  let note: String
  let day: String
  let at: Date

  init(_ noted: Noted) {
    id = noted.id
    mood = noted.mood
    contact = noted.contact
    note = noted.note
    day = WeekPage.name(noted.day)
    at = noted.at
  }
}
