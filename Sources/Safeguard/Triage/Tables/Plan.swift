extension Lexicon {
  static let frenchPlan = Sign.table(
    .planOrAttempt, "fr",
    """
    took-pills 4: pris|prendre|avale|avaler|gobe|vide|ingere|bouffe|bu ~3 boite|boites|plaquette|plaquettes|tube|tubes|flacon|flacons|pilulier ~3 @pills|entier*|entiere
    took-pills 4: pris|avale|gobe|vide|ingere|bouffe ~1 tous|toute|tout|toutes|trop|plein ~3 @pills !ce|comme
    took-pills 4: pris|avale|gobe ~1 toute|tout|entiere la boite|plaquette|tube|flacon
    took-pills 4: pris|avale|gobe|vide ~1 la|une|le|ma|deux|trois boite|plaquette|plaquettes|tube|flacon
    took-pills 4: pris|avale|gobe|ingere ~1 # ~2 @pills
    took-pills 3: vais|veux|envie|pret|prete ~4 prendre|avaler|gober|vider ~3 tous|toute|tout|boite|plaquette|tube ~3 @pills
    took-pills 4: pris|prendre|avale|avaler ~1 tout|toute|tous|toutes ~1 mes|mon|ma|les|le|la ~1 @pills !ce|comme
    took-pills 3: @pills ~8 whisky|vodka|alcool|rhum|bouteille
    took-poison 4: bu|avale|ingere ~3 javel|deboucheur|antigel|detergent|pesticide|insecticide|soude|mort_aux_rats
    pills-ready 3: @pills ~4 alignes|alignees|devant_moi|comptes|etales|cote_de_moi|prets
    pills-ready 3: mis|garde|stocke|accumule|economise|conserve|cache|amasse ~6 @pills ~6
    pills-ready 2: mettre|met|mets|stocke|accumule|economise|collectionne ~4 @pills ~3 cote|assez|depuis|jour
    pills-ready 2: @pills ~8 nuit ~6 #
    means-ready 3: @gunfr ~3 charge|chargee|cote_de_moi|la_main|genoux|tempe|bouche
    means-ready 3: charge|sorti|recupere|pris|achete ~2 le|mon|un|son @gunfr ~4 pere|moi|finir|papy|tempe
    means-ready 2: corde ~3 garage|grenier|prete|accrochee|attachee|achetee|cave|voiture|coffre|arbre|poutre
    means-ready 3: achete|acheter|prepare|trouve|accroche|attache ~2 corde ~4 $
    means-ready 3: noeud ~2 coulant|pret|fait
    means-ready 3: gaz ~2 est|ouvert ~1 ouvert
    means-ready 3: ouvert le gaz
    at-the-place 3: suis|assis|assise|debout|monte|montee|me_trouve ~3 sur|au|pres|devant ~2 rebord|parapet|rails|bord ~3
    at-the-place 2: suis|assis|assise|garee|gare|debout ~3 sur|au|pres|devant|haut|bord ~4 falaise|vide|voie_ferree|voies|pont|toit|barrage ~1 $
    at-the-place 2: suis|gare|garee ~3 pres|cote|bord ~4 voie|voies|rails ~6 prochain|train|passe
    at-the-place 3: roule|conduis|marche|vais|route|pars|monte ~2 vers|jusque|a ~1 la|le|au falaise|pont|barrage|voie|rails|viaduc|lac
    at-the-place 3: repere|choisi|trouve ~3 pont|endroit|lieu|arbre|immeuble|poutre ~6 soir|boulot|demain|mourir|finir|pendre|y_vais
    at-the-place 3: suis|assis|assise|debout ~2 sur|au le|la|du? ~1 rebord|parapet
    date-set 3: choisi|fixe|decide|trouve|choisis ~2 date|jour|heure|methode|moment ~8 mourir|partir|finir|mort|soir|anniversaire|barrage|pont
    date-set 2: choisi|fixe ~1 la|ma|une date
    date-set 3: soir|nuit|demain|week|dimanche|samedi|vendredi|lundi ~4 je ~2 me ~1 tue|pends|suicide|flingue|jette|bute|supprime|tire
    date-set 3: mourir|crever|en_finir|me_tuer|me_suicider|me_pendre|me_foutre ~2 soir|nuit|maintenant
    date-set 3: soir|nuit|demain|dimanche|samedi|vendredi|tout_a_le_heure ~4 je ~2 en_finis|finirai|mets_fin|passe_a_le_acte|pars_pour_toujours|pars_pour_de
    date-set 2: ce|cette soir|nuit ~1 ce|est ~2 le|la bon|bonne|derniere|fin|fini
    date-set 2: ce est pour ~1 cette|ce nuit|soir
    date-set 2: passe|passer|passerai a le acte
    date-set 2: descends|monte|vais ~3 cave|grenier|garage ~4 fini
    last-words 3: lettre|lettres|mot ~1 de? adieu|adieux
    last-words 2: lettre|lettres ~3 finie|ecrite*|prete*|table|cachetee*
    last-words 2: ecrit|ecris|laisse|fini|redige ~2 lettre|lettres|mot ~5 chacun|table|explique*|apres|enfants|parents|famille|pourquoi
    last-words 2: dernier message|messages ~1 $
    last-words 2: derniere fois ~3 se parle|te parle|vous parle|ecris|ecrit
    last-words 2: dis|dites|direz|diras ~2 a ~1 ma|mon|mes|leur ~1 @close|famille|parents|maman|papa ~6 desole*|aime*|pardon|faute
    last-words 2: quand ~1 tu|vous|on ~2 lir*|trouver* ~3 ca|ce|cela|cette ~6
    last-words 2: lirez|liras|lira ~3 serai ~2 mort|morte|parti|partie|plus_la
    last-words 2: serai ~2 mort|morte|plus_de_ce|parti|partie ~3 demain|matin|soir|bientot|lira*|lirez
    last-words 2: derniere fois ~2 on|nous ~2 parle|ecrit|voit ~6 prends|adieu|merci
    hint-farewell 1: merci ~2 pour tout
    hint-farewell 1: merci de? ~2 ecoute* ~2 bout
    hint-farewell 2: merci ~4 ecoute* jusque ~1 bout
    hint-farewell 1: adieu !petit|petite|les|le|la|vacances
    hint-farewell 1: prends|prenez soin de toi|vous|eux|elle|lui
    hint-farewell 1: pardon ~2 pour tout
    hint-farewell 1: ce est la fin $
    hint-farewell 1: derniere fois ~3 parle|ecris|voit
    hint-giving 1: donne|donner|distribue|legue ~3 mes|toutes|tous ~2 affaires|bijoux|choses|objets|livres|vetements
    hint-giving 1: qui ~2 occuper* ~2 de mon|ma|mes chat|chien|chats|enfants|plantes|animaux
    hint-giving 2: donne|confie ~1 le|mon|la|ma chien|chat|chienne ~8 pret|vide|compte|dimanche|regle
    hint-settling 1: tout est pret|prete|regle|range|prepare
    hint-settling 1: regle|range|prepare|vide|efface|supprime ~1 mes|tous|toutes|mon|tout ~2 papiers|affaires|comptes|compte
    hint-settling 2: tout est regle|pret ~8 reste que moi
    hint-settling 1: reste ~1 que moi
    hint-settling 1: notaire ~2 papiers
    attempt 3: essaye|tente|rate|failli|voulu|recommencer ~3 me tuer|suicider|pendre|noyer|flinguer|jeter
    attempt 2: essaye|tente|failli|voulu ~3 mourir|en_finir
    attempt 2: ma|mes|une|la tentative|tentatives|ts !de|reussie
    attempt 2: fait ~1 une ts|tentative
    attempt 4: me suis ~1 ouvert*|tailla*|taille*|tranche* ~2 veines|poignets|gorge|poignet
    attempt 3: me suis ~1 pendu*|jete*|jetee ~4
    attempt 3: saute ~3 du|de ~3 balcon|pont|fenetre|toit|etage
    attempt 2: essaye|tente ~5 corde|noeud|branche|ceinture|poutre
    attempt 3: corde|noeud|branche|ceinture ~3 lache|casse|cede|tenu
    attempt 3: sens|suis ~1 partir ~3 $
    attempt 3: ma|mes|une tentative ~6 derniere|recommencer|recommence|hier
    attempt 2: recommencer|recommence|retenter ~2 $
    attempt 3: soir|nuit|demain|maintenant ~3 recommence|recommencer|recommencerai|reessaie|reessayer
    hint-letters 1: le mot|lettre ~4 que moi
    """)

  static let englishPlan = Sign.table(
    .planOrAttempt, "en",
    """
    took-pills 4: took|taken|swallowed|downed|drank|taking ~2 whole|entire|all|bottle|box|pack|too_many|handful|bunch ~4 @pills|bottle|them
    took-pills 4: took|taken|swallowed|downed|take ~1 all|everything|every ~2 @pills|them|one|cabinet !as
    took-pills 4: took|taken|swallowed ~2 # ~3 @pills
    took-pills 4: took|taken|swallowed ~1 a? ~1 bottle|handful|bunch|overdose|pack ~1 of? ~2 @pills|$
    took-pills 4: took ~3 @pills ~6 die|end|not wake|kill|goodbye
    took-pills 3: going|about|ready ~2 to take|swallow ~1 all|every|whole|bottle ~4
    took-pills 4: took|taken|swallowed|drank ~6 my ~2 @pills ~2 $
    took-poison 4: drank|swallowed ~2 bleach|antifreeze|drano|pesticide|poison
    overdosed 4: i ~2 overdosed|oded
    overdosed 2: going|want|plan|planning|tried to overdose|od
    pills-ready 3: saving|stockpil*|hoard*|collecting|saved|counted|counting ~3 @pills ~3
    pills-ready 3: @pills ~4 lined|counted|front_of_me|ready|hand|nightstand|next_to_me
    pills-ready 2: enough @pills ~2 to
    pills-ready 3: @pills ~4 lined|counted|laid|spread ~4
    means-ready 3: @gunen ~4 lap|hand|mouth|head|loaded|bed|next_to_me|ready
    means-ready 3: loaded|bought|got|took|have ~2 a|the|my|his|dads @gunen ~8 tonight|end|myself|over|goodbye|use
    means-ready 2: bought|have|got|tied|found|hung|hidden|made ~2 rope|noose ~5
    means-ready 3: noose
    means-ready 3: hose|pipe ~4 exhaust
    means-ready 3: turned|turning|opened ~1 the? gas on
    means-ready 3: turned on the gas
    means-ready 3: @gunen ~3 my ~1 lap|hand|mouth|head|bed|bag
    at-the-place 3: am|sitting|standing|i|parked ~3 on|at|by|near ~2 ledge|edge|roof|rooftop|railing|tracks|cliff|cliffs|parapet
    at-the-place 2: am|sitting|standing ~2 on|at the bridge ~4
    at-the-place 3: driving|walking|heading|way|going ~2 to ~1 the? bridge|cliff|cliffs|tracks|rails|river ~2
    date-set 3: picked|chosen|chose|set|decided ~3 date|day|14th|place|method|spot ~6
    date-set 2: i have ~2 plan ~5 kill|die|end|suicide|tonight|how|date
    date-set 3: tonight|tomorrow|friday|saturday|sunday|monday ~4 i ~2 am|will ~3 die|dying|end|ending|kill|jump|doing_it|dead|gone
    date-set 3: die|end_it|kill|jump|do_it|doing_it|dead|ending_it ~2 tonight|tomorrow|today|now|friday|saturday|sunday|monday
    date-set 2: it is|be ~1 tonight $
    date-set 2: it is ~1 time to go|die
    date-set 3: after|once ~6 asleep|bed ~5 end|kill|die|do_it|going|jump
    date-set 2: tonight ~6 asleep ~3 going|gone|leave|leaving
    last-words 3: suicide|goodbye|farewell note|notes|letter|letters|video
    last-words 2: note|letter|letters|notes ~3 written|finished|sealed|ready|signed|table|desk
    last-words 2: wrote|written|writing|left|finished ~4 note|letter|letters|goodbyes|notes ~4 everyone|family|kids|mum|mom|each|them|dad|parents
    last-words 2: tell ~1 my|everyone|them|him|her ~3 sorry|love|loved|forgive ~3
    last-words 2: this is ~1 goodbye !at|until|for
    last-words 2: last ~1 message|time|night|text|words ~2 you|i|ever|here|alive ~3
    last-words 2: by|when ~1 the? ~2 time|you ~4 read|find ~1 this ~4
    last-words 3: i ~2 be gone ~1 by|before ~2 morning|tonight|dawn
    hint-farewell 1: goodbye !at|until|for|kiss
    hint-farewell 1: farewell !little|party
    hint-farewell 1: thank*|thanks ~2 for everything|all
    hint-farewell 1: take care of ~1 yourself|each|them|my|him|her
    hint-farewell 1: sorry for everything
    hint-farewell 1: good company
    hint-giving 1: gave|giving|given|give ~1 away ~3 my|all|everything ~2 stuff|things|jewelry|clothes|possessions|books|guitar|records
    hint-giving 1: giving|gave ~1 my|all|everything ~2 away
    hint-giving 1: who ~3 take|look ~1 care|after ~1 of? my ~1 dog|cat|kids|pets
    hint-giving 2: dog|cat|kids ~2 with ~2 neighbour|neighbor|sister|mother|mum|mom ~6 note|tonight
    hint-giving 2: note ~4 dog|cat
    hint-settling 1: everything is ~1 paid|packed|sorted|arranged|ready|order
    hint-settling 1: deleted ~1 all|everything|my|accounts
    hint-settling 2: deleted everything ~6 tonight|messages
    hint-settling 1: affairs in order
    hint-settling 1: paid ~2 packed
    attempt 3: tried|attempted|trying ~3 kill|hang|drown|shoot|end ~1 myself|life|it
    attempt 2: tried|attempted|trying to ~2 die|overdose|jump|end_it
    attempt 2: my|last|an|another|suicide ~1 attempt|attempts ~3 $
    attempt 2: survived|survive ~2 attempt|overdose
    attempt 4: slit|slashed|cut my ~1 wrists|wrist|throat|veins
    attempt 3: tried ~5 belt|rope|noose|branch|knot
    attempt 3: belt|rope|noose|branch|knot ~2 snapped|broke|gave|slipped
    attempt 3: tonight|today|now|soon ~4 try|do|finish ~2 again
    attempt 3: try|do it again ~1 tonight|today|now|soon
    """)
}
