import Engines
import Foundation
import Store
import Vault

/// The voices that a companion was given, as an export tells them.
struct ExportedChanges: RoomLine {
  static let kind = ExportKind.changes
  static let room = RoomName.changes
  static let place = RoomPlace.companion
  static let atOnce = 1

  let companion: CompanionProfile.ID
  let asks: Bool
  let keepsFormer: Bool
  let triedAt: Date?
  let steps: [VoiceStep]

  init(_ book: ChangeBook, at address: RecordAddress) {
    companion = CompanionProfile.ID(raw: address.parent ?? address.id)
    asks = book.asks
    keepsFormer = book.keepsFormer
    triedAt = book.triedAt
    steps = book.steps
  }

  /// A voice on another machine does not come back as the one that answers: the house asks who is to.
  func read(for owner: RecordID) -> OwnRecord? {
    guard steps.count <= ChangeBook.most, Set(steps.map(\.id)).count == steps.count,
      steps.allSatisfy(\.isFit)
    else { return nil }
    let isHere = steps.last?.settings.host == nil
    let book = ChangeBook(asks: asks, steps: steps, keepsFormer: keepsFormer && isHere, triedAt: triedAt)
    let words = steps.map { "\($0.settings.told) \($0.persona)" }.joined(separator: " · ")
    var record = OwnRecord(Self.room, only: companion.raw, under: companion.raw, book, words)
    record?.needs = [OwnRecord.Need(companion.raw, in: .companion)]
    return record
  }
}

extension VoiceStep {
  fileprivate var isFit: Bool {
    settings.isFit && persona.count <= CompanionDraft.personaLimit && (try? tone.checked()) == tone
      && (adapter.map { $0.name.count <= VoiceSettings.nameLimit && AdapterUse.scales.contains($0.scale) }
        ?? true)
  }
}

extension VoiceSettings {
  /// Characters of any of its names: more than a page or a server takes.
  fileprivate static let nameLimit = 300

  fileprivate var isFit: Bool {
    [model, host, adapter, promptDigest].allSatisfy { ($0?.count ?? 0) <= Self.nameLimit }
  }

  fileprivate var told: String { [model, host].compactMap(\.self).joined(separator: " · ") }
}

/// A measure of how near a voice comes.
struct ExportedMeasure: RoomLine {
  static let kind = ExportKind.measure
  static let room = RoomName.fidelity
  static let place = RoomPlace.companion

  let run: FidelityRun

  init(_ run: FidelityRun, at address: RecordAddress) { self.run = run }

  init(from decoder: any Decoder) throws { run = try FidelityRun(from: decoder) }

  func encode(to encoder: any Encoder) throws { try run.encode(to: encoder) }

  /// One that was running waits for the person: nothing is asked of any model because a file says so.
  func read(for owner: RecordID) -> OwnRecord? {
    var run = run
    guard run.settings.isFit, run.persona.count <= CompanionDraft.personaLimit,
      (try? run.tone.checked()) == run.tone, run.pairs.count <= HeldOutPairs.most,
      Set(run.pairs).count == run.pairs.count, run.report?.isFit ?? true
    else { return nil }
    if run.state == .running { run.state = .paused }
    var record = OwnRecord(
      Self.room, run.id.raw, under: run.companion.raw, run, run.startedAt, run.settings.told)
    record?.needs = [OwnRecord.Need(run.companion.raw, in: .companion)]
    record?.most = Resident.runLimit
    return record
  }
}

extension KeptReport {
  /// Habits that a report names at most, and characters of a name: more than any has.
  private static let traitLimit = 100
  private static let nameLimit = 80

  fileprivate var isFit: Bool {
    let shares = [raw, stripped, nullRaw, nullStripped, low, high]
    return pairs >= 0 && pairs <= HeldOutPairs.most && shares.allSatisfy { (0...1).contains($0) }
      && traits.count <= Self.traitLimit && traits.allSatisfy { $0.feature.count <= Self.nameLimit }
  }
}

/// What a model answered when it was measured.
struct ExportedAnswer: RoomLine {
  static let kind = ExportKind.answer
  static let room = RoomName.answer
  static let place = RoomPlace.companion

  /// `nil` in exports from before it was told.
  let id: RecordID?
  let run: FidelityRun.ID
  let pair: FidelityRun.Pair
  let text: String
  let seconds: Double

  init(_ answer: MeasuredAnswer, at address: RecordAddress) {
    id = address.id
    (run, pair, text, seconds) = (answer.run, answer.pair, answer.text, answer.seconds)
  }

  func read(for owner: RecordID) -> OwnRecord? {
    guard text.utf16.count <= Message.textLimit, (0...1_000_000).contains(seconds) else { return nil }
    let answer = MeasuredAnswer(run: run, pair: pair, text: text, seconds: seconds)
    return OwnRecord(Self.room, id ?? RecordID(), answer, words: text)
  }
}

/// A vendor's notice.
struct ExportedRetirement: RoomLine {
  static let kind = ExportKind.retirement
  static let room = RoomName.retirement
  static let place = RoomPlace.companion

  let id: RetirementNotice.ID
  let companion: CompanionProfile.ID
  let vendor: String
  let model: String
  let date: String
  let enteredAt: Date

  init(_ notice: RetirementNotice, at address: RecordAddress) {
    id = notice.id
    companion = CompanionProfile.ID(raw: address.parent ?? address.id)
    vendor = notice.vendor
    model = notice.model
    date = CivilDay(number: notice.day).name
    enteredAt = notice.enteredAt
  }

  func read(for owner: RecordID) -> OwnRecord? {
    let (vendor, model) = (HiddenCharacters.line(vendor), HiddenCharacters.line(model))
    guard let day = CivilDay(named: date),
      [vendor, model].allSatisfy({ !$0.isEmpty && $0.count <= RetirementNotice.nameLimit })
    else { return nil }
    let notice = RetirementNotice(
      id: id, vendor: vendor, model: model, day: day.number, enteredAt: enteredAt)
    var record = OwnRecord(
      Self.room, id.raw, under: companion.raw, notice, day: Int(day.number), "\(vendor) · \(model)")
    record?.needs = [OwnRecord.Need(companion.raw, in: .companion)]
    record?.most = RetirementNotice.most
    return record
  }
}

/// A letter to a voice that was; what it showed of danger is left out.
struct ExportedFarewell: RoomLine {
  static let kind = ExportKind.farewell
  static let room = RoomName.farewell
  static let place = RoomPlace.companion

  let companion: CompanionProfile.ID
  let text: String
  let changedAt: Date
  let saidAt: Date?

  init(_ letter: FarewellLetter, at address: RecordAddress) {
    companion = CompanionProfile.ID(raw: address.parent ?? address.id)
    text = letter.text
    changedAt = letter.changedAt
    saidAt = letter.saidAt
  }

  func read(for owner: RecordID) -> OwnRecord? {
    guard text.count <= FarewellLetter.limit else { return nil }
    let letter = FarewellLetter(text: text, changedAt: changedAt, saidAt: saidAt)
    var record = OwnRecord(Self.room, only: companion.raw, under: companion.raw, letter, text)
    record?.needs = [OwnRecord.Need(companion.raw, in: .companion)]
    return record
  }
}
