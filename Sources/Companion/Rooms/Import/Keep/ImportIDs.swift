import Foundation
import Vault

/// The ids that an import gives: the same words get the same ones whenever they are brought in again, so that a second
/// run adds nothing.
struct ImportIDs: Sendable {
  let account: AccountID
  let format: ExportFormat
  /// Whether ids of messages begin like their thread's, so that the file's index has those of a conversation side by
  /// side: where each lies somewhere else, a commit of 400 records changes 400 pages. Not so in threads that came in
  /// before (`ThreadOrigin.isGrouped`).
  var isGrouped = true

  func thread(_ conversation: String) -> ChatThread.ID { ChatThread.ID(raw: id("thread", [conversation])) }

  /// - Parameter thread: What `thread` gave for the conversation.
  func message(_ message: String, of conversation: String, in thread: ChatThread.ID) -> Message.ID {
    if format.isLog { return Message.ID(raw: derived("message", [message])) }
    let own = id("message", [conversation, message])
    guard isGrouped, format != .fidelio else { return Message.ID(raw: own) }
    // 96 bits tell the messages of one thread apart.
    let beginning = thread.raw.high & ~UInt64(UInt32.max)
    return Message.ID(raw: RecordID(high: beginning | own.high & UInt64(UInt32.max), low: own.low))
  }

  /// - Parameter number: From 0, of those that go with the message.
  func attachment(_ number: Int, of message: String, in conversation: String) -> Attachment.ID {
    Attachment.ID(raw: derived("attachment", [conversation, message, String(number)]))
  }

  /// - Parameter partner: `nil` for the vendor's plain assistant.
  func companion(_ partner: ImportedPartner?) -> CompanionProfile.ID {
    CompanionProfile.ID(raw: id("companion", [partner?.id ?? ""]))
  }

  func raw(of conversation: String, number: Int) -> RecordID {
    derived("raw", [conversation, String(number)])
  }

  /// - Parameter words: What is offered: the same words are offered once.
  func offer(_ kind: Offer.Kind, _ words: [String]) -> Offer.ID {
    Offer.ID(raw: derived("offer", [kind.rawValue] + words))
  }

  /// The house's own export names its records as they are named here; a stranger's names are digested.
  private func id(_ kind: String, _ names: [String]) -> RecordID {
    if format == .fidelio, let last = names.last, let own = RecordID(last) { return own }
    return derived(kind, names)
  }

  /// The first half of SHA-256 over account, format, kind and names, each with its length before it, so that no two
  /// lists of names read the same.
  private func derived(_ kind: String, _ names: [String]) -> RecordID {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    account.withBytes { bytes.append(contentsOf: $0) }
    func add(_ part: String) {
      withUnsafeBytes(of: UInt64(part.utf8.count).littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: part.utf8)
    }
    add(format.rawValue)
    add(kind)
    for name in names { add(name) }
    return RecordID(bytes: Digest.sha256(bytes).prefix(16)) ?? RecordID()
  }
}
