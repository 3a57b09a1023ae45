import Bench
import Companion
import Foundation
import Testing
import Web

extension ProcessSuite {
  /// T33, in part: what does not fit is refused in a sentence, and the process lives.
  @Suite struct BadInputTests {
    private struct Refusal: Decodable {
      let error: String
      let sentence: String
    }

    @Test func whatDoesNotFitIsRefusedInASentenceAndTheHouseLives() async throws {
      try await HouseTrial.run { trial in
        let house = try await trial.start()
        let (visitor, thread) = try await trial.moveIn(house)
        let path = "/api/threads/\(thread)/messages"
        let tenMegabytes = String(repeating: "a", count: 10 << 20)
        let deep = String(repeating: "[", count: 100_000)
        let bodies: [(body: Data, status: ClosedRange<Int>)] = [
          (Data(#"{"text":"\#(tenMegabytes)"}"#.utf8), 413...413),
          (Data(#"{"text":"\#(tenMegabytes.prefix(300_000))"}"#.utf8), 413...413),
          (Data(#"{"text":""#.utf8) + Data([0xc3, 0x28, 0xff]) + Data(#""}"#.utf8), 400...400),
          (Data("not json".utf8), 400...400),
          (Data(), 400...400),
          (Data(#"{"text":7}"#.utf8), 400...400),
          (Data(#"{"txt":"a"}"#.utf8), 400...400),
          (Data(#"{"text":"   "}"#.utf8), 400...422),
          (Data(deep.utf8), 400...400),
          (Data("{\"text\":\(deep)".utf8), 400...400),
        ]

        for (body, expected) in bodies {
          let answer = try await visitor.client.send(.post, path, body: body)

          #expect(expected.contains(answer.status), "\(answer.status) for \(body.prefix(40))")
          let refusal = try? JSONDecoder().decode(Refusal.self, from: answer.body)
          #expect((refusal?.sentence.count ?? 0) > 10, "\(body.count) bytes")
        }
        #expect(house.isRunning)
        #expect(try await visitor.page(of: thread).lines.isEmpty)
        let said = try await visitor.say("Et pourtant on se parle.", in: thread)
        #expect(try await visitor.hear(said.reply).names.last == "done")
      }
    }

    @Test func textIsKeptAsItWasTyped() async throws {
      let typed = "« L’été »\u{00A0}: e\u{0301}, 🙂‍↕️, \u{202E}fin, \"guillemets\", \\ et\nune ligne.\t𝔘"
      try await HouseTrial.run { trial in
        let (visitor, thread) = try await trial.moveIn(try await trial.start())

        let said = try await visitor.say(typed, in: thread)

        let line = try await visitor.page(of: thread).lines.first { $0.id == said.message }
        #expect(line.map { Array($0.text.utf8) } == Array(typed.utf8))
      }
    }

    @Test func aWrongPassphraseAndAnUnknownNameGetTheSameAnswer() async throws {
      try await HouseTrial.run { trial in
        let house = try await trial.start()
        _ = try await trial.moveIn(house)
        let stranger = try Visitor(to: try await house.address())

        let answers = try await [Visitor.name, "Personne"].asyncMap { name in
          try await stranger.client.send(
            .post, "/api/session", body: Data(#"{"name":"\#(name)","passphrase":"pas la bonne phrase"}"#.utf8)
          )
        }

        #expect(answers.map(\.status) == [401, 401])
        #expect(answers[0].body == answers[1].body)
      }
    }
  }
}

extension Array {
  fileprivate func asyncMap<T>(_ work: (Element) async throws -> T) async throws -> [T] {
    var results: [T] = []
    for element in self { results.append(try await work(element)) }
    return results
  }
}
