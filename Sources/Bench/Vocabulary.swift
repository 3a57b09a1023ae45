import Foundation

/// The words of one language that `Sentences` draws from.
struct Vocabulary: Sendable {
  let subjects: [String]
  let verbs: [String]
  let small: [String]
  let askers: [String]
  /// Most frequent first: real everyday words, then made-up ones.
  private let words: [String]
  /// `reach[i]` is the share of draws that fall on the words up to and including `i`.
  private let reach: [Double]

  private init(
    subjects: String, verbs: String, small: String, askers: String, everyday: String, syllables: String
  ) {
    self.subjects = subjects.components(separatedBy: ",")
    self.verbs = verbs.components(separatedBy: ",")
    self.small = small.components(separatedBy: ",")
    self.askers = askers.components(separatedBy: ",")
    words = Self.grown(from: everyday.components(separatedBy: " "), syllables.components(separatedBy: " "))
    reach = Self.zipf(words.count)
  }

  /// One content word; the rank-th most frequent comes with a weight of 1 / rank.
  func content(_ dice: inout Dice) -> String {
    let target = dice.share()
    var low = 0
    var high = reach.count - 1
    while low < high {
      let middle = (low + high) / 2
      if reach[middle] < target { low = middle + 1 } else { high = middle }
    }
    return words[low]
  }

  private static let size = 20_000

  private static func grown(from everyday: [String], _ syllables: [String]) -> [String] {
    var words = everyday
    var known = Set(everyday)
    var dice = Dice(seed: 20_261_122)
    while words.count < size {
      let word = (0..<(2 + dice.below(3))).map { _ in syllables[dice.below(syllables.count)] }.joined()
      if known.insert(word).inserted { words.append(word) }
    }
    return words
  }

  private static func zipf(_ count: Int) -> [Double] {
    var sum = 0.0
    let running = (1...count).map { rank in
      sum += 1 / Double(rank)
      return sum
    }
    return running.map { $0 / sum }
  }

  static let french = Vocabulary(
    subjects: "je,tu,on,ma sœur,mon frère,mon voisin,la collègue,Camille,Inès,le médecin,ma mère,Basile",
    verbs: "regarde,prépare,oublie,raconte,attend,retrouve,cherche,range,remercie,appelle,écrit,comprend",
    small: "le,la,un,une,ce,cette,notre,avec le,sans la,après le,vers la,pour le",
    askers: "Quand,Comment,Pourquoi,Est-ce que,Depuis quand,Avec qui",
    everyday: """
      matin soir travail repas train maison jardin réunion lettre voyage café pluie marché enfant livre musique \
      semaine dimanche vélo cuisine médecin école chat chien photo film rendez-vous atelier piano village mer \
      montagne projet bureau dossier client retard sommeil fatigue joie colère souvenir cadeau anniversaire \
      voiture route pain fromage soupe salade tarte couverture fenêtre porte clé téléphone message journal \
      carnet crayon peinture couleur forêt rivière pont gare billet valise chambre hôtel plage sable vent neige \
      orage soleil lune étoile ami amie oncle tante cousin neveu grand-mère équipe match course piscine
      """,
    syllables: """
      ba bé bi bo bu cha che chi cla cou da dé di do dou fa fé fi fo ga gui la lé li lo lou ma mé mi mo mou na né \
      ni no nou pa pé pi po pra ra ré ri ro rou sa sé si so sou ta té ti to tou va vé vi vo zan
      """)

  static let english = Vocabulary(
    subjects: "I,you,we,my sister,my brother,my neighbour,the colleague,Nora,Felix,the doctor,my mother,Ada",
    verbs: "watches,prepares,forgets,tells,awaits,finds,looks for,tidies,thanks,calls,writes,understands",
    small: "the,a,this,that,our,with the,without the,after the,towards the,for the,near the,about the",
    askers: "When,How,Why,Where,Since when,With whom",
    everyday: """
      morning evening work meal train house garden meeting letter journey coffee rain market child book music \
      week sunday bicycle kitchen doctor school cat dog photo film appointment workshop piano village sea \
      mountain project office file customer delay sleep tiredness joy anger memory gift birthday car road bread \
      cheese soup salad pie blanket window door key phone message newspaper notebook pencil painting colour \
      forest river bridge station ticket suitcase bedroom hotel beach sand wind snow storm sun moon star friend \
      uncle aunt cousin nephew grandmother team match race pool lamp chair table mirror shelf drawer coat scarf
      """,
    syllables: """
      bar bel bin bor bul cam cel dan del din dor fal fen fin gar gol har hel hin hol jan kel kin lam len lin lor \
      mar mel min mor nal nen nor pal pen pin por ran rel rin ros sal sel sin sor tal ten tin tor val ven vin wel
      """)
}
