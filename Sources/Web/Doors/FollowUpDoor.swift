import Companion
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// What is due, how the person wants to be asked after, and what of it leaves the house.
struct FollowUpDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.due, use: due)
    doors.on(RouteTable.answerDue, use: answer)
    doors.on(RouteTable.followUp, use: read)
    doors.on(RouteTable.changeFollowUp, use: change)
    doors.on(RouteTable.keepRelapse, use: keepRelapse)
    doors.on(RouteTable.addReview, use: review)
    doors.on(RouteTable.setWebhook, use: setWebhook)
    doors.on(RouteTable.dropWebhook, use: dropWebhook)
    doors.on(RouteTable.tryWebhook, use: tryWebhook)
    doors.on(RouteTable.renewCalendar, use: renewCalendar)
    doors.on(RouteTable.dropCalendar, use: dropCalendar)
    doors.on(RouteTable.calendar, use: calendar)
  }

  @Sendable private func due(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().careDue())
  }

  private struct Answer: Decodable { var answer: DueAnswer }

  @Sendable private func answer(_ visit: Visit) async throws -> Response {
    let form: Answer = try visit.json()
    guard let key = visit.context.parameters.get("due") else { throw HouseError.notFound }
    try await visit.person().answer(due: key, form.answer)
    return .json(try await visit.person().careDue())
  }

  @Sendable private func read(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().followUp())
  }

  @Sendable private func change(_ visit: Visit) async throws -> Response {
    let form: FollowUpChange = try visit.json()
    return .json(try await visit.person().change(followUp: form))
  }

  private struct KeptPlan: Encodable {
    let relapse: RelapsePlan
    let watch: CareWatch?
  }

  @Sendable private func keepRelapse(_ visit: Visit) async throws -> Response {
    let plan: RelapsePlan = try visit.json()
    return try await visit.watching(plan.signs + plan.helps + plan.people) { resident, watch in
      .json(KeptPlan(relapse: try await resident.keep(relapse: plan), watch: watch))
    }
  }

  private struct Review: Decodable { var isGoalMet: Bool }

  @Sendable private func review(_ visit: Visit) async throws -> Response {
    let form: Review = try visit.json()
    try await visit.person().review(isGoalMet: form.isGoalMet)
    return .json(try await visit.person().followUp(), status: .created)
  }

  private struct NewWebhook: Decodable {
    var address: String
    var whileLocked: Bool
  }

  @Sendable private func setWebhook(_ visit: Visit) async throws -> Response {
    let form: NewWebhook = try visit.json()
    try await visit.person().setWebhook(form.address, whileLocked: form.whileLocked)
    return .json(try await visit.person().followUp())
  }

  @Sendable private func dropWebhook(_ visit: Visit) async throws -> Response {
    try await visit.person().dropWebhook()
    return .done
  }

  @Sendable private func tryWebhook(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().tryWebhook())
  }

  private struct Given: Encodable { let path: String }

  /// The secret is in this answer and nowhere else. The language goes along, so that nothing of the person need be known to
  /// write the calendar.
  @Sendable private func renewCalendar(_ visit: Visit) async throws -> Response {
    let language = await visit.language()
    let secret = try await visit.person().renewCalendar()
    return .json(Given(path: "/calendar/\(secret).ics?lang=\(language.rawValue)"), status: .created)
  }

  @Sendable private func dropCalendar(_ visit: Visit) async throws -> Response {
    try await visit.person().dropCalendar()
    return .done
  }

  /// For a calendar program, which has no session: also while the account is locked. A secret that is none, or none any
  /// more, is nothing.
  @Sendable private func calendar(_ visit: Visit) async throws -> Response {
    guard let name = visit.context.parameters.get("calendar"), name.hasSuffix(".ics"),
      let text = try await visit.house.calendar(String(name.dropLast(4)), in: await visit.language())
    else { throw DoorError.nothingHere }
    return Response(
      status: .ok, headers: [.contentType: "text/calendar; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
