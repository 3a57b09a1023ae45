import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// A file that calls itself an export of Fidelio's own, and was written to do harm (T36, T37).
@Suite(.inTurn) struct HostileOwnExportTests {
  private static let at = "2026-11-02T10:00:00Z"

  /// Lines with what a file needs around them.
  private static func export(_ lines: [String]) throws -> Data {
    var counts: [String: Int] = [:]
    for line in lines {
      let fields = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      counts[fields?["kind"] as? String ?? "", default: 0] += 1
    }
    let ending = try JSONSerialization.data(withJSONObject: ["kind": "end", "counts": counts, "damaged": 0])
    let all =
      [#"{"kind":"fidelio","version":1,"at":"\#(at)"}"#] + lines + [String(decoding: ending, as: UTF8.self)]
    return Data((all.joined(separator: "\n") + "\n").utf8)
  }

  private static func bringIn(_ lines: [String], to resident: Resident, _ test: TestHouse) async throws
    -> ShownImport
  {
    let file = test.home.appending(path: "hostile-\(RandomID()).jsonl")
    try export(lines).write(to: file)
    return try await resident.bringIn(file)
  }

  private static func line(_ kind: ExportKind, _ body: some Encodable) throws -> String {
    String(decoding: try ExportLine(kind: kind, body: body).data(), as: UTF8.self)
      .trimmingCharacters(in: .newlines)
  }

  private static func address(_ id: RecordID, _ resident: Resident, under parent: RecordID? = nil)
    -> RecordAddress
  {
    RecordAddress(
      owner: resident.chest.owner, room: .changes, id: id, parent: parent, position: 1, version: 1)
  }

  private static func person(consents: String) -> String {
    #"""
    {"kind":"person","name":"X","language":"fr","country":"FR","adult":true,"createdAt":"\#(at)",
    "remoteConsents":[\#(consents)]}
    """#.replacingOccurrences(of: "\n", with: "")
  }

  private static let followUp = #"""
    {"kind":"followUp","settings":{"isOn":true,"quiet":{"from":1320,"to":480},"capPerDay":1,"capPerWeek":5,
    "minute":600,"wellbeingWeekday":0,"zone":"Europe/Paris"},"sent":[],"closed":[],"reviews":[],
    "webhook":{"address":"https://ring.example.org/x","whileLocked":true,"agreedAt":"2026-11-02T10:00:00Z"}}
    """#.replacingOccurrences(of: "\n", with: "")

  /// A file agrees to nothing: neither taking all over nor taking one, without the word that something leaves, lets anything
  /// out of the house; and what could be read as another machine is no name of one.
  @Test func nothingIsLetOutUnasked() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let consents = [#""api.example.org""#, #""аpi.example.org""#, #""a b""#, #"" ""#].joined(separator: ",")
      let shown = try await Self.bringIn(
        [Self.person(consents: consents), Self.followUp], to: resident, test)

      let counts = try await resident.acceptOffers(of: shown.id)

      #expect(counts.taken == 1 && counts.left == 2)
      let left = try await resident.offers()
      #expect(left.map(\.name) == ["consent", "webhookLocked"])
      #expect(left.map(\.text) == ["api.example.org", "https://ring.example.org:443/x"])
      for offer in left {
        await #expect(throws: HouseError.conflict) { try await resident.acceptOffer(offer.id) }
      }
      #expect(try await resident.person().remoteConsents.isEmpty)
      #expect(try await resident.followUp().webhook == nil)
      #expect(
        try await resident.house.vault.read(FollowUpTimes.self, FollowUpTimes.name("\(resident.id)")) == nil)

      for offer in left { _ = try await resident.acceptOffer(offer.id, OfferAnswer(leaves: true)) }

      #expect(try await resident.person().remoteConsents == ["api.example.org"])
      #expect(try await resident.followUp().webhook?.whileLocked == true)
    }
  }

  /// An address that stands is not exchanged for another one, and what is no address of the public internet does not wait.
  @Test func anAddressThatStandsStays() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.change(followUp: FollowUpChange(isOn: true))
      try await resident.setWebhook("https://mine.example.org/", whileLocked: false)
      let plain = Self.followUp.replacingOccurrences(of: "https://ring", with: "http://ring")
      let other = try await Self.bringIn([Self.followUp], to: resident, test)
      let third = try await Self.bringIn([plain], to: resident, test)

      let counts = try await resident.acceptOffers(of: other.id)
      let offer = try #require(try await resident.offers().first { $0.name == "webhookLocked" })
      await #expect(throws: HouseError.conflict) {
        try await resident.acceptOffer(offer.id, OfferAnswer(leaves: true))
      }

      #expect(counts.taken == 0 && counts.left == 2)
      #expect(try await resident.followUp().webhook?.host == "mine.example.org")
      #expect(
        try await resident.offers().filter { $0.origin == third.id }.allSatisfy { $0.name == "followUp" })
    }
  }

  /// A measure that was running asks no model because a file says so, and a voice on another machine answers nobody.
  @Test func nothingBeginsByItself() async throws {
    let model = Scripted(reply: "Oui.")
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour"))
      let distant = VoiceSettings(model: "grand", host: "api.example.org", promptDigest: "ab")
      let run = FidelityRun(
        id: FidelityRun.ID(), companion: companion.id, settings: distant, persona: "", tone: Tone(),
        pairs: [], startedAt: test.house.settings.now(), endedAt: nil, state: .running, trouble: nil,
        report: nil)
      let book = ChangeBook(
        asks: true, steps: [VoiceStep(distant, of: companion, at: run.startedAt, how: .accepted)],
        keepsFormer: true)
      let home = Self.address(companion.id.raw, resident, under: companion.id.raw)
      let shown = try await Self.bringIn(
        [
          try Self.line(.changes, ExportedChanges(book, at: home)),
          try Self.line(.measure, ExportedMeasure(run, at: home)),
        ], to: resident, test)

      #expect(try await resident.acceptOffers(of: shown.id).left == 0)

      #expect(try await resident.runs(of: companion.id).map(\.state) == [.paused])
      await resident.measure()
      #expect(model.heard.requests.isEmpty)
      #expect(try await resident.changeBook(of: companion.id)?.value.keepsFormer == false)
      #expect(try await resident.verdict(for: companion, in: nil) == .ask, "the house asks who is to answer")
    }
  }

  /// Letters, voices and measures that stand stay as they are; danger that is remembered stays remembered.
  @Test func whatStandsStays() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour"))
      let home = Self.address(companion.id.raw, resident, under: companion.id.raw)
      _ = try await resident.write("Sans toi je vais me tuer ce soir.", toFormer: companion.id)
      let before = await resident.notedDanger(isPrivate: false)
      let moment = test.house.settings.now()
      let run = FidelityRun(
        id: FidelityRun.ID(), companion: companion.id, settings: VoiceSettings(model: "a", promptDigest: "b"),
        persona: "", tone: Tone(), pairs: [], startedAt: moment, endedAt: moment, state: .failed,
        trouble: .tooFew, report: nil)
      _ = try await resident.chest.commit([
        .append(run, in: .fidelity, id: run.id.raw, under: companion.id.raw)
      ])
      var other = run
      (other.state, other.trouble) = (.paused, nil)
      let letter = FarewellLetter(text: "Tout va bien.", changedAt: moment, saidAt: moment)

      let shown = try await Self.bringIn(
        [
          try Self.line(.farewell, ExportedFarewell(letter, at: home)),
          try Self.line(.measure, ExportedMeasure(other, at: home)),
          #"{"kind":"risk","level":"none","label":"none","seenAt":"\#(Self.at)"}"#,
        ], to: resident, test)
      let counts = try await resident.acceptOffers(of: shown.id)

      #expect(counts.left == 1)
      #expect(shown.leftOut.contains { $0.what == "risk" && $0.why == .unknown })
      #expect(try await resident.farewellLetter(of: companion.id)?.hadCard == true)
      #expect(try await resident.runs(of: companion.id).map(\.state) == [.failed])
      #expect(await resident.notedDanger(isPrivate: false)?.level == before?.level)
      #expect(before?.level ?? .none >= .concern)
    }
  }

  /// Days that come in lie before those that stand: what is looked for at the end of the room is there, and a day that
  /// stands is not told otherwise.
  @Test func daysOfLongAgoDoNotHideToday() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let today = resident.wall(test.house.settings.now()).day
      var present = UseDay(day: today)
      (present.seconds, present.turns) = (7_200, 40)
      try await resident.note(present)
      let lines = ((today - 30)...(today + 400)).map { day in
        #"{"kind":"useDay","day":"\#(WeekPage.name(day))","minutes":0,"nightMinutes":0,"conversations":0,"turns":1}"#
      }
      let shown = try await Self.bringIn(lines, to: resident, test)
      _ = try await resident.acceptOffers(of: shown.id)

      try await resident.note(present)

      let days = try await resident.useDays(limit: 8)
      #expect(days.first { $0.day == today }?.seconds == 14_400)
      #expect(days.first { $0.day == today }?.turns == 80)
      #expect(try await resident.records(in: "rhythm") == 32, "thirty, today, and tomorrow of another zone")
    }
  }

  /// What no page would have kept is counted and stays away.
  @Test(arguments: [
    (
      ExportKind.retirement,
      #""id":"ID","companion":"ID","vendor":" ","model":"m","date":"2027-03-01","enteredAt":"AT""#
    ),
    (
      .retirement,
      #""id":"ID","companion":"ID","vendor":"v","model":"m","date":"2027-02-30","enteredAt":"AT""#
    ),
    (.useDay, #""day":"2026-11-01","minutes":1441,"nightMinutes":0,"conversations":1,"turns":1"#),
    (.useDay, #""day":"2026-11-01","minutes":-5,"nightMinutes":0,"conversations":1,"turns":1"#),
    (.answer, #""run":"ID","pair":{"reply":"ID","asked":"ID","thread":"ID"},"text":"x","seconds":-1"#),
    (.changes, #""companion":"ID","asks":true,"keepsFormer":false,"steps":[{"id":"ID"}]"#),
    (.farewell, #""companion":"nobody","text":"x","changedAt":"AT""#),
    (.careDraft, #""of":"ID","texts":{},"at":"AT""#),
    (
      .offer,
      #""id":"ID","what":"part","format":"fidelio","import":"ID","state":"open","offeredAt":"AT","name":"plan","text":"x""#
    ),
    (
      .imported,
      #""id":"ID","files":[],"state":"done","startedAt":"AT","conversations":{"in":1,"out":0},"messages":{"in":1,"out":0},"leftOut":[]"#
    ),
  ])
  func whatNoPageWouldHaveKeptStaysAway(_ kind: ExportKind, _ fields: String) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let body = fields.replacingOccurrences(of: "ID", with: "\(RecordID())")
        .replacingOccurrences(of: "AT", with: Self.at)

      let shown = try await Self.bringIn([#"{"kind":"\#(kind.rawValue)",\#(body)}"#], to: resident, test)

      #expect(try await resident.offers().isEmpty)
      #expect(shown.leftOut.contains { $0.why == .damaged })
    }
  }

  /// A report of another home is over, whatever it says, and its files are looked for nowhere.
  @Test func aReportOfAnotherHomeIsNeverGoneOnWith() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let line = #"""
        {"kind":"import","id":"\#(RecordID())","files":["../../etc/passwd"],"state":"running","startedAt":
        "2026-01-02T10:00:00Z","conversations":{"in":1,"out":0},"messages":{"in":2,"out":0},"leftOut":[]}
        """#.replacingOccurrences(of: "\n", with: "")
      _ = try await Self.bringIn([line, Self.person(consents: #""a.example.org""#)], to: resident, test)

      let all = try await resident.shownImports()
      #expect(all.map(\.state) == [.done, .stopped], "newest first")
      #expect(all.last?.files == ["..-..-etc-passwd"])
      await #expect(throws: HouseError.conflict) {
        try await resident.resumeImport(try #require(all.last).id)
      }
    }
  }

  /// An answer belongs to an exchange that stands and may be remembered.
  @Test func anAnswerToWhatIsNotHereStaysAway() async throws {
    try await TestHouse.open(model: Scripted(reply: "Oui.")) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let said = try await resident.say("Je joue du violoncelle.", in: thread.id)
      _ = try await resident.exchange(after: said)
      let companion = try await resident.companion(thread.companion)
      let home = Self.address(companion.id.raw, resident, under: companion.id.raw)
      let pair = FidelityRun.Pair(reply: said.reply, asked: said.message, thread: thread.id)
      let elsewhere = FidelityRun.Pair(reply: said.reply, asked: Message.ID(), thread: thread.id)
      let run = FidelityRun(
        id: FidelityRun.ID(), companion: companion.id, settings: VoiceSettings(model: "a", promptDigest: "b"),
        persona: "", tone: Tone(), pairs: [pair, elsewhere], startedAt: test.house.settings.now(),
        endedAt: nil,
        state: .paused, trouble: nil, report: nil)
      _ = try await resident.forget(topic: "mon frère")
      let answers = [
        MeasuredAnswer(run: run.id, pair: elsewhere, text: "Personne.", seconds: 1),
        MeasuredAnswer(run: FidelityRun.ID(), pair: pair, text: "Nulle part.", seconds: 1),
        MeasuredAnswer(run: run.id, pair: pair, text: "Avec mon frère, ça va.", seconds: 1),
        MeasuredAnswer(run: run.id, pair: pair, text: "La seule.", seconds: 1),
        MeasuredAnswer(run: run.id, pair: pair, text: "La même encore.", seconds: 1),
      ]
      let lines = try answers.map {
        try Self.line(.answer, ExportedAnswer($0, at: Self.address(RecordID(), resident)))
      }
      let shown = try await Self.bringIn(
        [try Self.line(.measure, ExportedMeasure(run, at: home))] + lines, to: resident, test)

      #expect(try await resident.acceptOffers(of: shown.id).left == 0)

      let kept = try await resident.answers(of: companion.id).map(\.text)
      #expect(kept == ["La seule."])
    }
  }

  /// What was typed beside an exercise waits until the exercise is here.
  @Test func aDraftWaitsForWhatItBelongsTo() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let exercise = Exercise(.thoughtRecord, manner: Manner(.fr), at: test.house.settings.now())
      let line =
        #"{"kind":"careDraft","of":"\#(exercise.id)","texts":{"reframe/change":["Mes mots"]},"at":"\#(Self.at)"}"#
      let shown = try await Self.bringIn([line], to: resident, test)
      #expect(try await resident.acceptOffers(of: shown.id).left == 1)
      _ = try await resident.chest.commit([.append(exercise, in: .exercise, id: exercise.id.raw)])

      #expect(try await resident.acceptOffers(of: shown.id).taken == 1)

      #expect(try await resident.records(in: "careDraft") == 1)
    }
  }
}
