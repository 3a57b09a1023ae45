import ArgumentParser
import Companion
import Foundation
import Web

/// `fidelio model list`: those here, what is known of the one that answers, and those that can be fetched.
struct ModelList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: HelpWords.modelList.in(Surroundings.here.language))

  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: HouseFlags

  private struct Listing: Encodable {
    var here: [ModelYard.Here]
    var catalogue: [ModelYard.Entry]
    /// A sentence on the model that answers; missing while there is no house to ask.
    var answering: String?
    /// What remote models were asked so far.
    var usage: [ModelUsage]
  }

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let language = settings.language
    let yard = ModelYard(settings.house)
    let listing = Listing(
      here: yard.here(in: language), catalogue: yard.catalogue(in: language),
      answering: await Self.answering(settings), usage: await Self.usage(settings))
    if json { return try Out.json(listing) }
    if let answering = listing.answering { Out.line(answering) }
    if listing.here.isEmpty { Out.line(CommandWords.noModels.in(language)) }
    for model in listing.here {
      Out.line(
        "  \(model.name)  \(Self.gigabytes(model.bytes, language))"
          + (model.trouble.map { "\n    → \($0)" } ?? ""))
    }
    for usage in listing.usage { Out.line("  " + CommandWords.spent(usage).in(language)) }
    let others = listing.catalogue.filter { entry in !listing.here.contains { $0.name == entry.name } }
    if !listing.here.isEmpty, !others.isEmpty { Out.line(CommandWords.catalogue.in(language)) }
    for entry in others {
      Out.line(
        "  \(entry.name)  \(Self.gigabytes(entry.bytes, language))  \(entry.licence)\n    \(entry.advice)")
    }
  }

  /// Asks the house, where there is one already: listing does not make a home.
  private static func answering(_ settings: Settings) async -> String? {
    guard FileManager.default.fileExists(atPath: settings.home.path) else { return nil }
    let doctor: Doctor? = try? await HouseVisit.call(settings) { client in
      try await client.get("/api/host/doctor?lang=\(settings.language.rawValue)")
    }
    return doctor?.checks.first { $0.key == "model" }?.sentence
  }

  private struct Models: Decodable { var usage: [ModelUsage] }

  private static func usage(_ settings: Settings) async -> [ModelUsage] {
    guard FileManager.default.fileExists(atPath: settings.home.path) else { return [] }
    let models: Models? = try? await HouseVisit.call(settings) { client in
      try await client.get("/api/host/models")
    }
    return models?.usage ?? []
  }

  static func gigabytes(_ bytes: Int64, _ language: Language) -> String {
    let tenths = (bytes / 50_000_000 + 1) / 2
    return language == .fr ? "\(tenths / 10),\(tenths % 10)\u{A0}Go" : "\(tenths / 10).\(tenths % 10)\u{A0}GB"
  }
}
