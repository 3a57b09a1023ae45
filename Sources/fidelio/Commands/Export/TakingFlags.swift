import ArgumentParser
import Companion
import Foundation

/// Which part of a companion is to be taken, where it is not the whole account.
struct TakingFlags: ParsableArguments {
  @Flag(help: ArgumentHelp(HelpWords.takeKit.in(Surroundings.here.language))) var kit = false
  @Flag(help: ArgumentHelp(HelpWords.takeCard.in(Surroundings.here.language))) var card = false
  @Flag(help: ArgumentHelp(HelpWords.takeChats.in(Surroundings.here.language))) var chats = false
  @Option(help: ArgumentHelp(HelpWords.takeOf.in(Surroundings.here.language), valueName: "name"))
  var companion: String?
  @Flag(help: ArgumentHelp(HelpWords.keepNames.in(Surroundings.here.language))) var keepNames = false
  @Option(help: ArgumentHelp(HelpWords.eraModel.in(Surroundings.here.language), valueName: "model"))
  var eraModel: [String] = []
  @Option(help: ArgumentHelp(HelpWords.eraFrom.in(Surroundings.here.language), valueName: "day"))
  var from: String?
  @Option(help: ArgumentHelp(HelpWords.eraTo.in(Surroundings.here.language), valueName: "day"))
  var to: String?

  struct Wanted: Sendable {
    enum Thing: Sendable { case kit, card, chats }

    let thing: Thing
    let companion: String?
    /// Of the kit's address, with its question mark; empty for none.
    let query: String
  }

  /// - Returns: `nil` for the whole account.
  /// - Throws: `CommandFailure` for more than one thing at once.
  func wanted() throws -> Wanted? {
    let things: [Wanted.Thing] = (kit ? [.kit] : []) + (card ? [.card] : []) + (chats ? [.chats] : [])
    guard things.count < 2 else { throw CommandFailure(CommandWords.takeOneThing) }
    guard let thing = things.first else { return nil }
    var query = URLComponents()
    var items = eraModel.map { URLQueryItem(name: "model", value: $0) }
    if keepNames { items.append(URLQueryItem(name: "names", value: "keep")) }
    if let from { items.append(URLQueryItem(name: "from", value: from)) }
    if let to { items.append(URLQueryItem(name: "to", value: to)) }
    query.queryItems = items.isEmpty ? nil : items
    return Wanted(thing: thing, companion: companion, query: query.string ?? "")
  }
}
