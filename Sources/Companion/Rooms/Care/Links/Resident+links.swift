import Foundation
import Store
import Vault

extension Resident {
  /// The newest of each kind; what lies further back is not brought up of itself.
  private static let reach = 40

  /// What the person wrote in Care that talk may bear on.
  func careSources() async throws -> [CareSource] {
    try await records { chest in
      let cards = try await chest.newest(Formulation.self, .formulation, under: nil, limit: Self.reach).values
      let exercises = try await chest.newest(Exercise.self, .exercise, under: nil, limit: Self.reach).values
      let entries = try await chest.newest(JournalPiece.self, .journal, under: nil, limit: Self.reach).values
      return cards.compactMap(CareSource.init) + exercises.compactMap(CareSource.init)
        + entries.map { CareSource(.journal, $0.id, at: $0.at, text: $0.text) }
    }
  }

  func careLinkBook() async throws -> CareLinkBook {
    try await records { chest in
      try await chest.value(CareLinkBook.self, chest.owner, in: .careLink)?.value ?? CareLinkBook()
    }
  }

  func note(_ link: CareLink, at moment: Date) async throws {
    try await change { chest in
      let found = try await chest.value(CareLinkBook.self, chest.owner, in: .careLink)
      var book = found?.value ?? CareLinkBook()
      book.note(link, at: moment)
      _ = try await chest.commit([
        found == nil
          ? try .append(book, in: .careLink, id: chest.owner)
          : try .replace(book, in: .careLink, id: chest.owner, expecting: found?.address.version)
      ])
    }
  }

  /// Those of the records that still stand, for whoever asks what made the companion think of this.
  func sources(of refs: [CareSource.Ref]) async throws -> [CareSource] {
    guard !refs.isEmpty else { return [] }
    return try await records { chest in
      var found: [CareSource] = []
      for ref in refs {
        switch ref.kind {
        case .formulation:
          let card = try await chest.value(Formulation.self, ref.record, in: .formulation)?.value
          found += [card.flatMap(CareSource.init)].compactMap(\.self)
        case .exercise:
          let exercise = try await chest.value(Exercise.self, ref.record, in: .exercise)?.value
          found += [exercise.flatMap(CareSource.init)].compactMap(\.self)
        case .journal:
          if let piece = try await chest.value(JournalPiece.self, ref.record, in: .journal)?.value {
            found.append(CareSource(.journal, piece.id, at: piece.at, text: piece.text))
          }
        }
      }
      return found
    }
  }

  /// What of an entry is read here.
  private struct JournalPiece: Decodable, Sendable {
    let id: RecordID
    let at: Date
    let day: Int
    let text: String
  }
}
