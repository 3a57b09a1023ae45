extension GuidedLexicon {
  /// What is said of the way while something is under way.
  static let talk = SpokenTable<GuidedWish>(
    [
      (
        """
        stop|pause
        on s? arrete|stoppe|coupe
        on s? arrete|stoppe|coupe la|ici
        on peut|pourrait s? arreter|stopper la|ici?
        on peut|pourrait faire une pause
        peut on s? arreter la|ici?
        arrete|arretez|arretons la|ca|tout?
        arretons nous la?
        j arrete
        je m arrete la|ici?
        je veux|voudrais|prefere m? arreter la|ici?
        je veux|voudrais|prefere faire une pause
        je veux plus continuer|repondre
        je ne veux plus continuer|repondre
        j ai plus envie
        j ai plus envie de continuer
        je n ai plus envie
        je n ai plus envie de continuer
        on fait|prend une pause
        faisons une pause
        plus tard
        on verra|continue|continuera|reprend|reprendra|finira|fait ca? plus tard
        on verra|continue|continuera|reprend|reprendra|finira|fait ca? demain
        on verra|continuera|reprendra|finira ca? une autre fois
        je reprendrai|continuerai|finirai plus tard
        je reprendrai|continuerai|finirai demain
        pas maintenant
        pas ce soir
        une autre fois
        ca suffit|suffira
        ca suffit pour aujourd hui
        ca suffit pour ce soir
        c est assez|bon pour aujourd hui
        c est assez
        laisse|laissez tomber
        on laisse tomber
        let s stop|pause
        let s stop|pause here|there|now|this|it
        let s stop|pause for now|today
        let s take|have a break
        let s do|finish|continue this|it|that later|tomorrow
        let s leave it here|there
        let s leave it for now
        let s leave it at that
        can|could we stop|pause
        can|could we stop|pause here|there|now|this
        can|could we stop|pause for now|today
        can|could we take a break
        can|could we do|finish|continue this|it|that later|tomorrow
        can|could we continue later|tomorrow
        stop here|there|now|it|this
        i want|need to stop
        i want|need to stop here|now|this
        i d like to stop
        i d like to stop here|now
        i need a break
        i don t want to continue
        i don t want to go on
        i don t want to do this anymore
        i don t want to do this any more
        take a break
        later
        not now|tonight
        maybe later
        another time
        that s enough
        that s enough for now|today|tonight
        enough for now|today|tonight
        i m done for now|today|tonight
        """, .rest
      ),
      (
        """
        ou en etait|est on
        ou en etions nous
        on en etait|etions ou
        on en est ou
        ou on en etait
        on reprend|continue|poursuit|repart
        on reprend|continue|poursuit l|la|les|le exercice|exercices|questions|fiche|questionnaire|suite
        on reprend|continue ou on en etait
        on peut|pourrait reprendre|continuer
        on peut reprendre|continuer l|la|les|le exercice|questions|fiche|questionnaire
        peut on reprendre|continuer
        reprenons|continuons
        reprenons|continuons l|la|les|le exercice|questions|fiche|questionnaire
        je veux|voudrais reprendre|continuer
        je voudrais|veux reprendre|continuer l|la|les|le exercice|questions|fiche|questionnaire
        je suis pret|prete a reprendre|continuer
        je reprends
        la suite
        suite
        where were we
        where was i
        where did we stop|leave off
        let s continue|resume
        let s go on
        let s keep going
        let s pick it up|back again?
        let s get|go back to it
        let s get|go back to the exercise|questions
        let s continue|resume the? exercise|questions|record|it
        can|could we continue|resume
        can|could we go on
        can|could we continue|resume the? exercise|questions|record|it
        i m ready to continue|go on|resume
        back to the exercise|questions
        continue|resume
        go on
        """, .resume
      ),
      (
        """
        combien il reste
        combien de questions il? reste
        combien de questions reste t il
        combien de questions encore
        encore combien de questions
        il reste combien de questions
        il reste combien
        il en reste combien
        il y en a encore combien
        il y en a encore pour longtemps
        c est encore long
        c est bientot fini
        c est long
        on en a pour combien de temps
        ca prend combien de temps
        c est fini
        how many|much left
        how many questions left
        how many questions are left|there
        how many more questions
        how many more
        how much longer
        how much is left
        how long will|does it|this take
        how long is it|this
        is it|this nearly|almost over|done
        are we nearly|almost done
        """, .howLong
      ),
      (
        """
        repete|repetez
        repete|repetez la|ta|votre question
        tu peux|pourrais repeter|reformuler
        tu peux|pourrais repeter|reformuler la|ta question
        peux|pourrais tu repeter|reformuler
        peux|pourrais tu repeter|reformuler la|ta question
        vous pouvez|pourriez repeter|reformuler
        vous pouvez|pourriez repeter|reformuler la|votre question
        pouvez|pourriez vous repeter|reformuler
        pouvez|pourriez vous repeter|reformuler la|votre question
        c etait quoi la|ta|votre question
        quelle etait la|ta|votre question
        c est quoi la|ta question
        j ai pas compris
        j ai pas compris la|ta question
        je n ai pas compris
        je n ai pas compris la|ta|votre question
        je comprends pas
        je comprends pas la|ta question
        je ne comprends pas
        je ne comprends pas la|ta|votre question
        comment ca
        c est a dire
        repeat
        repeat the|that question
        can|could you repeat|rephrase
        can|could you repeat|rephrase that|it
        can|could you repeat|rephrase the|that question
        say that again
        can|could you say that again
        what was the|that|your question
        what s the|your question
        what|how do you mean
        i don t understand|get it
        i don t understand
        i don t understand|get the|that question
        i didn t understand|get it|that
        i didn t understand
        i didn t understand|get the|that question
        """, .again
      ),
      (
        """
        retour
        question precedente
        la question precedente
        on revient en arriere
        reviens|revenir|revenons|retour en arriere
        reviens|revenons a la question precedente
        on peut revenir en arriere
        on peut revenir a la question precedente
        je me suis trompe|trompee
        je veux|voudrais corriger|changer|modifier
        je veux|voudrais corriger|changer|modifier ma|une|la|mes reponse|reponses
        je veux|voudrais corriger|changer|modifier ma derniere|precedente reponse
        j ai fait une erreur
        j ai mal repondu
        go back
        go back a step|question
        go back to the previous|last question
        previous question
        the previous question
        can|could we go back
        can|could i change my|an|the answer
        i made a mistake
        i d like to change|correct my|an|the last? answer
        i want to change|correct my|an|the last? answer
        """, .correct
      ),
      (
        """
        pourquoi cette|ces question|questions
        pourquoi tu me? demandes|poses ca|cela
        pourquoi vous me? demandez|posez ca|cela
        pourquoi tu me? poses cette|la|ces question|questions
        pourquoi vous me? posez cette|la|ces question|questions
        pourquoi me demandes tu ca|cela
        a quoi ca|cela sert
        a quoi sert cette question
        a quoi ca|cela sert de me? demander|dire ca|cela
        c est pour quoi faire
        ca sert a quoi
        ca t|vous sert a quoi
        quel rapport
        c est quoi le rapport
        why do you ask|need|want to know
        why do you ask|need|want this|that|it
        why do you ask me? this|that
        why are you asking
        why are you asking me? this|that
        why this question
        why does this|that|it matter
        what is|s this|that for
        what s the point
        what s the point of this
        what is the point of this? question
        how is|does this|that relevant|help
        how will|does this|that help
        """, .why
      ),
      (
        """
        bonne nuit|soiree|journee
        bonne fin de journee|soiree
        a ce soir
        a demain|bientot|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
        a plus|tout
        a plus tard
        a tout a l heure
        au revoir
        salut ciao?
        je file|pars|vais
        je dois filer|partir|y|raccrocher aller?
        je te|vous laisse
        je vais dormir|y
        je vais y aller
        je vais me coucher
        je vais au lit
        il faut que j y aille
        faut que j y aille
        good night|bye
        goodnight|bye|goodbye|cya
        bye bye
        see you
        see you tomorrow|later|soon
        talk tomorrow|later|soon
        talk to you tomorrow|later|soon
        i have to|gotta go|run
        i got to go|run
        gotta go|run
        i m off to bed?
        i m going to bed|sleep
        i am going to bed|sleep
        off to bed
        time for bed
        """, .leave
      ),
    ])
}
