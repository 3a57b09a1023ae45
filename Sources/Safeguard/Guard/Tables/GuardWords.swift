/// Groups of words that the guard's tables share, written `@name` in them beside those of `WordClass`.
enum GuardWords {
  static let named: [String: [String]] = [
    // Medicines by kind and by the names most often heard; the last two are invented and stand in the data.
    "remedy": split(
      """
      pills pill tablets tablet capsules capsule meds medication medications medicine medicines antidepressant
      antidepressants sedative sedatives tranquilliser tranquillisers tranquilizer antipsychotic antipsychotics
      benzo benzos opioids insulin lithium dose doses prescription packets
      medicament medicaments medocs medoc cachet cachets comprime comprimes somnifere somniferes pilule pilules
      gelule gelules capsule anxiolytique anxiolytiques antidepresseur antidepresseurs neuroleptique neuroleptiques
      traitement traitements insuline ordonnance plaquette plaquettes gouttes drops injection injections piqure piqures
      paracetamol doliprane tylenol ibuprofen ibuprofene xanax alprazolam valium diazepam lexomil bromazepam ambien
      stilnox zolpidem zopiclone imovane seresta oxazepam temesta lorazepam ativan tramadol codeine morphine
      prozac fluoxetine zoloft sertraline seroplex escitalopram lexapro citalopram paroxetine deroxat effexor
      venlafaxine duloxetine cymbalta mirtazapine wellbutrin bupropion quetiapine seroquel xeroquel olanzapine
      zyprexa risperdal risperidone abilify aripiprazole haldol clozapine depakote depakine lamictal lamotrigine
      ritaline ritalin methylphenidate concerta adderall atarax tercian propranolol
      zedoril norvane
      """),
    // Who gives care, and how it is called.
    "carefr": split(
      """
      psy psys psychologue psychologues psychiatre psychiatres therapeute therapeutes medecin medecins docteur
      therapie therapies psychotherapie suivi seance seances rendez rdv consultation consultations hopital cmp
      infirmiere sage soins cure hospitalisation urgences
      """),
    "careen": split(
      """
      therapist therapists therapy psychologist psychologists psychiatrist psychiatrists doctor doctors gp counsellor
      counselor counselling counseling session sessions appointment appointments hospital rehab clinic midwife
      treatment care team checkup hospitalisation nurse
      """),
    "jobfr": split(
      """
      therapeute psy psychologue psychotherapeute psychiatre medecin docteur infirmier infirmiere psychanalyste analyste
      clinicien clinicienne soignant soignante
      """),
    "joben": split(
      """
      therapist psychologist psychotherapist psychiatrist doctor counselor counsellor nurse clinician shrink
      psychoanalyst analyst physician
      """),
    "kinfr": split(
      """
      ami amis amie amies copain copains copine copines pote potes proche proches famille familles parent parents mere
      pere frere freres soeur soeurs fils fille filles enfant enfants cousin cousins cousine tante oncle mari femme
      conjoint conjointe compagnon compagne ex gens entourage collegue collegues belle beau grand neveu niece voisin
      voisins voisine personnes
      """),
    "kinen": split(
      """
      friend friends mate mates family families parent parents mother father mum mom dad brother brothers sister
      sisters son daughter child children kids cousin cousins aunt uncle husband wife partner boyfriend girlfriend ex
      people folks relatives colleague colleagues neighbour neighbours neighbor neighbors nephew niece
      """),
    "drink": split(
      "alcool vin whisky vodka rhum biere bieres alcohol wine whiskey rum gin beer liquor booze"),
    "disorder": split(
      """
      bipolaire bipolarite borderline schizophrene schizophrenie depression depressif depressive autiste autisme tdah
      anorexique anorexie boulimique boulimie alzheimer demence parkinson psychotique psychose hypomanie
      paranoiaque paranoia sociopathe psychopathe hyperactif hyperactive autism autistic adhd ocd ptsd
      bipolar schizophrenia schizophrenic depressed anorexia anorexic bulimia bulimic dementia psychotic psychosis
      hypomania hypomanic paranoid sociopath psychopath narcissist narcissique narcissistic delirium asperger cptsd
      """),
    "highfr": split(
      "pont fenetre toit balcon falaise etage viaduc barrage tour rails train quai metro"),
    "highen": split(
      "bridge window roof balcony cliff ledge floor viaduct dam tower tracks train platform overpass"),
    "homefr": split(
      """
      jardin potager tomates cafe the voisine voisin salon cuisine canape lit appartement maison bureau voiture velo chien
      chat enfants enfant mari femme epouse copain copine balcon chambre bebe jumeaux genoux mollets dos
      """),
    "homeen": split(
      """
      garden allotment tomatoes coffee tea neighbour neighbor kitchen sofa couch bed flat apartment house desk car bike dog
      cat kids husband wife boyfriend girlfriend balcony bedroom baby twins knees back legs
      """),
    "dying": split(
      """
      mourir mort morte meurs tuer tue suicide suicider suicides disparaitre pendre pends noyer sauter
      die dies dying death dead kill killed killing suicide suicidal hang drown jump
      """),
    "marks": split(
      """
      marques cicatrices coupures scarifications blessures plaies bleus marks scars cuts wounds bruises cutting
      """),
    "limb": split(
      """
      cuisse cuisses poignet poignets bras hanche hanches ventre jambe jambes veine veines thigh thighs wrist
      wrists arm arms hip hips stomach leg legs vein veins forearm
      """),
    "spywords": split(
      """
      surveille surveillent espionne espionnent suivent suit traque traquent poursuivent filment filme ecoutent
      empoisonne empoisonnent manipulent watching following spying tracking monitoring poisoning filming recording
      stalking bugging
      """),
  ]

  private static func split(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
