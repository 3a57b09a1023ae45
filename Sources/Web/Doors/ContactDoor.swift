import Companion
import HTTPTypes
import Hummingbird

/// People the person noted to turn to. Kept and given back; nothing here reaches anybody.
struct ContactDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.contacts, use: list)
    doors.on(RouteTable.addContact, use: create)
    doors.on(RouteTable.changeContact, use: change)
    doors.on(RouteTable.deleteContact, use: delete)
    doors.on(RouteTable.wordings, use: wordings)
  }

  private struct Wordings: Encodable {
    let trusted = HandOff(for: .trusted)
    let professional = HandOff(for: .professional)
  }

  @Sendable private func list(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let country = try await resident.person().country
    return .json(try await resident.contacts().map { ShownContact($0, country: country) })
  }

  @Sendable private func create(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let contact = try await resident.addContact(try visit.json())
    return .json(ShownContact(contact, country: try await resident.person().country), status: .created)
  }

  @Sendable private func change(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let contact = try await resident.update(
      try visit.id("contact", of: Contact.self), try visit.json(ContactDraft.self))
    return .json(ShownContact(contact, country: try await resident.person().country))
  }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteContact(try visit.id("contact"))
    return .done
  }

  /// Beginnings of messages, the same for everybody.
  @Sendable private func wordings(_ visit: Visit) async throws -> Response { .json(Wordings()) }
}
