import HTTPTypes

/// The rooms of Care.
extension RouteTable {
  static let care = [careful, exercising, noting, followUps, journalled, summed, rehearsing].flatMap(\.self)

  static let careDesk = Route(.get, "/api/care")
  static let forgetCare = Route(.delete, "/api/care")
  static let beginIntake = Route(.post, "/api/care/intakes", body: .perhaps)
  static let intake = Route(.get, "/api/care/intakes/{intake}")
  static let answerIntake = Route(.put, "/api/care/intakes/{intake}", body: .message)
  static let keepIntakeDraft = Route(.put, "/api/care/intakes/{intake}/draft", body: .message)
  static let pauseIntake = Route(.post, "/api/care/intakes/{intake}/pause", body: .perhaps)
  static let resumeIntake = Route(.post, "/api/care/intakes/{intake}/resume", body: .perhaps)
  static let deleteIntake = Route(.delete, "/api/care/intakes/{intake}")
  static let bilans = Route(.get, "/api/care/bilans")
  static let makeBilan = Route(.post, "/api/care/bilans", body: .perhaps)
  static let changeBilan = Route(.patch, "/api/care/bilans/{bilan}", body: .profile)
  static let deleteBilan = Route(.delete, "/api/care/bilans/{bilan}")
  static let formulations = Route(.get, "/api/care/formulations")
  static let addFormulation = Route(.post, "/api/care/formulations", body: .perhaps)
  /// Eleven parts of 2,000 characters, escaped.
  static let changeFormulation = Route(
    .patch, "/api/care/formulations/{formulation}", body: .json(limit: 256 << 10, optional: false))
  static let deleteFormulation = Route(.delete, "/api/care/formulations/{formulation}")
  private static let careful = [
    careDesk, forgetCare, beginIntake, intake, answerIntake, keepIntakeDraft, pauseIntake, resumeIntake,
    deleteIntake, bilans, makeBilan, changeBilan, deleteBilan, formulations, addFormulation,
    changeFormulation, deleteFormulation,
  ]

  /// Fields of an exercise may be as long as a person writes.
  private static let written: Route.Body = .json(limit: 512 << 10, optional: false)
  static let exercises = Route(.get, "/api/exercises")
  static let beginExercise = Route(.post, "/api/exercises", body: .form)
  static let exercise = Route(.get, "/api/exercises/{exercise}")
  static let answerExercise = Route(.post, "/api/exercises/{exercise}/answer", body: written)
  static let keepExerciseDraft = Route(.put, "/api/exercises/{exercise}/draft", body: .message)
  static let editExercise = Route(.patch, "/api/exercises/{exercise}", body: written)
  static let restExercise = Route(.post, "/api/exercises/{exercise}/rest", body: .perhaps)
  static let resumeExercise = Route(.post, "/api/exercises/{exercise}/resume", body: .perhaps)
  static let linkExercise = Route(.put, "/api/exercises/{exercise}/formulation", body: .form)
  static let deleteExercise = Route(.delete, "/api/exercises/{exercise}")
  static let addRound = Route(.post, "/api/exercises/{exercise}/rounds", body: written)
  static let deleteRound = Route(.delete, "/api/exercises/{exercise}/rounds/{round}")
  static let acts = Route(.get, "/api/acts")
  static let answerAct = Route(.post, "/api/acts/{act}", body: written)
  static let deleteAct = Route(.delete, "/api/acts/{act}")
  private static let exercising = [
    exercises, beginExercise, exercise, answerExercise, keepExerciseDraft, editExercise, restExercise,
    resumeExercise,
    linkExercise, deleteExercise, addRound, deleteRound, acts, answerAct, deleteAct,
  ]

  static let days = Route(.get, "/api/care/days")
  static let keepDay = Route(.put, "/api/care/days", body: .form)
  static let deleteDay = Route(.delete, "/api/care/days/{day}")
  static let deleteDays = Route(.delete, "/api/care/days")
  private static let noting = [days, keepDay, deleteDay, deleteDays]

  static let due = Route(.get, "/api/care/due")
  static let answerDue = Route(.post, "/api/care/due/{due}", body: .form)
  static let followUp = Route(.get, "/api/care/follow-up")
  static let changeFollowUp = Route(.patch, "/api/care/follow-up", body: .form)
  static let keepRelapse = Route(.put, "/api/care/relapse", body: .json(limit: 128 << 10, optional: false))
  static let addReview = Route(.post, "/api/care/reviews", body: .form)
  static let setWebhook = Route(.put, "/api/care/webhook", body: .form)
  static let dropWebhook = Route(.delete, "/api/care/webhook")
  static let tryWebhook = Route(.post, "/api/care/webhook/try", body: .perhaps, pace: .confirm)
  static let renewCalendar = Route(.post, "/api/care/calendar", body: .perhaps)
  static let dropCalendar = Route(.delete, "/api/care/calendar")
  /// The name of a file, `SECRET.ics`: for calendar programs, which have no session.
  static let calendar = Route(.get, "/calendar/{calendar}", needs: .nothing, pace: .calendar)
  private static let followUps = [
    due, answerDue, followUp, changeFollowUp, keepRelapse, addReview, setWebhook, dropWebhook, tryWebhook,
    renewCalendar, dropCalendar, calendar,
  ]

  static let journal = Route(.get, "/api/journal", queryIDs: ["before": "entry"])
  static let writeJournal = Route(.post, "/api/journal", body: .message)
  static let changeJournal = Route(.patch, "/api/journal/{entry}", body: .message)
  static let deleteJournal = Route(.delete, "/api/journal/{entry}")
  static let reflectOnJournal = Route(.post, "/api/journal/{entry}/reflection", body: .perhaps)
  static let searchJournal = Route(.post, "/api/journal/search", body: .form)
  static let keepJournalDraft = Route(.put, "/api/journal/draft", body: .message)
  static let journalFile = Route(.get, "/api/journal/file")
  private static let journalled = [
    journal, writeJournal, changeJournal, deleteJournal, reflectOnJournal, searchJournal, keepJournalDraft,
    journalFile,
  ]

  static let careSummary = Route(.get, "/api/summary")
  static let keepCareSummary = Route(.put, "/api/summary", body: .json(limit: 64 << 10, optional: false))
  static let forgetCareSummary = Route(.delete, "/api/summary")
  static let careSummaryFile = Route(.get, "/api/summary/file")
  static let addHomework = Route(.post, "/api/summary/homework", body: .form)
  static let deleteHomework = Route(.delete, "/api/summary/homework/{homework}")
  private static let summed = [
    careSummary, keepCareSummary, forgetCareSummary, careSummaryFile, addHomework, deleteHomework,
  ]

  static let rehearsals = Route(.get, "/api/rehearsals")
  static let beginRehearsal = Route(.post, "/api/rehearsals", body: .profile)
  static let rehearsal = Route(.get, "/api/rehearsals/{rehearsal}")
  static let changeRehearsal = Route(.patch, "/api/rehearsals/{rehearsal}", body: .profile)
  static let deleteRehearsal = Route(.delete, "/api/rehearsals/{rehearsal}")
  static let sayInRehearsal = Route(.post, "/api/rehearsals/{rehearsal}/turns", body: .form)
  static let deleteTurns = Route(.delete, "/api/rehearsals/{rehearsal}/turns")
  static let deleteTurn = Route(.delete, "/api/rehearsals/{rehearsal}/turns/{turn}")
  static let deleteScript = Route(.delete, "/api/rehearsals/{rehearsal}/scripts/{script}")
  static let replay = Route(.post, "/api/rehearsals/{rehearsal}/replay", body: .perhaps)
  private static let rehearsing = [
    rehearsals, beginRehearsal, rehearsal, changeRehearsal, deleteRehearsal, sayInRehearsal, deleteTurns,
    deleteTurn, deleteScript, replay,
  ]
}
