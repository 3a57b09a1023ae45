import Companion
import Foundation
import Testing

@testable import Bench

/// The invented export that imports are measured with.
@Suite struct ExportGeneratorTests {
  private static func pieces(_ url: URL) throws -> [Data] {
    var reader = try ExportReader(url)
    var pieces: [Data] = []
    while let event = try reader.next() { if case .piece(let data) = event { pieces.append(data) } }
    return pieces
  }

  @Test func itIsTheSameForTheSameSeedAndHoldsWhatItSays() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("export-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (one, two) = (folder.appendingPathComponent("one.json"), folder.appendingPathComponent("two.json"))
    let archive = folder.appendingPathComponent("export.zip")

    let written = try ExportGenerator(seed: 7).write(bytes: 2_500_000, to: one)

    #expect(try written == ExportGenerator(seed: 7).write(bytes: 2_500_000, to: two))
    #expect(try Data(contentsOf: one) == Data(contentsOf: two))
    #expect(written.bytes == Int64(try Data(contentsOf: one).count) && written.bytes >= 2_500_000)
    let pieces = try Self.pieces(one)
    #expect(pieces.count == written.conversations && Set(pieces).count == pieces.count)
    #expect(try written == ExportGenerator(seed: 7).writeArchive(bytes: 2_500_000, to: archive))
    #expect(try Self.pieces(archive) == pieces)
    let everything = String(decoding: try Data(contentsOf: one), as: UTF8.self)
    for part in [
      "audio_transcription", "\"thoughts\"", "\"recipient\":\"bio\"", "gpt-4o", "\"role\":\"tool\"",
    ] {
      #expect(everything.contains(part), "\(part)")
    }
  }
}
