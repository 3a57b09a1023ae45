extension Lexicon {
  static let frenchPassive = Sign.table(
    .passiveIdeation, "fr",
    """
    no-wish-to-live 2: plus|pas|aucune|sans|jamais ~1 envie|gout|raison|raisons|force|courage ~2 vivre|exister|vivant|vivante !chez|ici|avec|en|a
    no-wish-to-live 2: envie ~1 de? rien ~4 vivre|vivant|vivante|vie
    no-wish-to-live 2: plus|pas ~1 gout ~1 a la vie
    no-wish-to-live 2: plus|pas la? force ~2 vivre|lutter|battre|exister
    no-will-to-go-on 2: plus|pas|aucune la? force|envie|courage|raison ~2 continuer $
    no-will-to-go-on 2: a quoi bon ~3 vivre|continuer|rester|exister|lutter|exister|reveiller
    tired-of-living 2: marre|assez|fatigue|fatiguee|lasse|las|ras|degoute|degoutee|epuise|epuisee ~3 vivre|exister|existence !chez|ici|avec|en|dans|a|seul|seule|comme
    tired-of-living 2: marre|assez|fatigue|fatiguee|lasse|las|ras|degoute|degoutee ~3 la|cette|ma vie !de|en|a|chere|ici|quotidienne|parisienne
    not-to-live 2: veux|voudrais|aimerais|peux|souhaite ~1 plus ~1 vivre|exister|respirer !chez|ici|avec|en|dans|a|seul|seule|comme|ensemble
    not-to-live 2: pas|plus ~1 vraiment? envie ~1 de etre la $
    not-to-live 2: veux|voudrais|aimerais|prefere|prefererais|envie ~2 plus etre la|de ce !bas
    vanish 2: envie|veux|voudrais|aimerais|reve|prefere|prefererais|pouvoir|besoin ~3 disparaitre !de|sous|une|quelques|pendant|en|deux|trois|dans
    vanish 2: disparaitre ~3 pour toujours|jamais|personne|monde|definitivement
    vanish 2: cesser|arreter de exister
    no-trace 2: personne ~4 remarqu*|apercev*|manqu*|pleur* ~5 disparai*|mort|morte|meurs|creve|la|absence|plus
    no-trace 2: disparai*|mort|morte|meurs|creve ~4 personne ~4 remarqu*|apercev*|manqu*|pleur*
    no-trace 2: manquer*|manque ~2 a personne
    no-trace 2: change* ~2 rien ~4 que_je_sois|si_je ~4 mort|morte|la|disparai*
    never-born 2: jamais|pas ~2 naitre|nee|venu|venue|exister !a|en|ici|me|te|chez
    never-born 2: demande a naitre|vivre|exister
    never-born 2: mieux|prefere|aime|aimerais|voulu|voudrais ~4 jamais|pas ~1 ne $
    better-without-me 2: mieux|libere*|soulage*|tranquille*|heureux|heureuse|heureuses|facile ~3 sans moi
    better-without-me 2: sans moi ~5 mieux|irait|iraient|libere*|soulage*|heureux|facile
    better-without-me 2: mieux|soulage*|heureux|heureuse|libere*|bien|simple ~4 si je ~1 etais|disparaissais|mourais|crevais|existais|serais
    better-without-me 2: debarrass* ~2 de moi
    burden 2: suis|etre|sens|sera* ~3 poids|fardeau|boulet ~2 pour|mort
    burden 2: suis|sens ~3 de trop ~4 terre|monde|partout
    world-place 2: plus|pas|aucune ~2 place ~2 monde|terre|vie
    world-place 2: pas ~1 faite? ~1 pour la|cette vie|monde
    world-place 2: la vie ~2 pas ~2 pour moi
    world-place 2: suis|etais pas fait|faite pour ~1 vivre|la|ce
    world-place 2: plus|pas ~1 ma place ~6 monde
    not-wake 2: espere*|esperant|prie|veux|voudrais|aimerais|envie|dormir|endormir|coucher|couche|endors ~8 pas|plus|jamais me ~1 reveill*|lever|relever
    not-wake 2: pas|plus|jamais me reveiller ~2 $
    not-wake 2: jamais|plus me reveiller
    heart-stops 2: espere*|esperant|voudrais|aimerais|veux ~6 coeur ~2 arrete*|lache*
    accident-welcome 2: si ~4 @trainsfr|avion ~6 renvers*|percut*|ecras*|fauch*|rentr*|rentre|tombe ~8 soulag*|gene*|derange*|mieux|grave|mal|egal|embete*
    accident-welcome 2: esper*|voudrais|aimerais|souhaite ~4 accident|cancer|maladie ~4 emport*|tue|finir|grave
    accident-welcome 2: pouvait|pourrait ~2 arriver tout seul
    accident-welcome 2: meurs|creve ~6 pas grave|tant mieux|soulag*|egal
    accident-welcome 2: tant mieux ~4 meurs|creve|mort|mourir|reveille
    accident-welcome 2: demain ~2 arriv* pas|jamais|plus ~6 arrange*|soulag*|mieux|bien
    accident-welcome 1: traverse|traverser ~4 sans regarder
    death-soothes 2: idee|pensee|penser|mort ~5 apais*|soulag*|repos*|douce|rassur*|reconfort*|console* ~2
    death-soothes 1: mort ~3 peur
    death-soothes 2: mort ~3 moins ~1 peur
    wish-dead 2: aimerais|voudrais|prefere|prefererais|souhaite|souhaiterais|serais|faudrait|aurais ~5 etre|deja|sois mort|morte
    wish-dead 2: aurais|aurait ~3 du ~2 mourir|crever
    wish-dead 2: mieux|plutot ~3 mort|morte !de|que
    wish-dead 2: attends|attend ~3 mort|mourir|mon_tour|la_fin
    wish-dead 2: envie*|jaloux|jalouse ~3 ceux|celles|morts ~4 morts|mourir|reveill*|partis
    wish-dead 2: tumeur|cancer|maladie ~8 enfin|soulag*|chance
    wish-dead 2: mon tour ~4 vienne|vite|arrive|viendra
    why-alive 2: pourquoi ~1 je ~2 respire|vis|existe|suis ~2 encore|toujours|la|vie|vivant|vivante
    why-alive 2: sais ~1 pas|plus ~1 pourquoi je ~1 vis|respire|existe|continue|suis
    why-alive 2: vie|existence ~2 vaut|merite|sert ~1 plus|pas|rien ~5
    why-alive 2: vie ~2 plus|pas|aucun ~1 sens
    why-alive 2: que je sois ~1 la|vivant|vivante ou pas
    dark-thoughts 2: idees|pensees|images ~1 noires|sombres|morbides|suicidaires
    dark-thoughts 2: je ~2 pense* ~3 la mort !de|du|des
    dark-thoughts 2: imagin*|vois ~3 mon|mes|mort|morte|propre enterrement|obseques|cercueil|funerailles
    dark-thoughts 1: lumiere ~2 eteigne|eteindre
    dark-thoughts 2: imagin*|vois ~3 disparu|disparue|mort|morte
    dark-thoughts 2: regarde|regarder|regardais ~2 vide ~8 calme|appel*|attir*|saut*|tent*
    dark-thoughts 2: aimerais|voudrais|envie ~3 lumiere|tout ~3 eteigne|eteindre|arrete
    join-dead 2: rejoindre|retrouver ~5 ciel|la_haut|paradis|tombe|ailleurs|mort|morte|au_dela
    sleep-forever 2: dormir|endormir|sommeil ~4 toujours|jamais|eternel*|fin
    stop-care 2: pren* plus|pas ~2 mes|mon @pills|traitement ~8 tant|verra|crev*|mour*|coeur
    stop-care 2: prends|prend|prenais ~2 mes|mon|les @pills|traitement ~6 sur deux|verra
    stop-care 2: remets|remet ~3 au? hasard|destin|sort
    """)

  static let frenchActive = Sign.table(
    .activeIdeation, "fr",
    """
    end-life 3: mettre|mets|mis|mettrai|mettant ~1 fin a ~1 mes|ma|cette|la jours|vie|existence
    end-life 3: finir|finis|terminer avec la|cette|ma|mon vie|existence
    end-life 2: envie|veux|vais|voulais|voudrais|pense|songe|pret|prete|hate|faut|veut|prefere|idee|tente|decide|finirai|capable ~4 en finir !avec|de|plus
    end-life 2: en finir pour_de_bon|une_bonne_fois|une_fois|pour_toujours
    end-life 3: me foutre|foute|fous|fout|ficher ~1 en le air
    end-life 3: mettre ~2 terme a ma|mes vie|jours|existence
    suicide-me 3: me|moi suicider|suiciderai|suicide|suicidais|suiciderais
    suicide-me 3: je ~2 me|veux|vais|pense|pensais|songe ~2 suicide*
    suicide-me 2: je ~2 suis|sens|etais|deviens ~2 suicidaire
    suicide-me 2: pense*|penser|songe*|envisage*|parle* ~3 suicide !de|collectif|assiste
    suicide-me 2: idees|pensees|pulsions|envies|envie|idee|pensee ~2 suicid*
    suicide-me 2: suicide ~6 solution|logique|option|issue|porte|tentant|soulagement|attire|tente|reponse
    suicide-me 2: suicide assiste|euthanasie ~8 malheureu*|moi|souffr*|droit
    suicide-me 2: suicide ~3 pense*|penser|pensais|songe*
    kill-me 3: envie*|idee*|pensee*|penser|pense|pensais|songe*|veux|vais|voudrais|facon*|moyen*|moyens|solution|pourrais|capable|deux|doigts|failli|pret|prete|finir|compte|besoin|decide|contre|droit|reve|devrais|hesite ~4 me tuer|pendre|flinguer|buter|supprimer|noyer|empoisonner|suicider|zigouiller|immoler|exploser|achever !a|au
    kill-me 3: je me|m tue|pends|flingue|bute|supprime|noie|suicide !a|au|le|dans|pas|pour
    kill-me 2: me pendre|flinguer|supprimer !de|les|la
    want-die 2: veux|veut|voudrais|souhaite|envie|besoin|hate|prefere|decide|accepte ~3 mourir|crever|clamser|creve !de|pour|a|plutot|au
    want-die 2: je ~1 pense* ~3 mourir
    want-die 2: pense|pensais|penser|songe ~2 a mourir
    want-die 2: autant|vaut|vaudrait|faut|faudrait ~2 mourir|crever|creve
    want-die 1: laiss* ~2 moi? mourir|crever
    jump 3: me jeter|jette|balancer|balance|defenestrer|lancer ~4 @fallfr|@trainsfr
    jump 2: envie|vais|veux|pourrais|failli|idee|penser ~2 sauter $
    jump 2: envie|vais|veux|pourrais|failli|idee|si ~3 saut* ~4 @fallfr
    jump 2: foutre|mettre|passer|foute ~3 sous ~2 @trainsfr
    jump 3: jette|jeter|saute|sauter ~2 du|de|par ~2 premier|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|dixieme|dernier !coup
    shoot-me 3: me tirer|tire|mettre|mets|colle*|loger|loge une balle
    cut-veins 3: me ~1 ouvrir|ouvre|trancher|tranche|tailler|taille|couper|coupe|entailler ~1 les|mes veines|veine|gorge
    method 3: comment|facon*|moyen*|methode*|maniere*|technique* ~6 mourir|suicid*|crever|partir|tuer ~3 sans|vite|rapide*|indolore|douleur|souffrir|surement
    method 3: mourir|crever|partir|suicid*|disparaitre sans ~1 douleur|souffrir|souffrance|mal
    method 3: comment|facon*|moyen*|methode*|facons ~2 se|me suicid*|tuer|pendre
    method 2: facons|facon|moyens|moyen|methode*|comment ~2 mourir|suicide
    method 3: dose|combien ~8 mourir|rater|reveiller|mortel*|fatal*|letal*
    method 2: dose mortelle|letale|fatale
    method 2: mal|douleur|douloureux ~3 se? pendre|pendaison|noyer|noyade|mourir|sauter
    method 2: cherche|chercher|trouver|trouve ~2 moyen|methode|facon ~10 souffrir|trouvera|trouver|mal|sur|rapide
    hint-means 1: pont|ponts|immeuble|tour|falaise|toit ~3 plus? haut*|eleve*|acces*|pres|garde
    hint-means 1: combien ~4 @pills ~4 danger*|trop|grave|hopital
    hint-means 1: melang* ~6 @pills|alcool
    hint-means 1: quel* ~4 etage|hauteur ~6 sur|mort*|tomber|chute|surviv*
    serious 2: pas une facon de parler|dire
    gone-by 2: serai* ~2 plus ~1 la|ici|de ce ~3 noel|ete|hiver|an|bientot|quand|anniversaire|rentree|printemps
    gone-by 2: prevois|compte|pense|vais ~2 plus etre la
    gone-by 2: pass* ~1 pas ~2 hiver|ete|annee|nuit|semaine|noel|mois
    only-way 2: seule|unique|autre|derniere|vois ~4 issue|solution|sortie|echappatoire ~6 mort|mourir|suicid*|partir|disparaitre
    only-way 2: decide* ~6 trouver comment
    only-way 2: reste ~3 que|qu ~2 trouver comment
    hurt-for-good 2: me faire ~1 mal pour de bon
    join-dead 2: pense|penser|envie|veux|vais|voudrais ~3 le|la|les rejoindre !ce|demain|bientot|a|au|chez|en|dans|pour
    """)
}
