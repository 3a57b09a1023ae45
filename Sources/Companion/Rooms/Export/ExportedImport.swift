import Foundation

/// An import as an export tells it: without where its files lay.
package struct ExportedImport: Codable, Sendable, Equatable {
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

  /// Characters of a file's name.
  private static let nameLimit = 200

  /// The report as it may stand in another home: over, whatever it was, since its files are not here.
  /// - Returns: `nil` for what no import can have been.
  func record(now: Date) -> KeptImport? {
    guard Resident.importFiles.contains(files.count),
      [conversations.in, conversations.out, messages.in, messages.out].allSatisfy({
        (0...Self.most).contains($0)
      }), leftOut.allSatisfy({ (1...Self.most).contains($0.count) })
    else { return nil }
    var record = KeptImport(
      id: id,
      sources: files.map {
        .elsewhere(name: CleanText.line($0.replacingOccurrences(of: "/", with: "-"), limit: Self.nameLimit))
      },
      startedAt: min(startedAt, now))
    record.endedAt = min(endedAt ?? startedAt, now)
    record.state = state.isOver ? state : .stopped
    record.format = format
    (record.tally.conversationsIn, record.tally.conversationsOut) = (conversations.in, conversations.out)
    (record.tally.messagesIn, record.tally.messagesOut) = (messages.in, messages.out)
    for one in leftOut { record.tally.count(LeftOut(one.why, one.what, count: one.count)) }
    return record
  }

  /// Of anything that is counted.
  private static let most = 100_000_000
}

/// An offer as an export tells it: `what` is its kind.
package struct ExportedOffer: Codable, Sendable, Equatable {
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

  /// UTF-8 bytes of a card or part as it came.
  private static let jsonLimit = 16 << 20

  /// The offer as it may wait here, within the limits of any; one that was answered has no words, as there.
  /// - Returns: `nil` for what no house offers.
  func offer(from origin: KeptImport.ID, now: Date) -> Offer? {
    guard (json?.utf8.count ?? 0) <= Self.jsonLimit, (picture?.count ?? 0) <= PortraitStudio.byteLimit else {
      return nil
    }
    let bytes = json.map { Data($0.utf8) }
    let part = what == .part ? bytes.flatMap { OwnPart($0) } : nil
    guard state != .open || (what == .part) == (part != nil) else { return nil }
    guard what != .former || companion != nil else { return nil }
    let offer = Offer(
      id: id, kind: what, format: what == .part ? .fidelio : format, origin: origin,
      offeredAt: min(offeredAt, now), state: state, at: at, name: part?.name ?? CleanText.name(name),
      text: CleanText.offer(part?.told ?? text), aboutPerson: aboutPerson.map { CleanText.offer($0) },
      json: bytes, companion: companion)
    return state == .open ? offer : offer.closed(state)
  }
}

/// A conversation as a vendor wrote it.
struct ExportedRaw: Encodable {
  let thread: ChatThread.ID
  let format: ExportFormat
  let text: String
}
