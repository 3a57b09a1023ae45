import Foundation

/// What somebody changes in a rehearsal; what is not named stays.
package struct RehearsalChange: Decodable, Sendable {
  package struct Script: Decodable, Sendable {
    package var method: TalkMethod
    package var lines: [TalkLine]

    package init(method: TalkMethod, lines: [TalkLine]) {
      self.method = method
      self.lines = lines
    }
  }

  package struct When: Decodable, Sendable {
    /// `2026-11-30`
    package var day: String
    /// After midnight, 0 to 1,439.
    package var minute: Int

    package init(day: String, minute: Int) {
      self.day = day
      self.minute = minute
    }
  }

  package struct Outcome: Decodable, Sendable {
    package var happened: String
    package var keeps: String

    package init(happened: String, keeps: String) {
      self.happened = happened
      self.keeps = keeps
    }
  }

  package var scene: TalkScene?
  package var screen: TalkScreen?
  package var script: Script?
  package var style: OtherStyle?
  /// 1 to 3.
  package var difficulty: Int?
  package var before: TalkRehearsal.Rating?
  package var after: TalkRehearsal.Rating?
  package var kept: TalkRehearsal.Kept?
  package var date: When?
  /// Takes the date back.
  package var dropsDate: Bool?
  package var outcome: Outcome?
  /// Ends the present take.
  package var ends: Bool?

  package init() {}

  /// Everything in it that somebody wrote, for the watch.
  var words: [String] {
    (scene?.words ?? []) + (script?.lines.map(\.text) ?? [])
      + (kept.map { [$0.sentence, $0.planB, $0.exitLine] } ?? [])
      + (outcome.map { [$0.happened, $0.keeps] } ?? [])
  }
}

extension TalkRehearsal {
  /// Does all of it but the date, which another record holds.
  mutating func take(_ change: RehearsalChange, at moment: Date) throws(HouseError) {
    if let scene = change.scene { self.scene = try scene.checked() }
    if let screen = change.screen { answer(screen) }
    if let new = change.script { keep(try TalkScript(new.method, new.lines, at: moment)) }
    if change.style != nil || change.difficulty != nil {
      try set(change.style ?? style, difficulty: change.difficulty ?? difficulty)
    }
    try rate(before: change.before, after: change.after)
    if let kept = change.kept { try keep(kept) }
    if let outcome = change.outcome { try tell(happened: outcome.happened, keeps: outcome.keeps, at: moment) }
    if change.ends == true { end() }
    updatedAt = moment
  }
}
