/// Why a request got no further than the door. What the house itself refuses is a `HouseError`.
enum DoorError: Error, Equatable, Sendable {
  /// Not JSON, or a field is missing or of another kind; the field's name where it is known.
  case malformed(String?)
  /// Another content type than JSON.
  case notJSON
  /// More bytes than the route takes.
  case tooLarge(Int)
  /// The body did not come in time.
  case slow
  /// The `Host` is not one of the house's addresses (T20).
  case wrongHost
  /// Not from the house's own page (T21).
  case crossOrigin
  case tooMany(retryAfterSeconds: Int)
  case hostTokenWrong
  case nothingHere
}
