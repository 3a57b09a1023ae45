import Foundation
import Store
import Vault

/// What waits for the person’s word.
extension ImportSealer {
  /// A card is an offer; of Fidelio's own export the companion itself comes back, without its character.
  func keep(
    _ card: ImportedCard, _ format: ExportFormat, of record: KeptImport, _ made: inout Made
  ) async throws {
    let ids = ImportIDs(account: account, format: format)
    guard format == .fidelio, let own = OwnCompanion(card.json) else {
      return try await offer(ids, picture: card.picture, &made) {
        Offer(card, ids: $0, from: record.id, companion: nil, now: now)
      }
    }
    let standing = try await chest.value(CompanionProfile.self, own.id.raw, in: .companion)?.value
    if standing == nil {
      guard !record.companions.contains(own.id) else { throw ImportStop.companionGone }
      guard try await hasRoom(format, record, &made) else {
        made.tally.count(LeftOut(.tooLarge, Self.companionName))
        return
      }
      var profile = own.profile(at: now)
      // The picture is drawn anew, as any picture that comes in.
      if let picture = card.picture, let portrait = try? await PortraitStudio.portrait(of: picture) {
        profile.picture = Int(now.timeIntervalSince1970 * 1_000)
        made.changes.append(.append(.portrait, id: own.id.raw, parent: nil, portrait))
      }
      try add(profile, &made)
    }
    guard !own.persona.isEmpty, standing?.persona != own.persona else { return }
    try await offer(Offer(card, ids: ids, from: record.id, companion: own.id, now: now), &made)
  }

  /// What was offered in another home, and came with the own export of it, is not offered again.
  func offer(
    _ ids: ImportIDs, picture: Data? = nil, _ made: inout Made, _ make: (ImportIDs) -> Offer
  ) async throws {
    let new = make(ids)
    for other in former where ids.format != .fidelio {
      let there = make(ImportIDs(account: other, format: ids.format))
      guard try await chest.get(there.id.raw, in: .offer) == nil else {
        return made.tally.count(LeftOut(.known, new.kind.rawValue))
      }
    }
    try await offer(new, picture: picture, &made)
  }

  /// - Parameter picture: As it came; what cannot be drawn anew does not keep its card away.
  func offer(_ offer: Offer, picture: Data? = nil, _ made: inout Made) async throws {
    guard !offer.text.isEmpty || offer.aboutPerson?.isEmpty == false || picture != nil else { return }
    let isThere = try await chest.get(offer.id.raw, in: .offer) != nil
    guard !isThere, !made.madeOffers.contains(offer.id) else {
      made.tally.count(LeftOut(.known, offer.kind.rawValue))
      return
    }
    var offer = offer
    if let picture, let drawn = try? await PortraitStudio.portrait(of: picture) {
      offer.hasPicture = true
      made.changes.append(.append(.offerPicture, id: offer.id.raw, parent: nil, drawn))
    } else if offer.text.isEmpty, offer.aboutPerson?.isEmpty != false {
      return
    }
    made.madeOffers.insert(offer.id)
    made.tally.offers += 1
    made.changes.append(try .append(offer, in: .offer, id: offer.id.raw))
  }

  /// An offer of another home waits here again, for the same person's word; one that was answered there is known here.
  func keep(_ line: ExportedOffer, of record: KeptImport, _ made: inout Made) async throws {
    guard let offer = line.offer(from: record.id, now: now) else {
      return made.tally.count(LeftOut(.damaged, ExportKind.offer.rawValue))
    }
    if offer.state == .open, let part = offer.kind == .part ? offer.json.flatMap({ OwnPart($0) }) : nil,
      try await part.stands(in: chest)
    {
      return made.tally.count(LeftOut(.known, part.name))
    }
    guard let companion = offer.companion else { return try await keep(offer, line, &made) }
    let isHere =
      if made.madeCompanions.contains(companion) { true } else {
        try await chest.get(companion.raw, in: .companion) != nil
      }
    guard isHere else {
      var loose = offer
      loose.companion = nil
      // Who it was is gone with them.
      guard offer.kind != .former else { return made.tally.count(LeftOut(.deleted, offer.kind.rawValue)) }
      return try await keep(loose, line, &made)
    }
    try await keep(offer, line, &made)
  }

  func keep(_ offer: Offer, _ line: ExportedOffer, _ made: inout Made) async throws {
    guard offer.kind == .former || offer.state != .open else {
      return try await self.offer(offer, picture: offer.kind == .card ? line.picture : nil, &made)
    }
    guard try await chest.get(offer.id.raw, in: .offer) == nil, try await !isGivenOutOtherwise(offer),
      made.madeOffers.insert(offer.id).inserted
    else { return made.tally.count(LeftOut(.known, offer.kind.rawValue)) }
    var offer = offer
    if let picture = line.picture, offer.kind == .card, offer.json != nil,
      let drawn = try? await PortraitStudio.portrait(of: picture)
    {
      offer.hasPicture = true
      made.changes.append(.append(.offerPicture, id: offer.id.raw, parent: nil, drawn))
    }
    if offer.state == .open { made.tally.offers += 1 }
    let parent = offer.kind == .former ? offer.companion?.raw : nil
    made.changes.append(try .append(offer, in: .offer, id: offer.id.raw, under: parent))
  }

  private struct Given: Decodable, Sendable {
    let kind: Offer.Kind
    let state: Offer.State
    let origin: KeptImport.ID
    let companion: CompanionProfile.ID?
  }

  /// Whether it is a card that would be given out in place of one that its companion has here.
  func isGivenOutOtherwise(_ offer: Offer) async throws -> Bool {
    guard offer.kind == .card, offer.state == .accepted, let companion = offer.companion else { return false }
    for try await shelf in chest.sweep(.offer, batch: Resident.offersAtOnce) {
      let stands = Chest.read(Given.self, shelf).values.contains {
        $0.kind == .card && $0.state == .accepted && $0.companion == companion && $0.origin != offer.origin
      }
      if stands { return true }
    }
    return false
  }
}
