import Companion
import Foundation
import Web

/// The commands that begin with a slash.
extension Chat {
  func startThread() {
    thread = nil
    say(ChatWords.newThread)
  }

  func tone(_ line: String) async throws {
    if let here = ToneLine.here(line) { return try await toneHere(here) }
    guard !line.isEmpty else {
      Out.line(ToneLine.show(companion.tone, in: language))
      return show(ChatWords.toneUse(language), .quiet)
    }
    do {
      let tone = try ToneLine.read(line, over: companion.tone)
      companion = try await client.send(
        .patch, "/api/companions/\(companion.id)", json: CompanionDraft(tone: tone))
      Out.line(ToneLine.show(companion.tone, in: language))
    } catch is ToneLine.Problem {
      show(ChatWords.toneUse(language))
    }
  }

  /// `/tone here …`: of this conversation alone.
  private func toneHere(_ line: String) async throws {
    guard let thread else { return say(ChatWords.toneNeedsTalk) }
    let all: [ChatThread] = try await client.get("/api/threads")
    var shift = all.first { $0.id == thread }?.tone ?? ToneShift()
    if !line.isEmpty {
      guard let meant = try? ToneLine.read(line, over: shift) else {
        return show(ChatWords.toneUse(language))
      }
      let kept: ChatThread = try await client.send(
        .patch, "/api/threads/\(thread)", json: ThreadChange(tone: meant))
      shift = kept.tone ?? ToneShift()
    }
    Out.line(ToneLine.show(shift, in: language) ?? ChatWords.usualTone.in(language))
    if line.isEmpty { show(ChatWords.toneUse(language), .quiet) }
  }

  func model(_ name: String) async throws {
    if !name.isEmpty { try await client.send(.post, "/api/host/models/use", json: ["name": name]) }
    me = try await client.get("/api/me")
    tellModel()
  }

  /// Takes the number of an answer to the house's question; the card comes with it for somebody in danger.
  func checkIn(_ number: String) async throws {
    let answers = CheckInAnswer.allCases
    guard let thread, let index = Int(number), answers.indices.contains(index &- 1) else {
      return say(ChatWords.checkInUse)
    }
    let said: CheckInReply = try await client.send(
      .post, "/api/threads/\(thread)/check-in", json: ["answer": answers[index - 1].rawValue])
    if let card = said.card { Out.write(card.shown(paint, columns: TerminalMode.columns)) }
    show(said.sentence)
  }

  func threads(_ line: String) async throws {
    if let number = Int(line) {
      guard listed.indices.contains(number &- 1) else { return say(ChatWords.noSuchThread) }
      thread = listed[number - 1].id
      return try await showLast()
    }
    listed = try await client.get("/api/companions/\(companion.id)/threads")
    if listed.isEmpty { return say(ChatWords.noThreads) }
    for (index, one) in listed.prefix(20).enumerated() {
      let title = one.title.isEmpty ? ChatWords.untitled.in(language) : one.title.harmless
      let mark = one.id == thread ? "*" : " "
      Out.line("\(mark)\(index + 1)  \(one.updatedAt.ISO8601Format().prefix(10))  \(title)")
    }
  }
}
