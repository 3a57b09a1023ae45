import Foundation
import Store

extension Resident {
  /// A kit with which a model can be taught a companion's voice. Everything is looked at before this returns.
  /// - Parameter language: Of what the person reads in it.
  /// - Throws: `HouseError.notFound`; `.unfit` for `kit` where there is nothing to learn from.
  package func kit(
    of companion: CompanionProfile.ID, _ choice: KitChoice = KitChoice(), language: Language
  ) async throws -> Kit {
    let model = await house.models.status(in: language).name
    return try await Kit(of: companion, choice, by: self, language: language, modelName: model)
  }

  /// Hands on the kept threads of a companion, oldest first, not more than a batch of them at a time.
  func eachThread(
    of companion: CompanionProfile.ID, batch: Int = 200, _ visit: (ChatThread) async throws -> Void
  ) async throws {
    var position: Int64 = 0
    while true {
      let shelf = try await records { [position] chest in
        try await chest.oldest(.thread, under: companion.raw, after: position, limit: batch)
      }
      guard let last = shelf.lastPosition else { return }
      position = last
      for thread in Chest.read(ChatThread.self, shelf).values { try await visit(thread) }
    }
  }

  /// Themselves, their contacts and those that facts tell of.
  func knownNames(beside companion: CompanionProfile) async throws -> KnownNames {
    let others = try await facts().filter { $0.kind == .person || $0.kind == .boundary }
    let names =
      [try await person().name] + (try await contacts()).map(\.name) + others.flatMap(\.subjects)
    return KnownNames(names, kept: [companion.name])
  }
}
