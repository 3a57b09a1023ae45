import Foundation

/// An import as an export tells it: without where its files lay.
struct ExportedImport: Encodable {
  let id: KeptImport.ID
  let files: [String]
  let format: ExportFormat?
  let state: KeptImport.State
  let startedAt: Date
  let endedAt: Date?
  let conversations: ImportCount
  let messages: ImportCount
  let leftOut: [ImportLeftOut]

  init(_ record: KeptImport) {
    let shown = ShownImport(record, progress: nil, trouble: nil)
    id = shown.id
    files = shown.files
    format = shown.format
    state = shown.state
    startedAt = shown.startedAt
    endedAt = shown.endedAt
    conversations = shown.conversations
    messages = shown.messages
    leftOut = shown.leftOut
  }
}

/// An offer as an export tells it: `what` is its kind.
struct ExportedOffer: Encodable {
  let id: Offer.ID
  let what: Offer.Kind
  let format: ExportFormat
  let `import`: KeptImport.ID
  let state: Offer.State
  let offeredAt: Date
  let at: Date?
  let name: String
  let text: String
  let aboutPerson: String?
  /// A card or fact as it came.
  let json: String?
  /// Of a card, in Base64.
  let picture: Data?
  let companion: CompanionProfile.ID?

  /// - Parameter picture: A JPEG.
  init(_ offer: Offer, picture: Data?) {
    id = offer.id
    what = offer.kind
    format = offer.format
    `import` = offer.origin
    state = offer.state
    offeredAt = offer.offeredAt
    at = offer.at
    name = offer.name
    text = offer.text
    aboutPerson = offer.aboutPerson
    json = offer.json.map { String(decoding: $0, as: UTF8.self) }
    self.picture = picture
    companion = offer.companion
  }
}

/// A conversation as a vendor wrote it.
struct ExportedRaw: Encodable {
  let thread: ChatThread.ID
  let format: ExportFormat
  let text: String
}
