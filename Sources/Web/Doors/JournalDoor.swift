import Companion
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The journal: written, read, searched, taken away.
struct JournalDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.journal, use: read)
    doors.on(RouteTable.writeJournal, use: write)
    doors.on(RouteTable.changeJournal, use: change)
    doors.on(RouteTable.deleteJournal, use: delete)
    doors.on(RouteTable.reflectOnJournal, use: reflect)
    doors.on(RouteTable.searchJournal, use: search)
    doors.on(RouteTable.keepJournalDraft, use: keepDraft)
    doors.on(RouteTable.journalFile, use: file)
  }

  @Sendable private func read(_ visit: Visit) async throws -> Response {
    var before: JournalEntry.ID?
    if let asked = visit.query("before") {
      guard let id = JournalEntry.ID(asked) else { throw HouseError.notFound }
      before = id
    }
    return .json(try await visit.person().journal(before: before))
  }

  @Sendable private func write(_ visit: Visit) async throws -> Response {
    let new: NewJournalEntry = try visit.json()
    return .json(try await visit.person().writeJournal(new), status: .created)
  }

  @Sendable private func change(_ visit: Visit) async throws -> Response {
    let new: NewJournalEntry = try visit.json()
    return .json(try await visit.person().changeJournal(try visit.id("entry"), to: new.text))
  }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteJournal(try visit.id("entry"))
    return .done
  }

  @Sendable private func reflect(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().reflect(onJournal: try visit.id("entry")))
  }

  /// In the body, so that what is looked for stands in no address and no log.
  private struct Wanted: Decodable { let text: String }

  @Sendable private func search(_ visit: Visit) async throws -> Response {
    let wanted: Wanted = try visit.json()
    return .json(try await visit.person().searchJournal(wanted.text))
  }

  @Sendable private func keepDraft(_ visit: Visit) async throws -> Response {
    let new: NewJournalEntry = try visit.json()
    try await visit.person().keepJournalDraft(new)
    return .done
  }

  @Sendable private func file(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let day = visit.house.settings.now().ISO8601Format().prefix(10)
    switch visit.query("as") ?? "pdf" {
    case "pdf": return .pdf(try await resident.journalPDF(), named: "fidelio-journal-\(day).pdf")
    case "md":
      return .file(
        Data(try await resident.journalMarkdown().utf8), named: "fidelio-journal-\(day).md",
        type: "text/markdown; charset=utf-8")
    default: throw HouseError.unfit(field: "as")
    }
  }
}

extension Response {
  /// A sheet to be saved, never shown in the house's own pages and kept by no cache.
  static func pdf(_ bytes: Data, named name: String) -> Response {
    file(bytes, named: name, type: "application/pdf")
  }

  /// - Parameter name: Of the house's own making: plain letters, digits, hyphens and dots.
  static func file(_ bytes: Data, named name: String, type: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .contentDisposition: "attachment; filename=\"\(name)\"",
        .cacheControl: "no-store", .contentLength: String(bytes.count),
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
