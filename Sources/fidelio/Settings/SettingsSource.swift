import Configuration
import Foundation

/// One key's value from the first place that has one: flag, environment, `fidelio.json`, default.
struct SettingsSource: Sendable {
  private let reader: ConfigReader

  /// - Parameters:
  ///   - flags: By key; only what was really typed.
  ///   - file: `fidelio.json` of the home; need not exist.
  /// - Throws: `SettingsError.badFile`, `.unknownInFile`.
  init(flags: [String: String], environment: [String: String], file: URL) throws(SettingsError) {
    var variables: [String: String] = [:]
    for setting in Setting.all {
      if let value = environment[setting.variable], !value.isEmpty { variables[setting.key] = value }
    }
    reader = ConfigReader(providers: [
      Self.provider("flags", flags), Self.provider("environment", variables),
      Self.provider("file", try Self.read(file)),
    ])
  }

  /// - Returns: `nil` when no place has the key and it has no default.
  func text(_ key: String) -> String? {
    let setting = Setting.named(key)
    return reader.string(forKey: ConfigKey([key])) ?? (setting.byDefault.isEmpty ? nil : setting.byDefault)
  }

  func isSet(_ key: String) -> Bool { reader.string(forKey: ConfigKey([key])) != nil }

  func number(_ key: String) throws(SettingsError) -> Int {
    guard case .number(let range) = Setting.named(key).kind else {
      preconditionFailure("\(key) is no number")
    }
    guard let number = text(key).flatMap({ Int($0) }), range.contains(number) else {
      throw .notANumber(key: key, range)
    }
    return number
  }

  /// `90s`, `30m`, `12h`, `7d`; from a second to a year.
  func duration(_ key: String) throws(SettingsError) -> Duration {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
    let text = text(key) ?? ""
    guard let unit = text.last.flatMap({ units[$0] }), let count = Int(text.dropLast()), count > 0,
      count <= 366 * 86_400 / unit
    else { throw .notADuration(key: key) }
    return .seconds(count * unit)
  }

  func url(_ key: String) throws(SettingsError) -> URL? {
    guard let text = text(key) else { return nil }
    guard let url = URL(string: text), let scheme = url.scheme?.lowercased(),
      ["http", "https"].contains(scheme),
      url.host()?.isEmpty == false
    else { throw .notAURL(key: key) }
    return url
  }

  func choice<T: RawRepresentable<String>>(_ key: String, as type: T.Type) throws(SettingsError) -> T? {
    guard let text = text(key) else { return nil }
    guard case .oneOf(let values) = Setting.named(key).kind else {
      preconditionFailure("\(key) is no choice")
    }
    guard values.contains(text), let value = T(rawValue: text) else { throw .notOneOf(key: key, values) }
    return value
  }

  private static func provider(_ name: String, _ values: [String: String]) -> InMemoryProvider {
    InMemoryProvider(
      name: name,
      values: Dictionary(
        uniqueKeysWithValues: values.map {
          (AbsoluteConfigKey([$0]), ConfigValue(.string($1), isSecret: true))
        }))
  }

  /// The file's values as they would be typed.
  private static func read(_ file: URL) throws(SettingsError) -> [String: String] {
    guard FileManager.default.fileExists(atPath: file.path) else { return [:] }
    guard let data = try? Data(contentsOf: file),
      let values = try? JSONDecoder().decode([String: Plain].self, from: data)
    else { throw .badFile }
    let known = Set(Setting.all.filter { $0.isFlag && $0.key != "home" }.map(\.key))
    if let unknown = values.keys.sorted().first(where: { !known.contains($0) }) {
      throw .unknownInFile(key: unknown)
    }
    return values.mapValues(\.text)
  }

  private struct Plain: Decodable {
    let text: String
    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Int.self) {
        text = String(number)
      } else {
        text = try value.decode(String.self)
      }
    }
  }
}
