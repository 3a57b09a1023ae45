import Foundation
import Vault

extension Offer {
  init(
    _ memory: ImportedMemory, ids: ImportIDs, from origin: KeptImport.ID, companion: CompanionProfile.ID?,
    now: Date
  ) {
    let text = CleanText.offer(memory.text)
    if ids.format == .fidelio, let json = memory.json, let part = OwnPart(json) {
      self.init(
        id: ids.offer(.part, [Hex.encode(Digest.sha256(json))]), kind: .part, format: ids.format,
        origin: origin, offeredAt: now, state: .open, at: memory.at, name: part.name, text: text,
        json: json)
      return
    }
    self.init(
      id: ids.offer(.memory, [text]), kind: .memory, format: ids.format, origin: origin, offeredAt: now,
      state: .open, at: memory.at, name: "", text: text, json: memory.json, companion: companion)
  }

  init(
    _ told: ImportedInstructions, ids: ImportIDs, from origin: KeptImport.ID, companion: CompanionProfile.ID?,
    now: Date
  ) {
    let (about, how) = (CleanText.offer(told.aboutPerson), CleanText.offer(told.howToSpeak))
    self.init(
      id: ids.offer(.instructions, [about, how]), kind: .instructions, format: ids.format, origin: origin,
      offeredAt: now, state: .open, at: told.at, name: "", text: how, aboutPerson: about, companion: companion
    )
  }

  init(
    _ card: ImportedCard, ids: ImportIDs, from origin: KeptImport.ID, companion: CompanionProfile.ID?,
    now: Date
  ) {
    let name = CleanText.name(card.name)
    self.init(
      id: ids.offer(.card, [name, String(decoding: card.json, as: UTF8.self)]), kind: .card,
      format: ids.format,
      origin: origin, offeredAt: now, state: .open, name: name, text: Self.character(of: card, name: name),
      json: card.json, companion: companion)
  }

  /// The character that gives way to `offer`'s.
  init(formerOf companion: CompanionProfile, givingWayTo offer: Offer, now: Date) {
    self.init(
      id: ID(), kind: .former, format: offer.format, origin: offer.origin, offeredAt: now, state: .open,
      name: companion.name, text: companion.persona, companion: companion.id)
  }

  /// Without its words, so that it is known and not offered again.
  func closed(_ state: State) -> Offer {
    var offer = self
    offer.state = state
    offer.text = ""
    offer.aboutPerson = nil
    // A card that was accepted can be given out again as it came.
    guard kind == .card, state == .accepted else {
      offer.name = ""
      offer.json = nil
      offer.hasPicture = nil
      return offer
    }
    return offer
  }

  /// A draft of a character from the parts of a card that describe one. The card's own names for the two who talk are
  /// put in their places; nothing else in it is carried out (T31).
  static func character(of card: ImportedCard, name: String) -> String {
    let parts = [card.description, card.personality, card.scenario, card.systemPrompt, card.afterHistory]
    var text = parts.map { CleanText.offer($0) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    for macro in ["{{char}}", "{{Char}}", "{{CHAR}}", "<BOT>"] {
      text = text.replacingOccurrences(of: macro, with: name)
    }
    return text
  }
}

extension CleanText {
  static func offer(_ text: String) -> String {
    bounded(message(bounded(text, limit: 2 * Offer.textLimit)), limit: Offer.textLimit)
  }
}
