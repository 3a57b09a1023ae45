package import Foundation

/// What an export holds, in the words of no vendor: parsers make it, the keeping of an import takes it.
package enum Imported: Sendable, Equatable {
  case conversation(ImportedConversation)
  case memory(ImportedMemory)
  case instructions(ImportedInstructions)
  case card(ImportedCard)
  /// What is not to be remembered, from Fidelio's own export.
  case forgotten(ForgottenMark)
  /// Who a companion was, from Fidelio's own export.
  case persona(ExportedPersona)
  /// What waited for the person, or was answered, from Fidelio's own export.
  case offer(ExportedOffer)
  /// What had been brought in, from Fidelio's own export.
  case report(ExportedImport)
  /// Something that is known and not taken in, for the report.
  case leftOut(LeftOut)
}

/// One conversation of an export, with all its branches.
package struct ImportedConversation: Sendable, Equatable {
  /// The vendor's id; where there is none, one that is the same whenever the same words are read again.
  package var id: String
  package var title: String
  /// Whoever the person talked with where it has a name of its own: a custom GPT, a character. `nil` for the vendor's
  /// plain assistant.
  package var partner: ImportedPartner?
  package var createdAt: Date?
  package var updatedAt: Date?
  /// Each behind the one it follows.
  package var messages: [ImportedMessage]
  /// The last message of the branch that was shown; `nil` for the last one of all.
  package var leaf: String?
  package var isArchived = false
  package var isPinned = false
  /// What was different about the companion's tone.
  package var tone: ToneShift?
  /// Of Fidelio's own export: where that had it from.
  package var origin: ThreadOrigin?
  /// One line of talk that may lie in several files: what begins here goes on from what another file brought.
  package var isPart = false
  /// A tree that may lie in several files: messages may follow one that another file brought (`previous` names it).
  package var goesOn = false
  /// Of Fidelio's own export: what vendors wrote of it.
  var raws: [RawPiece] = []

  package init(id: String, title: String = "", messages: [ImportedMessage] = []) {
    self.id = id
    self.title = title
    self.messages = messages
  }
}

/// Somebody else than the plain assistant.
package struct ImportedPartner: Sendable, Hashable {
  /// The vendor's id, or the name.
  package var id: String
  /// `nil` where the export does not tell it.
  package var name: String?

  package init(id: String, name: String?) {
    self.id = id
    self.name = name
  }
}

package struct ImportedMessage: Sendable, Equatable {
  package enum Role: String, Sendable { case person, companion }

  package var id: String
  /// The message it follows; `nil` for a first one.
  package var previous: String?
  package var role: Role
  package var text: String
  package var at: Date?
  /// The model that wrote it, as the vendor names it; the last one known where the message itself does not tell.
  package var model: String?
  /// Spoken, and written down by the vendor.
  package var isSpoken = false
  /// Names of the files that went with it and do not come along.
  package var files: [String] = []
  /// Text files that went with it and come along.
  package var texts: [ImportedFile] = []
  /// What the person thought of it: true for a thumb up. A reply alone.
  package var isLiked: Bool?
  /// Of Fidelio's own export: what it noted beside the words.
  var own: OwnMessageNotes?

  package init(id: String, previous: String?, role: Role, text: String, at: Date? = nil, model: String? = nil)
  {
    self.id = id
    self.previous = previous
    self.role = role
    self.text = text
    self.at = at
    self.model = model
  }
}

/// A text file that went with a message.
package struct ImportedFile: Sendable, Hashable {
  package var name: String
  package var text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// A fact that the vendor's product had remembered: an offer to the person, never taken over unasked (T37).
package struct ImportedMemory: Sendable, Hashable {
  package var text: String
  package var at: Date?
  /// The whole of it where more is known than its words: a fact of Fidelio's own export, as JSON.
  package var json: Data?

  package init(text: String, at: Date? = nil, json: Data? = nil) {
    self.text = text
    self.at = at
    self.json = json
  }
}

/// What the person had told the vendor's product of themselves, and how it should speak: a source for a persona,
/// never a prompt unasked (T37).
package struct ImportedInstructions: Sendable, Hashable {
  package var aboutPerson: String
  package var howToSpeak: String
  package var at: Date?

  package init(aboutPerson: String = "", howToSpeak: String = "", at: Date? = nil) {
    self.aboutPerson = aboutPerson
    self.howToSpeak = howToSpeak
    self.at = at
  }
}

/// A character card as plain text; macros `{{user}}` and `{{char}}` as they stand.
package struct ImportedCard: Sendable, Equatable {
  package var name: String
  package var description = ""
  package var personality = ""
  package var scenario = ""
  package var firstMessage = ""
  package var examples = ""
  package var systemPrompt = ""
  package var afterHistory = ""
  package var greetings: [String] = []
  package var tags: [String] = []
  package var creator = ""
  /// The card itself as JSON, unknown fields and extensions included, to be given out again without loss.
  package var json: Data
  /// The picture of a PNG or CHARX card, as it lay there.
  package var picture: Data?
  /// The other files of a CHARX by their names there, safe ones (T26).
  package var files: [String: Data] = [:]

  package init(name: String, json: Data) {
    self.name = name
    self.json = json
  }
}

/// What an import does not take in, and why: counted, with a title but never with words that were said.
package struct LeftOut: Sendable, Hashable, Codable {
  package enum Reason: String, Sendable, Codable, CaseIterable {
    /// Thoughts, tool calls, results of tools: said to nobody.
    case notSaid
    /// No text in it.
    case empty
    /// A kind of content that is not known.
    case unknown
    /// Cannot be read.
    case damaged
    /// Beyond a limit (T26–T30).
    case tooLarge
    /// A file: it does not come along.
    case file
    /// Was there already.
    case known
    /// The person had deleted it.
    case deleted
  }

  package var reason: Reason
  /// The vendor's own name for it: a content type, a file's name. Never what somebody wrote.
  package var what: String
  package var count: Int

  package init(_ reason: Reason, _ what: String, count: Int = 1) {
    self.reason = reason
    self.what = what
    self.count = count
  }
}

/// Where an export is from.
package enum ExportFormat: String, Sendable, Codable, CaseIterable {
  case chatGPT, claude, characterAI, sillyTavern, card, replika, openWebUI, libreChat, gemini, aiStudio, grok,
    leChat,
    pi, deepSeek, shareGPT, openAILines, plainText, fidelio

  /// A log of what was asked, of which some exports tell the talk it belongs to and others do not: a message is known by
  /// itself, in whatever thread it stands.
  var isLog: Bool { self == .gemini }
}

/// Reads one format. A value: made anew for each file of an export, fed piece by piece, so that a gigabyte needs no
/// gigabyte.
package protocol ExportParser: Sendable {
  init()

  /// - Parameter piece: One element of the file's outermost array, one line of JSON Lines or text, or the whole of a
  ///   small file: what `ExportPieces` cuts for this format. JSON is valid and not too deep (T30).
  /// - Returns: What became whole with it.
  /// - Throws: `ImportError.damaged` for what cannot be read at all; the import goes on with the next piece.
  mutating func read(_ piece: Data) throws(ImportError) -> [Imported]

  /// What is left at the end of the file.
  mutating func finish() -> [Imported]

  /// Whether the file ended before what it says of itself: asked after `finish`.
  var isCut: Bool { get }
}

extension ExportParser {
  /// Most formats do not say how long they are.
  package var isCut: Bool { false }
}

package enum ImportError: Error, Sendable, Equatable {
  /// A kind of file that is not known.
  case unknownFormat
  /// Cannot be read.
  case damaged
  /// A name that leads out of the archive, a link, twice the same name (T26, T27).
  case unsafeName
  case encrypted
  /// Larger than the limits allow, unpacked or packed, or too many entries (T27, T29, T30).
  case tooLarge
  case tooDeep
}
