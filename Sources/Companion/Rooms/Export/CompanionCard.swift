package import Foundation
import Store

/// The forms in which a companion's character is given out, as other tools read them.
package enum CardForm: String, Sendable, CaseIterable {
  case png, charx, v2, v3

  /// What a file of it is called.
  package var fileName: String {
    switch self {
    case .png: "card.png"
    case .charx: "card.charx"
    case .v2: "card-v2.json"
    case .v3: "card-v3.json"
    }
  }

  package var mediaType: String {
    switch self {
    case .png: "image/png"
    case .charx: "application/zip"
    case .v2, .v3: "application/json"
    }
  }
}

extension Resident {
  /// A companion as a character card. One that came from a card is given out as it came, with what the person changed.
  /// - Throws: `HouseError.notFound`; `ImportError` for a card that is damaged or too large to write.
  package func card(of id: CompanionProfile.ID, as form: CardForm) async throws -> Data {
    let card = try await characterCard(of: try await companion(id))
    switch form {
    case .v2: return try CharacterCardWriter.json(card, as: .v2)
    case .v3: return try CharacterCardWriter.json(card, as: .v3)
    case .png:
      let picture = card.picture
      return try CharacterCardWriter.png(card, on: await PortraitStudio.png(of: picture))
    case .charx: return try CharacterCardWriter.charx(card)
    }
  }

  private func characterCard(of profile: CompanionProfile) async throws -> ImportedCard {
    var card = try await acceptedCard(of: profile.id) ?? ImportedCard(name: profile.name, json: Data())
    card.name = profile.name
    // The parts that became the character stay apart where nothing of it was changed.
    if Offer.character(of: card, name: profile.name) != profile.persona {
      card.description = profile.persona
      (card.personality, card.scenario, card.systemPrompt, card.afterHistory) = ("", "", "", "")
    }
    card.picture = profile.picture == nil ? nil : try await portrait(of: profile.id)
    return card
  }

  /// The newest card that became this companion's character.
  private func acceptedCard(of id: CompanionProfile.ID) async throws -> ImportedCard? {
    try await records { chest in
      var card: ImportedCard?
      for try await shelf in chest.sweep(.offer, batch: Self.offersAtOnce) {
        for offer in Chest.read(Offer.self, shelf).values
        where offer.kind == .card && offer.state == .accepted && offer.companion == id {
          if let json = offer.json, let read = try? ImportedCard.read(json) { card = read }
        }
      }
      return card
    }
  }
}
