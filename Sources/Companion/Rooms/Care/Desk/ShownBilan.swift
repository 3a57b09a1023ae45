package import Foundation
import Safeguard

/// A bilan as a page gets it: sentences alone, no flag and no weight.
package struct ShownBilan: Encodable, Sendable {
  package struct Block: Encodable, Sendable {
    package let kind: BilanBlock.Kind
    package let title: String
    package let sentences: [String]
    /// What the house had written, where the person changed it; `nil` elsewhere.
    package let former: [String]?
  }

  package struct Exercise: Encodable, Sendable {
    package let name: CareExercise
    package let label: String
  }

  /// Beside the one before it.
  package struct Comparison: Encodable, Sendable {
    package let number: Int
    package let at: Date
    package let sentences: [String]
  }

  package let id: Bilan.ID
  package let version: Int64
  /// 1 for the first.
  package let number: Int
  package let at: Date
  package let blocks: [Block]
  package let decision: Bilan.Decision?
  package let acceptedAt: Date?
  /// The day of the next check, `2026-12-20`, and whether it has come.
  package let nextCheck: String
  package let isDue: Bool
  /// What was not answered when it was made, in a sentence; `nil` where nothing is missing.
  package let missing: String?
  /// The answers are still those that it was made of.
  package let isCurrent: Bool
  /// What was proposed; empty while exercises wait.
  package let exercises: [Exercise]
  /// Whether to see someone is suggested.
  package let suggestsSomeone: Bool
  package let comparison: Comparison?
}

/// All bilans, newest first, and the totals over time.
package struct BilanShelf: Encodable, Sendable {
  package let bilans: [ShownBilan]
  package let plots: [ShownPlot]
}

extension Resident {
  package func bilanShelf() async throws -> BilanShelf {
    let manner = await manner()
    let kept = try await bilans()
    let all = try await intakes()
    let present = all.last { $0.intake.sitting == nil }?.intake
    let today = wall(now()).day
    var shown: [ShownBilan] = []
    for (index, one) in kept.enumerated() {
      let isNewest = index == kept.count - 1
      shown.append(
        ShownBilan(
          one, before: index > 0 ? kept[index - 1].bilan : nil, today: isNewest ? today : nil,
          isCurrent: isNewest && present.map { one.bilan.isOf($0.answers) } == true, manner))
    }
    return BilanShelf(
      bilans: shown.reversed(), plots: try await plots(kept.map(\.bilan), all.map(\.intake), manner.language))
  }

  /// The totals of each questionnaire that was filled in, of bilans and of sittings.
  private func plots(
    _ bilans: [Bilan], _ intakes: [Intake], _ language: Language
  ) async throws -> [ShownPlot] {
    let country = try await person().country
    let scores =
      bilans.flatMap(\.scores)
      + intakes.compactMap { intake in intake.scoring(at: intake.finishedAt ?? intake.startedAt)?.score }
    return [Instrument.Name.phq9, .phq2, .gad7, .gad2, .who5, .auditC].compactMap { name in
      let dated = scores.filter { $0.instrument == name }
        .map { Plot.DatedScore(day: wall($0.at).day, score: $0) }
      guard !dated.isEmpty,
        let instrument = InstrumentBook.house.instrument(name, in: language, country: country)
      else { return nil }
      return ShownPlot(Plot.scores(instrument, dated, in: language))
    }
  }
}

extension ShownBilan {
  /// - Parameters:
  ///   - before: The version it is compared with.
  ///   - today: `nil` for one that another one followed: it is never due.
  init(_ kept: KeptBilan, before: Bilan?, today: Int?, isCurrent: Bool, _ manner: Manner) {
    let bilan = kept.bilan
    id = kept.id
    version = kept.version
    number = bilan.version
    at = bilan.at
    blocks = zip(bilan.shown, bilan.text).map { shown, written in
      Block(
        kind: shown.kind, title: shown.title, sentences: shown.sentences,
        former: shown == written ? nil : written.sentences)
    }
    decision = bilan.decision
    acceptedAt = bilan.acceptedAt
    nextCheck = WeekPage.name(bilan.nextCheck)
    isDue = today.map { $0 >= bilan.nextCheck } ?? false
    missing = bilan.unanswered.map { Words.Desk.missing(Self.sections($0)).in(manner) }
    self.isCurrent = isCurrent
    exercises = (bilan.findings.track?.exercises ?? []).map {
      Exercise(name: $0, label: $0.label(manner.language))
    }
    suggestsSomeone = !bilan.findings.professionalReasons.isEmpty
    comparison = before.map {
      Comparison(
        number: $0.version, at: $0.at, sentences: BilanComparison(from: $0, to: bilan).sentences(manner))
    }
  }

  /// Each once, in order.
  private static func sections(_ steps: [IntakeStep]) -> [IntakeStep.Section] {
    IntakeStep.Section.allCases.filter { section in steps.contains { $0.section == section } }
  }
}
