import Companion
import HTTPTypes
import Hummingbird

extension Visit {
  /// Has words kept and answers with the ids of message and reply.
  /// - Throws: What `keep` throws. When the house itself failed, the refusal carries the crisis card for whoever
  ///   is in danger: a full disk must not stand between a person and a number.
  func answer(to text: String, _ keep: (Resident) async throws -> Said) async throws -> Response {
    try await warning(of: text) { .json(try await keep($0), status: .accepted) }
  }

  /// The same for whatever else must stand before words can be kept.
  func warning(of text: String, _ work: (Resident) async throws -> Response) async throws -> Response {
    let resident = try person()
    do {
      return try await work(resident)
    } catch let error as HouseError where error.status.kind == .serverError {
      guard let card = await resident.card(for: text) else { throw error }
      var refusal = Refusal(error, language: await language())
      refusal.card = card
      throw refusal
    }
  }
}
