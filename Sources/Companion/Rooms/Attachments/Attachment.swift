import Foundation

/// A text file that goes with a message: what the message says of it. Its words stand in a record of their own.
package struct Attachment: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<Attachment>

  package let id: ID
  /// At most `NewAttachment.nameLimit` characters; no path.
  package let name: String
  /// Unicode scalars.
  package let characters: Int
  package let lines: Int
}

/// The words of an attachment, as they are kept: under their thread, so that a deleted thread leaves none behind.
struct AttachedFile: Codable, Sendable {
  let message: Message.ID
  let name: String
  let text: String
}

/// A text file that somebody adds to what they say.
package struct NewAttachment: Codable, Sendable, Equatable {
  /// UTF-8 bytes of all attachments of one message.
  package static let bytesLimit = 4 << 20
  /// Attachments of one message.
  package static let most = 10
  package static let nameLimit = 120

  package var name: String
  package var text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// - Throws: `HouseError.tooLong`, or `.unfit` for what is no text.
  static func checked(_ attachments: [NewAttachment]) throws(HouseError) -> [NewAttachment] {
    guard attachments.count <= most else { throw .unfit(field: "attachments") }
    guard attachments.reduce(0, { $0 + $1.text.utf8.count }) <= bytesLimit else {
      throw .tooLong(limit: bytesLimit)
    }
    var checked: [NewAttachment] = []
    for attachment in attachments {
      // A file that is all blank says nothing; one with a NUL in it is none of text.
      guard attachment.text.contains(where: { !$0.isWhitespace }), !attachment.text.utf8.contains(0) else {
        throw .unfit(field: "attachments")
      }
      checked.append(NewAttachment(name: fit(attachment.name), text: attachment.text))
    }
    return checked
  }

  /// The last part of a path, without what cannot be seen; `text.txt` when nothing is left (T26, T38).
  static func fit(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let seen = HiddenCharacters.removed(from: last).filter { $0 != "\n" && $0 != "\t" }
    let name = String(seen.trimmed.prefix(nameLimit)).trimmed
    return name.allSatisfy { $0 == "." } ? "text.txt" : name
  }

  /// What the message says of it, and what is kept.
  /// - Parameter id: A new one, where it is not brought in from elsewhere.
  func kept(
    with message: Message.ID, as id: Attachment.ID = Attachment.ID()
  ) -> (note: Attachment, file: AttachedFile) {
    let bytes = text.utf8
    let breaks = bytes.count { $0 == UInt8(ascii: "\n") }
    let note = Attachment(
      id: id, name: name, characters: text.unicodeScalars.count,
      lines: breaks + (bytes.last == UInt8(ascii: "\n") ? 0 : 1))
    return (note, AttachedFile(message: message, name: name, text: text))
  }
}
