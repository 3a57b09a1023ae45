import Companion
import HTTPTypes
import Hummingbird

/// The crisis card of a country, for anybody, at any time (R26, R29).
struct CardDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.card, use: card)
  }

  /// By the country that is asked for, else the one the browser's languages name (R27), with the lines for the young
  /// first where that is asked for (R36). A country that is none gets the card for an unknown place, never an error.
  @Sendable private func card(_ visit: Visit) async throws -> Response {
    var language = visit.query("language").flatMap(Language.init(rawValue:))
    if language == nil { language = await visit.language() }
    let country = visit.query("country")?.uppercased()
    let named = (country ?? AcceptLanguage.region(visit.request.headers[.acceptLanguage])).flatMap {
      $0.utf8.count == 2 ? $0 : nil
    }
    let isYoung = visit.query("young") == "1"
    return .json(visit.house.crisisCard(country: named, language: language ?? .en, isYoung: isYoung))
  }
}
