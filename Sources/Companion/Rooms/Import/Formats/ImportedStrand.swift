import Foundation

/// A conversation of a vendor that keeps one message after the other, perhaps with replies that were turned down
/// beside one of them.
struct ImportedStrand: Sendable {
  private(set) var messages: [ImportedMessage] = []
  /// The last message of those that were shown.
  private(set) var leaf: String?
  private var ids: Set<String> = []

  var isEmpty: Bool { messages.isEmpty }

  /// Puts a message behind the one shown last.
  /// - Parameters:
  ///   - message: An empty id becomes one made of its place and its words: a later export of the same conversation
  ///     gives the same, and another way that it went from some point on becomes a branch.
  ///   - place: Where it stands, whatever was left out before it.
  ///   - isShown: False for a reply that was turned down: it stands beside the shown one.
  mutating func add(_ message: ImportedMessage, place: Int? = nil, isShown: Bool = true) {
    var message = message
    if message.id.isEmpty {
      message.id = "\(place ?? ids.count)-" + StableName.of(message.role.rawValue, message.text)
    }
    // The same reply twice beside each other, or an id given twice: the first one counts.
    guard ids.insert(message.id).inserted else {
      if isShown, messages.last?.id == message.id { leaf = message.id }
      return
    }
    message.previous = leaf
    messages.append(message)
    if isShown { leaf = message.id }
  }

  /// An id made of all that was said, for a conversation without one.
  func words(_ more: String...) -> String {
    var name = StableName()
    for text in more { name.add(text) }
    for message in messages {
      name.add(message.role.rawValue)
      name.add(message.text)
    }
    return name.id
  }

  /// - Returns: `nil` where nothing was said.
  func conversation(id: String, title: String = "", partner: ImportedPartner? = nil, createdAt: Date? = nil)
    -> ImportedConversation?
  {
    guard !messages.isEmpty else { return nil }
    var conversation = ImportedConversation(id: id, title: title, messages: messages)
    let dates = messages.compactMap(\.at)
    conversation.partner = partner
    conversation.createdAt = createdAt ?? dates.min()
    conversation.updatedAt = dates.max() ?? createdAt
    conversation.leaf = leaf
    return conversation
  }
}

extension String {
  /// Without white space around it; `nil` where nothing else was there.
  var saidText: String? {
    // Nearly all begin and end with a letter or a mark: those are not copied.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    let text = trimmingCharacters(in: .whitespacesAndNewlines)
    return text.isEmpty ? nil : text
  }
}
