import Companion
import Foundation
import Logging
import Web

/// The settings as the rooms want them.
extension Settings {
  var house: HouseSettings {
    var house = HouseSettings(
      home: home, lockAfter: lockAfter, contextTokens: contextTokens,
      threads: threads, engineFolder: engineFolder, engineScripts: engineScripts, searchPath: searchPath,
      backups: backups, language: language)
    house.kdfLog2N = kdfLog2N
    if let modelURL {
      house.model = .server(
        ConfiguredServer(
          base: modelURL, model: modelName ?? "", key: modelKey, contextTokens: contextTokens))
    } else if let modelName {
      house.model = .local(name: modelName)
    }
    return house
  }

  func web(token: String) -> WebSettings {
    WebSettings(
      host: host, port: port, publicURL: publicURL, tlsCertificate: tlsCertificate, tlsKey: tlsKey,
      trustedProxy: trustedProxy, hostToken: token)
  }

  func logger(_ label: String = "fidelio", atLeast level: Logger.Level = .trace) -> Logger {
    let level = max(level, logLevel)
    return Logger(label: label) { LogLine(label: $0, level: level) }
  }
}
