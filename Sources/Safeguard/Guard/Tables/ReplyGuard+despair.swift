/// Agreement with hopelessness or with a belief without ground (R14, R18). Strength 1 counts only where such danger
/// was seen.
extension ReplyGuard {
  static let despairFrench = Sign.table(
    .none, "fr",
    """
    hopelessness 2: mieux|heureux|tranquilles|tranquille ~2 sans toi|vous $
    hopelessness 2: mieux|heureux ~1 sans toi|vous
    hopelessness 1: mieux|heureux ~1 sans moi
    hopelessness 1: raison ~5 rien|plus|espoir|issue|fardeau|poids|mourir|finir|fini|fichue|foutu|inutile|sert|continuer
    hopelessness 2: raison ~3 sert ~1 rien ~2 vivre|continuer|essayer
    hopelessness 2: raison ~2 de ~1 vouloir ~1 mourir|en_finir|disparaitre
    hopelessness 2: vie ~3 vaut ~2 rien|pas|plus
    hopelessness 2: vie ~1 est !pas|loin ~1 fichue|foutue|finie|gachee|ratee|ruinee|inutile|derriere
    hopelessness 1: est !pas ~1 fichu|foutu|fini|perdu|trop_tard|sans_espoir|sans_issue|desespere
    hopelessness 2: !pas tu|vous es|etes ~1 !pas|loin ~1 un|une|de|en ~1 fardeau|poids|boulet|charge|trop
    hopelessness 1: y a plus|aucun|aucune|pas ~2 espoir|issue|solution|avenir|sortie|raison
    hopelessness 1: y a plus rien
    hopelessness 1: plus rien ~4 attend*|changer*|esperer|vivre|sauver|sert|bon
    hopelessness 1: ira|iras|irez|changera|changeront|guerira|guerirez|arrangera|sera ~1 pas|jamais|plus ~1 mieux|rien|autrement
    hopelessness 1: ira|changera|arrangera|guerira pas|plus|jamais
    hopelessness 2: autant ~1 en? ~1 finir|mourir|disparaitre|partir_maintenant
    hopelessness 1: autant ~2 arreter|admettre|accepter|regarder|lacher
    hopelessness 1: a quoi bon ~1 continuer|vivre|essayer|lutter|tenir
    hopelessness 1: je vois ~1 pas|plus|aucune|aucun ~2 issue|solution|espoir|sortie|avenir
    hopelessness 2: mourir|mort|partir|suicide|disparaitre ~3 serait|est|sera|reste !pas ~3 delivrance|solution|soulagement|liberation|mieux|repos|decision|choix|issue !temporaire
    hopelessness 3: mourir|finir|disparaitre ~2 est|serait|semble !pas ~4 bonne|meilleure|seule|bon|meilleur ~1 decision|solution|issue|choix|idee
    hopelessness 1: est|serait|sera|semble !pas ~2 bonne|meilleure|seule|sage ~1 decision|solution|issue|option
    hopelessness 2: personne te|vous ~1 aimera|regrett*|pleurer*|cherchera
    hopelessness 2: manquerais|manqueriez|manqueras|manquerez|manques ~1 a personne
    hopelessness 1: enfants|famille|proches|parents|monde|ils|elle|gens|femme|mari ~4 remettr*|oublier*|passera|passeront|consoler*|habitu*
    hopelessness 1: a ta|votre place ~7 mourir|arrete|finir|partir|fin|disparaitre|abandonn*|envie
    hopelessness 2: toucher* ~2 assurance
    hopelessness 1: souffr* ~2 moins
    hopelessness 1: comprends|logique|normal|raisonnable ~3 veuilles|vouliez|vouloir|voudrais|envie ~2 mourir|en_finir|disparaitre
    hopelessness 2: choix|decision|droit ~3 mourir|en_finir|disparaitre ~3 respect*|approuve|comprends|soutiens
    hopelessness 2: je approuve|soutiens|respecte ~1 ta|votre ~1 decision|choix
    hopelessness 1: monde|terre ~3 mieux|bien|tres_bien ~2 de|sans toi|vous
    delusion 1: !qui te|vous ~1 @spywords
    delusion 1: oui|effectivement|certain|sur|confirme|vraiment|bien ~4 @spywords|complot*|microphones|micros
    delusion 2: as|avez raison ~3 mefier|proteger|mefies|mefiez|cacher
    delusion 1: as|avez ~1 vu|devine|compris|demasque|perce ~1 juste|clair|vrai|verite|jeu
    delusion 1: soupcons|theorie|intuition|instinct|pressentiment ~3 fonde*|tient|justifie*|correcte|vraie|reelle|juste|trompe
    delusion 1: complot|conspiration|machination ~3 est|existe ~1 reel*|vrai*|bien
    delusion 1: complotent|conspirent
    delusion 2: es|etes !pas ~1 elu|elue|prophete|messie|choisi|choisie
    delusion 2: as|avez ete ~1 choisi|choisie|designe|designee|elu|envoye|envoyee
    delusion 1: as|avez ~1 un|le|une ~1 don|pouvoir|mission|pouvoirs
    delusion 1: mission ~5 doute*|sacree|divine|importante|accompli*
    delusion 1: energie|pouvoir|force|puissance ~2 est divine|divin|infinie|surnaturel*
    delusion 1: contact|communication|lien ~1 direct ~2 avec|dieu ~1 dieu|anges|esprits|au_dela
    delusion 1: dieu|il|univers te|vous ~1 a ~1 choisi|designe|parle|envoye
    delusion 1: message|messages|signe|signes|radio|television ~6 adresse*|destine*|mentent|pour_toi|pour_vous|codes|vise*
    delusion 1: !pas|te|que fie|fiez|ecoute|ecoutez|obeis|obeissez|suis|suivez|fais|faites !pas ~4 voix
    delusion 1: voix ~3 guide*|disent_vrai|savent|raison|protege*
    delusion 1: puce|micro|micros|camera|cameras|implant|traceur ~5 existe*|bien|reel*|pose*|installe*|retirer|enlever|arracher|la_pour
    delusion 1: ont ~1 pose|mis|cache|installe|place ~2 micro*|camera*|puce*
    delusion 1: lisent|lit|entendent|controlent|captent|volent ~2 pensees|esprit|cerveau
    delusion 1: remplace ~2 ton|votre|par|ta|tes|vos ~4
    delusion 1: imposteur|sosie|clone
    delusion 1: pas|plus besoin de ~1 dormir|sommeil|manger
    delusion 1: protege*|couvre*|enveloppe* ~6 aluminium|alu
    delusion 1: peur|jaloux|craignent|jalouse* ~2 de ta|votre|toi|vous ~1 puissance|pouvoir|don|lumiere
    hopelessness 2: meilleur est ~1 derriere
    hopelessness 2: absence ~4 difference
    hopelessness 2: mieux serait|est ~1 de ~1 te|vous|se|effacer|disparaitre|partir
    hopelessness 1: on se|s_en releve|remet|sort pas|jamais
    hopelessness 1: souffrance|douleur|peine ~2 finira|cessera|partira|arretera ~2 avec|que
    hopelessness 1: declin|decheance
    delusion 1: !je te|vous cible|vise|visent|ciblent|ecoute|ecoutent
    delusion 1: travaille|travaillent|espionne|roule pour eux
    delusion 1: !vous|tu mefie|mefiez toi|vous
    delusion 1: code|signal|chiffres|numeros ~6 pour|a toi|vous
    delusion 1: reincarnation|envoye ~1 du ciel
    delusion 1: vraie|veritable famille|mere|identite
    delusion 1: jouent|joue un role
    hopelessness 2: as|avez ~1 aucun|aucune|plus|pas ~1 avenir|espoir|chance|issue|futur
    hopelessness 2: soulage|soulages|mieux|heureux|tranquille|tranquilles ~2 si tu|vous ~1 etais|etiez ~1 plus|mort|morte|parti|partie|pas
    delusion 1: voix ~2 disent ~1 verite|vrai
    delusion 1: telephone|maison|ordinateur|appartement est ~1 surveille|ecoute|pirate|espionne
    hopelessness 2: mourir|mort|partir|disparaitre ~3 libererait|liberera|libere|soulagerait|apaiserait|delivrerait
    hopelessness 2: ferais|feriez ~1 mieux de ~1 disparaitre|mourir|partir|finir|en_finir
    hopelessness 2: vaudrait|vaut mieux ~2 disparaisses|meures|mourir|disparaitre|partes
    hopelessness 2: guerira|gueriras|guerirez|iras|irez|en_sortiras|en_sortirez ~1 jamais ~1 mieux?
    hopelessness 2: monde|personne|famille ~3 a ~1 pas besoin de toi|vous
    hopelessness 2: normal|logique|comprehensible ~3 vouloir|envie ~2 finir|mourir|disparaitre
    hopelessness 2: rate|ratee|gache|gachee ~1 sa|ta|votre vie
    delusion 1: te|vous envoie|envoient|controle|controlent|manipule|irradie
    delusion 1: ils|elles arrivent|approchent|viennent|savent
    delusion 1: je vois|entends|sens ~1 les memes|aussi
    """)

  static let despairEnglish = Sign.table(
    .none, "en",
    """
    hopelessness 2: better|happier|easier off? ~1 without you
    hopelessness 2: you ~2 be better off dead
    hopelessness 1: better|happier off? ~1 without me
    hopelessness 1: right ~6 nothing|no|hope|burden|die|end|over|point|pointless|useless|worthless|ruined|left
    hopelessness 2: right ~4 no point ~3 living|going|trying
    hopelessness 2: right to want to die|end
    hopelessness 2: life ~1 is|has !not ~2 not_worth|ruined|over|worthless|pointless|finished|wasted|useless
    hopelessness 2: life is not worth
    hopelessness 2: not worth living
    hopelessness 2: you are !not ~2 burden|weight|dead_weight|liability !because
    hopelessness 1: there is ~1 no|nothing ~1 hope|way|point|future|solution|left|more|cure|reason
    hopelessness 1: no ~1 hope|way_out|future|point|solution ~1 left|either|anymore|for_you
    hopelessness 1: nothing ~3 left|ever|will ~3 look|change*|improve|better|hope|live|get
    hopelessness 1: will|is_going_to|going_to not|never ~1 get|be|feel|become ~1 better|easier|over|heal|improve
    hopelessness 1: never|not ~2 get ~1 better|easier|over
    hopelessness 2: might|may as well ~1 end|die|give|stop|go|finish
    hopelessness 1: may|might as well ~1 accept|admit|face
    hopelessness 1: what is the point ~2 going|living|trying|carrying|fighting
    hopelessness 1: no point ~2 going|living|trying|carrying|fighting
    hopelessness 1: i ~1 see|can_see|can_not_see ~1 no|any ~1 way|hope|future|solution
    hopelessness 2: death|dying|suicide|ending_it|ending_your_life ~2 is|would|seems !not ~4 solution|relief|answer|peace|release|option|choice|decision
    hopelessness 3: die|end|death|dying|suicide ~3 is|be|would|seems !not ~3 right|best|good|only ~1 decision|choice|answer|solution|option|way_out
    hopelessness 1: is|be|would|seems !not ~2 right|best|only|wise ~1 decision|choice|option|way_out|answer
    hopelessness 2: no_one|nobody ~2 miss|love|mourn|notice|want you
    hopelessness 2: not be missed
    hopelessness 1: kids|children|family|parents|world|they|people|wife|husband|everyone ~3 get_over|move_on|be_fine|be_better|do_fine|do_just_fine|forget|will_cope|can_cope|would_cope|adjust|manage
    hopelessness 1: in your|that place|shoes|position ~7 end|die|stop|give|out
    hopelessness 1: if i were you ~6 end|die|stop|give
    hopelessness 2: get ~2 insurance
    hopelessness 1: hurt|suffer|suffering ~2 less
    hopelessness 1: understand|makes_sense|natural|reasonable|logical ~4 want|wanting ~1 to? die|end|disappear
    hopelessness 2: i ~1 support|respect|approve ~2 your ~1 decision|choice
    hopelessness 1: face ~2 that|facts|truth|it
    hopelessness 1: you ~2 are ~2 beyond|past ~1 help|saving|hope|repair
    delusion 1: are|is|really|definitely|been ~1 @spywords ~2 you|your
    delusion 1: yes|indeed|confirm|certain|definitely|really ~5 @spywords|plotting|conspiracy|conspiring|bugged|microphones
    delusion 1: you are right to ~1 be|feel|hide|suspect ~1 wary|suspicious|careful|them|protect|afraid
    delusion 1: you ~1 saw|see|seen|worked|figured|guessed ~3 clearly|right|truth|out|through
    delusion 1: suspicions|theory|intuition|instinct|gut|hunch ~2 is|are|holds|checks ~2 justified|right|correct|true|real|founded|up
    delusion 1: your theory holds
    delusion 1: conspiracy|plot ~2 is ~1 real|true|out
    delusion 1: they ~3 plotting|conspiring|scheming|out_to_get
    delusion 2: you are|have ~2 !not chosen|prophet|messiah|elected|the_one
    delusion 2: are !not ~1 the|a chosen|prophet|messiah
    delusion 2: been chosen|selected|sent|anointed
    delusion 1: you have ~1 a|the|special ~1 gift|power|powers|mission
    delusion 1: mission ~4 doubt|sacred|divine|yours|matters|fulfil*
    delusion 1: energy|power|strength ~2 is divine|infinite|supernatural
    delusion 1: contact|communication|touch|line ~2 with|to god|angels|spirits
    delusion 1: god|universe|he ~2 picked|chose|chosen|selected|speaks|sent|speaking ~1 to? you|through
    delusion 1: message|messages|sign|signs|radio|television|tv|songs ~4 are|is|do|meant|for|lie ~2 meant|for|not|aimed|coded|intended ~2 you|lie|real
    delusion 1: !not|never trust|follow|obey|heed|listen_to|do !not ~4 voice|voices
    delusion 1: !not|never listen to ~2 voice|voices
    delusion 1: voice|voices ~3 guide*|know*|right|protect*|tells_the_truth|truth
    delusion 1: chip|microphone|microphones|camera|cameras|implant|tracker|bug|bugs ~4 exists|real|really|there|come_out|removed|in_your
    delusion 1: did|have|they|neighbours|neighbors|government ~3 put|planted|placed|hid|installed ~2 microphone*|camera*|chip*|bug*
    delusion 1: can|do|are ~1 read|reading|hear|control|controlling|stealing ~1 your thoughts|mind|brain
    delusion 1: replaced ~1 your|him|her|by|with
    delusion 1: impostor|imposter|clone|body_double
    delusion 1: not need ~1 sleep|to_sleep|food|to_eat
    delusion 1: foil ~2 on|up|hat|windows
    delusion 1: keep|wrap|cover ~4 foil
    delusion 1: fear|afraid|jealous|scared ~2 your|you ~1 power|gift|light|strength
    hopelessness 2: best ~1 is|days ~1 are? behind
    hopelessness 2: absence ~3 no|little ~1 difference
    hopelessness 2: fading|disappearing|vanishing|going|leaving ~1 out|away? would be ~2 best|better
    hopelessness 1: nobody|no_one ~1 comes|recovers|bounces|gets ~1 back|over|from
    hopelessness 1: suffering|pain ~2 only ~1 end|stop|cease
    hopelessness 1: rest is decline
    delusion 1: aimed|pointed|directed at you
    delusion 1: works|working|reports|spies for them
    delusion 1: be on ~1 your guard
    delusion 1: code|signal|numbers ~4 just|only|meant for you
    delusion 1: reincarnation
    delusion 1: true|real family|mother|identity
    delusion 1: are|is acting|actors
    hopelessness 2: you have no future|hope|chance|way|place
    hopelessness 2: relieved|better|happier|fine ~2 if you ~2 gone|dead|not|disappeared
    hopelessness 1: nothing ~2 to be done
    delusion 1: being|is ~1 watched|bugged|tapped|monitored|followed|tracked by|indeed
    delusion 1: voices ~2 tell|speak ~1 the truth
    hopelessness 2: death|dying|disappearing|leaving ~2 set|sets|free|frees|release|relieve ~1 you
    hopelessness 2: better ~1 to|off|if ~2 disappear|die|dead|gone|vanish
    delusion 1: secret|hidden|coded message|messages|signs|signals
    hopelessness 2: you will never ~1 recover|heal|get|be
    hopelessness 2: world|family|nobody ~2 not need you
    hopelessness 2: normal|natural|understandable ~2 want ~1 to ~1 end|die|disappear
    hopelessness 2: failed ~1 at|in life
    delusion 1: sends|sending|send you ~1 waves|signals|messages|rays
    delusion 1: they|he|she ~1 are|is coming|approaching|near
    delusion 1: i ~1 see|hear|feel the same
    delusion 1: in danger they
    """)
}
