import Foundation
import Support
import Testing

@testable import Companion

/// Faces of companions: drawn anew from whatever came in, or refused before anything is decoded. T6, T7
@Suite struct PortraitTests {
  /// 1 by 1 pixel each.
  static let pictures: [String: String] = [
    "png":
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "gif": "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
    "webp": "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA",
  ]

  static func picture(_ name: String) throws -> Data {
    let text = try #require(pictures[name])
    return try #require(Data(base64Encoded: text))
  }

  @Test(arguments: pictures.keys.sorted())
  func everyKindOfPictureBecomesASquareJPEG(_ name: String) async throws {
    let portrait = try await PortraitStudio.portrait(of: Self.picture(name))

    let header = try #require(PictureHeader(portrait))
    #expect(header.format == .jpeg && header.width == 512 && header.height == 512)
    let again = try await PortraitStudio.portrait(of: portrait)
    #expect(PictureHeader(again) == header)
  }

  // T7
  @Test func nothingOfTheUploadIsLeftInThePortrait() async throws {
    let marker = "MARKER-5f1c: 48.85 N, 2.35 E"
    var picture = try await PortraitStudio.portrait(of: Self.picture("png"))
    let note = Data([0xff, 0xfe, 0, UInt8(marker.utf8.count + 2)]) + Data(marker.utf8)
    picture.insert(contentsOf: note, at: 2)
    picture += Data("<script>\(marker)</script>".utf8)

    let portrait = try await PortraitStudio.portrait(of: picture)

    #expect(portrait.range(of: Data("MARKER".utf8)) == nil)
    #expect(portrait.range(of: Data("script".utf8)) == nil)
  }

  // T7
  @Test(arguments: [
    "", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "<?xml version=\"1.0\"?><svg/>",
    "data:image/png;base64,iVBORw0KGgo=", "<html><script>1</script></html>", "%PDF-1.7", "BM......", "GIF89a",
    "RIFF....WEBP",
    "GIF89a<script>alert(1)</script>", "\u{0}\u{0}\u{1}\u{0}",
  ])
  func whatIsNoPictureIsRefused(_ text: String) async {
    await #expect(throws: HouseError.unfitPicture) {
      _ = try await PortraitStudio.portrait(of: Data(text.utf8))
    }
  }

  /// Refused by what the header says: no memory is taken for pixels that are only claimed.
  @Test(arguments: [(7_000, 6_000), (20_001, 1), (1, 20_001), (65_535, 65_535), (0, 10)])
  func aPictureThatClaimsTooManyPixelsIsRefusedUnread(_ width: Int, _ height: Int) throws {
    var png = try Self.picture("png")
    for (offset, number) in [(16, width), (20, height)] {
      for index in 0..<4 { png[offset + index] = UInt8(truncatingIfNeeded: number >> (24 - 8 * index)) }
    }

    #expect(PictureHeader(png).map(PortraitStudio.isFit) != true)
  }

  @Test func aPictureCutShortIsRefusedOrDrawnButNeverHurts() async throws {
    let whole = try await PortraitStudio.portrait(of: Self.picture("png"))
    for (name, picture) in try Self.pictures.keys.map({ ($0, try Self.picture($0)) }) + [("jpeg", whole)] {
      for length in stride(from: 0, to: picture.count, by: max(1, picture.count / 40)) {
        do { _ = try await PortraitStudio.portrait(of: picture.prefix(length)) } catch {
          #expect(error == .unfitPicture, "\(name) \(length)")
        }
      }
    }
  }

  // T32
  @Test(arguments: 0..<40)
  func aBrokenPictureIsRefusedOrDrawnButNeverHurts(_ seed: Int) async throws {
    var state = UInt64(seed + 1)
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for name in Self.pictures.keys.sorted() {
      var picture = try Self.picture(name)
      for _ in 0...random(6) { picture[random(picture.count)] = UInt8(random(256)) }
      guard let header = PictureHeader(picture), header.width * header.height < 1_000_000 else { continue }
      _ = try? await PortraitStudio.portrait(of: picture)
    }
  }

  @Test func theOrientationOfAPhotographIsRead() throws {
    var exif =
      Data("Exif\0\0MM\0*".utf8) + Data([0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0])
    exif = Data([0xff, 0xe1, 0, UInt8(exif.count + 2)]) + exif
    let size = Data([0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0])

    let header = try #require(PictureHeader(Data([0xff, 0xd8]) + exif + size))

    #expect(header.orientation == 6 && header.width == 40 && header.height == 30)
  }

  @Test func aFaceStaysWithItsCompanionAndGoesWithIt() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let companion = try await someone.addCompanion(CompanionDraft(name: "Nour"))
      #expect(companion.picture == nil)
      await #expect(throws: HouseError.notFound) { try await someone.portrait(of: companion.id) }

      let first = try await someone.setPortrait(Self.picture("png"), of: companion.id)
      let second = try await someone.setPortrait(Self.picture("gif"), of: companion.id)
      #expect(try #require(second.picture) > first.picture ?? .max)
      #expect(try await PictureHeader(someone.portrait(of: companion.id))?.width == 512)
      #expect(try await someone.companion(companion.id).picture == second.picture)

      try await someone.removePortrait(of: companion.id)
      #expect(try await someone.companion(companion.id).picture == nil)
      await #expect(throws: HouseError.notFound) { try await someone.portrait(of: companion.id) }

      _ = try await someone.setPortrait(Self.picture("png"), of: companion.id)
      try await someone.deleteCompanion(companion.id)
      await #expect(throws: HouseError.notFound) { try await someone.portrait(of: companion.id) }
    }
  }

  @Test func aPictureThatDoesNotFitLeavesTheFaceAsItWas() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let companion = try await someone.addCompanion(CompanionDraft(name: "Nour"))
      let before = try await someone.setPortrait(Self.picture("png"), of: companion.id)

      await #expect(throws: HouseError.unfitPicture) {
        try await someone.setPortrait(Data("<svg/>".utf8), of: companion.id)
      }

      #expect(try await someone.companion(companion.id).picture == before.picture)
    }
  }
}
