import HTTPTypes
import Synchronization
import Testing

@testable import Web

/// Guessing is slowed down. T35
@Suite struct PaceTests {
  /// A clock that a test turns by hand.
  private final class Hands: Sendable {
    private let moment = Mutex(ContinuousClock.now)
    var now: ContinuousClock.Instant { moment.withLock { $0 } }
    func turn(_ duration: Duration) { moment.withLock { $0 += duration } }
  }

  @Test func guessesAtANameEndWithATimeToWait() async throws {
    try await LiveHouse.run { live in
      _ = try await live.newcomer("Someone")
      let guess = #"{"name":"Someone","passphrase":"a wrong passphrase"}"#
      for _ in 0..<10 { #expect(try await live.guest.post("/api/session", guess).status == 401) }

      let answer = try await live.guest.post("/api/session", guess)

      #expect(answer.status == 429)
      let seconds = try #require(answer.headers["retry-after"].flatMap { Int($0) })
      #expect((1...300).contains(seconds))
      #expect(answer.sentence?.contains("\(seconds)") == true)
      let right = #"{"name":"someone","passphrase":"\#(LiveHouse.passphrase)"}"#
      #expect(try await live.guest.post("/api/session", right).status == 429, "the right one has to wait too")
    }
  }

  @Test(arguments: [
    (
      "/api/accounts",
      #"{"setupCode":"AAAA-AAAA","name":"x","passphrase":"long enough words","language":"en","country":"FR","adult":true}"#
    ),
    ("/api/session/recover", #"{"name":"x","recoveryCode":"AAAA","newPassphrase":"long enough words"}"#),
  ])
  func setUpAndRecoveryCodesCannotBeTriedForEver(_ path: String, _ body: String) async throws {
    try await LiveHouse.run { live in
      var statuses: [Int] = []
      for _ in 0..<32 { statuses.append(try await live.guest.post(path, body).status) }

      #expect(statuses.first == 401 || statuses.first == 403)
      #expect(statuses.last == 429)
      #expect(Set(statuses).count == 2)
    }
  }

  @Test func theWindowPassesAndARightAnswerForgives() throws {
    let hands = Hands()
    let pace = Pace(now: { hands.now })
    for _ in 0..<10 { try pace.admit(.signIn, name: "Ada") }
    #expect(throws: DoorError.self) { try pace.admit(.signIn, name: "ada") }
    try pace.admit(.recover, name: "Ada")

    pace.forgive(.signIn, name: "Ada")
    for _ in 0..<10 { try pace.admit(.signIn, name: "Ada") }
    hands.turn(.seconds(299))
    #expect(throws: DoorError.tooMany(retryAfterSeconds: 1)) { try pace.admit(.signIn, name: "Ada") }
    hands.turn(.seconds(1))
    try pace.admit(.signIn, name: "Ada")
  }

  // T35, T38
  @Test(arguments: ["ADA", " Ada ", "A\u{200b}da", "Ａｄａ", "\u{202e}ada\u{e0041}"])
  func whatIsTheSameNameAtTheDoorIsTheSameNameHere(_ name: String) throws {
    let pace = Pace()
    for _ in 0..<10 { try pace.admit(.signIn, name: "Ada") }

    #expect(throws: DoorError.self) { try pace.admit(.signIn, name: name) }
    pace.forgive(.signIn, name: name)
    try pace.admit(.signIn, name: "Ada")
  }

  @Test func theTableStaysBoundedUnderMillionsOfNames() throws {
    let pace = Pace(limit: 100)
    for number in 0..<5_000 { try pace.admit(.signIn, name: "name \(number)") }
    #expect(pace.size <= 100)
  }
}
