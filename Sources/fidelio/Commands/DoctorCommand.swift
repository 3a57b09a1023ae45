import ArgumentParser
import Companion
import Foundation
import Glibc
import Web

/// `fidelio doctor`: what works, what is missing, how to mend it. Exit 1 when something that matters is broken.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: HelpWords.doctor.in(Surroundings.here.language))

  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: ServeFlags

  private struct Report: Encodable {
    var ok: Bool
    var checks: [Doctor.Check]
  }

  func run() async throws {
    let settings = try Settings.read(
      flags: flags.given, surroundings: Surroundings.here)
    var doctor = Doctor(checks: await HomeChecks(settings: settings).all())
    doctor.checks += await Self.houseChecks(settings)
    if json {
      try Out.json(Report(ok: doctor.isSound, checks: doctor.checks))
    } else {
      let paint = Paint(
        isTerminal: isatty(STDOUT_FILENO) == 1, noColor: Surroundings.here["NO_COLOR"],
        term: Surroundings.here["TERM"])
      for check in doctor.checks { Out.line(Self.line(check, in: settings.language, paint)) }
      Out.line((doctor.isSound ? DoctorWords.sound : DoctorWords.unsound).in(settings.language))
    }
    if !doctor.isSound { throw ExitCode.failure }
  }

  /// The house's own checks; when it does not open, that is the finding.
  private static func houseChecks(_ settings: Settings) async -> [Doctor.Check] {
    do {
      let doctor: Doctor = try await HouseVisit.call(settings) { client in
        try await client.get("/api/host/doctor?lang=\(settings.language.rawValue)", timeout: .seconds(120))
      }
      return doctor.checks
    } catch {
      return [
        Doctor.Check(
          key: "storage", state: .broken, sentence: Complaint.sentence(for: error, in: settings.language))
      ]
    }
  }

  static func line(_ check: Doctor.Check, in language: Language, _ paint: Paint) -> String {
    let colour: Paint.Colour =
      switch check.state {
      case .good: .good
      case .lacking: .alarm
      case .broken: .bad
      }
    let mark = paint(colour, DoctorWords.word(for: check.state).in(language))
    let mend = check.mend.map { "\n    → \($0)" } ?? ""
    return "\(mark)  \(check.key): \(check.sentence)\(mend)"
  }
}
