import ArgumentParser
import Companion

extension Setting {
  /// For `@Option`: the meaning in the person's language, the variable and the default.
  static func help(_ key: String) -> ArgumentHelp {
    let setting = named(key)
    let value = setting.byDefault.isEmpty ? "" : ", \(setting.byDefault)"
    return ArgumentHelp(
      "\(setting.meaning.in(Surroundings.here.language)) [\(setting.variable)\(value)]",
      valueName: setting.valueName)
  }

  private var valueName: String {
    switch kind {
    case .text: "name"
    case .file: "path"
    case .address: "address"
    case .url: "url"
    case .duration: "12h"
    case .number: "number"
    case .oneOf(let values): values.joined(separator: "|")
    }
  }

  /// The rows of README's table.
  static func table(in language: Language) -> String {
    let head =
      language == .fr
      ? "| option | variable | dans `fidelio.json` | par défaut | sens |"
      : "| flag | variable | in `fidelio.json` | default | meaning |"
    let rows = all.map { setting in
      let flag = setting.flag.map { "`\($0)`" } ?? ""
      let value = setting.byDefault.isEmpty ? "" : "`\(setting.byDefault)`"
      let key = setting.isFlag ? "`\(setting.key)`" : ""
      return "| \(flag) | `\(setting.variable)` | \(key) | \(value) | \(setting.meaning.in(language)) |"
    }
    return ([head, "|---|---|---|---|---|"] + rows).joined(separator: "\n")
  }
}
