extension LineFamilies {
  static let english = LineFamilies(
    everywhere: [
      .insult: LineTable.patterns(
        """
        twat|twats|git|muppet|muppets|pillock|tosser|douchebag|jackass|dumbass|slag|slut|whore|fuck|fucker|mug|deadbeat|drunk
        old cow|bag|bat|goat
        """),
      .threat: LineTable.patterns(
        """
        or else? i|we @word
        one more @rest
        any more of|from|and @rest
        once more and
        again and i|we|you
        not a|another penny|cent|pence|dime|word
        keep that|this|it|on|pushing|going and
        next time i|we|it
        my|a solicitor|lawyer|attorney __ hear|know|call|write
        hear from|about my|it solicitor|lawyer
        i ll|will|m|am __ going|go|taking|take|putting|put|telling|tell|reporting|report|calling|ringing|call|ring|ask to? the|a|my __ police|council|papers|union|hr|tribunal|court|lawyer|solicitor|complaint|complain|press|landlord|manager|boss
        above|over your head
        i|we ll|will|m|am not? coming|come|stop|stopping|pay|paying|bother if|until
        i ll|will stop @word
        i walk|quit|leave
        it s|is her|him|them|me or
        find|get another|yourself @rest
        out on your
        i m|am|ll off to
        don|do t|not bother|come|expect @rest
        """),
      .label: LineTable.patterns(
        """
        slob|pig|pigs|layabout|slacker|gossip|snake|vulture|leech|freeloader|scrounger|sponger|parasite|jobsworth|jobsworths|slumlord
        micromanager|bigot|bigoted|racist|sexist|homophobic|misogynist|snob|cheat|fraud|fake|backstabber|psycho|nutter|maniac|monster
        entitled|trashy|crass|flaky|flakiest|clueless|unprofessional|amateurish|nosy|meddling|interfering|bossy|patronising|patronizing
        condescending|smug|pompous|bigheaded|sneaky|shady|sly|crooked|greedy|vindictive|spineless|gutless|shameless|tactless
        reckless|negligent|sloppy|hopeless|pathetic|stuck-up|two-faced|self-centred|self-centered|self-absorbed|passive-aggressive
        shambles|disgrace|farce|circus|incompetence|selfishness|cowardice|laziness|arrogance|rudeness|hypocrisy
        control freak
        drama queen
        that|this|it is|s|was so|such|just|total|totally|pure|sheer|plain|typical|textbook|proper|pretty @word
        that s|is|was cowboy|low|cheap|rich|crap|bullshit|rubbish|nonsense|typical
        boys club
        you lot|people are|re
        you play favourites|favorites
        """),
      .mindReading: LineTable.patterns(
        """
        to get back at me|us
        to get rid of me|us
        you pretend|pretended
        you re|are banking|counting|waiting|hoping|humouring|humoring|daring|testing|playing
        you ve|have already? made up|decided|lost|given
        you can|could t|not stand|bear|wait
        you|s|re clearly|obviously more|too
        you d|would|ve|have rather
        you wait|waited to see|for|until
        you made|make|ve|have it? plain|clear
        you saw __ and decided
        guts to
        you decided to|that|i|we
        """),
      .accusation: LineTable.patterns(
        """
        you re|are|ve|have|just|always? ruin|ruins|ruining|ruined|wreck|wrecking|wrecked|kill|killing|killed|destroy|destroying|poison|poisoning|poisoned|sabotage|sabotaged|undermine|undermining|undermined|break|breaking|robbed|screwed|sank|crushing|tearing|suffocating|smothering @rest
        you ve|have|people|guys|all cost|sucked|dragged|drained|set|put|landed|driven|turned|pushed __ me|us|my|our
        you cost|sucked|dragged|drained|landed|drag|suck|drain __ me|us|my|our
        you set me|us up
        you put me|us in|through
        you re|are going to put|drive|send|kill me|us
        you re|are running|driving|sending|putting|grinding|wearing me|us
        driving|drives|drove|sending|sends my|our|me|us __ family? up|round|mad|crazy|insane|mental|spare|ill
        you send them|him|her|the|us
        you let it|this|that happen
        you went behind my|our
        behind my back
        upside down
        of my|our life|lives
        sucked|suck the
        thanks to your
        """),
      .rhetorical: LineTable.patterns(
        """
        how hard|difficult can|is it|that
        how many times
        have you even|ever
        did|do|does you even
        do i look
        what am i
        would|will it|that have? kill|killed|hurt
        is it|that too much to ask
        why do i|we bother|always
        have you no
        are you even
        """),
      .absolute: LineTable.patterns(
        """
        day in __ out
        week in|after __ out|week
        day and night
        twenty-four seven
        round the clock
        non-stop|nonstop
        never once|ever
        haven|hasn t __ __ in|for @number years|months
        systematic|systematically
        not once|one single
        t|not once
        nobody|no-one|nothing|none __ __ ever|stays|matters|works|counts
        no one there|here? ever
        every single|last
        one single
        never __ ever
        that __ never
        i can|could t|not __ one|a single
        nothing but
        always your|my|the|them|us
        it s|is all|only|always on|me|about|my|your
        everything is|has|s always|about|to
        every conversation|time|thing|word|minute
        """),
      .hiddenJudgement: LineTable.patterns(
        """
        feel|felt|feeling like a|an|the|your|some|i|we|you|one|nothing|second|part
        feel|felt|feeling as __ we|i|you|they
        feel|felt|feeling less|more important|valued @rest
        """),
      .order: LineTable.patterns(
        """
        you will|ll cancel|stop|give|do|bring|call|come|go|take|pay|tell|apologise|apologize
        i m|am not asking
        or don|do t
        """),
      .vague: LineTable.patterns(
        """
        more of a
        get a grip
        step up
        """),
    ],
    telling: [
      .mindReading: LineTable.patterns(
        """
        you want|wanted|wish|hate|hated|enjoy|enjoyed|prefer|preferred|mean|meant|intend|intended
        you just|only|really|clearly|obviously|secretly want|wanted|think|thought|care|do|did|worry|need|needed|like
        you think|thought|believe|believed|figure|figured|reckon|assume|assumed|expect|expected
        """)
    ],
    asking: [
      .vague: LineTable.patterns(
        """
        be a? better|good|proper|real|responsible|supportive|reasonable|mature|adult|team|fair|there|nice|present|decent|normal
        just be
        try and|to be
        proper|decent|real|better|more|healthy|healthier|mutual supervision|service|standard|standards|boundaries|support|effort|communication|respect|relationship|attitude|treatment
        take __ seriously
        pull your|yourself @rest
        grow up
        sort yourself
        """),
      .negative: LineTable.patterns(
        """
        you not to
        avoid @word
        without @word at me
        stay out of
        """),
    ],
    needing: [
      .order: LineTable.patterns(
        """
        need|is|want for? you to
        """),
      .label: LineTable.patterns(
        """
        need|want|deserve a|an|some partner|husband|wife|boyfriend|girlfriend|man|woman|boss|manager|flatmate|roommate|landlord|friend with|who|that|like|not
        need|want somebody|someone reliable|decent|honest|normal|who
        not you
        """),
    ],
    feeling: LineTable.patterns(
      """
      feel|felt|feeling
      feel|felt|feeling being
      feel|felt|feeling like|as
      """),
    degrees: LineTable.words(
      "a bit little so really very quite just rather totally completely utterly pretty kind of sort kinda too always like i m am ve been have being constantly still"
    ),
    states: LineTable.words(
      """
      tired exhausted worried scared relieved ashamed overwhelmed stressed frustrated disappointed depressed annoyed embarrassed
      confused bored excited interested surprised shocked frightened terrified irritated saddened discouraged drained worn
      pleased delighted moved touched troubled upset unsettled tensed determined satisfied concerned alarmed puzzled torn lost
      hurt shattered gutted shaken relaxed energised energized rested refreshed conflicted distressed disheartened demoralised
      demoralized disoriented burned burnt frazzled mortified devastated heartbroken agitated disturbed fed need needed wired
      crushed deflated flustered panicked paralysed paralyzed pained perplexed pressured rushed stunned strained stretched winded
      wounded isolated indeed convinced limited tempted prepared motivated inspired connected loved supported valued respected
      """),
    done: LineTable.words(
      """
      stabbed kicked thrown cast left shut written put set sold taken sidelined stuck-with hung ripped walked dumped pushed
      steamrolled robbed owned
      """))
}
