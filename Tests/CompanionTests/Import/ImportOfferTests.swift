@testable import Companion
import Foundation
import Store
import Support
import Synchronization
import Testing
import Vault

/// What of an export waits for the person: memories, instructions, characters.
@Suite(.inTurn) struct ImportOfferTests {
  /// T36, T37.
  @Test func memoriesInstructionsAndCardsWaitForThePerson() async throws {
    var card = ImportedCard(name: "Séraphine", json: Data(#"{"name":"Séraphine"}"#.utf8))
    card.description = "{{char}} listens to {{user}}."
    let export = ScriptedExport([
      [.memory(ImportedMemory(text: "Plays the cello."))],
      [.instructions(ImportedInstructions(aboutPerson: "A nurse.", howToSpeak: "Briefly."))],
      [.card(card)],
    ])

    try await export.inHouse { _, resident, file in
      let shown = try await resident.bringIn(file)
      let offers = try await resident.offers()

      #expect(shown.state == .done && shown.offers == 3)
      #expect(try await resident.facts().isEmpty)
      #expect(try await resident.companions().isEmpty)
      let memory = try #require(offers.first { $0.kind == .memory })
      let accepted = try await resident.acceptOffer(memory.id)
      let fact = try await resident.fact(try #require(accepted.fact))
      #expect(fact.standing == .confirmed && fact.origin == .chatGPT && fact.text == "Plays the cello.")
      let character = try #require(offers.first { $0.kind == .card })
      let made = try await resident.acceptOffer(character.id)
      let companion = try await resident.companion(try #require(made.companion))
      #expect(companion.name == "Séraphine" && companion.persona.contains("Séraphine listens"))
      try await resident.dismissOffer(try #require(offers.first { $0.kind == .instructions }).id)
      #expect(try await resident.offers().isEmpty)
      // The same once more: nothing is offered again.
      #expect(try await resident.bringIn(file).offers == 0)
      #expect(try await resident.offers().isEmpty)
    }
  }

  /// T36, T37: what another product brought is the person's to accept, one by one.
  @Test func onlyAnExportOfFidelioIsTakenOverInBulk() async throws {
    let export = ScriptedExport([
      [.memory(ImportedMemory(text: "Plays the cello."))],
      [.instructions(ImportedInstructions(aboutPerson: "A nurse.", howToSpeak: "Briefly."))],
    ])

    try await export.inHouse { _, resident, file in
      let shown = try await resident.bringIn(file)
      let counts = try await resident.acceptOffers(of: shown.id)

      #expect(counts.taken == 0 && counts.left == 2)
      #expect(try await resident.offers().count == 2)
      #expect(try await resident.facts().isEmpty)
      #expect(try await resident.companions().isEmpty)
    }
  }

  /// T37: a character that stands is replaced with the person's word alone, and can be taken back.
  @Test func aCharacterThatStandsIsReplacedOnlyWhenAskedAndCanBeTakenBack() async throws {
    let export = ScriptedExport([[.instructions(ImportedInstructions(howToSpeak: "Briefly."))]])

    try await export.inHouse { _, resident, file in
      let nour = try await resident.addCompanion(CompanionDraft(name: "Nour", persona: "Douce et lente."))
      let shown = try await resident.bringIn(file)
      let told = try #require(try await resident.offers().first)

      await #expect(throws: HouseError.conflict) {
        try await resident.acceptOffer(told.id, OfferAnswer(companion: nour.id))
      }
      #expect(try await resident.companion(nour.id).persona == "Douce et lente.")
      _ = try await resident.acceptOffer(told.id, OfferAnswer(companion: nour.id, replaces: true))
      #expect(try await resident.companion(nour.id).persona == "Briefly.")
      let former = try #require(try await resident.offers().first)
      #expect(former.kind == .former && former.name == "Nour" && former.companion == nour.id)
      #expect(try await resident.acceptOffers(of: shown.id).taken == 0)
      let lines = Lines()
      try await resident.export { lines.add($0) }
      #expect(
        lines.all.contains { $0["what"] as? String == "former" && $0["text"] as? String == "Douce et lente." }
      )
      _ = try await resident.acceptOffer(former.id, OfferAnswer(companion: nour.id, replaces: true))
      #expect(try await resident.companion(nour.id).persona == "Douce et lente.")
      // What it was goes with the companion.
      try await resident.deleteCompanion(nour.id)
      #expect(try await resident.offers().isEmpty)
    }
  }

  /// In an export of one's own a character that stands waits too.
  @Test func inBulkNoCharacterIsReplaced() async throws {
    let id = CompanionProfile.ID()
    let json =
      #"{"kind":"companion","id":"\#(id)","name":"Nour","persona":"Brusque.","language":"fr"}"#
    var card = ImportedCard(name: "Nour", json: Data(json.utf8))
    card.description = "Brusque."
    let export = ScriptedExport([[.card(card)]], format: .fidelio)

    try await export.inHouse { _, resident, file in
      let shown = try await resident.bringIn(file)
      _ = try await resident.updateCompanion(id, CompanionDraft(persona: "Douce."))
      let counts = try await resident.acceptOffers(of: shown.id)

      #expect(counts.taken == 0 && counts.left == 1)
      #expect(try await resident.companion(id).persona == "Douce.")
      #expect(try await resident.companions().count == 1)
    }
  }

  /// A list of offers opens no picture: it lies beside its card, drawn anew, goes with it, and is in the export.
  @Test func thePictureOfACardLiesBesideItDrawnAnew() async throws {
    func card(_ name: String, _ picture: Data) -> Imported {
      var card = ImportedCard(name: name, json: Data(#"{"name":"\#(name)"}"#.utf8))
      card.description = "Listens."
      card.picture = picture
      return .card(card)
    }
    let picture = try PortraitTests.picture("png")
    let export = ScriptedExport([
      [card("Séraphine", picture)], [card("Lune", picture)], [card("Nour", Data("no picture".utf8))],
    ])

    try await export.inHouse { _, resident, file in
      _ = try await resident.bringIn(file)
      let offers = try await resident.offers()

      try #require(offers.map(\.hasPicture) == [true, true, nil])
      for offer in offers {
        let record = try #require(try await resident.chest.get(offer.id.raw, in: .offer))
        #expect(record.plaintext.count < 2_000)
      }
      let beside = try #require(try await resident.chest.get(offers[0].id.raw, in: .offerPicture))
      #expect(beside.plaintext.starts(with: [0xFF, 0xD8]) && beside.plaintext.count < 1 << 20)
      let lines = Lines()
      try await resident.export { lines.add($0) }
      let told = lines.all.filter { $0["kind"] as? String == "offer" }.map { $0["picture"] as? String }
      #expect(told == [beside.plaintext, beside.plaintext].map { $0.base64EncodedString() } + [nil])
      let made = try await resident.acceptOffer(offers[0].id)
      #expect(try await resident.companion(try #require(made.companion)).picture != nil)
      try await resident.dismissOffer(offers[1].id)
      #expect(try await resident.chest.get(offers[1].id.raw, in: .offerPicture) == nil)
    }
  }

  /// However much an export offers, a list of it stays small.
  @Test func aListOfOffersIsBoundedInBytes() async throws {
    let words = String(repeating: "a", count: Offer.textLimit - 8)
    let export = ScriptedExport((0..<450).map { [.memory(ImportedMemory(text: "\($0) \(words)"))] })

    try await export.inHouse { _, resident, file in
      let shown = try await resident.bringIn(file)
      let offers = try await resident.offers()

      #expect(shown.offers == 450 && offers.count < 450)
      #expect(offers.reduce(0) { $0 + $1.bytes } < Resident.offerBytes + Offer.textLimit)
      #expect(offers.first?.text.hasPrefix("0 ") == true)
    }
  }
}
