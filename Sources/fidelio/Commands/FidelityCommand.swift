import ArgumentParser
import Companion
import Foundation

/// `fidelio fidelity ORIGINAL.jsonl CANDIDATE.jsonl`: how near the second voice comes to the first.
struct FidelityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fidelity", abstract: FidelityWords.abstract.in(Surroundings.here.language))

  @Argument(help: ArgumentHelp(FidelityWords.original.in(Surroundings.here.language)), completion: .file())
  var original: String
  @Argument(help: ArgumentHelp(FidelityWords.candidate.in(Surroundings.here.language)), completion: .file())
  var candidate: String
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false

  private struct Refusal: Encodable {
    let error: String
    let pairs: Int
  }

  func run() async throws {
    guard let own = try? Data(contentsOf: Surroundings.here.file(original)),
      let other = try? Data(contentsOf: Surroundings.here.file(candidate))
    else { throw CommandFailure(FidelityWords.unreadable) }
    let report: FidelityReport
    do throws(FidelityError) {
      report = try Fidelity.report(on: MatchedPairs(original: own, candidate: other))
    } catch {
      return try refuse(error)
    }
    if json { return try Out.json(report) }
    Out.line(FidelityWords.report(report).in(Surroundings.here.language))
  }

  private func refuse(_ error: FidelityError) throws {
    switch error {
    case .unreadable: throw CommandFailure(FidelityWords.unreadable)
    case .tooFewPairs(let pairs):
      guard json else { throw CommandFailure(FidelityWords.tooFew(pairs)) }
      try Out.json(Refusal(error: "too_few_pairs", pairs: pairs))
      throw ExitCode.failure
    }
  }
}
