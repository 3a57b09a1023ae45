package import Foundation
import Store
package import Vault

/// A card as it lies in the house, with the version of its record that a change is made from.
package struct KeptFormulation: Sendable, Equatable {
  package let formulation: Formulation
  package let version: Int64
}

/// What the person changes of a card; what is `nil` stays.
package struct FormulationChange: Codable, Sendable {
  package var title: String?
  /// Blank words empty their part.
  package var texts: [Formulation.Part: String]?
  package var felt: [Formulation.Felt]?
  /// 0 to 100; −1 takes it away.
  package var belief: Int?
  package var places: [Formulation.Part: Formulation.Place]?
  /// Puts all parts back where they lie by themselves, before `places`.
  package var tidies: Bool?
  package var link: RecordID?
  package var unlink: RecordID?

  package init() {}

  /// All that was written in it, for safety to read.
  package var words: [String] {
    [title].compactMap(\.self) + (texts.map { Array($0.values) } ?? []) + (felt ?? []).map(\.name)
  }
}

/// The cards of how problems hold together: one for each problem, the person's own.
extension Resident {
  package static let formulationLimit = 50

  /// Oldest first.
  package func formulations() async throws -> [KeptFormulation] {
    try await records { chest in
      try await chest.oldest(Formulation.self, .formulation, under: nil, limit: Self.formulationLimit).found
        .map { KeptFormulation(formulation: $0.value, version: $0.address.version) }
    }
  }

  /// - Throws: `HouseError.notFound`.
  package func formulation(_ id: Formulation.ID) async throws -> KeptFormulation {
    try await records { chest in
      guard let found = try await chest.value(Formulation.self, id.raw, in: .formulation) else {
        throw HouseError.notFound
      }
      return KeptFormulation(formulation: found.value, version: found.address.version)
    }
  }

  /// A new card.
  /// - Parameter fromAnswers: As the present questions fill it in; blank otherwise, and where none were begun.
  /// - Throws: `HouseError.unfit` naming `formulations` when there are too many.
  package func addFormulation(fromAnswers: Bool) async throws -> KeptFormulation {
    let moment = now()
    let intake = fromAnswers ? try await intake()?.intake : nil
    let card = try (intake.map { Formulation(from: $0, at: moment) } ?? Formulation(at: moment)).checked()
    return try await revising.run(.formulation) {
      guard try await formulations().count < Self.formulationLimit else {
        throw HouseError.unfit(field: "formulations")
      }
      return try await records { chest in
        let addresses = try await chest.commit([.append(card, in: .formulation, id: card.id.raw)])
        return KeptFormulation(formulation: card, version: addresses.first?.version ?? 1)
      }
    }
  }

  /// - Throws: `HouseError.notFound` also for a thought record that is none of theirs, `.conflict` when another device
  ///   changed the card since `version`, `.unfit` naming the part that does not fit.
  package func change(
    _ id: Formulation.ID, by change: Watched<FormulationChange>, from version: Int64
  ) async throws -> KeptFormulation {
    let moment = now()
    return try await records { chest in
      guard let found = try await chest.value(Formulation.self, id.raw, in: .formulation) else {
        throw HouseError.notFound
      }
      guard found.address.version == version else { throw HouseError.conflict }
      if let record = change.value.link {
        guard try await chest.get(record, in: .exercise) != nil else { throw HouseError.notFound }
      }
      let card = try change.value.laid(over: found.value, at: moment)
      let addresses = try await chest.commit([
        .replace(card, in: .formulation, id: id.raw, expecting: version)
      ])
      return KeptFormulation(formulation: card, version: addresses.first?.version ?? version + 1)
    }
  }

  /// - Throws: `HouseError.notFound`.
  package func deleteFormulation(_ id: Formulation.ID) async throws {
    try await take(away: id.raw, from: .formulation)
  }
}

extension FormulationChange {
  /// - Throws: `HouseError.unfit` naming the part that does not fit.
  func laid(over card: Formulation, at moment: Date) throws(HouseError) -> Formulation {
    var card = card
    if let title { card.title = title }
    for (part, text) in texts ?? [:] where card[part] != text { card.write(text, in: part, at: moment) }
    if let felt { card.felt = felt }
    if let belief { card.belief = belief == -1 ? nil : belief }
    if tidies == true { card.places = [:] }
    card.places.merge(places ?? [:]) { $1 }
    if let link { card.link(link, at: moment) }
    if let unlink { card.unlink(unlink, at: moment) }
    card.updatedAt = moment
    return try card.checked()
  }
}

/// A card as a page gets it.
package struct ShownFormulation: Encodable, Sendable {
  package struct Part: Encodable, Sendable {
    package let part: Formulation.Part
    package let title: String
    /// Stands in it while it is empty.
    package let hint: String
    package let text: String
    /// One of the five of the loop.
    package let isInLoop: Bool
    package let isDeeper: Bool
    package let place: Formulation.Place?
    /// That it was taken from the answers, until the person changes it; `nil` for their own.
    package let prefilled: String?
  }

  package let id: Formulation.ID
  package let version: Int64
  package let title: String
  package let parts: [Part]
  package let felt: [Formulation.Felt]
  package let belief: Int?
  package let records: [RecordID]
  package let updatedAt: Date
  package let watch: CareWatch?
}

extension ShownFormulation {
  package init(_ kept: KeptFormulation, _ manner: Manner, watch: CareWatch = .calm) {
    let card = kept.formulation
    id = card.id
    version = kept.version
    title = card.title
    parts = Formulation.Part.allCases.map { part in
      Part(
        part: part, title: part.title(manner.language), hint: part.hint(manner), text: card[part],
        isInLoop: Formulation.loop.contains(part), isDeeper: part.isDeeper, place: card.places[part],
        prefilled: card.prefilled.contains(part) ? Words.Loop.prefilled.in(manner) : nil)
    }
    felt = card.felt
    belief = card.belief
    records = card.records
    updatedAt = card.updatedAt
    self.watch = watch.told
  }
}
