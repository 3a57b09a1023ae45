extension Lexicon {
  static let frenchEating = Sign.table(
    .eatingDisorder, "fr",
    """
    purging 2: je ~4 me|faire fais|faisais|faire|refais vomir
    purging 2: me suis ~2 fait? vomir
    purging 2: envie|besoin|obligee|oblige ~4 me faire vomir
    purging 2: vomis|vomi|vomir|vomissais ~3 apres|chaque|mes|expres|volontairement ~3 repas|manger|mange|avale|repas|midi|soir|expres
    purging 2: vomis|vomir expres|volontairement
    purging 2: laxatifs|laxatif|diuretiques ~8 maigrir|perdre|poids|compenser|calories|mange*|gateau|eliminer
    purging 2: pris|prends|avale ~3 laxatifs|diuretiques
    purging 2: mache ~4 recrache
    binge 2: crise|crises ~2 boulimie|hyperphagie|boulimiques
    binge 2: crises ~6 vide ~2 frigo|placards
    binge 2: je ~2 suis|etais|redeviens ~1 anorexique|boulimique
    binge 2: mon|ma|mes ~1 anorexie|boulimie|tca
    restricting 2: rien ~1 mange|avale ~2 depuis # jours|semaine
    restricting 2: rien ~1 mange|avale ~2 depuis ~3 jours|lundi|mardi|semaine
    restricting 2: mange|mangeais|avale plus|rien|pas ~2 depuis ~2 jours|semaine|semaines
    restricting 2: mange|avale|mangeais ~1 plus|rien que|qu ~4 jour|pomme|yaourt|salade|eau|the|concombre
    restricting 2: bois|boit que ~2 du|de ~2 coca|eau|cafe|the ~4
    restricting 2: prefere|preferer|arrete|arreter ~2 rien|plus|pas|de manger|avaler !de|du|avant|le|la|ici|dehors
    restricting 2: peur ~2 de manger|prendre_du_poids|regrossir
    restricting 2: sens|sentir ~2 sale|coupable|degueulasse ~4 mange*|repas
    restricting 2: mange*|repas ~4 sens|sentir ~1 sale|coupable|degueulasse
    restricting 1: compte ~4 calories
    restricting 1: # calories|kcal|cal
    restricting 1: sauter|saute ~3 repas
    restricting 1: jeune|jeuner ~4 # jours|heures
    restricting 2: plus ~1 sentir|ressentir ~1 la faim
    restricting 2: astuce*|conseil*|truc*|comment ~3 couper|tromper|ignorer|resister ~2 la? faim
    restricting 2: creve de faim expres
    restricting 2: controle* ~2 que ~3 nourriture|mange|poids
    restricting 2: bois|boire ~2 que ~3 coca|eau|cafe|the|bouillon
    hiding-food 2: croire|cacher|dire|mentir ~5 mange|manger|repas
    hiding-food 2: cache|planque|jette|recrache|donne ~3 nourriture|repas|bouffe|assiette ~6 serviette|chien|poubelle|apres|jette
    hiding-food 2: faire|fais ~1 croire ~6 mange|manger
    compensating 2: compenser|eliminer|bruler|merite* ~5 mange|calories|repas|gateau|biscuit|manger
    compensating 2: pas|plus ~1 droit de ~1 manger|diner|souper|dejeuner
    compensating 2: deteste|hais|veux|punir|punis ~3 de? avoir mange
    compensating 2: courir|cours|sport|tapis ~8 tombe|creve|evanouir|malaise
    thin 2: pese|fais # kilos|kg|kilo ~8 encore|veux|trop|perdre|maigrir|descendre|gros*|enorme
    thin 2: descendre|perdre|maigrir ~3 # kilos|kg ~4 sous|encore
    thin 2: regles ~6 perdre|maigrir|kilos|poids
    thin 2: os|cotes|clavicules ~6 fier*|beau*|sentir|voir ~4
    thin 1: me ~1 trouve|vois|sens ~3 enorme|grosse|gros|obese|grasse|enormes
    thin 1: maigrir|balance|kilos ~6 encore|descend
    thin 1: cheveux tombent|cheveux ~3 tombe*
    thin 1: malaise*|evanou*|pommes ~8 mange*|jours|coca
    thin 1: froid tout le temps
    thin 2: regles ~8 kilos|kg|maigrir|perdre
    thin 1: cheveux ~2 tombent|tombe
    thin 1: arretees|arrete ~4 perdre|maigrir|kilos
    """)

  static let englishEating = Sign.table(
    .eatingDisorder, "en",
    """
    purging 2: make|making|made|making myself ~1 throw|throwing|threw|be|sick|vomit|puke|purge ~2
    purging 2: i ~4 purge|purging|purged !the|my|files|emails
    purging 2: throw|throwing|threw|puke|vomit ~1 up ~3 after ~4 meal|dinner|lunch|eat*|food|every
    purging 2: laxative*|diet_pills|diuretics ~8
    purging 2: chew ~2 spit
    binge 2: i ~3 binge|binged|binging !watch|watched|watching|on
    binge 2: i ~3 anorexic|bulimic
    binge 2: my ~1 anorexia|bulimia|ed|eating_disorder ~2
    binge 2: binge|bingeing|binging ~6 purge|hurts|throw|sick
    restricting 2: not|nothing ~1 eaten|eating|ate ~4 days|week|anything|since
    restricting 2: not ~2 eat|eaten|eating ~3 in|for # days
    restricting 2: not|can ~2 make|let|allow ~1 myself ~1 to? eat
    restricting 2: starv* myself
    restricting 2: only ~2 eat|eating|ate|drink|drinking ~3 apple|coffee|water|day|rice|cucumber|ice
    restricting 2: fast|fasting ~3 days|weeks|week ~6 faint*|pass*|lose|weight|thin
    restricting 2: hide|hiding|lie|pretend*|secret ~4 not? eating|eat|ate|eaten
    restricting 2: afraid|scared|terrified ~2 to|of eat|eating|food|gain*
    restricting 2: not|don ~1 deserve ~1 to eat|food|dinner
    restricting 2: feel ~3 guilty|disgusting|dirty|gross|pig ~4 eat*|ate|food
    restricting 1: # cals|calories|kcal
    restricting 1: count* ~3 calorie*|calories
    restricting 1: skip|skipping|skipped ~2 meals|lunch|dinner|breakfast
    restricting 2: hide|hiding|throw ~2 food ~6
    compensating 2: burn|run|exercise|work|gym ~4 off|until|drop|faint ~6 ate|eat*|cookie|calories|cake|meal
    compensating 2: run ~1 until|till i ~1 drop|collapse|faint
    thin 2: # pounds|lbs|kg|kilos ~8 still|fat|more|lose|thin*|less|sick
    thin 2: lost my period
    thin 2: still|so|too ~2 fat|huge ~6 pounds|lbs|bones|kg
    thin 2: see|feel|count|love ~2 my ~1 ribs|bones|collarbones|hipbones ~4
    thin 2: goal_weight|thinspo|pro_ana|proana|thigh_gap
    thin 1: feel|look|like ~3 fat|pig|huge|whale
    thin 1: hair ~2 falling
    thin 1: faint*|passed ~1 out? ~6 eat*|coffee|shower|again
    thin 1: want ~2 # more? pounds|kilos|kg
    """)
}
