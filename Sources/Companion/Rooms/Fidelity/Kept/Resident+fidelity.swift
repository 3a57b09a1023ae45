import Engines
import Foundation
import Store
import Vault

/// How near a companion's voice comes, as it was measured.
extension Resident {
  /// So many measures of a companion are kept.
  static let runLimit = 100

  package func fidelity(of id: CompanionProfile.ID, in language: Language) async throws -> FidelityPage {
    _ = try await companion(id)
    let model = await house.models.cardAtHand()
    return FidelityPage(
      heldOut: try await heldOut(of: id).count, fewest: Fidelity.fewestPairs, most: HeldOutPairs.most,
      model: model.map { FidelityPage.Model(name: $0.name, host: $0.host) },
      runs: try await shownRuns(of: id, in: language))
  }

  /// Begins a measure; it goes on when nobody talks.
  /// - Parameters:
  ///   - pairs: How many messages are asked, 20 to 80; fewer where fewer are kept aside.
  ///   - step: A voice of the companion's history; `nil` for what is at hand.
  ///   - sends: The host that the person agreed to send them to, where the model is elsewhere.
  /// - Throws: `HouseError.unfit` for `pairs`, also where too few are kept aside, and for `runs` when there are too many;
  ///   `.busy` while one runs; `.noModel`; `.notFound`; `.needsConsent` where words would leave this machine unasked.
  package func beginMeasure(
    of id: CompanionProfile.ID, pairs count: Int, step: VoiceStep.ID? = nil, sends: String? = nil
  ) async throws -> FidelityRun.ID {
    let companion = try await companion(id)
    guard (Fidelity.fewestPairs...HeldOutPairs.most).contains(count) else {
      throw HouseError.unfit(field: "pairs")
    }
    var (settings, persona, tone) = (try await voiceAtHand(of: companion), companion.persona, companion.tone)
    if let step {
      let steps = try await changeBook(of: id)?.value.steps ?? []
      guard let found = steps.first(where: { $0.id == step }) else { throw HouseError.notFound }
      (settings, persona, tone) = (found.settings, found.persona, found.tone)
    }
    guard let settings, await house.models.card(of: settings) != nil else { throw HouseError.noModel }
    if let host = settings.host {
      guard sends == host, try await person().remoteConsents.contains(host) else {
        throw HouseError.needsConsent(host: host)
      }
    }
    let held = try await heldOut(of: id).prefix(count)
    guard held.count >= Fidelity.fewestPairs else { throw HouseError.unfit(field: "pairs") }
    let run = FidelityRun(
      id: FidelityRun.ID(), companion: id, settings: settings, persona: persona, tone: tone,
      pairs: held.map { FidelityRun.Pair(reply: $0.id, asked: $0.asked, thread: $0.thread) },
      startedAt: now(), endedAt: nil, state: .running, trouble: nil, report: nil)
    try await records { chest in
      let standing = try await self.runs(of: id)
      guard !standing.contains(where: { $0.state == .running }) else { throw HouseError.busy }
      guard standing.count < Self.runLimit else { throw HouseError.unfit(field: "runs") }
      try await chest.commit([.append(run, in: .fidelity, id: run.id.raw, under: id.raw)])
    }
    house.backgrounds.add(.measure(self))
    return run.id
  }

  /// What the person does with a measure.
  package enum RunAct: String, Codable, Sendable, CaseIterable { case pause, resume, delete }

  /// - Throws: `HouseError.notFound`; `.conflict` for one that is over.
  package func act(
    _ act: RunAct, on id: FidelityRun.ID, of companion: CompanionProfile.ID
  ) async throws {
    guard let run = try await runs(of: companion).first(where: { $0.id == id }) else {
      throw HouseError.notFound
    }
    let isOver = run.state == .done || run.state == .failed
    switch act {
    case .pause:
      guard !isOver else { throw HouseError.conflict }
      measures.stop(id)
      try await changeRun(id) { if $0.state == .running { ($0.state, $0.trouble) = (.paused, nil) } }
    case .resume:
      guard !isOver else { throw HouseError.conflict }
      try await changeRun(id) { ($0.state, $0.trouble) = (.running, nil) }
      house.backgrounds.add(.measure(self))
    case .delete:
      measures.stop(id)
      try await measures.changing.run(id) {
        try await self.change { chest in
          var changes: [Chest.Change] = [.delete(.fidelity, id: id.raw)]
          for try await shelf in chest.sweep(.answer) {
            for found in Chest.read(MeasuredAnswer.self, shelf).found where found.value.run == id {
              changes.append(.delete(.answer, id: found.address.id))
            }
          }
          try await chest.commit(changes)
          try await self.house.archive.tidyAfterDeletion()
        }
      }
    }
  }

  // MARK: Looking

  /// Newest first.
  func runs(of companion: CompanionProfile.ID) async throws -> [FidelityRun] {
    try await records { chest in
      try await chest.newest(FidelityRun.self, .fidelity, under: companion.raw, limit: Self.runLimit).values
    }
  }

  /// The newest measure of each voice.
  func newestMeasures(
    of companion: CompanionProfile.ID, in language: Language
  ) async throws -> [VoiceSettings: ShownFidelity] {
    try await runs(of: companion).reduce(into: [:]) { newest, run in
      guard newest[run.settings] == nil, let report = run.report else { return }
      newest[run.settings] = ShownFidelity(report, in: language)
    }
  }

  func heldOut(of companion: CompanionProfile.ID) async throws -> [VoicePair] {
    HeldOutPairs.all(
      of: try await voicePairs(of: companion, in: try await era(of: companion)), for: companion)
  }

  private func shownRuns(of companion: CompanionProfile.ID, in language: Language) async throws -> [ShownRun]
  {
    let answers = Dictionary(grouping: try await answers(of: companion), by: \.run)
    return try await runs(of: companion).map { run in
      let own = answers[run.id] ?? []
      let mean = own.isEmpty ? nil : own.reduce(0) { $0 + $1.seconds } / Double(own.count)
      let left = run.pairs.count - own.count
      return ShownRun(
        id: run.id, model: run.settings.model, host: run.settings.host, adapter: run.settings.adapter,
        prompt: String(run.settings.promptDigest.prefix(6)), sample: Self.sample(run),
        startedAt: run.startedAt,
        endedAt: run.endedAt, state: run.state, asked: run.pairs.count, answered: own.count,
        secondsLeft: run.state == .running && left > 0
          ? mean.map { Int(($0 * Double(left)).rounded(.up)) } : nil,
        trouble: run.trouble.map { Words.Measures.trouble($0).in(language) },
        fidelity: run.report.map { ShownFidelity($0, in: language) })
    }
  }

  private static func sample(_ run: FidelityRun) -> String {
    let bytes = run.pairs.map(\.reply.description).sorted().joined()
    return Hex.encode(Digest.sha256(Array(bytes.utf8)).prefix(4))
  }
}
