import Engines
import Foundation
import Store
import Vault

/// No silent change: who answers for a companion, and what the person decides about it.
extension Resident {
  /// What would answer for a companion if nobody was asked; `nil` while there is no model.
  func voiceAtHand(of companion: CompanionProfile) async throws -> VoiceSettings? {
    guard let card = await house.models.cardAtHand() else { return nil }
    return VoiceSettings(companion, for: try await familiarPerson(), on: card)
  }

  func changeBook(of companion: CompanionProfile.ID) async throws -> Chest.Found<ChangeBook>? {
    try await records { chest in try await chest.value(ChangeBook.self, companion.raw, in: .changes) }
  }

  /// Who answers for a companion in a thread.
  func verdict(for companion: CompanionProfile, in thread: ChatThread.ID?) async throws -> ChangeBook.Verdict
  {
    guard let book = try await changeBook(of: companion.id)?.value else { return .atHand }
    let now = try await voiceAtHand(of: companion)
    if let thread, let tried = sideRooms.voice(in: thread) { return tried == now ? .atHand : .ask }
    return book.verdict(now: now, isThere: await isThere(book.accepted))
  }

  private func isThere(_ step: VoiceStep?) async -> Bool {
    guard let step else { return false }
    return await house.models.card(of: step.settings) != nil
  }

  // MARK: Choosing

  package func changes(of id: CompanionProfile.ID, in language: Language) async throws -> ChangesPage {
    let companion = try await companion(id)
    let book = try await changeBook(of: id)?.value
    let now = try await voiceAtHand(of: companion)
    let isThere = await isThere(book?.accepted)
    let verdict = book?.verdict(now: now, isThere: isThere) ?? .atHand
    let measured = try await newestMeasures(of: id, in: language)
    func voice(_ settings: VoiceSettings) -> ChangesPage.Voice {
      ChangesPage.Voice(
        model: settings.model, host: settings.host, adapter: settings.adapter, fidelity: measured[settings])
    }
    var steps: [ChangesPage.Step] = []
    for step in (book?.steps ?? []).reversed() {
      steps.append(
        ChangesPage.Step(
          id: step.id, voice: voice(step.settings), at: step.at, how: step.how,
          current: step.id == book?.accepted?.id,
          missing: try await missing(from: step, companion).map { Words.Changes.missing($0).in(language) }))
    }
    let differs = now.flatMap { now in book?.accepted.map { now.differences(from: $0.settings) } } ?? []
    let gap =
      if let accepted = book?.accepted { try await missing(from: accepted, companion) } else {
        nil as VoiceSettings.Part?
      }
    let layers =
      if verdict == .atHand { try await adapters(for: companion, measured) } else { [ChangesPage.Adapter]() }
    let isLocalSwitch = differs.contains(.model) && book?.accepted?.settings.host == nil && now?.host == nil
    return ChangesPage(
      asks: book?.asks ?? false, atHand: now.map(voice), differs: differs, waits: verdict == .ask,
      keepsFormer: book?.keepsFormer ?? false,
      missing: differs.isEmpty ? nil : gap.map { Words.Changes.missing($0).in(language) },
      switching: isLocalSwitch ? Words.Changes.switching.in(language) : nil, history: steps,
      adapters: layers)
  }

  /// - Throws: `HouseError.notFound` for the companion or the step; `.noModel` without a model; `.conflict` for a voice
  ///   that cannot be had: the page says what is missing; for an adapter while another change waits; `.unfit` naming
  ///   `adapter` for one that does not fit the model at hand.
  package func decide(
    _ choice: ChangeChoice, for id: CompanionProfile.ID, in language: Language
  ) async throws -> ChangeDone {
    let companion = try await companion(id)
    var room: ChatThread.ID?
    switch choice.choice {
    case .ask: try await beginAsking(for: companion)
    case .dontAsk: try await changeBook(for: companion) { $0.asks = false }
    case .accept:
      try await addStep(.accepted, for: companion)
    case .former:
      guard let accepted = try await changeBook(of: id)?.value.accepted else { throw HouseError.notFound }
      try await give(accepted, .former, to: companion)
    case .back:
      let steps = try await changeBook(of: id)?.value.steps ?? []
      guard let step = steps.first(where: { $0.id == choice.step }) else { throw HouseError.notFound }
      try await give(step, .back, to: companion)
    case .attempt:
      guard let now = try await voiceAtHand(of: companion) else { throw HouseError.noModel }
      let thread = try await addThread(with: id, isPrivate: true)
      sideRooms.open(thread.id, for: now)
      let at = self.now()
      try await changeBook(for: companion) { $0.triedAt = at }
      room = thread.id
    case .adapter: try await choose(adapter: choice.adapter ?? "", for: companion)
    }
    return ChangeDone(page: try await changes(of: id, in: language), thread: room)
  }

  private func beginAsking(for companion: CompanionProfile) async throws {
    let step = try await step(.first, of: companion)
    try await changeBook(for: companion) { book in
      book.asks = true
      // Who asks anew begins with what is there: what went by unasked was not refused.
      if book.accepted?.settings != step.settings, !book.keepsFormer { book.add(step) }
    }
  }

  private func addStep(_ how: VoiceStep.How, for companion: CompanionProfile) async throws {
    let step = try await step(how, of: companion)
    try await changeBook(for: companion) { book in
      book.keepsFormer = false
      book.add(step)
    }
  }

  /// Gives a voice that the companion had before, as far as it can be had.
  private func give(_ step: VoiceStep, _ how: VoiceStep.How, to companion: CompanionProfile) async throws {
    guard try await missing(from: step, companion) == nil else { throw HouseError.conflict }
    let now = try await voiceAtHand(of: companion)
    let changed = try await change { chest in
      let found = try await Self.companion(companion.id, in: chest)
      let profile = step.laid(over: found.value)
      if profile != found.value {
        try await chest.commit([
          .replace(profile, in: .companion, id: profile.id.raw, expecting: found.address.version)
        ])
      }
      return profile
    }
    let again = VoiceStep(step.settings, of: changed, at: self.now(), how: how)
    try await changeBook(for: changed) { book in
      book.keepsFormer = step.settings.model != now?.model || step.settings.host != now?.host
      // Going on with what is accepted already is no step of its own.
      if book.accepted?.settings != again.settings { book.add(again) }
    }
  }

  /// What keeps a former voice from being given again; `nil` for nothing.
  private func missing(
    from step: VoiceStep, _ companion: CompanionProfile
  ) async throws -> VoiceSettings.Part? {
    guard let card = await house.models.card(of: step.settings) else {
      return step.settings.host == nil ? .model : .host
    }
    if let adapter = step.adapter, (try? house.models.shelf.adapters.url(of: adapter.name)) == nil {
      return .adapter
    }
    let former = step.laid(over: companion)
    // The rest of what a model is told is the house's own: an update may have changed it.
    let again = VoiceSettings(former, for: try await familiarPerson(), on: card)
    return again.differences(from: step.settings).last
  }

  /// - Throws: `HouseError.noModel`.
  private func step(_ how: VoiceStep.How, of companion: CompanionProfile) async throws -> VoiceStep {
    guard let settings = try await voiceAtHand(of: companion) else { throw HouseError.noModel }
    return VoiceStep(settings, of: companion, at: now(), how: how)
  }

  // MARK: Keeping

  /// Notes the voice of a companion's first reply, once the person chose the time it is taken from.
  func noteFirstVoice(of id: CompanionProfile.ID) async {
    // Not worth a failure of a reply; the next one tries again.
    try? await {
      guard try await changeBook(of: id) == nil, await hasChosenEra(id) else { return }
      let companion = try await familiarCompanion(id)
      let step = try await step(.first, of: companion)
      try await changeBook(for: companion) { book in
        book.asks = true
        if book.steps.isEmpty { book.add(step) }
      }
    }()
  }

  /// Whether the person chose which time of this companion's past its voice is taken from.
  func hasChosenEra(_ id: CompanionProfile.ID) async -> Bool {
    (try? await chest.get(id.raw, in: .persona)) ?? nil != nil
  }

  /// The person changed the companion themselves: nothing of that is silent.
  func noteEdit(from before: CompanionProfile, to after: CompanionProfile) async throws {
    guard let book = try await changeBook(of: after.id)?.value, let accepted = book.accepted else { return }
    let person = try await familiarPerson()
    let card = ModelCard(
      name: accepted.settings.model, contextTokens: 0, isRemote: accepted.settings.host != nil,
      host: accepted.settings.host)
    // What the house itself changed meanwhile is still to be asked about.
    guard VoiceSettings(before, for: person, on: card) == accepted.settings else { return }
    let settings = VoiceSettings(after, for: person, on: card)
    guard settings != accepted.settings else { return }
    let step = VoiceStep(settings, of: after, at: now(), how: .edited)
    try await changeBook(for: after) { $0.add(step) }
  }

  /// Notes the voice that is there before the person changes it, where it is not the last that was noted.
  func noteVoice(_ settings: VoiceSettings, of companion: CompanionProfile) async throws {
    let step = VoiceStep(settings, of: companion, at: now(), how: .first)
    try await changeBook(for: companion) { book in
      if book.accepted?.settings != settings { book.add(step) }
    }
  }

  /// Changes the book of a companion, beginning one where there is none.
  private func changeBook(
    for companion: CompanionProfile, _ edit: (inout ChangeBook) -> Void
  ) async throws {
    try await change { chest in
      // Of a companion that is no more, nothing is kept.
      _ = try await Self.companion(companion.id, in: chest)
      let found = try await chest.value(ChangeBook.self, companion.id.raw, in: .changes)
      var book = found?.value ?? ChangeBook(asks: false, steps: [], keepsFormer: false)
      edit(&book)
      guard book != found?.value else { return }
      let change: Chest.Change =
        if let found {
          try .replace(book, in: .changes, id: companion.id.raw, expecting: found.address.version)
        } else {
          try .append(book, in: .changes, id: companion.id.raw, under: companion.id.raw)
        }
      try await chest.commit([change])
    }
  }
}
