/// Words of everyday life that are asked for by one and said by another: "mon métier" is told as "je bosse", "my sport" as
/// "fencing on Tuesdays".
///
/// By hand and short on purpose: what has two meanings is left out. A line is a family: each of its words stands for the
/// others. Behind a colon stand kinds of it: who asks for the sport is told of fencing, who asks for fencing not of tennis.
enum WordFamilies {
  /// - Parameter stem: As `Stemmer` makes it.
  /// - Returns: Stems of the words that may stand for it, without itself, in a fixed order.
  static func kin(of stem: String, _ language: RecallLanguage) -> [String] {
    (language == .fr ? french : english)[stem] ?? []
  }

  private static let french = table(
    """
    travail travailler boulot taf bosser metier emploi poste job embaucher profession carriere fonction
    metier profession: infirmiere boulanger facteur serveur caissiere comptable vendeur plombier menuisier luthier macon coiffeuse
    patron patronne chef cheffe superieur superieure directeur directrice boss responsable manager
    collegue collaborateur associe associer equipe
    salaire paye revenu smic
    promotion promu augmentation
    demission demissionner preavis
    licencier virer suspendre ecarter renvoyer
    retraite pension
    benevole benevolat association
    epouse femme conjointe compagne copine mariee
    mari epoux conjoint compagnon copain
    frere frangin
    soeur frangine
    mere maman
    pere papa
    enfants gosses gamins mioches momes
    fils fiston
    enceinte grossesse bebe accoucher accouchement naissance naitre
    mort morte mourir deces decede decedee enterrement obseques funerailles eteinte deuil
    mariage marier noces epouser fiancer
    separation separer rupture rompre divorce divorcer coupure pause quitter
    dispute disputer facher brouiller engueuler chicane froid
    voisin voisine palier
    habiter loger vivre demenager emmenager installer
    maison appartement appart logement loyer bail studio proprietaire proprio
    chalet propriete
    maladie malade diagnostic souffrir: diabete cancer asthme arthrose alzheimer migraine
    allergie allergique intolerant intolerance
    medecin docteur docteure toubib specialiste: neurologue cardiologue dermatologue gynecologue generaliste
    medicament traitement comprime cachet pilule dose gelule milligrammes ordonnance prescrire
    coeur cardiologue
    peau dermatologue
    dent dentiste orthodontiste
    yeux ophtalmologue lunettes
    hopital clinique urgences hospitaliser
    operation operer chirurgie chirurgien
    chute tomber glisser glissade
    dos colonne vertebre: lombaire hernie discale
    fumer cigarette tabac clope
    argent euros fric balles somme montant prix cout couter payer
    emprunt emprunter pret preter credit banque
    heritage heriter leguer
    vendre vente ceder
    acheter achat
    cadeau offrir cotiser
    etudes etudier fac universite licence master filiere cursus formation diplome
    these soutenance jury doctorat
    apprendre lecon
    ecole lycee college maitresse professeur eleve enseigner
    examen partiel concours epreuve rattrapage
    resultat verdict
    echec rater echouer louper negatif
    reussir admis positif
    essai tentative transfert essayer
    victoire gagner remporter medaille
    voiture auto bagnole permis
    bateau voilier navire
    voyage vacances sejour avion
    manger repas plat recette dejeuner diner souper
    dessert gateau: tarte clafoutis crumble meringue biscuit
    boire alcool biere vin
    courir course entrainement marathon
    sport: escrime judo natation tennis football boxe danse yoga gymnastique escalade randonnee basket rugby handball
    langue: portugais anglais espagnol italien allemand arabe chinois japonais russe breton
    musique chanson melodie chanter chorale siffler
    instrument: guitare piano violon violoncelle tuba trompette flute batterie accordeon clarinette saxophone
    animal: chien chat lapin cheval hamster tortue perroquet
    couleur: rouge bleu vert jaune noir blanc
    livre lecture roman bouquin
    nom surnom prenom appeler baptiser nommer
    telephone telephoner appeler
    fete anniversaire feter
    peur angoisse anxiete stress stresser trouille phobie paniquer
    dormir sommeil insomnie endormir
    calmer apaiser aider soulager rassurer
    detester horreur supporter
    plainte plaindre temoigner denoncer
    ouverture ouvrir inaugurer
    atelier hangar garage
    notaire signature signer
    repousser reporter retarder retard decaler
    voler cambriolage cambrioler
    """, .fr)

  private static let english = table(
    """
    work job employment employer career profession shift position occupation
    profession occupation: nurse baker postman waiter cashier accountant plumber joiner carpenter mechanic hairdresser
    boss manager supervisor superior
    colleague coworker workmate team
    salary wage pay paycheck
    promotion promoted raise
    resign resignation notice quit
    fired sacked redundant dismissed suspended
    retirement retired pension
    volunteer charity
    wife spouse partner girlfriend
    husband spouse partner boyfriend
    brother bro
    sister sis
    mother mum mom mam
    father dad da daddy
    children kids weans
    pregnant pregnancy baby expecting birth born
    die death funeral buried grave passed mourning
    wedding marry married marriage engaged fiance
    breakup split separate divorce
    quarrel argue row fight feud
    neighbour neighbor
    live home flat apartment house rent lease landlord move moved
    illness disease diagnosis diagnosed sick: diabetes cancer asthma arthritis migraine
    allergy allergic intolerant intolerance
    doctor gp physician specialist consultant: neurologist cardiologist dermatologist
    medication medicine pill tablet dose prescription prescribed milligrams
    heart cardiologist
    skin dermatologist
    tooth teeth dentist orthodontist
    eye optician glasses
    hospital clinic ward
    surgery operation surgeon operate
    fall slip slipped tripped
    smoke cigarette tobacco
    money cost price pay paid dollars pounds euros
    loan lend borrow mortgage bank
    inherit inheritance bequeath
    sell sale
    buy purchase bought
    gift present
    study university college degree course major
    thesis viva dissertation doctorate defend
    learn lesson
    school teacher classroom pupil
    exam test finals midterm
    result results verdict
    fail failed failure
    attempt try
    victory win medal
    car vehicle truck drive licence license
    boat ship
    trip travel holiday vacation flight
    eat meal dish recipe dinner lunch supper
    dessert pudding cake: pie crumble tart biscuit trifle
    drink alcohol beer wine
    run race training marathon
    sport: fencing judo swimming tennis football boxing dance yoga gymnastics climbing hiking basketball rugby hockey
    language: portuguese english spanish italian german arabic chinese japanese russian welsh french
    music song sing choir tune
    instrument: guitar piano violin cello trumpet flute drum accordion clarinet saxophone
    animal pet: dog cat rabbit horse hamster tortoise parrot
    colour color: red blue green yellow black white
    book novel reading
    name nickname called named
    phone call rang
    party birthday celebrate
    fear afraid scared anxious anxiety phobia panic terrified
    sleep insomnia asleep
    calm soothe relax
    hate dislike loathe
    complain complaint testify
    postpone delay rescheduled
    steal burglary burgled
    """, .en)

  private static func table(_ lines: String, _ language: RecallLanguage) -> [String: [String]] {
    func stems(_ words: Substring) -> Set<String> {
      Set(words.split(separator: " ").map { Stemmer.stem(String($0), language) })
    }
    var table: [String: Set<String>] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":")
      let family = stems(parts[0])
      let kinds = parts.count > 1 ? stems(parts[1]) : []
      for stem in family { table[stem, default: []].formUnion(family.union(kinds)) }
      for stem in kinds { table[stem, default: []].formUnion(family) }
    }
    return table.reduce(into: [:]) { $0[$1.key] = $1.value.subtracting([$1.key]).sorted() }
  }
}
