import Foundation

/// The pictures and other files that a V3 card names (`data.assets`), where they lie beside it.
struct CardAssets {
  /// As the specification spells it, and as people do.
  private static let schemes = ["embeded://", "embedded://"]

  private let assets: [CardJSON]

  init(_ card: CardJSON) { assets = card["data"]?["assets"]?.elements ?? [] }

  /// The name of the character's picture in a CHARX: the main icon, or else the first one that lies there.
  var icon: String? {
    let icons = assets.filter { $0["type"]?.string == "icon" }
    return (icons.filter { $0["name"]?.string == "main" } + icons).lazy.compactMap(Self.path).first
  }

  /// Where an asset lies in the archive; `nil` for one that lies elsewhere. No address is ever followed (T31).
  static func path(_ asset: CardJSON) -> String? {
    guard let uri = asset["uri"]?.string, let scheme = schemes.first(where: uri.hasPrefix) else { return nil }
    return String(uri.dropFirst(scheme.count))
  }

  /// The assets with the main icon lying at `path`, or in the picture that carries the card where `path` is `nil`.
  /// Others stay as they are.
  static func placing(icon path: String?, kind: String, in card: CardJSON) -> CardJSON {
    var assets = card["data"]?["assets"]?.elements ?? []
    let uri = path.map { schemes[0] + $0 } ?? "ccdefault:"
    let isIcon = { (asset: CardJSON) in asset["type"]?.string == "icon" }
    let index =
      assets.firstIndex { isIcon($0) && $0["name"]?.string == "main" } ?? assets.firstIndex { isIcon($0) }
    if let index {
      // An icon that lies somewhere else, on the web or in a text, stays there.
      let here = assets[index]["uri"]?.string
      guard here != uri, here == "ccdefault:" || Self.path(assets[index]) != nil || here == nil else {
        return card
      }
      assets[index]["uri"] = .string(uri)
      if path != nil { assets[index]["ext"] = .string(kind) }
    } else {
      guard path != nil else { return card }
      assets.append(
        .object([
          .init(key: "type", value: .string("icon")), .init(key: "uri", value: .string(uri)),
          .init(key: "name", value: .string("main")), .init(key: "ext", value: .string(kind)),
        ]))
    }
    var card = card
    card["data"]?["assets"] = .array(assets)
    return card
  }
}
