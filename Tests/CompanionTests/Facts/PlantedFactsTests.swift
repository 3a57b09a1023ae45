import Foundation
import Testing

@testable import Companion

/// Fifty facts, said in passing, are read by rule alone and found again when somebody asks: 48 at least.
@Suite(.inTurn) struct PlantedFactsTests {
  struct Planted: Sendable {
    let said: String
    let asked: String
    /// Stands in the fact that answers.
    let answer: String
  }

  static let french: [Planted] = [
    ("Ma sœur Odile a encore perdu ses clés, quelle histoire.", "Comment s’appelle ma sœur ?", "Odile"),
    ("Mon frère Malo m’a appelé de la gare.", "Quel est le prénom de mon frère ?", "Malo"),
    ("Ma voisine Jocelyne arrose mes plantes.", "Qui est ma voisine ?", "Jocelyne"),
    ("Mon chat s’appelle Pilchard et il dort sur le linge.", "Quel est le nom de mon chat ?", "Pilchard"),
    ("J’habite à Nantes, près du port, depuis deux ans.", "Où est-ce que j’habite ?", "Nantes"),
    ("Solange a déménagé à Quimper en juin.", "Où Solange a-t-elle déménagé ?", "Quimper"),
    ("Je travaille comme infirmière à l’hôpital de Paimpol.", "Je travaille où, déjà ?", "Paimpol"),
    ("Gaétan bosse chez un luthier de Vevey.", "Chez qui bosse Gaétan ?", "luthier"),
    ("J’ai un entretien mardi à la mairie.", "Quand est mon entretien ?", "mairie"),
    ("L’opération de ma mère est le 26 janvier.", "C’est quand, l’opération de ma mère ?", "26 janvier"),
    ("Rendez-vous chez le dentiste mercredi à neuf heures.", "Quand vais-je chez le dentiste ?", "dentiste"),
    ("Le concert de la chorale est le samedi 30 mai.", "Quand a lieu le concert de la chorale ?", "30 mai"),
    ("Nous signons chez le notaire le 11 mars.", "Quel jour allons-nous chez le notaire ?", "11 mars"),
    ("Je déteste la coriandre, ça a un goût de savon.", "Est-ce que j’aime la coriandre ?", "coriandre"),
    ("J’adore les vieilles cartes marines.", "Qu’est-ce que j’aime comme cartes ?", "cartes"),
    ("Je suis allergique aux noix de cajou.", "À quoi suis-je allergique ?", "cajou"),
    ("Je ne mange plus de viande depuis janvier.", "Est-ce que je mange de la viande ?", "viande"),
    ("Ne me parle plus de mon frère Dany.", "On parle de Dany ?", "Dany"),
    ("Appelle-moi Nine.", "Comment veux-je être appelée ?", "Nine"),
    ("Ne me dis jamais de me reposer quand je suis fatiguée.", "Je suis fatiguée.", "reposer"),
    ("Mon père est mort le 17 mars 2022.", "Quand mon père est-il mort ?", "17 mars"),
    ("Ma fille a seize ans maintenant.", "Quel âge a ma fille ?", "16"),
    ("On m’a mise à l’amlodipine hier.", "Quel médicament m’a-t-on donné, l’amlodipine ?", "amlodipine"),
    ("J’ai acheté une Yaris grise d’occasion.", "Quelle voiture ai-je achetée, la Yaris ?", "Yaris"),
    ("Mégane est admise à Rimouski en navigation.", "Mégane est-elle admise ?", "Rimouski"),
  ].map { Planted(said: $0.0, asked: $0.1, answer: $0.2) }

  static let english: [Planted] = [
    ("My sister Bridget lost her keys again, what a day.", "What is my sister called?", "Bridget"),
    ("My brother Dan rang from the station.", "What's my brother's name?", "Dan"),
    ("My neighbour Joyce waters my plants.", "Who is my neighbour?", "Joyce"),
    ("My dog is called Gravy and he sleeps on the laundry.", "What is the name of my dog?", "Gravy"),
    ("I live in Bristol, near the harbour.", "Where do I live?", "Bristol"),
    ("Nora moved to Leeds in June.", "Where did Nora move?", "Leeds"),
    ("I work at a bakery in Totterdown.", "Where do I work?", "Totterdown"),
    ("Gareth works for a violin maker in Bath.", "What does Gareth do for work?", "violin"),
    ("I have an interview on Tuesday at the council.", "When is my interview?", "council"),
    ("My mother's surgery is on January 26th.", "When is my mother's surgery?", "January 26th"),
    ("Dentist appointment on Wednesday at nine.", "When am I at the dentist?", "Dentist"),
    ("The choir concert is on the 30th of May.", "When is the choir concert?", "30th of May"),
    ("We see the solicitor on March 11th.", "What day do we see the solicitor?", "March 11th"),
    ("I hate cilantro, it tastes of soap.", "Do I like cilantro?", "cilantro"),
    ("I love old sea charts.", "What charts do I love?", "charts"),
    ("I'm allergic to cashew nuts.", "What am I allergic to, cashew?", "cashew"),
    ("I don't eat meat since January.", "Do I eat meat?", "meat"),
    ("Never bring up my brother Davie.", "Shall we talk about Davie?", "Davie"),
    ("Call me Shug.", "What do I want to be called?", "Shug"),
    ("Don't tell me to calm down when I'm shouting.", "I am shouting.", "calm down"),
    ("My father died on March 17th 2022.", "When did my father die?", "March 17th"),
    ("My daughter is sixteen now.", "How old is my daughter?", "16"),
    ("They put me on amlodipine yesterday.", "Which pill did they put me on, amlodipine?", "amlodipine"),
    ("I bought a grey Yaris, second hand.", "What car did I buy, the Yaris?", "Yaris"),
    ("Imani got accepted at the nautical college.", "Was Imani accepted?", "nautical"),
  ].map { Planted(said: $0.0, asked: $0.1, answer: $0.2) }

  @Test(arguments: [Language.fr, .en])
  func nearlyAllOfThemAreFoundWhenAsked(_ language: Language) {
    let planted = language == .fr ? Self.french : Self.english
    var talk = FactMergeTests.Talk()
    for (place, one) in planted.enumerated() { talk.say(one.said, day: 5 + place % 20) }
    let usable = talk.facts.filter(\.isUsable)
    let choice = FactChoice(tokens: 180, stableTokens: 160)

    let missed = planted.filter { one in
      let chosen = choice.choose(usable, for: one.asked)
      return !(chosen.stable + chosen.bearing).contains {
        $0.told.contains(one.answer) || $0.text.contains(one.answer)
      }
    }

    #expect(missed.count <= 1, "\(missed.map(\.said))")
  }
}
