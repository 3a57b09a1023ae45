import Companion
import Foundation
import Web

/// What the doctor looks at from outside the house: files, disk, port, engine, models, help lines.
struct HomeChecks: Sendable {
  let settings: Settings
  private var language: Language { settings.language }

  func all() async -> [Doctor.Check] {
    [files(), disk(), await port(), engine(), await models(), helpLines()].compactMap { $0 }
  }

  /// Nothing in the home may be open to others.
  private func files() -> Doctor.Check {
    let home = settings.home.path
    let files = FileManager.default
    guard files.fileExists(atPath: home) else { return check("files", .good, DoctorWords.filesNone) }
    guard files.isWritableFile(atPath: home) else {
      return check("files", .broken, DoctorWords.filesReadOnly)
    }
    // The home's own mode keeps everybody out of what is below it.
    guard Passphrases.isOpenToOthers(home) else { return check("files", .good, DoctorWords.filesGood) }
    let names = (try? files.contentsOfDirectory(atPath: home)) ?? []
    for name in ["."] + names.sorted() where Passphrases.isOpenToOthers("\(home)/\(name)") {
      return check("files", .broken, DoctorWords.filesOpen(name), mend: DoctorWords.filesMend)
    }
    return check("files", .good, DoctorWords.filesGood)
  }

  /// Gigabytes under which a machine soon has no room for a model or a backup.
  private static let little = 2.0

  private func disk() -> Doctor.Check? {
    var place = settings.home
    while !FileManager.default.fileExists(atPath: place.path), place.path != "/" {
      place.deleteLastPathComponent()
    }
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: place.path)
    guard let bytes = attributes?[.systemFreeSize] as? Int64 else { return nil }
    let free = Double(bytes) / 1e9
    let shown = free < 10 ? String(Double(Int(free * 10)) / 10) : String(Int(free))
    let state: Doctor.State = free < 0.2 ? .broken : free < Self.little ? .lacking : .good
    return check(
      "disk", state, DoctorWords.disk(free: shown), mend: state == .good ? nil : DoctorWords.diskMend)
  }

  private func port() async -> Doctor.Check {
    if let address = await HouseVisit.runningAddress(of: settings.home) {
      return check("port", .good, DoctorWords.serving(address))
    }
    return await Self.isFree(settings.port)
      ? check("port", .good, DoctorWords.portFree(settings.port))
      : check("port", .lacking, DoctorWords.portTaken(settings.port), mend: DoctorWords.portMend)
  }

  /// Whether nobody answers there.
  static func isFree(_ port: Int) async -> Bool {
    guard port > 0, let client = try? HouseClient(HouseDoor(port: port)) else { return true }
    do {
      _ = try await client.send(.get, "/health", timeout: .seconds(2), limit: 65_536)
      return false
    } catch { return error as? HouseClientError == .unreachable }
  }

  private func engine() -> Doctor.Check {
    let folder = settings.engineFolder ?? settings.home.appending(path: "engine")
    let own = folder.appending(path: "venv/bin/python3").path
    let isHere =
      FileManager.default.isExecutableFile(atPath: own)
      || settings.searchPath.split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/llama-server")
      }
    return isHere
      ? check("engine", .good, DoctorWords.engineGood)
      : Doctor.Check(
        key: "engine", state: .lacking, sentence: DoctorWords.engineLacking.in(language),
        mend: "./start --no-serve")
  }

  /// Digests of the models on the shelf; seconds for each gigabyte.
  private func models() async -> Doctor.Check? {
    let found = await ModelYard(settings.house).verify()
    guard found.whole + found.broken.count > 0 else { return nil }
    guard let name = found.broken.first else {
      return check("digests", .good, DoctorWords.digestsGood(found.whole))
    }
    return check("digests", .broken, DoctorWords.digestsBad(name), mend: DoctorWords.digestsMend(name))
  }

  private func helpLines() -> Doctor.Check {
    let stale = LinesDesk.doubts(on: Date())
    return stale.isEmpty
      ? check("lines", .good, DoctorWords.linesGood)
      : Doctor.Check(
        key: "lines", state: .lacking, sentence: DoctorWords.linesOld(stale.count).in(language),
        mend: "fidelio lines check")
  }

  private func check(
    _ key: String, _ state: Doctor.State, _ sentence: Phrase, mend: Phrase? = nil
  ) -> Doctor.Check {
    Doctor.Check(key: key, state: state, sentence: sentence.in(language), mend: mend?.in(language))
  }
}
