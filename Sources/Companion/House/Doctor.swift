package import Engines
import Foundation

/// What works in the house, what is missing and how to mend it. Holds no words of anybody.
package struct Doctor: Codable, Sendable, Equatable {
  package enum State: String, Codable, Sendable { case good, lacking, broken }

  package struct Check: Codable, Sendable, Equatable {
    /// Stable, for scripts: `storage`, `records`, `model`, `encoder`, `triage`, `backups`, `referrals`.
    package let key: String
    package let state: State
    package let sentence: String
    /// What to do; `nil` when nothing is to be done.
    package let mend: String?

    package init(key: String, state: State, sentence: String, mend: String? = nil) {
      self.key = key
      self.state = state
      self.sentence = sentence
      self.mend = mend
    }
  }

  package var checks: [Check]

  package init(checks: [Check]) { self.checks = checks }

  /// Whether nothing is broken; something may still be lacking.
  package var isSound: Bool { checks.allSatisfy { $0.state != .broken } }
}

extension House {
  package func doctor(in language: Language) async -> Doctor {
    let encoder = await encoderCheck(in: language)
    return Doctor(checks: [
      await storageCheck(in: language), recordsCheck(in: language), await modelCheck(in: language), encoder,
      await triageCheck(in: language), backupCheck(in: language), await referralCheck(in: language),
    ])
  }

  private func storageCheck(in language: Language) async -> Doctor.Check {
    do {
      let accounts = try await accountSummaries()
      return .init(
        key: "storage", state: .good,
        sentence: Words.Doctor.storageGood(accounts: accounts.count).in(language))
    } catch {
      return .init(
        key: "storage", state: .broken,
        sentence: Words.sentence(for: HouseError(storage: error), in: language),
        mend: Words.Doctor.storageMend.in(language))
    }
  }

  private func recordsCheck(in language: Language) -> Doctor.Check {
    let (rows, shelves) = integrity.troubles
    guard shelves > 0 else {
      return .init(key: "records", state: .good, sentence: Words.Doctor.recordsGood.in(language))
    }
    return .init(
      key: "records", state: .broken,
      sentence: Words.Doctor.recordsOff(rows: rows, shelves: shelves).in(language),
      mend: Words.Doctor.recordsMend.in(language))
  }

  private func modelCheck(in language: Language) async -> Doctor.Check {
    let status = await models.status(in: language)
    let name = status.name ?? ""
    switch status.state {
    case .ready:
      return .init(key: "model", state: .good, sentence: Words.Doctor.modelReady(name).in(language))
    case .starting:
      return .init(key: "model", state: .good, sentence: Words.Doctor.modelStarting(name).in(language))
    case .missing:
      return .init(
        key: "model", state: .lacking, sentence: Words.sentence(for: .noModel, in: language),
        mend: "./fidelio model pull")
    case .failed:
      return .init(
        key: "model", state: .broken, sentence: Words.Doctor.modelFailed(name).in(language),
        mend: Words.Doctor.modelMend.in(language))
    }
  }

  private func encoderCheck(in language: Language) async -> Doctor.Check {
    do {
      let vectors = try await embed([Words.Doctor.probe.in(language)], as: .query)
      guard vectors.first?.count == embedder.dimension else { throw EngineError.notAModelServer }
      return .init(key: "encoder", state: .good, sentence: Words.Doctor.encoderGood.in(language))
    } catch {
      return .init(
        key: "encoder", state: .lacking, sentence: Words.Doctor.encoderLacking.in(language),
        mend: "./start --no-serve")
    }
  }

  /// Triage works whatever is missing, and worse for it; that must be known.
  private func triageCheck(in language: Language) async -> Doctor.Check {
    guard watch.encoder != nil else {
      return .init(
        key: "triage", state: .lacking, sentence: Words.Doctor.triageUnlearnt.in(language),
        mend: "./start --update")
    }
    return await watch.hears(Words.Doctor.probe.in(language))
      ? .init(key: "triage", state: .good, sentence: Words.Doctor.triageGood.in(language))
      : .init(
        key: "triage", state: .lacking, sentence: Words.Doctor.triageWithoutEncoder.in(language),
        mend: "./start --no-serve")
  }

  private func backupCheck(in language: Language) -> Doctor.Check {
    guard let plan = settings.backups else {
      return .init(
        key: "backups", state: .lacking, sentence: Words.Doctor.noBackups.in(language),
        mend: Words.Doctor.noBackupsMend.in(language))
    }
    let newest = try? BackupSchedule.standing(in: plan.folder).last
    guard let newest, settings.now().timeIntervalSince(newest.date) < 2 * plan.every.seconds else {
      return .init(
        key: "backups", state: .broken, sentence: Words.Doctor.oldBackup.in(language),
        mend: Words.Doctor.backupMend.in(language))
    }
    return .init(key: "backups", state: .good, sentence: Words.Doctor.backupGood.in(language))
  }

  /// Vectors of the house's own embedder, timed for the figures.
  package func embed(_ texts: [String], as kind: EmbeddingKind) async throws -> [[Float]] {
    try await figures.timing(.embed) { try await embedder.embed(texts, as: kind) }
  }
}
