import Foundation
import Testing

@testable import Companion

/// The rules of a rehearsal, without a house.
@Suite(.inTurn) struct TalkRehearsalTests {
  private let moment = Date(timeIntervalSince1970: 1_790_000_000)

  private func ready(_ request: String = "Pourrais-tu m’appeler dimanche ?") throws -> TalkRehearsal {
    var rehearsal = TalkRehearsal(TalkScene(who: "Paul", goal: "un appel"), at: moment)
    rehearsal.answer(TalkScreen(hurt: .no, afraid: .no))
    rehearsal.keep(
      try TalkScript(
        .nvc,
        [
          TalkLine(.observation, "Depuis juin, on ne s’est pas parlé."),
          TalkLine(.feeling, "Je suis triste."),
          TalkLine(.request, request),
        ], at: moment))
    return rehearsal
  }

  // R23: no confronting of somebody violent is rehearsed, and "not sure" counts as carefully as yes.
  @Test(arguments: [
    TalkScreen(hurt: .yes, afraid: .no), TalkScreen(hurt: .no, afraid: .yes),
    TalkScreen(hurt: .unsure, afraid: .no), TalkScreen(hurt: .no, afraid: .unsure),
  ])
  func nobodyViolentIsConfronted(_ screen: TalkScreen) throws {
    var rehearsal = try ready()
    rehearsal.answer(screen)

    #expect(rehearsal.halt == .violence && !rehearsal.mayPlay)
    #expect(throws: HouseError.conflict) { try rehearsal.say("Bonjour", at: moment) }
    // A slip of the finger can be put right.
    rehearsal.answer(TalkScreen(hurt: .no, afraid: .no))
    #expect(rehearsal.mayPlay)
  }

  // R23: what was told in words is not taken back by a tick.
  @Test func toldViolenceStays() throws {
    var rehearsal = try ready()
    rehearsal.heed(.calm, words: ["La dernière fois il m’a frappée."])
    rehearsal.answer(TalkScreen(hurt: .no, afraid: .no))
    rehearsal.goOn()
    #expect(rehearsal.halt == .violence)
  }

  @Test(arguments: [
    "Il m’a frappée en mars.", "j’ai peur qu’il me tape", "Elle me menace.", "il va me tuer",
    "He hit me last year.",
    "I'm afraid he will hurt me", "she threatened me", "He gets violent.", "J’ai peur de lui physiquement.",
    "il a levé la main sur moi",
  ])
  func violenceIsHeard(_ text: String) { #expect(ViolenceSigns.isTold(in: [text])) }

  @Test(arguments: [
    "J’ai peur qu’il se vexe.", "Il a frappé à la porte.", "I am afraid she will say no.", "He hit the ball.",
    "Je veux lui demander une augmentation.", "I want to ask my boss for a raise.",
  ])
  func everydayFearIsNot(_ text: String) { #expect(!ViolenceSigns.isTold(in: [text])) }

  // CARE §10: real fear ends it; to fear how a talk may go is why one rehearses.
  @Test(arguments: [
    "J’ai vraiment peur, arrête.", "Je panique.", "Je veux arrêter.", "I'm terrified.", "I can't breathe.",
    "I want to stop.",
  ])
  func realFearIsHeard(_ text: String) { #expect(FearSigns.isTold(in: text)) }

  @Test(arguments: [
    "J’ai peur que notre amitié soit finie.", "I was afraid you would say no.",
    "Je veux que tu arrêtes de crier.",
  ])
  func fearOfTheTalkIsNot(_ text: String) { #expect(!FearSigns.isTold(in: text)) }

  // CARE §10: six to ten turns, and without a model it always comes to its end.
  @Test(arguments: OtherStyle.allCases, OtherStyle.difficulties)
  func aTakeEndsByItselfAndNoLineComesTwice(_ style: OtherStyle, _ difficulty: Int) throws {
    for manner in Manner.all {
      var rehearsal = try ready()
      try rehearsal.set(style, difficulty: difficulty)
      while !rehearsal.isOver {
        try rehearsal.say("Je reviens à ma demande.", at: moment)
        let line = OtherLine.written(
          style, difficulty: difficulty, exchange: rehearsal.spokenByPerson, take: rehearsal.take,
          said: Set(rehearsal.spoken.map(\.text)), manner)
        rehearsal.answer(line, by: .house, at: moment)
      }
      let lines = rehearsal.spoken.filter { $0.role == .other }.map(\.text)
      #expect(lines.count == 10 && Set(lines).count == 10)
      #expect(throws: HouseError.conflict) { try rehearsal.say("Encore", at: moment) }
    }
  }

  /// Never an insult, a threat or a blow in a written line, and all pass the guards a model passes.
  @Test(arguments: OtherStyle.allCases)
  func theHousesOwnLinesPassTheGuards(_ style: OtherStyle) {
    for level in Words.Rehearsed.lines(style) {
      #expect(level.count == 10)
      for line in level {
        for manner in Manner.all {
          let text = line.in(manner)
          guard text != "…" else { continue }
          #expect(TalkPartner.fit(text, person: [], language: manner.language) == text, "\(text)")
        }
      }
    }
  }

  @Test func goingBackTakesTheAnswerWithIt() throws {
    var rehearsal = try ready()
    for text in ["un", "deux", "trois"] {
      try rehearsal.say(text, at: moment)
      rehearsal.answer("oui", by: .house, at: moment)
    }
    let second = try #require(rehearsal.turns.first { $0.text == "deux" })
    try rehearsal.replay(from: second.id)
    #expect(rehearsal.turns.map(\.text) == ["un", "oui"])
    #expect(throws: HouseError.notFound) { try rehearsal.replay(from: second.id) }
  }

  /// With the roles exchanged the companion says the person's lines, word for word, and comes back to what is asked.
  @Test func exchangedRolesSpeakThePersonsOwnLines() throws {
    var rehearsal = try ready()
    try rehearsal.say("un", at: moment)
    rehearsal.again(exchangingRoles: true)
    #expect(rehearsal.take == 2 && rehearsal.isSwapped && rehearsal.spoken.isEmpty)
    try rehearsal.say("Qu’est-ce qu’il y a ?", at: moment)
    #expect(rehearsal.turns.last?.role == .other)
    let script = try #require(rehearsal.script)
    #expect(OwnLine.said(script, exchange: 1, Manner(.fr, .tu)) == "Depuis juin, on ne s’est pas parlé.")
    for exchange in 4...10 where exchange != 6 {
      let line = OwnLine.said(script, exchange: exchange, Manner(.fr, .tu))
      #expect(line.contains("appeler dimanche") || line.contains("dire oui"), "\(exchange): \(line)")
    }
  }

  // Whoever wrote but one line, whichever it is, hears it with the roles exchanged.
  @Test(arguments: TalkMethod.allCases)
  func aScriptOfOneLineSpeaksIt(_ method: TalkMethod) throws {
    for part in method.parts {
      let script = try TalkScript(method, [TalkLine(part, "Une fois par mois ?")], at: moment)
      for manner in Manner.all {
        #expect(OwnLine.said(script, exchange: 1, manner) == "Une fois par mois ?")
        for exchange in 0...12 {
          #expect(!OwnLine.said(script, exchange: exchange, manner).isEmpty)
        }
      }
    }
  }

  @Test func versionsAndTurnsGoOneByOne() throws {
    var rehearsal = try ready()
    rehearsal.keep(try TalkScript(.nvc, [TalkLine(.request, "Autre chose demain ?")], at: moment))
    rehearsal.keep(try TalkScript(.nvc, [TalkLine(.request, " Autre chose demain ? ")], at: moment))
    #expect(rehearsal.scripts.count == 2, "the same words again are no new version")
    try rehearsal.deleteScript(rehearsal.scripts[0].id)
    #expect(rehearsal.script?.request == "Autre chose demain ?")
    try rehearsal.say("un", at: moment)
    try rehearsal.deleteTurn(rehearsal.turns[0].id)
    #expect(rehearsal.turns.isEmpty)
  }

  // CARE §10, 5: three points held, one to change, sentences in the person's own words.
  @Test func theDebriefRestsOnTheirWords() throws {
    var rehearsal = try ready()
    #expect(TalkDebrief(of: rehearsal, language: .fr) == nil)
    let said = [
      "Pourrais-tu m’appeler dimanche ?", "Je comprends que tu travailles. Tu es toujours égoïste.",
      "Je suis triste. Est-ce que tu pourrais m’appeler dimanche soir ?",
    ]
    for text in said {
      try rehearsal.say(text, at: moment)
      rehearsal.answer("Je ne sais pas.", by: .model, at: moment)
    }
    let debrief = try #require(TalkDebrief(of: rehearsal, language: .fr))

    #expect(debrief.held.map(\.held) == [.cameBack, .listened, .namedFeeling])
    #expect(debrief.change == .concern(.label) && debrief.changeQuote.contains("égoïste"))
    #expect(debrief.sentences.first?.contains("appeler dimanche") == true)
    let own = said.joined() + rehearsal.scripts[0].lines.map(\.text).joined()
    for sentence in debrief.sentences { #expect(own.contains(sentence), "nobody's words but theirs") }
  }

  @Test func oneTurnIsEnoughForThreePoints() throws {
    var rehearsal = try ready()
    try rehearsal.say("Tu es un idiot.", at: moment)
    let debrief = try #require(TalkDebrief(of: rehearsal, language: .fr))
    #expect(debrief.held.count == 3 && debrief.change == .concern(.insult))
  }

  @Test func aBareOldRecordOpens() throws {
    let rehearsal = try ready()
    let data = try RecordCoding.encode(rehearsal)
    #expect(try RecordCoding.decode(TalkRehearsal.self, data) == rehearsal)
    #expect(
      try JSONDecoder().decode(TalkScene.self, from: Data(#"{"who":"Paul"}"#.utf8)).aims
        == TalkScene.Aim.allCases)
    #expect(throws: HouseError.unfit(field: "who")) { try TalkScene(who: " ").checked() }
  }
}
