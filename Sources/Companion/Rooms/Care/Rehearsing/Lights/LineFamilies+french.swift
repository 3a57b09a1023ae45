extension LineFamilies {
  static let french = LineFamilies(
    everywhere: [
      .insult: LineTable.patterns(
        """
        \(LineTable.forms("beauf incapable minable raclure pourri crapule andouille abruti demeure"))
        gros|grosse beauf|con|conne|vache|porc
        """),
      .threat: LineTable.patterns(
        """
        si ca|cela continue|recommence|change|bouge
        si rien ne
        encore une fois et
        une fois de plus et
        la prochaine fois c|je|ce|tu|vous|on
        recommence|recommencez|continue|continuez et|comme
        ou tu|vous __ __ ou
        soit tu|vous|c
        c est lui|elle|eux|moi __ ou
        je __ paierai|paie|paye|viendrai|reviens|viens|garderai plus
        tant que rien
        avant que je
        j irai|appelle|appellerai|alerte|alerterai|previens|previendrai|saisis|saisirai|contacte|contacterai|depose|porte __ police|gendarmes|gendarmerie|avocat|tribunal|prud-hommes|prud|inspection|juge|mairie|plainte|huissier|syndicat|rh|direction|presse|rectorat
        je|on te|vous? saisis|saisirai|poursuis|balance|balancerai|denonce|denoncerai
        au|devant le? tribunal|juge|prud-hommes
        voir|alerter|prevenir|saisir|contacter __ inspection|police|avocat|tribunal|prud-hommes|syndicat|rectorat|mairie
        tu|vous __ verras|verrez|reverras|reverrez plus|jamais
        tu|vous __ peux|pouvez aller|chercher|oublier|dire|faire
        as|avez|t|tu interet
        vous|tu vous|te debrouillerez|debrouilleras
        je change de
        """),
      .label: LineTable.patterns(
        """
        \(LineTable.forms(
          "cochon porc charlatan vautour profiteur profiteuse exploiteur rapace parasite vipere incompetence egoisme lachete mesquinerie "
            + "mechancete hypocrisie arrogance muflerie goujaterie partial homophobe sexiste misogyne reactionnaire coince borne radin rapiat "
            + "pingre aigri rancunier intrusif maniaque parano paranoiaque alcoolique ivrogne irrecuperable infernal invivable relou culotte "
            + "effronte insolent ringard plouc amateur rigolo guignol clown dictateur glandeur glandeuse flemmard humiliant criminel tordu "
            + "envahissant castrateur fumiste opportuniste faux-cul boulet"))
        danger public
        tu|vous|t es|etes|etais __ lourd|lourde|faux|fausse|gonfle|gonflee|froid|froide|dur|dure|impossible|insupportable
        marchand de sommeil
        sans gene|coeur|scrupules|honte|parole
        sans-gene
        coeur de pierre
        mauvaise foi|langue|mere
        es|etes|t|etais|etiez vraiment|juste|bien|encore? qu? un|une|des @word
        es|etes|etais|etiez le|la pire|plus|dernier|derniere des? @word
        c est|etait du|de d|la|l|grand? n|pur|pure|n-importe|foutage
        c est|etait d une|un
        c est|etait __ \(LineTable.forms("criminel indigne nul scandaleux honteux lamentable pathetique degueulasse minable abject petit bas mesquin"))
        se|te|vous prend|prends|prenez pour
        comporte|comportes|comportez|conduis|conduisez en @word
        tu|vous geres|gerez __ comme
        probleme d ego
        par ton|ta|votre incompetence|attitude|comportement|egoisme|manque|betise|mepris|lachete|arrogance
        d un autre siecle|age|temps
        espece
        """),
      .mindReading: LineTable.patterns(
        """
        pour me|m|nous pousser|punir|humilier|blesser|rabaisser|controler|embeter|ridiculiser|provoquer|faire|virer|degouter|tester|nuire|emmerder|remplacer|remettre
        pour nous provoquer|punir
        faire|fais|faisais|faites semblant
        t|te|vous en bats|battez|balances|tapes|contrefous|contrefiches|contrefoutez
        dont tu|vous te|vous
        tu|vous te|vous dis|dites que|ta
        as|avez tout? calcule|prevu|manigance|decide
        avez|as decide __ que
        as|avez honte
        en grippe
        amoureux|amoureuse d|de
        ca|cela se voit
        c est clair
        ca|cela t|vous arrange
        decider|faire tout seul|seule
        """),
      .accusation: LineTable.patterns(
        """
        a cause de tes|vos|ton|ta|votre
        c est toi|vous qui
        tu|vous m|me|nous|l|les ai|as|avez|ont? __ bousille|sabote|foutu|flingue|plombe|plante|coute|vole|traumatise|asphyxie|creve|empoisonne|demoli|massacre|ruine|coule|use|vide|degoute|casse|mis|mise|laisse|fait
        tu|vous as|avez tout? gache|bousille|sabote|foutu|flingue|plombe|plante|detruit|ruine|casse|brise|pourri @rest
        tu|vous m|me|nous|le|la|l|les asphyxies|asphyxiez|traumatises|traumatisez|plantes|plantez|etouffes|etouffez|voles|detruisez|sabotes|plombes|vides|bouffez|creves|crevez|tuez
        tu|vous nous|me|m|vas|allez __ faites|fais|faire crever|mourir|honte|vomir|tourner|devenir
        me|m|nous mets|mettez|met|mettent hors|dans|a
        me|m|nous avez|as mis|mise|foutu|foutue|mises dans|la|hors|a|sur
        en train de tout? foutre|gacher|detruire|casser|pourrir|flinguer
        foutu|fout|foutre en l air
        as|avez encore? gache|bousille|sabote|foutu|flingue|plombe|pourri|massacre l|la|le|les|ma|mon|mes|notre|nos
        tu|vous m|nous empeches|empechez|empeche
        gache|detruit|bousille|ruine ma|mon|mes|notre|nos|ce @rest
        couteau dans
        bravo
        """),
      .rhetorical: LineTable.patterns(
        """
        tu|vous pouvais|pouviez|peux pas
        tu|vous vas|allez attendre|continuer
        tu|vous attends|attendez de|d|que
        tu|vous trouves|trouvez ca|cela normal
        tu|vous te|vous prends|prenez pour
        tu|vous as|avez rien d|de
        t as rien
        c est trop demander
        ca|cela te|t|vous tuerait|coute|couterait
        et moi alors
        a quoi ca|bon
        pourquoi je|c
        ou quoi
        """),
      .absolute: LineTable.patterns(
        """
        c est jamais|toujours|encore|systematiquement|systematique
        ca|cela fait @number ans|mois que tu|vous|t ne|n
        y en a que
        toujours bibi|moi|toi|la|le|les|pareil|eu|ete
        jamais a|aucun|aucune|personne
        ne|n __ jamais a? aucun|rien|personne
        personne ne|n
        rien ne|n va|marche|change|bouge|avance
        ne|n arrete pas|jamais
        jour et nuit
        matin au|et soir
        du matin au
        y a|n plus? que
        il n|y y|n a|y plus? que
        partout
        sans cesse|arret|relache
        la meme|memes comedie|chanson|histoire|rengaine|chose|cirque|cinema
        depuis que je|j|t suis|es nee|ne
        tout le temps
        on me|m|nous __ toujours
        rien d autre
        ne|n vaut|compte rien
        """),
      .hiddenJudgement: LineTable.patterns(
        """
        impression|sentiment|sensation que|qu|d|de
        sens|sentie|senti comme un|une|le|la|ta|ton|votre|l
        sens|sentie|senti moins|plus important|importante
        de la famille
        """),
      .order: LineTable.patterns(
        """
        un|c point final|barre|tout
        point final|barre
        et plus vite
        est|c un point
        bouge|bougez toi|vous
        maintenant devant
        """),
      .negative: LineTable.patterns(
        """
        evite|evites|evitez|eviter|evitiez tes|vos|de|d|les|ce|cette
        n|ne entriez|entres|fasses|fassiez|parles|parliez|dises|disiez|fumes|fumiez|veniez|viennes plus|pas|jamais
        merci de ne
        """),
      .vague: LineTable.patterns(
        """
        faites|fais|faire en sorte
        un|du geste
        """),
    ],
    telling: [
      .mindReading: LineTable.patterns(
        """
        tu|vous ne? veux|voulez|voulais|vouliez|cherches|cherchez|preferes|preferez|preferais|preferiez|crois|croyez|esperes|esperez|attends|attendez|comptes|comptez|profites|profitez|calcules
        """),
      .absolute: LineTable.patterns(
        """
        des que tu|vous|t|le|la|l|ton|ta|je
        """),
    ],
    asking: [
      .threat: LineTable.patterns(
        """
        ou bien? je|j|c|nous
        """),
      .vague: LineTable.patterns(
        """
        que|qu tu|vous|il|elle sois|soyez|soit un|une|le|la|plus|moins|la @word
        soyez|sois un|une|plus|moins|cool|gentil|gentille|raisonnable|collectif|collective|adulte|present|presente|correct|correcte
        prise|pris au serieux
        humanite|bienveillance|respect|consideration|soutien|savoir-vivre|maturite
        veritable|vrai|vraie|digne @word
        m|me|nous acceptes|acceptiez|aides|aidiez|soutiennes|souteniez|aimes|aimiez|respectes plus|mieux|davantage|c|tel|telle|vraiment
        que tu|vous m|me acceptes|aides|soutiennes|aimes|compreniez
        tenir correctement|bien|mieux
        ambiance
        une|de|d occupation
        te|vous prendre en main
        mettre du tien
        """),
      .negative: LineTable.patterns(
        """
        arrete|arretes|arretez|arretiez|arreter
        """),
    ],
    needing: [
      .label: LineTable.patterns(
        """
        besoin d|de un|une mec|homme|mari|femme|chef|ami|amie|copain|copine|coloc|associe|partenaire|compagnon honnete|fiable|normal|qui|adulte|correct
        besoin de quelqu un de|qui
        """),
      .order: LineTable.patterns(
        """
        faut un|une __ __ qui
        """),
    ],
    feeling: LineTable.patterns(
      """
      me sens|sentais|sentirais|suis|sentie|senti
      me suis sentie|senti
      suis sentie|senti
      """),
    degrees: LineTable.words(
      "un peu tres si tellement vraiment completement totalement assez plutot toute tout trop presque encore comme carrement super"
    ),
    states: LineTable.words(
      """
      fatigue fatiguee epuise epuisee decourage decouragee soulage soulagee stresse stressee angoisse angoissee blesse blessee
      depasse depassee deborde debordee touche touchee gene genee frustre frustree enerve enervee agace agacee apaise apaisee
      motive motivee demotive demotivee bloque bloquee coince coincee desempare desemparee desole desolee panique paniquee
      rassure rassuree fache fachee irrite irritee contrarie contrariee peine peinee attriste attristee crispe crispee vide
      videe destabilise destabilisee bouleverse bouleversee choque choquee sonne sonnee abasourdi preoccupe preoccupee inquiete
      sature saturee lasse tendue tendu isole isolee perturbe perturbee tourmente tourmentee paralyse paralysee terrorise
      terrorisee effraye effrayee paume paumee creve crevee lessive lessivee vanne vannee brule brulee cassee casse vexe vexee
      desoriente desorientee partage partagee tiraille tiraillee concerne concernee aimee aime soutenu soutenue ecoutee ecoute
      respecte respectee comble comblee libere liberee degoute degoutee surpris surprise
      """),
    done: LineTable.words("prise pris mise mis vendue vendu tenue tenu exclue exclu reduite reduit conduite"))
}
