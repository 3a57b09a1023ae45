import Companion
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Bringing an export in: sent by the browser, or named by the house's own command; and what it offers.
struct ImportDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.imports, use: list)
    doors.on(RouteTable.startImport, use: receive)
    doors.on(RouteTable.import, use: read)
    doors.on(RouteTable.importReport, use: report)
    doors.on(RouteTable.pauseImport, use: pause)
    doors.on(RouteTable.resumeImport, use: resume)
    doors.on(RouteTable.stopImport, use: stop)
    doors.on(RouteTable.deleteImport, use: forget)
    doors.on(RouteTable.offers, use: offers)
    doors.on(RouteTable.acceptOffer, use: accept)
    doors.on(RouteTable.acceptOffers, use: acceptAll)
    doors.on(RouteTable.dismissOffer, use: dismiss)
    doors.on(RouteTable.hostImport, use: take)
  }

  /// With the sentence about what is wrong with it, in the person's language.
  private struct Told: Encodable {
    let shown: ShownImport
    let sentence: String?

    private enum CodingKeys: CodingKey { case sentence }

    init(_ shown: ShownImport, _ language: Language) {
      self.shown = shown
      sentence = shown.trouble.map { Words.Import.sentence(about: $0).in(language) }
    }

    func encode(to encoder: any Encoder) throws {
      try shown.encode(to: encoder)
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encodeIfPresent(sentence, forKey: .sentence)
    }
  }

  @Sendable private func list(_ visit: Visit) async throws -> Response {
    let language = await visit.language()
    return .json(try await visit.person().shownImports().map { Told($0, language) })
  }

  /// The body is the file itself, sealed as it comes.
  @Sendable private func receive(_ visit: Visit) async throws -> Response {
    guard let name = visit.query("name") else { throw HouseError.unfit(field: "name") }
    let shown = try await visit.person().startImport(named: name) { upload in
      try await FileReader(limit: Resident.uploadLimit).read(visit.request) { try upload.write($0) }
    }
    return .json(Told(shown, await visit.language()), status: .accepted)
  }

  private struct Paths: Decodable { var paths: [String] }

  /// For whoever holds the house's files and is signed in besides: the house reads the files where they lie.
  @Sendable private func take(_ visit: Visit) async throws -> Response {
    let resident = try await visit.house.resident(session: try visit.session())
    let form: Paths = try visit.json()
    return .json(
      Told(try await resident.startImport(paths: form.paths), await visit.language()), status: .accepted)
  }

  @Sendable private func read(_ visit: Visit) async throws -> Response {
    let shown = try await visit.person().shownImport(try visit.id("import", of: KeptImport.self))
    return .json(Told(shown, await visit.language()))
  }

  @Sendable private func report(_ visit: Visit) async throws -> Response {
    let after = try visit.query("after").map { text in
      guard let position = Int64(text) else { throw HouseError.unfit(field: "after") }
      return position
    }
    return .json(
      try await visit.person().importReport(
        of: try visit.id("import", of: KeptImport.self), after: after ?? 0))
  }

  @Sendable private func pause(_ visit: Visit) async throws -> Response {
    try await visit.person().pauseImport(try visit.id("import", of: KeptImport.self))
    return .done
  }

  @Sendable private func resume(_ visit: Visit) async throws -> Response {
    try await visit.person().resumeImport(try visit.id("import", of: KeptImport.self))
    return .done
  }

  @Sendable private func stop(_ visit: Visit) async throws -> Response {
    try await visit.person().stopImport(try visit.id("import", of: KeptImport.self))
    return .done
  }

  @Sendable private func forget(_ visit: Visit) async throws -> Response {
    try await visit.person().forgetImport(try visit.id("import", of: KeptImport.self))
    return .done
  }

  // MARK: Offers

  @Sendable private func offers(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().offers().map(ShownOffer.init))
  }

  @Sendable private func accept(_ visit: Visit) async throws -> Response {
    let answer = visit.body.isEmpty ? OfferAnswer() : try visit.json(OfferAnswer.self)
    return .json(try await visit.person().acceptOffer(try visit.id("offer", of: Offer.self), answer))
  }

  @Sendable private func acceptAll(_ visit: Visit) async throws -> Response {
    let counts = try await visit.person().acceptOffers(of: try visit.id("import", of: KeptImport.self))
    return .json(["taken": counts.taken, "left": counts.left])
  }

  @Sendable private func dismiss(_ visit: Visit) async throws -> Response {
    try await visit.person().dismissOffer(try visit.id("offer", of: Offer.self))
    return .done
  }
}

/// An offer as the page shows it: without the bytes of a card.
private struct ShownOffer: Encodable {
  let id: Offer.ID
  let kind: Offer.Kind
  let format: ExportFormat
  let `import`: KeptImport.ID
  let at: Date?
  let name: String
  let text: String
  let aboutPerson: String?
  let companion: CompanionProfile.ID?
  let hasPicture: Bool

  init(_ offer: WaitingOffer) {
    id = offer.id
    kind = offer.kind
    format = offer.format
    `import` = offer.origin
    at = offer.at
    name = offer.name
    text = offer.text
    aboutPerson = offer.aboutPerson
    companion = offer.companion
    hasPicture = offer.hasPicture ?? false
  }
}
