import Foundation
import Testing
import Web

@Suite struct HouseDoorTests {
  // T16
  @Test func theTokenFileIsForItsOwnerAlone() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = HouseDoor.file(in: folder)
    try Data("older".utf8).write(to: file)
    let door = HouseDoor(port: 8666, token: "secret", process: 12)

    try door.write(to: file)

    #expect(HouseDoor.read(from: file) == door)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["token"])
  }

  @Test(arguments: [
    ("127.0.0.1", "http://127.0.0.1:80"), ("::1", "http://[::1]:80"), ("localhost", "http://localhost:80"),
  ])
  func theOriginIsWrittenAsABrowserWrites(_ host: String, _ origin: String) {
    #expect(HouseDoor(host: host, port: 80).origin == origin)
  }

  @Test func aFileThatIsNoDoorIsNone() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data("{".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }

    #expect(HouseDoor.read(from: file) == nil)
    #expect(HouseDoor.read(from: file.appending(path: "none")) == nil)
  }
}
