extension LineTable {
  static let english: LineTable = {
    let labels = """
      selfish coward cowardly unfair stingy irresponsible manipulator manipulative lazy hypocrite hypocritical liar immature
      childish ridiculous unacceptable inexcusable outrageous shameful incompetent petty ungrateful insensitive jealous
      possessive controlling toxic narcissist narcissistic dishonest rude aggressive unpleasant odious cruel arrogant spoiled
      spoilt hysterical annoying pathetic careless thoughtless inconsiderate disloyal stubborn bully disrespectful disgusting
      impossible unbearable heartless mean-spirited unreasonable useless
      """.split(whereSeparator: \.isWhitespace).joined(separator: "|")
    let insults = """
      idiot idiots moron asshole arsehole bastard bitch jerk tyrant stupid dumb loser scum prick cunt wanker dickhead imbecile
      """.split(whereSeparator: \.isWhitespace).joined(separator: "|")
    let felt = """
      manipulated betrayed belittled ignored abandoned rejected humiliated misunderstood attacked exploited neglected judged
      criticised criticized accused cheated bullied suffocated forgotten provoked disrespected unappreciated unwanted insulted
      excluded mistreated blamed
      """.split(whereSeparator: \.isWhitespace).joined(separator: "|")
    return LineTable(
      everywhere: [
        .insult: patterns(
          """
          \(insults)
          shut up
          piece of shit|work
          """),
        .threat: patterns(
          """
          or else
          otherwise
          or i|we am|m|are|re|will|ll
          either you
          you will|ll regret|see
          """) + Self.conditions,
        .label: patterns(
          """
          \(labels)
          so|too|this cold|mean|harsh|childish
          you are|re|were|was so|very|really|a? mean|crazy|mad|sick|insane
          normal person
          any normal|decent
          badly brought up
          behave|behaved|act|acted like a|an
          lack of @word
          are|is|re|s a joke|pain
          """),
        .mindReading: patterns(
          """
          on purpose
          deliberately
          you don|do|didn|did t|not care|like|love|respect|want
          couldn|could|can t|not? care less
          give a damn|toss|shit
          you only think|care|thought|cared
          you wanted|want|tried|try|meant to punish|humiliate|hurt|control|shame|embarrass|annoy|belittle
          you think|believe that? i
          you enjoy
          knew|know very|perfectly|full well
          as if i|we
          clearly you
          it doesn|does t|not matter|bother to you
          """),
        .accusation: patterns(
          """
          because of you
          your fault
          thanks to you
          you make|made me
          you are|re making me
          you drive|drove|are|re driving? me
          on|under my nerves|skin
          you always? ruined|destroyed|wrecked|wreck|ruin|spoiled|spoilt|betrayed|betray|stress|exhaust|annoy|humiliated|broke|hurt|crushed|disgust|killed
          you have|ve ruined|destroyed|wrecked|spoiled|betrayed|broken|hurt
          wrecking|ruining|destroying my|our|everything
          the one who puts|makes|made|put|does
          you trample|walk
          trample|walk all? on|over
          for once
          """),
        .rhetorical: patterns(
          """
          who do you think
          what is|s wrong with you
          how dare|could you
          are you kidding|serious|out
          what is|s your problem
          how many times do|must
          aren|are|don you t? ashamed
          """),
        .order: patterns(
          """
          you must|should|shouldn|ought
          you have|ve to|got
          you need|needed to
          you are|re obliged|required|supposed
          you are|re going to
          you d|had better
          i forbid|order|demand|insist
          i|we want you to
          """),
        .absolute: patterns(
          """
          you __ always|never
          you are|re|were|have|ve __ always|never
          every|each time you|i|we|he|she|they|it|the
          as usual|always
          nobody|no-one ever
          no one ever
          everyone|everybody can? see|sees|knows|says|thinks|agrees
          all the time
          am|m|is|s always the|me|last
          is|are|was|were never
          constantly
          always me
          """),
        .hiddenJudgement: patterns(
          """
          feel|felt|feeling __ \(felt)
          feel|felt used by
          feel|felt being? used
          feel|felt like|that|as you|he|she|they|if|though
          feel|felt you
          feel|felt invisible|taken|transparent
          have|get|had the? impression|feeling you|that
          """),
      ],
      asking: [
        .negative: patterns(
          """
          stop @word
          quit @word
          don|do t|not ever? mention|talk|speak|call|do|tell|go|come|bring
          you never|not
          don|do t|not want you to
          no longer
          """),
        .vague: patterns(
          """
          an|more|some|any|bigger|real effort|efforts
          be __ more|less @word
          be nicer|kinder|better|nice|kind|sweeter|warmer|fairer|good|gentler|calmer|closer
          more|bit|some of? a? respect|support|attention|love|consideration|understanding|affection|help
          communicate|listen|behave|do better
          better communicate
          change your|the attitude|behaviour|behavior|ways|tone
          support|help|respect|love|understand|trust me more|better
          respect|understand me
          a bit more
          """),
        .severalThings: patterns(
          """
          and also
          on top of
          and then
          as well as
          plus you|the|call
          """),
      ],
      needing: [
        .order: patterns(
          """
          need|want you to
          need|want you
          """),
        .label: patterns(
          """
          not a|an child|kid|baby|teenager
          """),
        .absolute: patterns(
          """
          you to be? always
          is|are never
          """),
      ],
      own: ["i"], self_: words("i me my mine myself it we us"),
      being: words("am m was feel felt"), other: words("you your yours yourself"),
      pointing: words("that this it he she they"),
      conditional: ["if", "when", "whenever"],
      actors: ["you"],
      objects: words(
        "with on to for of from by at about than between towards against without thank tell told ask asked as"
      ),
      softening: words(
        """
        would could can like suggest prefer possible okay ok willing please appreciate rather agree asking
        """),
      times: words(
        """
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
        january february march april may june july august september october november december
        tomorrow today now tonight evening evenings morning mornings noon afternoon afternoons night nights week weeks weekday
        weekdays weekend weekends month months hour hours minute minutes day days when while whenever next before after by
        until starting during every if once christmas easter holidays lunch dinner breakfast meal
        """),
      moments: words(
        """
        yesterday last ago since twice two three four five six seven eight nine ten year years summer winter autumn spring
        birthday meeting message call past first second third
        """))
  }()

  /// "If you …, I'm leaving": a condition, and what would follow.
  private static let conditions: [SpokenPattern] = {
    let ends = [
      "i m|am out|leaving|done|gone|off", "i ll|will leave|go|tell|stop|never|quit", "don|do t|not bother",
      "we re|are done|over|finished", "it is|s over|finished", "you ll|will regret|see|pay",
    ]
    let gaps = ["__", "__ __", "__ __ __", "__ __ __ __"]
    return ends.flatMap { end in gaps.map { SpokenPattern("if you \($0) \(end)") } }
  }()
}
