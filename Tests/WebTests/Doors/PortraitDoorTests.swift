import Foundation
import HTTPTypes
import Testing

@testable import Web

/// Faces at the door: fixed type, never sniffed, never inline markup. T6, T7
@Suite struct PortraitDoorTests {
  private static let png = Array(
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")!)

  @Test func aPictureGoesInAndAJPEGComesOut() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (companion, _) = try await someone.settled()
      let path = "/api/companions/\(companion)/portrait"

      let none = try await someone.get(path)
      let set = try await someone.ask(.put, path, bytes: Self.png, headers: ["Content-Type": "image/svg+xml"])
      let got = try await someone.get(path)
      let gone = try await someone.ask(.delete, path)

      #expect(none.status == 404)
      #expect(set.status == 200 && set.json["picture"] as? Int != nil)
      #expect(got.status == 200)
      #expect(got.headers["content-type"] == "image/jpeg")
      #expect(got.headers["x-content-type-options"] == "nosniff")
      #expect(got.headers["content-disposition"]?.hasPrefix("attachment") == true)
      #expect(got.headers["cache-control"] == "no-store")
      #expect(gone.status == 204)
      #expect(try await someone.get(path).status == 404)
    }
  }

  @Test(arguments: [
    "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "data:image/png;base64,AAAA", "<html>", "x",
  ])
  func anythingElseIsRefusedWithASentence(_ body: String) async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (companion, _) = try await someone.settled()
      let path = "/api/companions/\(companion)/portrait"

      let answer = try await someone.ask(
        .put, path, bytes: Array(body.utf8), headers: ["Content-Type": "image/png"])

      #expect(answer.status == 422 && answer.code == "unfitPicture")
      #expect(answer.sentence?.contains("PNG") == true)
      #expect(try await someone.get(path).status == 404)
    }
  }

  @Test func moreThanEightMegabytesAreRefusedUnread() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (companion, _) = try await someone.settled()

      let answer = try await someone.ask(
        .put, "/api/companions/\(companion)/portrait", bytes: Self.png, headers: ["Content-Length": "8388609"]
      )

      #expect(answer.status == 413)
    }
  }
}
