import Foundation
import Store
import Vault

extension Resident {
  /// The first record of a new account.
  func moveIn(_ person: Person) async throws {
    try await records { chest in
      _ = try await chest.commit([.append(person, in: .person, id: RecordID())])
    }
  }

  package func person() async throws -> Person {
    try await records { _ in try await familiarPerson() }
  }

  /// - Throws: `HouseError.unfit` naming the field that does not fit. The name to sign in with stays.
  package func update(_ change: PersonChange) async throws -> Person {
    if let isMinor = change.isMinor { rhythm.saidYoungInPrivate = isMinor && rhythm.saidYoungInPrivate }
    return try await self.change { chest in
      let found = try await Self.person(in: chest)
      let person = try change.laid(over: found.value)
      try await chest.commit([
        .replace(person, in: .person, id: found.address.id, expecting: found.address.version)
      ])
      return person
    }
  }

  /// Notes that words may go to a remote model on `host`.
  package func consent(to host: String) async throws {
    try await change { chest in
      let found = try await Self.person(in: chest)
      var person = found.value
      guard !person.remoteConsents.contains(host) else { return }
      person.remoteConsents.append(host)
      try await chest.commit([
        .replace(person, in: .person, id: found.address.id, expecting: found.address.version)
      ])
    }
  }

  static func person(in chest: Chest) async throws -> Chest.Found<Person> {
    let read = try await chest.newest(Person.self, .person, under: nil, limit: 1)
    guard let found = read.found.first else { throw HouseError.damaged }
    return found
  }
}
