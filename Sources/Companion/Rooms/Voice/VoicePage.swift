package import Foundation

/// What a page shows of a companion's voice.
package struct VoicePage: Codable, Sendable {
  /// An exchange that is always shown to the model.
  package struct Constant: Codable, Sendable {
    /// The reply.
    package let message: Message.ID
    package let thread: ChatThread.ID
    package let at: Date
    package let said: String
    package let text: String
  }

  /// Whether the companion talks in its own manner.
  package let on: Bool
  /// `nil` where no voice was made.
  package let madeAt: Date?
  package let era: Era?
  /// Exchanges of the era that may be shown, and those kept aside for measuring.
  package let shown: Int
  package let heldOut: Int
  /// In the companion's language.
  package let card: String?
  package let constants: [Constant]
}

extension Resident {
  /// - Throws: `HouseError.notFound` for a companion that is no more.
  package func voicePage(of id: CompanionProfile.ID) async throws -> VoicePage {
    let companion = try await companion(id)
    let record = try await voice(of: id)
    let standing = try await exemplars(record?.constants ?? [], in: companion.language)
    let shown = (record?.constants ?? []).compactMap { standing[$0] }.prefix(Self.usualConstants)
    return VoicePage(
      on: record?.isOn ?? false, madeAt: record?.madeAt, era: record?.era, shown: record?.shown ?? 0,
      heldOut: record?.heldOut ?? 0,
      card: record?.card(within: VoiceRecord.usualBudget.cardTokens, in: companion.language),
      constants: shown.map {
        VoicePage.Constant(message: $0.id, thread: $0.thread, at: $0.at, said: $0.said, text: $0.reply)
      })
  }

  private static let usualConstants = VoiceRecord.usualBudget.mostConstants

  /// Lets a companion talk in its own manner, or in the house's. The first time, and when another era was chosen since, its
  /// voice is made anew.
  package func setVoice(_ isOn: Bool, of id: CompanionProfile.ID) async throws {
    _ = try await companion(id)
    let record = try await voice(of: id)
    let era = try await era(of: id)
    if isOn, record?.era != era {
      try await makeVoice(of: id, in: era, petNames: try await keptPetNames(of: id))
    } else if record != nil {
      try await switchVoice(isOn, of: id)
    }
  }

  /// What the companion calls the person, where they said that it does.
  private func keptPetNames(of id: CompanionProfile.ID) async throws -> [String]? {
    let lines = try await personaCard(of: id)?.lines ?? []
    return lines.filter { $0.kind == .petName && $0.state == .kept }.compactMap(\.subject)
  }
}
