import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// What the suites of questions in a conversation do.
enum GuidedTalk {
  static func intakes(_ resident: Resident) async throws -> [Intake] {
    try await resident.chest.oldest(Intake.self, .intake, under: nil, limit: 20).values
  }

  static func guided(_ resident: Resident, _ thread: ChatThread.ID) async throws -> Guided {
    try #require(try await resident.thread(thread).guided)
  }

  /// Says each in turn and gives the replies.
  @discardableResult
  static func say(
    _ texts: [String], to resident: Resident, in thread: ChatThread.ID
  ) async throws -> [Exchange] {
    var all: [Exchange] = []
    for text in texts { all.append(try await resident.sayAndWait(text, in: thread)) }
    return all
  }

  /// Answers everything up to a step, as on the page.
  static func bring(_ resident: Resident, to step: IntakeStep) async throws {
    let found = try #require(
      try await resident.chest.oldest(Intake.self, .intake, under: nil, limit: 5).found.first)
    var intake = found.value
    while let position = intake.position, position != step {
      let value: IntakeAnswer.Value =
        switch position.kind {
        case .words: .skipped
        case .choice(let choices): .choice(choices.last ?? .no)
        case .scale: .scale(3)
        case .item: .item(0)
        case .night, .bed: .skipped
        }
      intake.answers[position] = IntakeAnswer(value: value, at: IntakeTests.now)
    }
    try await resident.chest.commit([
      .replace(intake, in: .intake, id: found.address.id, expecting: found.address.version)
    ])
  }
}
