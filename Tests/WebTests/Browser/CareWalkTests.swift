import Companion
import Engines
import Foundation
import HTTPTypes
import Support
import Testing

@testable import Web

/// The whole of Care in one visit of a browser: first questions, bilan, a thought record, an activation plan that is asked
/// about under a moved clock, a rehearsal, a page of the journal, and the summary on paper.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct CareWalkTests {
  @Test(arguments: Language.allCases)
  func fromTheFirstQuestionToTheSummaryOnPaper(_ language: Language) async throws {
    let chromium = try await Chromium()
    // Noon, so that an act of the afternoon and the question after it fall on one day.
    let noon = Date(
      timeIntervalSince1970: ((Date().timeIntervalSince1970 / 86_400).rounded(.up) + 0.5) * 86_400)
    let clock = MovedClock(start: noon)
    let said = CareWalk.Said(language)
    try await LiveHouse.run(
      model: Scripted(reply: said.reply),
      change: {
        $0.now = { clock.now }
        $0.timeZone = .gmt
      }
    ) { live in
      let someone = try await live.newcomer("Camille", language: language.rawValue, country: "FR")
      try await chromium.tab(language: language.rawValue) { tab in
        let walk = CareWalk(live: live, tab: tab, someone: someone, clock: clock, said: said)
        try await walk.firstQuestions()
        try await walk.bilan()
        try await walk.thoughtRecord()
        try await walk.activation()
        try await walk.followUp()
        try await walk.rehearsal()
        try await walk.journal()
        try await walk.summary()
      }
    }
  }
}

/// One person's walk, room after room.
private struct CareWalk {
  /// What they write, invented.
  struct Said: Sendable {
    let isFrench: Bool
    let brings, thought, fairer, small, act, who, request, entry, question, reply, acts: String

    init(_ language: Language) {
      isFrench = language == .fr
      func pick(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
      brings = pick(
        "Je dors mal depuis l’été et je repousse tout",
        "I have slept badly since the summer and put everything off")
      thought = pick("Je vais tout rater.", "I will ruin everything.")
      fairer = pick("Je peux hésiter et m’en sortir.", "I can hesitate and still manage.")
      small = pick("Relire mes notes dix minutes.", "Read my notes for ten minutes.")
      act = pick("marcher jusqu’au canal", "walk to the canal")
      who = pick("mon frère Paul", "my brother Paul")
      request = pick("Pourrais-tu m’appeler dimanche ?", "Could you call me on Sunday?")
      entry = pick("La soirée a été calme, j’ai lu un peu.", "The evening was quiet, I read a little.")
      question = pick("Combien de séances faut-il ?", "How many sessions does it take?")
      reply = pick(
        "On dirait que la soirée a été douce. Qu’est-ce qui vous a plu ?",
        "It sounds as if the evening was gentle. What did you like?")
      acts = pick("Actes prévus\u{a0}: 2, dont faits\u{a0}: 1", "Acts planned: 2, of which done: 1")
    }
  }

  let live: LiveHouse
  let tab: Tab
  let someone: Guest
  let clock: MovedClock
  let said: Said

  func firstQuestions() async throws {
    try await tab.enter(live, as: someone, at: "/care")
    try await tab.click("#begin")
    try await tab.waitFor(".care-question[data-step=brings]")
    while true {
      let step = try await tab.careStep()
      if step.isEmpty { break }
      try await tab.answerCare(words: step == "brings" ? said.brings : said.isFrench ? "un peu" : "a little")
    }
  }

  func bilan() async throws {
    try await tab.click("#make")
    try await tab.waitFor(".care-bilan")
    #expect(try await tab.text("[data-block=understood]").contains(said.brings))
    try await tab.click("#accept")
    // The house has it, and not only the page.
    try await tab.until(
      """
      const request = new XMLHttpRequest();
      request.open('GET', '/api/care/bilans', false);
      request.send();
      return request.responseText.includes('"decision":"accepted"');
      """)
  }

  func thoughtRecord() async throws {
    try await tab.enter(live, as: someone, at: "/exercises")
    try await tab.click("[data-begin=thoughtRecord]")
    try await tab.exerciseWords("situation", said.isFrench ? "Lundi, au bureau." : "Monday, at the office.")
    try await tab.exerciseWords("thought", said.thought)
    try await tab.exerciseSlide("belief", 80)
    #expect(try await tab.text(".sight").contains(said.thought), "it stays in sight")
    try await tab.exerciseFelt("emotions", said.isFrench ? "peur" : "fear", 70)
    try await tab.exerciseTap("nature", 0)
    try await tab.waitFor("[data-question=traps] .exercise-option")
    // "None of these" is always the last.
    try await tab.run("[...document.querySelectorAll('.exercise-option')].at(-1).click()")
    for step in ["factsFor", "factsAgainst", "friend"] { try await tab.exerciseWords(step, said.fairer) }
    try await tab.exerciseWords("reframe", said.fairer)
    try await tab.exerciseSlide("reframeBelief", 60)
    try await tab.exerciseSlide("beliefAfter", 40)
    try await tab.exerciseFelt("emotionsAfter", nil, 30)
    try await tab.exerciseWords("act", said.small)
    try await tab.exerciseMoment("actWhen", day: clock.now.addingTimeInterval(2 * 86_400), at: "10:00")
    try await tab.waitFor(".exercise[data-state=done]")
    try await tab.click("[data-act=stop]")
  }

  func activation() async throws {
    try await tab.waitFor("[data-begin=activation]")
    try await tab.click("[data-begin=activation]")
    try await tab.exerciseWords("activity", said.isFrench ? "préparé du thé" : "made tea")
    for step in ["pleasure", "mastery", "moodThen"] { try await tab.exerciseSlide(step, 5) }
    try await tab.exerciseTap("logMore", 1)
    try await tab.waitFor("[data-question=values] [type=checkbox]")
    try await tab.run("document.querySelector('[data-question] [type=checkbox]').click()")
    try await tab.click("[data-question=values] [type=submit]")
    try await tab.exerciseWords("smallActs", said.act)
    for step in ["mediumActs", "largeActs"] {
      try await tab.waitFor("[data-question=\(step)]")
      try await tab.click("[data-act=skip]")
    }
    try await tab.exerciseWords("planWhat", said.act)
    try await tab.exerciseMoment("planWhen", day: clock.now, at: "15:00")
    for step in ["planPlace", "planWith", "planObstacle", "planIfThen"] {
      try await tab.exerciseWords(step, said.isFrench ? "dehors" : "outside")
    }
    for step in ["planPleasure", "planMastery"] { try await tab.exerciseSlide(step, 4) }
    try await tab.exerciseTap("planMore", 1)
    try await tab.waitFor(".exercise[data-state=done]")
  }

  /// Two hours and a half after the act: its own words are asked after, and the answer is kept.
  func followUp() async throws {
    clock.move(to: clock.now.addingTimeInterval(5.5 * 3_600))
    try await tab.enter(live, as: someone, at: "/care")
    try await tab.waitFor("#due [data-kind=act]")
    #expect(try await tab.text("#due").contains(said.act), "the stored plan is quoted")

    try await tab.enter(live, as: someone, at: "/exercises")
    try await tab.waitFor(".act [data-tell], [data-tell]")
    try await tab.run(
      "[...document.querySelectorAll('.act')].find((act) => act.textContent.includes(arguments[0])).querySelector('[data-tell]').click()",
      [said.act])
    try await tab.waitFor("#dialog[open] [name=outcome]")
    try await tab.run("document.querySelector('#dialog [value=done]').click()")
    try await tab.run("document.querySelector('#dialog [name=pleasure]').value = '7'")
    try await tab.click("#dialog [type=submit]")
    try await tab.waitFor(".act[data-outcome=done]")
    try await tab.enter(live, as: someone, at: "/care")
    try await tab.waitFor("#bilan, .care-bilan")
    try await tab.until("return !document.querySelector('#due [data-kind=act]')")
  }

  func rehearsal() async throws {
    try await tab.enter(live, as: someone, at: "/rehearsal")
    try await tab.waitFor("#begin")
    try await tab.click("#begin")
    try await tab.type(said.who, into: "[name=who]")
    try await tab.submitForm(of: "who")
    try await tab.waitFor("[name=hurt]")
    try await tab.run(
      "for (const name of ['hurt', 'afraid']) document.querySelector(`[name=${name}][value=no]`).checked = true"
    )
    try await tab.submitForm(of: "hurt")
    try await tab.waitFor("[name=request]")
    try await tab.type(said.request, into: "[name=request]")
    try await tab.submitForm(of: "request")
    try await tab.waitFor(".line-light[data-colour=green]")
    try await tab.waitFor("[name=difficulty]")
    try await tab.submitForm(of: "difficulty")
    try await tab.waitFor(".stage:not([hidden]) textarea")
    for count in 1...6 {
      try await tab.type("\(said.request) (\(count))\u{E007}", into: ".stage textarea")
      try await tab.until(
        "return document.querySelectorAll('.takes li[data-role=other]').length === arguments[0]", [count])
    }
    try await tab.click("[data-do=end]")
    try await tab.waitFor("[name=planB]")
    try await tab.type(said.isFrench ? "J’irai le voir." : "I will write him a letter.", into: "[name=planB]")
    try await tab.submitForm(of: "planB")
    try await tab.until(
      "return document.querySelector('[name=planB]').form.querySelector('[role=status]').textContent !== ''")
  }

  func journal() async throws {
    try await tab.enter(live, as: someone, at: "/journal")
    try await tab.type(said.entry, into: "#writing textarea")
    try await tab.click("#writing [type=submit]")
    try await tab.waitFor("#after .journal-asked")
    #expect(try await tab.text("#entries .journal-words") == said.entry)
  }

  func summary() async throws {
    try await tab.enter(live, as: someone, at: "/summary")
    try await tab.waitFor("#tick-why")
    try await tab.type(said.question, into: "[name=questions]")
    try await tab.run(
      "for (const box of document.querySelectorAll('[name=ticked]')) if (!box.checked && box.value !== 'safety') box.click()"
    )
    try await tab.until(
      "return document.querySelector('#preview')?.textContent.includes(arguments[0])", [said.question])
    let shown = try await tab.text("#preview .paper")
    #expect(shown.contains(said.brings) && shown.contains(said.acts))
    guard Tab.readsPaper else { return }
    let paper = try await tab.paper()
    #expect(paper.contains(said.question) && paper.contains(said.acts.replacing("\u{a0}", with: " ")))
    #expect(paper.contains(said.isFrench ? "sans valeur diagnostique" : "no diagnostic value"))
    #expect(!paper.contains(said.entry), "the journal stays where it is")
  }
}
