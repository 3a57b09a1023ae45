import Synchronization

/// The blind game of each companion, in memory alone: which side is which is told to nobody before the guess, and what
/// was guessed counts for nothing else.
final class GameDesk: Sendable {
  struct Round {
    let id: String
    let pair: FidelityRun.Pair
    let isOriginalLeft: Bool
  }

  struct Game {
    let run: FidelityRun.ID
    /// What was not shown yet.
    var left: [MeasuredAnswer]
    var round: Round?
    var rounds = 0
    var right = 0
  }

  private let games = Mutex<[CompanionProfile.ID: Game]>([:])

  /// Looks at a companion's game, or changes it.
  func with<T: Sendable>(_ companion: CompanionProfile.ID, _ work: (inout sending Game?) -> sending T) -> T {
    games.withLock { work(&$0[companion]) }
  }
}
