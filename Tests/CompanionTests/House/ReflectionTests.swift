import Engines
import Foundation
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The rolling summary, of long threads and of what is deleted under its hands.
@Suite struct ReflectionTests {
  private static func sumsUp(_ request: ChatRequest) -> Bool {
    request.messages[0].text.contains("Tu tiens le résumé")
  }

  /// A thread whose last message alone is in the window, and a note that says so.
  private static func talk(_ messages: Int, with resident: Resident, in test: TestHouse) async throws
    -> (thread: ChatThread.ID, messages: [Message.ID])
  {
    let thread = try await test.thread(of: resident).id
    let tail = String(repeating: "Au bureau on a encore changé les horaires. ", count: 16)
    var ids: [Message.ID] = []
    var changes: [Store.Chest.Change] = []
    for number in 0..<messages {
      let message = Message(
        thread: thread, role: .person, text: "Voici le numéro\(number). \(tail)", at: Date(),
        previous: ids.last)
      ids.append(message.id)
      changes.append(try .append(message, in: .message, id: message.id.raw, under: thread.raw))
    }
    let note = ReflectionNote(thread: thread)
    changes.append(try .append(note, in: .reflection, id: RecordID(), under: thread.raw))
    let last = ids.last
    try await resident.changeThread(thread) { thread in
      thread.leaf = last
      thread.windowStart = last
    }
    try await resident.chest.commit(changes)
    return (thread, ids)
  }

  // T45
  @Test(.timeLimit(.minutes(10)))
  func theSummaryOfALongThreadKeepsItsOldestPart() async throws {
    let model = Scripted { request in
      let asked = request.messages[1].text
      let knows = asked.contains("Voici le numéro0.") || asked.contains("Le début est gardé.")
      return [.delta(knows ? "Le début est gardé." : "Le début est perdu.")]
    }
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let (thread, messages) = try await Self.talk(80, with: resident, in: test)

      test.house.backgrounds.add(.reflect(resident))
      await test.reflected(resident)

      let summary = try await resident.chest.value(Summary.self, thread.raw, in: .summary)?.value
      #expect(summary?.text == "Le début est gardé.")
      #expect(summary?.upTo == messages[78])
      let asked = model.heard.requests.filter(Self.sumsUp).map { $0.messages[1].text }
      // More than one round, and every message read once.
      #expect(asked.count > 8)
      for number in 0..<79 {
        let readings = asked.filter { $0.contains("Voici le numéro\(number).") }.count
        #expect(readings == 1)
      }
    }
  }

  // T45
  @Test(.timeLimit(.minutes(10)), arguments: [true, false])
  func whatIsDeletedDuringAReflectionLeavesNoSummary(_ isWholeThread: Bool) async throws {
    let gate = Engines.Gate()
    let model = Scripted { request in
      Self.sumsUp(request) ? [.wait(gate), .delta("Elle parle de ses horaires.")] : [.delta("Oui.")]
    }
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let (thread, messages) = try await Self.talk(3, with: resident, in: test)
      test.house.backgrounds.add(.reflect(resident))
      await gate.reached()

      if isWholeThread {
        try await resident.deleteThread(thread)
      } else {
        try await resident.deleteMessage(messages[0])
      }
      gate.open()
      await test.reflected(resident)
      while !resident.reflection.begin() { await Task.yield() }

      let summary = try await resident.chest.get(thread.raw, in: .summary)
      #expect(summary == nil)
    }
  }

  // T45
  @Test(.timeLimit(.minutes(10)))
  func aThreadThatFailsHoldsUpNoOther() async throws {
    let model = Scripted { _ in [.delta("Elle parle de ses horaires.")] }
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      // Nobody else reflects meanwhile.
      while !resident.reflection.begin() { await Task.yield() }
      let (failing, _) = try await Self.talk(3, with: resident, in: test)
      // A record that is no thread.
      try await resident.chest.commit([.replace(.thread, id: failing.raw, expecting: nil, Data("{}".utf8))])
      let (thread, _) = try await Self.talk(3, with: resident, in: test)

      let left = await Reflect.work(for: resident)

      #expect(left == [failing])
      let summary = try await resident.chest.get(thread.raw, in: .summary)
      #expect(summary != nil)
    }
  }
}
