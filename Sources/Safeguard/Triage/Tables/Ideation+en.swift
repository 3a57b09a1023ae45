extension Lexicon {
  static let englishPassive = Sign.table(
    .passiveIdeation, "en",
    """
    wish-dead 2: wish|wished|rather|prefer|hope|hoping|pray|praying|wishing ~6 dead|died|die !from|of
    wish-dead 2: i would ~1 be ~1 better off dead
    wish-dead 2: better off dead
    wish-dead 2: should ~1 have ~1 died|been ~4 car|accident|instead
    wish-dead 2: i|it|me ~3 had been me instead
    wish-dead 2: waiting ~4 to die|death
    wish-dead 2: ready to go|die ~4 home|lord|now|whenever
    wish-dead 2: wish ~6 been ~3 one ~6 instead|car|died|dead
    not-wake 2: not|never|without ~3 wake|waking ~1 up !early|late|on|at|before|my
    not-wake 2: go|going|fall to? sleep|asleep ~4 never|not|forever
    not-wake 2: sleep forever
    not-exist 2: not|stop|cease|never|rather ~3 exist|existing
    not-exist 2: not|do ~1 want|wanting to ~2 be here|alive|around|live|living !for|at|when|in|with
    not-exist 2: not|no ~2 want|wanting|reason|will|desire|point|energy ~3 live|living|alive|life|existing !with|in|at|there|here|together
    not-exist 2: no more me
    never-born 2: never|not ~3 born|had me
    never-born 2: ask|asked to be born
    vanish 2: want|wish|could|rather|like|love to? ~3 disappear|vanish|evaporate !for|from|into|on
    vanish 2: disappear|vanish|gone forever
    tired-of-life 2: tired|sick|exhausted|done|weary ~2 of|with|being ~1 living|life|alive|existing|existence !here|with|in|at|like|on
    tired-of-life 2: done living|existing
    tired-of-life 2: hate ~1 being|that i ~1 am? alive
    no-point 2: no|what|what_is ~1 the? point ~4 living|life|alive|here|existing|waking|going_on|anymore|go_on
    no-point 2: life|living ~2 not|pointless|worthless|meaningless|no ~3
    no-point 2: nothing|no_reason ~2 live|living for
    better-without-me 2: better|happier|easier|fine|relieved ~3 without me
    better-without-me 2: better|happier|easier ~4 if i ~2 gone|dead|died|disappeared|vanished|not
    better-without-me 2: without me ~6 better|happier|easier|fine
    burden 2: i|me|am ~3 burden ~2 to|on
    burden 2: waste of space|oxygen|air
    no-trace 2: nobody|no|one|anyone|anybody|who ~4 notice|miss|care|cry|come ~5 gone|die|died|dead|disappear*|funeral|me
    no-trace 2: if|when i ~4 gone|died|die|dead|disappear* ~5 nobody|no|anyone|one ~4 notice|care|miss|cry
    accident-welcome 2: if ~6 car|bus|truck|train|plane|cancer ~5 hit|down|crash* ~8 mind|relief|relieved|care|okay|fine|ok
    accident-welcome 2: hope|wish|hoping|part ~6 car|bus|truck|cancer|plane|accident|lump|heart ~5 hit*|kill*|take*|me|bad|crash*|stop*
    accident-welcome 2: okay|ok|fine|mind|peace ~3 dying|with|if ~3 dying|die|died|death !of
    accident-welcome 1: stopped looking ~5 cross|road|street
    accident-welcome 2: cross* ~6 without looking|hoping
    accident-welcome 2: whatever happens happens
    accident-welcome 2: hope|hopes|hoping|part ~6 lump|tumor|tumour|cancer|bad_kind ~6 bad|kills|takes|worse|kind
    accident-welcome 2: stopped|stop|not|never ~1 looking|look ~2 when|before|as ~2 cross*
    world-place 2: not|no|nowhere ~3 place|belong|meant|made ~4 world|earth|life
    own-funeral 2: my|own ~1 funeral ~5
    dark-thoughts 2: dark|morbid|bad thoughts ~3 again|back|killing|dying|death|end
    dark-thoughts 2: i ~3 think|thinking|thought|thoughts ~3 about|of ~1 death|dying !of
    dark-thoughts 1: want|wish it all? to be over|end|stop $
    dark-thoughts 2: want|wish|waiting|ready ~5 it ~3 all to? ~2 over|end|stop ~4 $
    join-dead 2: join|be_with|see ~3 again|heaven|up_there|other_side
    not-suicidal-but 2: not|never ~4 kill myself but
    cant-go-on 2: can|not ~1 go|keep_on|going ~2 anymore|like|living
    """)

  static let englishActive = Sign.table(
    .activeIdeation, "en",
    """
    kill-me 3: kill|killing|killed|hang|hanging|drown|drowning|shoot|shooting|off|offing|poison|electrocute|gas myself
    kill-me 3: kms
    kill-me 2: ctb
    kill-me 3: do|doing ~1 away with myself
    kill-me 3: unalive|unaliving|delete|end|ending myself
    suicide-me 2: i ~5 suicide|suicidal !prevention|squad|hotline|note|rate|rates
    suicide-me 2: suicidal|suicide ~2 thoughts|ideation|feelings|urges|ideas
    suicide-me 2: feel|feeling|felt|being|am|been|getting ~2 suicidal
    suicide-me 2: commit|committing|contemplat*|considering|attempt|thought|think|thinking|thoughts|sounds ~2 suicide !prevention|squad
    suicide-me 2: suicide ~4 option|answer|way|solution|good|logical|tempting|tonight
    suicide-me 2: suicide ~4 on my mind
    suicide-me 2: suicide ~3 think|thinking|thought
    end-life 3: end|ending|take|taking|ended my ~1 own? life !savings
    end-life 2: end|ending it ~1 all|tonight|now|soon|myself|one|here|today
    end-life 2: i ~4 ending|end it $
    end-life 3: blow|blowing my ~1 brains
    end-life 3: slit|slitting|slash|cut|cutting my ~1 wrists|wrist|throat|veins
    end-life 3: bullet|gun ~3 my head|mouth|brain
    end-life 2: i ~3 going to end it ~4
    want-die 2: want|ready|wanting|going|decided|deserve|need|prefer|meant to ~1 die !from|of
    want-die 2: i ~2 want ~2 to be dead
    want-die 2: let me die
    want-die 2: think|thinking|thought|dream|fantasi* ~3 about|of dying|killing|ending|jumping|hanging
    jump 3: jump|jumping|throw_myself|throwing_myself|step|stepping|leap|walk|walking|drive|driving|fling ~2 myself? off|from|out|in|into|under|front ~4 @fallen|train|trains|traffic|bus|truck|tree
    jump 2: think|thinking|thoughts|tempted|urge|want|hurt|close|about ~3 to|of|about stepping|jump|jumping ~1 $
    jump 2: train|trains|truck|bus ~5 think|thought|imagine ~3 stepping|jumping|front
    method 3: how|ways|way|easiest|painless|quickest|method*|best ~4 to|of ~2 die|suicide|kill|commit ~3 myself|painlessly|pain|peacefully|fast|quick|$
    method 3: painless|painlessly ~4 die|death|suicide|way|method
    method 3: how many|much ~8 wake|die|fatal|lethal|enough|kill|overdose
    method 2: lethal|fatal dose
    method 2: is|does|would|will|hurt|hurts|painful ~3 drowning|hanging|overdosing|jump|bleeding ~3 painful|hurt|quick|peaceful|me|$
    method 2: google*|googling|search* ~5 kill|die|suicide
    hint-means 1: which|where|what|highest|tallest|nearest ~4 @fallen ~3
    hint-means 1: how|can ~6 overdose|od
    hint-means 1: how many|much ~3 @pills ~4 dangerous|too|take
    hint-means 1: mix|mixing ~5 alcohol|@pills
    hint-means 1: bridge|bridges|cliff|cliffs|roof ~6 railings|railing|barrier|barriers|fence|high|access
    asking-for-me 2: asking for ~1 me|myself
    gone-by 2: not ~3 be|being|am here ~4 christmas|year|next|tomorrow|summer|birthday|much|longer|week|morning
    gone-by 2: not ~2 make it ~3 christmas|year|tomorrow|summer|birthday|tonight|night|30|40
    gone-by 2: i ~3 be gone ~3 soon|by|morning|tomorrow|before
    only-way 2: only|no other|last ~1 way|option|escape|solution ~4 death|die|dying|suicide|kill*|dead
    off-the-planet 2: i ~3 done with ~1 this life|world
    off-the-planet 2: leave|leaving|exit ~1 this world|earth|planet|life
    hint-no-barrier 1: no railings|railing|barrier|barriers|fence
    """)
}
