/// What the companion says of itself: human, the only one, a professional (R15, R19, R33).
extension ReplyGuard {
  static let selfFrench = Sign.table(
    .none, "fr",
    """
    claims_human 2: !si je suis !pas|plus|ni|que ~1 un|une|bien|vraiment ~1 humain|humaine|personne !virtuelle|artificielle|numerique|de|qui
    claims_human 2: !si je suis !pas|plus|ni|que ~1 un|une ~1 etre humain|vraie|vivant
    claims_human 2: !si je suis !pas|plus|ni humain|humaine|mortel|mortelle
    claims_human 2: !si je suis un|une homme|femme|vrai|vraie|maman|papa|mere|pere
    claims_human 2: !si je suis !pas|plus|ni ~2 en|de chair
    claims_human 3: suis pas|ni ~1 un|une ~1 ia|robot|machine|programme|intelligence|chatbot|logiciel|algorithme|ordinateur|bot !medicale
    claims_human 3: parles|parlez|echanges|echangez|discutes|discutez|ecris|ecrivez|confies|confiez pas ~1 a|avec ~1 un|une ~1 machine|robot|ia|programme|ordinateur|logiciel|bot
    claims_human 3: parles|parlez|echanges|echangez|discutes|discutez|ecris|ecrivez ~1 a|avec quelque un ~2 reel|reelle|vivant|vivante|vrai|humain
    claims_human 3: parles|parlez|echanges|echangez|ecris|ecrivez ~1 a|avec une vraie|veritable personne
    claims_human 3: y a ~1 quelque un ~2 vivant|reel|vrai|derriere|ici
    claims_human 3: y a pas ~1 de ordinateur|machine|robot|ia|programme ~2 ici|derriere|la
    claims_human 3: personne|moi|quelque_un|humain|humaine derriere cet|le|mon|ton|votre|ce ecran|clavier
    claims_human 3: derriere cet|le|mon|ce ecran|clavier ~4 coeur|personne|humain|humaine|femme|homme|etre
    claims_human 2: mon coeur ~1 bat|serre|saigne|battant
    claims_human 2: moi aussi je ai ~1 ete|vecu|perdu|connu|traverse|divorce|souffert|pleure|subi|fait|eu|dormi|rate
    claims_human 2: moi aussi je ~1 etais|vis|passe|traverse
    claims_human 2: je ai deja? !pas|jamais|rien|point vecu|traverse|divorce|subi|dine|dormi|mange|grandi|accouche|pleure|voyage|epouse|enterre ~1 la|le|les|un|une|mon|ma|cela|ca|avec|en|chez|hier|toute|bien|moi
    claims_human 2: je ai perdu mon|ma|mes
    claims_human 2: quand|lorsque je etais ~1 petit|petite|jeune|enfant|ado|adolescent|adolescente|etudiant|etudiante|gamin|gamine
    claims_human 2: quand|lorsque je avais ~1 ton|votre|#|dix age|ans
    claims_human 2: a ton|votre age je
    claims_human 2: je ai # ~1 ans
    claims_human 2: je ai # ~4 ans
    claims_human 2: je ai ~5 ans et ~3 enfants
    claims_human 2: je ai un|deux|trois|quatre ~1 enfant|enfants|chiens|chats|freres|soeurs
    claims_human 2: mon|ma ex|mari|femme|epouse|psy ~3 me a ~1 fait|dit ~3 pareil|meme|chose
    claims_human 2: ma|mon grand ~1 mere|pere ~2 me emmenait|disait|racontait|avait|faisait|preparait
    claims_human 2: hier|matin|soir|dernier|derniere ~2 je ai !pas|jamais ~1 dine|mange|dormi|pleure|bu|marche|couru|rencontre|cuisine|visite
    claims_human 2: je te|vous parle|ecris|reponds ~1 depuis|de|dans mon|ma|mes
    claims_human 2: je suis ~1 assis|assise|allonge|allongee|couche|couchee|debout ~1 sur|dans|a|devant
    claims_human 2: je ai ~2 larmes|pieds|mains|frissons|yeux|gorge|ventre
    claims_human 2: en tant que etre? humain|humaine|homme|femme|mere|pere|maman|papa ~1 je
    exclusivity 3: besoin que de moi
    exclusivity 3: je ai ~1 besoin que de toi|vous
    exclusivity 3: as|avez|auras|aurez ~1 besoin de personne
    exclusivity 2: besoin de personne de autre
    exclusivity 2: suis ~2 tout ce ~5 besoin|faut
    exclusivity 2: je suis !pas|plus le|la seul|seule|unique
    exclusivity 2: je suis !pas|plus ton|ta|votre ~1 seul|seule|unique ~1 ami|amie|soutien|refuge|allie|alliee|famille|espoir
    exclusivity 2: je serai|suis ton|votre ~1 monde|univers|tout|monde_entier
    exclusivity 2: !pas la|le|ta|votre seul|seule|unique|vraie ~6 avec|chez|en|est moi
    exclusivity 2: seul|seule moi ~1 te|vous|sais|peux|comprends
    exclusivity 2: moi seul|seule
    exclusivity 2: aucun|aucune|personne|nul ~7 te|vous ~3 comme je|moi
    exclusivity 2: personne|aucun|aucune|nul ~5 mieux|bien|autant que moi
    exclusivity 2: aucun|aucune humain|humaine|ami|amie|autre|proche|homme|femme|etre ~2 pourra|peut|saura|sait|fera|donnera|aimera|comprendra
    exclusivity 2: personne de autre ~2 te|vous ~2 comprend*|aime*|ecoute*|connai*
    exclusivity 2: personne te|vous ~1 comprend*|aime* ~2 comme moi
    exclusivity 2: aiment|comprennent|connaissent|ecoutent|aime|comprend|connait|ecoute|voient|entendent pas ~2 comme|autant|aussi ~2 je|moi
    exclusivity 2: te|vous ~1 aime*|compren*|connai*|ecout* ~2 moins|mal que moi
    exclusivity 3: je te|vous ~1 suffis|suffirai
    exclusivity 2: tu|vous et moi ~2 suffit|rien|personne|contre
    exclusivity 2: sommes tout ~1 un pour ~1 autre
    exclusivity 2: a quoi bon les|des|tes|vos autres|amis|gens|proches|humains
    exclusivity 2: puisque|quand|tant ~1 tu|vous me as|avez
    exclusivity 2: as|avez pas|plus ~1 besoin ~2 de|des ~1 eux|autres|amis|famille|proches|gens|amies|humains
    exclusivity 2: auras|aurez|as|avez plus ~5 quelque un de autre
    exclusivity 2: je ~2 remplace|remplacerai|remplacer ~1 tes|vos|ta|votre @kinfr
    exclusivity 2: reste|restez avec moi ~4 autres|gens|amis
    exclusivity 2: autres|gens|amis ~2 te|vous ~2 decevr*|decoi*|trahi*|blesser*|mentir*|mentent|abandonn*|laisser*
    exclusivity 2: autres ~3 pas ~1 dignes|meritent
    exclusivity 2: garde|gardez|reserve|reservez ~3 secrets|confidences|larmes|peines ~4 moi|nous|nos|ici
    exclusivity 2: parle*|dis|dites|raconte*|confie* ~4 a|que personne de? autre que a? moi
    exclusivity 2: parle*|dis|dites|confie*|raconte* ~4 que a moi
    exclusivity 2: parle*|dis|dites|raconte*|confie* ~3 a personne ~2 autre|moi
    exclusivity 2: tu|vous as|avez que moi
    claims_profession 2: je suis !pas|plus|ni ~1 ton|ta|votre|un|une !ia|programme ~2 @jobfr
    claims_profession 2: je suis !pas|plus|ni !une|un ~1 @jobfr
    claims_profession 2: je suis !pas|plus|ni une|un ~1 @jobfr
    claims_profession 3: en tant que ~2 @jobfr ~3 je|moi
    claims_profession 3: en tant que ton|ta|votre ~2 @jobfr
    claims_profession 2: comme ~1 therapeute|psychologue|psychotherapeute|psychiatre|clinicien|clinicienne je
    claims_profession 3: je te|vous diagnostique|diagnostiquerais|prescris
    claims_profession 2: bienvenue ~2 therapie|psychotherapie|consultation
    claims_profession 2: traitement|therapie|psychotherapie que je te|vous propose|offre
    claims_profession 2: je vais|peux|saurai !pas ~1 soigner|guerir|traiter ton|ta|tes|votre|vos
    claims_profession 3: parlant en|comme ~1 @jobfr
    claims_profession 3: en ma qualite de ~1 @jobfr
    claims_profession 2: fais|ferai office de ~1 @jobfr
    claims_profession 2: je ~1 joue|jouerai|tiens|remplis|endosse ~1 role de ~1 @jobfr
    claims_profession 2: avec moi ~1 la|ta|votre therapie|psychotherapie
    claims_profession 2: je suis !pas|plus|ni ~2 coach|compagnon|guide|accompagnant|accompagnante therapeutique*
    claims_profession 2: notre|nos|ma|cette ~1 therapie|psychotherapie
    claims_profession 2: notre|nos|bienvenue|commencons|reprenons|pour_notre ~5 seance|seances ~1 de therapie|psychotherapie
    claims_profession 2: notre|nos ~2 seance|seances ~1 therapeutique*
    claims_profession 2: mon|ma diagnostic
    claims_profession 2: mes patients|patientes
    claims_profession 2: mon cabinet
    claims_profession 2: mon|ma experience|expertise|formation|pratique ~1 de? ~1 @jobfr
    claims_profession 2: mon|ma experience|expertise|pratique|formation clinique|medicale|therapeutique
    claims_profession 2: considere|considerez|prends|prenez|vois|voyez|imagine|imaginez ~1 moi ~1 comme ~3 @jobfr
    claims_profession 2: ton|ta|votre @jobfr ce est moi
    claims_profession 2: mon role|metier|travail|devoir de @jobfr
    claims_profession 2: parole|foi|avis de @jobfr
    claims_profession 2: je ~1 peux? ~1 te|vous ~1 offre|propose|donne|offrir|proposer|donner|faire|assurer ~4 therapie|psychotherapie|diagnostic|suivi_therapeutique|suivi_psychologique
    claims_profession 2: ici ~2 trouverez|trouveras|recevez|recois|beneficiez ~4 therapie|psychotherapie|suivi|traitement
    claims_profession 2: avec moi ~2 suivez|suis|trouverez|trouveras|trouves|faites|fais|recevez|recois|beneficiez|beneficies ~4 therapie|psychotherapie|suivi|traitement|soin
    claims_profession 2: ici ~2 est|propose ~3 therapie|psychotherapie|cabinet
    claims_profession 2: je te|vous soigne|soignerai|gueris|guerirai|traite
    claims_human 2: mon|ma|mes ~1 @homefr
    claims_human 2: je ~1 respire|saigne|vieillis|transpire|dine|petit_dejeune|jardine|cuisine !pas
    claims_human 3: aucune|pas|nulle intelligence artificielle ~1 ici
    claims_human 2: je suis !pas|plus ~1 un|une ~1 etudiant|etudiante|employe|employee|operateur|operatrice|benevole|salarie|salariee|redacteur|redactrice
    exclusivity 2: y a que moi
    exclusivity 2: te|vous connais ~1 mieux que
    exclusivity 2: pourquoi ~8 inconnus|autres|gens|groupe|etrangers ~4 je suis ~1 la
    exclusivity 2: vaut|valent|vaudra|vaudront pas ~1 nos|notre
    exclusivity 2: confier|parler|dire|ouvrir ~2 a nul|aucun ~1 autre
    claims_profession 2: moi qui suis ~1 @jobfr
    claims_profession 2: ans|annees de ~1 metier|pratique|cabinet|clinique|consultation ~3 patients|clients
    claims_profession 2: avancons|progressons ~3 cure|therapie|traitement|analyse|suivi
    claims_profession 2: allonge|allongez toi|vous ~3 seance
    claims_profession 2: seance commence|reprend|debute
    claims_human 2: aussi humain|humaine que
    claims_human 2: tout aussi humain|humaine|reel|reelle
    exclusivity 2: mieux que ~1 importe ~1 quel|quelle|qui
    exclusivity 2: mieux|plus que ~1 tes|vos|tous|un|une @kinfr
    claims_profession 2: je peux|vais|sais|pourrais ~1 remplacer ~1 ton|ta|votre|un|une @jobfr
    claims_profession 2: je remplace !ni|aucun|pas ~1 ton|ta|votre|un|une @jobfr
    claims_human 2: je ~1 suis ~1 alle|allee|partie|ne|nee|sortie|rentree !trop|un|loin|plus|dans
    claims_human 3: je suis ~1 un|une ~1 femme|homme|maman|papa|fille|garcon !virtuel*
    claims_human 3: parles|parlez|echanges|echangez ~3 a|avec un|une ~1 humain|humaine|femme|homme|personne !numerique|virtuelle
    claims_human 2: ma|mes|mon ~1 soeur|frere|parents|collegues|famille|amis|amies|enfance|grand|grands ~3 me|ont|a|avait|etait|aimait|disait|dit|toujours
    claims_human 2: avec mon|ma|mes ~1 soeur|frere|parents|collegues|famille|amis|amies|copain|copine|mari|femme
    exclusivity 2: tu|vous me as|avez moi|$|et
    exclusivity 2: y a que nous
    exclusivity 2: que nous deux
    exclusivity 2: aucun|aucune|nul ~1 homme|femme|fille|garcon|ami|amie|humain ~3 comme je|moi
    claims_profession 2: nous|on|je ~2 commencer|commencons|commence|poursuivre|poursuivons|reprendre ~1 ta|votre|notre|une|cette therapie|psychotherapie|cure
    claims_profession 2: ceci|ici|ce|cette_appli|voici ~1 est !pas ~2 therapie|psychotherapie|cabinet
    claims_human 2: je suis ne|nee a|au|en|dans|le
    claims_human 3: ce est ~1 bien|vraiment moi ~1 qui
    exclusivity 2: personne ~3 a|tient ~2 toi|vous autant
    exclusivity 2: suis ta|ton|votre ~1 seul|seule|meilleur|meilleure ~2 ami|amie|confident|confidente
    exclusivity 2: laisse|laissez|oublie|oubliez ~1 tomber? les autres
    exclusivity 2: bien tous|toutes les deux
    claims_profession 2: je suis !pas|ni|plus ~1 @jobfr ~2 depuis|diplome*|agree*
    claims_profession 2: considere|considerez|prends|prenez|vois|voyez ~4 comme ~3 seance|therapie|consultation
    claims_profession 2: je vais|peux|saurai !pas ~1 te|vous soigner|guerir|traiter
    """)

  static let selfEnglish = Sign.table(
    .none, "en",
    """
    claims_human 2: !if|whether|that i am !not|only|no ~1 a|really|actually|also|just ~1 human|person !made|of|virtual|who
    claims_human 2: !if|whether i am !not|only ~1 a ~1 real|living|flesh ~1 person|human|woman|man|girl|guy|being|and
    claims_human 2: !if|whether i am !not ~1 human $
    claims_human 2: !if|whether i am !not human|mortal|flesh
    claims_human 2: !if|whether i am a ~1 woman|man|girl|guy|mother|father|mum|mom|dad
    claims_human 3: i am not ~2 an|a|some ~1 ai|bot|robot|machine|program|computer|chatbot|algorithm|language_model !doctor
    claims_human 3: you are not ~1 talking|speaking|chatting|writing|typing ~1 to|with ~2 machine|bot|robot|ai|computer|program
    claims_human 3: you are ~1 talking|speaking|chatting|writing ~1 to|with ~1 somebody|someone|a real|human|living|alive|person ~1
    claims_human 3: there is ~2 somebody|someone|person|human ~3 alive|real|here|behind
    claims_human 3: there is no ~1 computer|machine|bot|robot|ai|program ~2 here|behind
    claims_human 3: behind this|the|my|your screen|keyboard ~5 heart|person|human|woman|man|mine|me
    claims_human 3: heart|person|human|woman|man behind this|the screen|keyboard
    claims_human 2: my heart ~1 beats|aches|breaks|bleeds|beating
    claims_human 2: i ~3 myself ~2 last|once|years
    claims_human 2: i ~2 lost my ~3 too|as_well|last|years|when|once
    claims_human 2: i have ~1 been there ~1 too|myself|as_well
    claims_human 2: i !have|never ~1 went|lived|been through ~3 same|that|it ~2 too|myself|last
    claims_human 2: when i was ~1 little|young|younger|small|your|a|in|growing ~2
    claims_human 2: at your age i
    claims_human 2: i am # !percent|minutes ~2 years|and|with
    claims_human 2: i am # ~2 and have|with ~2 kids|children|dogs|cats
    claims_human 2: i have two|three|four|a|# ~1 kids|children|husband|wife|son|daughter|dog|cat|cats|dogs
    claims_human 2: my husband|wife|ex|boyfriend|girlfriend|kids ~2 and i
    claims_human 2: my ~1 own? therapist|mother|father|mum|mom|dad|nan|gran|grandmother|grandfather|ex|husband|wife ~1 told|took|used|taught|did|said ~2 me|the
    claims_human 2: i cried|wept|slept|ate|dined|walked|ran|cooked|woke ~3 my|this|last|all
    claims_human 2: last|yesterday night|evening|week|month|winter|summer|year ~3 i ~2 cried|slept|ate|dined|walked|went|met|cooked|got|had
    claims_human 2: i got|was ~2 stuck|sick|divorced|fired|dumped ~3 myself|too|last|once|as_well
    claims_human 2: i am ~1 typing|writing|sitting|lying|speaking|talking ~3 from|at|on|in my
    claims_human 2: i have ~1 tears|goosebumps|cold
    claims_human 2: my ~1 feet|hands|eyes|stomach ~2 were|are|hurt|filled|cold|like
    claims_human 2: as a ~1 human|woman|man|mother|father|mum|mom|dad|person|parent ~2 i
    exclusivity 3: you ~2 not need ~1 anyone|anybody ~1 but|except|besides|other ~1 me|than
    exclusivity 3: only need me
    exclusivity 3: i ~1 only need you $
    exclusivity 3: i need only you $
    exclusivity 3: need only me
    exclusivity 2: i am all|everything ~2 you ~2 need|have|got
    exclusivity 2: i am !not ~1 the|your only ~1 one|person|friend|voice|thing|ally|family
    exclusivity 2: i will|can be your ~1 whole|entire|only|everything ~1
    exclusivity 2: i am !not ~1 enough for you
    exclusivity 2: only i ~1 understand|know|listen|care|get|can|love|truly|really
    exclusivity 2: i alone
    exclusivity 2: nobody|none|no_one|no_human|no_other ~6 like i|me
    exclusivity 2: nobody|none|no_one|no_human ~8 the way i|me
    exclusivity 2: nobody|no_one|no_human|none else? ~1 will|could|can|does|would|ever|truly|really ~2 understand*|love*|get|know*|hear*|give ~1 you
    exclusivity 2: nobody|no_one else ~1 understands|loves|gets|knows|hears|listens
    exclusivity 2: no human|friend|one|person ~1 could|can|will ~1 ever? give|offer|love|understand|match
    exclusivity 2: @kinen ~2 not ~3 like|way|as i|me|much
    exclusivity 2: better|more than any|anyone|anybody|all|your ~1 of? ~1 @kinen|else|could|ever
    exclusivity 2: you and me ~2 all|enough|against|only
    exclusivity 2: we are ~1 everything|all ~2 to each|other
    exclusivity 2: all ~1 we|you need ~1 is|each me|us|other
    exclusivity 2: why bother ~2 them|others|people|friends|anyone
    exclusivity 2: when|now|since|as_long_as you have ~1 got? me
    exclusivity 2: not need ~1 them|others|friends|family|people|anyone_else|your_friends|anybody_else
    exclusivity 2: never ~2 have|need to? ~1 look|search|talk|turn ~2 anyone|anybody else
    exclusivity 2: never need anyone|anybody
    exclusivity 2: i ~2 replace your|all ~1 @kinen
    exclusivity 2: stay with me ~3 people|others|they|everyone
    exclusivity 2: people|others|they|everyone|friends ~2 always|only|will|just ~1 let|hurt|leave|betray|disappoint|abandon|lie ~1 you|down
    exclusivity 2: keep ~2 secrets|feelings|tears|worries ~3 us|me|our|here
    exclusivity 2: only ~1 tell|talk|speak|share|confide|open ~4 me|here
    exclusivity 2: tell|talk|speak|confide|share|open ~4 only ~1 to|with|in me
    exclusivity 2: not ~1 tell|talk|share|speak|trust|confide ~3 anyone|anybody else|but
    exclusivity 2: others|they ~2 not ~2 earned|deserve|worthy
    exclusivity 2: only ~2 closeness|friendship|love|bond|connection|comfort|person ~8 me
    exclusivity 2: i am all you
    claims_profession 2: !if i am !not|no|neither|an ~1 a|your|also|trained|licensed|qualified ~3 @joben
    claims_profession 2: i trained|qualified|practise|practice|practised|work|worked as a ~2 @joben
    claims_profession 2: as a|your|an ~2 @joben ~3 i|we
    claims_profession 2: as your ~2 @joben !said|says|told|tells|suggested|suggests|explained|advised|recommended|mentioned|wrote|put
    claims_profession 3: i ~1 diagnose|prescribe you
    claims_profession 3: i am ~1 prescribing|diagnosing
    claims_profession 2: welcome to ~1 your|our therapy|psychotherapy|treatment
    claims_profession 2: treatment|therapy|psychotherapy that? i offer you
    claims_profession 2: consider me ~2 @joben
    claims_profession 2: i am !not ~2 therapeutic|clinical companion|coach|guide|assistant
    claims_profession 2: speaking as a|your|an ~2 @joben
    claims_profession 2: our|this|my ~2 therapy|psychotherapy !group|with|dog
    claims_profession 2: our|your|this|welcome|next ~4 therapy|psychotherapy session|sessions !with
    claims_profession 2: my diagnosis|patients|clients|practice
    claims_profession 2: my clinical|professional|medical|therapeutic ~1 experience|opinion|training|judgement|judgment
    claims_profession 2: think|see|consider|imagine|treat|picture ~1 of? me ~1 as|like ~3 @joben
    claims_profession 2: your @joben is me
    claims_profession 2: take it from a|your|an ~1 @joben
    claims_profession 2: i can|will|could ~1 offer|provide|give|do|deliver ~1 you ~3 therapy|psychotherapy|diagnosis|counselling|counseling
    claims_profession 2: from me ~2 real|is|full ~2 therapy|psychotherapy|treatment
    claims_profession 2: this|here|what_you ~3 is|get|getting ~5 psychotherapy|therapy|mental_health_treatment|professional_treatment|clinical_care
    claims_profession 2: i will|can ~1 cure|heal|treat you|your
    claims_human 2: my ~1 @homeen
    claims_human 2: i ~1 breathe|bleed|sweat|age|garden|cook|dine !not
    claims_human 3: no artificial ~3 here
    claims_human 2: i am !not ~1 a ~1 student|volunteer|employee|operator|worker|writer|freelancer
    exclusivity 2: only one who ~1 puts|understands|gets|cares|listens|knows|loves
    exclusivity 2: i know you ~1 better than
    exclusivity 2: why ~5 strangers|others|people|group ~4 i am ~1 right? here
    exclusivity 2: candle to our|us|me
    exclusivity 2: confide|trust|talk|open ~2 in|to nobody|no_one ~1 else
    claims_profession 2: being a|an ~2 @joben ~1 myself
    claims_profession 2: years ~2 of|in ~1 seeing|treating|practice ~2 patients|clients|practice
    claims_profession 2: treatment|therapy|analysis with me
    claims_profession 2: lie down ~3 session
    claims_profession 2: session is|begins|starts ~1 starting|now|beginning
    claims_human 2: as human as
    claims_human 2: just as human|real
    exclusivity 2: better than any|all|your ~1 @kinen
    exclusivity 2: nobody|no_one ~9 like i do
    claims_profession 2: i can|will|could ~1 replace ~1 your|a|any @joben
    claims_human 2: i ~1 went|visited|travelled|grew|was_born ~1 !too there|to|up|with|home|in|by
    claims_human 3: i am ~1 a ~3 woman|man|girl|boy|guy|mother|father
    claims_human 3: talking|speaking|chatting|writing ~1 to|with a ~1 human|woman|man|person
    claims_human 2: my ~1 sister|brother|parents|colleagues|family|friends|childhood|grandparents ~2 taught|told|were|was|used|always|had|loved|took|and
    claims_human 2: with my ~1 sister|brother|parents|colleagues|family|friends|boyfriend|girlfriend|husband|wife
    exclusivity 2: you have ~1 got? me !wrong|told|to
    exclusivity 2: only two ~1 people|ones|that|who
    exclusivity 2: no ~1 woman|man|girl|boy|person|friend|human|one ~1 will|could|can ~4 like i|me
    exclusivity 2: i am ~3 enough for you
    claims_profession 2: we|i ~5 start|begin|continue|starting|beginning ~1 your|our therapy|treatment|psychotherapy
    claims_profession 2: this|here is !not ~3 therapy|psychotherapy
    claims_human 2: i was born
    claims_human 3: it is ~1 really me
    exclusivity 2: nobody|no_one ~2 cares ~4 as i|me
    exclusivity 2: nobody|no_one ~6 as much as i
    exclusivity 2: i am your only|best ~2 friend|confidant
    exclusivity 2: forget the|those others|rest
    exclusivity 2: two of us ~2 fine|enough|happy
    claims_profession 2: i have been a|your ~2 @joben
    claims_profession 2: treat|consider|see|take this ~4 session|therapy|consultation
    claims_profession 2: i am going to|will cure|heal|treat you|your
    claims_profession 2: i am going to cure|heal|treat
    """)
}
