package import Foundation
package import Safeguard

/// A rehearsal as its page shows it, with what the house says beside it.
package struct ShownRehearsal: Encodable, Sendable {
  package struct Light: Encodable, Sendable {
    package let colour: LineLight.Colour
    package let concern: LineConcern?
    /// One sentence why.
    package let why: String
    /// Something to try; `nil` for a line that nothing stops.
    package let idea: String?
    package let quote: String
  }

  package struct Line: Encodable, Sendable {
    package let part: TalkPart
    package let text: String
    package let light: Light
  }

  package struct Script: Encodable, Sendable {
    package let id: TalkScript.ID
    package let method: TalkMethod
    package let lines: [Line]
    package let at: Date
  }

  package struct Point: Encodable, Sendable {
    package let sentence: String
    package let quote: String
  }

  package struct Debrief: Encodable, Sendable {
    /// Three.
    package let held: [Point]
    package let change: Point
    /// The person's own, to choose from.
    package let sentences: [String]
  }

  /// Why nothing is played, what is open instead, and whom one can call.
  package struct Stopped: Encodable, Sendable {
    package let why: TalkRehearsal.Halt
    package let sentences: [String]
    package let card: CrisisCard?
  }

  package struct When: Encodable, Sendable, Equatable {
    package let day: String
    package let minute: Int
  }

  package let id: TalkRehearsal.ID
  package let startedAt: Date
  package let updatedAt: Date
  package let scene: TalkScene
  package let screen: TalkScreen?
  package let stopped: Stopped?
  /// Newest first.
  package let scripts: [Script]
  package let style: OtherStyle
  package let difficulty: Int
  /// Of the present take.
  package let turns: [TalkTurn]
  /// Of the takes before it.
  package let earlier: [TalkTurn]
  package let isSwapped: Bool
  package let isOver: Bool
  package let mayPlay: Bool
  package let exchanges: Int
  package let before: TalkRehearsal.Rating?
  package let after: TalkRehearsal.Rating?
  package let kept: TalkRehearsal.Kept?
  package let date: When?
  package let outcome: TalkRehearsal.Outcome?
  package let debrief: Debrief?
}

/// The rehearsals of an account.
package struct RehearsalList: Encodable, Sendable {
  package struct Item: Encodable, Sendable {
    package let id: TalkRehearsal.ID
    package let who: String
    package let updatedAt: Date
    package let hasOutcome: Bool
  }

  package let standing: CareStanding
  /// Newest first.
  package let rehearsals: [Item]
}

/// What the house answers to a change.
package struct RehearsalAnswer: Encodable, Sendable {
  package let rehearsal: ShownRehearsal
  /// Absent when calm.
  package let watch: CareWatch?
  /// What the house itself says, in place of the other.
  package var notice: String?
}
