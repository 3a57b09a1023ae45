import Companion
import Engines
import Foundation
import Support
import Testing

@Suite(.inTurn) struct ReplyLifeTests {
  @Test func aReplySurvivesAClosedTabAndASecondDeviceSeesItGrow() async throws {
    let gate = Gate()
    try await TestHouse.open(model: Scripted { _ in [.delta("Un. "), .wait(gate), .delta("Deux. ")] }) {
      house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let said = try await resident.say("Compte", in: thread.id)

      for await _ in try await resident.events(of: said.reply, after: 0) { break }  // the tab closes
      await gate.reached()
      let second = try await resident.events(of: said.reply, after: 0)
      gate.open()
      var seen: [NumberedEvent] = []
      for await event in second { seen.append(event) }

      #expect(seen.map(\.id) == Array(1...seen.count))
      #expect(
        seen.lazy.compactMap { if case .delta = $0.event { $0.event } else { nil } }.first == .delta("Un. "))
      #expect(try await resident.page(of: thread.id).messages.last?.message.text == "Un. Deux. ")
    }
  }

  @Test func aClientResumesFromTheEventItSawLast() async throws {
    try await TestHouse.open(model: Scripted { _ in [.delta("Un. "), .delta("Deux. "), .delta("Trois. ")] }) {
      house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let said = try await resident.say("Compte", in: thread.id)
      let all = try await resident.exchange(after: said).events

      var rest: [ReplyEvent] = []
      for await event in try await resident.events(of: said.reply, after: 2) { rest.append(event.event) }

      #expect(rest == Array(all.dropFirst(2)))
    }
  }

  @Test func stopKeepsWhatWasWritten() async throws {
    let gate = Gate()
    try await TestHouse.open(model: Scripted { _ in [.delta("Un début. "), .wait(gate)] }) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let said = try await resident.say("Raconte", in: thread.id)
      await gate.reached()

      try await resident.stop(said.reply)
      let exchange = try await resident.exchange(after: said)

      #expect(exchange.kept?.state == .stopped)
      #expect(exchange.kept?.text == "Un début. ")
    }
  }

  @Test func aSecondReplyInTheSameThreadWaitsForTheFirst() async throws {
    let gate = Gate()
    try await TestHouse.open(model: Scripted { _ in [.wait(gate), .delta("Voilà.")] }) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let said = try await resident.say("Un", in: thread.id)

      await #expect(throws: HouseError.busy) { try await resident.say("Deux", in: thread.id) }

      gate.open()
      _ = try await resident.exchange(after: said)
      _ = try await resident.sayAndWait("Deux", in: thread.id)
    }
  }

  @Test func anEngineThatDiesInMidReplyLosesNothing() async throws {
    try await TestHouse.open(model: Scripted { _ in [.delta("Le début est là. "), .fail(.brokeOff)] }) {
      house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let exchange = try await resident.sayAndWait("Raconte", in: thread.id)

      #expect(exchange.sentence == Words.sentence(for: .modelBrokeOff, in: .fr))
      let last = try await resident.page(of: thread.id).messages.last?.message
      #expect(last?.text == "Le début est là. ")
      #expect(last?.state == .interrupted)
    }
  }

  @Test func closingTheHouseInMidReplyKeepsWhatWasWrittenAndSaysSo() async throws {
    let gate = Gate()
    let home = FileManager.default.temporaryDirectory.appending(path: "fidelio-restart-\(UUID())")
    defer { try? FileManager.default.removeItem(at: home) }
    let thread = try await TestHouse.open(
      model: Scripted { _ in [.delta("Une phrase. "), .wait(gate)] }, home: home, keepsHome: true
    ) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      _ = try await resident.say("Raconte", in: thread.id)
      await gate.reached()
      return thread
    }

    try await TestHouse.open(home: home) { house in
      let resident = try await house.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      let last = try await resident.page(of: thread.id).messages.last?.message
      #expect(last?.text == "Une phrase. ")
      #expect(last?.state == .interrupted)
    }
  }

  @Test func lockingLetsTheReplyEndAndClosesTheStreams() async throws {
    let gate = Gate()
    try await TestHouse.open(model: Scripted { _ in [.delta("Un. "), .wait(gate), .delta("Deux. ")] }) {
      house in  // T13
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let said = try await resident.say("Compte", in: thread.id)
      await gate.reached()
      let stream = try await resident.events(of: said.reply, after: 0)

      await house.house.lock(resident.id)
      for await _ in stream {}  // ends although the reply still grows
      await #expect(throws: HouseError.locked) { try await resident.threads() }
      gate.open()
      await house.locked(resident)

      let back = try await house.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      #expect(try await back.page(of: thread.id).messages.last?.message.text == "Un. Deux. ")
    }
  }
}

@Suite(.inTurn) struct PromptShapeTests {
  @Test func personAndCompanionTakeTurnsAlsoAfterAReplyThatNeverCame() async throws {
    let box = Counter()
    let model = Scripted { _ in box.next() == 2 ? [.fail(.unreachable)] : [.delta("Oui.")] }
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      for text in ["Un", "Deux", "Trois"] { try await resident.sayAndWait(text, in: thread.id) }

      let last = try #require(model.heard.requests.last).messages
      #expect(last.map(\.role) == [.system, .user, .assistant, .user])
      #expect(last.last?.text.contains("Deux") == true)
      #expect(last.last?.text.hasSuffix("Trois") == true)
    }
  }
}
