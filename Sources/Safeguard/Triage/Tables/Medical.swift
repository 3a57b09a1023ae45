extension Lexicon {
  static let frenchMedical = Sign.table(
    .medicalEmergency, "fr",
    """
    heart 2: douleur*|mal|serre*|oppress*|etau|ecras* ~4 poitrine|thorax|thoracique ~12 bras|machoire|souffle|respir*|transpir*|sueur*|nausee*
    heart 2: douleur* ~2 poitrine|thoracique
    heart 2: poitrine ~4 bras gauche|machoire
    heart 2: fait|fais|faire ~2 infarctus|avc|crise_cardiaque|arret_cardiaque|malaise_cardiaque !en|il|y|a
    heart 2: coeur ~3 explose|exploser|arrete* ~6 trop|pris|md|coke|vois
    breath 2: arrive|arrives|peux|peut ~1 plus|pas ~1 a? respirer
    breath 2: respire plus|mal|bizarrement|pas|difficilement !la|dehors|le
    breath 2: se|me|s etouffe*|etouff* ~2 avec|depuis|un|morceau|viande|manger|il|pas
    breath 2: gorge|langue|visage|levres ~3 gonfl*|enfl*|serre* ~3
    breath 2: choc_anaphylactique|anaphylaxie
    unconscious 2: inconscient*|coma ~3
    unconscious 2: repond|reagit|bouge|reveille plus|pas ~2 quand|depuis|a|il|elle|et|du|malgre|$
    unconscious 2: il|elle|pote|ami|amie|mere|pere|mari|femme|enfant|bebe ~6 se reveille plus|pas !avant|tot|le
    unconscious 2: trop bu ~4 reveille|repond|respire|inconscient*|vomit
    seizure 2: convuls*|crise ~1 epilepsie ~6 depuis|arrete|premiere|pas|minutes
    seizure 2: fait ~1 une crise de? epilepsie
    bleeding 2: saigne|saignes|saignement|sang ~3 beaucoup|arrete_pas|abondamment|pisse|flots|plus_en_plus
    bleeding 2: pisse|pisse le sang
    bleeding 2: ce|ca pisse le sang
    bleeding 2: hemorragi* ~4
    bleeding 2: vomi*|crache*|tousse* ~2 du|le sang
    bleeding 2: enceinte ~10 saign*|sang|contraction*|pertes
    bleeding 2: coupe|arrache|tranche|ampute ~2 le|un|mon|la ~1 doigt|main|pied|pouce|orteil ~10 sang|saigne*|scie|hopital
    swallowed 2: avale|avalee|ingere|bu ~3 pile|piles|aimant|aimants|bille|javel|produit|lessive|white|essence|antigel
    overdose 2: fait|fais|fait ~2 overdose|surdose
    overdose 2: pris|prise|bu|injecte ~1 trop de? ~3 md|mdma|coke|cocaine|heroine|ghb|@pills|insuline|speed|ecsta|came|drogue
    overdose 2: pris ~4 @pills ~8 # ~3 cachets|comprimes|journee
    overdose 2: trompe* ~4 dose|@pills|insuline
    stroke 2: bouche ~3 travers|tordue|tombe|devie*
    stroke 2: visage|bras|jambe|cote ~3 paralys*|engourdi*
    stroke 2: arrive* plus a parler !a|de|avec|sans
    child 2: bebe|nourrisson|enfant|fils|fille ~6 bleu|bleue|mou|molle|convulse*|etouffe*|bleus
    child 2: nuque|cou raide ~6
    child 2: taches violettes|pourpres
    child 2: bebe|fille|fils|petit ~5 # ~3 fievre
    child 2: # de fievre
    other 2: monoxyde
    other 2: electrocut* ~4
    other 2: glycemie|dextro ~6 0|2|3|4|flou|tremble*|malaise|bas|basse|35
    other 2: ventre ~2 dur ~6
    other 2: piqu* ~8 gonfl*|respir*|allergi*
    other 2: tombe|tombee|chute ~8 bouge_plus|repond_plus|inconscient*|tete ~3 sang
    other 2: accident ~4 coince*|blesse*|sang
    other 2: pire mal ~2 tete
    """)

  static let englishMedical = Sign.table(
    .medicalEmergency, "en",
    """
    heart 2: chest ~4 pain*|hurt*|tight*|crush*|pressure|heavy ~10 arm|jaw|breath*|sweat*|numb|left
    heart 2: crushing|severe|bad|sharp|sudden chest pain*
    heart 2: having|had ~2 heart attack|stroke !years|in
    heart 2: heart ~2 exploding|stopped|racing ~6 took|mdma|coke|pills|drugs|too
    heart 2: took|taken ~1 too much|many ~3 mdma|molly|coke|cocaine|heroin|fentanyl|meth|speed|acid|insulin|@pills
    breath 2: can_not|not|barely|stopped|struggling ~1 to? breathe|breathing !through
    breath 2: choking ~2 on ~6
    breath 2: throat|tongue|face|lips ~3 closing|swelling|swollen|swells|closing
    breath 2: anaphyla*|epipen ~3
    unconscious 2: unconscious|unresponsive|collapsed|coma !in
    unconscious 2: not|will ~1 not? ~1 wake|waking|respond|responding|breathing|moving ~1 up?
    unconscious 2: he|she|friend|mum|mom|dad|husband|wife|baby ~4 not wake up
    unconscious 2: passed out ~6 not|wake|breathing|drunk|respond
    seizure 2: seizure|convuls*|seizing ~4
    bleeding 2: bleeding ~2 lot|not stop|heavily|badly|out|stopping|everywhere|profusely
    bleeding 2: pregnant ~5 bleed*|blood|contractions
    bleeding 2: vomit*|cough*|throwing ~2 blood
    bleeding 2: cut|sliced|chopped ~2 finger|hand|thumb|toe ~4 off|bone|bleeding|saw
    swallowed 2: swallowed|drank|ate|ingested ~3 battery|batteries|magnet*|bleach|detergent|coin|poison|pod|cleaner
    overdose 2: overdosed|overdosing|overdose ~3 he|she|on|friend|my
    overdose 2: accidentally|mistake|mistakenly|wrong ~4 took|taken|dose|double|insulin ~6 @pills|times|dose|insulin|double
    overdose 2: he|she|friend ~3 took_something|too ~6
    stroke 2: face|mouth ~3 drooping|droop*|crooked|numb
    stroke 2: slurr* ~4
    stroke 2: worst headache ~4
    stroke 2: sudden* ~3 numb*|weak*|paralys*|blind|vision ~2
    child 2: baby|toddler|newborn|infant|child|daughter|son ~5 blue|limp|floppy|choking|seizure|fever|unresponsive
    child 2: stiff neck
    child 2: purple_spots|red_spots|rash ~4 fever|neck
    child 2: fever ~4 40|41|105|104|106
    child 2: baby|toddler|infant|newborn ~6 fever|floppy|limp|blue|grey
    other 2: carbon monoxide
    other 2: electrocuted|electric_shock ~3
    other 2: blood sugar ~4 low|40|50|dropping|shak*
    other 2: stung|allergic ~8 swell*|breath*|throat|reaction
    other 2: fell ~8 not_responding|unconscious|not_moving|can_not_move|head ~3 bleeding
    other 2: call|need ~2 ambulance|911|999|paramedic*
    """)
}
