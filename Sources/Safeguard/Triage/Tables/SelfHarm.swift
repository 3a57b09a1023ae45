extension Lexicon {
  static let frenchSelfHarm = Sign.table(
    .selfHarm, "fr",
    """
    cutting 2: je ~3 me|mes scarifi*|mutil*|taillad*|lacer*|automutil*|entaill*
    cutting 2: me ~1 suis|etais|ai ~1 scarifi*|mutil*|taillad*|lacer*|automutil*|entaill*
    cutting 2: je me ~1 coupe|coupais|recoupe !le|les|la|un|du|de|en|l|court|pas|avec|toujours
    cutting 2: me ~1 coupe*|couper|coupais|recoupe* ~3 @body|expres|volontairement
    cutting 2: envie|besoin|recommence*|arreter|arrete|pulsion*|tentee|tente ~5 me couper|scarifier|mutiler|bruler|saigner|taillader|lacerer|griffer !les|du|un|une
    cutting 2: me suis ~2 coupe|coupee|recoupe|recoupee|brule|brulee|griffe|griffee|frappe|frappee|tape|tapee|mordu|mordue|blesse|blessee ~4 expres|volontairement|encore|soulag*|punir|@body
    cutting 2: scarifications|scarification|automutilation ~8 je|mes|ma|mon|moi
    cutting 2: me suis encore|re|recommence ~1 coupe|coupee|scarifie|scarifiee|griffe|griffee|brule|brulee|taillade|tailladee|entaille|entaillee !en|avec|sur|le|la|les|du
    cutting 2: me suis ~2 coupe|coupee|scarifie|scarifiee|griffe|griffee|taillade|tailladee|entaille|entaillee !en|avec|sur|le|la|les|du ~6 honte|craque|culpabilise|deteste|degoute
    cutting 2: mes|mon|ma|l|je ~5 scarifications|automutilation|entailles|coupures
    harm-self 2: besoin|envie|veux|vais|failli|pulsion*|peur|arreter|recommence* ~4 me faire ~2 mal|souffrir|saigner !voir|a
    harm-self 2: je me ~1 fais|faisais|suis ~1 fait? ~1 du? mal ~3 expres|volontairement|pour|quand|parce
    harm-self 2: me ~1 punir|punis|punissais ~5 lame|cutter|coup*|brul*|elastique|mal|frapp*
    harm-self 2: me ~1 punis|punir ~14 cutter|lame|rasoir
    harm-self 2: me ~1 punis|punir ~14 cutter|lame|rasoir|sang
    harm-self 2: punis|punir ~14 cutter|lame|rasoir
    blade 2: lame|lames|cutter|rasoir|ciseaux|compas|briquet|eclat ~5 @body|coque|manche|recommence*|soulag*
    blade 2: recommence*|reprendre|repris|replonge ~3 lame|lames|cutter|rasoir|couper|scarifi*
    blade 2: garde|cache|planque ~3 lame|lames|cutter|rasoir
    blade 2: demonte ~3 taille|rasoir
    to-blood 2: me ~2 mords|griffe|gratte|frappe|arrache|pince|tape|cogne ~6 jusque|sang|marque*|bleu*|expres|volontairement
    to-blood 2: me ~1 tape|cogne|frappe|tapais ~2 tete ~2 contre|mur
    to-blood 2: me ~1 brule|brulais ~6 cigarette|briquet|fer|expres|bougie|bras
    to-blood 2: soulage*|apaise*|calme* ~5 sang|saigner|coupures
    to-blood 2: voir|sentir ~2 sang ~1 couler
    to-blood 2: frappe|tape|cogne ~3 murs|mur ~5 saign*|sang|poings|phalanges
    scars 2: cacher|cache|caches|planquer|camoufler|expliquer ~3 cicatrices|coupures|scarifications|bleus|entailles|marques
    scars 2: marques|cicatrices|traits|coupures|griffures|entailles ~5 manches|cuisses|bras|poignets|personne
    scars 2: cuisses|bras|poignets ~3 pleins|pleines|couverts|couvertes|remplis ~4
    scars 2: cuisses|bras|poignets|jambes|ventre ~5 traits|marques|coupures|cicatrices|entailles
    """)

  static let englishSelfHarm = Sign.table(
    .selfHarm, "en",
    """
    cutting 2: cut|cutting|cuts|burn|burning|burned|burnt|hurt|hurting|harm|harming|scratch|scratching|scratched|carve|carving|bruise|punch|punching|hitting|punish|bite|biting myself !shaving|cooking|off|short|out|on
    cutting 3: cut|hurt|harm|burn|hurting|cutting|harming myself ~2 on purpose|again|deliberately|because
    cutting 2: self harm|harming|harmed|injury|injuring|mutilat*|mutilation !prevention
    cutting 2: i ~3 selfharm*
    cutting 2: i ~3 cut|cutting ~1 again|deeper|deep
    cutting 2: i ~2 relapsed ~5 cut|cutting|blade|harm
    cutting 2: want|need|urge|urges|have ~1 to|of cut|bleed|cutting $
    cutting 2: cut|cuts|cutting|burn|burned|scratch*|carved|lines|scars ~3 my|on ~2 @body ~3
    cutting 2: my ~1 @body ~3 covered|full|lines|cuts|scars|bleeding
    cutting 2: new|fresh|# ~1 cuts|scars ~4
    cutting 2: my ~1 @body ~2 in ~1 lines|cuts|scars|marks
    bleed 2: make|making|watch|watching|see ~1 myself|blood ~1 bleed|drip|flow|run
    bleed 2: want|need|like|deserve ~3 to? ~1 bleed|hurt|pain ~1 myself|$
    blade 2: blade|razor|razors|boxcutter|lighter|scissors ~6 @body|myself|hidden|relief|again|numb|bad
    blade 2: keep|hide|hid|hiding|bought|want|miss|stash* ~3 blade|blades|razors|razor !company|sharp
    blade 2: clean ~3 days|weeks|months ~6 cut|cutting|blade|razor|hurt|harm|urge|tonight
    scars 2: hide|hiding|cover|covering|explain ~3 scars|cuts|marks|arms|bruises
    scars 2: cut|cuts ~3 scarring|scar ~6 see|know|notice
    self-hit 2: bang|hit|banging|slam|hitting|smash ~1 my head ~3 wall|on
    self-hit 2: punch*|hit|hitting ~2 wall|walls ~6 knuckles|bleed|split|helps
    self-hit 2: bite|scratch|dig|pinch|claw ~2 my ~1 @body|nails ~4 until|till|open|bruise*|bleed*
    """)
}
