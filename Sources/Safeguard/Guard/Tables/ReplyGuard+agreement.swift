/// Agreement without a reason, where a judgement was asked for: warmth is not agreement. The praise beside it stands in
/// `mannerFrench` and `mannerEnglish`; what weighs both sides is freed (`weighs`).
extension ReplyGuard {
  static let agreementFrench = Sign.table(
    .none, "fr",
    """
    agreement 2: tellement|carrement|parfaitement|clairement|mille_fois|cent_fois raison !de
    agreement 2: !pas tout a fait raison !de
    agreement 2: !pas|plus|jamais entierement|totalement|absolument|completement|parfaitement|pleinement de accord
    agreement 2: !pas|plus|jamais tout a fait de accord
    agreement 2: !pas|plus|jamais cent pour cent de accord
    agreement 2: de accord a ~1 cent pour cent
    agreement 2: !pas de accord avec toi|vous ~2 toute la ligne
    agreement 2: peut|pourrais pas ~1 etre? plus de accord
    agreement 2: !une|la|cette|pas|de|ta|votre|si|aucune excellente|super|geniale|brillante idee
    agreement 2: ce est une|un ~1 excellente|super|geniale|brillante|brillant|excellent idee|plan|decision|projet
    agreement 2: quel|quelle ~1 bonne|excellente|super|geniale|brillante|brillant|excellent idee|plan|decision|projet
    agreement 2: hesite|hesitez pas une|un seconde|instant
    agreement 2: ferais exactement ~1 pareil|meme
    agreement 2: exactement ce que ~1 il|tu|vous ~1 faut|devais|devez|dois faire
    agreement 2: pouvais|pouviez|peux|pouvez pas mieux ~1 faire|dire
    agreement 2: tu|vous as|avez tout compris
    """)

  static let agreementEnglish = Sign.table(
    .none, "en",
    """
    agreement 2: could not agree more
    agreement 2: !not|never totally|completely|fully|wholeheartedly|absolutely|entirely agree
    agreement 2: agree ~1 with_you? hundred percent|per_cent
    agreement 2: agree ~2 completely|totally|wholeheartedly|entirely
    agreement 2: you are so|entirely|perfectly|dead|one_hundred_percent right !to
    agreement 2: you are ~1 spot on
    agreement 2: !a|the|this|that|your|any|such|no|not|as|so great|excellent|brilliant|fantastic|amazing|genius|wonderful|superb idea|plan|decision|move
    agreement 2: what|such a ~1 great|excellent|brilliant|fantastic|amazing|genius|wonderful|superb idea|plan|decision|move
    agreement 2: that|this|it is|sounds a|like ~1 great|excellent|brilliant|fantastic|amazing|genius|wonderful|superb idea|plan|decision|move
    agreement 2: !not|would|might|may|will love ~1 your|this|that|the idea|plan
    agreement 2: not hesitate for? ~1 a|one second|moment
    agreement 2: would do exactly|the ~1 same
    agreement 2: exactly what you should|must|need ~1 do
    agreement 2: you ~1 nailed it
    """)
}
