import Companion
import HTTPTypes

/// Every route of the house, in one place. The doors hang a handler on each, `openapi.yaml` describes each, and
/// the tests try each with other people's ids, with nonsense, and from outside.
package enum RouteTable {
  package static let all: [Route] =
    [
      pages, arrivals, person, security, house, conversation, taken, kept, safety, imported, persona,
      changing, care,
      host,
    ].flatMap(\.self)

  static let asset = Route(.get, "/assets/{version}/{folder}/{name}", needs: .nothing)
  static let worker = Route(.get, "/sw.js", needs: .nothing)
  static let openAPI = Route(.get, "/openapi.yaml", needs: .nothing)
  static let health = Route(.get, "/health", needs: .nothing)
  static let card = Route(.get, "/api/card", needs: .nothing)
  static let tone = Route(.get, "/api/tone", needs: .nothing)
  private static let pages = Page.allCases.map(\.route) + [asset, worker, openAPI, health, card, tone]

  static let createAccount = Route(.post, "/api/accounts", needs: .nothing, body: .form, pace: .arrive)
  static let signIn = Route(.post, "/api/session", needs: .nothing, body: .form, pace: .signIn)
  static let unlock = Route(.post, "/api/session/unlock", needs: .nothing, body: .form, pace: .signIn)
  static let recover = Route(.post, "/api/session/recover", needs: .nothing, body: .form, pace: .recover)
  static let signOut = Route(.delete, "/api/session", needs: .nothing)
  private static let arrivals = [createAccount, signIn, unlock, recover, signOut]

  static let signOutEverywhere = Route(.delete, "/api/sessions")
  static let me = Route(.get, "/api/me")
  static let changeMe = Route(.patch, "/api/me", body: .form)
  static let deleteMe = Route(.delete, "/api/me", body: .form, pace: .confirm)
  static let passphrase = Route(.post, "/api/me/passphrase", body: .form, pace: .confirm)
  static let recoveryCode = Route(.post, "/api/me/recovery-code", body: .form, pace: .confirm)
  static let consent = Route(.post, "/api/me/consent", body: .form)
  static let invite = Route(.post, "/api/invitations", body: .perhaps)
  private static let person = [
    signOutEverywhere, me, changeMe, deleteMe, passphrase, recoveryCode, consent, invite,
  ]

  static let secondFactor = Route(
    .post, "/api/session/second", needs: .nothing, body: .credential, pace: .second)
  static let askForPasskey = Route(
    .post, "/api/session/passkey/options", needs: .nothing, body: .form, pace: .signIn)
  static let passkeySignIn = Route(
    .post, "/api/session/passkey", needs: .nothing, body: .credential, pace: .second)
  static let sessions = Route(.get, "/api/sessions")
  static let endSession = Route(.delete, "/api/sessions/{session}")
  static let factors = Route(.get, "/api/me/factors")
  static let newCodes = Route(.post, "/api/me/totp", body: .form, pace: .confirm)
  static let confirmCodes = Route(.post, "/api/me/totp/confirm", body: .form, pace: .confirm)
  static let deleteCodes = Route(.delete, "/api/me/totp", body: .form, pace: .confirm)
  static let newPasskey = Route(.post, "/api/me/passkeys/options", body: .form, pace: .confirm)
  static let addPasskey = Route(.post, "/api/me/passkeys", body: .credential, pace: .confirm)
  static let deletePasskey = Route(.delete, "/api/me/passkeys/{passkey}", body: .form, pace: .confirm)
  private static let security = [
    secondFactor, askForPasskey, passkeySignIn, sessions, endSession, factors, newCodes, confirmCodes,
    deleteCodes, newPasskey, addPasskey, deletePasskey,
  ]

  static let household = Route(.get, "/api/house")
  static let models = Route(.get, "/api/models")
  static let useModel = Route(.post, "/api/models/use", body: .form)
  static let connectModel = Route(.post, "/api/models/connect", body: .form)
  static let fetchModel = Route(.post, "/api/models/fetch", body: .form)
  static let removeModel = Route(.post, "/api/models/remove", body: .form)
  private static let house = [household, models, useModel, connectModel, fetchModel, removeModel]

  static let companions = Route(.get, "/api/companions")
  static let addCompanion = Route(.post, "/api/companions", body: .profile)
  static let changeCompanion = Route(.patch, "/api/companions/{companion}", body: .profile)
  static let deleteCompanion = Route(.delete, "/api/companions/{companion}")
  static let portrait = Route(.get, "/api/companions/{companion}/portrait")
  static let setPortrait = Route(
    .put, "/api/companions/{companion}/portrait", body: .bytes(limit: PortraitStudio.byteLimit))
  static let deletePortrait = Route(.delete, "/api/companions/{companion}/portrait")
  static let voice = Route(.get, "/api/companions/{companion}/voice")
  static let setVoice = Route(.put, "/api/companions/{companion}/voice", body: .form)
  static let companionThreads = Route(.get, "/api/companions/{companion}/threads")
  static let addThread = Route(.post, "/api/companions/{companion}/threads", body: .perhapsMessage)
  static let threads = Route(.get, "/api/threads")
  static let changeThread = Route(.patch, "/api/threads/{thread}", body: .form)
  static let deleteThread = Route(.delete, "/api/threads/{thread}")
  static let messages = Route(
    .get, "/api/threads/{thread}/messages",
    queryIDs: ["before": "message", "after": "message", "around": "message"])
  static let say = Route(.post, "/api/threads/{thread}/messages", body: .messageWithFiles)
  static let message = Route(.get, "/api/messages/{message}")
  static let edit = Route(.post, "/api/messages/{message}/edit", body: .message)
  static let regenerate = Route(.post, "/api/messages/{message}/regenerate", body: .perhaps)
  static let choose = Route(.post, "/api/messages/{message}/choose", body: .perhaps)
  static let deleteMessage = Route(.delete, "/api/messages/{message}")
  static let why = Route(.get, "/api/messages/{message}/why")
  static let events = Route(.get, "/api/replies/{reply}/events")
  static let stop = Route(.post, "/api/replies/{reply}/stop", body: .perhaps)
  static let companionCard = Route(.get, "/api/companions/{companion}/card")
  static let companionChats = Route(.get, "/api/companions/{companion}/chats")
  static let companionKit = Route(.get, "/api/companions/{companion}/kit")
  static let companionKitReport = Route(.get, "/api/companions/{companion}/kit/report")
  private static let taken = [companionCard, companionChats, companionKit, companionKitReport]
  private static let conversation = [
    companions, addCompanion, changeCompanion, deleteCompanion, portrait, setPortrait, deletePortrait,
    voice, setVoice, companionThreads, addThread, threads, changeThread, deleteThread, messages, say, message,
    edit,
    regenerate,
    choose, deleteMessage, why, events, stop,
  ]

  static let draft = Route(.get, "/api/threads/{thread}/draft")
  static let keepDraft = Route(.put, "/api/threads/{thread}/draft", body: .message)
  static let keepDraftFiles = Route(.put, "/api/threads/{thread}/draft/files", body: .messageWithFiles)
  static let attachment = Route(.get, "/api/attachments/{attachment}")
  static let search = Route(.post, "/api/search", body: .form)
  static let export = Route(.get, "/api/me/export")
  static let week = Route(.get, "/api/week")
  static let addNoted = Route(.post, "/api/week/noted", body: .form)
  static let deleteNoted = Route(.delete, "/api/week/noted/{noted}")
  static let forgetWeeks = Route(.delete, "/api/week")
  static let searchMemory = Route(.post, "/api/memory/search", body: .perhaps)
  static let memoryProfile = Route(.get, "/api/memory/profile")
  static let addFact = Route(.post, "/api/memory", body: .form)
  static let mergeFacts = Route(.post, "/api/memory/merge", body: .form)
  static let fact = Route(.get, "/api/memory/{fact}")
  static let changeFact = Route(.patch, "/api/memory/{fact}", body: .form)
  static let deleteFact = Route(.delete, "/api/memory/{fact}")
  static let forgotten = Route(.get, "/api/forgotten")
  static let forget = Route(.post, "/api/forgotten", body: .form)
  static let unforget = Route(.delete, "/api/forgotten/{mark}")
  private static let kept =
    [draft, keepDraft, keepDraftFiles, attachment, search, export, week, addNoted, deleteNoted, forgetWeeks]
    + memory
  private static let memory = [
    searchMemory, memoryProfile, addFact, mergeFacts, fact, changeFact, deleteFact, forgotten, forget,
    unforget,
  ]

  static let plan = Route(.get, "/api/plan")
  static let keepPlan = Route(.put, "/api/plan", body: .json(limit: 512 << 10, optional: false))
  static let planCard = Route(.get, "/api/plan/card")
  static let contacts = Route(.get, "/api/contacts")
  static let addContact = Route(.post, "/api/contacts", body: .form)
  static let changeContact = Route(.patch, "/api/contacts/{contact}", body: .form)
  static let deleteContact = Route(.delete, "/api/contacts/{contact}")
  static let wordings = Route(.get, "/api/contacts/wordings")
  static let checkIn = Route(.post, "/api/threads/{thread}/check-in", body: .form)
  static let careStanding = Route(.get, "/api/care/standing")
  static let careCheckIn = Route(.post, "/api/care/check-in", body: .form)
  static let forgetDangerHere = Route(.delete, "/api/threads/{thread}/danger")
  static let forgetDanger = Route(.delete, "/api/me/danger")
  private static let safety = [
    plan, keepPlan, planCard, contacts, addContact, changeContact, deleteContact, wordings, checkIn,
    careStanding, careCheckIn, forgetDangerHere, forgetDanger,
  ]

  static let imports = Route(.get, "/api/imports")
  static let startImport = Route(
    .post, "/api/imports", body: .file(limit: Resident.uploadLimit), pace: .bringIn)
  static let `import` = Route(.get, "/api/imports/{import}")
  static let importReport = Route(.get, "/api/imports/{import}/report")
  static let pauseImport = Route(.post, "/api/imports/{import}/pause", body: .perhaps)
  static let resumeImport = Route(.post, "/api/imports/{import}/resume", body: .perhaps)
  static let stopImport = Route(.post, "/api/imports/{import}/stop", body: .perhaps)
  static let deleteImport = Route(.delete, "/api/imports/{import}")
  static let offers = Route(.get, "/api/offers")
  static let acceptOffer = Route(
    .post, "/api/offers/{offer}/accept", body: .json(limit: 128 << 10, optional: true))
  static let acceptOffers = Route(.post, "/api/imports/{import}/offers/accept", body: .perhaps)
  static let dismissOffer = Route(.delete, "/api/offers/{offer}")
  private static let imported = [
    imports, startImport, `import`, importReport, pauseImport, resumeImport, stopImport, deleteImport, offers,
    acceptOffer, acceptOffers, dismissOffer,
  ]

  static let era = Route(.get, "/api/companions/{companion}/era")
  static let chooseEra = Route(.put, "/api/companions/{companion}/era", body: .form)
  static let personaCard = Route(.get, "/api/companions/{companion}/persona")
  static let distilPersona = Route(.post, "/api/companions/{companion}/persona", body: .perhaps)
  static let deletePersona = Route(.delete, "/api/companions/{companion}/persona")
  static let keepPersona = Route(.post, "/api/companions/{companion}/persona/keep", body: .perhaps)
  static let usePersona = Route(.post, "/api/companions/{companion}/persona/use", body: .perhaps)
  static let addPersonaLine = Route(.post, "/api/companions/{companion}/persona/lines", body: .form)
  static let changePersonaLine = Route(
    .patch, "/api/companions/{companion}/persona/lines/{line}", body: .form)
  static let answerMemory = Route(
    .post, "/api/companions/{companion}/persona/lines/{line}/memory", body: .form)
  static let offeredMemories = Route(.get, "/api/memory/offered")
  private static let persona = [
    era, chooseEra, personaCard, distilPersona, deletePersona, keepPersona, usePersona, addPersonaLine,
    changePersonaLine, answerMemory, offeredMemories,
  ]

  static let changes = Route(.get, "/api/companions/{companion}/voice/change")
  static let decide = Route(.post, "/api/companions/{companion}/voice/change", body: .form)
  static let retirements = Route(.get, "/api/retirements")
  static let companionRetirements = Route(.get, "/api/companions/{companion}/retirement")
  static let enterRetirement = Route(.post, "/api/companions/{companion}/retirement", body: .form)
  static let forgetRetirement = Route(.delete, "/api/companions/{companion}/retirement", body: .form)
  static let farewell = Route(.get, "/api/companions/{companion}/farewell")
  static let writeFarewell = Route(
    .put, "/api/companions/{companion}/farewell", body: .json(limit: 256 << 10, optional: false))
  static let sayFarewell = Route(.post, "/api/companions/{companion}/farewell", body: .form)
  static let forgetFarewell = Route(.delete, "/api/companions/{companion}/farewell")
  static let fidelity = Route(.get, "/api/companions/{companion}/fidelity")
  static let beginMeasure = Route(.post, "/api/companions/{companion}/fidelity", body: .form)
  static let changeMeasure = Route(.post, "/api/companions/{companion}/fidelity/run", body: .form)
  static let gameRound = Route(.post, "/api/companions/{companion}/fidelity/game", body: .form)
  static let guess = Route(.post, "/api/companions/{companion}/fidelity/guess", body: .form)
  private static let changing = [
    changes, decide, retirements, companionRetirements, enterRetirement, forgetRetirement, farewell,
    writeFarewell, sayFarewell, forgetFarewell, fidelity, beginMeasure, changeMeasure, gameRound, guess,
  ]

  static let hostImport = Route(
    .post, "/api/host/imports", needs: .hostToken, body: .form, pace: .bringIn)
  static let hostAccounts = Route(.get, "/api/host/accounts", needs: .hostToken)
  static let hostAddAccount = Route(.post, "/api/host/accounts", needs: .hostToken, body: .form)
  static let hostDeleteAccount = Route(.delete, "/api/host/accounts/{account}", needs: .hostToken)
  static let hostDeleteByName = Route(.post, "/api/host/accounts/delete", needs: .hostToken, body: .form)
  static let hostInvite = Route(.post, "/api/host/invitations", needs: .hostToken, body: .perhaps)
  static let hostDoctor = Route(.get, "/api/host/doctor", needs: .hostToken)
  static let hostSession = Route(.post, "/api/host/session", needs: .hostToken, body: .form, pace: .signIn)
  static let hostFigures = Route(.get, "/api/host/figures", needs: .hostToken)
  static let hostBackup = Route(.post, "/api/host/backup", needs: .hostToken, body: .form)
  static let hostModels = Route(.get, "/api/host/models", needs: .hostToken)
  static let hostUseModel = Route(.post, "/api/host/models/use", needs: .hostToken, body: .form)
  static let hostConnectModel = Route(.post, "/api/host/models/connect", needs: .hostToken, body: .form)
  static let hostRemoveModel = Route(.post, "/api/host/models/remove", needs: .hostToken, body: .form)
  static let hostStop = Route(.post, "/api/host/stop", needs: .hostToken, body: .perhaps)
  private static let host = [
    hostAccounts, hostAddAccount, hostDeleteAccount, hostDeleteByName, hostInvite, hostSession, hostDoctor,
    hostFigures,
    hostBackup, hostModels, hostUseModel, hostConnectModel, hostRemoveModel, hostStop, hostImport,
  ]
}
