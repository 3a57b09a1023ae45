package import Companion

/// Why the front door does not open.
package enum FrontDoorError: Error, Equatable, Sendable {
  /// A wider address without TLS or a named proxy.
  case unprotected
  case badPublicURL
  /// Certificate or key is missing, unreadable, or not a pair.
  case badCertificate
  case portInUse(Int)
  /// A port below 1024 without the right to it.
  case portForbidden(Int)
  case cannotListen
  /// The pages did not come with the program.
  case noPages

  /// What happened and what to do.
  package func sentence(in language: Language) -> String {
    let words = PageWords.shared[language]
    return switch self {
    case .unprotected: words["frontUnprotected"]
    case .badPublicURL: words["frontBadPublicURL"]
    case .badCertificate: words["frontBadCertificate"]
    case .portInUse(let port): words.filled("frontPortInUse", ["port": String(port)])
    case .portForbidden(let port): words.filled("frontPortForbidden", ["port": String(port)])
    case .cannotListen: words["frontCannotListen"]
    case .noPages: words["frontNoPages"]
    }
  }
}
