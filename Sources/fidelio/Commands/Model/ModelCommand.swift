import Companion
import ArgumentParser

/// `fidelio model`: which language models are here, and which one answers.
struct ModelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model", abstract: HelpWords.model.in(Surroundings.here.language),
    subcommands: [
      ModelList.self, ModelPull.self, ModelAdd.self, ModelConnect.self, ModelUse.self, ModelRemove.self,
      ModelAdapter.self,
    ])
}
