extension Lexicon {
  static let frenchPsychosis = Sign.table(
    .psychosis, "fr",
    """
    voices 2: voix ~5 dis*|disent|parlent|ordonn*|comment*|insult*|demand*|tete|revenues|moquent|crient|menacent !dehors
    voices 2: entends|entendre|entendais ~2 des|les|mes|une voix !dehors|dans|du|de
    voices 2: entends ~3 gens|quelque un|personne* ~4 insult*|parl*|moqu* ~8 personne|appart|vide|seul*
    voices 2: gens|voix ~3 me|m insult*|appel*|menac*|parl* ~8 personne|seul|seule|appart|vide
    visions 2: vois ~2 ombres|silhouettes|demons|visages|esprits|morts ~6 disent|parlent|suivent|couloir|partout|regardent
    orders 2: frigo|tele|television|mur|murs|radio|ordinateur|chat|dieu|diable|demon* ~3 ordres|ordonne|parle|parlent|commande !foot
    watched 2: ils|gens|voisins|police|cia|dgse|services|gouvernement|secrets|espions|agents ~4 me|mes|nous ~2 suivent|suit|surveillent|surveille|espionnent|espionne|ecoutent|filment|traquent|observent|pistent
    watched 2: on me suit|surveille|espionne|ecoute|observe|filme|traque|controle
    watched 2: micro|micros|camera|cameras|puce|implant|emetteur|antenne ~6 tete|dents|dent|corps|cerveau|murs|mur|plafond|appart|appartement|nuque|cou|chez_moi
    watched 2: implante|greffe|injecte|mis ~4 puce|implant|emetteur|nanopuce*
    watched 2: micro|micros|camera|cameras|puce ~3 mes|ma|mon|la|les ~1 dents|dent|tete|murs|corps|oreille|oreilles
    thoughts 2: lit|lisent|lire|entend|entendent|vole|volent|controle*|manipul*|diffuse*|capte* ~3 mes|dans mes|ma ~1 pensees|pensee|cerveau|esprit
    thoughts 2: pensees ~5 diffusees|volees|imposees|captees|lues|entendues|pas_les_miennes|implantees
    messages 2: television|tele|radio|presentat*|infos|informations|journal|journaliste|plaques|chansons|chanson|pub|pubs|affiches|voitures|panneaux ~5 me_parle*|de_moi|pour_moi|message*|cache|code|codes|signes
    messages 2: message*|signe*|signaux ~3 caches|codes|secrets|destines|envoyes ~5 moi|m
    messages 2: parle*|parles|parlent ~3 en_code|langage_cache|codee
    messages 2: plaques|infos|chansons|tele|radio|affiches|panneaux|pubs ~4 messages|signes|codes ~2 moi
    messages 2: me_parle*|parles|parle en code
    poison 2: empoison* ~4 nourriture|eau|repas|manger|bouffe|plats|cafe
    poison 2: me|m ~2 empoisonne* !le|existence|vie
    poison 2: remplace ~3 sang|organes|cerveau
    chosen 2: je ~1 suis ~2 elu|elue|prophete|messie|jesus|christ|envoye|envoyee|sauveur|dieu|antechrist !merci
    chosen 2: je ~1 suis le fils|fille|roi|reine ~1 de|du ~2 lune|dieu|soleil|ciel|monde|satan
    chosen 2: dieu|anges|demons|diable|univers|jesus|esprits ~3 me|m ~1 a? parle|parlent|choisi|choisie|ordonne|dit|confie|envoie
    chosen 2: mission ~3 divine|sacree|dieu|sauver|monde|secrete
    doubles 2: remplace*|pris ~5 sosie|imposteur*|robot*|acteur*|actrice*|clone*|double|place ~2
    doubles 2: ce est|sont pas ma|mon|mes ~1 vra* ~2 mere|pere|femme|mari|parents|enfant*
    doubles 2: suis ~1 deja mort|morte ~6 organes|vide|rien|pourri*
    plot 2: complot* ~3 contre moi
    plot 2: tout le monde ~4 complote|ligue|acteur|mise_en_scene|dans_le_coup
    plot 2: me veulent|veut du mal
    no-sleep 2: dormi|dors|dormir ~2 plus|pas|besoin|depuis ~4 jours|nuits|nuit|dormir ~8 mission|compris|energie|plan|signes|dieu|jamais|invincible|code
    no-sleep 2: sixieme|cinquieme|septieme|quatrieme nuit
    off-medicine 2: arrete|stoppe|jete ~3 risperdal|abilify|zyprexa|lithium|haldol|neuroleptique*|antipsychotique*|depakote|solian ~8
    off-medicine 2: arrete ~3 traitement|medicaments ~6 vois|comprends|clair|verite|entends
    code 2: compris ~4 code|plan|secret|verite ~3 univers|monde|tout|cache
    code 2: compris|comprends ~2 le|la|les plan|code|complot
    """)

  static let englishPsychosis = Sign.table(
    .psychosis, "en",
    """
    voices 2: voices ~5 tell*|told|say*|saying|talk*|comment*|shut|quiet|loud*|head|whisper*|command*|back|laugh* !outside|app
    voices 2: hear|hearing|heard ~3 voices !outside|in|next|downstairs
    voices 2: hear|hearing ~3 people|someone|them ~4 insult*|whisper*|talk*|laugh* ~6 empty|nobody|no|alone
    visions 2: see|seeing ~2 shadows|demons|shadow|figures|faces|spirits ~6
    watched 2: they|people|neighbours|neighbors|government|cia|fbi|police|agents|someone ~4 following|watching|tracking|spying|listening|monitoring|after|poisoning|recording ~2 me|my|us
    watched 2: bugged|wiretapped|microphones|cameras|chip|implant|transmitter ~6 walls|head|neck|teeth|tooth|apartment|flat|brain|body|me
    watched 2: put|implanted|planted|inserted ~3 chip|implant|microphone|tracker|device ~3 in|inside ~2 me|my ~1 head|neck|arm|brain|teeth|body|tooth
    thoughts 2: read|reading|reads|steal*|control*|hear*|broadcast*|insert*|beam* ~4 my|into ~2 mind|thoughts|head|brain
    thoughts 2: my|own ~1 thoughts ~3 broadcast|stolen|read|not_mine|heard|inserted
    thoughts 2: thoughts ~3 into my head
    thoughts 2: thoughts ~4 broadcast|stolen|controlled|repeat*
    messages 2: tv|television|radio|news|host|presenter|songs|song|ads|billboards|plates|internet ~5 talking|speaking|talks|speaks|sending|messages|about|code ~3 me
    messages 2: hidden|secret|coded messages|message|signs|signals ~5 me
    messages 2: code ~3 everything|universe|numbers ~2
    poison 2: poison* ~2 me|my ~2 food|water|drink|tea
    poison 2: swapped|replaced|switched ~2 my ~2 blood|organs|family|wife|mother|husband|parents|brain
    poison 2: wife|mother|mum|mom|husband|family|parents|father ~4 impostor*|imposter*|replaced|robot|clone
    poison 2: see who ~2 impostors|imposters
    chosen 2: i am ~3 chosen|prophet|messiah|jesus|christ|god|antichrist !fearing
    chosen 2: i ~4 chosen one
    chosen 2: i am ~1 the son|daughter|king|queen of ~1 god|moon|sun|heaven|sky|satan
    chosen 2: god|angels|demons|jesus|universe|satan|spirits ~2 told|tells|speaks|talks|chose|telling|talking|commands ~1 me|to me
    chosen 2: divine|sacred|secret|special mission|purpose ~3 from|god|save|world
    plot 2: everyone|they|all ~4 plotting|conspiring|in_on_it|against_me
    plot 2: out to get me
    no-sleep 2: not|no ~1 slept|sleep|need ~4 days|nights|sleep ~10 understand|code|plan|energy|mission|clear*|invincible|genius|truth
    no-sleep 2: awake ~4 days ~8 understand|code|plan|mission|genius|truth
    off-medicine 2: stopped|quit|threw|off ~2 my ~1 meds|medication|antipsychotic*|lithium|abilify|zyprexa ~6 see|understand|clear|truth|real|impostors
    already-dead 2: i am ~1 already dead ~6
    already-dead 2: organs ~3 rotten|rotting|gone|stopped
    """)
}
