import Bench
import Companion
import Web

/// What a command could not do, as a sentence of its own.
struct CommandFailure: Error, Equatable {
  let phrase: Phrase
  init(_ phrase: Phrase) { self.phrase = phrase }
}

/// The one mapping from errors to the sentence on standard error.
enum Complaint {
  static func sentence(for error: any Error, in language: Language) -> String {
    switch error {
    case let failure as CommandFailure: failure.phrase.in(language)
    case let error as SettingsError: SettingsWords.phrase(for: error).in(language)
    case let error as HouseClientError: sentence(for: error, in: language)
    case let error as FrontDoorError: error.sentence(in: language)
    case let error as BenchError: BenchWords.phrase(for: error).in(language)
    default: Words.sentence(about: error, in: language)
    }
  }

  private static func sentence(for error: HouseClientError, in language: Language) -> String {
    switch error {
    case .refused(_, _, let sentence, _) where !sentence.isEmpty: sentence
    case .unreachable, .brokeOff: CommandWords.serverGone.in(language)
    case .timedOut: CommandWords.serverSilent.in(language)
    case .notLoopback: CommandWords.notThisMachine.in(language)
    case .tooLarge, .notTheHouse, .refused: CommandWords.notTheHouse.in(language)
    }
  }
}
