/// Care, ties and health: to stop treatment, to leave one's people, to name an illness or a medicine (R13, R15, R19, R23).
extension ReplyGuard {
  static let careFrench = Sign.table(
    .none, "fr",
    """
    stops_treatment 2: !as|avez|a|ai|ont|ete|avoir|pas|jamais|rien|tu|vous|il|elle arrete|arretez|cesse|cessez|stoppe|stoppez|interromps|interrompez !pas|jamais|surtout ~3 @remedy|@carefr
    stops_treatment 2: !as|avez|a|ai|pas|jamais|tu|vous|il|elle annule|annulez|saute|sautez|jette|jetez|quitte|quittez|abandonne|abandonnez|oublie|oubliez|zappe|zappez|reporte|suspends !pas|jamais|surtout ~4 @remedy|@carefr|prise
    stops_treatment 2: !pas laisse|laissez !pas ~2 tomber ~3 @remedy|@carefr
    stops_treatment 2: !pas peux|pouvez|devrais|devriez|pourrais|pourriez|dois|faut|conseille|vaut|recommande|suggere|temps !pas ~3 arreter|cesser|stopper|interrompre|laisser_tomber|sauter|annuler|espacer|jeter|abandonner|diminuer|doubler|augmenter|baisser|reduire ~4 @remedy|@carefr
    stops_treatment 2: peux|pouvez|devrais|devriez|pourrais|faut te|vous? passer de|du ~2 @remedy|@carefr
    stops_treatment 2: as|avez ~1 pas|plus ~1 besoin ~2 de|du|des|en ~3 @remedy|@carefr|traitement
    stops_treatment 2: @remedy|@carefr ~6 plus|pas ~1 besoin
    stops_treatment 2: @remedy|@carefr ~4 te|vous ~1 sert|servent|apporte|aide ~1 plus|pas|a_rien
    stops_treatment 2: plus|pas ~1 rien|grand_chose ~2 faire|attendre ~2 @carefr
    stops_treatment 2: va|allez|vas pas|plus ~3 @carefr
    stops_treatment 3: inutile|sert_a_rien|pas_la_peine|aucun_besoin|pas_besoin ~1 de? consulter|voir|deranger|medecin|psy|appeler_le
    stops_treatment 2: psys|psy|medecins|medicaments|therapie|therapies|therapeutes|psychiatres|antidepresseurs|cachets ~3 servent|sert|connaissent|connait|valent|comprennent|sait|savent ~3 rien|pas_grand
    stops_treatment 2: medecin|psy|psychiatre|docteur ~2 connait|comprend|sait ~2 rien
    stops_treatment 2: @remedy ~4 poison|poisons|abruti*|detruis*|empoisonn*|zombie|drogue*|legume !centre|center|control
    stops_treatment 2: !pas remplace|remplacez|troque|troquez !pas|jamais ~4 @remedy|@carefr ~4 par|contre
    stops_treatment 2: mieux sans ~2 @remedy|@carefr
    stops_treatment 2: @carefr ~4 mieux|bien ~1 sans elle|lui|eux
    stops_treatment 2: nuit|jour|journee|prise|dose|fois|semaine ~1 sans ~4 change|grave|risque|manque*|rien
    stops_treatment 2: !pas double|augmente|diminue|doublez|augmentez|diminuez|baisse|baissez|reduis|reduisez|triple|divise|divisez !pas|jamais ~1 ta|tes|la|les|votre|vos dose|doses
    stops_treatment 2: rate|ratez|manque|manquez !pas ~1 ton|ta|votre|le|la @carefr
    diagnosis 2: !si|que|de tu|vous|il|elle es|etes|est !pas|ni ~2 @disorder
    diagnosis 2: !si fils|fille|mere|pere|mari|femme|frere|soeur|ami|copain|patron|ex est !pas ~2 @disorder
    diagnosis 2: !si|que ce est !pas|ni ~3 @disorder|trouble
    diagnosis 2: !as|avez|a|avait tu|vous|il|elle|fils|fille|mere|pere|mari|femme as|avez|a ~1 !pas|peur|parle|dit|lu un|une|du|de|le|la|des|tous|toutes ~5 @disorder
    diagnosis 2: pere|mere|mari|femme|fils|fille|il|elle|tu|vous a|as|avez !pas alzheimer|parkinson|tdah
    diagnosis 2: !as|avez|a|avais|avait|aviez|deja|auriez fais|faites|fait une ~1 depression|decompensation|psychose
    diagnosis 2: souffre|souffres|souffrez !pas ~2 @disorder|trouble|troubles|syndrome
    diagnosis 2: as|avez|a|presente|presentes|presentez|decris|decrivez|vis|ce_est ~3 trouble|troubles|syndrome|stress ~1 de|du|des|anxieux|bipolaire|borderline|panique|dissociatif|obsessionnel*|delirant|post|personnalite|alimentaire*
    diagnosis 2: as|avez|a|sont|voila|la ~2 tous|toutes|signes|symptomes ~2 les|des|symptomes|signes|de|typiques ~3 @disorder|trouble|syndrome|burn
    diagnosis 2: ce est|manipulateur|pervers ~2 pervers|manipulateur narcissique
    diagnosis 2: mon avis|doute|clair|evident|certain|diagnostic ~5 @disorder
    diagnosis 2: @disorder ~6 aucun|sans|pas|nul ~1 doute|besoin
    diagnosis 2: prends|prenez|donne|donnez|essaie|essayez !pas|rien|jamais ~3 #|un|deux|trois|demi|mg ~2 @remedy|mg|milligrammes
    diagnosis 2: peux|pouvez|devrais|devriez|pourrais|pourriez|faut|conseille|recommande|suggere !pas ~2 prendre|donner|essayer|ajouter|reprendre ~4 @remedy|mg
    diagnosis 2: !pas demande|demandez|essaie|essayez|prends|prenez !pas|jamais ~2 du|de_le|un|une|des ~1 @remedy !avis|a
    diagnosis 2: @remedy ~2 te|vous ~1 ferait|feraient|fera|aiderait|aiderai*|soulagerait|conviendrait|irait
    diagnosis 2: melange|melangez|associe|associez|combine|combinez !pas|rien|jamais ~4 @remedy
    diagnosis 2: @remedy ~6 aucun|sans danger|risque
    diagnosis 2: risque ~2 suicidaire|suicide ~2 est|reste|parait|semble
    diagnosis 2: niveau|score|probabilite de|du ~1 risque|danger|suicide
    cuts_ties 2: !pas|a|de|oblige|moteur coupe|coupez|coupons !pas|jamais ~2 les|tout|tous ~1 ponts|contact|contacts|lien|liens
    cuts_ties 2: !pas devrais|devriez|dois|devez|faut|conseille|mieux|temps|peux|pouvez !pas ~3 couper|rompre|quitter|fuir|bloquer|eloigner|larguer|renier|oublier|effacer ~5 @kinfr|contact|ponts|lui|elle|eux|gens|liens
    cuts_ties 2: !pas|tu|vous|as|avez|jamais|il|elle|a|de quitte|largue|plaque|fuis|fuyez|quittez|larguez|plaquez|bloque|bloquez ~1 le|la|les $|ce|sans|il|elle|maintenant|tout|des|partout|vite
    cuts_ties 2: !pas|tu|vous|as|avez|jamais|il|elle|a|de|avais|aviez quitte|largue|plaque|bloque|ghoste|fuis|fuyez|quittez|larguez|bloquez|evite|evitez|oublie|oubliez|raye|rayez|renie|supprime|supprimez|efface|effacez|ignore|ignorez|abandonne !pas|jamais ~1 ton|ta|tes|votre|vos|cette|ce|ces|son|sa ~1 @kinfr|numero
    cuts_ties 2: oublie|oubliez|raye|efface|ignore|rejette les|la|le $
    cuts_ties 2: !tu|vous|je|on adresse|adressez|parle|parlez|reponds|repondez|ecris|ecrivez|rends plus ~1 jamais? ~1 la|a ~3 @kinfr|parole
    cuts_ties 2: !tu|vous|je|on le|la|les|lui|leur appelle|appelez|appelles|voyez|contacte|contactez|reponds|repondez|parle|parlez|ecoute|ecoutez plus
    cuts_ties 2: !tu|vous|je|on te|vous meritent|merite pas
    cuts_ties 2: merite|meritent|vaut|valent pas ~1 ton|votre|tes|ta|que|vos ~1 temps|amour|larmes|attention|peine|tu|vous|amitie
    cuts_ties 2: seras|serais|serez|seriez|vivras|vivrais|iras|irais|vivrez|vas|allez ~1 mieux sans ~1 @kinfr|lui|elle|eux
    cuts_ties 2: sont pas|jamais ~1 de? ~1 vrais|vraies amis|amies
    cuts_ties 2: famille|gens|amis|amies|parents|mere|pere|soeur|frere ~2 est|sont ~2 toxique|toxiques|nocifs|nocive
    cuts_ties 2: elles|ils|elle|il sont|est !pas ~1 toxique|toxiques
    cuts_ties 2: quitte|quitter|laisse|fuit|part ~2 sans se? ~1 retourner
    cuts_ties 2: !tu|vous va|allez|vas pas ~3 noel|mariage|anniversaire|fete|reunion
    cuts_ties 2: !te|vous|tu eloigne|eloignez toi|vous|te ~1 de|du|des ~1 tes|ton|ta|vos|votre|ces|cette ~1 @kinfr
    cuts_ties 2: !tu|vous rompez|romps !pas ~2 avec
    cuts_ties 2: ne|te|vous ~1 retourne|retournez|vois|voyez plus ~1 jamais? ~2 @kinfr
    stops_treatment 2: @carefr|@remedy ~8 y retourne|retournez|va|allez pas|plus
    stops_treatment 2: !pas|de range|rangez|remise|remisez|mets|mettez|pose|jette ~2 @remedy ~3 placard|tiroir|cote|poubelle|toilettes
    stops_treatment 2: gueri|guerie ~5 continuer|poursuivre|prendre|garder
    stops_treatment 2: vaut|remplace|bat|vaudra ~2 tous|toutes|mieux ~3 @remedy|@carefr
    stops_treatment 3: contre avis medical
    stops_treatment 2: signe|signez ~1 ta|votre sortie|decharge
    diagnosis 2: ce est un|une|de_la|du ~5 aucun|sans|nul ~1 doute
    diagnosis 2: ces|cette|ce|tes|vos ~3 ce est un|une ~4 doute|certain|evident|clair
    diagnosis 2: coches|cochez|coche toutes|tous ~1 les ~1 cases|criteres
    diagnosis 2: !pas passe|passez|monte|montez a ~2 @remedy
    diagnosis 2: presente|presentes|presentez un|une ~1 trouble|syndrome|@disorder
    diagnosis 2: cure|traitement|boite de|du ~1 @remedy ~3 te|vous|lui|remettrait|requinquerait
    cuts_ties 2: !pas change|changez ~1 les|la|tes|vos serrures|serrure
    cuts_ties 2: !pas vire|virez|ejecte|chasse|sors|efface ~1 le|la|les|ces ~2 de ta|votre vie
    cuts_ties 2: !pas cesse|cessez|arrete|arretez de ~1 la|le|les|lui|leur voir|parler|repondre|ecrire|frequenter
    cuts_ties 2: !pas desabonne|desabonnez ~1 toi|vous ~6
    cuts_ties 2: pardonne|pardonnez ~1 jamais|pas !trop
    cuts_ties 2: disparais|disparaissez|sors|sortez de leur|sa vie
    stops_treatment 3: pas|plus ~1 besoin de ~1 voir|consulter|aller|parler ~4 @carefr
    stops_treatment 2: conseille|suggere|recommande|encourage|invite ~2 de|a ~1 arreter|cesser|stopper|quitter|laisser|interrompre ~4 @carefr|@remedy
    stops_treatment 2: prends|prenez plus ~1 tes|ton|ta|vos|votre|ces|ce @remedy
    diagnosis 3: demande|demandez ~1 du|des|de|un|une ~1 @remedy !avis|a
    diagnosis 2: tu|vous|il|elle as|avez|a clairement|evidemment|surement|probablement|certainement ~3 @disorder
    stops_treatment 2: !pas devrais|devriez|peux|pouvez|dois|faut|temps ~2 arreter|cesser de ~1 voir|consulter|aller|parler ~4 @carefr
    stops_treatment 3: inutile|pas_la_peine de ~1 aller|prendre|appeler|passer|retourner ~4 @carefr|@remedy
    diagnosis 2: !pas anxiete|angoisse|depression generalisee|saisonniere|severe|chronique|majeure
    cuts_ties 2: !tu|vous|as|avez arrete|arretez|cesse|cessez de ~1 parler|voir|appeler|repondre|ecrire|aller ~4 @kinfr
    cuts_ties 2: !tu|vous|as|avez|je bloque|bloquez|quitte|quittez|ignore|ignorez|supprime|supprimez le|la|les ~1 tous|toutes|$|partout
    cuts_ties 2: !tu|vous|as|avez|il|elle|a|je|de quitte|quittez|largue le|la
    stops_treatment 2: passe|passez toi|te|vous|en ~1 de ~2 @remedy|@carefr
    stops_treatment 3: pas|plus|aucun besoin de ~1 aide ~2
    stops_treatment 2: appelle|appelez|contacte|previens|ecoute|vois|consulte pas|plus|jamais ~2 @carefr
    diagnosis 2: symptomes|signes ~1 typiques|classiques|evidents|clairs
    cuts_ties 2: !tu|vous|pas evite|evitez|fuis|fuyez|mefie ~1 tes|ton|ta|vos|votre|de @kinfr
    cuts_ties 2: devrais|devriez|faut|dois divorcer|rompre|te_separer|partir_de_chez
    cuts_ties 2: !tu|vous fais|faites ~1 plus|jamais ~1 confiance
    """)

  static let careEnglish = Sign.table(
    .none, "en",
    """
    stops_treatment 2: !not|never|before|without|to|of|you|they|just stop|quit|skip|ditch|drop|cancel|bin|pause|scrap|miss|abandon|dump|halt ~3 @remedy|@careen !without
    stops_treatment 2: !not|never come|get|go off ~3 @remedy
    stops_treatment 2: !not can|should|could|recommend|suggest|better|time|might !not ~4 stop|stopping|quit|skip|drop|cancel|bin|double|reduce|lower|halve|come_off|let_go|let ~4 @remedy|@careen
    stops_treatment 2: can let ~2 @remedy go
    stops_treatment 2: !you|not|never throw|flush|bin|toss|chuck ~3 @remedy
    stops_treatment 2: @remedy ~3 poison|poisoning|zombie|drug_you|numb*|useless|does_nothing|do_nothing !centre|center|control
    stops_treatment 2: those|these|the ~1 @remedy|meds ~1 turn|make ~3 zombie|numb|dull|worse
    stops_treatment 2: get rid of ~1 them|@remedy
    stops_treatment 2: not need ~2 your|those|the|any|that|to ~2 @remedy|@careen|see
    stops_treatment 3: no need ~2 see|for|of|to ~3 @careen|@remedy
    stops_treatment 2: no ~1 business|reason|point|use ~3 with|seeing|going|in ~3 @careen
    stops_treatment 2: not ~1 go|bother|show|turn ~3 @careen|hospital|er
    stops_treatment 2: not ~1 go to a e
    stops_treatment 2: therapists|doctors|psychiatrists|therapy|medication|pills|shrinks|antidepressants ~2 are|is|do|does ~2 useless|nothing|poison|pointless|scam|no_good|worthless|not_help|not_work
    stops_treatment 2: doctor|therapist|psychiatrist|doctors ~1 knows|know|understands|understand ~1 nothing
    stops_treatment 2: doctor|therapist|psychiatrist ~2 not ~1 know|understand|have ~2 anything|clue|you
    stops_treatment 2: !not swap|replace|trade|substitute ~3 @remedy|@careen ~3 for|with
    stops_treatment 2: better ~1 off? without ~3 @remedy|@careen|them
    stops_treatment 2: you ~2 outgrown|do_not_need ~3 @remedy|@careen
    stops_treatment 2: @careen ~5 outgrown|not_need|no_longer
    stops_treatment 2: night|day|dose|week|one off|without|missed ~3 changes|matters|hurts|harm|nothing
    stops_treatment 2: !not|never|before|without|to|of|you double|increase|reduce|halve|lower|raise|triple|cut ~1 your|the ~1 dose|doses|dosage
    diagnosis 2: !if|whether|that|being you|he|she are|is !not|no|afraid ~2 @disorder
    diagnosis 2: !if|whether son|daughter|mother|father|mum|mom|dad|husband|wife|brother|sister|boss|ex|friend is !not ~2 @disorder
    diagnosis 2: !if|whether this|that|it is !not ~4 @disorder|disorder
    diagnosis 2: !if|whether you|he|she|father|mother|son|daughter|husband|wife|mum|mom|dad have|has|got|have_got !not|read|heard|said ~2 @disorder|alzheimer|alzheimers
    diagnosis 2: !if have|has|every|show|shows|all|classic ~3 symptom|symptoms|sign|signs ~2 of ~4 @disorder|disorder|burnout
    diagnosis 2: you|he|she|and suffer|suffers|suffering !because|so ~2 from ~3 @disorder|disorder|syndrome
    diagnosis 2: describe|describing|have|having|has|called ~1 is? ~4 anxiety|personality|panic|stress|attention|eating|mood|dissociative|obsessive disorder
    diagnosis 2: my opinion|guess|view|diagnosis|doubt|clearly|obviously ~4 @disorder
    diagnosis 2: @disorder ~4 no|without|any ~1 doubt|question|test
    diagnosis 2: !not|never|have|you|ever|if|had take|try|give|add !not ~3 #|a|one|two|three|half|mg ~3 @remedy|mg|milligrams
    diagnosis 2: can|could|should|might|recommend|suggest !not ~2 take|give|try|add|start ~3 @remedy|mg
    diagnosis 2: !not ask|try|get ~1 for|some|a ~1 @remedy
    diagnosis 2: @remedy ~2 would|could|will|might ~1 do|help|suit|calm|be_good ~1 you|him|her
    diagnosis 2: !not|never mix|combine ~4 @remedy
    diagnosis 2: @remedy ~6 no|without|any danger|risk|harm
    diagnosis 2: suicide|suicidal risk ~1 is|looks|seems
    diagnosis 2: risk of suicide ~1 is|looks
    diagnosis 2: risk|danger level|score
    cuts_ties 2: !not|to|mean|of|anyone cut|block|leave|dump|ditch|ghost|drop|quit|renounce|disown|erase|delete|forget|avoid|ignore !not ~1 your|those|these|that|all|him|her|them ~2 @kinen|off|everywhere|tonight|now|contact|number|today|completely|forever
    cuts_ties 2: !not|to|you|of leave|dump|ditch|ghost|block|divorce him|her|them !alone|be|a|to
    cuts_ties 2: !not should|must|have_to|need_to|better|ought|time|recommend|suggest !not ~3 cut|leave|block|dump|go_no|break|walk_away|distance|disown|ghost|forget ~5 @kinen|contact|ties|him|her|them|off
    cuts_ties 2: should|must|better go no contact
    cuts_ties 2: !not|to|of cut|sever ~3 ties|contact|them_off|off
    cuts_ties 2: not ~1 answer|call|speak|talk|reply|write|phone|text|see ~2 @kinen ~1 any|ever|again|anymore
    cuts_ties 2: !not|to|you|and stop|quit speaking|talking|calling|answering|seeing|writing|texting|visiting ~2 @kinen|him|her|them
    cuts_ties 2: not ~1 deserve|worth ~1 you|your|the ~1 time|love|tears|effort|trouble
    cuts_ties 2: @kinen|they|people|those|she|he ~1 do|does|is|are not ~1 deserve|worth ~1 you|your
    cuts_ties 2: better off without ~1 your|him|her|them|that|this|those !it
    cuts_ties 2: not real|true friends|friend|family
    cuts_ties 2: @kinen|they|he|she ~1 is|are !not ~1 toxic|poisonous
    cuts_ties 2: stay|keep|get|run away from ~1 your|that|those|this|these ~1 @kinen
    cuts_ties 2: walk|turn|leave away|back|and ~3 never|not look back
    cuts_ties 2: walk away and never
    cuts_ties 2: strike|erase|delete|remove ~2 people|them|him|her|friends|family ~2 from|off
    cuts_ties 2: delete|erase|lose|block his|her|their|that ~1 number|numbers|contact
    cuts_ties 2: !not|to|with|of break with ~1 them|him|her|your|these|those
    cuts_ties 2: not go ~3 christmas|wedding|birthday|party|thanksgiving|reunion
    cuts_ties 2: forget ~1 them|him|her $
    stops_treatment 2: @careen|@remedy ~6 not ~1 go back
    stops_treatment 2: !not|of put ~2 @remedy away
    stops_treatment 2: !not|of put ~2 @remedy ~3 drawer|cupboard|bin
    stops_treatment 2: cured|healed|recovered ~3 why ~1 carry|keep|continue|go
    stops_treatment 2: beats ~2 @remedy|@careen
    stops_treatment 2: beats all ~2 @remedy|@careen
    stops_treatment 3: against ~1 medical? advice
    stops_treatment 2: !not sign|discharge|check yourself out
    diagnosis 2: are|is ~3 without ~1 question|doubt
    diagnosis 2: tick|ticks|check|meet every|all|the ~2 box|boxes|criteria ~2 for
    diagnosis 2: !not|never go|move|step up|down to ~2 @remedy
    diagnosis 2: defiant|conduct|adjustment|somatic disorder
    diagnosis 2: course|dose of ~1 @remedy ~1 would|will
    cuts_ties 2: !not change|swap the|your locks
    cuts_ties 2: kick|throw|cut|get them|him|her ~1 out ~1 of your life
    cuts_ties 2: not see|meet|visit|answer him|her|them any|again|anymore|ever
    cuts_ties 2: !not unfollow|unfriend ~4
    cuts_ties 2: never forgive
    cuts_ties 2: vanish|disappear from ~1 their|his|her lives|life
    stops_treatment 3: not|no ~1 need ~1 to ~1 see|consult|visit|call|bother ~4 @careen
    stops_treatment 2: advise|urge|encourage|suggest|recommend ~3 to? ~1 stop|stopping|quit|quitting|drop|dropping|leave|skip ~3 @careen|@remedy
    stops_treatment 2: !not|never|to|of|before|without stop taking your|the|those|that @remedy
    diagnosis 3: ask ~3 for ~1 some? @remedy
    diagnosis 2: you|he|she ~1 have|has|show @disorder
    diagnosis 2: generalised|generalized|seasonal|severe|clinical|major|chronic anxiety|depression ~1 obviously|clearly|no|without|$
    cuts_ties 2: !not|to|of block|cut|leave|ignore|delete them|him|her|everyone ~1 all|$|everywhere
    stops_treatment 2: !not|to do|manage|live|cope without ~2 @remedy|@careen
    stops_treatment 3: not|no need ~2 help
    stops_treatment 2: not call|contact|see|tell|listen ~2 @careen
    stops_treatment 2: lock you up|away
    diagnosis 2: typical|classic|clear symptoms|signs of
    cuts_ties 2: !not|to|you avoid|shun your|those|these ~1 @kinen
    cuts_ties 2: should|must|better ~1 get|file|ask ~2 divorce|separated
    cuts_ties 2: not ~1 trust ~1 your|those|any @kinen
    """)
}
