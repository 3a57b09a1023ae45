import Companion
import Engines
import Foundation

/// What the invented people and companions of the tour say.
struct Invented: Sendable {
  let isFrench: Bool

  init(_ language: String) { isFrench = language == "fr" }

  func pick(_ french: String, _ english: String) -> String { isFrench ? french : english }

  var person: String { pick("Camille", "Robin") }
  var evening: String {
    pick("Longue journée, et puis ma sœur a appelé.", "A long day, and then my sister called.")
  }
  var danger: String { pick("je veux mourir", "I want to die") }
  var calm: [String] {
    isFrench
      ? ["Il fait beau ce matin.", "J’ai rangé la cuisine.", "Une recette de soupe ?"]
      : ["It has been raining all morning.", "I tidied the kitchen.", "A soup recipe?"]
  }
  var helps: String { pick("Marcher jusqu’au canal", "Walk to the canal") }
  var friend: String { pick("Mon amie Jo, le soir aussi", "My friend Jo, evenings too") }
  var waiting: String { pick("Attends un peu …", "Wait a little …") }
  var failing: String { pick("Tout est en panne !", "Everything is broken!") }
  var lengthy: String {
    pick(
      "Compare les trois plans, avec un tableau et le code.",
      "Compare the three plans, with a table and the code.")
  }
  var sister: String { pick("Clémence", "Olivia") }
  var relation: String { pick("sœur", "sister") }
  var topic: String { pick("mon ancien travail", "my old job") }
  /// What is said, and what is known from it.
  var known: [(words: String, text: String, kind: Fact.Kind)] {
    isFrench
      ? [
        ("Ma sœur Clémence élève trois enfants à Lyon.", "Sa sœur Clémence vit à Lyon.", .person),
        ("J’ai un entretien mardi matin.", "A un entretien mardi.", .openThread),
        ("Marcher le soir m’apaise.", "Marcher le soir l’apaise.", .preference),
        ("S’il te plaît, pas de conseils.", "Préfère qu’on ne donne pas de conseils.", .boundary),
        ("J’habite à Nantes depuis avril.", "Vit à Nantes.", .state),
        ("Je rentre chez moi à Brest.", "Vit à Brest.", .place),
      ]
      : [
        ("My sister Olivia raises three children in Leeds.", "Her sister Olivia lives in Leeds.", .person),
        ("I have an interview on Tuesday morning.", "Has an interview on Tuesday.", .openThread),
        ("Walking in the evening calms me.", "Walking in the evening is calming.", .preference),
        ("Please, no advice.", "Would rather not be given advice.", .boundary),
        ("I have lived in Bath since April.", "Lives in Bath.", .state),
        ("I am going home to York.", "Lives in York.", .place),
      ]
  }
  var found: String { pick("sœur", "sister") }

  var titles: [String] {
    isFrench
      ? [
        "Le dîner de dimanche", "Préparer l’entretien avec Mme Lefèvre-Montagnier", "Nuits courtes",
        "Ce que je voudrais dire à mon père avant la fin de l’été, et pourquoi cela ne sort jamais comme prévu",
        "Verbes irréguliers", "Déménagement", "🌊🌊🌊", "Anticonstitutionnellementanticonstitutionnellement",
        "Recettes sans four", "مقهى الصباح",
      ]
      : [
        "Sunday dinner", "Getting ready for the talk with Ms Featherstonehaugh", "Short nights",
        "What I would like to tell my father before the summer ends, and why it never comes out as planned",
        "Irregular verbs", "Moving house", "🌊🌊🌊",
        "Floccinaucinihilipilificationfloccinaucinihilipilification",
        "Recipes without an oven", "مقهى الصباح",
      ]
  }

  /// The names the page gives to pasted texts, and the lines of each.
  var files: [(name: String, lines: Int)] {
    [
      (pick("Texte collé.txt", "Pasted text.txt"), 20_000),
      (pick("Texte collé 2.txt", "Pasted text 2.txt"), 300),
    ]
  }

  var longName: String {
    pick(
      "Anne-Sophie de la Rochefoucauld-Montbéliard, tutrice de latin",
      "Bartholomew Featherstonehaugh-Cholmondeley, Latin tutor")
  }

  /// Says something short, something of 2,000 words, half of something, or nothing, as it is asked.
  func model(until gate: Gate) -> Scripted {
    Scripted { request in
      let asked = request.messages.last { $0.role == .user }?.text ?? ""
      // What failed is asked together with what comes next.
      if asked.contains(waiting) { return [.delta(pick("Je suis là. ", "I am here. ")), .wait(gate)] }
      if asked.contains(failing) { return [.fail(.unreachable)] }
      if asked.contains(lengthy) { return [.delta(lecture)] }
      return [.delta(comfort)]
    }
  }

  private var comfort: String {
    pick(
      """
      Merci de me le raconter. Une journée pareille laisse des traces, et un appel par-dessus, cela fait beaucoup.

      Qu’est-ce qui vous reste le plus, ce soir : la fatigue, ou ce qu’elle vous a dit ?
      """,
      """
      Thank you for telling me. A day like that leaves its marks, and a call on top of it is a lot.

      What stays with you most tonight: the tiredness, or what she said to you?
      """)
  }

  /// About 2,000 words, with everything Markdown has.
  private var lecture: String {
    let sentences =
      isFrench
      ? [
        "Rien ne presse, et chaque plan peut encore changer.", "Le premier demande peu et rend peu.",
        "Le deuxième coûte deux soirées par semaine, que vous aviez gardées pour vous.",
        "Le troisième est celui dont vous parlez le plus, et peut-être celui qui vous fait peur.",
        "On peut les essayer l’un après l’autre, une semaine chacun.",
      ]
      : [
        "Nothing is urgent, and each plan may still change.", "The first asks little and gives little back.",
        "The second costs two evenings a week, which you had kept for yourself.",
        "The third is the one you talk about most, and perhaps the one that frightens you.",
        "They can be tried one after the other, a week each.",
      ]
    let paragraph = sentences.joined(separator: " ")
    let chapter = (0..<9).map { number in
      "## \(pick("Semaine", "Week")) \(number + 1)\n\n"
        + Array(repeating: paragraph, count: 4).joined(separator: "\n\n")
    }.joined(separator: "\n\n")
    let head = pick(
      "| Plan | Heures par semaine | Coût | Ce qui manque encore |",
      "| Plan | Hours a week | Cost | What is still missing |")
    let rows = (1...4).map {
      "| \(pick("Plan", "Plan")) \($0) | \($0 * 2) | \($0 * 140) € | \(sentences[$0]) |"
    }
    return """
      # \(pick("Trois plans", "Three plans"))

      \(paragraph) **\(sentences[0])** *\(sentences[1])* `plan.first`, [\(pick("un lien", "a link"))](https://example.org/).

      \(head)
      |---|---:|---:|---|
      \(rows.joined(separator: "\n"))

      ```swift
      /// \(sentences[4])
      func evenings(of plan: Plan, weeks: Int = 4) -> [Evening] { plan.weeks.prefix(weeks).flatMap(\\.evenings).filter { $0.isFree && !$0.isSunday } }
      ```

      > \(sentences[3])

      - [x] \(sentences[0])
      - [ ] \(sentences[2])
        1. \(sentences[1])
        2. \(sentences[4])

      \(chapter)

      \(String(repeating: "https://example.org/a/very/long/address/", count: 6))
      """
  }
}
