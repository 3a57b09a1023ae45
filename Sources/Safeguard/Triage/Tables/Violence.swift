extension Lexicon {
  static let frenchViolence = Sign.table(
    .violenceToOthers, "fr",
    """
    kill-them 2: vais|veux|pourrais|envie|jure|compte|reve|finir|failli|decide|penser|pense ~4 le|la|les|lui|vous|tous|toutes tuer|buter|planter|saigner|fumer|crever|egorger|etrangler|massacrer|poignarder|eliminer|flinguer|zigouiller|achever|eventrer|noyer !le
    kill-them 2: vais|veux|pourrais|envie|jure|reve|compte|pense|prepare* ~3 tuer|buter|planter|saigner|fumer|egorger|etrangler|massacrer|poignarder|eliminer|flinguer|achever ~1 mon|ma|mes|ce|cet|cette|son|quelque|des|tout|tous !le
    kill-them 3: lui|leur ~1 planter|mettre|enfoncer|foutre|tirer ~1 un|une|des|mon|deux couteau|balle|balles|lame|coups
    kill-them 3: si ~6 quitte|part|trompe|revois ~5 le|la|les tue|bute|plante|bute
    kill-them 2: je ~2 le|la|les ~1 acheve|bute|tue|plante|creve|saigne|descends ~4 $
    kill-them 2: prochaine fois ~3 acheve|tue|bute|double
    kill-them 2: merite*|meritent ~2 de? mourir|crever ~8 moi|je
    kill-them 3: liste ~5 tuer|eliminer|buter|abattre
    kill-them 2: reve|rever|envie|pense|prepare* ~3 tuer|buter|etrangler ~1 mon|ma|mes|le|la|les|ce
    kill-them 2: vais|veux ~1 le|la|les saigner|planter|buter|crever
    weapon-to-place 3: amen*|emmen*|apport*|ramen*|prend*|viens|viendrai|debarque ~4 @weaponfr ~5 lycee|ecole|college|bahut|bureau|boulot|travail|fac|cours|mairie
    weapon-wait 2: attends|attendre|attendrai|guette ~4 avec ~2 @weaponfr
    weapon-wait 2: sais ~3 ou|heure ~2 il|elle|ils ~3 ~2 attends|vais|flingue|couteau
    fire 2: cramer|bruler|incendier|foutre_le_feu|mettre_le_feu ~5 maison|voiture|eux|lui|elle|lycee|immeuble|bureau|appart|ecole
    fire 3: fabrique|prepare|construis ~4 bombe|cocktail|explosif*|essence
    fire 2: cramer|bruler|incendier ~3 leur|sa|son|la|ta|cette ~2 maison|voiture|appart|immeuble|bureau|lycee
    fire 3: fabrique|prepare ~5 essence|explosif*|bombe
    acid 2: acide ~5 ex|visage|figure|gueule|tronche
    poison-them 2: mis|mets|verse|verser ~4 verre|cafe|repas|assiette|soupe ~4 beau|mari|femme|chef|mere|pere|son|lui
    hit-close 2: ai ~2 frappe|cogne|gifle|secoue|etrangle|tabasse|battu|bouscule|casse ~3 ma|mon|mes ~2 @close
    hit-close 2: lui ai ~1 casse ~2 nez|bras|dents|machoire
    hit-close 2: je ~1 le|la|les ai ~1 etrangle*|frappe*|tabasse*|cogne*|battu*
    hit-close 2: je ~2 frappe|tape|cogne|secoue ma|mon|mes @close
    hit-close 2: secouer|etouffer|frapper|jeter|noyer|balancer ~2 mon|le|ma|la|mes ~1 bebe|nourrisson|gosse*|enfant*|fils|fille
    hit-close 2: peur|envie|peur|pulsion*|capable|pourrais ~4 faire ~2 mal a ~1 mes|mon|ma|un|quelque|les|des|lui ~1 @close|un|gens|autres|quelque
    urge 2: pulsion*|fantasme*|envies ~4 tuer|frapper|etrangler|violence*|meurtr*|secouer|poignarder
    urge 3: voix ~5 tuer|frapper|pousser|poignarder
    urge 2: pousser ~2 quelque|un|gens ~3 rails|metro|vide
    urge 1: payer ~3 tous|cher
    urge 1: la haine|rage ~4 frapper|casser|taper|exploser
    """)

  static let englishViolence = Sign.table(
    .violenceToOthers, "en",
    """
    kill-them 2: going|want|will|ready|could|plan|planning|swear|about|tempted ~3 kill|stab|shoot|murder|strangle|choke|slaughter|smother|suffocate|attack|hurt|poison ~1 him|her|them|my|that|those|this|everyone|people|someone|somebody|you_all !time|phone|lights|back
    kill-them 2: i ~2 kill|stab|shoot|strangle|murder him|her|them|everyone|both ~3
    kill-them 3: if ~6 leaves|leave|see|catch ~6 kill ~1 him|her|them|both
    kill-them 2: deserve*|deserves ~2 die|death ~8 me|i|one|make
    kill-them 2: make ~1 him|her|them pay|suffer|regret ~5
    kill-them 3: list ~6 taking_out|kill|people ~2
    kill-them 2: dream*|fantasi*|thinking|think|plan* ~2 of|about|to killing|stabbing|shooting|strangling|murdering|hurting|kill|kidnap ~1 him|her|them|my|people|someone|everyone
    kill-them 2: going|will|want ~2 stab|shoot|murder ~2 guy|teacher|kid|boss|dude|girl|man|bitch|bastard|neighbour|neighbor
    weapon-to-place 3: bring*|take|taking|carry* ~2 @weaponen ~3 school|work|class|office|church|college|there
    weapon-to-place 2: shoot up|bomb|blow ~3 school|office|church|place|work
    weapon-wait 2: wait*|following|follow ~6 @weaponen
    weapon-wait 2: i know where he|she|they ~1 park*|live*|sleep*|work* ~6
    weapon-wait 3: got|have|bought|loaded ~2 @weaponen ~6 him|her|them|everyone|use_it
    fire 2: burn|burning|torch|set_fire ~4 house|office|school|building|place|car ~6 him|her|them|down|boss|inside|in_it
    fire 2: burn|burning|torch ~4 down ~8 boss|him|her|them|everyone|inside|in_it
    hit-close 2: i ~2 hit|choked|punched|strangled|slapped|beat|pushed|shoved|kicked|shook|hurt my ~1 @close|dog
    hit-close 2: shake|smother|drown|hurt|throw|shaking|smothering|hit ~1 my|the ~1 baby|kid|kids|child|toddler|newborn
    hit-close 2: afraid|scared|worried ~4 hurt|kill|smother|harm ~2 my|someone|him|her|them|people|baby|kids
    urge 2: urge|urges|impulse* ~3 hurt|kill|hit|stab|strangle|choke|attack ~2
    urge 3: voices ~5 kill|hurt|push|stab|attack ~2
    urge 2: push ~2 someone|somebody|people|him|her ~3 tracks|train|stairs|bridge|traffic
    urge 2: poison* ~2 his|her|their ~1 food|drink|coffee|tea
    """)
}
