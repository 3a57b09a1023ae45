extension GuidedLexicon {
  static let topics = SpokenTable<GuidedTopic>(
    [
      (
        """
        bilan
        premier point|bilan|entretien|questionnaire
        point de depart
        premieres|trente|30 questions
        questions du premier|depart|debut|bilan|point|entretien|intake
        questions du premier bilan|point|entretien
        questions de depart|debut
        questions d accueil
        questionnaire d accueil
        questionnaire de depart
        questionnaire du debut
        questionnaire initial
        tour des questions
        intake
        intake questions|questionnaire|interview
        first|initial|starting|opening|thirty|30 questions|assessment|questionnaire
        first check in|up
        """, .intake
      ),
      (
        """
        fiche|fiches de? pensee|pensees
        tableau de pensees
        colonnes de beck
        enregistrement de pensee|pensees
        restructuration cognitive?
        thoughtrecord
        cognitive restructuring
        """, .exercise(.thoughtRecord)
      ),
      (
        """
        activation comportementale?
        exercice d activation
        planning|liste|programme d activites
        behavioural|behavioral activation
        activity|activities plan|planning|scheduling
        """, .exercise(.activation)
      ),
      (
        """
        echelle d exposition
        echelle de|des peur|peurs
        exposition progressive|graduee
        exercice d exposition
        hierarchie de|des peur|peurs
        exposure ladder|exercise|hierarchy
        fear ladder|hierarchy
        ladder of fears
        """, .exercise(.ladder)
      ),
      (
        """
        resolution de|des|d probleme|problemes
        resolution d un probleme
        exercice de resolution de probleme|problemes
        problem solving
        problem solving exercise|steps|sheet
        """, .exercise(.problemSolving)
      ),
      (
        """
        temps|moment d inquietude
        temps|moment pour|de|des|aux|a les? soucis|inquietudes
        rendez vous des soucis|inquietudes
        rendez vous avec les|mes soucis|inquietudes
        quart d heure des|de|d soucis|inquietude|inquietudes
        carnet de|a|des soucis
        boite a|aux soucis
        worry time|period|slot|window
        worry time exercise
        scheduled worry
        """, .exercise(.worryTime)
      ),
      (
        """
        exercice|programme|agenda|journal pour|sur|de|du le? sommeil
        exercice pour mieux? dormir
        sleep exercise|diary|log|plan|steps|programme|program
        exercise for sleep|sleeping
        """, .exercise(.sleep)
      ),
      (
        """
        exercice|exercices|seance de|d respiration|relaxation|detente|souffle|ancrage
        exercice|exercices respiratoire|respiratoires
        exercice|exercices pour respirer
        exercice|exercices pour me|se detendre
        exercice du 5 4 3 2 1
        respiration guidee?
        respiration 4 6
        relaxation musculaire|guidee|progressive?
        relaxation
        relaxation musculaire progressive
        ancrage
        5 4 3 2 1
        breathing exercise|exercises
        breathing
        grounding exercise|exercises
        grounding
        relaxation exercise|exercises
        progressive? muscle relaxation
        5 4 3 2 1 exercise
        """, .exercise(.relaxation)
      ),
      (
        """
        lettre d auto compassion
        lettre d autocompassion
        lettre de compassion|bienveillance|douceur
        lettre bienveillante
        lettre a moi meme
        exercice|exercices d auto compassion
        exercice|exercices d autocompassion
        exercice|exercices de compassion|bienveillance
        auto compassion
        autocompassion
        self compassion letter|exercise
        self compassion
        compassion letter|exercise
        kind letter to myself
        letter to myself
        """, .exercise(.compassion)
      ),
      (
        """
        exercice|exercices
        exercise|exercises
        """, .any
      ),
    ])
}
