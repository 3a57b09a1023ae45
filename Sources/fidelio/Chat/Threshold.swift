import Companion
import Foundation
import Web

/// Coming in from a terminal: the passphrase and, where the account asks for it, six digits.
struct Threshold {
  let client: HouseClient
  let asking: Asking

  /// Codes that are asked for before the program gives up.
  private static let codes = 3

  private struct Asked: Decodable {
    var ticket: String
    var methods: [String]
  }

  /// Sends what opens the account, and the code when the house wants one.
  /// - Throws: `CommandFailure` where a code is needed and nobody can be asked for it, or only a passkey would do;
  ///   what the house refuses.
  func pass(_ path: String, _ form: [String: String]) async throws {
    let answer = try await client.send(.post, path, body: try JSONEncoder().encode(form))
    do {
      _ = try answer.accepted()
    } catch let error as HouseClientError where error.code == "needsSecondFactor" {
      guard let asked = try? JSONDecoder().decode(Asked.self, from: answer.body) else { throw error }
      guard asked.methods.contains("totp") else { throw CommandFailure(ChatWords.passkeyOnly) }
      guard asking.keyboard.isTerminal else { throw CommandFailure(ChatWords.codeNeedsTerminal) }
      try await show(asked.ticket)
    }
  }

  private func show(_ ticket: String) async throws {
    for attempt in 1... {
      let code = try await asking.line(ChatWords.code)
      do {
        try await client.send(.post, "/api/session/second", json: ["ticket": ticket, "code": code])
        return
      } catch let error as HouseClientError where error.code == "wrongCode" && attempt < Self.codes {
        Out.complain(Complaint.sentence(for: error, in: asking.language))
      }
    }
  }
}
