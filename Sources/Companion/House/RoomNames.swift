import Vault

/// The shelves of an account. The names are in clear on disk: they tell a kind of record, nothing more.
extension RoomName {
  /// One record: `Person`.
  static let person = RoomName("person")
  static let companion = RoomName("companion")
  /// The face of a companion, a JPEG; named like it.
  static let portrait = RoomName("portrait")
  /// Under their companion.
  static let thread = RoomName("thread")
  /// Under their thread, in the order they were said.
  static let message = RoomName("message")
  /// Replies that are growing; named like their message, gone when it is kept.
  static let running = RoomName("running")
  /// One rolling summary a thread, named like it.
  static let summary = RoomName("summary")
  /// The risk state of a conversation, named like its thread, and what is noted beyond it, named like the account.
  /// Health data: never leaves the account.
  static let risk = RoomName("risk")
  /// One record, named like its account: `SafetyPlan`.
  static let plan = RoomName("plan")
  /// People the person noted to turn to.
  static let contact = RoomName("contact")
  /// What waits to be reflected on, oldest first.
  static let reflection = RoomName("reflection")
  /// Messages that wait to be read for facts, `ReadingNote`, named like them, under their thread.
  static let reading = RoomName("reading")
  /// Text files that go with messages, under their thread.
  static let attachment = RoomName("attachment")
  /// What is typed and not said yet, named like its thread.
  static let draft = RoomName("draft")
  /// Text files that are attached to what is typed and not said yet, named like their thread: `UnsentFiles`.
  static let waiting = RoomName("waiting")
  /// One record, named like its account: `Factors`.
  static let factors = RoomName("factors")
  /// What is known of a session beyond that it stands; named by the first half of its hash.
  static let session = RoomName("session")
  /// What the prompts of a thread's newest replies were made of, in numbers; named like the reply, under its thread.
  static let why = RoomName("why")
  /// One record a day of use: sums of minutes and turns, `UseDay`.
  static let rhythm = RoomName("rhythm")
  /// Moods and contacts that the person noted.
  static let noted = RoomName("noted")
  /// What is known of the person, `Fact`.
  static let fact = RoomName("fact")
  /// What they do not want remembered, `ForgottenMark`.
  static let forgotten = RoomName("forgotten")
  /// What was brought in: `KeptImport`, and under each the entries of its report, `ImportEntries`.
  static let imports = RoomName("import")
  /// Conversations as a vendor wrote them, under their thread: `RawPiece`.
  static let raw = RoomName("raw")
  /// Digests of what the person deleted of conversations that were brought in: `DeletedParts`.
  static let deleted = RoomName("deleted")
  /// What an import brings beside talk and waits for the person's word: `Offer`.
  static let offer = RoomName("offer")
  /// The picture of a card that is offered, drawn anew as a JPEG; named like its offer.
  static let offerPicture = RoomName("offerPicture")
  /// Who a companion was, line by line, named like the companion and under it: `PersonaCard`.
  static let persona = RoomName("persona")
  /// What a companion's manner is shown by, named like it: `VoiceRecord`.
  static let voice = RoomName("voice")
  /// The voices that a companion was given: `ChangeBook`, named like it, under it.
  static let changes = RoomName("changes")
  /// Measures of a companion's voice, `FidelityRun`, under it.
  static let fidelity = RoomName("fidelity")
  /// What a model answered when it was measured, `MeasuredAnswer`, under the companion.
  static let answer = RoomName("answer")
  /// When a vendor ends a model, as the person entered it: `RetirementNotice`, under the companion.
  static let retirement = RoomName("retirement")
  /// A letter to a voice that was: `FarewellLetter`, named like the companion, under it.
  static let farewell = RoomName("farewell")
  /// The first questions and single questionnaires as they were answered, `Intake`, oldest first.
  static let intake = RoomName("intake")
  /// What was made of them, `Bilan`, one a version, oldest first.
  static let bilan = RoomName("bilan")
  /// How a problem holds together, `Formulation`, one a problem.
  static let formulation = RoomName("formulation")
  /// Exercises, begun and ended, oldest first.
  static let exercise = RoomName("exercise")
  /// What the person planned to do, `PlannedAct`.
  static let act = RoomName("act")
  /// How the days went, `CareDay`, one a day.
  static let day = RoomName("day")
  /// One record, named like its account: how the person wants to be asked after, and what was sent.
  static let followUp = RoomName("followUp")
  /// What the person wrote for themselves.
  static let journal = RoomName("journal")
  /// What the person wants in their summary for a professional: `SummaryChoices`, named like its account.
  static let sheet = RoomName("sheet")
  /// Delicate conversations as they were rehearsed.
  static let rehearsal = RoomName("rehearsal")
  /// What is typed on a page of Care and answers nothing yet: `CareDraft`, named like its exercise or its questions.
  static let careDraft = RoomName("careDraft")
  /// Which records of Care were brought up in talk, and when: `CareLinkBook`, one record named like the account.
  static let careLink = RoomName("careLink")
  /// Pages of vectors that the search knows messages by, under their thread: `VectorPage`.
  static let vector = RoomName("vector")
  /// Sealed snapshots of the search index.
  static let index = RoomName("index")
}
