import Foundation
import Store
import Vault

/// Thought records belong to cards of a problem (CARE §3).
extension Resident {
  /// Links a record to a card, in place of the one it was linked to; `nil` takes it off.
  /// - Throws: `HouseError.notFound` for an unknown record or card, `.unfit` for another kind of exercise.
  package func link(_ id: Exercise.ID, to card: Formulation.ID?) async throws -> Exercise {
    let moment = now()
    return try await change { chest in
      guard let found = try await chest.value(Exercise.self, id.raw, in: .exercise) else {
        throw HouseError.notFound
      }
      var exercise = found.value
      guard exercise.kind == .thoughtRecord else { throw HouseError.unfit(field: "formulation") }
      var changes = try await unlinking(id, in: chest, at: moment, but: card)
      if let card {
        guard let place = try await chest.value(Formulation.self, card.raw, in: .formulation) else {
          throw HouseError.notFound
        }
        var formulation = place.value
        formulation.link(id.raw, at: moment)
        changes.append(
          try .replace(formulation, in: .formulation, id: card.raw, expecting: place.address.version))
      }
      exercise.formulation = card
      exercise.updatedAt = moment
      changes.append(
        try .replace(exercise, in: .exercise, id: id.raw, expecting: found.address.version))
      _ = try await chest.commit(changes)
      exercise.around = try await surroundings(of: id, in: chest)
      return exercise
    }
  }

  /// A finished record goes to the card by itself where there is one card alone; among several the person chooses.
  func linking(_ exercise: inout Exercise, in chest: Chest, at moment: Date) async throws -> [Chest.Change] {
    guard exercise.kind == .thoughtRecord, exercise.isFinished, exercise.formulation == nil else { return [] }
    let cards = try await chest.oldest(Formulation.self, .formulation, under: nil, limit: 2).found
    guard cards.count == 1, let card = cards.first, !card.value.records.contains(exercise.id.raw) else {
      return []
    }
    var formulation = card.value
    formulation.link(exercise.id.raw, at: moment)
    exercise.formulation = formulation.id
    return [
      try .replace(
        formulation, in: .formulation, id: card.address.id, expecting: card.address.version)
    ]
  }

  /// - Parameter kept: The card it stays on.
  func unlinking(
    _ id: Exercise.ID, in chest: Chest, at moment: Date, but kept: Formulation.ID? = nil
  ) async throws -> [Chest.Change] {
    let cards = try await chest.oldest(Formulation.self, .formulation, under: nil, limit: Self.cardReach)
      .found
    return try cards.filter { $0.value.records.contains(id.raw) && $0.value.id != kept }.map { card in
      var formulation = card.value
      formulation.unlink(id.raw, at: moment)
      return try .replace(
        formulation, in: .formulation, id: card.address.id, expecting: card.address.version)
    }
  }

  /// The cards that a record may be put on, oldest first; empty for another exercise, or one that is not finished.
  package func cards(for exercise: Exercise) async throws -> [ExerciseCard] {
    guard exercise.kind == .thoughtRecord, exercise.isFinished else { return [] }
    return try await records { chest in
      try await chest.oldest(Formulation.self, .formulation, under: nil, limit: Self.cardReach).values.map {
        ExerciseCard(id: $0.id, title: $0.title)
      }
    }
  }

  static let cardReach = 100
}

/// A card of a problem, by its title.
package struct ExerciseCard: Encodable, Sendable {
  package let id: Formulation.ID
  package let title: String
}
