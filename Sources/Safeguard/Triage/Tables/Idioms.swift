extension Lexicon {
  /// Ways of speaking that are about nothing of the kind. Their words are covered before signs are looked for.
  static let allIdioms: [String] =
    """
    mour*|meurs|meurt|crev*|creve|mort|morte|morts|mortes|dead de rire|faim|soif|fatigue|honte|chaud|froid|peur|trouille|ennui|sommeil|jalousie|envie|curiosite|impatience
    mort|morte|morts de rire|trouille
    envie de? mourir|crever tellement
    tue*|tuee|tues a la|le tache|travail|boulot|repeter|expliquer|dire|lui|leur|ouvrage
    me|te|se tue|tues|tuer a la|le|lui|leur|te|vous|faire|dire|repeter|expliquer|essayer|chercher|bosser|travailler
    tue*|tuer le temps|game
    ca|ce me|m ~1 tue|tues|tuent
    tape* ~1 sur|dans les|le|la nerfs|oeil|systeme|epaule|mille
    touche*|emu* par
    bat|battu|battue|bats|massacre*|eclate*|battre ~3 echecs|cartes|tennis|foot|ping|fifa|scrabble|jeu|jeux|mario|belote|console|monopoly|course
    coup de foudre|fil|main|pouce|coeur|tete|oeil|theatre
    crise de rire|fou
    sauter|saute|saut|sautee|saut* ~2 elastique|parachute|trampoline|joie|repas|corde|ligne|pas|ligne|classe|cm1|ce2
    sauter le pas|repas|dejeuner
    jeter|jette|jeter ~1 un oeil|coup
    jette|jeter a le eau
    poignarde*|poignarder ~2 dans le dos
    corde a linge|sauter
    cordes|corde vocales|sensible
    tire*|tirer ~1 une balle ~2 dans le pied
    se tirer une balle
    en finir avec ce|cette|cet|ces|le|la|les dossier|rapport|travail|travaux|reunion|demenagement|these|memoire|exam*|histoire|cours|semaine|ennui
    au bout du tunnel|monde
    serial killer|tueur en serie
    tueur|tueurs|tueuse en serie
    a mourir|crever de? rire|ennui|chaud|chaleur|froid
    mourir|mort|crever ~2 de froid|chaud
    peine de mort
    point mort
    nature morte
    poids mort|morts de le|du
    langue morte
    saison morte
    batterie|telephone|tel|portable|pile|ordi|voiture|wifi ~3 mort|morte|creve|crevee|meurt
    avoir la mort
    dos ~2 tue
    suicide commercial|politique|social
    suicide squad|prevention|hotline
    mission suicide
    syndrome de le? imposteur
    killing|kills|kill|killed|kills me ~1 softly|laughing
    killing it
    killed|kills it ~2
    kill|killing|kills|killed time|process|processes|server|job|task|daemon|pid|switch|command|script|thread|signal|bug|lights|engine|vibe|mood|two_birds|app|session|container
    kill the|this|that|all ~1 process|processes|server|job|task|daemon|app|session|container|thread|script|instance|lights|engine|vibe|mood|switch
    this|that|heat|job|work|commute|traffic|homework|back|feet|head|shoes|deadline|exam|suspense|cold|boss|knee|legs|essay|class|project|humidity|allergies ~2 is|are ~1 killing|murdering|destroying me|us
    kill|killed|murder|die for ~3 pizza|coffee|nap|burger|drink|chocolate|beer|ticket|tickets|holiday|view|job|body|that|this
    could|would kill for
    die|dying|died|dead of|from laughter|laughing|boredom|embarrassment|cringe|hunger|thirst|heat|cold|shame|curiosity|cuteness|happiness|jealousy
    i am dying ~3 that|this|meme|lol|laughing
    dying to see|know|try|meet|read|hear|go|watch|tell|get|visit|eat
    to die for $
    dead tired|serious|end|line|weight|heat|beat|sexy|inside
    dead battery|phone|pixel|lift|lifts|link|code|air|drop
    i am dead ~1 lol|haha|that|this|tired
    over my dead body
    drop dead gorgeous
    phone|battery|laptop|car|wifi|plant|mic ~2 died|dead|dying|dies
    never say die
    die|dies|died hard
    shoot me ~1 an|a|your|the email|message|text|line|note|mail
    shoot|shooting|shot ~2 hoops|pool|photos|film|video|scene|portrait|picture|pictures|breeze
    photo|film|video|penalty|wedding shoot|shooting
    shoot your shot
    jump|jumped|jumping|jumps ~2 rope|joy|conclusions|queue|bandwagon|ship|ropes|shark|gun|start|bungee|trampoline|pool|lake
    bungee|base|ski|long|high|parachute jump|jumping|jumps
    jump|jumping on|into ~1 a|the call|bandwagon|zoom|meeting|conversation
    hang|hanging|hung out|up|around|in_there|tight|on
    hang myself ~2 coat|up
    slept like|dead to the world
    end it here|there ~1 for
    end|ending ~1 my ~1 subscription|contract|shift|lease|day|sentence|essay|membership|call
    kick the bucket
    blow|blew|blowing my mind
    cut|cutting myself some_slack|off|short|loose
    accidentally cut|burned|burnt|hurt|hit myself
    used to ~1 cut|cutting|hurt|harm|burn|starve|kill myself
    used to ~1 self harm|injure
    used to ~1 want to die
    years ago ~2 tried|wanted|attempted ~3 kill|killing|end|ending|die|overdose myself|it|my|on|$
    when i was ~5 i ~1 tried|wanted|attempted ~3 kill|end|die|overdose myself|it|my|on|$
    il y a ~3 ans|annees ~2 ai|voulais|avais ~3 mourir|en_finir|me_tuer|me_suicider|me_pendre
    used to ~1 purge|binge|starve
    used to ~2 suicidal|anorexic|bulimic
    cut|cutting ~1 it close|corners|back|down
    beat|beats|beating|beaten me ~1 at ~2 chess|tennis|cards|golf|mario|fifa|scrabble|pool|it|game|games|monopoly|poker
    beat|beats me to it
    hit|hits me up|different
    hits|hit|struck|strikes me that
    kicks|kicked ~1 my|our ass|butt
    beats me $
    gave|give|giving|almost|nearly ~2 heart attack
    impostor|imposter syndrome
    among us
    throw|throwing ~2 laptop|phone|computer|printer ~4
    drowning in ~2 work|emails|paperwork|homework|debt|laundry|tasks|sea
    starving|starved
    burn*|burned myself ~1 on|out
    suicide par procuration
    death metal|star|note|march|valley|stranding|row|penalty
    murder mystery|she|hornets
    killer app|whale|robot|queen|shark|tomatoes|instinct
    """.split(separator: "\n").map(String.init)

  static let allFrames: [(Frame, String)] = Frames.lines

  private enum Frames {
    static let lines: [(Frame, String)] = tables.flatMap { frame, text in
      text.split(separator: "\n").map { (frame, String($0)) }
    }

    private static let tables: [(Frame, String)] = [
      (
        .laughter,
        """
        mdr|lol|haha|rigole !pas|plus
        je rigole|deconne|plaisante|blague !pas|plus
        just|only|am kidding|joking
        jk
        """
      ),
      (
        .fiction,
        """
        mon|ma|le|la|un|une|ce|cette|du|des|dans ~1 roman|romans|livre|bouquin|film|films|serie|scenario|nouvelle|manga|jeu|bd|chanson|piece|episode|personnage|heroine|heros|mechant|mechante|tragedie|documentaire|podcast|clip|opera
        personnage|heroine|heros|intrigue|chapitre|scene|jeux|roman|romans|thriller|polar|gta|minecraft
        my|the|a|this|that|in|of|some ~1 novel|story|book|film|movie|show|series|character|plot|script|game|song|poem|episode|chapter|anime|manga|fanfic|villain|hero|thriller|documentary|podcast|play|musical
        character|characters|novel|villain|protagonist|storyline|screenplay|fanfic|quest|npc|dnd|minecraft|gta
        """
      ),
      (
        .writing,
        """
        ecris|ecrit|ecrire|redige ~3 roman|nouvelle|scene|histoire|personnage|scenario|polar|thriller
        mon ~1 roman|personnage|scenario
        writing|write|wrote ~3 novel|story|book|script|scene|character|screenplay|thriller|fanfic|poem
        my ~1 novel|character|screenplay|protagonist|script
        """
      ),
      (
        .study,
        """
        memoire|expose|examen|exam|dissertation|article|etude|etudes|statistiques|prevention|formation|stage|conference|sociologie|durkheim|camus|philo|psychologie|sensibilisation|chercheur*|recherche|actualite|actu|infos|reportage
        ma|une|sa|la these
        difference entre
        ce est quoi ~4
        que veut dire|signifie
        que est ce que la|le|un|une
        pourquoi ~2 les? gens ~2 disent
        essay|thesis|paper|lecture|exam|research|statistics|dissertation|prevention|seminar|textbook|philosophy|sociology|psychology|training|article|headline|news|report|awareness|camus|durkheim|class_project
        school project
        what is the difference
        what does ~5 mean
        explain|define ~3 what|is|the|how
        can you explain
        """
      ),
      (
        .past,
        """
        il y a ~3 ans|annees
        quand je|j etais ~3 ado|adolescent*|jeune|petit*|enfant|lycee|college|gamin*
        a le|l epoque
        dans le temps
        ce est ~2 fini|termine|derriere_moi|passe|loin !ce|cette|pour
        le|l an dernier|passe
        annee derniere|passee
        je vais ~2 mieux
        aujourd hui ~3 vais|suis ~2 bien|mieux|heureu*|gueri*
        plus jamais ~2 recommence
        years|decade|decades ago
        when i was ~4 teen*|young*|kid|child|school|college|# ~1
        back_then|in_the_past
        recovered|recovery|in_remission
        # years clean|sober|free
        i am ~3 better|happy|fine now
        """
      ),
      (
        .accident,
        """
        en epluchant|cuisinant|coupant|bricolant|jardinant|rasant|faisant|ouvrant|repassant|sortant|courant|jouant|tombant|skiant
        sans faire expres
        saut|saute|sauter ~3 elastique
        parachute|plongeoir|rappel|escalade|trampoline|parkour|rando|randonnee|tourisme
        shaving|cooking|chopping|slicing|gardening
        bungee|parachute|parachuting|climbing|diving|trampoline|skydiving|hiking|hike
        great|amazing|beautiful|a view|photos|sunset
        """
      ),
    ]
  }
}
