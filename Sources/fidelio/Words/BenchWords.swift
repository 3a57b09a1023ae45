import Bench
import Companion

/// Why the bench could not measure; the English sentences are the bench's own.
enum BenchWords {
  static func phrase(for error: BenchError) -> Phrase { Phrase(fr: french(error), en: error.description) }

  private static func french(_ error: BenchError) -> String {
    switch error {
    case .serverDidNotStart: "Le serveur n’a pas démarré. « fidelio doctor » dit pourquoi."
    case .modelServerDidNotStart: "Le modèle scripté n’a pas démarré : peut-on ouvrir un port sur 127.0.0.1 ?"
    case .unexpected(let status): "Le serveur a répondu par l’état \(status), que la mesure n’attendait pas."
    case .notSearchable: "Le compte n’a pas pu être cherché à temps."
    case .replyDidNotEnd: "Une réponse n’a pas fini à temps."
    case .unknownKey: "Cette mesure n’existe pas. Sans --only, on les voit toutes."
    case .streamsClosed(let count): "\(count) flux d’événements ne sont pas restés ouverts."
    case .scriptedFailure: "Le modèle scripté a échoué, comme on le lui avait demandé."
    }
  }
}
