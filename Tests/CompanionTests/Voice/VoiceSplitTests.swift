import Engines
import Foundation
import Testing

@testable import Companion

/// What is kept aside for measuring never comes into a prompt, whatever copies of it stand elsewhere.
@Suite(.inTurn) struct VoiceSplitTests {
  /// Many conversations; each exchange that is kept aside stands twice more in others: as it was, and in other signs.
  private static func withCopies(_ seed: Int) -> [VoicePair] {
    let talks = VoiceFixtures.talks(60)
    let held = talks.filter { HeldOut.holds($0.thread, at: $0.at, of: VoiceFixtures.companion) }
    let free = talks.map(\.thread).filter {
      !HeldOut.holds($0, at: talks[0].at, of: VoiceFixtures.companion)
    }
    let copies = held.enumerated().flatMap { number, pair in
      [pair.said, pair.said.uppercased() + " !"].enumerated().map { way, said in
        VoicePair(
          id: VoiceFixtures.id(3_000_000 + 10 * number + way),
          asked: VoiceFixtures.id(4_000_000 + 10 * number + way),
          thread: free[(number * 7 + way * 3 + seed) % free.count], said: said,
          reply: pair.reply.replacing("…", with: " …  "), at: pair.at, model: nil)
      }
    }
    return (talks + copies).sorted { $0.at < $1.at }
  }

  @Test(arguments: 0..<12)
  func nothingKeptAsideIsShown(_ seed: Int) {
    let pairs = Self.withCopies(seed)
    let split = VoiceSplit(pairs, of: VoiceFixtures.companion)

    #expect(split.heldOut.count > 20)
    #expect(split.shown.count > 150)
    let held = Set(split.heldOut.map(\.said.localizedLowercase))
    for pair in split.shown {
      let said = pair.said.localizedLowercase
      #expect(!held.contains { said.hasPrefix($0.dropLast(1)) })
      #expect(!split.heldOut.contains { $0.reply == pair.reply })
    }
  }

  @Test(arguments: 0..<4)
  func noPromptHoldsAWordOfWhatIsKeptAside(_ seed: Int) async throws {
    let desk = try await VoiceDesk(
      companion: VoiceFixtures.companion, name: "Nour", person: "Camille", persona: "", language: .fr,
      pairs: Self.withCopies(seed), recall: RecallDesk(engine: nil))

    for pair in desk.split.heldOut.prefix(20) {
      for card in [VoiceFixtures.local, VoiceFixtures.remote] {
        let request = try await desk.request(answering: pair, .exemplars, by: card)
        let prompt = request.messages.map(\.text).joined(separator: "\n")
        let mark = pair.reply.split(separator: " ").suffix(6).joined(separator: " ")
        #expect(!prompt.contains(mark))
        #expect(request.messages.last?.text.hasSuffix(pair.said) == true)
        for other in desk.split.heldOut where other.id != pair.id { #expect(!prompt.contains(other.said)) }
      }
    }
  }

  @Test func copiesAreMeasuredOnce() {
    let talks = VoiceFixtures.talks(60)
    let twice = talks.map {
      VoicePair(
        id: VoiceFixtures.id(Int.random(in: 5_000_000..<900_000_000)), asked: $0.asked, thread: $0.thread,
        said: $0.said, reply: $0.reply, at: $0.at, model: nil)
    }

    let once = VoiceSplit(talks, of: VoiceFixtures.companion).heldOut.count
    #expect(VoiceSplit(talks + twice, of: VoiceFixtures.companion).heldOut.count == once)
  }
}
