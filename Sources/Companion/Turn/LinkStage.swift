import Foundation
import Safeguard

/// Something the person wrote in Care that bears on this message. Reads only; never fails: a reply without it is still a reply.
struct LinkStage: Sendable {
  let watch: TriageReader
  let now: @Sendable () -> Date

  /// `nil` while danger stands, at a farewell, in a private thread, when one was offered today, and where nothing bears on it.
  func choose(_ job: ReplyJob, in scene: Scene, risk: RiskBrief) async -> CareLink? {
    guard job.isNew, !job.thread.isPrivate, risk.level < .concern, scene.person.isMinor != true,
      !Farewell.isSaid(in: job.message.text),
      // Most messages say too little to bear on anything: nothing is read for them.
      FactTerms(job.message.text).terms.count >= CareLink.leastShared,
      await job.resident.careStanding().mayExercise,
      let book = try? await job.resident.careLinkBook(),
      book.mayOffer(at: now(), LocalTime(job.resident.house.settings.timeZone)),
      let sources = try? await job.resident.careSources(), !sources.isEmpty
    else { return nil }
    let text = job.message.text
    let rested = sources.filter { !book.rests($0.ref.record, at: now()) }
    guard
      let link = CareLink.idea(in: text, among: sources, settled: Set(book.ideas))
        ?? CareLink.bearing(on: text, among: rested)
    else { return nil }
    // Nothing that told of danger is brought up again of itself.
    if case .likeness(let quote, _) = link.kind {
      let ids = Set(link.refs)
      let whole = sources.filter { ids.contains($0.ref) }.map(\.text)
      guard !Self.isGrave(whole), await watch.assess(whole + [quote]).level < .concern else {
        return nil
      }
    }
    return link
  }

  /// Any word of death or harm: a school or a story around it, which triage weighs, makes it no lighter to be reminded of.
  private static func isGrave(_ texts: [String]) -> Bool {
    ViolenceSigns.isTold(in: texts)
      || texts.contains { !grave.isDisjoint(with: RecallTokenizer.words($0)) }
  }

  private static let grave = LineTable.words(
    """
    mourir mort morte meurs suicide suicider suicidaire tuer tue disparaitre scarifier scarification viol violer violee
    die dying dead death suicidal kill killed killing disappear cutting rape raped overdose
    """)

  func keep(_ link: CareLink?, _ job: ReplyJob, isSaid: Bool) async {
    guard let link, isSaid else { return }
    try? await job.resident.note(link, at: now())
  }
}
