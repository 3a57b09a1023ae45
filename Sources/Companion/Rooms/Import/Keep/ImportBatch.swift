import Foundation

/// What goes into one commit: whole conversations and offers, never half of one.
struct ImportBatch: Sendable {
  /// A few hundred records a commit: each commit waits for the disk once.
  static let records = 400
  /// And little enough text to be held twice while the next one is read.
  static let bytes = 4 << 20

  struct Conversation: Sendable {
    let value: ImportedConversation
    let format: ExportFormat
    /// As the vendor wrote it; `nil` where it cannot be parted from others.
    let raw: Data?
    /// What of it was not taken in.
    let leftOut: [LeftOut]
  }

  enum Item: Sendable {
    case conversation(Conversation)
    case memory(ImportedMemory, ExportFormat)
    case instructions(ImportedInstructions, ExportFormat)
    case card(ImportedCard, ExportFormat)
    case forgotten(ForgottenMark)
    case persona(ExportedPersona)
    case offer(ExportedOffer)
    case report(ExportedImport)
  }

  private(set) var items: [Item] = []
  /// What was left out beside conversations.
  var leftOut: [LeftOut] = []
  private var names: Set<String> = []
  private var weight = 0
  private var size = 0

  var isEmpty: Bool { items.isEmpty && leftOut.isEmpty }
  var isFull: Bool { weight >= Self.records || size >= Self.bytes }

  /// Whether the conversation is in it, or of a log one of its messages: what comes again is looked at when the first
  /// stands.
  func holds(_ conversation: ImportedConversation, _ format: ExportFormat) -> Bool {
    names.contains(format.rawValue + conversation.id)
      || format.isLog && conversation.messages.contains { names.contains(Self.name(ofLogged: $0)) }
  }

  private static func name(ofLogged message: ImportedMessage) -> String { "message " + message.id }

  mutating func add(_ item: Item) {
    items.append(item)
    switch item {
    case .conversation(let conversation):
      names.insert(conversation.format.rawValue + conversation.value.id)
      if conversation.format.isLog {
        names.formUnion(conversation.value.messages.map(Self.name(ofLogged:)))
      }
      weight += conversation.value.messages.count + 2
      size += conversation.value.bytes + (conversation.raw?.count ?? 0)
    case .card(let card, _):
      weight += 1
      size += card.json.count + (card.picture?.count ?? 0) + card.files.values.reduce(0) { $0 + $1.count }
    case .memory(let memory, _):
      weight += 1
      size += memory.text.utf8.count + (memory.json?.count ?? 0)
    case .instructions(let told, _):
      weight += 1
      size += told.aboutPerson.utf8.count + told.howToSpeak.utf8.count
    case .offer(let offer):
      weight += 1
      size += offer.text.utf8.count + (offer.json?.utf8.count ?? 0) + (offer.picture?.count ?? 0)
    case .forgotten, .persona, .report: weight += 1
    }
  }
}

extension ImportedConversation {
  /// All text in it, in bytes.
  var bytes: Int {
    messages.reduce(title.utf8.count) { $0 + $1.bytes } + raws.reduce(0) { $0 + $1.bytes.count }
  }
}

extension ImportedMessage {
  /// All text in it, that of its files included, in bytes.
  var bytes: Int {
    texts.reduce(text.utf8.count) { $0 + $1.text.utf8.count + $1.name.utf8.count }
      + files.reduce(0) { $0 + $1.utf8.count }
  }
}
