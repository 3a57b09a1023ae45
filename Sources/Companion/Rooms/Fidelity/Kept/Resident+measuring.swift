import Engines
import Foundation
import Store
import Vault

/// Measures go on in the background, when nobody talks; a lock or a fall of the house costs one answer at most.
extension Resident {
  /// So often in a row a model may fail before a measure is paused.
  private static let mostFailures = 3
  /// Between two looks at whether somebody talks again.
  private static let blink: Duration = .milliseconds(50)

  func measure() async {
    while measures.turnstile.begin() {
      let isDone = await measureWhatWaits()
      measures.turnstile.end()
      // One that came at the very end found the turnstile taken.
      guard isDone, gate.isOpen, !Task.isCancelled, await nextRun() != nil else { return }
    }
  }

  /// - Returns: `false` when the account locks or the house closes.
  private func measureWhatWaits() async -> Bool {
    while let run = await nextRun() {
      guard gate.isOpen, !Task.isCancelled else { return false }
      measures.begin(run.id)
      let trouble = await ask(run)
      let isWanted = measures.isWanted(run.id)
      measures.end()
      guard gate.isOpen, !Task.isCancelled else { return false }
      guard isWanted else { continue }
      do {
        if let trouble {
          try await changeRun(run.id) { ($0.state, $0.trouble) = (.paused, trouble) }
        } else {
          try await finish(run)
        }
      } catch HouseError.notFound {
        continue
      } catch {
        return true
      }
    }
    return true
  }

  /// The oldest that is to go on.
  private func nextRun() async -> FidelityRun? {
    let found = try? await allRuns().filter { $0.state == .running }
    return found?.min { $0.startedAt < $1.startedAt }
  }

  func allRuns() async throws -> [FidelityRun] {
    try await records { chest in
      var runs: [FidelityRun] = []
      for try await shelf in chest.sweep(.fidelity) { runs += Chest.read(FidelityRun.self, shelf).values }
      return runs
    }
  }

  /// Asks what was not asked yet.
  /// - Returns: What is in the way; `nil` when all is asked or it is not wanted any more.
  private func ask(_ run: FidelityRun) async -> FidelityRun.Trouble? {
    do {
      let asked = Set(try await answers(of: run.companion).filter { $0.run == run.id }.map(\.pair))
      let forgotten = try await forgotten()
      var failures = 0
      var left = run.pairs.filter { !asked.contains($0) && !forgotten.covers($0.asked, in: $0.thread) }[...]
      while let pair = left.first {
        await house.replies.comeToRest(for: house.settings.restBeforeReading) {
          self.gate.isOpen && self.measures.isWanted(run.id)
        }
        guard gate.isOpen, !Task.isCancelled, measures.isWanted(run.id) else { return nil }
        do {
          // Somebody talks: the same again when the house rests.
          guard let answer = try await askGivingWay(pair, run) else { continue }
          if let answer { try await keep(answer) }
          left.removeFirst()
          failures = 0
        } catch let error as EngineError {
          failures += 1
          guard failures < Self.mostFailures, error != .refusedKey else { return .model }
          try await Task.sleep(for: house.settings.restBeforeReading)
        }
      }
      return nil
    } catch let trouble as RunTrouble {
      return trouble.trouble
    } catch HouseError.noModel {
      return .modelGone
    } catch HouseError.needsConsent {
      return .consent
    } catch is CancellationError {
      return nil
    } catch {
      return .storage
    }
  }

  private struct RunTrouble: Error { let trouble: FidelityRun.Trouble }

  /// - Returns: `nil` when somebody began to talk; an empty answer where there was none to be had.
  private func askGivingWay(_ pair: FidelityRun.Pair, _ run: FidelityRun) async throws -> MeasuredAnswer?? {
    try await withThrowingTaskGroup(of: MeasuredAnswer??.self) { group in
      group.addTask { .some(try await self.askOne(pair, run)) }
      group.addTask {
        while self.gate.isOpen, self.measures.isWanted(run.id), self.house.replies.rest != nil {
          do { try await Task.sleep(for: Self.blink) } catch { break }
        }
        return .none
      }
      defer { group.cancelAll() }
      return try await group.next() ?? .none
    }
  }

  private func askOne(_ pair: FidelityRun.Pair, _ run: FidelityRun) async throws -> MeasuredAnswer? {
    let person = try await familiarPerson()
    var companion = try await familiarCompanion(run.companion)
    (companion.persona, companion.tone) = (run.persona, run.tone)
    let model = try await house.models.lend(run.settings, to: person)
    let start = ContinuousClock.now
    let result: Result<(text: String, usage: TokenUsage?)?, any Error>
    do {
      guard VoiceSettings(companion, for: person, on: model.card).promptDigest == run.settings.promptDigest
      else {
        throw RunTrouble(trouble: .promptChanged)
      }
      let candidate = Candidate(resident: self, companion: companion, person: person, model: model)
      result = .success(try await candidate.answer(to: pair))
    } catch {
      result = .failure(error)
    }
    await house.models.giveBack(model)
    guard let answer = try result.get() else { return nil }
    if let usage = answer.usage { await house.models.count(usage, of: model.card.name) }
    let seconds = (ContinuousClock.now - start) / Duration.seconds(1)
    return MeasuredAnswer(run: run.id, pair: pair, text: answer.text, seconds: seconds)
  }

  /// Keeps an answer, unless its run or its exchange went while the model wrote.
  private func keep(_ answer: MeasuredAnswer) async throws {
    try await measures.changing.run(answer.run) {
      try await self.records { chest in
        guard let run = try await chest.value(FidelityRun.self, answer.run.raw, in: .fidelity)?.value,
          try await chest.get(answer.pair.asked.raw, in: .message) != nil,
          try await chest.get(answer.pair.reply.raw, in: .message) != nil
        else { return }
        _ = try await chest.commit([
          .append(answer, in: .answer, id: RecordID(), under: run.companion.raw)
        ])
      }
    }
  }

  private func finish(_ run: FidelityRun) async throws {
    let report: KeptReport?
    do { report = KeptReport(try Fidelity.report(on: try await matched(run))) } catch is FidelityError {
      report = nil
    }
    let at = now()
    try await changeRun(run.id) { run in
      run.endedAt = at
      (run.state, run.trouble) = report == nil ? (.failed, .tooFew) : (.done, nil)
      run.report = report
    }
  }

  /// The replies that stood beside what the candidate answered.
  private func matched(_ run: FidelityRun) async throws -> MatchedPairs {
    let answers = try await answers(of: run.companion).filter { $0.run == run.id }
    let replies = try await records { chest in
      try await chest.values(Message.self, answers.map(\.pair.reply.raw), in: .message).values
    }
    let stood = Dictionary(replies.map { ($0.id, $0.text) }) { first, _ in first }
    return MatchedPairs(
      answers.compactMap { answer in
        stood[answer.pair.reply].map {
          MatchedPairs.Pair(id: answer.pair.reply.description, original: $0, candidate: answer.text)
        }
      }, unmatched: run.pairs.count - answers.count)
  }

  func answers(of companion: CompanionProfile.ID) async throws -> [MeasuredAnswer] {
    try await records { chest in
      var answers: [MeasuredAnswer] = []
      var position: Int64 = 0
      while true {
        let shelf = try await chest.oldest(.answer, under: companion.raw, after: position, limit: 200)
        let places = (shelf.records.map(\.address) + shelf.damaged).map(\.position)
        guard let last = places.max() else { return answers }
        position = last
        answers += Chest.read(MeasuredAnswer.self, shelf).values
      }
    }
  }

  func changeRun(_ id: FidelityRun.ID, _ edit: @Sendable (inout FidelityRun) -> Void) async throws {
    try await measures.changing.run(id) {
      try await self.change { chest in
        guard let found = try await chest.value(FidelityRun.self, id.raw, in: .fidelity) else {
          throw HouseError.notFound
        }
        var run = found.value
        edit(&run)
        try await chest.commit([
          .replace(run, in: .fidelity, id: id.raw, expecting: found.address.version)
        ])
      }
    }
  }
}
