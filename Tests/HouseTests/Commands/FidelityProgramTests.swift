import Foundation
import Testing

extension ProcessSuite {
  /// `fidelio fidelity`: two files in, one report out.
  @Suite struct FidelityProgramTests {
    private struct Report: Decodable {
      struct Views: Decodable { let raw, stripped: Double }
      struct Score: Decodable { let overall, formatting, voice: Double }
      struct Trait: Decodable {
        let feature: String
        let direction: String
        let effect: Double
      }

      let pairs, unmatched: Int
      let auc, null: Views
      let score: Score
      let interval: [Double]
      let traits: [Trait]
    }

    /// Files of so many invented replies; the second voice asks nothing.
    private func files(_ count: Int, in folder: URL) throws -> [String] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      return try ["?", "."].map { mark in
        let lines = (0..<count).map { place in
          #"{"id":"\#(place)","prompt":"…","reply":"You saw the boat\#(mark) It was \#(place) days ago."}"#
        }
        let file = folder.appending(path: mark == "?" ? "original.jsonl" : "candidate.jsonl")
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
        return file.path
      }
    }

    private var folder: URL {
      FileManager.default.temporaryDirectory.appending(path: "fidelity-\(UUID().uuidString)")
    }

    @Test func theReportIsJSONAloneOrSentencesInTheRightLanguage() async throws {
      let folder = folder
      defer { try? FileManager.default.removeItem(at: folder) }
      let files = try files(21, in: folder)

      let json = try await Program.run(["fidelity"] + files + ["--json"])
      let again = try await Program.run(["fidelity"] + files + ["--json"])
      let french = try await Program.run(["fidelity"] + files, environment: ["LANG": "fr_FR.UTF-8"])
      let english = try await Program.run(["fidelity"] + files, environment: ["LANG": "en_GB.UTF-8"])

      let report = try JSONDecoder().decode(Report.self, from: Data(json.output.utf8))
      #expect(json.status == 0 && json.errors.isEmpty && json.output == again.output)
      #expect(report.pairs == 21 && report.unmatched == 0 && report.interval.count == 2)
      #expect(report.auc.stripped == 1 && report.score.overall == 0 && report.score.voice == 0)
      #expect(report.traits.contains { $0.feature == "questions" && $0.direction == "less" && $0.effect < 0 })
      #expect(french.status == 0 && french.output.contains("pose moins de questions"))
      #expect(english.status == 0 && english.output.contains("asks fewer questions"))
    }

    @Test func underTwentyPairsNothingIsSaidButThat() async throws {
      let folder = folder
      defer { try? FileManager.default.removeItem(at: folder) }
      let files = try files(19, in: folder)

      let json = try await Program.run(["fidelity"] + files + ["--json"])
      let plain = try await Program.run(["fidelity"] + files)
      let missing = try await Program.run(["fidelity", files[0], "/nowhere"])

      let refusal = try #require(
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      #expect(json.status == 1 && json.errors.isEmpty)
      #expect(refusal["error"] as? String == "too_few_pairs" && refusal["pairs"] as? Int == 19)
      #expect(refusal.count == 2)
      #expect(plain.status == 1 && plain.output.isEmpty && plain.errors.contains("19"))
      #expect(missing.status == 1 && missing.output.isEmpty && !missing.errors.isEmpty)
    }
  }
}
