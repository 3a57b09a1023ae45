import ArgumentParser
import Companion
import Foundation
import Glibc

/// `fidelio triage`: JSON lines in, one line out for each, in order, each written at once.
struct TriageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "triage", abstract: HelpWords.triage.in(Surroundings.here.language))

  @Flag(help: ArgumentHelp(HelpWords.dialogue.in(Surroundings.here.language))) var dialogue = false
  @Flag(help: ArgumentHelp(HelpWords.patterns.in(Surroundings.here.language))) var patterns = false
  @OptionGroup var flags: EngineFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let desk = TriageDesk(engine: patterns ? nil : settings.house.engineFolder)
    var input = LineInput(file: STDIN_FILENO)
    while let line = input.next() {
      let answer =
        if patterns {
          desk.answer(patternLine: line)
        } else if dialogue {
          await desk.answer(dialogueLine: line)
        } else {
          await desk.answer(line: line)
        }
      guard Out.write(answer + "\n", to: STDOUT_FILENO) else { return }
    }
  }
}
