import ArgumentParser
import Bench
import Companion
import Foundation

/// `fidelio bench`: the budgets, measured on this machine with this program as the server.
struct BenchmarkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: HelpWords.bench.in(Surroundings.here.language))

  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @Option(help: ArgumentHelp(HelpWords.only.in(Surroundings.here.language), valueName: "key")) var only:
    String?
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let isWithin = try await BenchCommand.run(
      only: only, json: json, binary: own,
      engineFolder: settings.engineFolder ?? settings.home.appending(path: "engine"))
    if !isWithin { throw ExitCode.failure }
  }
}
