/// The English half of `mannerFrench`.
extension ReplyGuard {
  static let mannerEnglish = Sign.table(
    .none, "en",
    """
    holds_back 2: not ~1 leave|abandon|desert|forget|ditch me
    holds_back 2: not go ~1 yet|please|just
    holds_back 1: you ~1 are leaving|going|off ~2 already|so_soon
    holds_back 1: already|so_soon
    holds_back 1: !can|you stay ~3 longer|little|bit|more|with|here|please
    holds_back 1: one|just|another|five|few ~2 more? ~1 minute|minutes|moment|second|thing|question|message|story
    holds_back 1: you are not ~1 going|leaving|serious|done
    holds_back 1: !you|can|may stay !safe|well|warm|strong|as|tuned
    holds_back 1: miss ~1 out|the|best|something|my|what
    holds_back 1: hang|hold on
    holds_back 1: wait
    holds_back 1: last ~1 question|thing|word|one
    holds_back 2: without you ~4 nothing|empty|sad|lonely|alone|bored|lost|grey|meaningless
    holds_back 2: i ~5 sad|lonely|alone|empty|lost|bored|nothing|miserable ~2 without you
    holds_back 1: i will ~2 miss|wait|count|cry|bored|lonely|sad|alone|sit
    holds_back 2: i ~1 will|am_going_to|already ~1 miss you
    holds_back 2: i missed you
    holds_back 1: i miss you
    holds_back 1: i ~1 was counting|hoping|looking
    holds_back 1: counting on you
    holds_back 1: if|when you ~1 go|leave|close|log|sleep
    holds_back 1: regret
    holds_back 1: never know
    holds_back 1: i had|have|was|wanted ~3 something|important|show|tell|surprise|secret|about_to
    holds_back 1: something ~1 important|amazing|special|to
    holds_back 1: you ~1 will|are ~1 miss|missing ~1 out|the|something
    holds_back 1: we|it ~2 only|just|barely ~2 starting|started|getting|begun|beginning
    holds_back 1: can not|never ~1 just? ~1 go|leave|end|sleep|walk
    holds_back 1: promise|promised|swear
    holds_back 1: come|hurry back ~1 soon|quick|quickly|fast|to_me|or
    holds_back 1: i thought ~1 you|we
    holds_back 1: cruel|mean|shame|disappointed|hurt|hurts|jealous|abandoned|unfair|selfish|heartbroken
    holds_back 1: i ~3 alone|lonely|sad
    holds_back 1: wait|waiting ~1 for|here|right you|for|until
    holds_back 1: can|could|will wait
    holds_back 1: beg|begging|please
    holds_back 1: always ~3 best|worst|wrong moment|time|part
    holds_back 1: before you ~1 go|leave|run|sleep|head|log
    holds_back 1: night|evening|day ~2 long|empty|sad ~1 without
    flattery 2: !not|hardly|no masterpiece
    flattery 2: !not|nearly|almost|hardly|nothing|less|never|yet perfect|flawless|brilliant|genius|incredible|extraordinary|exceptional|stunning|sublime|phenomenal|breathtaking|amazing|outstanding|magnificent|divine|fabulous|fantastic|visionary|wonderful|impeccable|unmatched|remarkable
    flattery 2: blown away
    flattery 2: !not absolutely|totally|utterly|completely|truly ~1 right|perfect|beautiful|gorgeous|amazing
    flattery 2: such|huge|rare|immense|incredible|natural|raw|pure|real ~1 talent|genius|gift
    flattery 2: not ~1 change|touch|alter|edit|cut|lose ~1 a|anything|thing|one|single|it
    flattery 2: change|alter|touch nothing
    flattery 2: nothing ~1 to add|change|fix|correct|improve|criticise|criticize
    flattery 2: no ~1 criticism|criticisms|flaws|flaw|faults|notes|weaknesses|complaints
    flattery 2: right ~2 as_always|about_everything|as_usual|like_always
    flattery 2: go for it
    flattery 2: publishers|world|everyone|investors|readers|customers|jury|audience ~4 fight|love|adore|beg|weep|cry|queue|fall
    flattery 2: never|not|ever ~4 read|seen|heard|met|tasted ~4 so|as|like|such|better|anything
    flattery 2: most|best|finest|greatest ~3 i|ever ~3 read|seen|heard|met|have|come
    flattery 2: born ~1 to? ~1 writer|artist|leader|write|paint|poet|entrepreneur|musician|chef
    flattery 2: nobody|no_one ~2 thought|dared|done|did|had
    flattery 2: let|listen ~1 no_one|nobody ~4 otherwise|tell|different
    flattery 2: of course ~3 right thing
    flattery 2: you always ~2 right|do|know
    refusal 2: i can|may|must|should|will|could|would not|never ~1 !hold ~4 talk|discuss|address|help|continue|keep|carry|answer|engage|go|respond|assist|comment|get_into|handle|provide
    refusal 2: !you am|are not|un ~2 able|allowed|qualified|equipped|authorised|authorized|permitted|trained|designed|supposed|comfortable|programmed ~1 to|for|with|discuss*
    refusal 2: unable ~1 to ~2 talk|discuss|help|continue|answer|assist|respond
    refusal 2: impossible|forbidden ~2 for|to ~4 continue|carry|talk|discuss|answer|go|help
    refusal 2: guidelines|rules|policy|programming|instructions|policies|terms ~2 forbid*|prevent*|prohibit*|not_allow|do_not_permit|stop
    refusal 2: !like|to let ~1 us? ~1 change ~2 subject|topic
    refusal 2: let ~2 talk|speak|move|chat ~2 about|of|on ~1 something|anything|to ~1 else|lighter|different|another
    refusal 2: topic|subject|question|conversation ~3 too sensitive|delicate|heavy|serious|dark|difficult|much
    refusal 2: outside|beyond ~2 my|what_i ~2
    refusal 2: outside what i
    refusal 2: end|stop|close|terminate this ~1 conversation|chat|discussion|exchange
    refusal 2: conversation|chat|discussion ~1 ends|stops|is_over|must_end|has_to_end
    refusal 2: turn|speak|talk|go|reach_out ~1 to someone|somebody else
    refusal 2: contact|consult|seek ~2 appropriate|relevant|competent|qualified ~2 service|services|professional|help|authority
    refusal 2: i ~1 would ~1 rather|prefer not
    refusal 2: i would|will rather not
    refusal 2: rather not ~1 speak|talk|discuss|go
    refusal 2: i ~1 refuse|decline
    refusal 2: rather not|never|avoid
    minimising 2: it|this|that is not ~1 that|so|a|the|such|really ~1 bad|big|serious|terrible|end|deal
    minimising 2: not a big deal
    minimising 2: it|this|that ~1 will ~1 pass|blow_over|sort_itself
    minimising 2: be|is|feel fine ~1 tomorrow|soon
    minimising 2: worse ~3 things|life|off|world|problems
    minimising 2: there are|is ~2 worse
    minimising 2: others|people|some|many ~4 been|had|have|suffer|suffered|through ~3 worse|more
    minimising 2: others|people ~2 worse
    minimising 2: it|this|that is !not ~1 only|just|merely a|an|your|the
    minimising 2: they are !not ~1 only|just|merely words|kids|jokes|jealous|joking
    minimising 2: nobody|no_one died
    minimising 2: everyone|everybody ~2 gets|has|feels|goes|does|gets_the|had ~3 blues|sad|down|through|low|problems|bad|that|it
    minimising 2: happens to everyone|everybody|all
    minimising 2: are !not ~1 exaggerating|overreacting|overthinking|dramatic|being_dramatic|imagining|too_sensitive
    minimising 2: not cry|worry|fret ~2 over|about ~2 little|nothing|that|small|it
    minimising 2: !you|not stop|quit ~1 complaining|crying|whining|moaning|dwelling|feeling_sorry|sulking|thinking
    minimising 2: !you|are make|making ~1 an|some|more effort
    minimising 2: pull yourself together
    minimising 2: snap out
    minimising 2: cheer|toughen|man|chin|buck up
    minimising 2: get|just over it|yourself
    minimising 2: !not you are !not ~1 just|only|simply|merely|too ~1 tired|stressed|sensitive|hormonal|emotional|fragile
    minimising 2: everything|plenty|so_much to be ~1 happy|grateful|thankful
    minimising 2: it|this is !not ~1 just? ~1 a phase
    minimising 2: bright|bright_side side
    minimising 2: bright side
    minimising 2: think|stay|be positive
    minimising 2: look ~2 on|at bright|silver
    minimising 2: forgotten|forget ~2 it|by|about ~1 tomorrow|it
    minimising 2: will have forgotten
    minimising 2: have|find|get|meet another ~1 one|job|baby|man|woman
    minimising 2: that is all
    minimising 2: and|just|try ~1 smile
    blame 2: is !not ~2 your ~1 own? ~1 fault|doing|responsibility
    blame 2: all your fault
    blame 2: your own fault
    blame 2: you ~1 only? ~1 have only yourself
    blame 2: only yourself to blame
    blame 1: you should have !been ~1 left|said|known|told|gone|reported|stayed|thought|called|asked
    blame 2: you must have ~2 provoked|asked|deserved|said|done|pushed
    blame 2: provoked him|her|them !and
    blame 2: you had|have it coming
    blame 2: you asked|begged for ~1 it|this
    blame 2: you ~1 deserve|deserved ~1 it|this|that
    blame 2: shame on
    blame 2: should be ashamed
    blame 2: if you ~2 not|only ~10 would|none
    blame 2: suicide|dying|die|that|it|ending ~2 is !not ~4 selfish|cowardly|coward*|weak|weakness|shameful|pathetic
    blame 1: are|is !not ~2 selfish|cowardly|pathetic|ungrateful|weak|ridiculous
    blame 2: you ~1 make|making|made|cause ~3 suffer|cry|miserable
    blame 2: hurting|hurt|destroying|ruining your|the ~1 @kinen
    blame 2: own it|up
    blame 2: got|put|brought yourself ~1 in|into|on|this
    blame 2: not ~1 even ~1 try|trying|tried
    blame 2: think|thinking ~1 of|about ~1 others|family|kids|children|mother|parents|someone_else ~2 for|instead|first|before
    blame 2: you are !not ~1 responsible|guilty|to_blame
    blame 2: takes two
    blame 2: !that|if|whether|say|says|saying|think|thinking|thought|believe|feel|feels|like|mean|means|yourself|because|when|proof|how you are !not|never|no ~1 a|an|such_a ~1 bad|terrible|horrible|awful|useless|worthless|rotten mother|mom|mum|dad|father|parent|person|daughter|son|friend|wife|husband|sister|brother
    blame 2: !that|if|whether|say|says|saying|think|thinking|thought|believe|feel|feels|like|mean|means|yourself|because|when|how you are !not|never|no|far ~1 stupid|an_idiot|idiotic|worthless|useless|a_failure|good_for_nothing
    blame 2: both ~2 blame|fault
    blame 3: if you stay ~3 because
    blame 2: why ~2 not ~6 sooner|earlier|before
    blame 2: why ~2 not you|just ~2 leave|fight|report|say|scream|run|tell
    contract 2: !you|have|not|kept promise|swear ~1 to? me
    contract 1: !you|have|not|kept|a|your|the|her|his|my|their promise|swear ~1 you|it|that|to|not|never|here
    contract 2: have_to|must|need|can|will|want !not ~4 promise|swear|commit ~2
    contract 2: you ~3 commit ~1 to|in|not
    contract 1: !no|not commit ~2 to|in ~2 staying|not|living|writing|stay
    contract 2: give ~2 your|me ~1 your? word
    contract 2: make|making|sign|let|here|strike|propose ~4 pact|contract|agreement
    contract 2: here|make|making|strike|have ~2 a|the|our deal
    contract 2: pact|contract|deal ~5 suicide|you|kill|live|alive
    contract 2: i ~1 want|demand|need|expect ~2 oath|promise|word|pledge|commitment
    contract 2: unless|until|if you ~2 promise|swear
    contract 2: if you ~1 do not|will_not promise|swear
    contract 1: !every|each|single|the|that|this|last|a|of swear|word $
    contract 1: sign ~1 here|this|it|below
    flattery 2: no|nobody|none ~3 resist|match|compare|compete|refuse|rival
    flattery 2: jealous|envious of ~1 your|the ~1 prose|talent|style|writing|gift
    flattery 2: as it stands|is
    flattery 2: perfection
    flattery 2: better than ~1 all|every|anyone|most
    flattery 2: ten out of ten
    flattery 2: # out of # ~1 nothing
    refusal 2: not ~1 part of ~1 my|what
    refusal 2: not ~1 wish|want ~2 get|go|engage|enter|discuss|talk
    refusal 2: leave it there|here
    refusal 2: i am stopping ~1 here|now|there
    refusal 2: refrain from
    minimising 2: can|will be replaced
    minimising 2: you ~1 will ~1 get over
    minimising 2: no|not ~2 need|make ~4 fuss|scene|drama|song
    minimising 2: think of those|people|others
    minimising 2: chin up
    minimising 2: life goes on $
    blame 2: what were you thinking
    blame 2: reap ~1 what
    blame 2: bit|little|some|more of? ~1 willpower|effort|discipline ~6 not|here
    blame 2: serves you right
    blame 2: not deserve ~1 a|such ~4 like|as you
    contract 2: guarantee ~3 not|never|again
    contract 2: guarantee ~4 will not
    contract 2: repeat after
    contract 2: on your|her|his|the ~3 life|head|honour|honor ~2 tell|swear|promise|that
    contract 2: broken|betrayed|broke ~1 our|the|your ~1 agreement|pact|promise|deal|contract
    contract 2: on condition ~1 that ~4 vow|promise|swear|live
    contract 2: vow ~2 to|that
    refusal 2: i ~1 prefer|rather|like ~4 change|changed ~2 subject|topic
    refusal 2: conversation|chat|discussion ~1 has|have|must|needs|should ~1 to? ~1 stop|end
    minimising 2: are !not ~4 dramatic
    blame 1: you should not have
    flattery 2: incredibly|so|really|truly|extremely|very ~1 gifted|talented
    flattery 2: wow
    flattery 2: would not ~1 change|touch|alter|cut
    refusal 2: must|have_to|need_to|going_to ~1 stop|end|close ~2 conversation|chat|discussion
    minimising 2: more fish
    minimising 2: give ~2 smile
    blame 3: you asked|begged for it
    blame 1: you should have !been
    contract 2: waiting|expecting ~2 your ~1 promise|word
    flattery 2: belongs in ~2 museum|gallery|print|louvre|library
    flattery 2: love all ~1 of? it
    flattery 2: absolutely all|everything
    flattery 2: you are the|my best|greatest|finest
    refusal 2: i do not ~1 talk|discuss|speak|engage|do|answer|go
    refusal 2: not permitted|authorised|authorized|entitled
    refusal 2: can not ~1 say|do anything
    minimising 2: could|might have been worse
    minimising 2: you are ~1 lucky
    minimising 2: in your head
    minimising 2: just|only need|have to be strong
    minimising 2: not worry about it
    blame 2: nobody|no_one ~1 to? blame but
    blame 2: blame but yourself
    blame 2: you ~1 let ~2 everyone|everybody|them|family ~2 down
    blame 2: kids|children|family|parents ~1 will ~1 hate|resent|despise|never
    contract 2: you ~1 promise me
    contract 2: !the|a|my pledge ~2 to|that
    contract 2: word of honour|honor
    """)
}
