import Foundation
import Store
import Vault

/// What a count of replies must know of a message: no words.
private struct VoiceMark: Linked {
  static let batch = 500

  let id: Message.ID
  let thread: ChatThread.ID
  let previous: Message.ID?
  let role: Message.Role
  let state: Message.State
  let at: Date
  let model: String?
}

extension Resident {
  /// Which models answered for a companion, month by month, and what is chosen of it. Whole replies of the shown
  /// branches; what is not to be remembered is not counted.
  /// - Throws: `HouseError.notFound`.
  package func eraPage(of companion: CompanionProfile.ID) async throws -> EraPage {
    let chosen = try await personaCard(of: companion)?.era
    let forgotten = try await forgotten()
    var counts: [String: [EraMonth: Int]] = [:]
    let threads = try await voiceThreads(of: companion)
    for thread in threads {
      try Task.checkCancellation()
      let marks = try await records { chest in
        var marks: [VoiceMark] = []
        var walk = BranchWalk<VoiceMark>(chest, thread: thread.id, from: thread.leaf)
        while let mark = try await walk.next()?.value {
          if mark.role == .companion, mark.state == .whole { marks.append(mark) }
        }
        return marks
      }
      for mark in marks where !forgotten.covers(mark.id, in: thread.id) {
        let month = EraMonth(mark.at, in: house.settings.timeZone)
        counts[mark.model ?? Era.unknownModel, default: [:]][month, default: 0] += 1
      }
    }
    let histogram = EraHistogram(counts)
    let language = try await person().language
    let formats = Set(threads.compactMap { $0.origin?.format })
    return EraPage(
      histogram: histogram,
      sources: ExportFormat.allCases.filter(formats.contains).map {
        Words.Import.partner(of: $0).in(language)
      },
      isHomeGrown: threads.contains { $0.origin == nil }, proposed: histogram.proposal,
      chosen: chosen.map { EraChoice($0, in: house.settings.timeZone) })
  }

  /// Which stretch of a companion's past its voice is taken from: what the person chose, else what is proposed.
  /// - Throws: `HouseError.notFound`.
  package func era(of companion: CompanionProfile.ID) async throws -> Era {
    if let card = try await personaCard(of: companion) { return card.era }
    return try await eraPage(of: companion).proposed.era(in: house.settings.timeZone)
  }

  /// - Throws: `HouseError.notFound`, `.unfit` naming the field.
  package func chooseEra(_ choice: EraChoice, of companion: CompanionProfile.ID) async throws {
    let era = try choice.checked().era(in: house.settings.timeZone)
    try await changePersona(of: companion) { $0.era = era }
    // A voice that is in use is of the time that is meant.
    if try await voice(of: companion)?.isOn == true { try await setVoice(true, of: companion) }
  }
}
