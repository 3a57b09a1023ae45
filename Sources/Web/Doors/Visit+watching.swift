import Companion
import Hummingbird

extension Visit {
  /// Has words read for danger before anything is done with them (C1). Where they cannot be kept, whatever the reason, the
  /// refusal carries the card.
  /// - Parameter work: Gets what the watch saw, `nil` when calm.
  func watching(
    _ words: [String], _ work: (Resident, CareWatch?) async throws -> Response
  ) async throws -> Response {
    let resident = try person()
    let watch = await resident.watch(words)
    do {
      return try await work(resident, watch.told)
    } catch let error as HouseError where watch.card != nil {
      var refusal = Refusal(error, language: await language())
      refusal.card = watch.card
      throw refusal
    }
  }
}
