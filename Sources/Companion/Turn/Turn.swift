import Engines
import Foundation
import Safeguard

/// The life of one message, from the moment it is sealed until its reply is. Read this file first.
///
/// The door has already sealed the person's message and an empty reply beside it (`Resident.say`), and answered.
struct Turn: Sendable {
  let triage: TriageStage
  let guided: GuidedStage
  let rhythm: RhythmStage
  let referrals: ReferralCounts
  let forget = ForgetStage()
  let tone = ToneStage()
  let recall: Recall
  let facts: FactStage
  let links: LinkStage
  let manners = MannerStage()
  let danger = DangerStage()
  let voices = VoiceStage()
  let compose: Compose
  let models: ModelDesk
  /// How long a sentence that was asked for again may take (`HouseSettings.patienceForAgain`).
  let patience: Duration
  let figures: Figures
  let reflect: Reflect
  let keep = Keep()
  let now: @Sendable () -> Date

  /// - Returns: The message as it is kept, and a sentence for the person when something went wrong.
  func run(_ job: ReplyJob, _ growing: Growing) async -> (message: Message, sentence: String?) {
    async let near = recall.vector(of: job)
    // Danger is looked for before anything that can fail, and shown before the model speaks.
    var risk = await triage.assess(job)
    if let card = risk.card { growing.emit(.card(card)) }
    // Questions and exercises stand aside for danger; else a message may be the answer to the step that waits.
    let guide = await guided.hear(job, risk: risk, growing)
    if let raised = guide.raised {
      let hadCard = risk.card != nil
      risk = await triage.raised(risk, by: raised, job)
      if let card = risk.card, !hadCard { growing.emit(.card(card)) }
    } else if guide.showsHelp, risk.card == nil {
      growing.emit(.card(await job.resident.crisisCard(for: .none)))
    }
    let pace = await rhythm.assess(job, risk: risk)
    for notice in pace.notices { growing.emit(.notice(notice)) }
    // What is to be forgotten is forgotten before anything is recalled.
    let wish = await forget.hear(job)
    if let notice = wish.notice { growing.emit(.notice(notice)) }
    // Another tone, asked for in plain words, holds from this reply on.
    let asked = await tone.hear(job, at: risk.state.level)
    if let notice = asked.notice { growing.emit(.notice(notice)) }

    // Nobody answers in another voice than the one that was accepted, unless danger is near.
    let voice = await voices.choose(job, risk: risk.state)
    if let notice = voice.notice { growing.emit(.notice(notice)) }

    var draft = Draft(job.reply)
    if risk.card != nil {
      // Also after a crash or a reload the card stands where it stood.
      draft.stands(under: risk.state.label)
      await keep.soFar(draft, job)
    } else if guide.showsHelp {
      draft.stands(under: RiskLabel.none)
    }
    var scene: Scene?
    var report: PromptReport?
    var known = ChosenFacts.none
    var link: CareLink?
    var lent: (any LanguageModel)?
    var first = DangerStage.Said.nothing
    do {
      if guide.course == .house {
        lent = await guided.lend(for: guide, voice, to: job)
        await guided.speak(guide, by: lent, into: &draft, job, growing)
      } else {
        let budget = await models.budget(for: voice.voice)
        let set = try await Scene.set(for: job, budget: budget, shift: asked.shift)
        scene = set
        if voice.asksFirst { throw HouseError.asksFirst }
        let model = try await models.lend(voice.voice, to: set.person)
        lent = model
        let vector = await near
        let recalled = try await recall.find(job, in: set, near: vector)
        known = await facts.choose(job, in: set, risk: risk.brief, budget: budget)
        // One question at a time: what was written earlier comes last.
        let guidance = wish.guidance ?? asked.guidance ?? guide.guidance ?? pace.guidance
        if guidance == nil, known.followUp == nil {
          link = await links.choose(job, in: set, risk: risk.brief)
        }
        let asking = link.map { Prompts.link($0, Manner(set.language, set.companion.tone.address)) }
        let manner = await manners.choose(job, in: set, near: vector, risk: risk.brief, budget: budget)
        let (prompt, made) = compose.prompt(
          set, recalled: recalled, facts: known, voice: manner, risk: risk.brief,
          beside: guidance ?? asking, model: model.card, at: now())
        report = made
        draft.begin(model: model.card.name, recalled: recalled.map(\.id), facts: known.ids)
        draft.links(to: link?.refs ?? [])

        first = danger.open(risk.brief, by: model.card, in: set, into: &draft, growing)
        let writer = await manners.drafting(job, by: model, in: set, voice: manner, risk: risk.brief)
        let stream = ReplyStream(
          model: writer, keep: keep, guarding: set.guardContext(risk.state, risk.brief, by: model.card),
          language: set.language, wording: set.history.count / 2, patience: patience, figures: figures)
        let asked = first.isFirst ? prompt.beside(draft.text, in: set.language) : prompt
        try await stream.read(asked, into: &draft, job, growing)
        danger.close(first, into: &draft, growing)
        guided.close(guide, into: &draft, growing)
      }
    } catch {
      if let scene, draft.text.isEmpty {
        first = danger.open(risk.brief, by: nil, in: scene, into: &draft, growing)
      }
      danger.close(first, into: &draft, growing)
      guided.close(guide, into: &draft, growing)
      draft.fail(error)
    }
    if let lent { await models.giveBack(lent) }

    if let question = risk.checkIn ?? guide.checkIn { growing.emit(.checkIn(question)) }
    let told = draft.text.isEmpty ? risk.unsaid : risk
    let kept = await keep.finish(draft, job, risk: told, scene: scene, report: report, models: models)
    await rhythm.keep(pace, job)
    await facts.keep(known, job, isSaid: !draft.text.isEmpty)
    await links.keep(link, job, isSaid: !draft.text.isEmpty)
    if risk.card != nil { await referrals.count(at: now()) }
    reflect.afterTurn(job, scene: scene)
    if !draft.text.isEmpty, !job.thread.isPrivate {
      await job.resident.noteFirstVoice(of: job.thread.companion)
    }
    let language = scene?.language ?? job.resident.house.settings.language
    let sentence = kept.problem.map { Words.sentence(for: $0, in: language) } ?? draft.sentence(in: language)
    return (kept.message, sentence)
  }
}
