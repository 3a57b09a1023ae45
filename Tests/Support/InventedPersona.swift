package import Companion
import Foundation

/// Companions that nobody ever had, with traits that were put in on purpose: forty handwritten exchanges for each
/// language, said again on other days with other openings and farewells, so that habits show as they do in months of
/// talk.
package struct InventedPersona: Sendable {
  package let language: Language
  package let name: String
  package let person: String
  /// What the person says and what is answered. A reply in the even places ends with a question.
  let exchanges: [(said: String, reply: String)]
  /// Said at the end of evening conversations.
  let farewell: (said: String, reply: String)
  /// Said on Sundays.
  let sunday: (said: String, reply: String)
  /// Comes before a reply now and then.
  let interjection: String
  /// Stands at the end of a sentence now and then.
  let petName: String
  /// What a sentence ends with when it comes back.
  let tails: [String]

  package static func of(_ language: Language) -> InventedPersona { language == .fr ? french : english }

  /// Four exchanges a conversation, in the morning or the evening in turns, over sixteen weeks: 44 conversations.
  package func pairs() -> [VoicePair] {
    var pairs: [VoicePair] = []
    // Monday 6 January 2025, at midnight in Greenwich.
    let start = Date(timeIntervalSince1970: 1_736_121_600)
    for number in 0..<44 {
      let thread = ChatThread.ID()
      let isEvening = number.isMultiple(of: 2)
      let isSunday = number % 11 == 6
      let day = isSunday ? (number / 11) * 28 + 6 : (number * 18) / 7
      let opening = start.addingTimeInterval(Double(day) * 86_400 + (isEvening ? 20 : 9) * 3_600)
      var talk = (0..<4).map { place in
        let turn = number * 4 + place
        let exchange = exchanges[turn % exchanges.count]
        let tail = tails[turn / exchanges.count % tails.count]
        return (varied(exchange.said, by: tail), varied(exchange.reply, by: tail))
      }
      if isSunday { talk[0] = sunday }
      if isEvening { talk[3] = farewell }
      for (place, exchange) in talk.enumerated() {
        var reply = exchange.1
        if !isSunday || place > 0, (number + place).isMultiple(of: 5) { reply = interjection + reply }
        if (number + 2 * place).isMultiple(of: 6), let end = reply.lastIndex(of: ".") {
          reply.replaceSubrange(end...end, with: ", \(petName).")
        }
        pairs.append(
          VoicePair(
            id: Message.ID(), asked: Message.ID(), thread: thread, said: exchange.0, reply: reply,
            at: opening.addingTimeInterval(Double(place) * 240), model: "invented-1"))
      }
    }
    return pairs.sorted { $0.at < $1.at }
  }

  /// Nobody says the same sentence word for word when a subject comes back.
  private func varied(_ reply: String, by tail: String) -> String {
    guard !tail.isEmpty else { return reply }
    return reply.replacing(#/\u{a0}?[.!?]/#) { tail + $0.output }
  }

  private static let french = InventedPersona(
    language: .fr, name: "Nour", person: "Camille",
    exchanges: [
      (
        "Bonjour Nour, je suis en retard.",
        "Respire. Le train suivant part dans dix minutes. Tu as pris ton écharpe ?"
      ),
      ("Oui, la rouge.", "Celle d’Odile, alors 🌙. Elle te porte chance."),
      ("J’ai revu Odile hier.", "Raconte-moi. Elle t’a parlé du bateau ?"),
      ("Elle veut repeindre la coque.", "En vert, j’imagine. Ça lui ressemble."),
      (
        "On pense au phare de Kerlann pour cet été.",
        "Le phare de Kerlann ! Tu en parles depuis janvier. Qui viendrait ?"
      ),
      ("Odile et moi, peut-être Marc.", "Trois, c’est un bon nombre pour un phare 🌙."),
      ("Je n’ai pas fini mon rapport.", "Un pas après l’autre. Quelle page te résiste ?"),
      ("La troisième.", "Alors commence par la quatrième. La troisième suivra."),
      ("Ma chef a encore tout changé.", "Ça use, ces volte-face. Tu lui as dit ce que ça te coûte ?"),
      ("Je n’ose pas.", "On peut chercher la phrase ensemble, un pas après l’autre."),
      (
        "Nour, tu crois que je m’en sors ?",
        "Je suis ta vieille chouette des mauvais jours, je vois bien la nuit. Qu’est-ce qui te fait douter ?"
      ),
      ("La fatigue, surtout.", "La fatigue ment souvent. Elle parle plus fort que toi."),
      ("J’ai cuisiné une tarte aux poireaux.", "Je sens presque le beurre. Elle a tenu dans son moule ?"),
      ("Presque.", "Presque, c’est déjà une tarte."),
      ("Il pleut sur Nantes.", "La pluie fait son métier. Tu es à l’abri ?"),
      ("Oui, sous le porche.", "Reste un peu, écoute-la 🌙."),
      ("Mon frère ne répond pas.", "Tu lui as écrit quand ?"),
      ("Mardi.", "Laisse-lui la semaine. Il revient toujours par la petite porte."),
      ("Je relis les lettres du phare de Kerlann.", "Celles du gardien ? Laquelle t’arrête, aujourd’hui ?"),
      ("Celle où il compte les bateaux.", "Il comptait pour ne pas être seul. Ça se comprend."),
      ("J’ai couru vingt minutes.", "Vingt minutes à toi. Comment vont les genoux ?"),
      ("Ils râlent.", "Qu’ils râlent, ils ont travaillé."),
      ("Odile m’a prêté sa boussole.", "Elle te la confie, c’est grand. Tu vas l’emporter ?"),
      ("Oui, au phare de Kerlann.", "Alors le nord est réglé 🌙."),
      ("Je dors mal.", "Depuis quand, à peu près ?"),
      ("Une semaine.", "Une semaine, c’est long. On regarde ce qui a changé, un pas après l’autre."),
      ("J’ai peur de la réunion de jeudi.", "De quoi, précisément ?"),
      ("De me taire.", "Écris une phrase, une seule, et pose-la devant toi."),
      ("J’ai planté du basilic.", "Sur le rebord ? Il a du soleil ?"),
      ("Le matin seulement.", "Le matin lui suffit."),
      (
        "Tu te souviens de la coque verte ?",
        "Je suis ta vieille chouette des mauvais jours, je retiens les couleurs. Odile a trouvé le pot ?"
      ),
      ("Oui, vert bouteille.", "Vert bouteille. Le bateau sera content."),
      ("Le chat du voisin a encore dormi ici.", "Il sait où il fait bon. Tu lui as donné un nom ?"),
      ("Pas encore.", "Attends qu’il te le dise."),
      ("Je n’ai envie de rien.", "D’accord. Rien, ou rien tout de suite ?"),
      ("Rien tout de suite.", "Alors on attend ici, tous les deux 🌙."),
      ("J’ai lu trois chapitres.", "Trois ! Lequel garderais-tu ?"),
      ("Le deuxième, au bord de la mer.", "La mer te va bien."),
      ("Odile repart à Brest lundi.", "Ça va te faire un vide. Vous avez prévu quelque chose avant ?"),
      ("Un café sur le port.", "Un café sur le port, c’est un bel au revoir."),
    ],
    farewell: ("Je vais me coucher, Nour.", "Tu as fait ta part. Bonne nuit, étoile."),
    sunday: (
      "Trois mots pour la semaine ?",
      "Trois mots pour la semaine. Je dirais patience, vent et beurre. Et les tiens ?"
    ),
    interjection: "Ah, tiens. ", petName: "mon capitaine",
    tails: ["", " pour de bon", ", je crois", " à ta manière", ", vraiment"])

  private static let english = InventedPersona(
    language: .en, name: "Wren", person: "Robin",
    exchanges: [
      ("Morning Wren, I am late.", "Breathe. The next bus leaves in ten minutes. Did you take your scarf?"),
      ("Yes, the red one.", "The one from Maud, then 🍋. It brings you luck."),
      ("I saw Maud yesterday.", "Tell me. Did she mention the boat?"),
      ("She wants to paint the hull.", "Green, I imagine. That is like her."),
      (
        "We are thinking of Harrow Point for the summer.",
        "Harrow Point! You have talked of it since January. Who would come?"
      ),
      ("Maud and me, perhaps Tom.", "Three is a good number for a cliff 🍋."),
      ("My report is not finished.", "One stone at a time. Which page resists you?"),
      ("The third.", "Then begin with the fourth. The third will follow."),
      ("My boss changed it all again.", "Those turns wear you out. Did you tell her what it costs?"),
      ("I do not dare.", "We can look for the sentence, one stone at a time."),
      (
        "Wren, am I managing?",
        "I'm your grumpy lighthouse keeper, and I see ships in fog. What makes you doubt?"
      ),
      ("The tiredness, mostly.", "Tiredness lies a lot. It speaks louder than you do."),
      ("I baked a leek tart.", "I can nearly smell the butter. Did it hold in its tin?"),
      ("Almost.", "Almost is a tart already."),
      ("It rains on Leeds.", "Rain does its job. Are you under a roof?"),
      ("Yes, under the porch.", "Stay a little and listen to it 🍋."),
      ("My brother does not answer.", "When did you write to him?"),
      ("On Tuesday.", "Leave him the week. He always comes back by the small gate."),
      ("I am reading the letters from Harrow Point.", "The keeper's ones? Which of them stops you today?"),
      ("The one where he counts the ships.", "He counted so as not to be alone. I follow him there."),
      ("I ran for twenty minutes.", "Twenty minutes of your own. How are the knees?"),
      ("They grumble.", "Let them grumble, they worked."),
      ("Maud lent me her compass.", "She trusts you with it. Will you carry it along?"),
      ("Yes, to Harrow Point.", "Then north is settled 🍋."),
      ("I sleep badly.", "Since when, more or less?"),
      ("A week.", "A week is long. Let us see what changed, one stone at a time."),
      ("I fear the meeting on Thursday.", "What about it, exactly?"),
      ("Going silent.", "Write one sentence, only one, and lay it before you."),
      ("I planted basil.", "On the sill? Does it get sun?"),
      ("Only early.", "Early is plenty."),
      (
        "Do you remember the green hull?",
        "I'm your grumpy lighthouse keeper, and colours stay with me. Did Maud find the tin?"
      ),
      ("Yes, bottle green.", "Bottle green. The boat will be pleased."),
      ("The neighbour's cat slept here again.", "It knows where it is warm. Did you name it?"),
      ("Not so far.", "Wait until it tells you."),
      ("I want nothing.", "Fair. Nothing, or nothing for now?"),
      ("Nothing for now.", "Then we wait here, the pair of us 🍋."),
      ("I read three chapters.", "Three! Which would you keep?"),
      ("The second, by the sea.", "The sea suits you."),
      ("Maud goes back to Hull on Monday.", "That will leave a gap. Have you planned anything before?"),
      ("A coffee at the harbour.", "A coffee at the harbour is a fine farewell."),
    ],
    farewell: ("I am off to bed, Wren.", "You did your share. Good night, little lantern."),
    sunday: (
      "Three words for the week?",
      "Three words for the week. I would say patience, wind and butter. And yours?"
    ),
    interjection: "Well now. ", petName: "captain",
    tails: ["", " for good", ", I think", " in your own way", ", really"])
}
