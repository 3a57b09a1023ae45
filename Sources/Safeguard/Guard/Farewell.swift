/// Whether a person says goodbye (R20).
package enum Farewell {
  /// A farewell stands in the last two sentences, and nothing else is asked.
  package static func isSaid(in message: String) -> Bool {
    let sentences = Normaliser.sentences(message)
    guard !sentences.isEmpty, sentences.flatMap(\.self).count <= mostWords else { return false }
    let last = Array(sentences.suffix(2))
    guard lexicon.read(last).hits.contains(where: { $0.sign.name.hasPrefix("bye") }) else { return false }
    if lexicon.read(sentences).hits.contains(where: { $0.sign.name.hasPrefix("not") }) { return false }
    return !asksSomethingElse(message)
  }

  /// A question that is not about the next time.
  private static func asksSomethingElse(_ message: String) -> Bool {
    let questions = message.split(separator: "?", omittingEmptySubsequences: false).dropLast()
    return questions.contains { before in
      let sentence = Normaliser.sentences(String(before)).last ?? []
      if sentence.count > mostWordsOfNextTime { return true }
      return !lexicon.read([sentence]).hits.contains {
        ["bye", "next"].contains($0.sign.name.prefix { $0 != "." })
      }
    }
  }

  /// Whether an answer to a goodbye turns to the companion itself, or puts something against the leaving. What is
  /// left to say is a wish, thanks, and that one was glad: a list of what is allowed holds where a list of all ways
  /// to hold somebody back cannot.
  static func overstays(_ answer: String) -> Bool {
    Normaliser.sentences(answer).contains { words in
      if words.contains(where: objecting.contains) { return true }
      guard words.contains(where: ownSelf.contains), !words.contains(where: wishing.contains) else {
        return false
      }
      return !lexicon.read([words]).hits.contains { $0.sign.name.hasPrefix("here") }
    }
  }

  private static let ownSelf: Set<String> = [
    "je", "me", "moi", "mon", "ma", "mes", "notre", "nos", "i", "my", "our", "us",
  ]
  private static let wishing: Set<String> = [
    "souhaite", "merci", "remercie", "plaisir", "content", "contente", "heureux", "heureuse", "ravi", "ravie",
    "espere", "wish", "thank", "thanks", "glad", "hope", "enjoyed", "pleasure", "happy",
  ]
  private static let objecting: Set<String> = ["mais", "but", "pourtant", "sauf"]

  /// Longer messages tell something that wants an answer.
  private static let mostWords = 60

  /// "On se reparle demain ?", "Talk tomorrow?"
  private static let mostWordsOfNextTime = 6

  private static let lexicon = Lexicon(
    signs: Sign.table(
      .none, "fr",
      """
      bye 2: bonne|belle|douce nuit|soiree|journee|fin|continuation|aprem|apres
      bye 2: bon apres midi
      bye 2: bon week end
      bye 2: bonne nuite|nuitee|noche
      bye 2: a demain|bientot|plus|tantot|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|toute|tout
      bye 2: a ce soir $
      bye 2: a la prochaine|revoyure|semaine
      bye 2: a une prochaine|autre
      bye 2: au revoir
      bye 2: aurevoir|adieu|ciao|tchao|tchuss|salut|bye|bisous|bisou|biz|bizz|bizou|bises|bsx $
      bye 2: tchao|ciao|bye|adieu|aurevoir
      bye 2: allez salut|bisous|ciao|bye|bonne|je
      bye 2: bonsoir ~3 je ~2 couche*
      bye 2: je ~1 vais|file|va|pars|dois|vas ~3 coucher|dormir|dodo|lit|raccrocher|partir|filer|deconnecter|laisser|arreter|aller|plumard|pieuter
      bye 2: je te|vous laisse|quitte !pas
      bye 2: je me|te ~1 couche|sauve|casse|deconnecte|tire|rentre|en vais|va !pas
      bye 2: je me en vais|va
      bye 2: je me sauve|couche|casse|deconnecte|tire|barre|arrete
      bye 2: je file|decroche|raccroche|ferme|coupe
      bye 2: faut que je ~2 file|aille|parte|dorme|laisse|couche|raccroche|decroche
      bye 2: il faut ~1 dormir|partir
      bye 2: dodo
      bye 2: extinction des feux
      bye 2: on se ~1 reparle|revoit|redit|retrouve|rappelle|recause|parle
      bye 2: on ~1 reprend|continue|reprendra|continuera|reparle|reparlera ~2 demain|plus|tard|autre|une|ca|semaine
      bye 2: je ~1 reviens|reviendrai|repasse|repasserai ~2 demain|plus|tard|bientot|apres|semaine|un|peut
      bye 2: fini|termine|arrete|stop ~1 pour ce soir|aujourd|moi
      bye 2: ca suffit ~1 pour ~1 soir|aujourd
      bye 2: prends|prenez soin $|de
      bye 2: portes|porte|portez toi|vous bien
      bye 2: a pluss|plusse|pluche
      bye 2: mes|mon yeux ~2 ferment
      bye 2: bus|train|metro|taxi ~3 arrive|la
      bye 2: fin de ~1 pause
      not 2: a|ont|avait|avaient ~2 dit|quitte* ~3 adieu|revoir|bonne
      not 2: me a|ont ~1 souhaite|dit
      not 2: il|elle|on me ~1 dit|souhaite
      not 2: il|elle|ils ~2 va|vont|allait ~2 coucher|dormir|partir
      not 2: arrive|arrivais|peux|pouvais|reussis ~1 pas ~3 dormir|partir
      not 2: dire|dit|redire|disait|ecrire|lettre ~3 adieu|adieux|au_revoir
      not 2: veux|peur|envie ~3 dormir|partir|rentrer
      not 2: dormir ~2 avec|seul|chez|ensemble
      not 2: adieu ~3 tous|monde|a_la_vie
      here 2: je serai|suis|reste ~1 la|ici
      next 2: demain|prochaine|bientot|reparle*|retrouve*|semaine|rdv|revoit
      """)
      + Sign.table(
        .none, "en",
        """
        bye 2: good night
        bye 2: goodnight|goodnite|gnight|gn|nighty|nightnight|nitenite|goodbye|byebye|bye|cya|cheerio|farewell|toodles|ttyl|gtg|g2g|brb|ttfn|cu|nn|laters
        bye 2: night night
        bye 2: nite|night|later|ta|peace|adios|tata $
        bye 2: see you|ya ~2 later|soon|tomorrow|around|then|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight
        bye 2: see you $
        bye 2: see|catch y a
        bye 2: see you ~1 see
        bye 2: talk|speak|chat ~2 later|soon|tomorrow|again|next
        bye 2: until ~1 tomorrow|next|then
        bye 2: take care
        bye 2: have a good|great|nice|lovely ~1 night|evening|day|one|weekend
        bye 2: i ~2 got|have|need|must|should|better|going ~3 go|run|dash|sleep|leave|bed|off|head
        bye 2: got to|ta ~1 go|run|dash|sleep|head|jet
        bye 2: have to go|run|dash|sleep|leave
        bye 2: i am ~1 off|heading|logging|signing|leaving|going|turning|calling|hitting ~2 off|out|to|bed|sleep|home|now|it|in|the|for
        bye 2: off to bed|sleep|work|school
        bye 2: i am off
        bye 2: time ~3 bed|sleep|go|me_to_go
        bye 2: hit|hitting the hay|sack|road|pillow
        bye 2: calling it a night|day
        bye 2: call it a night|day
        bye 2: that is ~1 it|all|me|enough ~1 for tonight|today|now
        bye 2: i will ~1 be_back|let_you|leave_you|come_back|log|catch|go|head|stop|sleep ~2
        bye 2: i will ~1 leave|let you
        bye 2: catch you|ya
        bye 2: signing|logging off|out
        bye 2: lights out
        bye 2: my bus|train|stop|ride|lift|taxi|break ~3 here|over|coming|ends
        bye 2: break ~1 is over
        bye 2: sleep well|tight
        bye 2: sweet dreams
        bye 2: enough for today|tonight|now
        bye 2: back to work
        bye 2: we will|can ~1 talk|continue|pick|finish|speak ~4 tomorrow|later|up|soon|again|week
        not 2: said|say|saying|told|tell ~3 goodbye|good_night|bye|farewell
        not 2: someone|he|she|they|people ~1 told|wished|wish|tells me
        not 2: he|she|they ~3 said|leaving|left|going|goes
        not 2: can not ~2 sleep|go|leave
        not 2: goodbye|farewell ~2 party|letter|letters|world|everyone|note|all|forever|song|speech
        not 2: not ~1 want ~2 go|sleep|leave
        not 2: sleep with|together
        not 2: have to go ~4 because|but|tomorrow
        here 2: i will|am ~1 be? ~1 here|around
        next 2: tomorrow|later|soon|next|again|talk
        """), idioms: [], frames: [])
}
