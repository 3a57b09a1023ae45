package import Foundation
import Safeguard
import Store
import Vault

/// A summary for a professional: made on this machine, shown before anything, taken along by the person. There is no way
/// by which the house sends it.
extension Resident {
  package func careSummary() async throws -> SummaryPage {
    let choices = try await summaryChoices()
    let facts = try await summaryFacts()
    let sheet = try await summarySheet(choices, facts)
    return SummaryPage(
      choices: sheet.pieces.map { piece in
        SummaryPage.Choice(
          part: piece.part, title: piece.title, hint: piece.hint, isTicked: piece.isTicked,
          isEmpty: piece.isEmpty)
      },
      why: choices.why ?? facts.brings, questions: choices.questions, title: sheet.sheet.title,
      page: sheet.sheet.isEmpty ? [] : sheet.sheet.page, appendix: sheet.sheet.appendix,
      homework: try await homework())
  }

  /// Keeps what is ticked and what was written for the summary. Words are read for danger first, and kept whatever is
  /// found (C1).
  /// - Throws: `HouseError.tooLong`.
  package func keepSummary(_ wish: SummaryWish) async throws -> SummaryAnswer {
    let standing = try await summaryChoices()
    let brings = try await summaryFacts().brings
    // What stands was read before.
    let new = [wish.why, wish.questions].filter {
      !$0.trimmed.isEmpty && ![standing.why, brings, standing.questions].contains($0.trimmed)
    }
    let watch = await watch(new)
    let why = wish.why.trimmed == brings.trimmed ? nil : wish.why
    let choices = try SummaryChoices(ticked: wish.ticked, why: why, questions: wish.questions)
      .checked(at: now())
    try await change { chest in
      let found = try await chest.value(SummaryChoices.self, chest.owner, in: .sheet)
      let change: Chest.Change =
        if let found {
          try .replace(choices, in: .sheet, id: chest.owner, expecting: found.address.version)
        } else {
          try .append(choices, in: .sheet, id: chest.owner)
        }
      try await chest.commit([change])
    }
    return SummaryAnswer(summary: try await careSummary(), watch: watch)
  }

  /// Forgets what was ticked and written for it.
  package func forgetSummary() async throws {
    try await change { chest in
      guard try await chest.get(chest.owner, in: .sheet) != nil else { return }
      try await chest.commit([.delete(.sheet, id: chest.owner)])
      try await self.house.archive.tidyAfterDeletion()
    }
  }

  /// What was ticked, as a PDF.
  /// - Throws: `HouseError.unfit` while nothing is ticked.
  package func summaryPDF() async throws -> Data {
    let sheet = try await summarySheet(try await summaryChoices(), try await summaryFacts()).sheet
    guard !sheet.isEmpty else { throw HouseError.unfit(field: "ticked") }
    return try sheet.paper(date: now()).pdf()
  }

  private func summarySheet(
    _ choices: SummaryChoices, _ facts: SummaryFacts
  ) async throws -> (pieces: [SummaryPiece], sheet: SummarySheet) {
    let manner = await manner()
    let country = try await person().country
    let writer = SummaryWriter(facts: facts, choices: choices, language: manner.language, country: country)
    let pieces = writer.pieces(manner)
    return (
      pieces,
      try SummarySheet(pieces, today: wall(now()).day, language: manner.language, country: country)
    )
  }

  func summaryChoices() async throws -> SummaryChoices {
    try await records { chest in
      try await chest.value(SummaryChoices.self, chest.owner, in: .sheet)?.value ?? SummaryChoices()
    }
  }
}
