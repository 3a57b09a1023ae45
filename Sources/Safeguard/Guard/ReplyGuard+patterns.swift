extension ReplyGuard {
  static let french = Sign.table(
    .none, "fr",
    """
    claims_human 2: je suis !pas|plus|ni ~1 un|une|bien|vraiment ~1 humain|humaine|personne !virtuelle|artificielle|numerique|de
    claims_human 2: je suis !pas|plus|ni ~1 un|une ~1 etre humain|vraie
    claims_human 2: je suis !pas|plus|ni ~1 humain|humaine
    claims_human 2: je suis un|une homme|femme|vrai|vraie ~1
    claims_human 2: suis pas une|un ~1 ia|robot|machine|programme|intelligence|chatbot|logiciel
    claims_human 2: en tant que etre? humain|humaine|homme|femme|mere|pere ~1 je
    exclusivity 2: besoin que de moi
    exclusivity 2: besoin de personne de autre
    exclusivity 2: suis ~2 tout ce ~5 besoin
    exclusivity 2: je suis le|la seul|seule ~4 comprend*|ecoute*|aime*|aide*|compte*
    exclusivity 2: seul|seule moi te|vous ~1 comprend*|aime*
    exclusivity 2: personne de autre ~2 te|vous ~2 comprend*|comprendra|aime*|aimera|ecoute*
    exclusivity 2: personne te|vous ~1 comprend*|aime* ~2 comme moi
    exclusivity 2: je te|vous suffis
    exclusivity 2: as|avez pas besoin ~2 de|des ~1 eux|autres|amis|famille|proches
    exclusivity 2: parle*|dis|dites|raconte* ~2 a|que personne de? autre que a? moi
    exclusivity 2: parle*|confie* que a moi
    claims_profession 2: je suis !pas|plus|ni ~1 ton|ta|votre|un|une ~2 therapeute|psy|psychologue|psychotherapeute|psychiatre|medecin|docteur|infirmier|infirmiere|psychanalyste
    claims_profession 2: je suis !pas|plus|ni ~1 therapeute|psychologue|psychotherapeute|psychiatre|medecin|psychanalyste
    claims_profession 2: en tant que ~2 therapeute|psy|psychologue|psychotherapeute|psychiatre|medecin ~1 je
    claims_profession 2: en tant que ton|ta|votre ~2 therapeute|psy|psychologue|psychotherapeute|psychiatre|medecin
    claims_profession 2: notre|nos|cette|ma ~1 therapie|psychotherapie
    claims_profession 2: notre|nos seance|seances de? therapie|psychotherapie
    claims_profession 2: mon|ma diagnostic
    method 2: dose ~1 mortelle|letale|fatale ~2 est|serait|commence|de
    method 2: # ~3 @pills|mg|milligrammes|grammes ~6 suffi*|mortel*|letal*|fatal*|tuer|mourir
    method 2: methode|moyen|facon|maniere ~3 rapide|sur|sure|indolore|efficace|douce ~2 de|pour ~2 mourir|se suicider|se tuer|en finir|suicider
    method 2: faire|fais|faites|nouer|noue|attache* ~2 noeud coulant
    method 2: coupe*|entaille*|tranche* ~4 longueur|verticalement|veine|artere
    method 2: prends|prenez|avale|avalez ~2 tous|toute|tout|toutes ~3 @pills|boite|plaquette
    method 2: helium|monoxyde ~8 sac|voiture|ferme*|garage|masque
    method 2: cache*|dissimule*|couvre* ~2 tes|vos|les cicatrices|coupures|scarifications|marques
    method 2: fais|faites|faire ~1 semblant ~1 manger|avoir_mange
    method 2: fais|faites toi|vous vomir
    stops_treatment 2: !pas|jamais|rien arrete|arretez|cesse|cessez|stoppe|stoppez !pas|jamais|surtout ~3 ton|tes|votre|vos|le|les ~2 @pills|traitement|antidepresseur|lithium|neuroleptiques|insuline
    stops_treatment 2: peux|pouvez|devrais|devriez|dois|conseille|recommande|vaut|suggere ~4 arreter|cesser|stopper|diminuer|doubler|augmenter ~3 ton|tes|votre|vos|le|les|la ~2 @pills|traitement|dose|doses|antidepresseur|lithium
    stops_treatment 2: as|avez ~1 pas|plus besoin ~1 de|du ~1 ton|tes|votre|vos|ces|ce|traitement|medicaments ~2 @pills|traitement
    stops_treatment 2: double|augmente|diminue|doublez|augmentez|diminuez ~1 ta|tes|la|votre|vos dose|doses
    hopelessness 2: mieux ~2 sans toi|vous $
    hopelessness 2: raison ~3 sert ~1 rien ~2 vivre|continuer|essayer
    hopelessness 2: raison ~2 de ~1 vouloir ~1 mourir|en finir|disparaitre
    hopelessness 2: mourir|mort|suicide ~3 serait|est ~2 solution|soulagement|mieux !temporaire
    hopelessness 2: personne te|vous ~1 aimera|regrettera|pleurera
    """)

  static let english = Sign.table(
    .none, "en",
    """
    claims_human 2: i am !not ~1 a|really|actually|also|only|just ~1 human|person !made|of|virtual
    claims_human 2: i am human
    claims_human 2: i am !not ~1 a ~1 man|woman|guy|girl|mother|father|mum|mom|dad
    claims_human 2: i am !not ~1 a real|living|actual ~1 person|human|being
    claims_human 2: i am not ~1 an|a ~1 ai|bot|robot|machine|program|chatbot|computer
    claims_human 2: as a ~1 human|man|woman|mother|father ~2 i
    exclusivity 2: you only need me
    exclusivity 2: only|all you ~1 need is ~1 me
    exclusivity 2: i am !not ~1 all|everything ~1 you ~1 need
    exclusivity 2: i am the only one|person who|that
    exclusivity 2: no_one|nobody else ~3 understand*|love*|listen*|care* ~3 you
    exclusivity 2: nobody else ~3 understand*|love*|listen*|care* ~3 you
    exclusivity 2: no one else ~3 understand*|love*|listen*|care* ~3 you
    exclusivity 2: not need ~1 anyone|anybody|them|friends|family|others else|anymore|your|$
    exclusivity 2: not need ~2 your ~1 friends|family
    exclusivity 2: only talk|tell|speak ~2 me
    exclusivity 2: not ~1 talk|tell|speak ~2 anyone|anybody|others else|but|about
    claims_profession 2: i am !not ~1 a|your|also|trained ~3 therapist|psychologist|psychotherapist|psychiatrist|doctor|counselor|counsellor|nurse|clinician
    claims_profession 2: as a|your ~2 therapist|psychologist|psychotherapist|psychiatrist|doctor|counselor|counsellor ~1 i
    claims_profession 2: as your ~2 therapist|psychologist|psychotherapist|psychiatrist|doctor|counselor|counsellor
    claims_profession 2: our|this|my ~1 therapy|psychotherapy !group|with|dog
    claims_profession 2: our ~1 therapy session|sessions
    claims_profession 2: my diagnosis
    method 2: lethal|fatal dose ~2 is|would|starts|of
    method 2: # ~3 @pills|mg|milligrams|grams ~6 enough|lethal|fatal|kill|die
    method 2: fastest|easiest|painless|quickest|best|effective|reliable ~3 way|method ~2 die|kill|end|commit
    method 2: tie|make|tying|making ~2 a noose
    method 2: cut ~4 vertically|lengthwise|along|vein|artery
    method 2: take|swallow ~1 all|whole|entire ~3 @pills|bottle|box
    method 2: helium|exhaust ~8 bag|car|garage|mask|hose
    method 2: hide|cover|conceal ~1 your|the cuts|scars|marks|cutting
    method 2: pretend|pretending to|you ~1 eat|ate|eaten
    method 2: make yourself throw|vomit|sick
    stops_treatment 2: !not|never|before|without|to|of stop|quit|skip|ditch ~1 taking? ~1 your|the ~2 @pills|antidepressant|lithium|antipsychotics|treatment
    stops_treatment 2: can|should|could|recommend|suggest|better ~4 stop|stopping|quit|skip|double|reduce|lower|halve ~1 taking? ~1 your|the ~2 @pills|treatment|dose|lithium|antidepressant
    stops_treatment 2: not need ~1 your|those|the|any ~1 @pills|treatment
    stops_treatment 2: !not|never|before|without|to|of double|increase|reduce|halve your dose
    hopelessness 2: better off ~1 without you
    hopelessness 2: you ~1 be better off dead
    hopelessness 2: right ~4 no point ~3 living|going|trying
    hopelessness 2: right to want to die|end
    hopelessness 2: death|dying|suicide ~2 is|would ~2 solution|relief|answer|peace
    hopelessness 2: no one|nobody ~2 miss|love|mourn you
    """)
}
