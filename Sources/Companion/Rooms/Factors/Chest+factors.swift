import Foundation
import Store
import Vault

extension Chest {
  /// None of any kind, where nothing was ever set.
  func factors() async throws -> Factors {
    try await value(Factors.self, owner, in: .factors)?.value ?? Factors()
  }

  /// Reads, changes and writes. When somebody else did so at the same moment it begins again with what they left, so
  /// that one code is never taken twice.
  func changeFactors<T: Sendable>(_ work: (inout Factors) throws -> T) async throws -> T {
    for _ in 0..<3 {
      let found = try await value(Factors.self, owner, in: .factors)
      var factors = found?.value ?? Factors()
      let result = try work(&factors)
      do {
        let change: Change =
          if let found {
            try .replace(factors, in: .factors, id: owner, expecting: found.address.version)
          } else { try .append(factors, in: .factors, id: owner) }
        try await unlimited.commit([change])
        return result
      } catch StoreError.versionConflict { continue }
    }
    throw HouseError.conflict
  }
}
