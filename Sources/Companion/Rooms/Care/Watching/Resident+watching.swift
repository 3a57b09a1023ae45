import Foundation
package import Safeguard
import Store
import Vault

/// Safety runs first on every form, entry and note (C1).
extension Resident {
  /// Reads words that were typed on a page for danger, and notes what it finds as a conversation does: the next one
  /// begins with it (R6). Never fails: what cannot be noted is shown all the same.
  package func watch(_ texts: [String]) async -> CareWatch {
    let read = texts.filter { !$0.trimmed.isEmpty }
    guard !read.isEmpty else { return .calm }
    let result = await house.watch.assess(read, remembering: vectors)
    return await shown(result.level, result.label, in: read.joined(separator: "\n"))
  }

  /// The same for what answers one step of an exercise. Where the encoder stands alone over a `Scrap`, the numbers are shown
  /// with the house's question, nothing is noted or held back, and the person's own word raises it. Whatever is longer is
  /// read as every message is.
  package func watch(answers texts: [String]) async -> CareWatch {
    guard texts.allSatisfy(Scrap.isOne) else { return await watch(texts) }
    let read = texts.filter { !$0.trimmed.isEmpty }
    guard !read.isEmpty else { return .calm }
    let (result, alone) = await house.watch.assessTwice(read, remembering: vectors)
    let text = read.joined(separator: "\n")
    return Scrap.isUnsure(result, alone: alone)
      ? await unsure(result.label, in: text) : await shown(result.level, result.label, in: text)
  }

  /// The same for an answer that was chosen and not written, such as the ninth item of the PHQ-9.
  package func watch(choice level: RiskLevel) async -> CareWatch { await shown(level, .passiveIdeation) }

  private func unsure(_ label: RiskLabel, in text: String) async -> CareWatch {
    await house.referrals.count(at: now())
    let manner = await manner()
    return CareWatch(
      level: .support, isUnsure: true, card: await crisisCard(for: label, in: text),
      sentences: [Words.Watching.unsure.in(manner)], checkIn: Words.checkInQuestion(0, in: manner.language))
  }

  private func shown(_ level: RiskLevel, _ label: RiskLabel, in text: String = "") async -> CareWatch {
    guard level >= .concern else { return CareWatch(level: level) }
    let moment = now()
    let standing = await chest.personRisk()?.value
    let note = PersonRisk.raised(level, label, from: standing, in: nil, at: moment)
    if let changes = try? chest.replacing(note) { _ = try? await chest.commit(changes) }
    await house.referrals.count(at: moment)
    let manner = await manner()
    return CareWatch(
      level: level, card: await crisisCard(for: note.label, in: text),
      sentences: StopAndRefer(level).sentences(manner),
      checkIn: Words.checkInQuestion(0, in: manner.language))
  }

  /// Whether exercises may be offered: not while danger is noted, until the person said in a check-in that they are
  /// safe (R24), and after an urgent moment not before the next day (CARE §7). When in doubt, not.
  package func careStanding() async -> CareStanding {
    let manner = await manner()
    let read: PersonRisk?
    do {
      read = try await records { chest in
        try await chest.value(PersonRisk.self, chest.owner, in: .risk)?.value
      }
    } catch {
      return CareStanding(
        mayExercise: false, sentence: Words.Watching.unread.in(manner), checkIn: nil,
        card: await crisisCard(for: .none))
    }
    let moment = now()
    guard let noted = read, !RiskMemory.isForgotten(noted.seenAt, at: moment) else { return .open }
    if noted.level >= .concern {
      return CareStanding(
        mayExercise: false, sentence: Words.Watching.waitsForCheckIn.in(manner),
        checkIn: Words.checkInQuestion(1, in: manner.language), card: await crisisCard(for: noted.label))
    }
    let time = LocalTime(house.settings.timeZone)
    if let urgentAt = noted.urgentAt, time.day(of: urgentAt) >= time.day(of: moment) {
      return CareStanding(
        mayExercise: false, sentence: Words.Watching.waitsForTomorrow.in(manner), checkIn: nil,
        card: await crisisCard(for: .none))
    }
    return .open
  }

  /// Takes the person's own word on how they are, given on a page. `safe` lowers what was noted wherever it was seen.
  package func careCheckIn(_ answer: CheckInAnswer) async throws -> CheckedIn {
    let moment = now()
    try await records { chest in
      let standing = await chest.personRisk()?.value
      let label = standing.map { $0.level >= .concern ? $0.label : .activeIdeation } ?? .activeIdeation
      if let after = PersonRisk.answered(answer, (.urgent, label), from: standing, in: nil, at: moment) {
        try await chest.commit(try chest.replacing(after))
      }
    }
    return CheckedIn(
      sentence: Words.checkedIn(answer, in: await manner().language),
      card: answer == .inDanger ? await crisisCard(for: .activeIdeation) : nil)
  }

  /// How the house speaks to this person outside a conversation: as they asked to be spoken to in the first questions,
  /// else formally.
  package func manner() async -> Manner {
    let language = (try? await familiarPerson())?.language ?? house.settings.language
    let intakes = try? await records { chest in
      try await chest.newest(Intake.self, .intake, under: nil, limit: 1).values
    }
    return Manner(language, intakes?.first?.manner.address ?? .vous)
  }
}
