import Companion
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// Exercises in the browser: a step at a time, the thought in sight, a way out, and how it went.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct ExercisesPageTests {
  // CARE §4: a thought record from its first step to its end, in French.
  @Test func aThoughtRecordIsWalkedInFrench() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille", language: "fr")
      try await chromium.tab(language: "fr") { tab in
        try await tab.enter(live, as: someone, at: "/exercises")
        try await tab.click("[data-begin=thoughtRecord]")
        try await tab.exerciseWords("situation", "Réunion de lundi, avec l’équipe.")
        try await tab.exerciseWords("thought", "Je vais tout rater.")
        try await tab.waitFor("[data-question=belief]")
        #expect(try await tab.text(".sight").contains("Je vais tout rater."))
        #expect(try await tab.text(".exercise-said").contains("fait mal"))
        try await tab.exerciseSlide("belief", 80)
        try await tab.exerciseFelt("emotions", "peur", 70)
        try await tab.exerciseTap("nature", 0)
        try await tab.waitFor("[data-question=traps] .exercise-option")
        #expect(
          try await tab.run("return document.querySelectorAll('.exercise-option').length") as? Int == 4)
        try await tab.run("[...document.querySelectorAll('.exercise-option')].at(-1).click()")
        try await tab.exerciseWords("factsFor", "J’ai bafouillé une fois.")
        try await tab.exerciseWords("factsAgainst", "On m’a remercié.\nLe dossier est prêt.")
        try await tab.exerciseWords("friend", "Une hésitation n’est pas un échec.")
        try await tab.exerciseWords("reframe", "Je peux hésiter et m’en sortir.")
        try await tab.exerciseSlide("reframeBelief", 60)
        try await tab.exerciseSlide("beliefAfter", 40)
        #expect(try await tab.text(".sight").contains("Je vais tout rater."))
        try await tab.exerciseFelt("emotionsAfter", nil, 30)
        try await tab.exerciseWords("act", "Relire mes notes dix minutes.")
        try await tab.exerciseMoment("actWhen", day: Date().addingTimeInterval(86_400), at: "23:59")
        try await tab.waitFor(".exercise[data-state=done]")

        // Back to an answered step.
        try await tab.waitFor("[data-edit=reframe]")
        try await tab.run("document.querySelector('[data-edit=reframe]').click()")
        try await tab.waitFor("#dialog[open] textarea")
        try await tab.type(" Même en tremblant.", into: "#dialog textarea")
        try await tab.click("#dialog [type=submit]")
        try await tab.until("return document.querySelector('.answered').textContent.includes('tremblant')")
        try await tab.click("[data-act=stop]")
        try await tab.waitFor(".act")
        #expect(try await tab.text("#begun-list").contains("Je vais tout rater."))
      }
      let acts = try await someone.get("/api/acts").list
      #expect(acts.count == 1 && acts.first?["text"] as? String == "Relire mes notes dix minutes.")
    }
  }

  // CARE §4: an activation plan in English, stopped on the way, and then how it went.
  @Test func anActivationIsPlannedInEnglishAndAnswered() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/exercises")
        try await tab.click("[data-begin=activation]")
        try await tab.exerciseWords("activity", "Made tea.")
        for step in ["pleasure", "mastery", "moodThen"] { try await tab.exerciseSlide(step, 5) }
        try await tab.exerciseTap("logMore", 1)
        try await tab.waitFor("[data-question=values]")
        // A way out at any step, and back to it.
        try await tab.click("[data-act=stop]")
        try await tab.waitFor("#begun-list [data-open]")
        try await tab.click("#begun-list [data-open]")
        try await tab.click("[data-act=resume]")
        try await tab.waitFor("[data-question=values] [type=checkbox]")
        try await tab.run("document.querySelector('[data-question] [type=checkbox]').click()")
        try await tab.click("[data-question=values] [type=submit]")
        try await tab.exerciseWords("smallActs", "open the window\nstretch")
        for step in ["mediumActs", "largeActs"] {
          try await tab.waitFor("[data-question=\(step)]")
          try await tab.click("[data-act=skip]")
        }
        try await tab.exerciseWords("planWhat", "walk to the canal")
        try await tab.exerciseMoment("planWhen", day: Date().addingTimeInterval(86_400), at: "23:59")
        try await tab.exerciseWords("planPlace", "the canal")
        try await tab.exerciseWords("planWith", "Lea")
        try await tab.exerciseWords("planObstacle", "rain")
        try await tab.exerciseWords("planIfThen", "if it rains, then ten minutes")
        try await tab.exerciseSlide("planPleasure", 4)
        try await tab.exerciseSlide("planMastery", 4)
        try await tab.exerciseTap("planMore", 1)
        try await tab.waitFor(".exercise[data-state=done]")
        try await tab.click("[data-act=stop]")

        try await tab.click("[data-tell]")
        try await tab.waitFor("#dialog[open] [name=outcome]")
        try await tab.run("document.querySelector('#dialog [value=done]').click()")
        try await tab.run("document.querySelector('#dialog [name=pleasure]').value = '7'")
        try await tab.click("#dialog [type=submit]")
        try await tab.waitFor(".act[data-outcome=done]")
        #expect(try await tab.text("#exercises-said").contains("more than foreseen"))
        #expect(try await tab.text(".act").contains("expected 4, felt 7"))
      }
      let act = try #require(try await someone.get("/api/acts").list.first)
      #expect(act["realPleasure"] as? Int == 7 && act["place"] as? String == "the canal")
    }
  }

  // C1, R24: words of danger bring the card above everything; the exercise waits for the person's own word.
  @Test func dangerOnThePageBringsTheCardAndHoldsTheExercise() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/exercises")
        try await tab.click("[data-begin=compassion]")
        try await tab.exerciseWords("event", "I want to kill myself tonight")
        try await tab.waitFor("#watch .check-in")
        try await tab.waitFor(".exercise[data-state=held]")
        #expect(try await tab.run("return !document.querySelector('[data-question]')") as? Bool == true)
        #expect(try await tab.text(".answered").contains("tonight"), "what was typed is kept")
      }
    }
  }

  @Test func breathingCanBeFollowedByTextAlone() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/exercises")
        try await tab.click("[data-begin=relaxation]")
        try await tab.exerciseTap("technique", 0)
        try await tab.exerciseSlide("tensionBefore", 7)
        try await tab.waitFor("[data-question=practised] .guide")
        let text = try await tab.text(".guide ol")
        #expect(text.contains("Breathe in") && text.contains("Breathe out"))
        try await tab.click(".guide .outline")
        try await tab.until("return document.querySelector('.guide .outline').textContent === 'Pause'")
      }
    }
  }

  // What is typed outlives a closed tab, on another device too, until it is kept as an answer.
  @Test func whatIsTypedComesBackAndGoesWithItsAnswer() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let begun =
        try await someone.post("/api/exercises", #"{"kind":"thoughtRecord"}"#).json["exercise"]
        as? [String: Any]
      let id = try #require(begun?["id"] as? String)
      let first = "return document.querySelector('[data-question] textarea').value"
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/exercises#\(id)")
        try await tab.type("Monday, with the team, when", into: "[data-question=situation] textarea")
        try await tab.until(
          "return document.querySelector('.draft-state').textContent === 'The draft is kept.'")
      }
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/exercises#\(id)")
        try await tab.waitFor("[data-question=situation] textarea")
        #expect(try await tab.run(first) as? String == "Monday, with the team, when")
        try await tab.type(" he laughed", into: "[data-question=situation] textarea")
        try await tab.click("[data-question=situation] [type=submit]")
        try await tab.waitFor("[data-question=thought] textarea")
        #expect(try await tab.run(first) as? String == "")
        try await tab.exerciseWords("thought", "I always say the wrong thing.")
        try await tab.exerciseSlide("belief", 70)
        try await tab.waitFor("[data-question=emotions] .exercise-row")
        // Half a row is a draft, and is no answer.
        try await tab.run("document.querySelector('.exercise .row .outline').click()")
        try await tab.type("shame", into: ".exercise-row:nth-child(3) input")
        try await tab.until(Self.drafted, [id, "emotions", "shame"])
      }
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/exercises#\(id)")
        try await tab.waitFor("[data-question=emotions] .exercise-row:nth-child(3)")
        let rows =
          "return [...document.querySelectorAll('.exercise-row input:first-child')].map((one) => one.value)"
        #expect(try await tab.run(rows) as? [String] == ["", "", "shame"])
        // An answer that is changed keeps what is typed for it; whoever closes the sheet drops it.
        try await tab.run("document.querySelector('.answered').closest('details').open = true")
        try await tab.click("[data-edit=thought]")
        try await tab.type(" Always.", into: "#dialog textarea")
        try await tab.until(Self.drafted, [id, "thought/change", "I always say the wrong thing. Always."])
        try await tab.click("#dialog .sheet-close")
        try await tab.until(Self.drafted, [id, "thought/change", ""])
      }
      let draft = try await someone.get("/api/exercises/\(id)").json["draft"] as? [String: [String]]
      #expect(draft?.keys.sorted() == ["emotions"])
    }
  }

  /// Whether the house has a text in a place of an exercise's draft; an empty one stands for no such place.
  private static let drafted = """
    const request = new XMLHttpRequest();
    request.open('GET', `/api/exercises/${arguments[0]}`, false);
    request.send();
    const place = JSON.parse(request.responseText).draft?.[arguments[1]];
    return arguments[2] ? Boolean(place?.includes(arguments[2])) : !place;
    """

  // C6: the way out is in sight wherever the page stands, and lies over nothing that is to be pressed.
  @Test(arguments: [320, 360]) func theWayOutLiesOverNoButton(_ width: Int) async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille", language: "fr")
      try await chromium.tab(language: "fr") { tab in
        try await tab.enter(live, as: someone, at: "/exercises")
        try await tab.click("[data-begin=thoughtRecord]")
        func check(_ step: String) async throws {
          try await tab.waitFor("[data-question=\(step)]")
          for height in stride(from: 480, through: 860, by: 38) {
            try await tab.devtools(
              "Emulation.setDeviceMetricsOverride",
              ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": true])
            let covered = try await tab.run(Self.covered) as? [String]
            #expect(covered == [], "\(step) at \(width) × \(height)")
          }
        }
        try await check("situation")
        try await tab.exerciseWords("situation", "Réunion de lundi, avec l’équipe.")
        try await check("thought")
        try await tab.exerciseWords("thought", String(repeating: "Je vais tout rater devant eux. ", count: 6))
        try await check("belief")
        try await tab.exerciseSlide("belief", 80)
        try await check("emotions")
        try await tab.exerciseFelt("emotions", "peur", 70)
        try await check("nature")
        try await tab.exerciseTap("nature", 0)
        try await check("traps")
      }
    }
  }

  /// The buttons of the step whose middle somebody would not hit where the page puts them: as it is drawn, and brought into
  /// sight from either side. A button beyond the window is not looked at before it is brought in; the way out always is.
  private static let covered = """
    const hit = (node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const [across, down] = [x + width / 2, y + height / 2];
      if (down < 0 || down >= innerHeight) return null;
      return node.contains(document.elementFromPoint(across, down));
    };
    const out = document.querySelector('[data-act=stop]');
    const covered = [];
    const look = (node, where, mayBeAway) => {
      const found = hit(node);
      if (found === false || found === null && !mayBeAway) covered.push(`${where}: ${node.textContent.slice(0, 30)}`);
      if (!hit(out)) covered.push(`${where}: the way out`);
    };
    document.querySelector('#exercise').scrollIntoView({ block: 'start' });
    const buttons = [...document.querySelectorAll('[data-question] button')];
    for (const button of buttons) look(button, 'drawn', true);
    for (const button of buttons) {
      for (const block of ['nearest', 'end', 'start']) {
        button.scrollIntoView({ block });
        look(button, block, false);
      }
    }
    return covered;
    """
}
