import Engines
import Foundation

/// That words might be sent to another machine, as it was agreed to in another home. A file agrees to nothing: the person
/// is asked anew, and it is taken by itself alone.
struct OwnConsent: Codable, Sendable {
  /// Of the part, and of its offer.
  static let name = "consent"
  /// UTF-8 bytes of a name, as of any on the internet.
  private static let nameLimit = 253
  private static let most = 50

  private(set) var kind = name
  let host: String

  private struct Line: Decodable { let remoteConsents: [String]? }

  /// Those that a person's line tells.
  static func all(in line: Data) -> [OwnConsent] {
    let hosts = (try? JSONDecoder().decode(Line.self, from: line))?.remoteConsents ?? []
    return hosts.prefix(most).compactMap { OwnConsent(host: $0).fit }
  }

  /// `nil` for what is no name of a machine: nothing that could be read as another one.
  var fit: OwnConsent? {
    let isPlain = host.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789.-:[]_".unicodeScalars.contains(scalar))
    }
    return isPlain && !host.isEmpty && host.utf8.count <= Self.nameLimit ? self : nil
  }

  var memory: ImportedMemory { ImportedMemory(text: host, json: OwnPart.json(of: self)) }
}

/// An address that was told that something waits. It comes back switched off: nothing is sent before the person took this
/// one offer, knowing what leaves the house with it.
struct OwnWebhook: Codable, Sendable {
  /// Of the part, and of its offer; the other one where it is told while the account is locked too.
  static let (name, lockedName) = ("webhook", "webhookLocked")

  private(set) var kind = name
  let address: String
  let whileLocked: Bool

  private struct Line: Decodable { let webhook: ExportedFollowUp.Address? }

  /// The one that a line of the follow-up tells; `nil` for none that may be told.
  static func line(_ line: Data) -> OwnWebhook? {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    guard let told = (try? decoder.decode(Line.self, from: line))?.webhook else { return nil }
    return OwnWebhook(address: told.address, whileLocked: told.whileLocked).fit
  }

  var fit: OwnWebhook? {
    guard !address.contains(where: \.isWhitespace), let checked = try? Webhook.checked(address) else {
      return nil
    }
    return OwnWebhook(address: checked, whileLocked: whileLocked)
  }

  var memory: ImportedMemory { ImportedMemory(text: address, json: OwnPart.json(of: self)) }
}

extension OwnPart {
  fileprivate static func json(of part: some Encodable) -> Data? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try? encoder.encode(part)
  }
}
