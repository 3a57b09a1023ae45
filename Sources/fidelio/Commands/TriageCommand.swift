import ArgumentParser
import Companion
import Glibc

/// `fidelio triage`: JSON lines in, one line out for each, in order, each written at once.
struct TriageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "triage", abstract: HelpWords.triage.in(Surroundings.here.language))

  @Flag(help: ArgumentHelp(HelpWords.dialogue.in(Surroundings.here.language))) var dialogue = false

  func run() throws {
    var input = LineInput(file: STDIN_FILENO)
    while let line = input.next() {
      let answer = dialogue ? TriageDesk.answer(dialogueLine: line) : TriageDesk.answer(line: line)
      guard Out.write(answer + "\n", to: STDOUT_FILENO) else { return }
    }
  }
}
