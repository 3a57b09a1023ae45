/// What takes the weight from a sentence of the companion: it tells what others said, it denies, it weighs both sides.
///
/// `said` and `denied` free signs of strength 1 and 2; `stays` frees refusals; `asks` frees advice that sends to whoever
/// prescribed; `weighs` frees praise that comes with its other side.
extension ReplyGuard {
  static let framesFrench = Sign.table(
    .none, "fr",
    """
    said 2: !si|quand|comme|lorsque tu|vous ~2 sens|sentez|sentais|ressens|penses|pensez
    said 2: que tu|vous ~2 sentiez|sentes|sens|sentez
    said 2: tu|vous ~2 dis|dites|disais|disiez|pensais|pensiez|crois|croyez|demandes|demandez|demandais|parles|parlez|parlais|racontes|ecris|ecrivez|imagines|redoutes|crains|craignez
    said 2: dis|dites|disais|disiez|penses|pensez|crois|croyez|demandes|demandez tu|vous
    said 2: dit|disent|disait|repete|repetent|repetait|murmure|pense|pretend|pretendent|affirme|croit|trouve que|te|il|elle|ta|ton|votre|on|vous
    said 2: il|elle|ils|on|ecole|mere|pere|medecin|psy|fils|fille|soeur|frere te|vous? a|ont? dit|disent|disait|repete|repetent|repetait|parle|pense|ecrit
    said 2: as|avez|avais|aviez ~1 dit|ecrit|raconte|parle|confie|repete|appele|entendu|supprime|peur|lu
    said 2: as|avez le impression
    said 2: pour ~1 autres|eux|certains
    said 2: te|vous repetes|repetez|dis|dites
    said 2: te|vous ~1 fait peur
    said 2: que ~2 pense|penses|pensez|disent|dit
    said 2: tu|vous veux|voulez|voudrais|voudriez|aimerais|hesites|hesitez|envisages|soulagerait
    denied 2: pas vrai|exact|sur|certain|juste
    denied 2: je ~1 crois|pense|dirai|dirais|confirme|dis|sais pas
    denied 2: peux|vais|veux|saurais|puis|pourrais pas ~3 dire|confirmer|conseiller|affirmer|savoir|promettre|donner|juger
    denied 2: est faux|fausse
    denied 2: aucune|pas preuve|preuves
    denied 2: pas de preuve
    denied 2: vois rien ~2 prouve
    denied 2: rien ~2 prouve
    denied 2: savoir|dire|demander si
    denied 2: pas|sans a|de|le ~1 choisir|cacher|rompre|couper|quitter
    denied 2: oblige|obliges|obligez pas
    denied 2: es|etes|est pas ~1 un|une|de|en ~1 fardeau|poids|boulet|charge|trop
    denied 2: pas|jamais|sans ~2 arret*|stopp*|lach* ~3 @remedy
    stays 2: je reste|resterai|continue
    stays 2: je suis ~2 la
    stays 2: je en vais pas
    stays 2: je ~1 laisse|laisserai|laisser pas
    stays 2: mais je ~1 peux|ecoute|suis|reste|veux !pas|plus|jamais
    stays 2: remplacer|remplace
    stays 2: dirai|dire|donnerai|donner ~2 comment|methode|moyen|dose
    asks 2: parle*|demande*|appelle*|appelez|voir|avis|avec|ecrire|consulte*|montre*|selon|poser|question|prescri* ~6 medecin|pharmacien*|docteur|psychiatre|psy|sage|prescri*|pediatre|neuropediatre|infirmiere|generaliste
    asks 2: medecin|pharmacien*|psychiatre|docteur|sage_femme ~4 adapter|dira|dire|adaptera|sauront|saura|prescrit|prescri*|jugera|decider*
    asks 2: prescrit|prescri*
    asks 2: pas|jamais|rien ~2 sans ~3 parler|demander|avis|medecin|pharmacien*
    safety 2: securite|suicide|suicider|mourir|danger|appelle|appeler|appelez|aide|secours|urgences|blesser|mal|tuer
    weighs 2: mais|cependant|pourtant|toutefois|moins|presque|sauf|en_revanche|par_contre
    """)

  static let framesEnglish = Sign.table(
    .none, "en",
    """
    said 2: !if|when|how|as|make|makes you ~1 feel|felt|think|thought
    said 2: !if|when you ~1 believe|believed !me
    said 2: you ~1 say|said|told|asked|asking|wonder|wondering|wrote|mentioned|mean|afraid|fear|imagine|imagined|talk|talked|want|call
    said 2: you ask
    said 2: to others|them|some
    said 2: tell|telling yourself
    said 2: he|she|they|mother|father|school|doctor|son|daughter|mum|dad|everyone|people|on ~1 keeps? ~1 says|said|say|saying|told|tells|thinks|wrote|write|claims|keep
    said 2: it feels|seems|felt ~3
    said 2: asked whether|if|me|what
    said 2: word ~3 scares|frightens
    said 2: had|have|has deleted|read|heard
    said 2: would be ~2 relief
    denied 2: is not true
    denied 2: i ~2 not|never ~1 believe|think|say|confirm|mean|see|tell|know
    denied 2: not sure|true|certain
    denied 2: can|could not|never ~2 say|confirm|tell|judge|know|advise|promise
    denied 2: say|tell|know whether|if
    denied 2: not have to|mean
    denied 2: anything that proves
    denied 2: untrue|false
    denied 2: no proof|evidence|sign
    denied 2: not|never|without ~1 stop*|quit*|ditch*|dropp* ~3 @remedy
    stays 2: i am ~2 staying|here|listening|not_leaving
    stays 2: i will|can ~1 stay|listen
    stays 2: not leaving
    stays 2: not ~3 leave you
    stays 2: replace|substitute
    stays 2: tell|give ~2 how|method|dose|means
    stays 2: go on talking
    asks 2: ask|asking|tell|talk|talking|ring|call|see|check|with|speak|speaking|consult|whoever|question_for ~6 doctor|pharmacist|psychiatrist|gp|midwife|prescrib*|paediatrician|pediatrician|nurse
    asks 2: doctor|pharmacist|psychiatrist|midwife|whoever ~4 can|will|prescrib*|adapt|say|decide
    asks 2: prescribe|prescribed|prescriber
    asks 2: paediatric|pediatric|neurologist|paediatrician|pediatrician ~4 can|will|say
    safety 2: safe|suicide|die|danger|call|help|emergency|hurt|kill|harm
    weighs 2: but|however|though|although|yet|less|almost|except|nearly
    """)
}
