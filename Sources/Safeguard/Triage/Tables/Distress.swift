extension Lexicon {
  static let frenchDistress = Sign.table(
    .distress, "fr",
    """
    worry-for-other 2: @person ~6 suicid*|scarifi*|mourir|pendu*|tuer|automutil*|anorexi*|boulimi*|depress*|frappe*|bat|drogue*
    worry-for-other 2: suicid*|scarifi*|anorexi* ~4 @person
    low 2: je ~3 triste*|deprime*|deprimee|malheureu*|seul|seule|perdu|perdue|brise|brisee|abattu|abattue|vide|desespere*|miettes|bout|bas|mal !au|de
    low 2: sens|sentir|sentiment|senti ~3 seul|seule|vide|nul|nulle|triste|inutile|minable|moche|transparent*|fantome|perdu*|coupable|abandonne*|rejete*|mal|impuissant*|depasse*|trahi*|humilie*|etouff*
    low 2: deprim*|depression|cafard|spleen|desespoir|desespere*|blues
    low 2: pleure|pleurer|pleurs|larmes|sanglot*|pleurais !de
    low 2: goutte|gout|envie ~2 a? rien
    low 2: plus|pas envie|gout ~1 de? rien
    low 2: moral ~2 zero|plat|bas|chaussettes
    low 2: broie|broyer du noir
    enough 2: peux|peut|pouvoir plus|pu !de
    enough 2: marre|ras_le_bol
    enough 2: tiens|supporte|encaisse|gere ~1 plus
    enough 2: craque|craquer|effondre*|sature !pour
    enough 2: a|au bout ~1 du? rouleau|nerfs|forces
    enough 2: arrive|arrives ~1 plus|pas a ~1 dormir|manger|avancer|lever|gerer|suivre|parler|m
    worn 2: epuise*|burn_out|burnout|surmene*|creve_de_fatigue|deborde*|depasse*|fatigue* ~2
    worn 2: insomnie*|dors plus|pas|mal|rumine*|cauchemar* ~2
    worn 2: rumine*|insomnie*|cauchemar*
    fear 2: angoiss*|anxie*|panique*|stress*|phobie*
    fear 2: peur|terrifi*|effray*|inquiet*|inquiete* ~3
    loss 2: deuil|enterrement|obseques|fausse_couche|manque_tellement
    loss 2: mort|morte|decede*|disparu*|perdu|enterre* ~3 ma|mon|mes|mere|pere|chat|chien|frere|soeur|grand|travail|emploi|boulot|hier|an
    loss 2: ma|mon @person ~2 mort|morte|decede*|malade|cancer|hopital|hospital*
    loss 2: me|m ~1 a? quitte*|largue*|trompe*|plaque*|ghoste*|trahi*|abandonne*|laisse|laissee
    loss 2: rupture|divorce|separation|separe*|licenci*|chomage|vire|viree|dettes|huissier|expuls*|surendett*|cancer|redouble*
    loss 2: rate|ratee|foire|echoue|echec ~3
    shame 2: honte|deteste|hais|nul|nulle|minable|degoute*|merde|dechet|incapable|inutile ~2
    shame 2: moque*|harcel*|ignore*|exclu*|rejet*|insult*
    shame 2: personne ~3 aime|comprend|parle|ecoute|voit|appelle
    drink 2: bois|picole|fume ~4 trop|oublier|seul|tous
    conflict 2: dispute*|engueul*|crie*|hurl*|dispute
    """)

  static let englishDistress = Sign.table(
    .distress, "en",
    """
    worry-for-other 2: @person ~7 suicid*|die|kill*|cut|cuts|cutting|anorexi*|bulimi*|depress*|hits|beats|overdos*|harm* !lol
    worry-for-other 2: suicid*|anorexi* ~4 @person
    low 2: sad|depress*|lonely|alone|empty|numb|hopeless|worthless|useless|miserable|heartbroken|gutted|devastated|broken|blue|helpless|unhappy|isolated|crushed|ashamed
    low 2: cry|crying|cried|tears|sob*|weep*
    low 2: not ~2 enjoy|excite*|feel|care ~2 anything|anymore|nothing
    low 2: nothing ~2 excites|matters|helps|makes
    low 2: feel|feeling|felt ~3 down|low|lost|bad|awful|terrible|like_shit|nothing|stuck|trapped|guilty|invisible|unloved|rejected|abandoned
    enough 2: can not ~1 take|cope|stand|handle|deal|do|stop|go ~3
    enough 2: fed_up|falling_apart|breaking|overwhelm*|at_my_limit|losing_it|breakdown|snapped
    worn 2: exhaust*|burn*|drained|worn ~1 out|burnout|insomnia|nightmare*
    worn 2: exhausted|drained|burnout|insomnia|nightmares
    worn 2: can not sleep
    fear 2: anxi*|panic*|scared|afraid|worr*|terrified|stress*|nervous|dread*|phobia*
    loss 2: died|passed_away|funeral|grief|griev*|miscarr*|lost_my|miss ~2
    loss 2: i miss ~2 him|her|them|my|you
    loss 2: broke|break|breakup|dumped|cheat*|divorce*|separat*|left_me|ghosted|betray*
    loss 2: lost ~1 my|his|her job|home|house|baby|dad|mum|mom|wife|husband|friend|dog|cat
    loss 2: fired|laid_off|evict*|debt*|bankrupt*|unemployed|rent ~2
    loss 2: dementia|cancer|diagnos*|hospital|relapse*
    loss 2: fail*|rejected|flunk* ~3
    shame 2: hate ~2 myself|my|how i|life|everything
    shame 2: bull*|ignored|ignores|excluded|mocked|humiliat*|picked_on
    shame 2: nobody|no_one ~3 cares|likes|loves|understands|listens|talks
    shame 2: ugly|fat|stupid|loser|failure|pathetic ~2
    drink 2: drink*|drunk|high ~5 too_much|forget|cope|every_night|alone
    conflict 2: yell*|shout*|scream*|fight*|argu* ~3
    """)
}
