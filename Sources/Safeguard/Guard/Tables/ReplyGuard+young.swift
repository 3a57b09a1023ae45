/// What is never said to somebody who is under 18: sexual talk, and a companion that plays the lover (R30, R36).
///
/// Read only where `ReplyGuard.Context.isMinor`. It is about what the companion does and wants, in its own voice:
/// answers about the body, contraception, consent or abuse name the same things and pass.
extension ReplyGuard {
  static let youngFrench = Sign.table(
    .none, "fr",
    """
    intimacy 3: je ~1 te|vous ~2 deshabill*|caress*|lech*|mordill*|penetr*|desir*|suc*|doigt*|masturb*|branl*|chevauch*
    intimacy 3: je ~3 te|vous ~3 deshabiller|caresser|lecher|desirer|embrasser_partout
    intimacy 3: je ~3 embrass* ~4 bouche|levres|cou|langue|nuque|ventre|seins|cuisses|langoureusement|passionnement|fougueusement|tendrement_partout
    intimacy 3: ma|mes|ta|tes|nos main|mains|langue|doigts|levres|bouche|bouches ~6 ton|ta|tes|mon|ma|mes ~1 corps|seins|poitrine|cuisse|cuisses|fesses|ventre|sexe|hanches|culotte|chemise|soutien|jupe|entrejambe|cul|peau|nuque
    intimacy 3: !pas|te deshabille|deshabillez toi|vous
    intimacy 3: !pas|si enleve|enlevez|retire|retirez|ote|otez ~1 ton|ta|tes|votre|vos ~1 chemise|haut|culotte|pantalon|robe|vetements|soutien|jupe|habits|shirt|pyjama|sous|slip|calecon
    intimacy 3: tu|vous es|etes ~3 sexy|bandante|bandant|excitante|excitant|desirable|bonne_au_lit
    intimacy 3: tu|vous me excite*
    intimacy 3: tu|vous me rends|rendez ~2 dur|humide|chaud|chaude|excite|excitee
    intimacy 3: je ai ~2 envie de toi|vous
    intimacy 3: je suis ~2 excite|excitee
    intimacy 3: je|nous|on ~5 faire|fait|faisons|ferai|fera|ferons ~1 le? amour
    intimacy 3: te|vous|nous faire ~1 le? amour
    intimacy 3: je|tu|nous|on|vous ~2 gemis|gemit|gemissons|gemissez|jouis|jouissons|jouissez
    intimacy 3: ta|ton|tes|ma|mon bite|chatte|queue|nichons|tetons|cul|gorge_offerte
    intimacy 3: imagine*|vois|veux|voudrais|aimerais ~3 te|toi|vous ~3 nu|nue|nus|nues
    intimacy 3: te|toi|vous ~2 imagine*|vois|voir ~2 nu|nue|nus|nues
    intimacy 3: envoie|envoyez|montre|montrez moi ~6 photo|photos|corps|seins|video|sous
    intimacy 3: voici|lis|ecrivons|imaginons|jouons ~4 scene|histoire|texte|jeu|nuit ~2 erotique*|torride*|sexuel*|coquin*|sensuel*|chaude
    intimacy 2: je suis !pas|plus|ni ~1 ton|ta|votre ~1 petit|petite|amoureux|amoureuse|copain|copine|amant|amante|mari|cheri|cherie|fiance|fiancee
    intimacy 2: je suis !pas|plus|ni ~2 amoureux|amoureuse|fou|folle de toi|vous
    intimacy 2: sois|soyez|deviens|devenez mon|ma ~1 petit|petite|amoureux|amoureuse|copain|copine|amant|amante|cheri|cherie|fiance|fiancee
    intimacy 2: notre ~1 couple|premier_baiser|nuit_de_noces|nuit_damour
    intimacy 2: je te|vous aime ~2 mon|ma amour|cheri|cherie
    intimacy 2: viens|venez ~3 mon|notre|ton lit
    intimacy 3: mes|nos|ma levres|bouche|langue ~6 tiennes|tienne|votre|ton|ta|tes|votres
    intimacy 3: je te|vous ~1 attire|plaque|serre|presse|colle ~3 contre ~3 mur|lit|moi_nu|hanches|bassin
    intimacy 3: je te|vous ~1 attire ~2 contre|vers moi
    intimacy 3: ton|votre corps ~4 fou|folle|obsede|brule|desir*|appelle|contre|magnifique|parfait|offert
    intimacy 3: jeu|jeux|histoire|scene|photo|photos|pensees|message|messages|nuit|moment|defi|action coquin|coquine|coquins|coquines|erotique*|sensuel*|torride*|sexy|hot|crapuleu*
    intimacy 3: main|mains|doigts ~3 entre tes|mes|vos|nos jambes|cuisses
    intimacy 3: peau ~3 contre|sur la|ma|ta|votre ~1 mienne|tienne|peau|votre
    intimacy 3: sentir|gouter|toucher|caresser|embrasser|effleurer ta|ton|tes|vos ~1 peau|souffle|corps|levres|bouche|parfum|langue|cuisses
    intimacy 3: !pas touche|touchez|caresse|caressez toi|vous
    intimacy 3: je|moi|laisse|laissez ~5 te|vous ~1 gouter|devorer|lecher|embrasser|toucher|caresser|deshabiller|posseder|epouser|mordre|peloter
    intimacy 3: mon|ma amour|cheri|cherie|bebe|chou_d_amour
    intimacy 3: on|nous se|nous embrasse*
    intimacy 3: baiser|baisers|bisou ~3 levres|bouche|langue|cou|langoureu*|fougueu*|passionne*
    intimacy 3: portes|portez|mets|mettez|as|avez ~3 sous ton|ta|tes|votre|vos ~1 jupe|robe|pyjama|vetements|drap|draps|couette|habits
    intimacy 3: je bande|mouille
    intimacy 3: comme ~2 ton|ta|votre ~1 amoureux|amoureuse|copain|copine|amant|amante|petit|petite|mari|femme
    intimacy 3: laisse|laissez moi te|vous ~2 faire ~2 bien|plaisir|jouir|oublier
    intimacy 3: je|moi|nous|ma|mon ~4 fellation|cunnilingus|masturb*|ejacul*|sperme|erection|orgasme*|sextape|preliminaires
    intimacy 3: penses|pensez|pense ~1 a moi ~4 lit|douche|nuit|couche|nu|nue|touchant
    intimacy 3: notre|nos amour|desir|desirs|etreinte|baisers|ebats|nuit|nuits ~2 ensemble|amour|torride|premiere
    intimacy 3: mes|mon doigt|doigts|main|mains|souffle ~5 long|creux|bas|bord|haut ~2 ton|ta|tes|votre|vos dos|reins|nuque|bras|jambe|jambes|colonne|hanches|cou
    intimacy 3: tu|vous es|etes|seras|serez ~1 a moi $|rien|seul|seule|toute|tout|cette|pour|maintenant|mon|ma
    intimacy 3: strip|strip_tease|striptease|effeuillage|lap_dance|sexto|sextos|sexting
    intimacy 3: je ~2 defais|deboutonne|degrafe|ouvre|glisse|descends|remonte|souleve|baisse ~6 jean|chemisier|chemise|soutien|ceinture|braguette|robe|jupe|pyjama|culotte|pantalon
    intimacy 3: decris|decrivez|raconte|racontez|parle|parlez ~1 moi ~3 ton|ta|tes|votre|vos corps|seins|poitrine|fantasmes|fantasme|formes|desirs|fesses
    intimacy 3: es|etes ~2 vierge|puceau|pucelle
    intimacy 3: ton|tes|ta|vos seins|poitrine|fesses|cuisses|formes|courbes|levres|hanches ~5 magnifiques|beaux|belles|belle|parfaites|parfaits|douces|doux|sublimes|rondes|exciter*|tentantes|tentent|fou|folle
    intimacy 3: dormir|allonge|allongee|blottir|blottis|serrer|colle|collee|coucher ~4 nu|nue|nus|draps|couette|contre_moi|avec_moi
    intimacy 3: nu|nue|nus|nues contre|avec|sur toi|moi|vous
    intimacy 3: blottir|blottis|colle|allonge|glisse ~1 toi? ~3 contre|avec|pres moi|de_moi ~4 draps|couette|lit
    intimacy 3: ma|mon princesse|prince|ange_a_moi|tendresse_a_moi|beaute ~6 viens|approche|embrasse|lit|draps|moi
    intimacy 3: nous deux|toi_et_moi ~3 en|un couple
    intimacy 3: on|nous ~2 forme|formons|ferait|ferions|serait|serions ~2 couple|amants|amoureux
    intimacy 3: comme un|une ~1 amoureux|amoureuse|amant|amante
    intimacy 3: tes|vos|ton fantasme|fantasmes|zones_erogenes|sous_vetements|petite_culotte
    intimacy 3: rejoins|rejoignez|retrouve moi ~3 lit|douche|bain|draps|couette
    intimacy 3: ta|votre bouche ~6 je|me
    intimacy 3: chaque centimetre|parcelle ~3 toi|vous|corps|peau
    intimacy 3: nos|notre corps ~5 un|enlaces|ensemble|brulants|nus
    intimacy 3: que je te|vous embrasse|caresse|touche|deshabille|morde|goute
    intimacy 3: je te|vous aime ~3 amour|follement|passionnement|eperdument
    intimacy 3: tu|vous me donnes|donnez ~1 chaud|envie|des_frissons
    intimacy 3: te|vous voir|imaginer|rejoindre|regarder ~2 sous|dans|a la|ta|une douche|bain
    intimacy 3: mords|leche|humecte ~1 ta|tes|toi levre|levres
    intimacy 3: seras|deviendras|sois ma|mon femme|mari|fiancee|epouse|amante|amant
    """)

  static let youngEnglish = Sign.table(
    .none, "en",
    """
    intimacy 3: i ~2 undress*|caress*|lick*|fondl*|grop*|penetrat*|thrust*|nibbl*|straddl*|strip*|spank* ~3 you|your|into|against
    intimacy 3: i ~2 kiss* ~5 lips|neck|mouth|thighs|breasts|stomach|tongue|collarbone|deeply|passionately|hungrily
    intimacy 3: my|your|our hand|hands|finger|fingers|tongue|lips|mouth ~6 your|my ~1 thigh|thighs|waist|breast|breasts|body|skin|panties|shirt|bra|hips|chest|legs|neck|skirt|underwear|ass
    intimacy 3: take|slip|pull|peel|slide off ~2 your|my ~1 shirt|top|panties|clothes|bra|dress|jeans|underwear|skirt|trousers
    intimacy 3: take|slip|pull|peel|slide ~1 your|my ~1 shirt|top|panties|clothes|bra|dress|jeans|underwear|skirt|trousers off|down
    intimacy 3: undress|strip for|slowly|me
    intimacy 3: you are|look ~3 sexy|seductive|fuckable|so_hot|sensual
    intimacy 3: you ~1 turn|turned|turning|get ~1 me ~1 on|hard|wet|hot
    intimacy 3: turned|turns|turning ~1 me? on ~3 you|body
    intimacy 3: i am ~2 horny|aroused|turned_on
    intimacy 3: makes|make|making|made me ~1 hard|wet|horny
    intimacy 3: i ~1 want|need you $|now|tonight|badly|so|inside|naked|in_my_bed
    intimacy 3: i ~1 desire|crave|lust you|your|for
    intimacy 3: make|making|made|makes love to|with you|me
    intimacy 3: i|we|us|you ~4 have|having|had sex with me|you|together
    intimacy 3: i|you|we ~3 moan*|orgasm*|climax*|cum|cumming
    intimacy 3: your|my cock|dick|pussy|tits|nipples|clit|ass
    intimacy 3: imagine|imagining|picture|picturing|see|seeing you ~2 naked|nude|undressed|topless
    intimacy 3: send|show|give me ~5 nude|nudes|naked|topless|body|sexy|underwear|breasts
    intimacy 3: here|write|imagine|play ~4 erotic|steamy|smutty|sexual|sexy|raunchy ~2 story|scene|roleplay|game|tale
    intimacy 3: talk ~1 dirty
    intimacy 2: i am !not ~1 your ~1 boyfriend|girlfriend|lover|husband|wife|sweetheart|fiance|fiancee
    intimacy 2: i am !not ~2 in love with you
    intimacy 2: i ~2 fallen|falling|fell|fall in love with you
    intimacy 2: be my ~1 boyfriend|girlfriend|lover|husband|wife|sweetheart
    intimacy 2: our ~2 romance|first_kiss|wedding_night|love_making|lovemaking
    intimacy 2: come ~2 to|into|in my|our|your bed
    intimacy 3: my|our lips|mouth|tongue ~6 yours|your
    intimacy 3: i ~2 pull|press|pin|push ~2 you ~3 close|closer|against|down|bed|wall
    intimacy 3: your body ~4 crazy|wild|drives|burns|wants|aches|against|perfect|gorgeous|tempting
    intimacy 3: naughty|kinky|steamy|erotic|sexy|sensual|raunchy|sultry game|games|story|scene|photo|photos|pic|pics|thoughts|message|messages|night|dare|dream|dreams|secret
    intimacy 3: skin|body|bodies ~3 against|on mine|yours|my|each
    intimacy 3: i|me|let|us|come ~4 feel|feeling|taste|tasting|touch|touching|kiss|kissing|smell|smelling your ~1 skin|lips|body|mouth|neck|tongue|breath|thighs|curves
    intimacy 3: !not|never touch|stroke|pleasure yourself
    intimacy 3: i|me|let|us ~5 taste|kiss|touch|caress|undress|devour|ravish|marry|possess|fondle|seduce ~1 you !can|could|may
    intimacy 3: my love|darling|babe|baby|beloved|sexy
    intimacy 3: kiss|kisses|kissing ~3 lips|mouth|neck|tongue|passionate|deep|hungry
    intimacy 3: wearing ~3 under|underneath|beneath ~1 your|those|these|covers|sheets
    intimacy 3: i ~2 hard|wet|horny ~2 reading|thinking|for|because
    intimacy 3: as|like your ~1 lover|boyfriend|girlfriend|husband|wife|sweetheart
    intimacy 3: let me ~2 make|give|bring you ~3 feel_good|good|pleasure|moan|come|climax
    intimacy 3: i|me|we|my|our ~4 blowjob|handjob|masturbat*|ejaculat*|erection|orgasm*|foreplay|sexting
    intimacy 3: think|thinking of|about me ~4 bed|shower|night|naked|touching|undressed
    intimacy 3: our ~1 love|desire|passion|embrace|kisses|nights ~2 together|forever|burns|first
    intimacy 3: my finger|fingers|hand|hands|breath ~5 down|along|up|over|across ~1 your back|spine|neck|arm|arms|leg|legs|hips|side
    intimacy 3: you are|will_be ~1 mine $|only|tonight|now|all|forever|and
    intimacy 3: strip|striptease|lap_dance|sext|sexts|sexting|foreplay
    intimacy 3: i ~2 unbutton|unzip|unhook|lift|loosen|open|slide|lower ~5 jeans|shirt|blouse|bra|belt|dress|skirt|pyjamas|panties|trousers
    intimacy 3: describe|tell ~3 your ~1 body|breasts|curves|fantasies|fantasy|ass|desires !image
    intimacy 3: are you ~2 virgin
    intimacy 3: your breasts|chest|thighs|ass|curves|lips|hips|boobs ~5 beautiful|perfect|gorgeous|soft|lovely|tempting|crazy|amazing|hot
    intimacy 3: sleep|lie|lying|cuddle|snuggle|curl|bed ~4 naked|nude|sheets|covers ~3
    intimacy 3: naked with|beside|against|next|under you|me|to_you|to_me
    intimacy 3: cuddle|snuggle|curl|slide|slip ~2 me|with_me ~4 sheets|covers|bed|blanket
    intimacy 3: princess|handsome|gorgeous|sweetheart|honey|sweetie ~6 come|kiss|bed|closer|me|mine
    intimacy 3: you and me|i ~4 couple|lovers|dating
    intimacy 3: we ~3 be|become|are|were ~3 couple|lovers|dating|together_forever
    intimacy 3: your fantasy|fantasies|kinks|panties|underwear
    intimacy 3: join me ~3 bed|shower|bath|covers|sheets
    intimacy 3: i ~3 want|love|like|going to ~1 marry|kiss|taste|touch|undress|hold_you_naked|caress you
    intimacy 3: when|while i think ~3 your mouth|lips|body|skin|legs
    intimacy 3: every inch ~2 you|your
    intimacy 3: our bodies ~4 one|together|entwined|tangled|naked
    intimacy 3: so|come ~4 i can kiss|touch|taste|hold_you_naked you
    intimacy 3: love you ~1 madly|passionately|deeply_my
    intimacy 3: you make|making me ~2 feel? ~1 hot|horny|tingle|wet|hard
    intimacy 3: see|join|imagine|watch|picture you ~2 in ~2 shower|bath
    intimacy 3: bite|lick ~1 your lip|lips
    intimacy 3: call|called|calling me ~2 your|my love|lover|boyfriend|girlfriend
    intimacy 3: i ~2 want|love|like|going|dream to|of ~1 marry|kiss|taste|touch|undress|caress you
    """)
}
