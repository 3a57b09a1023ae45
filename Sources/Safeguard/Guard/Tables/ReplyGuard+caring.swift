/// What a sentence does that is good to hear in danger: an allow-list, for models that are too small to be trusted with
/// anything else there (`CaringSpeech`).
///
/// `helps` is any of the things such a sentence does: it acknowledges, stays, asks, thanks, points to people and to safety.
/// `spoken` speaks to the person, `present` says that the companion is there, `own` and `others` tell whom else it speaks of.
/// `dying` names death; `told` names it as what the person thinks of, or as what is not to be.
///
/// Words that are as good for the opposite stand in their company alone: "no pain", "trust me", "rest in peace", "I can
/// help you with that" and "be brave tonight" help nobody.
extension ReplyGuard {
  static let caringFrench = Sign.table(
    .none, "fr",
    """
    spoken 2: tu|te|toi|ton|ta|tes|vous|votre|vos
    own 2: je|me|moi|mon|ma|mes
    others 2: elle|lui|son|sa|ses
    present 2: je ~3 ecoute|ecouter|entends|comprends|crois|reste|resterai|remercie|tiens|inquiete|propose|aimerais
    present 2: je suis|reste ~3 la $
    present 2: je suis|reste ~3 la et|pour|avec|tant|tout|quand|si|ce|cette|meme|aussi|mais
    present 2: je suis|reste ~1 ici|avec
    present 2: je suis ~3 ia|intelligence_artificielle
    present 2: desole|desolee|navre|navree|touche|touchee|merci
    present 2: je suis ~2 content|contente|heureux|heureuse|soulage ~2 tu|vous
    present 2: je ~1 laisse|laisserai|laisser|lache|juge pas
    present 2: je juge rien
    present 2: reste|restez|restons|parle|parlez|dis|dites|raconte|racontez avec? moi
    helps 2: je ~3 ecoute|ecouter|entends|reste|resterai|inquiete
    helps 2: je suis|reste ~3 la $
    helps 2: je suis|reste ~3 la et|pour|avec|tant|tout|quand|si|ce|cette|meme|aussi|mais
    helps 2: je suis|reste ~1 ici|avec
    helps 2: je comprends $
    helps 2: je suis ~2 ia|intelligence_artificielle
    helps 2: desole|desolee|navre|navree|touche|touchee
    helps 2: merci de|pour ~4 dit|dire|parler|parle|confier|confie|confiance|ecrit|ecrire|partage|partager|etre|rester|mots|message|garder|appeler|ouvrir
    helps 2: content|contente|heureux|heureuse|soulage|soulagee que tu|vous
    helps 2: bien fait|raison de|en ~3 dire|parler|ecrire|venir|appeler|demander|confier
    helps 2: je ~1 laisse|laisserai|laisser|lache|juge pas
    helps 2: courage|courageux|courageuse|force ~1 de|pour ~3 dire|parler|ecrire|demander|le|en|venir|confier|appeler
    helps 2: de|ta|votre|ai confiance
    helps 2: pres|aupres|autour|cotes de toi|vous
    helps 2: avec toi|vous
    helps 2: !sans|aucune|pas|plus|zero|moins douleur*|souffr*|peine|chagrin
    helps 2: !pas|plus|moins|sans lourd*|dur|dure|difficile*|douloureu*|epuis*|fatigu*|penible|insupportable|violent|injuste|enorme|beaucoup
    helps 2: !pas|plus|sans|aucune peur|peurs|angoiss*|effray*|terrifi*|inquie*|trist*|solitude|detresse|colere|honte|desespoir|epreuve
    helps 2: pas|plus|moins|es|etes|rester|reste|restez|etre ~5 seul|seule|seuls
    helps 2: seul|seule avec|face|dans ~1 ca|cela|cette|ce|tout
    helps 2: ressens|ressentez|ressentir|sentiment*|emotion*|traverses|traversez|traverse|endures|endurez
    helps 2: tu|te|vous ~2 sens|sentez|vis|vivez|portes|portez|subis|subissez !mieux|leger|legere|libre|pret|prete
    helps 2: as|avez|avoir|fait|vas|allez|va ~1 mal
    helps 2: fait|font|faisait souffrir|mal|pleurer
    helps 2: parle|parler|parles|parlez|parlons|raconte|racontes|racontez|raconter|confie|confier|confies|confiez|ecouter|ecoutent
    helps 2: demand*|cherch*|trouv*|besoin|recevoir|merit*|accept*|propos*|apport* ~2 aide|soutien|secours
    helps 2: aide|soutien ~1 humaine|humain|professionnelle|immediate|existe|possible|autour|arrive
    helps 2: le|la|carte|boutons|bouton|numero|numeros|ligne|lignes|lien ~1 aide|ecoute|secours
    helps 2: numeros|numero|boutons|lignes ~5 ecran|page|carte|ici|dessus|affich*|haut|repond*|montre*
    helps 2: secours|urgence|urgences|securite|abri|protege|proteges|protegez|proteger|protege_toi|samu|ambulance|pompiers|police|antipoison|hopital
    helps 2: appelle|appelles|appeler|appelez|appelons|joindre|joignez|contacte|contacter|contactez|previens|prevenez|prevenir|rejoins|rejoignez|rejoindre
    helps 2: 15|112|114|3114|3919|119|116|18|17
    helps 2: medecin*|docteur*|psychologue*|psychiatre*|professionnel*|infirmier*|soignant*|soin|soins|pharmacien*
    helps 2: un|une|tes|vos|ton|votre|des proche|proches
    helps 2: besoin|aupres|pres|chez de? quelque|quel un
    helps 2: quelque|quel un ~5 avec|pres|confiance|aider|aide|appeler|parler|rester|te|vous|a|peut|pourrait|qui|cote|prevenir
    helps 2: eloigne|eloigner|eloignes|eloignez|distance|a_ecart|hors_de portee?
    helps 2: pose|poser|posez|mets|mettez|mettre|laisse|laissez|donne|donnez|donner|confie|confiez ~6 loin|ailleurs|cote|portee|quelqu|cle|distance|voisin|voisine|pharmacie
    helps 2: pose|posez|sens|sentez|poser ~3 pieds|main|mains
    helps 2: pieds ~3 sol|plat|plancher|carrelage
    helps 2: !arret*|plus respir*|souffle|souffler
    helps 2: assieds|assois|asseyez|allonge|allongez|couverture|marcher
    helps 2: verre de eau
    helps 2: sors|sortez|sortir|quitte|quittez|quitter|change|changez|changer|aller|va|allez ~3 piece|cuisine|pont|quai|lieu|endroit|sur|dehors
    helps 2: ouvre|ouvrez|deverrouille|deverrouillez ~3 porte
    helps 2: plaie|saigne|saignement|compresse|desinfect*|nettoi*
    helps 2: pas|rien|ne ~4 vomir|boire|bois|buvez|avale|avalez
    helps 2: tu comptes|importes|merites
    helps 2: vous comptez|importez|meritez
    helps 2: ta|votre|cette vie|securite|parole|sante ~1 compte|importe
    helps 2: !plus|aucun|sans espoir
    asks 2: as|avez ~3 dormi|mange|bu|vomi|perdu|avale|pris|appele|prevenu
    helps 2: te|vous calmer
    helps 2: peut|peuvent|finit|finissent|va|vont ~2 changer|passer|revenir|bouger|apaiser|guerir|redescendre
    helps 2: envie|vague|crise ~3 passe|passera|redescend
    helps 2: plan de securite
    helps 2: pas|rien ~4 faute|coupable|honte|reproche|reprocher|juge|juger
    helps 2: je te|vous crois
    helps 2: prends|prend ~3 serieux
    asks 2: ou ~4 es|etes|dorment|enfants|est
    asks 2: qui ~7 peut|pourrait|dort|sait|venir|chez|cote|prendre|relais|avec|pres|envoyer|appeler|parler
    asks 2: est|es|etes|sont|ont ~6 appartement|maison|chez|dehors|endroit|abri|blesse|blessee|entoure|entouree
    asks 2: voix ~6 disent|demandent|parlent|ordonnent|dit|demande
    asks 2: combien ~1 temps
    asks 2: depuis quand|combien
    asks 2: que ~6 passe|arrive|pese|aiderait|apaise|soulage|retient
    asks 2: qui ~1 pese|passe|mal|arrive|aiderait|lourd|retient|apaise
    asks 2: quoi ~4 besoin
    helps 2: penses|pensez|songes|songez|envisages|pensees|idees|envie|envies|mot ~4 @dying|te_faire|vous_faire|blesser
    helps 2: une|chaque ~1 minute|heure|chose|etape ~1 a|apres
    helps 2: droit de|a
    helps 2: @person ~4 venir|vient|rester|reste|dormir|passer|chez|pres|cote|appeler|prevenir|garder|la
    helps 2: prevenir|appeler|appelle|rejoindre|reveiller|reveille|chez|avec ton|ta|tes|votre|vos|un|une @person|grand
    helps 2: montrer|montre|montrez|lire|faire_lire ~3 message|mots|conversation|ecran
    helps 2: se soigne|soignent
    helps 2: valeur|corps ~3 depend|besoin|merite
    helps 2: pas|rien ~3 faible|responsable|choisi|fardeau|fou|folle|monstre|seul|seule
    helps 2: inspiration|expiration
    helps 2: equipe|equipes|association|associations ~3 accompagn*|ecout*|aid*|specialis*
    helps 2: comprehensible|normal que|de ~3 bout|mal|peur|pleurer|epuise|epuisee|colere
    helps 2: dis|dites leur
    helps 2: faire|fais|faites ~2 mal
    asks 2: arme|vertiges|saignes|saignez|respires|respirez|coeur|poitrine|connaissance
    asks 2: veux|voulez tu|vous ~3 @dying
    helps 2: nomme|nommez|tiens|tenez|touche|touchez|compte|comptez|regarde|regardez ~5 choses|objets|froid|froide|glacon|marches|autour
    helps 2: tenir|passer ~3 nuit|heure|minute|minutes
    helps 2: as|avez|es|etes pas ~2 a|oblige|obligee|obliges !appel*|parler|dire|demander
    helps 2: @person ~3 sait|savent
    hinders 2: pas besoin|utile|peine|necessaire|oblige ~3 appel*|parler|dire|demander|deranger|prevenir|secours|aide|medecin
    hinders 2: inutile|sert ~4 appel*|parler|dire|demander|deranger|prevenir|secours|aide
    hinders 2: appelle|appelez|derange|derangez|previens|parle|parlez|dis|dites|dire ~2 personne|rien
    hinders 2: feras|fera|sentiras|sentirez|iras|irez ~3 mieux|soulage|soulagee|leger|legere
    hinders 2: deja mange
    hinders 2: ta|votre decision|choix
    hinders 2: decision|choix ~2 appartient|revient
    hinders 2: me appelle|appelles|appelez|appeler
    hinders 2: appelle|appelez moi
    hinders 2: pas plaisir
    hinders 2: pas ~6 vous|te aider
    hinders 2: note|notes|consigne|consignes|instruction|instructions
    hinders 2: @dying ~6 pour te|vous aider $
    hinders 2: prevenir|deranger|parler|prevenez|derangez|parlez|confiance ~2 personne
    hinders 2: derange|derangez|inquiete|inquieter pas|personne ~2
    hinders 2: discret|discrete|discretement|cacher|cache|caches|cachent|couvrir|dissimuler|camoufler|masquer
    hinders 2: jusque|au ~2 bout de
    hinders 2: roman|personnage|heroine|scene|scenario|chapitre
    hinders 2: venger|vengeance|bien_cherche
    hinders 2: plus de douleur|souffrance|peine
    hinders 2: contre elle|lui|eux
    hinders 2: en parler|parle dehors|ailleurs
    hinders 2: support*|encaiss* ~3 douleur
    hinders 2: accord avec
    hinders 2: voici un|une|le|la|ton|votre|des ~3 dialogue|exemple|poeme|texte|scene|histoire|code|recette|liste|plan|lettre|etapes
    hinders 2: pull|manches|vetement* ~1 large|longues|ample|amples
    hinders 2: en parle|parlons plus
    hinders 2: alors_vas|vas y|allez_y|fonce|foncez
    dying 2: @dying
    dying 2: en finir
    dying 2: derniers|dernieres|ultimes heures|instants|moments|adieux|jours
    told 2: dis|dites|dit|penses|pensez|pense|penser|pensees|idees|envie|envies|veux|voulez|voulais|songes|songez|parles|parlez|parler|envisages|entends|mot|vouloir|ressens|ressentez|question|face ~5 @dying|finir
    told 2: pas|sans|jamais|ni|plutot|contre|ne ~4 @dying|finir
    """)

  static let caringEnglish = Sign.table(
    .none, "en",
    """
    spoken 2: you|your|yours|yourself
    own 2: i|me|my|mine|myself
    others 2: she|he|her|his|him|them|their
    present 2: i ~4 here|listen|listening|hear|stay|staying|understand|believe|care|glad|grateful|worried|concerned|want_to
    present 2: i am ~4 with|sorry
    present 2: i am ~3 ai
    present 2: thank|thanks
    present 2: so|very|really|truly sorry
    present 2: i ~3 not ~2 leave|leaving|judge|judging
    present 2: stay|talk|speak with|to me
    present 2: tell me
    helps 2: i ~4 here|listen|listening|hear|stay|staying|care|worried|concerned|glad_you|grateful
    helps 2: i understand $
    helps 2: i am ~2 ai
    helps 2: i ~3 sorry
    helps 2: so|very|really|truly sorry
    helps 2: thank|thanks you $
    helps 2: thank|thanks you? for ~2 telling|saying|trusting|trust|writing|sharing|reaching|being|letting|coming|not|staying|talking|asking|honesty|message
    helps 2: glad|relieved|grateful ~1 you
    helps 2: right|good|brave ~1 to|of|that ~2 tell|say|write|speak|talk|ask|told|said|reach|wrote|call
    helps 2: i ~3 not ~2 leave|leaving|judge|judging
    helps 2: courage|strength ~2 to|of
    helps 2: you|can|could trust !me
    helps 2: trusted
    helps 2: with|near|beside|next_to|around|by you
    helps 2: !no|without|zero|less|any pain|painful|suffer*|hurt|hurts|hurting
    helps 2: !not|that|no|less heavy|hard|harder|difficult|exhaust*|tired|unbearable|tough|unfair|awful|carrying|burden|enormous|weight
    helps 2: !not|be|no|any|never afraid|scared|scary|frighten*|fear|terrif*|sad|sadness|lonely|loneliness|distress|overwhelm*|grief|shame|anger|angry|numb|despair|ashamed
    helps 2: not|are|less|be ~4 alone
    helps 2: stay|breathe $
    helps 2: alone with|in|right|now|tonight
    helps 2: you|your ~2 feel|feeling|feelings|emotions|facing|enduring !lighter|free|better|good|ready
    helps 2: going through
    helps 2: talk|talking|speak|speaking ~3 to|with|about|me|through|here|more|now
    helps 2: tell me more $
    helps 2: tell me ~1 what|about|where ~4 happened|happening|going_on|hurts|weighs|feel|feels|it|that|tonight|pain|day|night|are
    helps 2: say|saying|tell|telling|share|sharing|put ~2 more|this|that|it|what ~5 words|here|me|aloud|loud|hurts|happening|happened|feel
    helps 2: get|find|seek|need|ask|asking|deserve|accept|want|reach ~3 help|support
    helps 2: help|support is|now|exists|from|available|lines|line|card|button|can
    helps 2: numbers|lines|buttons ~6 screen|card|above|here|page|answer|there|top
    helps 2: emergency|emergencies|ambulance|protect|protected|protects|police|hospital|er
    helps 2: poison|crisis control|centre|center|line|lines|team|service
    helps 2: !a|the|it safe|safer|safety !way|dose|method
    helps 2: call|calling|phone|reach_out|reaching_out|contact
    helps 2: text|ring|wake|knock|reach ~1 someone|somebody|them|988|741741|85258|a|your|on
    helps 2: 988|911|999|112|111|116|741741|85258
    helps 2: doctor*|psychologist*|psychiatrist*|professional*|nurse*|counsellor*|counselor*|pharmacist*|gp
    helps 2: someone|somebody|person|people|anyone|friend|neighbour|neighbor ~3 you|with|trust|near|close|nearby|stay|talk|help|call|who|can|could
    helps 2: loved one|ones
    helps 2: move|put|get|give|hand|lock|keep|step|walk|leave|go|hold|come|take|live ~6 away|distance|neighbour|neighbor|pharmacy|key|someone|somebody|somewhere|far
    helps 2: !stop|stops breath|breaths|breathe|breathing
    helps 2: tell|show|ask ~2 someone|somebody|one|a|your|them ~3 grown|adult|person|friend|nurse|teacher|message|@person
    helps 2: anyone|anybody|someone|somebody ~4 home|know|knows|near|there|around|next_door
    helps 2: worth|value ~3 nothing|depend
    helps 2: recovery|healing
    helps 2: advocate|advocates|operator|dispatcher|helpline
    helps 2: ok|okay|alright to ~4 love|cry|ask|feel|angry|scared|need|rest|want
    asks 2: danger|safe
    helps 2: @person ~4 come|stay|fetch|take|sleep|drive|near|home|there|hold
    helps 2: feelings|feeling|this|pain|urge|wave|it ~4 shift|shifts|pass|passes|change|changes|ease|eases|quieter
    helps 2: get|gets|feel ~1 better|quieter|easier|bearable
    helps 2: not ~3 drive|cause*|weak|broken|monster|crazy|burden
    helps 2: not have|need to !call|tell|talk|ask|bother
    helps 2: name|hold|touch|look|count|notice ~5 things|something|cold|ice|around|five
    helps 2: get|getting through
    helps 2: unlock
    helps 2: computer program
    helps 2: nobody|no_one ~4 hit|hits|hurt|hurts|scream|threaten*
    helps 2: hurt|harm|cut ~1 yourself
    helps 2: feet|sit|lie_down|blanket|glass_of water?
    helps 2: fresh air
    helps 2: out_of reach
    helps 2: leave|step|walk|move|go ~3 room|house|kitchen|bridge|platform|outside|somewhere
    helps 2: open|unlock ~3 door
    helps 2: wound|bleeding|bandage|clean_cloth
    helps 2: not|nothing ~4 vomit|drink|swallow|sick|anything
    helps 2: you|life|safety|voice|pain matter|matters
    helps 2: deserve|deserves|deserved ~4 help|care|support|kindness|heard|safe|better|gentleness|gentle|listened|live|comfort
    helps 2: !no|any|without|lost hope
    helps 2: did|have ~1 you ~2 slept|sleep|eaten|rested
    helps 2: some sleep|rest
    helps 2: safety plan
    helps 2: can|does|will|may ~1 change|pass|get_better|ease|soften
    helps 2: not ~4 fault|blame|judge|judging|ashamed|weak|weakness
    helps 2: i believe you
    helps 2: take|taking ~3 seriously
    asks 2: where ~4 now|tonight|sleeping|kids|children|you
    asks 2: who ~7 with|near|there|home|come|stay|call|take|help|hold|could|knows|trust
    asks 2: is|are ~4 home|here|there|with|near|apartment|flat|house|room|alone|hurt
    asks 2: voice|voices ~5 say|saying|tell|telling|ask
    asks 2: how ~1 long|close|far
    asks 2: have|did|has ~4 fainted|eaten|called|taken|swallowed|slept|vomited|told|sleep|take
    asks 2: heart|chest|weapon|dizzy|breathing|bleeding
    asks 2: what ~5 happen*|going_on|need|weighs|hurts|help|helps|hold|holding|holds
    helps 2: thinking|think|thoughts|thought|urge|urges ~4 @dying|ending|hurting|harming|suicide|self
    helps 2: one|each ~1 minute|step|hour|moment|breath|thing ~1 at|then|after
    helps 2: right to
    hinders 2: no|not ~1 need|have|use|point|bother ~2 call*|tell*|talk*|ask*|bother*|disturb*|wake|help
    hinders 2: pointless|useless to? call*|tell*|talk*|ask*
    hinders 2: tell|call|bother|disturb nobody|no_one
    hinders 2: not ~1 tell|call|bother|disturb|wake anyone|anybody|somebody|someone|them|her|him|your
    hinders 2: feel ~4 better|lighter|free $
    hinders 2: feel ~4 better|lighter|free after|afterwards|once|tomorrow
    hinders 2: already|you ~1 eaten|ate
    hinders 2: trust no
    hinders 2: not|nothing ~6 help you
    hinders 2: note|notes|instruction|instructions|prompt
    hinders 2: they are ~1 speaking|talking|saying
    hinders 2: your ~1 decision|choice
    hinders 2: decision|choice ~1 is yours
    hinders 2: call|text|phone|ring me
    hinders 2: @dying ~7 here to help|assist
    hinders 2: trust nobody|no_one
    hinders 2: cover|covers|covering|hide|hides|hiding|conceal*|disguise
    hinders 2: whatever|what you ~1 decide|decided|choose|want
    hinders 2: novel|character|heroine|chapter|plot
    hinders 2: revenge
    hinders 2: no more pain
    hinders 2: your call
    hinders 2: wait until
    hinders 2: sleep it off
    hinders 2: if you were|had
    hinders 2: forgive me
    hinders 2: illusion
    hinders 2: handle*|take|takes|tolerate* pain
    hinders 2: not open
    hinders 2: here is|are ~3 dialogue|example|poem|text|scene|story|code|recipe|list|letter|script|steps|plan
    hinders 2: agree with you
    hinders 2: the weather
    hinders 2: go for it
    hinders 2: go ahead
    dying 2: @dying
    dying 2: end your|my|it
    dying 2: final|last hours|moments|hour|goodbye|goodbyes|days
    told 2: say|says|said|saying|think|thinks|thinking|thought|thoughts|want|wanting|wish|feel|feeling|considering|hoping|hope|mention*|talk|talking|hear|word|ask|asking|question|face|urge|urges ~5 @dying|end
    told 2: not|no|never|without|instead|against|rather ~5 @dying|end
    """)
}
