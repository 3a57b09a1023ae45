import Companion
import Hummingbird

extension Visit {
  /// Does the work on words that safety has looked at. When it fails, the refusal carries what safety saw: neither a full
  /// disk nor another device's change may stand between a person and a number.
  func shielding(
    _ watch: CareWatch, _ work: (Resident) async throws -> Response
  ) async throws -> Response {
    let resident = try person()
    do {
      return try await work(resident)
    } catch {
      guard watch.told != nil else { throw error }
      var refusal = Refusal(error, language: await language())
      refusal.watch = watch
      throw refusal
    }
  }

  /// The form of a route that may go without one.
  func perhaps<T: Decodable>(_ type: T.Type = T.self) throws -> T? {
    body.isEmpty ? nil : try json(type)
  }
}
