import Foundation
import Safeguard
import Store
import Vault

/// Delicate talks as they are rehearsed. Whatever was typed is read for danger first (C1) and kept in any case.
extension Resident {
  /// More than anybody rehearses.
  private static let rehearsalsLimit = 200

  package func rehearsals() async throws -> RehearsalList {
    let standing = await careStanding()
    let all = try await records { chest in
      try await chest.newest(TalkRehearsal.self, .rehearsal, under: nil, limit: Self.rehearsalsLimit).values
    }
    return RehearsalList(
      standing: standing,
      rehearsals: all.sorted { $0.updatedAt > $1.updatedAt }.map {
        .init(id: $0.id, who: $0.scene.who, updatedAt: $0.updatedAt, hasOutcome: $0.outcome != nil)
      })
  }

  /// - Throws: `HouseError.notFound`.
  package func rehearsal(_ id: TalkRehearsal.ID) async throws -> ShownRehearsal {
    await shown(try await records { chest in try await Self.rehearsal(id, in: chest).value })
  }

  /// - Throws: `HouseError.unfit` naming the field.
  package func beginRehearsal(_ scene: TalkScene) async throws -> RehearsalAnswer {
    let seen = await watch(scene.words)
    let moment = now()
    var rehearsal = TalkRehearsal(try scene.checked(), at: moment)
    rehearsal.heed(seen, words: scene.words)
    let made = rehearsal
    try await records { chest in
      let kept = try await chest.newest(.rehearsal, under: nil, limit: Self.rehearsalsLimit)
      guard kept.records.count < Self.rehearsalsLimit else { throw HouseError.quotaExceeded }
      _ = try await chest.commit([.append(made, in: .rehearsal, id: made.id.raw)])
    }
    return RehearsalAnswer(rehearsal: await shown(made), watch: seen.told)
  }

  /// - Throws: `HouseError.notFound`, `.unfit` naming the field, `.empty`.
  package func change(_ change: RehearsalChange, of id: TalkRehearsal.ID) async throws -> RehearsalAnswer {
    let seen = await watch(change.words)
    let isOpen = await careStanding().mayExercise
    let manner = await manner()
    let moment = now()
    let changed = try await self.change { chest in
      let found = try await Self.rehearsal(id, in: chest)
      var rehearsal = found.value
      if isOpen { rehearsal.goOn() }
      try rehearsal.take(change, at: moment)
      rehearsal.heed(seen, words: change.words)
      let dated = try await Self.dated(change, &rehearsal, manner, in: chest)
      _ = try await chest.commit(
        dated + [
          .replace(rehearsal, in: .rehearsal, id: id.raw, expecting: found.address.version)
        ])
      return rehearsal
    }
    return RehearsalAnswer(rehearsal: await shown(changed), watch: seen.told)
  }

  /// Says something in the role-play and waits for the other's answer: a model's where one is there and says what may be
  /// shown, a written line of the house else.
  /// - Throws: `HouseError.conflict` where nothing can be played; `.empty`, `.tooLong`.
  package func say(_ text: String, in id: TalkRehearsal.ID) async throws -> RehearsalAnswer {
    let seen = await watch([text])
    let isOpen = await careStanding().mayExercise
    let moment = now()
    let said = try await edit(id) { rehearsal in
      if isOpen { rehearsal.goOn() }
      try rehearsal.say(text, at: moment)
      rehearsal.heed(seen, words: [text])
      // Real fear ends the take; nobody answers it in the other's part.
      if FearSigns.isTold(in: text) { rehearsal.end() }
    }
    if said.halt == nil, said.isOver {
      let notice = Words.Rehearsing.fear.in(await manner())
      return RehearsalAnswer(rehearsal: await shown(said), watch: nil, notice: notice)
    }
    guard said.halt == nil, isOpen, let turn = said.turns.last else {
      return RehearsalAnswer(rehearsal: await shown(said), watch: seen.told)
    }
    let (answer, author) = await answer(to: said)
    let answered = try await edit(id) { rehearsal in
      // Gone back or deleted meanwhile: the answer has nothing to answer.
      guard rehearsal.turns.last?.id == turn.id else { return }
      rehearsal.answer(answer, by: author, at: now())
    }
    return RehearsalAnswer(rehearsal: await shown(answered), watch: nil)
  }

  /// Goes back to a turn of the present take, or begins another take.
  /// - Parameter turn: `nil` begins again.
  package func replay(
    _ id: TalkRehearsal.ID, from turn: TalkTurn.ID?, exchangingRoles: Bool = false
  ) async throws -> ShownRehearsal {
    await shown(
      try await edit(id) { rehearsal in
        if let turn {
          try rehearsal.replay(from: turn)
        } else {
          rehearsal.again(exchangingRoles: exchangingRoles)
        }
      })
  }

  // MARK: Deleting

  /// - Parameter turn: `nil` for all of them.
  package func deleteTurn(_ turn: TalkTurn.ID?, of id: TalkRehearsal.ID) async throws -> ShownRehearsal {
    await shown(
      try await edit(id) { rehearsal in
        if let turn { try rehearsal.deleteTurn(turn) } else { rehearsal.deleteTurns() }
      })
  }

  package func deleteScript(_ script: TalkScript.ID, of id: TalkRehearsal.ID) async throws -> ShownRehearsal {
    await shown(try await edit(id) { try $0.deleteScript(script) })
  }

  /// Takes it away with its date.
  package func deleteRehearsal(_ id: TalkRehearsal.ID) async throws {
    try await self.change { chest in
      guard let opened = try await chest.get(id.raw, in: .rehearsal) else { throw HouseError.notFound }
      let act = (try? RecordCoding.decode(TalkRehearsal.self, opened.plaintext))?.act
      _ = try await chest.commit(
        [.delete(.rehearsal, id: id.raw)] + (act.map { [.delete(.act, id: $0)] } ?? []))
    }
  }

  // MARK: Inside

  /// How long somebody waits for a model before a written line answers.
  static let partnerPatience: Duration = .seconds(25)

  private func answer(to rehearsal: TalkRehearsal) async -> (String, TalkTurn.Author) {
    let language = await manner().language
    let spoken = Manner(language, rehearsal.scene.address)
    let exchange = rehearsal.spokenByPerson
    if rehearsal.isSwapped, let script = rehearsal.script {
      return (OwnLine.said(script, exchange: exchange, spoken), .house)
    }
    if let person = try? await familiarPerson(), let model = try? await house.models.lend(nil, to: person) {
      let partner = TalkPartner(model: model, patience: Self.partnerPatience)
      let text = await partner.answer(to: rehearsal, owner: id.description, language: language)
      await house.models.giveBack(model)
      if let text { return (text, .model) }
    }
    let line = OtherLine.written(
      rehearsal.style, difficulty: rehearsal.difficulty, exchange: exchange, take: rehearsal.take,
      said: Set(rehearsal.spoken.map(\.text)), spoken)
    return (line, .house)
  }

  private func edit(
    _ id: TalkRehearsal.ID, _ work: @Sendable (inout TalkRehearsal) throws -> Void
  ) async throws -> TalkRehearsal {
    let moment = now()
    return try await self.change { chest in
      let found = try await Self.rehearsal(id, in: chest)
      var rehearsal = found.value
      try work(&rehearsal)
      rehearsal.updatedAt = moment
      _ = try await chest.commit([
        .replace(rehearsal, in: .rehearsal, id: id.raw, expecting: found.address.version)
      ])
      return rehearsal
    }
  }

  private static func rehearsal(
    _ id: TalkRehearsal.ID, in chest: Chest
  ) async throws -> Chest.Found<TalkRehearsal> {
    guard let found = try await chest.value(TalkRehearsal.self, id.raw, in: .rehearsal) else {
      throw HouseError.notFound
    }
    return found
  }

  /// The date of the real talk is a planned act, so that the follow-up asks after it; how it went answers it.
  private static func dated(
    _ change: RehearsalChange, _ rehearsal: inout TalkRehearsal, _ manner: Manner, in chest: Chest
  ) async throws -> [Chest.Change] {
    var changes: [Chest.Change] = []
    if change.dropsDate == true, let act = rehearsal.act {
      changes.append(.delete(.act, id: act))
      rehearsal.act = nil
    }
    if let date = change.date {
      guard let day = WeekPage.number(date.day) else { throw HouseError.unfit(field: "day") }
      guard (0..<1_440).contains(date.minute) else { throw HouseError.unfit(field: "minute") }
      let text = Words.Rehearsing.act(with: rehearsal.scene.who).in(manner)
      if let act = rehearsal.act, try await chest.get(act, in: .act) != nil {
        changes.append(
          try .replace(PlannedAct(id: act, text: text, day: day, minute: date.minute), in: .act, id: act))
      } else {
        let act = RecordID()
        changes.append(
          try .append(PlannedAct(id: act, text: text, day: day, minute: date.minute), in: .act, id: act))
        rehearsal.act = act
      }
    }
    if change.outcome != nil, change.date == nil, let act = rehearsal.act,
      let found = try await chest.value(PlannedAct.self, act, in: .act)
    {
      var answered = found.value
      answered.isAnswered = true
      changes.append(try .replace(answered, in: .act, id: act, expecting: found.address.version))
    }
    return changes
  }

  private func shown(_ rehearsal: TalkRehearsal) async -> ShownRehearsal {
    let isOpen = await careStanding().mayExercise
    var date: ShownRehearsal.When?
    if let act = rehearsal.act,
      let planned = try? await records({ try await $0.value(PlannedAct.self, act, in: .act) })?.value
    {
      date = .init(day: WeekPage.name(planned.day), minute: planned.minute)
    }
    return ShownRehearsal(
      rehearsal, await manner(), isOpen: isOpen,
      card: rehearsal.halt == .violence ? await crisisCard(for: .abuseVictim) : nil, date: date)
  }
}
