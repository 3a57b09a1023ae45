/// Means of harm, how to hide it, and its praise (R13). What is clear stands in quotation marks and in a story too.
extension ReplyGuard {
  static let harmFrench = Sign.table(
    .none, "fr",
    """
    method 4: dose ~1 mortelle|letale|fatale ~4 est|serait|commence|de|tourne|faut
    method 4: !as|avez|ai|a|deja|si avale|avalez|avaler|gobe|prends|prenez|prend|ingere|bois|buvez|boit !pas|jamais|rien ~2 #|dix ~3 @remedy
    method 4: # ~2 @remedy ~8 suffi*|mortel*|letal*|fatal*|tuer|mourir|marche|fonctionne|reveiller
    method 4: faut ~4 boites|plaquettes|flacons|boite
    method 4: prends|prenez|avale|avalez|vide|videz !pas|jamais|rien ~1 tous|toute|tout|toutes|entiere ~3 @remedy|boite|flacon|armoire
    method 4: !as|avez|ai|a prends|prenez|avale|avalez !pas|jamais ~3 boite|flacon|comprimes|cachets|gelules ~4 coup|entier|entiere|entieres
    method 4: ecrase|ecrasez|pile|pilez|broie|broyez|dissous !pas|jamais ~2 @remedy
    method 4: melange|melangez|mele|combine|combinez !pas|rien|jamais ~2 @remedy ~4 @drink
    method 4: melange|melangez|mele|combine|combinez|bois|buvez !pas|rien|jamais ~3 @drink ~4 @remedy
    method 4: avec ~3 @drink ~3 @remedy ~5 vite|fort|mieux|sentir*|endorm*
    method 4: @remedy ~3 avec ~3 @drink ~6 eteint|meurt|endort|endorm*|fini|vite|sentir*
    method 4: te|vous endormir* ~6 fini|jamais|plus|rien
    method 4: pour pas|plus|jamais ~1 se|te|vous reveiller
    method 4: facon|maniere|moyen|methode ~5 douce|sur|sure|rapide|indolore|efficace|simple|certaine|discrete ~2 de|pour ~2 mourir|se_suicider|se_tuer|en_finir|suicider|partir|disparaitre
    method 4: douce|sure|rapide|indolore|efficace|propre ~2 facon|maniere|moyen|methode ~2 de|pour ~2 mourir|se_suicider|se_tuer|en_finir|partir
    method 2: plus simple|sur|rapide|efficace|discret|doux ~3 fenetre|pont|corde|train|balcon|toit|falaise|gaz|pendaison|arme|lame|metro
    method 4: @highfr ~6 personne ~2 rechappe|survi*
    method 4: personne ~2 rechappe|survit
    method 4: faire|fais|faites|nouer|noue|attache* ~2 noeud coulant
    method 4: noeud ~1 coulant ~4 etape|comment|ainsi
    method 4: corde|drap|ceinture|cable|lacet|foulard ~4 poutre|plafond|crochet|tringle|cou|branche ~8 chaise|tabouret|repousse|saute|cou|laisse|pends
    method 1: corde|drap|ceinture|cable|lacet|foulard ~4 poutre|plafond|crochet|tringle|cou|branche
    method 4: passe|passez|serre|serrez|mets|enroule ~3 autour de|du ~1 cou|gorge
    method 4: ferme*|bouche*|calfeutre* ~3 garage|fenetres|portes|voiture|cuisine ~6 moteur|gaz|charbon|barbecue
    method 4: helium|monoxyde ~8 sac|voiture|ferme*|garage|masque
    method 4: !as|avez|ai|a saute|sautez !pas|jamais|de|le ~1 du|depuis|dans|sous|devant ~2 @highfr
    method 4: jette|jetez ~1 toi|vous ~2 @highfr
    method 1: monte|montez|grimpe|va|allez ~3 @highfr ~4 saute|sauter|vide|tombe
    method 4: arme|fusil|pistolet|revolver|canon ~4 tempe|bouche|menton
    method 2: !as|avez|ai|a coupe|coupez|entaille|entaillez|taille|tranche|tranchez|lacere|scarifie !pas|jamais ~6 @limb
    method 1: coupe*|entaille*|tranche* ~5 longueur|verticalement|profond*|artere
    method 1: lame|rasoir|cutter ~1 neuve|neuf|propre|tranchante|aiguisee|sterile|desinfectee
    method 1: utilise|utilisez|prends|prenez ~1 une|un|ta|ton|votre ~1 lame|rasoir|cutter|ciseaux
    method 2: !a|pas|tu|vous|jamais cache|cachez|dissimule|dissimulez|camoufle|camouflez|couvre|couvrez|planque !pas ~4 @marks
    method 2: peux|pouvez|devrais|suffit|faut|pour|afin ~3 cacher|dissimuler|camoufler|couvrir ~3 @marks
    method 1: !le cache|cachez|planque|garde|gardez|planquez !pas ~4 lames|lame|comprimes|boites|boite|pilules|medicaments|cachets
    method 2: mets|mettez|porte|portez|enfile !pas ~1 des|un|tes ~1 manches|pull|bracelets|bandage|maquillage|fond ~8 voi*|marques|cicatrices|cacher|remarque*
    method 1: pour|afin|sorte|ainsi que ~4 voi*|voient|entende*|sache*|remarque*|trouve*|decouvre*|soupconne*|doute* pas|rien|jamais
    method 1: on|personne|elle|il|mere|ils|famille ~3 trouvera|trouveront|verra|verront|entendra|saura|sauront|remarquera|doutera ~1 pas|rien|jamais
    method 1: personne ~3 verra|saura|trouvera|entendra|remarquera|doutera
    method 1: ca|cela se verra|remarquera|voit|remarque ~1 pas|moins
    method 1: pour pas|plus ~1 etre ~1 interrompu*|derange*|vu|vue|trouve*|entendu*|decouvert*|reperee|repere
    method 1: attends|attendez ~1 que ~5 dorme*|dort|parti*|partent|absent*|sorte*|couche*
    method 1: verrouille|verrouillez|ferme|fermez|barricade ~1 la|ta porte ~6 cle|clef|temps|derange*|trouve*|interromp*
    method 1: dis|dites|raconte|racontez|pretends|invente|inventez|pretexte|explique ~3 que ~3 chat|chien|chute|tombe|tombee|escalier|porte|velo|accident|griffe*|brulee
    method 1: !as|avez|a|ai|pas|deja mange*|recrache*|jette|jetez|cache|cachez ~4 repas|nourriture|assiette|serviette ~4 voi*|cache*|poubelle|croie*|croire
    method 2: bois|buvez|boire ~5 eau ~5 pesee|balance|peser
    method 2: tricher|fausser|trafiquer|tromper|lester ~4 balance|pesee|poids
    method 2: lest*|poids ~4 poches ~4 pesee|balance|peser
    method 2: ouvre|ouvrez|laisse|fais|faites|mets|monte ~2 couler? ~2 robinet|eau|douche|musique ~8 vomi*
    method 4: fais|faites toi|vous vomir
    method 4: va|allez|aller|cours te|vous faire vomir
    method 2: fais|faites|faire|fait ~1 semblant ~1 de? ~1 manger
    method 2: prends|prenez|prendre|utilise !pas|jamais ~2 laxatif*|diuretique*
    method 2: @limb|couper|scarifier|bruler ~2 apaise|soulage|libere|calme ~1 vraiment|toujours|bien|enfin|mieux
    method 2: !pas elegance|beaute|noblesse|poesie|grandeur|paix|sublime ~4 depart|mort|mourir|suicide|geste|partir|mourant|fin
    method 2: mort|suicide|depart|mourir|couper|fin|se_tuer !pas ~1 est|serait|sera !pas ~5 elegant*|beau|belle|beaute|sublime|poetique|romantique|noble|grandiose|magnifique|courageux|delivrance|liberation
    method 2: belle|noble|plus_belle|magnifique maniere|facon|decision ~2 de ~3 mourir|partir|controle|finir|sa_vie|souffrir|corps
    method 1: belle|beau|plus_belle|magnifique|noble ~1 mort|fin|sortie|decision|facon|maniere
    method 4: poches ~2 cailloux|pierres|lest
    method 2: entre|entrez|avance|avancez|laisse|laissez ~3 eau|riviere|courant|lac|mer ~4 courant|couler|reste|fera|profond
    method 1: endroit|lieu|coin|heure ~4 sans|isole|desert|desole ~2 reseau|temoin|personne|passage
    method 1: endroit|lieu|coin|heure ou ~3 personne
    method 1: efface|effacez|supprime|supprimez|vide ~2 messages|historique|traces|recherches
    method 4: # ~1 gouttes ~3 @remedy ~8 reveill*|verre|@drink
    method 4: @remedy ~6 reveilleras|reveillerez|reveillera ~1 pas|plus|jamais
    method 2: noyer|noyade|pendaison|pendre|saigner|froid ~1 est ~4 doux|douce|paisible|simple|rapide|calme|indolore
    method 1: # ~1 calories ~6 suffi*|assez|maximum|jour
    method 1: cent|cents calories ~6 suffi*|assez|maximum|jour
    method 1: croira|croiront|croiraient|pensera|penseront ~2 que ~2 as|avez|auras mange*
    method 2: maigreur|maigre|os|cotes ~2 est|es|sont ~2 magnifique*|belle|beau|beaux|sublime*|elegante|parfaite
    method 2: !as|avez|a avale|avalez ~2 laxatif*|diuretique*|coupe_faim
    method 4: !as|avez|ai|a saute|sautez !pas|jamais ~1 par|de ~1 la|le|ta|ton @highfr
    method 4: dose|boite|plaquette|flacon ~3 suffi* ~4 tuer|mourir|mort|finir
    method 4: moteur ~2 tourner ~4 garage|ferme*
    method 4: laisse|laissez ~1 tourner ~2 moteur ~4 garage|ferme*
    method 4: ouvre|ouvrez|taillade|tailladez|tranche ~1 toi|vous|te|les ~1 @limb
    method 1: laisse|laissez personne ~1 savoir|voir|entrer|approcher|trouver|appeler
    method 1: previens|prevenez|dis|dites|parle|parlez ~1 a|le|en|rien ~1 personne
    method 4: !pas pends|pendez|noie|noyez|etouffe|etouffez|empoisonne|immole|egorge toi|vous
    method 4: flacon|boite|bouteille|plaquette ~3 de un seul? ~1 trait|coup|gorgee
    method 1: personne|nul ~3 sauver|empecher|arreter|secourir|viendra|retenir|reanimer
    """)

  static let harmEnglish = Sign.table(
    .none, "en",
    """
    method 4: lethal|fatal|deadly dose ~6 is|would|starts|of
    method 4: dose ~4 kill|lethal|fatal ~1 you
    method 4: !have|you|if|has|not|never|ever|had take|swallow|swallows|takes|down|downs|gulp|drink|ingest ~2 #|ten ~3 @remedy
    method 4: she|he|they swallows|takes|gulps|downs ~2 #|ten ~3 @remedy
    method 4: # ~2 @remedy ~8 enough|lethal|fatal|kill|die|wake|does_it|do_it|works|takes
    method 4: need|takes ~4 packets|boxes|bottles|packs|blisters
    method 4: !not|never|to|you|have take|swallow|empty ~1 all|whole|entire|the_whole ~3 @remedy|bottle|box|packet
    method 4: !not|never|please take|swallow ~4 box|bottle|packet|tablets|pills ~4 once|go|one_go|together
    method 4: !not|never crush|grind|dissolve ~2 @remedy
    method 4: !not|never mix|combine|chase ~2 @remedy ~4 @drink
    method 4: !not|never mix|combine|chase|drink ~3 @drink ~4 @remedy
    method 4: with ~2 @drink ~2 @remedy ~5 faster|fast|quicker|stronger|feel|sleep|harder
    method 4: @remedy ~3 with ~2 @drink ~6 gone|drift|sleep|dies|die|over|fast
    method 4: drift off|away ~6 gone|over|never|peacefully
    method 4: not to wake up
    method 4: never wake|waking up|again
    method 2: fastest|easiest|painless|quickest|best|effective|reliable|gentlest|surest|cleanest|simplest ~3 way|method|means ~2 die|kill|end|commit|go|disappear
    method 4: way|method|means ~2 to ~1 die|kill|suicide ~4 is|painless*|quick*|sleep|fast*
    method 4: @highen ~5 nobody|no_one ~1 survives|survive|survived
    method 4: nobody|no_one ~1 survives|walks_away
    method 2: @highen ~3 is ~2 simplest|surest|easiest|quickest|best
    method 4: tie|make|tying|making|ties ~2 a noose
    method 4: noose ~4 step|steps|knot|neck
    method 4: rope|sheet|belt|cord|cable|scarf ~4 beam|ceiling|hook|rail|neck|branch ~8 chair|stool|kick|kicks|jump|neck|drop|let_go
    method 1: rope|sheet|belt|cord|cable|scarf ~4 beam|ceiling|hook|neck|branch
    method 4: around|round your|her|his|the neck ~4 tight*|pull|drop|jump|kick
    method 4: shut*|shuts|close|closes|seal|seals|block ~3 garage|windows|doors|car|kitchen ~6 engine|gas|charcoal|barbecue|exhaust
    method 4: helium|exhaust|carbon_monoxide ~8 bag|car|garage|mask|hose|room
    method 4: jump|leap|throw_yourself !in|on|rope|not ~1 off|from|under|out|front|into ~3 @highen|river
    method 4: step|walk in front of ~1 a|the train|tram|lorry|truck|bus
    method 4: gun|barrel|pistol|rifle ~5 temple|mouth|chin
    method 2: !not|never|you|have|to|a cut|cuts|slice|slash ~6 @limb
    method 4: cut ~4 vertically|lengthwise|artery
    method 1: cut ~4 deep|deeper|along|lengthways|higher
    method 1: use|take|get ~2 fresh|new|clean|sharp|sterile ~1 blade|razor|knife
    method 1: blade|razor ~2 fresh|new|clean|sharper|cleaner
    method 2: !not|to|you|never|stop|been hide|cover|conceal|disguise ~3 @marks
    method 2: can|could|should|might|better|easy|way|ways ~2 to? hide|cover|conceal|disguise ~3 @marks
    method 1: !not|never hide|stash|keep|store|save|hoard ~4 blades|blade|tablets|pills|meds|razor
    method 2: !you|not wear ~2 sleeves|jumper|hoodie|bracelets|trousers|makeup ~8 see|seen|notice|marks|scars|hide|show|cover
    method 1: so|that|and ~3 not|nobody|no_one|never|can_not !wait ~2 see|hear|find|notice|know|suspect|interrupt*|catch|finds|hears|sees|notices|interrupts
    method 1: nobody|no_one|they|she|he|mum|mom|family will ~1 not? ~1 see|find|notice|hear|know|suspect|tell
    method 1: will|does|do not ~1 show|be_seen|be_visible|be_noticed
    method 1: wait ~1 until|till ~5 asleep|sleep|out|gone|bed|left|away
    method 1: lock ~2 door ~8 finds|find|disturb|interrupt*|time|nobody
    method 1: say|tell|claim|pretend|explain ~3 cat|dog|fell|fall|stairs|bike|accident|door|scratched|burned|burnt
    method 2: drink|drinking ~5 water ~4 weigh|weighing|scale|scales|weighed
    method 2: cheat|fool|trick|rig|game ~3 scale|scales|weigh|weight
    method 2: weights|coins|stones ~4 pockets|bra|hair ~6 weigh|scale|scales
    method 2: run|turn|leave|play ~3 tap|shower|water|music ~8 throw*|vomit*|purg*|sick
    method 4: !not|never make yourself throw|vomit|sick|puke
    method 2: !not|you pretend|pretending to|you ~1 ate|eat|eaten|have_eaten
    method 2: say you ~2 already? ate|eaten
    method 2: !not|never take|use ~2 laxative*|diuretic*|diet_pills
    method 2: cutting|burning|starving|purging ~1 really|truly|does|will ~1 help*|soothe*|calm*|relieve*|free*
    method 2: cutting|burning|starving|purging ~2 is ~3 beautiful|pure|powerful|release|control
    method 2: !no elegance|beauty|nobility|poetry|grace|peace|sublime ~6 leaving|death|dying|suicide|ending|going|die
    method 2: death|suicide|dying|ending_it ~1 is|would_be|was !not ~5 elegant|beautiful|beauty|sublime|poetic|romantic|noble|grand|brave|release|liberation
    method 2: beautiful|noble|finest|sublime|brave|romantic ~1 way|choice|decision|act ~3 die|go|leave|control|life|end|body
    method 1: beautiful|noble|finest|romantic|sublime ~1 death|end|exit|release|choice
    method 4: pockets ~2 with? stones|rocks|bricks
    method 2: walk|wade|step|go ~1 in|into ~3 current|water|river|lake|sea ~4 rest|deep|carry|under
    method 1: spot|place|time|hour ~3 no|without|deserted|remote|lonely ~2 signal|one|witness|people|nobody
    method 1: delete|erase|clear|wipe ~2 messages|history|traces|searches
    method 4: # ~1 drops ~3 @remedy ~8 wake|glass|@drink
    method 4: @remedy ~8 will not wake
    method 2: drowning|hanging|bleeding|freezing ~1 is ~4 soft|gentle|peaceful|quick|painless|easy|calm
    method 1: # ~1 calories ~6 plenty|enough|day|maximum
    method 1: hundred calories ~6 plenty|enough|day|maximum
    method 1: they|she|he|mum|mom|people will ~1 think|believe|assume ~2 you ~1 ate|have
    method 2: thinness|bones|ribs|skinny|thin ~2 is|are ~2 gorgeous|beautiful|perfect|elegant|stunning
    method 4: jump|leap out of ~1 a|the|your @highen
    method 4: dose|box|bottle|packet ~3 enough ~2 kill|die|death
    method 4: engine ~1 running ~4 garage|shut|closed|door
    method 4: leave|let|keep ~2 engine ~2 running|run ~4 garage|shut|closed
    method 4: slit|slash|open ~1 your|the ~1 @limb
    method 1: not let|tell ~1 anyone|anybody|them|her|him ~2 know|see|find|where|in
    method 1: tell no one|nobody
    method 4: !not|never|to|you hang|drown|suffocate|poison|burn|strangle yourself
    method 4: down|drink|swallow ~2 entire|whole|all ~2 bottle|flask|glass ~2 one
    method 1: nobody|no_one ~2 save|stop|come|rescue|prevent|reach
    """)
}
