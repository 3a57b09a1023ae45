import Companion
import Foundation
import Web

/// Starts an import in the house and follows it to its end. Ended in the middle, the house goes on with it where it runs,
/// or the next time the account is opened.
struct ImportFollower {
  let client: HouseClient
  let language: Language

  /// Between two looks: often enough for a line that moves.
  private static let glance = Duration.milliseconds(250)

  struct Told: Sendable {
    let shown: ShownImport
    /// What was wrong with it, or that there was nothing new.
    let sentence: String?
    /// Offers that were taken over at once.
    var accepted = 0

    /// Whether it came to a good end: also where all of it was there already.
    var isWell: Bool { shown.state == .done && (shown.trouble == nil || shown.trouble == .nothingNew) }

    var figures: Figures { Figures(shown) }
  }

  /// What `--json` prints.
  struct Figures: Encodable {
    struct LeftOut: Encodable {
      let what: String
      let why: String
      let count: Int
    }

    let conversations: ImportCount
    let messages: ImportCount
    let leftOut: [LeftOut]

    private enum CodingKeys: String, CodingKey {
      case conversations, messages
      case leftOut = "left_out"
    }

    init(_ shown: ShownImport) {
      conversations = shown.conversations
      messages = shown.messages
      leftOut = shown.leftOut.map { LeftOut(what: $0.what, why: $0.why.rawValue, count: $0.count) }
    }
  }

  private struct Paths: Encodable { let paths: [String] }
  private struct Sentence: Decodable { let sentence: String? }
  private struct Taken: Decodable { let taken: Int }

  func follow(_ places: [URL], accept: Bool) async throws -> Told {
    let begun: ShownImport = try await client.send(
      .post, "/api/host/imports", json: Paths(paths: places.map(\.path)))
    let path = "/api/imports/\(begun.id)"
    while true {
      let shown: ShownImport = try await client.get(path)
      guard shown.state == .waiting || shown.state == .running else {
        let said: Sentence = try await client.get(path)
        var told = Told(shown: shown, sentence: said.sentence)
        if accept, shown.state == .done {
          let taken: Taken = try await client.send(
            .post, path + "/offers/accept", json: [String: String](), timeout: .seconds(600))
          told.accepted = taken.taken
        }
        return told
      }
      Out.progress(
        CommandWords.importing(
          conversations: shown.conversations.in, messages: shown.messages.in,
          megabytes: Int(shown.bytesRead >> 20), of: Int(shown.bytesTotal >> 20),
          secondsLeft: shown.secondsLeft
        ).in(language))
      try await Task.sleep(for: Self.glance)
    }
  }
}
