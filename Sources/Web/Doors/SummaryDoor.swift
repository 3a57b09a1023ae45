import Companion
import Foundation
import HTTPTypes
import Hummingbird

/// The summary for a professional: chosen, looked at, taken along. No route hands it to anybody else.
struct SummaryDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.careSummary, use: read)
    doors.on(RouteTable.keepCareSummary, use: keep)
    doors.on(RouteTable.forgetCareSummary, use: forget)
    doors.on(RouteTable.careSummaryFile, use: file)
    doors.on(RouteTable.addHomework, use: addHomework)
    doors.on(RouteTable.deleteHomework, use: deleteHomework)
  }

  @Sendable private func read(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().careSummary())
  }

  @Sendable private func keep(_ visit: Visit) async throws -> Response {
    let wish: SummaryWish = try visit.json()
    return .json(try await visit.person().keepSummary(wish))
  }

  @Sendable private func forget(_ visit: Visit) async throws -> Response {
    try await visit.person().forgetSummary()
    return .done
  }

  @Sendable private func file(_ visit: Visit) async throws -> Response {
    let day = visit.house.settings.now().ISO8601Format().prefix(10)
    return .pdf(try await visit.person().summaryPDF(), named: "fidelio-\(day).pdf")
  }

  @Sendable private func addHomework(_ visit: Visit) async throws -> Response {
    let new: NewHomework = try visit.json()
    return .json(try await visit.person().addHomework(new), status: .created)
  }

  @Sendable private func deleteHomework(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteHomework(try visit.id("homework"))
    return .done
  }
}
