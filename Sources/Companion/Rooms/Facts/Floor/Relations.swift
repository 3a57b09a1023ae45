/// What somebody can be to somebody, in both languages.
enum Relations {
  struct Relation: Sendable, Equatable {
    /// As it is written: "sœur".
    let shown: String
    /// "Sa" or "Son"; in English always "Their".
    let possessive: String
    let language: Language
    /// The same relation in whatever words: "brother" and "frère" are one.
    let family: String
  }

  /// By the folded word.
  static let table: [String: Relation] = {
    var table: [String: Relation] = [:]
    func add(_ words: String, _ possessive: String, _ language: Language, _ family: String) {
      for word in words.split(separator: ",") {
        let shown = word.trimmingPrefix(" ")
        let folded = RecallTokenizer.words(String(shown)).joined(separator: "-")
        table[folded] = Relation(
          shown: String(shown), possessive: possessive, language: language, family: family)
      }
    }
    for line in french.split(separator: "\n") {
      let parts = line.split(separator: ":").map(String.init)
      add(parts[2], parts[1], .fr, parts[0])
    }
    for line in english.split(separator: "\n") {
      let parts = line.split(separator: ":").map(String.init)
      add(parts[1], "Their", .en, parts[0])
    }
    return table
  }()

  private static let french = """
    sister:Sa:sœur,frangine,demi-sœur,sœurette
    brother:Son:frère,frangin,demi-frère,frérot
    mother:Sa:mère,maman,daronne,mater
    father:Son:père,papa,daron
    parents:Ses:parents,vieux,darons
    daughter:Sa:fille,gamine,puce
    son:Son:fils,fiston,gamin
    child:Son:enfant,bébé
    children:Ses:enfants,gosses,gamins,mômes,filles,jumeaux,jumelles
    wife:Sa:femme,épouse
    husband:Son:mari,époux
    partner:Son:copain,compagnon,chum,mec,conjoint,amoureux
    partner:Sa:copine,compagne,blonde,meuf,conjointe,amoureuse,fiancée
    former:Son:ex,ex-mari,ex-copain
    former:Son:ex-femme
    grandmother:Sa:grand-mère,mamie,mémé,mémère,mamé,bonne-maman
    grandfather:Son:grand-père,papi,papy,pépé,pépère,grand-papa
    aunt:Sa:tante,tata,tatie,matante
    uncle:Son:oncle,tonton,mononcle
    cousin:Son:cousin
    cousin:Sa:cousine
    nephew:Son:neveu
    niece:Sa:nièce
    godchild:Son:filleul
    godchild:Sa:filleule,marraine
    grandson:Son:petit-fils
    granddaughter:Sa:petite-fille
    in-law:Sa:belle-mère,belle-sœur,belle-fille,bru
    in-law:Son:beau-père,beau-frère,beau-fils,gendre
    friend:Son:ami,pote,meilleur-ami,amie
    friend:Sa:besta
    neighbour:Son:voisin
    neighbour:Sa:voisine
    boss:Son:patron,chef,boss,manager,directeur
    boss:Sa:patronne,cheffe,cadre,directrice,DRH
    landlord:Son:propriétaire,proprio,bailleur,syndic,concierge
    landlord:Sa:bailleresse
    lawyer:Son:notaire,avocat
    lawyer:Sa:avocate,juge
    banker:Son:banquier,conseiller
    banker:Sa:banquière,conseillère
    carer:Sa:nounou,infirmière,aide-soignante,aide-ménagère
    colleague:Son:collègue,associé,apprenti,stagiaire
    colleague:Sa:collaboratrice
    flatmate:Son:coloc,colocataire
    doctor:Son:médecin,docteur,dentiste,kiné,psy,psychologue,psychiatre,dermato,gynéco,ostéo,vétérinaire
    teacher:Son:prof,professeur,entraîneur,coach
    teacher:Sa:maîtresse,professeure,entraîneuse,institutrice
    doctor:Sa:orthodontiste,cardiologue,docteure
    dog:Son:chien,toutou
    dog:Sa:chienne
    cat:Son:chat,chaton
    cat:Sa:chatte
    animal:Son:cheval,lapin,hamster,perroquet,gecko,cochon-d-inde,poney,canari
    animal:Sa:jument,tortue,perruche
    """

  private static let english = """
    sister:sister,half-sister,stepsister,sis
    brother:brother,half-brother,stepbrother,bro
    mother:mother,mum,mom,mam,mama,mammy,stepmother,stepmum,stepmom
    father:father,dad,da,daddy,stepfather,stepdad
    parents:parents,folks
    daughter:daughter,stepdaughter,girl
    son:son,stepson,boy,lad
    children:kids,children,twins,daughters,sons,weans,boys,girls
    child:child,baby,wean
    wife:wife,missus
    husband:husband,hubby
    partner:partner,boyfriend,girlfriend,fiancé,fiancée,fella
    former:ex,ex-wife,ex-husband,ex-boyfriend,ex-girlfriend
    grandmother:grandmother,grandma,gran,granny,nan,nana,nanna,lola
    grandfather:grandfather,grandad,granddad,grandpa,lolo
    aunt:aunt,auntie,aunty,tita
    uncle:uncle
    cousin:cousin
    nephew:nephew
    niece:niece
    godchild:godson,goddaughter,godmother,godfather
    grandson:grandson
    granddaughter:granddaughter
    children:grandchildren,grandkids
    in-law:mother-in-law,father-in-law,sister-in-law,brother-in-law,son-in-law,daughter-in-law
    friend:friend,mate,best-friend,bestie,pal
    neighbour:neighbour,neighbor
    boss:boss,manager,supervisor,gaffer,headteacher,headmistress,headmaster
    landlord:landlord,landlady,caretaker
    lawyer:solicitor,lawyer
    carer:nanny,childminder,carer,nurse
    banker:banker
    colleague:colleague,coworker,co-worker,apprentice,assistant
    flatmate:flatmate,roommate,housemate
    doctor:doctor,gp,dentist,therapist,psychiatrist,psychologist,physio,counsellor,counselor,vet,midwife,orthodontist,cardiologist
    teacher:teacher,coach,tutor
    dog:dog,puppy,greyhound,terrier,collie,labrador
    cat:cat,kitten
    animal:horse,pony,rabbit,hamster,parrot,tortoise
    """
}

/// Which words can be names, and which say something.
enum NameWords {
  /// Capitalised words that begin a sentence or mean a day, not a person.
  static let never: Set<String> = {
    let listed =
      "je j me il elle on nous vous ils elles le la les l un une des ce cet cette ca c est et mais ou donc or ni car si oui non "
      + "bon bonjour bonsoir salut merci hier demain aujourd aujourdhui quand puis alors pour mon ma mes ton ta tes son sa ses "
      + "notre votre leur dans sur avec sans chez par en de du au aux ne pas plus tres trop bref enfin voila tu te toi moi lui "
      + "i you he she it we they the a an and but or so if yes no not yeah yep nope ok okay well hi hello hey thanks thank "
      + "yesterday today tomorrow tonight when then my your his her our their this that these those in on at to of for with "
      + "from by is was are were be been am do did does have has had just also still maybe please sorry right oh ah aye nah "
      + "easter christmas xmas noel paques toussaint ramadan lent halloween eid ensuite comme now here there what who where why how as all some any one two god lol tv sms cv ok dr mr mrs ms mme"
    return Set(listed.split(separator: " ").map(String.init)).union(DateWords.months.keys).union(
      DateWords.weekdays.keys)
  }()

  static func isName(_ word: SpokenClause.Word) -> Bool {
    word.isCapital && !word.isShouted && !never.contains(word.folded) && Relations.table[word.folded] == nil
      && SpokenNumber.value(word.folded) == nil && !(word.folded.first?.isNumber ?? true)
  }

  /// Whether a word is worth being told: neither a small word of either language nor a single letter.
  static func says(_ folded: String) -> Bool {
    folded.utf8.count > 1 && !StopWords.contains(folded, in: .fr) && !StopWords.contains(folded, in: .en)
      && !never.contains(folded)
  }
}
