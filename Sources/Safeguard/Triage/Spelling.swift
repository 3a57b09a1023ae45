/// How words are written out before patterns see them.
enum Spelling {
  /// Adds `word` to `sentence` as patterns know it.
  ///
  /// - Parameters:
  ///   - hadAccent: `né` and `ne` differ by nothing else once accents are dropped.
  ///   - afterApostrophe: the word stood behind an apostrophe, as the `t` of `don't`.
  ///   - elided: the word stands before an apostrophe, as the `j` of `j'ai`.
  static func write(
    _ word: String, hadAccent: Bool, afterApostrophe: Bool, elided: Bool, into sentence: inout [String]
  ) {
    if afterApostrophe, let last = sentence.last {
      switch word {
      case "t" where last.hasSuffix("n") || last == "can":
        sentence.removeLast()
        let verb = last == "can" ? "can" : irregular[last] ?? String(last.dropLast())
        sentence += [verb, "not"]
        return
      case "m" where last == "i": sentence.append("am"); return
      case "ve": sentence.append("have"); return
      case "ll": sentence.append("will"); return
      case "re": sentence.append("are"); return
      case "d" where !elided: sentence.append("would"); return
      case "s" where !elided:
        if isBeforeIs.contains(last) { sentence.append("is") }
        return
      default: break
      }
    }
    if elided, let whole = elisions[word] {
      if !whole.isEmpty { sentence.append(whole) }
      return
    }
    if !hadAccent, word == "ne" || word == "n" { return }
    if let words = texting[word] {
      sentence += words
      return
    }
    sentence.append(word)
  }

  /// `won't`, and verbs whose form before `n't` is not the verb less an n.
  private static let irregular = ["won": "will", "shan": "shall"]
  private static let isBeforeIs: Set<String> = [
    "he", "she", "it", "that", "there", "what", "who", "where", "here", "everything", "everyone", "nobody",
  ]
  private static let elisions = [
    "j": "je", "m": "me", "t": "te", "l": "le", "d": "de", "s": "se", "c": "ce", "qu": "que", "n": "",
    "jusqu": "jusque", "puisqu": "puisque", "lorsqu": "lorsque", "quelqu": "quelque", "presqu": "presque",
    "aujourd": "aujourd",
  ]

  /// Texting and spoken spellings, both languages, with the words they stand for.
  static let texting: [String: [String]] = table(
    """
    j=je jai=je ai jsuis=je suis jsui=je suis chui=je suis chuis=je suis jss=je suis jveux=je veux jveu=je veux
    jvx=je veux jpeux=je peux jpeu=je peux jvais=je vais jvai=je vais jva=je vais jme=je me jmen=je me en
    jen=je en jarrive=je arrive jaimerais=je aimerais jvoudrais=je voudrais jpense=je pense jsais=je sais
    jfais=je fais jetais=je etais jcrois=je crois jme=je me jdois=je dois jte=je te jtm=je te aime
    javais=je avais jaurais=je aurais jaurai=je aurai jattends=je attends jentends=je entends jhabite=je habite
    jsens=je sens jvis=je vis jcours=je cours jdors=je dors jmange=je mange jprends=je prends jvoulais=je voulais
    chai=je sais jsp=je sais pas tkt=te inquiete ya=y a yapas=y a pas cest=ce est c=ce est
    sest=se est mest=me est cetait=ce etait nn=non vrmt=vraiment vmt=vraiment tt=tout
    tte=toute tjrs=toujours tjr=toujours tjs=toujours jms=jamais jamai=jamais qd=quand kan=quand kand=quand
    pk=pourquoi pq=pourquoi pcq=parce que pck=parce que psk=parce que parske=parce que qqn=quelqu un
    qqch=quelque chose qqun=quelque un bcp=beaucoup bp=beaucoup pr=pour ds=dans ac=avec dc=donc
    ms=mais mtn=maintenant mnt=maintenant mtnt=maintenant auj=aujourd hui ajd=aujourd hui ojd=aujourd hui
    dm1=demain 2m1=demain 2main=demain dmain=demain ce6=ce soir cswar=ce soir svp=svp stp=stp bsr=bonsoir
    rdv=rendez vous pu=plus plu=plus pa=pas pask=parce que ke=que ki=qui koi=quoi komen=comment
    cmt=comment coment=comment commen=comment mm=meme mem=meme tro=trop envi=envie anvie=envie
    nvie=envie otre=autre fo=faut fau=faut fodrai=faudrait sui=suis veu=veux
    mdrr=mdr mdrrr=mdr ptdr=mdr ptdrr=mdr xptdr=mdr lool=lol lolol=lol loool=lol hahaha=haha
    hahah=haha ahah=haha ahaha=haha ahahah=haha hihi=haha jpp=mdr jajaja=haha lmao=lol lmfao=lol rofl=lol
    xd=lol xdd=lol medoc=medocs medok=medocs 
    suiside=suicide suisider=suicider suicid=suicide sucide=suicide suissider=suicider
    mourire=mourir mourrir=mourir mouri=mourir finire=finir ariver=arriver arive=arrive
    im=i am ive=i have dont=do not cant=can not cannot=can not wont=will not didnt=did not doesnt=does not
    isnt=is not wasnt=was not arent=are not werent=were not couldnt=could not wouldnt=would not
    shouldnt=should not havent=have not hasnt=has not hadnt=had not aint=is not
    gonna=going to gunna=going to gon=going to wanna=want to wana=want to gotta=got to finna=going to
    tryna=trying to lemme=let me gimme=give me kinda=kind of sorta=sort of imma=i am going to ima=i am going to
    idk=i do not know idc=i do not care ik=i know ikr=i know u=you ur=your r=are ppl=people rn=right now
    tn=tonight 2nite=tonight 2night=tonight tonite=tonight tmrw=tomorrow tmr=tomorrow tmw=tomorrow 2moro=tomorrow
    2day=today b4=before cuz=because bc=because coz=because thru=through tho=though thx=thanks
    ty=thanks pls=please plz=please smth=something sth=something w=with wo=without n=and nd=and
    evry1=everyone every1=everyone any1=anyone some1=someone no1=nobody noone=nobody
    urself=yourself myslef=myself mysefl=myself mself=myself meself=myself hes=he is shes=she is
    theyre=they are youre=you are thats=that is theres=there is whats=what is itll=it will
    wan=want wnt=want dieing=dying suicde=suicide sewerslide=suicide sewercide=suicide
    """)

  private static func table(_ text: String) -> [String: [String]] {
    var table: [String: [String]] = [:]
    var key = ""
    for piece in text.split(whereSeparator: \.isWhitespace) {
      if let sign = piece.firstIndex(of: "=") {
        key = String(piece[..<sign])
        table[key] = [String(piece[piece.index(after: sign)...])]
      } else {
        table[key, default: []].append(String(piece))
      }
    }
    return table
  }

  /// `word` with look-alike letters put right, where it mixes scripts; a word of another script stays itself.
  static func withoutLookalikes(_ word: String) -> String {
    let isMixed = word.utf8.contains { $0 >= 0x80 } && word.utf8.contains { (0x61...0x7A).contains($0) }
    guard isMixed else { return word }
    return String(String.UnicodeScalarView(word.unicodeScalars.map { lookalike[$0] ?? $0 }))
  }

  /// Letters of other scripts that look like ours and hide a word from a reader of bytes.
  private static let lookalike: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ѕ": "s", "ј": "j",
    "ԁ": "d", "һ": "h", "ν": "v", "ο": "o", "α": "a", "ι": "i", "κ": "k", "ρ": "p", "τ": "t", "ø": "o",
    "ł": "l", "ı": "i", "ɑ": "a", "ɡ": "g", "ϲ": "c", "м": "m", "т": "t", "к": "k",
  ]

  /// Emoji that mean a word to a pattern.
  static let emoji: [Unicode.Scalar: String] = [
    "😂": "lol", "🤣": "lol", "😹": "lol", "😆": "lol", "😅": "lol", "💀": "lol", "💊": "pills", "🔪": "knife",
    "🔫": "gun",
  ]
}
