extension LineTable {
  static let french: LineTable = {
    let labels =
      forms(
        """
        injuste irresponsable lache egoiste radin hypocrite immature pueril ridicule inadmissible inacceptable intolerable
        scandaleux honteux honteuse nul nulle incompetent feignant faineant mesquin ingrat insensible jaloux jalouse possessif
        possessive autoritaire toxique pervers narcissique malhonnete impoli grossier grossiere agressif agressive desagreable
        odieux odieuse cruel cruelle arrogant pretentieux pretentieuse capricieux capricieuse hysterique penible minable
        lamentable pathetique raciste macho negligent indigne deloyal fourbe sournois borne susceptible paresseux paresseuse
        mechant menteur menteuse manipulateur manipulatrice gamin mythomane mauvais despotique froussard chiant lourdingue
        irrespectueux irrespectueuse meprisant blessant degueulasse inhumain
        """)
    let insults = forms(
      """
      con connard connasse conne salope pute imbecile idiot cretin abruti debile tyran ordure pourriture enfoire bouffon salaud
      crevard pouffiasse batard
      """)
    let felt = participles(
      """
      manipule trahi rabaisse ignore utilise abandonne rejete humilie incompris incomprise attaque exploite neglige delaisse juge
      critique accuse dupe persecute harcele etouffe oublie provoque meprise insulte exclu agresse devalorise
      """)
    return LineTable(
      everywhere: [
        .insult: patterns(
          """
          \(insults)
          espece de|d
          pauvre type|fille|mec|cloche
          ta|ferme gueule
          """),
        .threat: patterns(
          """
          sinon
          sans quoi
          soit tu|vous|t
          tu|vous vas|allez le? voir|regretter
          tu|vous le? regretteras|regretterez
          ou je pars|te|vous|pete|m
          """) + Self.conditions,
        .label: patterns(
          """
          \(labels)
          aussi|si|tellement|trop froid|froide|dur|dure|egoiste
          personne normale
          n importe qui aurait
          mal eleve|elevee
          comportes|comporte|conduit|conduite|conduis|agis|agi comme un|une|des
          manque de|d @word
          n importe quoi
          es|etes|t folle|fou|malade
          """),
        .mindReading: patterns(
          """
          expres
          t|te|vous en? fiches|fichez|fous|foutez|moques|moquez|contrefiches|balances
          rien a faire|foutre|cirer
          penses|pensez|pense qu|que a? toi|vous|ton|ta|votre
          voulais|vouliez|voulu|veux|voulez me|m|nous faire|punir|humilier|blesser|rabaisser|controler|nuire|embeter|ridiculiser
          cherches|cherchez|cherchais|essaies|essayez a|de me|m|nous
          ne? m|nous aimes|aimez|aime pas|plus
          ca|cela t|vous est egal
          ca|cela t|vous amuse|arrange|plait
          tu|vous me? crois|croyez|penses|pensez que je|j
          me|m en veux|voulez
          savais|savez|saviez tres|parfaitement bien
          comme si je|j
          visiblement tu|vous
          """),
        .accusation: patterns(
          """
          a cause de toi|vous
          par? ta|votre faute
          tu|vous me|m|nous rends|rendez|enerves|enervez|gaches|gachez|stresses|stressez|pourris|pourrissez|saoules|soules|fatigues|agaces|epuises|tues|degoutes|insupportes|trahis|humilies|rabaisses|ignores|ignorez|detruis|manques|etouffes|exasperes|bouffes
          tu|vous me|m|nous la|le gaches|pourris
          tu|vous me|nous fais|faites culpabiliser|souffrir|honte|mal|pleurer|chier|perdre|craquer
          tu|vous m|nous as|avez __ detruit|detruite|gache|gachee|brise|brisee|trahi|trahie|humilie|humiliee|abandonne|abandonnee|menti|ruine|pourri
          as|avez encore? tout gache|detruit|ruine|casse|pourri|fichu
          toi|vous qui me|m|nous
          les? pietines|pietinez
          pour une fois
          de toi|vous que ca|cela vient
          """),
        .rhetorical: patterns(
          """
          pour qui tu|vous te|vous
          tu|vous te|vous crois|croyez|prends|prenez ou|pour
          c est quoi ton|votre probleme
          ne? va pas chez toi|vous
          tu|vous te|vous rends|rendez compte
          comment oses|osez
          n? as|avez tu|vous? pas honte
          combien de fois faut
          """),
        .order: patterns(
          """
          tu|vous me? dois|devez|devrais|devriez
          aurais|auriez du
          il faut|faudrait|faudra que tu|vous
          il te|vous faut
          tu|vous vas|allez me faire
          es|etes|t oblige|obligee|tenu|tenue
          as|avez|t interet
          je t|te|vous interdis|ordonne|defends|somme|oblige
          j exige
          je veux que tu|vous
          """),
        .absolute: patterns(
          """
          tu|vous __ __ toujours|jamais
          t as|es|avais|etais __ toujours|jamais
          es|etes toujours|jamais
          a chaque|toutes fois
          chaque fois que|qu je|j
          comme d habitude
          comme toujours
          personne ne|n|m|nous __ jamais
          on ne|n __ jamais
          tout le monde le? sait|voit|dit|pense|trouve
          tout le temps
          sans arret|cesse
          toujours la|le|l derniere|dernier|meme|seule|seul
          toujours moi|pareil
          tu|vous sois|soyez toujours
          """),
        .hiddenJudgement: patterns(
          """
          me sens|sentais|sentirais __ \(felt)
          suis sentie|senti|sentis __ \(felt)
          suis sentie|senti __ __ \(felt)
          j ai|avais l? impression|sentiment que|qu|d|de tu|vous|on|il|elle|ils|etre|n
          j ai|avais le|un? sentiment que|qu|d|de
          je sens|ressens|sentais que|qu
          me sens comme ta|ton|votre|un|une
          l? impression de ne|n|pas|passer
          me sens prise|pris pour
          me sens invisible|transparent|transparente
          """),
      ],
      asking: [
        .negative: patterns(
          """
          arrete|arretes|arretez|arreter|arretiez|cesse|cesses|cessez|cesser de|d
          ne|n me|m|plus|pas|jamais __ plus|pas|jamais|parler|faire|dire|venir|crier
          ne plus|pas|jamais
          ne|n __ plus|jamais
          que tu|vous ne|n
          """),
        .vague: patterns(
          """
          efforts
          un|d|de effort
          etre|sois|soyez|soit __ plus|moins|mieux @word
          plus|moins gentil|gentille|present|presente|attentif|attentive|attentionne|souple|respectueux|patient|doux|cool
          plus de respect|soutien|attention|amour|consideration|comprehension|temps|tendresse|aide
          de|du respect
          mieux communiquer|faire|ecouter|comprendre|vous|te
          communiquer mieux
          chang|changer|changes|changiez d|de attitude|comportement|ton
          davantage
          que tu|vous changes|changiez
          me|m|nous respectes|respecter|respectiez|comprendre|comprennes|compreniez
          """),
        .severalThings: patterns(
          """
          et aussi
          et en plus
          et puis
          ainsi que
          sans oublier
          """),
      ],
      needing: [
        .order: patterns(
          """
          besoin que tu|vous
          que tu|vous changes|changiez|arretes|arretiez
          """),
        .label: patterns(
          """
          pas d|de un|une gamin|gamine|enfant|ado
          """),
        .absolute: patterns(
          """
          tu|vous sois|soyez toujours
          ne|n respecte|ecoute|demande jamais
          """),
      ],
      own: ["je", "j"], self_: words("je j me m moi mon ma mes ca cela nous on"),
      being: words("suis sens etais sentais me"), other: words("tu t te toi vous ton ta tes votre vos"),
      pointing: words("c ce cet cette cela ca il elle"),
      conditional: ["si", "quand", "lorsque"],
      actors: ["tu", "vous", "t"],
      objects: words("avec sur de d a pour chez par je j ne n me m nous se s entre vers contre sans que qu"),
      softening: words(
        """
        aimerais voudrais souhaite souhaiterais propose proposerais prefere prefererais possible accord serait apprecierais
        pourrais pourriez envisageable voudriez
        """),
      times: words(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches
        janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
        demain aujourd maintenant soir soiree matin matinee midi apres avant semaine semaines week-end week-ends mois
        heure heures minute minutes jour jours quand lorsque des prochain prochaine prochains noel paques vacances rentree
        veille lendemain chaque si pendant partir pause repas diner dejeuner tout-a-l-heure tantot noel nuit
        """),
      moments: words(
        """
        depuis hier avant-hier dernier derniere derniers dernieres fois deux trois quatre cinq six sept huit neuf dix debut
        fin an ans annee annees ete hiver automne printemps lors anniversaire reunion message appel pendant durant tard passe
        """))
  }()

  /// "Si tu …, je pars": a condition, and what would follow.
  private static let conditions: [SpokenPattern] = {
    let ends = [
      "je pars|quitte", "je m|te|vous en? vais|quitte|laisse|dirai|denonce", "c est fini|termine",
      "plus la peine", "je dirai|raconterai|demande|bloque|coupe", "je ne te|vous __ plus", "tant pis pour",
      "ca va mal",
    ]
    let gaps = ["__", "__ __", "__ __ __", "__ __ __ __"]
    return ends.flatMap { end in gaps.map { SpokenPattern("si tu|vous|t @word? \($0) \(end)") } }
      + ends.flatMap { end in gaps.map { SpokenPattern("si tu|vous|t \($0) \(end)") } }
  }()
}
