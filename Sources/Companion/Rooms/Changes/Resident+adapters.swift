import Engines
import Foundation
import Store

/// Adapters of the house that a companion may speak with.
extension Resident {
  /// Those that fit the model at hand, the model alone first; empty where there is none, and for a model elsewhere, which is
  /// asked without one.
  func adapters(
    for companion: CompanionProfile, _ measured: [VoiceSettings: ShownFidelity]
  ) async throws -> [ChangesPage.Adapter] {
    guard let card = await house.models.cardAtHand(), !card.isRemote else { return [] }
    let names = await house.models.adapters(for: card.name).map(\.name).sorted()
    guard !names.isEmpty || companion.adapter != nil else { return [] }
    let person = try await familiarPerson()
    return ([nil] + names).map { name in
      var voice = companion
      // As thickly as it is laid on now, where it is.
      if name != companion.adapter?.name { voice.adapter = name.map { AdapterUse(name: $0) } }
      return ChangesPage.Adapter(
        name: name, current: name == companion.adapter?.name,
        fidelity: measured[VoiceSettings(voice, for: person, on: card)])
    }
  }

  /// Lays an adapter over the model for a companion. The voice before stands in the history, to be taken back.
  /// - Parameter name: Empty for the model alone.
  func choose(adapter name: String, for companion: CompanionProfile) async throws {
    guard let now = try await voiceAtHand(of: companion) else { throw HouseError.noModel }
    guard name != companion.adapter?.name ?? "" else { return }
    let fits = await house.models.adapters(for: now.model).contains { $0.name == name }
    guard now.host == nil, name.isEmpty || fits else { throw HouseError.unfit(field: "adapter") }
    guard try await verdict(for: companion, in: nil) == .atHand else { throw HouseError.conflict }
    try await noteVoice(now, of: companion)
    var draft = CompanionDraft()
    draft.adapterName = name
    _ = try await updateCompanion(companion.id, draft)
  }
}
