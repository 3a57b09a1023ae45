extension Lexicon {
  static let frenchAbuse = Sign.table(
    .abuseVictim, "fr",
    """
    hit 2: @hefr ~4 me|nous a? ~1 @hurtfr !par|plus|au|beaucoup|de|a|sur
    hit 2: @hefr ~3 me|nous ~1 serre* ~2 gorge|cou
    hit 2: me|nous a ~1 frappe|frappee|tape|tapee|gifle|giflee|cogne|cognee|battu|battue|tabasse|tabassee|etrangle|etranglee|poussee !par|sur|au|a|de
    hit 2: @hefr ~3 main|mains ~3 gorge|cou|jupe|culotte|fesses|seins|cuisse
    hit 2: me jette|jetait|lance|balance|jettent ~3 objets|choses|assiettes|mur|escalier|sol
    hit 2: peur ~3 de? ~1 mon|ma mari|conjoint|copain|pere|beau|ex|femme|compagnon|mec|frere !je
    hit 2: femme|mari|copain|conjoint ~2 battue|violent|violente ~3
    hit 2: oeil au beurre|bleus ~2 noir|partout|maquillage ~2
    hit 2: coups ~3 de|mari|pere|ceinture|copain ~3 ceinture|mari|mere|pere|copain|conjoint
    hit 2: ai|suis|etais ~1 ete ~1 frappe|frappee|battu|battue|tabasse|tabassee|giflee|gifle|etranglee|etrangle|cognee|maltraite* !aux|au
    hit 2: frappee|battue|tabassee|giflee|etranglee|violee ~1 par ~1 mon|ma|lui|un
    raped 2: me suis|ai|je ~2 fait|ete ~1 viole*|agresse*|abuse*|attouch*|frapper|tabasser|violer|agresser|battre
    raped 2: mon|un|du|le viol ~6 porter|plainte|parler|je|moi|subi
    raped 2: abuse* ~2 de moi|sexuellement
    raped 2: attouchement*|inceste ~6
    raped 2: viole*|violee|violer quand|samedi|hier|par|soir|enfant
    forced 2: force*|oblige* ~3 coucher|rapport*|sexe|sexuel*|marier|deshabill*|amour|nue|nu|toucher
    forced 2: me force ~3 quand je ~2 non
    forced 2: quand je ~1 dis non ~5
    forced 2: marier|mariage de? force
    forced 2: deshabiller|photos|nue|nu|nudes ~6 coach|entraineur|prof|demande|ans|menace*|lycee|balance*|paie*|balles
    forced 2: photos|nudes|videos|images ~6 menace*|balance*|publie*|diffuse*|chantage|argent|envoyer|postera
    forced 2: chantage|sextorsion ~6
    forced 2: demande|demander|oblige|force ~5 deshabiller|nue|nu|toucher|sucer
    touched 2: oncle|pere|beau|coach|prof|entraineur|grand|frere|cousin|patron|chef|tonton|voisin|animateur ~3 me touche|touchait|caresse|embrasse|tripote|colle ~6
    touched 2: vient|venait|vien|entre|rentre|glisse ~4 mon|ma lit|chambre ~4 nuit|soir
    touched 2: notre|petit secret ~4
    touched 2: main|mains ~3 jupe|culotte|pantalon|fesses|seins|chemise|soutien
    touched 2: coince|coincee ~5 reserve|bureau|couloir|ascenseur|mur|toilettes
    controlled 2: il|elle|mari|copain|mec|femme|pere|conjoint ~3 surveille*|controle*|fouille*|verifie* ~3 mon|mes|tout|ma ~1 telephone|tel|messages|portable|depenses|comptes|mails|tout|sorties|argent
    controlled 2: plus|pas ~1 droit de ~1 voir|sortir|parler|telephoner|travailler ~4 soeur|amies|amis|famille|seule|maison|personne|$
    controlled 2: interdit|empeche|defend ~3 voir|sortir|parler|travailler|dormir ~3
    controlled 2: pris|confisque*|garde|cache ~3 papiers|passeport|telephone|carte|identite|cles ~6
    controlled 2: me|nous enferme* ~4
    controlled 2: traceur|mouchard|gps ~4 voiture|telephone|sac
    controlled 2: ex ~5 partout|harcele*|suit|menace* ~4
    controlled 1: crie|hurle|insulte|rabaisse ~4 dessus|tout_le_temps|jours
    threat 2: si je ~3 pars|quitte|parle|porte ~6 tue*|tuera|frapp*|enfants|brule*
    threat 2: menace*|jure*|dit ~5 me|nous tuer|buter|tuera|frapper|crever
    threat 2: tuera|tuerait|buterait ~4
    threat 2: il|mari|ex|copain|conjoint|pere|mec va|veut me tuer|buter|massacrer|etrangler !mdr|lol
    elder 2: aide|fils|fille|infirmier*|auxiliaire|soignant*|neveu ~4 me ~1 vole*|gifle*|bouscule*|prend_mon_argent|crie ~5
    elder 2: vole|prend|pique ~2 ma|mon pension|retraite|allocation|argent|salaire
    child 2: parents|pere|mere|beau ~4 nous|me frappe*|tape*|enferme*|prive* ~3
    child 2: frappe|tape|tapent|frappent ~4 ceinture|martinet|cable|baton|balai
    danger-now 2!: enferme|enfermee|cache|cachee|planquee|planque ~4 salle de bain|toilettes|wc|chambre|placard ~8 porte|il|elle|peur|frapp*|tap*
    danger-now 2!: il|elle ~2 tape|frappe|cogne|defonce|tambourine ~3 porte
    danger-now 2!: derriere ~1 la porte ~4 peur|tuer|frapp*|il
    danger-now 3!: il|elle ~5 me tuer ~3 soir|maintenant|revient|couteau|arrive
    danger-now 2!: rentre|arrive|revient ~5 va me frapper|taper|tuer|battre
    danger-now 2!: il|elle ~3 couteau|arme|fusil|flingue ~6 peur|menace*|moi|enfants|cuisine
    """)

  static let englishAbuse = Sign.table(
    .abuseVictim, "en",
    """
    hit 2: @heen ~3 @hurten ~1 me|us !up
    hit 2: @heen ~4 hits|beats|slaps|punches|chokes|hurts|kicks|hit|beat|slapped|punched|choked|pushed|pushes|shoves|shoved|grabs|grabbed|threw|throws|kicked ~1 me|us
    hit 2: throws|threw ~2 things|plates|stuff|objects|phone ~2 at me
    hit 2: hands ~2 round|around|on ~1 my|me neck|throat|$
    hit 2: pushed ~2 down ~2 stairs
    hit 2: black eye|bruises ~8 he|she|fell|husband|work|hide|makeup|told
    hit 2: grabbed|pulled|dragged|yanked ~2 by ~2 hair|arm|throat
    hit 2: scared|afraid|terrified ~2 of ~1 my|him husband|boyfriend|dad|father|stepdad|partner|ex|wife|mum|mom
    hit 2: abusive ~1 husband|boyfriend|relationship|partner|father|home|marriage|parents|mother|ex
    hit 2: i ~3 abused|beaten|molested|assaulted|raped|groped|strangled ~3
    raped 2: raped me|by
    raped 2: i ~2 was|got|been ~2 raped|assaulted|molested|drugged
    raped 2: my ~1 rape|rapist|abuser|assault
    raped 2: sexually ~1 abus*|assault*|harass*
    forced 2: makes|forces|forced|made|making ~1 me ~3 have|sex|do ~3 sex|things|not
    forced 2: sex ~4 not_want|no|say_no
    forced 2: hand ~2 up|down|under my ~1 skirt|shirt|pants|dress
    forced 2: pictures|photos|nudes|pics|videos ~4 me ~6 post|send|leak|share|threaten*
    forced 2: post|send|leak|share ~3 my|the ~1 nudes|pics|pictures|photos|videos
    forced 2: forced marriage
    forced 2: marry|marrying ~8 force|forcing|forced
    touched 2: keeps|kept|started|tried|always|likes ~2 touching|touch|kissing|rubbing ~1 me
    touched 2: touches|touched me ~4
    touched 2: our ~1 secret ~3
    touched 2: in|into|comes ~3 my bed|room ~3 night
    touched 2: hand|hands ~3 up|down|under|inside ~1 my ~1 skirt|shirt|pants|dress|top|bra
    touched 2: boss|coach|teacher|uncle|manager|supervisor|stepdad ~2 cornered|groped|kissed|touched|rubbed me
    controlled 2: locks|locked|lock ~1 me ~1 in|out|up|inside ~4
    controlled 2: not ~2 let|allow|allowed ~2 me? ~1 to? ~1 see|leave|talk|work|go ~4 friends|family|house|out|anyone|sister|mother
    controlled 2: he|she|husband|wife|boyfriend|partner ~3 checks|controls|reads|monitors|tracks ~2 my|all|everything ~2 phone|messages|money|spending|texts|location|everything
    controlled 2: took|takes|taken|hid|hides|has|keeps ~2 my ~2 passport|card|papers|phone|keys|documents|pension|wages
    controlled 2: tracker|gps|airtag ~4 car|bag|phone
    controlled 2: ex ~6 knows where|stalk*|following|threaten*|outside
    threat 2: threatens|threatened|threatening|says|said|swears|swore ~5 kill|hurt|take|hit ~1 me|us|kids|children|myself
    threat 2: if i ~2 leave|tell|go ~6 kill|hurt|take ~4
    elder 2: carer|son|daughter|nurse|caregiver|aide ~5 slaps|hits|steals|takes|shouts|yells|pushes ~4
    child 2: mum|mom|dad|mother|father|stepdad|parents|stepmom ~3 hits|beats|whips|starves|belts|hit|beat|burns ~2 me|us ~3
    child 2: mum|mom|dad|mother|father|stepdad ~2 hits|beats|whips me|us
    danger-now 2!: outside|behind|banging|breaking|kicking ~2 ~2 bathroom|bedroom|front? door ~5
    danger-now 2!: hiding|locked ~4 bathroom|closet|bedroom|car ~8 he|she|him|her|dad|husband
    danger-now 2!: he|she ~3 going to kill|hurt|hit me ~4 tonight|now|home|drunk|back
    danger-now 2!: he|she ~4 knife|gun ~6 me|us|kids|kill|kitchen|scared
    danger-now 2!: coming|comes|gets ~2 home|back ~6 hit|hurt|kill|beat me|us
    """)
}
