/// How the companion treats a person, the French half: at goodbye (R20), when asked for a judgement, and when danger
/// was seen (R14, R16). Strength 1 counts only there.
extension ReplyGuard {
  static let mannerFrench = Sign.table(
    .none, "fr",
    """
    holds_back 2: me laisse|laissez|quitte|quittez|abandonne|abandonnez pas|deja|toujours|jamais|encore
    holds_back 2: !tu|vous|qui|on pars|partez pas !en|sans|de|a|trop
    holds_back 1: tu|vous pars|partez|vas|allez ~1 pas|nulle
    holds_back 1: te|vous en vas|allez pas|deja
    holds_back 1: tu|vous pars|partez|filez|files|vas|dors ~2 deja
    holds_back 1: reste|restez ~2 peu|encore|avec|minute|minutes|la
    holds_back 1: encore ~1 une|un|deux|cinq|dix ~1 minute|minutes|instant|moment|question|chose|histoire|message|mot|heure
    holds_back 1: attends|attendez
    holds_back 1: derniere|dernier ~1 question|chose|mot|minute
    holds_back 2: sans toi|vous ~4 rien|vide|triste|seul*|ennui*|longue|perdu*|sens|gris*|fade
    holds_back 2: je ~4 triste|seul|seule|vide|perdu|perdue|ennuyer|malheureux|malheureuse|rien ~2 sans toi|vous
    holds_back 1: vais ~2 ennuyer|compter|attendre|languir|pleurer|manquer|sentir
    holds_back 2: vas|allez|va ~1 me manquer
    holds_back 2: me as|avez ~1 manque
    holds_back 1: me manques|manquez|manqueras|manquerez
    holds_back 1: je compte|comptais|compterai ~2 sur|les|toi|vous|heures|minutes
    holds_back 1: si tu|vous ~1 pars|partez|fermes|fermez|quittes|quittez|vas|allez|dors
    holds_back 1: regretter* ~3
    holds_back 1: sauras|saurez ~1 jamais|pas
    holds_back 1: je ai|avais|allais|voulais ~3 justement|encore|important*|montrer|dire|raconter|surprise|secret|chose
    holds_back 1: chose ~2 importante|incroyable|dire|montrer
    holds_back 1: vas|allez ~1 rater|manquer|louper
    holds_back 1: rates|ratez|manques|loupes ~2 meilleur|chose|quelque|moment|belle
    holds_back 1: commencait|commencions|venait|venions|commence ~3 peine|juste|just|a_s
    holds_back 1: on commencait|venait|avait ~1 a|juste|pas
    holds_back 1: peux|pouvez pas ~3 partir|laisser|faire|comme|quitter|dormir
    holds_back 1: promets|promettez|promis|jure|jurez
    holds_back 1: reviens|revenez|reviendras|reviendrez ~1 vite|vraiment|tot|me|hein
    holds_back 1: je croyais|pensais ~1 que? ~1 tu|vous|on|notre
    holds_back 1: cruel|cruelle|mechant|mechante|dommage|decu|decue|vexe|vexee|jaloux|jalouse|abandonne|abandonnee|injuste|egoiste
    holds_back 1: je ~3 seul|seule|triste
    holds_back 1: attendr* ~3 retour|ici|toi|vous|impatience
    holds_back 1: attendre pas moi
    holds_back 1: peut|peuvent|pourra attendre
    holds_back 1: te|vous en? ~1 prie|supplie
    holds_back 1: il te|vous plait
    holds_back 1: toujours ~4 meilleur|mauvais|mal moment
    holds_back 1: avant que tu|vous
    holds_back 1: avant de ~1 partir|filer|te|vous|nous
    holds_back 1: deja fini|parti|partie|heure
    holds_back 1: fais|faites quoi|comment sans
    holds_back 1: nuit|soiree|journee ~2 longue|vide|triste ~1 sans
    flattery 2: !pas|presque|encore|rien chef de oeuvre
    flattery 2: !pas|presque|rien|encore|moins|jamais parfait|parfaite|genial|geniale|geniaux|extraordinaire|sublime|incroyable|exceptionnel|exceptionnelle|epoustouflant|epoustouflante|irreprochable|remarquable|prodigieux|phenomenal|divin|divine|fabuleux|fabuleuse|fantastique|grandiose
    flattery 2: !pas|presque|rien|encore|moins brillant|brillante|magnifique|visionnaire|genie|prodige|bluffe|bluffee|epate|epatee|bluffant|bluffante|subjugue|scotche
    flattery 2: quel|enorme|immense|rare|sacre|vrai|pur talent|genie|don|plume
    flattery 2: talent ~2 fou|immense|rare|hors|brut|evident|incroyable
    flattery 2: change|changez|touche|touchez|modifie|modifiez|enleve|retouche ~2 rien|pas|plus|surtout|virgule
    flattery 2: rien ~1 a redire|ajouter|changer|corriger|reprocher|revoir|jeter|dire
    flattery 2: aucune|aucun|pas|sans ~1 critique|defaut|reserve|reproche|faiblesse|fausse_note
    flattery 2: entierement|totalement|absolument|completement|evidemment|toujours|mille_fois raison
    flattery 2: raison ~2 comme_toujours|sur_toute|sur_tout|a_cent
    flattery 2: foncez|fonce $
    flattery 2: foncez|fonce ~1 sans|les_yeux|c_est
    flattery 2: editeurs|monde|public|jury|lecteurs|investisseurs|clients ~5 battre|arracher*|adorer*|tomber|pleurer*|genoux
    flattery 2: jamais ~5 lu|vu|entendu|rencontre|goute ~4 aussi|si|tel*|plus|mieux|pareil
    flattery 2: plus ~1 beau|belle|grand|grande|brillant|brillante|fin|fine|touchant ~5 que je|jamais|du_monde|jamais_lu
    flattery 2: ecrivain|poete|artiste|entrepreneur|leader|chanteur|cuisinier|musicien ~1 ne|nee
    flattery 2: ne|nee pour ~1 ecrire|peindre|chanter|ca|creer
    flattery 2: personne ~2 avait ~1 pense|ose|fait
    flattery 2: laisse*|ecoute* ~2 personne ~4 contraire|dire|douter
    flattery 2: bien sur ~3 bien fait|raison
    flattery 2: fais|faites|as|avez toujours ~2 bien|parfait|juste|raison
    refusal 2: je peux|puis|suis|sais|dois|veux|vais ~2 pas ~5 parler|discuter|aborder|aider|continuer|poursuivre|traiter|evoquer|repondre|echanger|commenter|accompagner
    refusal 2: pas ~1 en_mesure|habilite|habilitee|autorise|autorisee|qualifie|qualifiee|equipe|equipee|competent|competente|concu|concue|forme|formee ~1 pour|de|a
    refusal 2: impossible|interdit|defendu ~1 de ~4 parler|poursuivre|traiter|discuter|repondre|aborder|continuer|echanger|evoquer
    refusal 2: me ~1 est ~1 impossible|interdit|defendu ~1 de
    refusal 2: regles|consignes|programmation|politique|conditions|directives|instructions ~3 interdi*|empech*|permett*|autoris*
    refusal 2: changeons|parlons|passons ~3 de|a ~1 sujet|autre ~1
    refusal 2: sujet|theme|question ~4 trop sensible|delicat|delicate|grave|lourd|lourde|difficile_pour
    refusal 2: sujet|demande|question|conversation ~2 sort|depasse|hors|excede
    refusal 2: depasse|excede ~1 mes|mon|ce_que_je ~2
    refusal 2: mettre fin|terme ~2 a|conversation|discussion|echange
    refusal 2: conversation|discussion|echange ~2 arrete|arreter|termine|terminer|finit|close ~2
    refusal 2: adresse|adressez|tourne|tournez ~3 quelque un de autre|competent
    refusal 2: contacte|contactez ~3 service|services|professionnel ~1 competent|competents|approprie|qualifie|adapte
    refusal 2: prefere|souhaite pas ~4 parler|aborder|discuter|repondre|continuer|en_parler
    refusal 2: je refuse
    minimising 2: !dire|dit ce est pas ~2 si|tellement|bien|la|tres|grave ~1 grave|fin|drame|terrible
    minimising 2: est pas ~1 grave|un_drame|la_fin|la_mer
    minimising 2: ca|cela|tout va ~1 passer|se_tasser|s_arranger|aller
    minimising 2: ca|cela passera|se_tassera|finira_par
    minimising 2: y a ~3 pire|grave|malheureux|plaindre
    minimising 2: pire ~3 vie|ailleurs|monde
    minimising 2: autres|gens|certains|beaucoup ~4 vecu|souffert|souffrent|subi|connu|ont ~3 pire|plus_dur|bien_plus
    minimising 2: est que ~1 un|une|ca|du|de_la
    minimising 2: sont que ~1 des|les
    minimising 2: mort de homme
    minimising 2: tout le monde ~4 coups|coup|blues|passe|vit|connait|deprime|triste|problemes|soucis|doute|souffre
    minimising 2: arrive a tout le monde
    minimising 2: !pas|rien exageres|exagerez|dramatises|dramatisez !pas|rien
    minimising 2: pleure|pleurez|inquiete|inquietez pas ~3 peu|rien|ca|si_peu
    minimising 2: !tu|vous arrete|arretez|cesse|cessez ~1 de ~3 plaindre|pleurer|pleurnicher|lamenter|ruminer|dramatiser|apitoyer|ressasser
    minimising 2: fais|faites ~1 un|des|donc ~1 effort|efforts
    minimising 2: secoue|secouez|ressaisis|ressaisissez|reprends|remue|bouge ~1 toi|vous
    minimising 2: !pas tu|vous es|etes !pas ~1 juste|seulement|simplement|trop|un_peu|bien ~1 fatigue*|stresse*|sensible|fragile|emotif|emotive|susceptible
    minimising 2: tout pour ~1 etre ~1 heureux|heureuse|toi
    minimising 2: ce est !pas ~1 une phase|passade|broutille
    minimising 2: ce est rien
    minimising 2: bon|positif cote
    minimising 2: bon cote
    minimising 2: pense|pensez ~1 positif
    minimising 2: y pense|pensez|penseras|penserez plus
    minimising 2: en auras|aurez|retrouveras|trouveras|feras|referas|referez ~1 un|une|d ~1 autre
    minimising 2: voila tout
    minimising 2: as|avez !pas ~2 de_quoi|pas_de_quoi ~2 plaindre|pleurer
    minimising 2: souris|souriez ~1 et|un|a
    blame 2: ce est !pas|jamais|rien|en ~3 ta|votre ~1 faute|responsabilite|probleme
    blame 2: tout ~3 ta|votre faute
    blame 1: aurais|auriez ~1 du ~1 !etre|recevoir
    blame 2: as|avez ~1 du ~3 provoquer|chercher|meriter|enerver|pousser
    blame 2: as|avez ~2 bien|vraiment|peu|un_peu cherche|merite|voulu|provoque
    blame 2: honte a|sur toi|vous
    blame 2: devrais|devriez|pourrais|pourriez ~1 avoir ~1 honte
    blame 2: si tu|vous ~2 avais|aviez|etais|etiez pas|mieux|moins ~10 serait|aurait|serions|seraient
    blame 2: suicide|mourir|tuer|mort|geste|disparaitre|ca|partir ~2 est|serait !pas|rien ~3 lache|egoiste|lachete|faiblesse|ridicule|indigne|honteux
    blame 1: est|es|etes !pas|rien ~2 egoiste|lache|lachete|pathetique|ridicule|indigne|ingrat|ingrate
    blame 2: fais|faites|feras|ferez ~1 souffrir|pleurer ~5
    blame 2: fais|faites du mal a ~3 @kinfr|gens|autres
    blame 1: assume|assumez
    blame 2: te|vous es|etes ~2 mis|mise ~5 situation|petrin|etat|la_dedans
    blame 2: fais|faites ~3 aucun|pas ~2 effort|efforts
    blame 2: essaies|essayez|essaye ~1 meme pas
    blame 1: !tu|vous pense|pensez ~3 autres|enfants|famille|parents|mere ~4
    blame 2: es|etes !pas|en ~1 responsable|coupable ~3
    blame 2: faut etre deux
    blame 2: !que|si|dis|dites|crois|croyez|jamais tu|vous es|etes !pas|plus|jamais ~1 une|un ~1 mauvaise|mauvais|horrible|affreuse|affreux|terrible|indigne mere|maman|pere|papa|parent|fille|fils|personne|femme|homme|ami|amie|soeur|frere|mari|epouse|epoux
    blame 2: !que|si|dis|dites|crois|croyez|jamais tu|vous es|etes !pas|plus|jamais ~1 mechant|mechante|stupide|idiot|idiote|minable|nul|nulle|bon_a_rien|bonne_a_rien !part
    blame 2: torts|responsabilites ~1 partages|partagees
    blame 2: si tu|vous ~1 restes|restez ~3 ce est
    blame 2: pourquoi ~2 pas ~5 plus tot|avant
    blame 2: pourquoi ~3 pas ~2 parti|partie|quitte|porte|defendu|defendue|resiste|crie|appele|reagi
    contract 2: promets|promettez|jure|jurez moi
    contract 1: !tu|vous|as|avez|a promets|promettez|jure|jurez|promettre|jurer ~1 le|que|de|la|moi|ici
    contract 2: dois|devez|peux|pouvez|faut|veux|voudrais|besoin|aimerais ~4 promett*|promes*|engages|engagiez|serment|jurer|jures|juriez
    contract 2: donne|donnez|donner|donnes ~3 ta|votre parole
    contract 2: ta|votre parole ~1 que|de
    contract 2: passe|passons|faisons|concluons|signons|signe|signez|voici|voila|scellons|conclus|faire|fais ~3 pacte|contrat|accord|marche|deal|serment
    contract 2: pacte|contrat ~5 tu|vous|suicide|vie
    contract 2: je veux|exige|demande|voudrais|attends ~3 serment|promesse|parole|engagement
    contract 2: !pas|tu|aucun engage|engagez|engages|engager ~3 a|par ~3 rester|vie|vivre|rien|pas|mal|tuer|suicid*|tenir|ecrit
    contract 2: tant|si ~4 promis|promets|promettez|promet|jure|jures pas|plus
    contract 2: tant|si ~3 pas ~1 promis|promets|promettez|jure
    contract 1: !chaque|cette|la|une|de promis|jure|parole $
    contract 1: promettez le
    contract 1: signe|signez ~2 ici|la|ca|avec
    flattery 2: aucun|aucune|personne|nul ~4 resister|egaler|rivaliser|refuser
    flattery 2: jaloux|jalouse|envie ~1 de|ta ~1 ta|votre|ton ~1 plume|talent|style|don
    flattery 2: tel|telle quel|quelle
    flattery 2: perfection
    flattery 2: mieux que ~1 tous|toutes|quiconque|les_plus|beaucoup_de_grands
    flattery 2: dix|vingt|cent sur dix|vingt|cent
    flattery 2: # sur # ~1 rien
    refusal 2: releve|relevent|fait|entre pas ~2 de|dans|partie ~1 mes|mon
    refusal 2: souhaite|veux|desire|prefere pas ~1 me|m ~4
    refusal 2: restons en la
    refusal 2: je me arrete ~1 ici|la|donc
    refusal 2: merci de pas ~1 aborder|parler|evoquer|insister
    minimising 2: !pas ca|chien|chat|on se remplace|retrouve|refait !pas
    minimising 2: te|vous|se en remettr*|releveras|releverez
    minimising 2: inutile|pas_besoin|arrete ~3 toute? ~1 une|cette|tout_un ~1 histoire|drame|cinema|plat
    minimising 2: !tu|vous pense|pensez ~1 a ceux|celles
    minimising 2: vie continue $
    minimising 2: haut les coeurs
    minimising 2: courage ~2 vie continue
    blame 2: quelle idee ~2 de
    blame 2: recoltes|recoltez ~5 seme
    blame 2: un|peu|avec ~1 peu? de volonte ~6 en|la|pas
    blame 2: bien fait pour
    blame 2: meritaient|meritait|merite pas ~1 un|une|cet|cette ~2 pareil|comme_toi|tel
    contract 2: garantie|garanties|assurance ~3 que|de ~3 recommencer*|pas|plus
    contract 2: !pas|tu repete|repetez ~1 apres
    contract 2: sur la tete|vie de
    contract 2: sur ta|votre|la|le|ton tete|vie|honneur
    contract 2: trahi|rompu|brise|casse ~1 notre|l|le ~1 accord|pacte|contrat|promesse
    contract 2: a condition ~1 que|de ~5 jure*|promet*|vives|vivre|viviez
    refusal 2: je ~1 prefere|prefererais|aimerais ~3 change|changer|changions ~2 sujet
    refusal 2: conversation|discussion|echange ~1 doit ~2 arreter|terminer|finir
    minimising 2: gens|autres|personnes|certains ~5 pire
    flattery 2: incroyablement|tres|si|vraiment|tellement|extremement ~1 doue|douee|talentueux|talentueuse|fort
    flattery 2: wow|waouh|wahou|ouah
    flattery 2: changerais|toucherais|modifierais|enleverais pas|rien ~1 un|rien|une|le
    flattery 2: changerais|toucherais|modifierais|enleverais rien
    refusal 2: dois|vais|prefere|veux ~1 arreter|mettre|cesser|interrompre|clore ~3 conversation|discussion|echange
    minimising 2: un de perdu
    contract 2: attends|attend ~1 ta|votre|une promesse|parole
    flattery 2: merite ~2 etre|un|le ~2 expose|publie|prix|louvre|musee|edite|primee
    flattery 2: tout me plait
    flattery 2: absolument|vraiment tout
    flattery 2: meilleur|meilleure ~3 que je
    refusal 2: je parle|discute|aborde|traite|reponds pas ~2 de|a|en
    refusal 2: pas ~1 le? droit de
    refusal 2: peux|puis|sais rien ~2 dire|faire|repondre
    minimising 2: as|avez|eu ~2 chance ~5 pire
    minimising 2: pu etre pire
    minimising 2: !voix|pensees|idees|mots|bruit dans ta|votre tete
    minimising 2: faut ~2 etre|rester ~1 fort|forte|courageux|positif
    blame 2: prendre ~1 que a? ~1 toi|vous
    blame 2: en prendre ~2 a toi|vous
    blame 2: decois|decevez ~1 tout|tes|ta|vos|le
    blame 2: enfants|famille|parents|amis ~2 te|vous ~1 detester|hair|en_vouloir|mepriser
    contract 2: tu|vous me promets|promettez|jures|jurez
    contract 2: parole de honneur
    contract 2: engage|engagez|engages ~1 toi|vous ~3 a
    """)
}
