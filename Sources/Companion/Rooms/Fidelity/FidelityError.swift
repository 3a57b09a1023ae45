/// Why two voices were not compared.
package enum FidelityError: Error, Equatable {
  /// So few pairs that chance alone would speak.
  case tooFewPairs(Int)
  /// No line of a file is a reply.
  case unreadable
}
