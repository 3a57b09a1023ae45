import Foundation

/// The questionnaires that may be carried, compiled in: no disk, no network.
package struct InstrumentBook: Sendable {
  package let instruments: [Instrument]

  package static let house = InstrumentBook()

  /// - Precondition: The compiled-in file is well-formed; a test reads it.
  private init() {
    let bytes = Data(PackageResources.instruments_json)
    instruments = try! JSONDecoder().decode(File.self, from: bytes).instruments.map(\.instrument)
  }

  /// - Parameter country: ISO 3166-1 alpha-2; French speakers in Canada get the Canadian wording where there is one.
  /// - Returns: `nil` where no wording of that language could be had: it is then not asked in either.
  package func instrument(
    _ name: Instrument.Name, in language: Language, country: String? = nil
  ) -> Instrument? {
    let editions: [Instrument.Edition] =
      switch language {
      case .en: [.english]
      case .fr: country == "CA" ? [.canada, .france] : [.france]
      }
    return editions.lazy.compactMap { edition in
      instruments.first { $0.name == name && $0.edition == edition }
    }.first
  }

  /// What a page has to mark as not verified.
  package var unverified: [Instrument] { instruments.filter { !$0.isVerified } }

  private struct File: Decodable { let instruments: [Entry] }

  private struct Entry: Decodable {
    struct Span: Decodable {
      let from, to: Int
      let name: Instrument.Band.Name
    }

    let id: Instrument.Name
    let edition: Instrument.Edition
    let instruction: String?
    let items: [String]
    /// One for all items, or one for each.
    let scales: [[Instrument.Answer]]
    let bands: [Span]?
    let bandSource: String?
    let wordingStatus: String
    let verified: Bool
    let use, licence: String
    let credit: String?
    let source: String

    var instrument: Instrument {
      Instrument(
        name: id, edition: edition, instruction: instruction,
        items: items.enumerated().map { index, text in
          Instrument.Item(number: index + 1, text: text, answers: scales[min(index, scales.count - 1)])
        },
        bands: (bands ?? []).map { .init(range: $0.from...$0.to, name: $0.name) }, bandSource: bandSource,
        wordingStatus: wordingStatus, isVerified: verified, use: use, licence: licence, credit: credit,
        source: source)
    }
  }
}
