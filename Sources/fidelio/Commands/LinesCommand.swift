import ArgumentParser
import Companion
import Foundation

/// `fidelio lines`: the crisis lines that ship with the house.
struct LinesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lines", abstract: HelpWords.lines.in(Surroundings.here.language),
    subcommands: [LinesCheck.self])
}

/// `fidelio lines check`: those never verified, or long ago.
struct LinesCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: HelpWords.linesCheck.in(Surroundings.here.language))

  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: HomeFlags

  func run() throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let doubts = LinesDesk.doubts(on: Date())
    if json { return try Out.json(doubts) }
    if doubts.isEmpty { return Out.line(CommandWords.linesGood.in(settings.language)) }
    for doubt in doubts {
      let day = doubt.verifiedAt ?? CommandWords.neverVerified.in(settings.language)
      Out.line("\(doubt.country)  \(day)  \(doubt.name)")
    }
  }
}
