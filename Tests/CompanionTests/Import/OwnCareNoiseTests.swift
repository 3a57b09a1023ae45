import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// T32: an own export is a text that anybody can change. Whatever number stands in it, nothing that came in
/// ends the house when a page is opened or the next step is taken.
@Suite(.inTurn) struct OwnCareNoiseTests {
  private static let moment = ExerciseScripts.moment

  /// Something in every room of Care, with all that is counted in it.
  private static func furnish(_ resident: Resident) async throws {
    try await FurnishedAccount.furnishCare(resident)
    let intake = BilanTests.intake()
    var changes: [Chest.Change] = try (1...3).map { version in
      let bilan = Bilan(
        of: intake, version: version, isMinor: false, country: "FR", today: ExerciseScripts.day + version,
        at: moment.addingTimeInterval(Double(version) * 86_400))
      return try .append(bilan, in: .bilan, id: RecordID())
    }
    for kind in ExerciseScripts.kinds {
      var exercise = ExerciseScripts.exercise(kind)
      ExerciseScripts.walk(&exercise, ExerciseScripts.answers(kind, .fr))
      changes.append(try .append(exercise, in: .exercise, id: exercise.id.raw))
    }
    var rehearsal = TalkRehearsal(TalkScene(who: "Paul", goal: "un appel"), at: moment)
    rehearsal.answer(TalkScreen(hurt: .no, afraid: .no))
    rehearsal.keep(try TalkScript(.dearMan, [TalkLine(.negotiate, "Une fois par mois ?")], at: moment))
    for text in ["un", "deux"] {
      try rehearsal.say(text, at: moment)
      rehearsal.answer("oui", by: .house, at: moment)
    }
    rehearsal.again(exchangingRoles: true)
    changes.append(try .append(rehearsal, in: .rehearsal, id: rehearsal.id.raw))
    try await resident.chest.commit(changes)
  }

  /// Opens every page of Care, and takes the next step of all that goes on.
  private static func useAll(_ resident: Resident) async throws {
    let coder = JSONEncoder()
    func show(_ value: some Encodable) { _ = try? coder.encode(value) }
    if let page = try? await resident.careDesk() { show(page) }
    for kept in (try? await resident.intakes()) ?? [] {
      if let page = try? await resident.shown(kept) { show(page) }
    }
    if let page = try? await resident.bilanShelf() { show(page) }
    for card in (try? await resident.formulations()) ?? [] { show(card.formulation) }
    if let page = try? await resident.exerciseShelf() { show(page) }
    for exercise in (try? await resident.exercises()) ?? [] {
      show(ShownExercise(exercise, notes: (try? await resident.whatIsGone(behind: exercise)) ?? []))
      for answer in ["7", "mardi à 18h30", "non"] {
        if let stepped = try? await resident.take(answer, risk: .none, in: exercise.id) {
          show(ShownExercise(stepped.exercise, reply: stepped.reply))
        }
      }
      if let night = exercise.rounds.first {
        _ = try? await resident.add(night.kind, night.answers.mapValues(\.value), day: nil, to: exercise.id)
      }
    }
    for act in (try? await resident.plannedActs()) ?? [] { show(act) }
    if let page = try? await resident.followUp() { show(page) }
    if let due = try? await resident.careDue() { show(due) }
    try? await resident.review(isGoalMet: true)
    if let page = try? await resident.careSummary() { show(page) }
    _ = try? await resident.summaryPDF()
    if let page = try? await resident.journal() { show(page) }
    _ = try? await resident.searchJournal("page")
    for view in DaysPage.View.allCases {
      for day in [nil, "2026-11-17"] {
        if let page = try? await resident.daysPage(view, of: day) { show(page) }
      }
    }
    for talk in (try? await resident.rehearsals().rehearsals) ?? [] {
      if let page = try? await resident.rehearsal(talk.id) { show(page) }
      if let answer = try? await resident.say("Je reviens à ma demande.", in: talk.id) { show(answer) }
      _ = try? await resident.replay(talk.id, from: nil, exchangingRoles: true)
      if let answer = try? await resident.say("Pourquoi ?", in: talk.id) { show(answer) }
    }
    if let kept = try? await resident.makeBilan() { show(kept.bilan) }
    _ = try await WholeAccountTests.exported(resident)
  }

  /// Numbers that no page writes, and some that one would.
  private static let others = [
    "9223372036854775807", "-9223372036854775808", "4611686018427387904", "1e300", "-1e300", "1e18",
    "999999999", "-999999999", "2932896", "-1", "0", "1", "3", "99", "100000",
  ]

  /// Each line with one or two of its values in another's place.
  private static func noisy(_ line: Data, _ dice: inout FuzzDice) throws -> Data {
    let tape = try JSONTape(line)
    let numbers = tape.slots.filter { $0.kind == .number }
    var text = line
    let chosen = numbers.shuffled(using: &dice).prefix(Int.random(in: 1...2, using: &dice))
    for slot in chosen.sorted(by: { $0.start > $1.start }) {
      let other = try #require(others.randomElement(using: &dice))
      text.replaceSubrange(Int(slot.start)..<Int(slot.end), with: Data(other.utf8))
    }
    let lists = try JSONTape(text).slots.filter { $0.kind == .array }
    if Int.random(in: 0..<6, using: &dice) == 0, let list = lists.randomElement(using: &dice) {
      text.replaceSubrange(Int(list.start)..<Int(list.end), with: Data("[]".utf8))
    }
    return text
  }

  @Test func noNumberInAnOwnExportEndsTheHouse() async throws {
    let lines = try await TestHouse.open { test in
      let resident = try await test.newcomer()
      try await Self.furnish(resident)
      return try await WholeAccountTests.exported(resident).split(separator: 10).map { Data($0) }
    }
    var dice = FuzzDice(20)
    let texts = try (0..<12).map { _ in
      try lines.enumerated().reduce(into: Data()) { text, entry in
        let isKept = entry.offset == 0 || entry.offset == lines.count - 1
        text += isKept ? entry.element : try Self.noisy(entry.element, &dice)
        text.append(10)
      }
    }
    try await TestHouse.open { test in
      for (round, text) in texts.enumerated() {
        let resident = try await test.newcomer("Alix \(round)")
        let file = test.home.appending(path: "own-\(round).jsonl")
        try text.write(to: file)
        let shown = try await resident.bringIn(file)
        #expect(shown.state == .done)
        _ = try await resident.acceptOffers(of: shown.id)
        try await Self.useAll(resident)
      }
    }
  }

  /// The same lines as they left: all of them come in, so that what is refused above is refused for its numbers.
  @Test func whatIsAsItLeftComesInWhole() async throws {
    let whole = try await TestHouse.open { test in
      let resident = try await test.newcomer()
      try await Self.furnish(resident)
      try await Self.useAll(resident)
      return try await WholeAccountTests.exported(resident)
    }
    try await TestHouse.open { test in
      let resident = try await test.newcomer("Alix")
      let file = test.home.appending(path: "own.jsonl")
      try whole.write(to: file)

      let shown = try await resident.bringIn(file)

      #expect(shown.leftOut.filter { $0.why == .damaged }.isEmpty)
      // What lets something leave the house waits for a word of its own.
      #expect(try await resident.acceptOffers(of: shown.id).left == 1)
      #expect(try await resident.offers().allSatisfy { $0.name.hasPrefix(OwnWebhook.name) })
      try await Self.useAll(resident)
    }
  }

  /// What no room writes stays away, whichever line holds it.
  @Test func whatNoRoomWritesStaysAway() async throws {
    let lines = try await TestHouse.open { test in
      let resident = try await test.newcomer()
      try await Self.furnish(resident)
      return try await WholeAccountTests.exported(resident).split(separator: 10).map { Data($0) }
    }
    let owner = RecordID()
    func read(_ kind: ExportKind, _ change: (inout [String: Any]) -> Void) throws -> [OwnRecord?] {
      try lines.compactMap { line in
        var fields = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
        guard fields["kind"] as? String == kind.rawValue else { return nil }
        change(&fields)
        return .some(
          OwnRecord(try JSONSerialization.data(withJSONObject: fields), owner: owner) { $0 == kind })
      }
    }
    #expect(try read(.rehearsal) { _ in }.allSatisfy { $0 != nil })
    for take in [0, -1, 1_000_000_001, Int.max, Int.min] {
      #expect(try read(.rehearsal) { $0["take"] = take }.allSatisfy { $0 == nil }, "\(take)")
    }
    let played = try read(.rehearsal) { fields in
      let turns = (fields["turns"] as? [[String: Any]]) ?? []
      fields["turns"] = turns.map { $0.merging(["take": -4]) { $1 } }
    }
    #expect(played.count { $0 == nil } == 1)
    let blank = try read(.rehearsal) { fields in
      let scripts = (fields["scripts"] as? [[String: Any]]) ?? []
      fields["scripts"] = scripts.map { $0.merging(["lines": [Any]()]) { $1 } }
    }
    #expect(blank.count { $0 == nil } == 1)
    #expect(try read(.bilan) { $0["version"] = Int.max }.allSatisfy { $0 == nil })
    #expect(try read(.bilan) { $0["nextCheck"] = -1 }.allSatisfy { $0 == nil })
    #expect(try read(.bilan) { $0["nextCheck"] = 20_900 }.allSatisfy { $0 != nil })
    #expect(try read(.act) { $0["about"] = ["far": [1e300]] }.allSatisfy { $0 == nil })
  }

  /// Hours and an address that no page offers are done without; what else was set comes in.
  @Test func whatNoPageOffersIsNotSet() throws {
    func settings(_ fields: String) throws -> OwnSettings {
      try JSONDecoder().decode(OwnSettings.self, from: Data(fields.utf8))
    }
    let fit = try settings(#"{"limits":{"minutesADay":60,"quietFrom":1350,"quietTo":390},"isMinor":false}"#)
    #expect(fit.limits == UseLimits(minutesADay: 60, quietFrom: 1_350, quietTo: 390))
    for limits in [
      #"{"minutesADay":9223372036854775807}"#, #"{"minutesADay":-1}"#, #"{"quietFrom":60}"#,
      #"{"quietFrom":-1,"quietTo":60}"#, #"{"quietFrom":60,"quietTo":9223372036854775807}"#,
    ] {
      let read = try settings(#"{"limits":\#(limits),"isMinor":true}"#)
      #expect(read.limits == nil && read.isMinor == true, "\(limits)")
    }
    #expect(try settings(#"{"quickExit":{"url":"https://example.org","key":true}}"#).quickExit == nil)
  }
}
