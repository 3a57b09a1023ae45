import Foundation
import Testing
import Vault

@Suite struct WrapsTests {
  static let cheap = ScryptParameters(log2N: 10)
  static let place = RecordAddress(
    owner: AccountID(), room: RoomName("note"), id: RecordID(), parent: nil, position: 1, version: 1)

  let key = DataKey()

  private func isSame(_ other: DataKey) throws -> Bool {
    try other.open(key.seal(Data([42]), at: Self.place), at: Self.place) == Data([42])
  }

  @Test func thePassphraseAndTheRecoveryCodeBothOpen() async throws {
    let (wraps, code) = try await Wraps.make(for: key, passphrase: "une phrase à moi", parameters: Self.cheap)

    #expect(try isSame(await wraps.key(passphrase: "une phrase à moi")))
    #expect(try isSame(await wraps.key(recoveryCode: code.text)))
  }

  // T45
  @Test func anythingElseDoesNot() async throws {
    let (wraps, _) = try await Wraps.make(for: key, passphrase: "correct", parameters: Self.cheap)

    await #expect(throws: VaultError.wrongPassphrase) { try await wraps.key(passphrase: "Correct") }
    await #expect(throws: VaultError.wrongPassphrase) { try await wraps.key(passphrase: "") }
    await #expect(throws: VaultError.wrongRecoveryCode) {
      try await wraps.key(recoveryCode: RecoveryCode().text)
    }
    await #expect(throws: VaultError.wrongRecoveryCode) { try await wraps.key(recoveryCode: "hello") }
  }

  @Test func survivesItsFormOnDisk() async throws {
    let (wraps, code) = try await Wraps.make(for: key, passphrase: "mot", parameters: Self.cheap)

    let again = try JSONDecoder().decode(Wraps.self, from: JSONEncoder().encode(wraps))

    #expect(try isSame(await again.key(passphrase: "mot")))
    #expect(try isSame(await again.key(recoveryCode: code.text)))
  }

  @Test(arguments: [
    ("caf\u{E9}", "cafe\u{301}"), ("deux mots", "deux\u{A0}mots"), ("deux mots", "deux\u{202F}mots"),
  ])
  func thePassphraseIsTheSameFromAnotherKeyboard(_ made: String, _ typed: String) async throws {
    let (wraps, _) = try await Wraps.make(for: key, passphrase: made, parameters: Self.cheap)

    #expect(try isSame(await wraps.key(passphrase: typed)))
  }

  @Test func aNewPassphraseWrapsTheSameKeyAndLeavesTheRecoveryCode() async throws {
    let (wraps, code) = try await Wraps.make(for: key, passphrase: "old", parameters: Self.cheap)

    let changed = try await wraps.rewrapped(key, passphrase: "new", parameters: ScryptParameters(log2N: 11))

    #expect(try isSame(await changed.key(passphrase: "new")))
    #expect(try isSame(await changed.key(recoveryCode: code.text)))
    #expect(changed.parameters.log2N == 11)
    await #expect(throws: VaultError.wrongPassphrase) { try await changed.key(passphrase: "old") }
  }

  // T18
  @Test func aRenewedRecoveryCodeReplacesTheFormerOne() async throws {
    let (wraps, code) = try await Wraps.make(for: key, passphrase: "mot", parameters: Self.cheap)

    let (renewed, fresh) = try wraps.renewed(key)

    #expect(try isSame(await renewed.key(recoveryCode: fresh.text)))
    #expect(try isSame(await renewed.key(passphrase: "mot")))
    await #expect(throws: VaultError.wrongRecoveryCode) { try await renewed.key(recoveryCode: code.text) }
  }

  // T18
  @Test func theRecoveryCodeIsNowhereInTheWraps() async throws {
    let (wraps, code) = try await Wraps.make(for: key, passphrase: "mot", parameters: Self.cheap)

    let stored = String(decoding: try JSONEncoder().encode(wraps), as: UTF8.self)

    #expect(!stored.contains(code.text))
    #expect(!stored.contains(code.text.replacingOccurrences(of: "-", with: "")))
    #expect("\(code)" == "RecoveryCode")
  }

  // T18: the time is that of the same work, since an unknown name gets wraps of the same shape and price.
  @Test func theDecoyIsAsMuchWorkAndGivesTheSameAnswer() async throws {
    let (wraps, code) = try await Wraps.make(for: key, passphrase: "mot", parameters: Self.cheap)
    let decoy = Wraps.decoy(parameters: Self.cheap)

    #expect(decoy.parameters == wraps.parameters)
    #expect(
      try JSONEncoder().encode(decoy).count.distance(to: JSONEncoder().encode(wraps).count).magnitude < 64)
    await #expect(throws: VaultError.wrongPassphrase) { try await decoy.key(passphrase: "mot") }
    await #expect(throws: VaultError.wrongRecoveryCode) { try await decoy.key(recoveryCode: code.text) }
  }

  @Test func theStandardPriceIsTheDesignedOne() {
    #expect(ScryptParameters.standard.log2N == 17)
    #expect(ScryptParameters.standard.r == 8)
    #expect(ScryptParameters.standard.p == 1)
  }

  @Test(arguments: [
    (#""log2N":10"#, #""log2N":40"#), (#""log2N":10"#, #""log2N":-1"#), (#""r":8"#, #""r":8000000"#),
    (#""format":1"#, #""format":2"#),
  ])
  func absurdOrUnknownWrapsAreRefusedBeforeAnyWork(_ here: String, _ there: String) async throws {
    let (wraps, _) = try await Wraps.make(for: key, passphrase: "mot", parameters: Self.cheap)
    let text = String(decoding: try JSONEncoder().encode(wraps), as: UTF8.self)
    let altered = text.replacingOccurrences(of: here, with: there)
    #expect(altered != text)

    let read = try JSONDecoder().decode(Wraps.self, from: Data(altered.utf8))

    await #expect(throws: VaultError.unreadableWraps) { try await read.key(passphrase: "mot") }
  }

  @Test func manyDerivationsAtOnceAllFinish() async throws {
    let (wraps, _) = try await Wraps.make(for: key, passphrase: "mot", parameters: Self.cheap)

    let opened = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<12 {
        group.addTask {
          _ = try await wraps.key(passphrase: "mot")
          return true
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }

    #expect(opened == 12)
  }
}
