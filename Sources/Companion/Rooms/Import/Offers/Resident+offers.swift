import Foundation
import Store
import Vault

/// How the person takes an offer; what is `nil` is taken as it is offered.
package struct OfferAnswer: Codable, Sendable, Equatable {
  /// In words of the person's own.
  package var text: String?
  /// What kind of fact a memory becomes.
  package var kind: Fact.Kind?
  /// Whose character a text becomes; a companion of its own where there is none.
  package var companion: CompanionProfile.ID?
  /// The person was shown the character that the companion has, and wants it replaced.
  package var replaces: Bool?
  /// The person was told what leaves the house with it from then on, and agrees.
  package var leaves: Bool?

  package init(
    text: String? = nil, kind: Fact.Kind? = nil, companion: CompanionProfile.ID? = nil, replaces: Bool? = nil,
    leaves: Bool? = nil
  ) {
    self.text = text
    self.kind = kind
    self.companion = companion
    self.replaces = replaces
    self.leaves = leaves
  }
}

/// What became of an accepted offer.
package struct AcceptedOffer: Codable, Sendable, Equatable {
  package var fact: Fact.ID?
  package var companion: CompanionProfile.ID?
}

/// What an export brought beside talk, and what the person makes of it (T36, T37).
extension Resident {
  /// Offers that one list shows.
  static let offerLimit = 2_000
  /// UTF-8 bytes of their words; the next ones are shown when these are answered.
  static let offerBytes = 8 << 20
  /// Records that are open at a time: a card may be 16 MB large.
  static let offersAtOnce = 4

  /// Those that wait for an answer, oldest first.
  package func offers() async throws -> [WaitingOffer] {
    var waiting: [WaitingOffer] = []
    var bytes = 0
    try await sweepOffers { offer in
      waiting.append(offer)
      bytes += offer.bytes
      return waiting.count < Self.offerLimit && bytes < Self.offerBytes
    }
    return waiting
  }

  /// - Parameter visit: Takes each that waits, oldest first; `false` ends it.
  private func sweepOffers(_ visit: (WaitingOffer) -> Bool) async throws {
    try await records { chest in
      for try await shelf in chest.sweep(.offer, batch: Self.offersAtOnce) {
        for offer in Chest.read(WaitingOffer.self, shelf).values where offer.state == .open {
          guard visit(offer) else { return }
        }
      }
    }
  }

  /// Makes of a memory a confirmed fact, whose source is named, and of instructions or a card the character of a
  /// companion.
  /// - Throws: `HouseError.notFound`, `.conflict` for one that was answered already, where a companion has another
  ///   character that the answer does not replace, and where something would leave the house that the answer does not
  ///   agree to; `.tooLong` for a memory longer than a fact, `.unfit` naming the field.
  package func acceptOffer(_ id: Offer.ID, _ answer: OfferAnswer = OfferAnswer()) async throws
    -> AcceptedOffer
  {
    let offer = try await offer(id)
    guard offer.state == .open else { throw HouseError.conflict }
    let accepted =
      switch offer.kind {
      case .memory: AcceptedOffer(fact: try await keepFact(offer, answer))
      case .part: try await keepPart(offer, answer)
      case .instructions, .card, .former: AcceptedOffer(companion: try await keepCharacter(offer, answer))
      }
    try await close(id, .accepted, as: accepted.companion)
    return accepted
  }

  /// Lets an offer go, with its words; the same words are not offered again.
  package func dismissOffer(_ id: Offer.ID) async throws {
    guard try await offer(id).state == .open else { throw HouseError.conflict }
    try await close(id, .dismissed)
    try await records { _ in try await house.archive.tidyAfterDeletion() }
  }

  /// Takes over what an import of Fidelio's own export offers. What another product brought waits for the person one by
  /// one (T36, T37), and so does what would replace a character, and what would let something leave the house.
  /// - Returns: How many were taken, and how many wait.
  package func acceptOffers(of origin: KeptImport.ID) async throws -> (taken: Int, left: Int) {
    _ = try await importRecord(origin)
    var counts = (taken: 0, left: 0)
    var own: [(id: Offer.ID, companion: CompanionProfile.ID?)] = []
    try await sweepOffers { offer in
      guard offer.origin == origin else { return true }
      if offer.format == .fidelio, offer.kind != .former {
        own.append((offer.id, offer.companion))
      } else {
        counts.left += 1
      }
      return true
    }
    for offer in own {
      do {
        _ = try await acceptOffer(offer.id, OfferAnswer(companion: try await standing(offer.companion)))
        counts.taken += 1
      } catch let error as HouseError {
        switch error {
        case .tooLong, .unfit, .empty, .conflict, .notFound, .unfitPicture: counts.left += 1
        default: throw error
        }
      }
    }
    return counts
  }

  private func keepPart(_ offer: Offer, _ answer: OfferAnswer) async throws -> AcceptedOffer {
    guard let part = offer.json.flatMap({ OwnPart($0) }) else { throw HouseError.damaged }
    guard !part.leaves || answer.leaves == true else { throw HouseError.conflict }
    try await keep(part)
    return AcceptedOffer()
  }

  private func keepFact(_ offer: Offer, _ answer: OfferAnswer) async throws -> Fact.ID {
    let text = try Fact.fit(answer.text ?? offer.text)
    let isSame = answer.text == nil || text == offer.text
    // The same offer makes the same fact, also where the answer is sent twice.
    var fact = Fact(
      id: Fact.ID(raw: offer.id.raw), kind: answer.kind ?? .state, text: text, said: offer.at ?? now(),
      standing: isSame ? .confirmed : .edited, language: try await person().language, origin: offer.format)
    if offer.format == .fidelio, let own = offer.json.flatMap({ OwnFact($0) }) {
      fact = own.fact
      if fact.sources.isEmpty { fact.origin = fact.origin ?? .fidelio }
      if !isSame { (fact.text, fact.standing) = (text, .edited) }
      if let kind = answer.kind { fact.kind = kind }
      if let companion = fact.companion, (try? await self.companion(companion)) == nil {
        fact.companion = nil
      }
    }
    let kept = fact
    if try await facts().contains(where: { $0.id == kept.id }) { return kept.id }
    // A topic that is not to be remembered stays forgotten.
    guard try await !revise({ _ in FactRevision(new: [kept]) }).new.isEmpty else {
      throw HouseError.unfit(field: "text")
    }
    return kept.id
  }

  private func keepCharacter(_ offer: Offer, _ answer: OfferAnswer) async throws -> CompanionProfile.ID {
    let told = [offer.aboutPerson ?? "", offer.text].filter { !$0.isEmpty }.joined(separator: "\n\n")
    let persona = answer.text ?? told
    guard persona.count <= CompanionDraft.personaLimit else { throw HouseError.unfit(field: "persona") }
    if let companion = answer.companion {
      try await give(persona, to: companion, from: offer, mayReplace: answer.replaces ?? false)
      return companion
    }
    let language = try await person().language
    let name = offer.name.isEmpty ? Words.Import.partner(of: offer.format).in(language) : offer.name
    let made = try await addCompanion(CompanionDraft(name: name, persona: persona))
    // A picture that is none does not keep the character away.
    if let picture = try await picture(of: offer) { _ = try? await setPortrait(picture, of: made.id) }
    return made.id
  }

  /// The character that a companion had becomes an offer in the same commit, so that it can be taken back.
  private func give(
    _ persona: String, to id: CompanionProfile.ID, from offer: Offer, mayReplace: Bool
  ) async throws {
    try await change { chest in
      let found = try await Self.companion(id, in: chest)
      let profile = try CompanionDraft(persona: persona).laid(over: found.value)
      var changes: [Chest.Change] = [
        try .replace(profile, in: .companion, id: id.raw, expecting: found.address.version)
      ]
      if !found.value.persona.isEmpty, found.value.persona != profile.persona {
        guard mayReplace else { throw HouseError.conflict }
        let former = Offer(formerOf: found.value, givingWayTo: offer, now: now())
        changes.append(try .append(former, in: .offer, id: former.id.raw, under: id.raw))
      }
      try await chest.commit(changes)
    }
  }

  /// - Returns: `nil` for a companion that is no more.
  private func standing(_ id: CompanionProfile.ID?) async throws -> CompanionProfile.ID? {
    guard let id else { return nil }
    do { return try await companion(id).id } catch HouseError.notFound { return nil }
  }

  /// A JPEG as the house draws them; `nil` where the card had none.
  func picture(of offer: Offer) async throws -> Data? {
    guard offer.hasPicture == true else { return nil }
    return try await records { chest in try await chest.get(offer.id.raw, in: .offerPicture)?.plaintext }
  }

  private func offer(_ id: Offer.ID) async throws -> Offer {
    try await records { chest in
      guard let found = try await chest.value(Offer.self, id.raw, in: .offer) else {
        throw HouseError.notFound
      }
      return found.value
    }
  }

  /// - Parameter companion: Whose character it has become.
  private func close(
    _ id: Offer.ID, _ state: Offer.State, as companion: CompanionProfile.ID? = nil
  ) async throws {
    try await change { chest in
      guard let found = try await chest.value(Offer.self, id.raw, in: .offer) else {
        throw HouseError.notFound
      }
      var closed = found.value.closed(state)
      closed.companion = companion ?? closed.companion
      var changes: [Chest.Change] = [
        try .replace(closed, in: .offer, id: id.raw, expecting: found.address.version)
      ]
      if closed.hasPicture == nil { changes.append(.delete(.offerPicture, id: id.raw)) }
      try await chest.commit(changes)
    }
  }
}
