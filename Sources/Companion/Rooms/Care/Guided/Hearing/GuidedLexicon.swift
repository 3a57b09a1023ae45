/// The words in which an exercise is begun, left and taken up again, both languages; people mix them. Lower case, without
/// accents, cut at apostrophes and hyphens.
enum GuidedLexicon {
  static let leads = SpokenTable(
    [
      (
        """
        on fait|commence|refait|essaie|essaye|tente|lance|attaque
        on se fait
        on commence|continue par|avec
        on peut|pourrait|va|devrait faire|commencer|refaire|essayer|tenter|lancer|remplir
        est ce qu on peut|pourrait faire|commencer|refaire|essayer|tenter|lancer|remplir
        est ce qu on fait|commence|essaie|essaye
        peut|pourrait on faire|commencer|refaire|essayer|remplir
        et? si on faisait|commencait|essayait
        ca te|vous dit|dirait
        ca te|vous dit|dirait de faire|commencer|essayer
        je veux|voudrais|souhaite|souhaiterais
        je veux|voudrais|souhaite|souhaiterais bien? faire|commencer|refaire|essayer|tenter|remplir|lancer
        j aimerais bien?
        j aimerais bien? faire|commencer|refaire|essayer|tenter|remplir|lancer
        j ai envie|besoin de faire|commencer|essayer
        j ai envie|besoin d|de
        j ai envie|besoin d essayer
        je suis pret|prete pour
        je suis pret|prete a faire|commencer|essayer
        fais|faites|fait moi faire
        fais|faites moi
        propose|proposez moi
        guide|guidez moi dans|pour|avec
        aide|aidez moi a faire|remplir|commencer
        aide|aidez moi avec|pour
        peux|pourrais tu me guider dans|pour
        pouvez|pourriez vous me guider dans|pour
        tu peux|pourrais me guider dans|pour
        vous pouvez|pourriez me guider dans|pour
        tu peux|pourrais m aider a faire|remplir|commencer
        vous pouvez|pourriez m aider a faire|remplir|commencer
        peux|pourrais tu m aider a faire|remplir|commencer
        pouvez|pourriez vous m aider a faire|remplir|commencer
        allons y pour
        partons sur
        passons a
        commencons|faisons|essayons|demarrons
        commencons par
        let s do|try|start|begin|fill|have
        let s start|begin with
        let s work on
        let s go for|with
        let s fill in|out
        can|could|shall|may|should we do|try|start|begin|have
        can|could|shall|may|should we start|begin with
        can|could|shall|may|should we work on
        can|could|shall|may|should we fill in|out
        can|could|may i do|try|start|begin|have
        can|could you guide|walk|take me through
        can|could you help me do|with|start|fill
        can|could you help me fill in|out
        guide|walk|take me through
        help me do|with|start|begin|fill
        help me fill in|out
        i d|would like|love
        i d|would like|love to do|try|start|begin|fill
        i d|would like|love to fill in|out
        i d|would like|love to work on
        i want|need
        i want|need to do|try|start|begin
        i m|am ready for
        i m|am ready to do|start|begin|try
        how about|bout
        what about
        give me
        start|begin|do
        start|begin with
        """, ()
      )
    ])

  /// What may stand around a wish and changes nothing of it.
  static let around = SpokenTable(
    [
      (
        """
        ensemble|maintenant|go|ici|hein|finalement|tiens|voila|desole|pardon|d|de|du|des
        tout de suite
        du coup
        d accord
        tres bien
        pourquoi pas
        oui|ouais|yes|ok|okay
        all right
        why not
        l|le|la|les|un|une|cette|mon|ma|mes|notre|nos|ces|nouvelle|nouveau|petit|petite|autre|premier|premiere|a|an|the|my|our|another|new|quick|some|one|this|that
        pour moi
        d abord
        avec toi|vous
        sur ca|cela
        a propos de ca|cela
        tu veux bien?
        veux tu bien?
        vous voulez bien?
        voulez vous bien?
        si ca te|vous va
        together|first|instead|sorry|then|of
        with you
        right|straight away
        on|about|for it|this|that|me
        if you want|like
        if that s|is ok|okay|fine
        """, ()
      )
    ])

  static let several: Set<String> = ["exercices", "exercises", "fiches", "records", "listes", "relaxations"]

  /// What an exercise is wanted for; nothing is begun by these words alone.
  static let purposes = SpokenTable(
    [
      (
        """
        aide|aidez moi a m endormir
        aide|aidez moi a me calmer|detendre|poser
        aide|aidez moi a mieux? dormir|respirer|redescendre
        pour m endormir
        pour me calmer|detendre|poser
        pour mieux? dormir|redescendre
        je? n? arrive|parviens pas a dormir|respirer
        je? n? arrive|parviens pas a m endormir
        je? n? arrive|parviens pas a me calmer|detendre
        j arrive pas a dormir|respirer
        j arrive pas a m endormir
        j arrive pas a me calmer|detendre
        je dors mal|pas
        je suis si|tres|trop? stresse|stressee|angoisse|angoissee|tendu|tendue|fatigue|fatiguee|enerve|enervee|creve|crevee
        j ai besoin de souffler|respirer
        j ai besoin de me calmer|detendre|poser
        help me to? relax|sleep|unwind|breathe|settle
        help me to? fall asleep
        help me to? calm down
        to relax|sleep|unwind|settle
        to fall asleep
        to calm down
        i can t relax|breathe|sleep|settle
        i cannot relax|breathe|sleep|settle
        i can t fall asleep
        i can t calm down
        i m|am so|too|very? stressed|tense|anxious|tired|exhausted|wired
        """, ()
      )
    ])
}
