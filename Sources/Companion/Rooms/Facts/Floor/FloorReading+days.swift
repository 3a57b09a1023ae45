/// What is planned, put off or over, with its day.
extension FloorReading {
  /// What has a day: by what it is, so that a new date finds the old one.
  static let occasions: [String: String] = {
    let lines = [
      "interview:entretien,interview,interviews,oral,audition",
      "surgery:operation,opere,operee,operer,surgery,op,prothese,chirurgie",
      "scan:irm,mri,scanner,scan,resonance,echo,echographie,xray,x-ray,ecg",
      "appointment:rdv,rendez-vous,appointment,consultation,appt,doctor,doctors,docteur,docteure,medecin,dentiste,dentist,clinic,"
        + "checkup,specialist,specialiste,notaire,solicitor,lawyer,avocat,orthodontiste,orthodontist,cardiologue,cardiologist,vet,veto,veterinaire,hairdresser,physio,kine",
      "exam:exam,exams,examen,examens,partiel,partiels,concours,rattrapage,test,bac,permis,driving-test,finals,midterm,soutenance,jury,viva",
      "results:resultat,resultats,result,results,verdict,reponse,reponses,diagnosis",
      "wedding:mariage,wedding,noces", "funeral:enterrement,obseques,funeral,memorial,burial",
      "birth:accouchement,terme,due", "baptism:bapteme,baptism,christening,communion",
      "move:demenagement,demenage,moving,move,emmenage,moves",
      "trip:vol,avion,flight,train,voyage,trip,holiday,vacances,croisiere,ferry,ouigo",
      "court:audience,tribunal,court,hearing,proces,tribunal",
      "start:commence,starts,start,debute,rentree,begins,demarre",
      "concert:concert,gig,spectacle,piece,recital,representation,rehearsal,repetition",
      "race:course,marathon,race,match,tournoi,tournament,semi,trail,regatta",
      "fair:fair,expo,exposition,festival,salon,kermesse,sale",
      "party:fete,anniversaire,birthday,party,soiree,reunion", "meeting:reunion,meeting,assemblee,entrevue",
      "transfer:transfert,ponction,transfer,injection,piqure,piqures,vaccin,jab,chimio,chemo",
      "visit:visite,visit,inspection,auction,encheres",
      "deadline:deadline,echeance,dossier,application,candidature,closing",
      "leave:part,leaves,leaving,flies,depart,arrive,arrives,arrival,comes,vient",
    ]
    var table: [String: String] = [:]
    for line in lines {
      let parts = line.split(separator: ":")
      for word in parts[1].split(separator: ",") { table[String(word)] = String(parts[0]) }
    }
    return table
  }()

  static let putOff: Set<String> = [
    "repousse", "repoussee", "reporte", "reportee", "decale", "decalee", "remis", "remise", "avance",
    "avancee", "postponed",
    "pushed", "moved", "rescheduled", "delayed", "annule", "annulee", "cancelled", "canceled", "changed",
    "put", "bumped",
  ]
  private static let cancelled: Set<String> = [
    "annule", "annulee", "annules", "cancelled", "canceled", "frozen",
  ]

  mutating func readDays(_ clause: SpokenClause, about subject: Subject?) {
    let folded = clause.folded
    let occasions = folded.compactMap { Self.occasions[$0] }
    // The thing itself says more than that it begins or that somebody goes to it.
    let weak: Set<String> = ["start", "leave", "deadline", "visit", "meeting", "party", "appointment"]
    let occasion = occasions.first { !weak.contains($0) } ?? occasions.first
    let putOff = Self.placeOfPuttingOff(folded)
    let isPutOff = putOff != nil
    // "The 14th is postponed": the day is the one that does not count any more.
    let days = SpokenDay.all(in: clause, said: today).filter { day in
      !Self.isDenied(day, folded) && (occasions.isEmpty || putOff.map { day.span.lowerBound > $0 } ?? true)
    }
    let day = days.first { isDated(clause, $0) } ?? days.last { $0.days.last >= today } ?? days.first
    // What is told beside the day itself: "twelfth of May now" tells nothing.
    let telling = clause.words.enumerated().filter { place, word in
      (NameWords.says(word.folded) || (word.isCapital && word.folded.utf8.count > 1))
        && !(day?.span.contains(place) ?? false)
        && !Self.ofTimeAlone.contains(word.folded) && SpokenNumber.value(word.folded) == nil
        && DateWords.weekdays[word.folded] == nil
        && DateWords.months[word.folded] == nil
    }.count
    guard telling >= (occasion == nil ? 2 : 1), clause.words.count >= 4 || (occasion != nil && day != nil),
      !Self.isUnreal(folded), !Self.isHabit(folded) || day.map({ isDated(clause, $0) }) ?? true
    else { return }
    let isNear = day.map { $0.days.last.number - $0.days.first.number <= 31 } ?? false
    let isAhead =
      day.map { $0.days.last > today || ($0.days.last == today && SpokenTense.of(clause) != .past) } ?? false
    if let day, isNear, isAhead, occasion != nil || (day.isExact && isDated(clause, day)) {
      // Yesterday's dinner is small talk, and so is tonight's; what lies ahead by name is not.
      guard day.days.first > today || occasion != nil else { return }
      // What is called off is awaited no more.
      let isOff = folded.contains(where: Self.cancelled.contains)
      let isAwaited = !isOff && (occasion.map { $0 != "start" || isAboutSelf(clause) } ?? false)
      note(
        clause, day, kind: isAwaited ? .openThread : .event, occasion, isPutOff, subject,
        confidence: occasion == nil ? 0.6 : 0.8)
    } else if let occasion, !weak.contains(occasion), let day, isNear, telling >= 2 {
      note(clause, day, kind: .event, occasion, isPutOff, subject, confidence: 0.7)
    } else if let day, day.isExact, isDated(clause, day) {
      note(clause, day, kind: .event, nil, isPutOff, subject, confidence: 0.6)
    } else if let occasion, telling >= 2,
      folded.contains(where: Self.cancelled.contains) || (isPutOff && day == nil)
    {
      note(clause, nil, kind: .event, occasion, true, subject, confidence: 0.7)
    }
  }

  /// Where a clause says that something has another day. What is also said of other things counts after "is", "was".
  private static func placeOfPuttingOff(_ folded: [String]) -> Int? {
    folded.indices.first { place in
      guard putOff.contains(folded[place]) else { return false }
      guard alsoElse.contains(folded[place]) else { return true }
      return place > 0 && passive.contains(folded[place - 1])
    }
  }

  private static let alsoElse: Set<String> = [
    "moved", "put", "changed", "remis", "remise", "avance", "avancee",
  ]
  private static let passive: Set<String> = [
    "est", "sont", "ete", "etait", "is", "are", "was", "were", "been", "got", "s", "a", "wis",
  ]

  /// "Pas le 10", "not on Monday".
  private static func isDenied(_ day: SpokenDay, _ folded: [String]) -> Bool {
    folded[max(0, day.span.lowerBound - 2)..<day.span.lowerBound].contains {
      ["pas", "not", "nae"].contains($0)
    }
  }

  /// What comes round again has no day of its own.
  private static func isHabit(_ folded: [String]) -> Bool {
    zip(folded, folded.dropFirst()).contains { one, next in
      (one == "tous" || one == "toutes") && next == "les"
    } || folded.contains { ["chaque", "every"].contains($0) }
  }

  /// "Tuesday would have been my operation if": it never was.
  private static func isUnreal(_ folded: [String]) -> Bool {
    folded.contains { ["if", "si"].contains($0) }
      && folded.contains { ["would", "wid", "wouldve", "aurait", "serait"].contains($0) }
  }

  /// Words that say when, and nothing of what.
  private static let ofTimeAlone: Set<String> = [
    "jusqu", "jusque", "jusquau", "jusquen", "partir", "debut", "fin", "anymore", "instead", "finalement",
    "plutot",
  ]

  /// Named by its number and month, not by "tomorrow".
  private func isDated(_ clause: SpokenClause, _ day: SpokenDay) -> Bool {
    clause.words[day.span].contains { DateWords.months[$0.folded] != nil }
  }

  private mutating func note(
    _ clause: SpokenClause, _ day: SpokenDay?, kind: Fact.Kind, _ occasion: String?, _ isPutOff: Bool,
    _ subject: Subject?, confidence: Double
  ) {
    let quote = clause.stretch(around: day?.span ?? 0...(clause.words.count - 1))
    let about = isAboutSelf(clause) ? nil : subject
    var text = about.map { Words.Facts.said(quote, about: $0.shown) } ?? Words.Facts.said(quote)
    if let days = day?.days { text = Words.Facts.dated(text, days) }
    add(
      FactCandidate(
        kind: kind, text: text.in(language), value: day.map { "\($0.days.first.number)" } ?? "off",
        subjects: about.map { [$0.shown] } ?? [], relation: about?.relation, quote: quote, meant: day?.days,
        confidence: confidence, slot: occasion.map { Fact.daySlot + $0 }, language: language,
        isChange: isPutOff))
  }
}

extension Fact {
  /// What awaits its day, by what it is: "day:interview".
  static let daySlot = "day:"
}
