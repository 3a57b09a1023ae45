import Foundation
import Store
package import Vault

/// An unlocked account. Everything it offers throws `HouseError.locked` once its gate has closed.
package final class Resident: Sendable {
  package let id: AccountID
  /// The host may invite others and choose the model; never read them.
  package let isHost: Bool
  let chest: Chest
  let gate = Gate()
  /// One reflection at a time.
  let reflection = Turnstile()
  let memory: AccountMemory
  /// Vectors are computed by one at a time.
  let remembering = Turnstile()
  let whys = WhyShelf()
  let rhythm = RhythmShelf()
  private let familiar: Familiar
  let factShelf: FactShelf
  let factTerms: FactTermShelf
  let voices: VoiceShelf
  let followUps: FollowUpShelf
  /// What becomes of the facts is decided by one at a time.
  let revising = OneAtATime<RoomName>()
  let paths = BranchPaths()
  let privately: PrivateShelf
  let saying = OneAtATime<Message.ID>()
  let drafting = OneAtATime<ChatThread.ID>()
  let draftOrders = DraftOrders()
  /// What the encoder for triage made of the newest texts.
  let vectors = VectorShelf()
  let imports = ImportDesk()
  let personas = PersonaDesk()
  let sideRooms = SideRooms()
  let measures = MeasureDesk()
  let games = GameDesk()
  let house: House

  /// - Parameters:
  ///   - familiar: Hears of every commit to `chest`.
  ///   - facts: Hears of them too.
  ///   - factTerms: And so do the words of facts.
  ///   - voices: And the voices.
  ///   - followUps: And the follow-up.
  init(
    id: AccountID, isHost: Bool, chest: Chest, familiar: Familiar, facts: FactShelf, factTerms: FactTermShelf,
    voices: VoiceShelf, followUps: FollowUpShelf, house: House
  ) {
    self.id = id
    self.isHost = isHost
    self.chest = chest
    self.familiar = familiar
    factShelf = facts
    self.factTerms = factTerms
    self.voices = voices
    self.followUps = followUps
    self.house = house
    privately = PrivateShelf(of: id)
    memory = AccountMemory(figures: house.figures, language: house.settings.language)
  }

  /// Runs work on the account's records, as a use of it.
  func records<T: Sendable>(_ work: (Chest) async throws -> T) async throws -> T {
    guard gate.isOpen else { throw HouseError.locked }
    await house.residents.keyring.touch(id)
    do { return try await work(chest) } catch { throw HouseError(storage: error) }
  }

  /// The same for a change that another device may make at the same moment: a version conflict is read
  /// again and tried again, three times at most.
  func change<T: Sendable>(_ work: (Chest) async throws -> T) async throws -> T {
    try await records { chest in
      for _ in 0..<3 {
        do { return try await work(chest) } catch StoreError.versionConflict { continue }
      }
      throw HouseError.conflict
    }
  }

  /// The person as the turn needs them, without a look into the file where nothing changed.
  func familiarPerson() async throws -> Person {
    try await familiar.person { try await Self.person(in: chest).value }
  }

  /// The same for a companion.
  func familiarCompanion(_ id: CompanionProfile.ID) async throws -> CompanionProfile {
    try await familiar.companion(id) { try await Self.companion(id, in: chest).value }
  }

  func now() -> Date { house.settings.now() }
}
