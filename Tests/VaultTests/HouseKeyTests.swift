import Foundation
import Testing

@testable import Vault

@Suite final class HouseKeyTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "fidelio-key-\(RandomID())")
  var file: URL { folder.appending(path: "house.key") }

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: folder) }

  private func mode() throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
  }

  private func setMode(_ mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
  }

  // T16
  @Test func isMadeAtTheFirstRunForItsOwnerAlone() throws {
    _ = try HouseKey.loadOrCreate(at: file)

    #expect(try mode() == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["house.key"])
  }

  @Test func isTheSameAtTheSecondRun() throws {
    let first = try HouseKey.loadOrCreate(at: file)
    let second = try HouseKey.loadOrCreate(at: file)

    #expect(first.loginTag("Ana") == second.loginTag("Ana"))
    #expect(first.dataForBackup == second.dataForBackup)
  }

  // T16
  @Test func noTwoHousesShareAKey() throws {
    let one = try HouseKey.loadOrCreate(at: file)
    let other = try HouseKey.loadOrCreate(at: folder.appending(path: "other.key"))

    #expect(one.loginTag("Ana") != other.loginTag("Ana"))
    #expect(one.sessionTag([1]) != other.sessionTag([1]))
  }

  // T16
  @Test(arguments: [0o644, 0o640, 0o604, 0o660, 0o601])
  func aFileThatOthersCanUseIsRefused(_ mode: Int) throws {
    _ = try HouseKey.loadOrCreate(at: file)
    try setMode(mode)

    #expect(throws: VaultError.unreadableKeyFile) { try HouseKey.loadOrCreate(at: self.file) }
  }

  @Test(arguments: ["", "fidelio-house-key 1\n", "fidelio-house-key 1\n00ff\n", "something else entirely"])
  func aFileThatIsNoKeyIsRefusedAndLeftAlone(_ text: String) throws {
    try Data(text.utf8).write(to: file)
    try setMode(0o600)

    #expect(throws: VaultError.unreadableKeyFile) { try HouseKey.loadOrCreate(at: self.file) }
    #expect(try Data(contentsOf: file) == Data(text.utf8))
  }

  @Test func aLinkIsNotFollowed() throws {
    let elsewhere = folder.appending(path: "elsewhere.key")
    _ = try HouseKey.loadOrCreate(at: elsewhere)
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: elsewhere)

    #expect(throws: VaultError.unreadableKeyFile) { try HouseKey.loadOrCreate(at: self.file) }
  }

  @Test func aDraftLeftByACrashIsNoObstacle() throws {
    try Data("half".utf8).write(to: folder.appending(path: "house.key.new"))

    _ = try HouseKey.loadOrCreate(at: file)

    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["house.key"])
  }

  @Test func aKeyThatMustExistIsNotInvented() throws {
    #expect(throws: VaultError.unreadableKeyFile) { try HouseKey.loadExisting(at: self.file) }
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test func comesBackFromABackupAndOverwritesNothing() throws {
    let key = try HouseKey.loadOrCreate(at: file)
    let copy = folder.appending(path: "copy.key")

    try HouseKey.restore(key.dataForBackup, to: copy)

    #expect(try HouseKey.loadExisting(at: copy).loginTag("Ana") == key.loginTag("Ana"))
    #expect(throws: VaultError.unreadableKeyFile) { try HouseKey.restore(key.dataForBackup, to: copy) }
    #expect(throws: VaultError.unreadableKeyFile) {
      try HouseKey.restore(Data("no".utf8), to: self.folder.appending(path: "third.key"))
    }
  }

  @Test(arguments: [
    ("Ana", "ana"), ("Ana", "  ANA\n"), ("Zo\u{E9}", "zoe\u{301}"), ("Straße", "STRASSE"),
    ("ﬁdel", "Fidel"), ("ΟΔΥΣΣΕΥΣ", "οδυσσευσ"),
  ])
  func aNameIsFoundHoweverItIsTyped(_ made: String, _ typed: String) throws {
    let key = try HouseKey.loadOrCreate(at: file)

    #expect(key.loginTag(made) == key.loginTag(typed))
    #expect(key.loginTag(made) != key.loginTag("someone else"))
  }

  @Test func aSettingOpensUnderItsOwnNameAlone() throws {
    let key = try HouseKey.loadOrCreate(at: file)
    let body = try key.seal(Data("http://127.0.0.1:11434".utf8), setting: "model.url")

    #expect(try key.open(body, setting: "model.url") == Data("http://127.0.0.1:11434".utf8))
    #expect(throws: VaultError.damagedSetting) { try key.open(body, setting: "model.key") }
    #expect(throws: VaultError.damagedSetting) { try key.open(body.dropLast(), setting: "model.url") }
  }

  @Test func nobodyCanPrintTheKey() throws {
    let key = try HouseKey.loadOrCreate(at: file)
    var dumped = ""
    dump(key, to: &dumped)

    #expect("\(key)" == "HouseKey")
    #expect(dumped == "- HouseKey\n")
  }
}
