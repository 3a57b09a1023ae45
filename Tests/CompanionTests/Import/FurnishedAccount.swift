import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// An account with something in every room that an export tells of, all of it invented.
enum FurnishedAccount {
  /// Something in every room that an export tells of.
  static func furnish(_ resident: Resident, _ test: TestHouse) async throws {
    let thread = try await test.thread(
      of: resident, CompanionDraft(name: "Nour", persona: "Douce et brève.", tone: Tone(warmth: 2)))
    let said = try await resident.say(
      "Je joue du violoncelle.", in: thread.id,
      attachments: [NewAttachment(name: "a.txt", text: "Un fichier")])
    _ = try await resident.exchange(after: said)
    _ = try await resident.exchange(after: resident.regenerate(said.reply))
    _ = try await resident.update(thread.id, ThreadChange(title: "Un soir", pinned: true))
    let other = try await resident.addThread(with: thread.companion)
    try await resident.sayAndWait("Bonsoir", in: other.id)
    _ = try await resident.update(other.id, ThreadChange(archived: true))
    try await resident.keepDraft("Pas encore dit", of: other.id)
    try await resident.keepUnsentFiles([NewAttachment(name: "b.txt", text: "Attend")], of: other.id)
    let summary = Summary(text: "Résumé", upTo: said.message, at: Date())
    let raw = RawPiece(format: .chatGPT, bytes: Data(#"{"title":"Un soir"}"#.utf8))
    try await resident.chest.commit([
      .append(summary, in: .summary, id: thread.id.raw),
      .append(.raw, id: RecordID(), parent: thread.id.raw, try #require(raw.data)),
    ])
    try await furnishCare(resident)
    try await furnishVoices(resident, thread, said)
    try await furnishOffers(resident, thread.companion)
    let fact = try await resident.addFact(
      NewFact(text: "Joue du violoncelle.", kind: .preference, pinned: true))
    _ = try await resident.fact(fact.id)
    _ = try await resident.forget(topic: "mon frère")
    var plan = SafetyPlan()
    plan.signs = [SafetyPlan.Line(text: "Je ne dors plus")]
    plan.people = [SafetyPlan.Line(text: "Odile", phone: "+33 6 12 34 56 78")]
    _ = try await resident.keep(KeptPlan(plan: plan, version: 0))
    _ = try await resident.addContact(
      ContactDraft(kind: .professional, name: "Dr Zumsteg", phone: "+33 1 23 45 67 89", inCrisis: true))
    _ = try await resident.note(NewNoted(mood: .low, note: "Pluie"))
    _ = try await resident.note(NewNoted(contact: .called))
    _ = try await resident.update(Self.limits)
  }

  /// Something in every room of Care.
  static func furnishCare(_ resident: Resident) async throws {
    let moment = Date(timeIntervalSince1970: 1_795_000_000.25)
    let intake = BilanTests.intake([.before: .words("une réunion"), .tried: .words("marcher")])
    var open = Intake(manner: Manner(.fr), at: moment)
    _ = open.choose(.choice(.tu), at: moment)
    let bilan = Bilan(of: intake, version: 1, isMinor: false, country: "fr", today: 20_774, at: moment)
    var card = Formulation(title: "Les matins", at: moment)
    card.texts[.situation] = "Le réveil"
    card.felt = [Formulation.Felt(name: "peur", strength: 70)]
    var exercise = Exercise(.thoughtRecord, manner: Manner(.fr), at: moment)
    exercise.answers[.reframe] = ExerciseAnswer(value: .words("Ce n’est qu’une réunion."), at: moment)
    exercise.finishedAt = moment
    var act = PlannedAct(id: RecordID(), text: "marcher", day: 20_774, minute: 600)
    act.exercise = exercise.id.raw
    act.outcome = .done
    var book = FollowUpBook(FollowUpSettings(zone: "Europe/Paris"))
    book.settings.isOn = true
    book.webhook = Webhook(address: Self.address, whileLocked: true, at: moment)
    book.reviews = [CareReview(day: 20_774, phq9: nil, isGoalMet: true)]
    book.relapse = RelapsePlan(signs: ["je ne sors plus"], helps: ["marcher"], people: ["Odile"])
    var entry = JournalEntry(at: moment, day: 20_774, text: "Une page entière.", prompt: .alive)
    entry.editedAt = moment
    entry.reflection = JournalReflection(text: "Une chose tient.", question: nil, model: nil)
    let day = CareDay(
      day: 20_774, mood: 6, emotions: [.joy], note: "Soleil", company: .someone, activities: ["vélo"],
      at: moment)
    var sheet = SummaryChoices(ticked: [], why: "Pour en parler", questions: "Et le sommeil ?")
    sheet.updatedAt = moment
    var rehearsal = TalkRehearsal(TalkScene(who: "Paul", goal: "un appel"), at: moment)
    rehearsal.answer(TalkScreen(hurt: .no, afraid: .no))
    var links = CareLinkBook()
    links.note(
      CareLink(
        kind: .likeness(quote: "marcher", at: moment),
        refs: [CareSource.Ref(.formulation, card.id.raw)]), at: Date())
    let owner = resident.chest.owner
    try await resident.chest.commit([
      .append(intake, in: .intake, id: RecordID()), .append(open, in: .intake, id: RecordID()),
      .append(bilan, in: .bilan, id: RecordID()), .append(card, in: .formulation, id: card.id.raw),
      .append(exercise, in: .exercise, id: exercise.id.raw), .append(act, in: .act, id: act.id),
      .append(book, in: .followUp, id: owner), .append(entry, in: .journal, id: entry.id.raw),
      .append(
        JournalDraft(text: "Pas finie", prompt: nil, at: moment), in: .journal, id: owner, under: owner),
      .append(day, in: .day, id: RecordID()), .append(sheet, in: .sheet, id: owner),
      .append(rehearsal, in: .rehearsal, id: rehearsal.id.raw), .append(links, in: .careLink, id: owner),
      .append(
        CareDraft(texts: ["reframe/change": ["Peut-être pas"]], at: moment), in: .careDraft,
        id: exercise.id.raw),
    ])
  }

  static let address = "https://ring.example.org:443/a-secret-path"
  static let host = "api.example.org"

  /// The voices a companion was given, how near they came, and what was said to a former one.
  static func furnishVoices(_ resident: Resident, _ thread: ChatThread, _ said: Said) async throws {
    let moment = Date(timeIntervalSince1970: 1_795_000_000)
    let companion = try await resident.companion(thread.companion)
    let settings = VoiceSettings(model: "petit", promptDigest: "ab")
    let distant = VoiceSettings(model: "grand", host: host, adapter: "mine", promptDigest: "cd")
    let book = ChangeBook(
      asks: true,
      steps: [
        VoiceStep(distant, of: companion, at: moment, how: .first),
        VoiceStep(settings, of: companion, at: moment, how: .accepted),
      ], keepsFormer: true, triedAt: moment)
    let pair = FidelityRun.Pair(reply: said.reply, asked: said.message, thread: thread.id)
    let report = #"""
      {"pairs":20,"raw":0.75,"stripped":0.625,"nullRaw":0.5,"nullStripped":0.5,"low":0.5,"high":0.75,
      "traits":[{"feature":"lists","more":true,"effect":0.5}]}
      """#
    var run = FidelityRun(
      id: FidelityRun.ID(), companion: companion.id, settings: distant, persona: companion.persona,
      tone: companion.tone, pairs: [pair], startedAt: moment, endedAt: moment, state: .done, trouble: nil,
      report: nil)
    run.report = try JSONDecoder().decode(KeptReport.self, from: Data(report.utf8))
    let answer = MeasuredAnswer(run: run.id, pair: pair, text: "Je t’entends.", seconds: 1.5)
    let letter = FarewellLetter(text: "Merci pour l’hiver.", changedAt: moment, saidAt: moment, hadCard: nil)
    let notice = RetirementNotice(
      id: RetirementNotice.ID(), vendor: "Un fournisseur", model: "grand", day: 20_900, enteredAt: moment)
    let card = PersonaCard(era: Era(), language: .fr)
    let home = companion.id.raw
    try await resident.chest.commit([
      .append(book, in: .changes, id: home, under: home),
      .append(run, in: .fidelity, id: run.id.raw, under: home),
      .append(answer, in: .answer, id: RecordID(), under: home),
      .append(notice, in: .retirement, id: notice.id.raw, under: home),
      .append(letter, in: .farewell, id: home, under: home),
      .append(card, in: .persona, id: home, under: home),
      .append(UseDay(minutes: 90, on: 20_000), in: .rhythm, id: RecordID()),
    ])
    try await resident.consent(to: host)
  }

  /// What an import of another product left: its report, and what waits or was answered.
  static func furnishOffers(_ resident: Resident, _ companion: CompanionProfile.ID) async throws {
    let moment = Date(timeIntervalSince1970: 1_795_000_000)
    var report = KeptImport(sources: [.file(path: "/somewhere/chatgpt.zip")], startedAt: moment)
    (report.state, report.endedAt, report.format) = (.done, moment, .chatGPT)
    report.tally.conversationsIn = 3
    report.tally.count(LeftOut(.notSaid, "thoughts", count: 7))
    func offer(_ kind: Offer.Kind, _ text: String, of companion: CompanionProfile.ID? = nil) -> Offer {
      Offer(
        id: Offer.ID(), kind: kind, format: .chatGPT, origin: report.id, offeredAt: moment, state: .open,
        at: moment, name: kind == .former ? "Nour" : "", text: text, companion: companion)
    }
    let memory = offer(.memory, "Aime la neige.")
    let dismissed = offer(.memory, "").closed(.dismissed)
    let former = offer(.former, "Plus vive.", of: companion)
    try await resident.chest.commit([
      .append(report, in: .imports, id: report.id.raw), .append(memory, in: .offer, id: memory.id.raw),
      .append(dismissed, in: .offer, id: dismissed.id.raw),
      .append(former, in: .offer, id: former.id.raw, under: companion.raw),
    ])
  }

  static var limits: PersonChange {
    var change = PersonChange()
    change.limits = LimitsChange(
      minutesADay: UseLimits.minuteChoices.first, quietFrom: "22:30", quietTo: "06:30")
    return change
  }
}

extension UseDay {
  fileprivate init(minutes: Int, on day: Int) {
    self.init(day: day)
    (seconds, nightSeconds, conversations, turns) = (60 * minutes, 600, 2, 30)
    lateSeconds = 300
  }
}
