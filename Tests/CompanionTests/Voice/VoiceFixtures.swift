import Engines
import Foundation
import Safeguard
import Vault

@testable import Companion

/// Invented exchanges for the tests of a voice.
enum VoiceFixtures {
  static let companion: CompanionProfile.ID = id(7)

  static func id<Thing>(_ number: Int) -> Named<Thing> {
    var bytes = [UInt8](repeating: 0, count: 16)
    for place in 0..<4 { bytes[place] = UInt8(truncatingIfNeeded: number >> (8 * place)) }
    return Named(raw: RecordID(bytes: bytes)!)
  }

  static func pair(
    _ number: Int, thread: Int, said: String, reply: String, day: Int = 0
  ) -> VoicePair {
    VoicePair(
      id: id(1_000_000 + number), asked: id(2_000_000 + number), thread: id(thread), said: said, reply: reply,
      at: Date(timeIntervalSince1970: 1_780_000_000 + Double(day) * 86_400), model: nil)
  }

  private static let topics = [
    "le train du matin", "la soupe de potiron", "le voisin bruyant", "la réunion de service",
    "le chat malade",
    "la course au parc", "les clés perdues", "le balcon fleuri", "la lettre du bailleur", "le vélo crevé",
  ]
  private static let answers = [
    "Oh, ma belle… On respire, et on regarde ça ensemble ?", "Bon. Un pas après l’autre, ma belle 🌿",
    "Ah, voilà qui mérite un thé. Raconte-moi la suite…",
    "Hop, dehors cinq minutes. Le reste attendra, ma belle.",
  ]

  /// Talks of five exchanges each, no two of them the same.
  static func talks(_ count: Int) -> [VoicePair] {
    (0..<count).flatMap { thread in
      (0..<5).map { turn in
        let number = thread * 5 + turn
        return pair(
          number, thread: thread,
          said: "Aujourd’hui, numéro \(number), je pense encore à \(topics[number % topics.count]).",
          reply: answers[number % answers.count] + " Le mot du jour est le \(number).", day: thread / 3)
      }
    }
  }

  static func scene(
    _ text: String, history: [Message] = [], isMinor: Bool? = nil, persona: String = "Aime la mer."
  ) -> Scene {
    var person = Person(
      name: "Camille", language: .fr, country: "FR", adult: true, remoteConsents: [], createdAt: Date())
    person.isMinor = isMinor
    let profile = CompanionProfile(
      id: companion, name: "Nour", portrait: Portrait(glyph: "N", hue: 1), persona: persona, tone: Tone(),
      language: .fr, createdAt: Date())
    let asked = Message(thread: id(1), role: .person, text: text, at: Date(), previous: nil)
    return Scene(
      owner: "test", asked: asked, person: person, companion: profile, shift: ToneShift(), summary: nil,
      history: history,
      attached: [], recallTokens: 250, recallHits: 4, newWindowStart: nil)
  }

  static let voice = ChosenVoice(
    constants: [
      Exemplar(pair(1, thread: 1, said: "Je rentre tard.", reply: "Oh, ma belle… Une soupe ?")),
      Exemplar(pair(2, thread: 2, said: "Il pleut.", reply: "Bon. On danse dessous.")),
    ],
    similar: [
      Exemplar(pair(3, thread: 3, said: "Le chat boude.", reply: "Ah, monsieur a ses humeurs [très] hautes."))
    ],
    card: "Ta manière : 5 à 9 mots ; emoji.")

  static let local = ModelCard(name: "local", contextTokens: 8_192, isRemote: false)
  static let remote = ModelCard(name: "remote", contextTokens: 32_768, isRemote: true, host: "example.org")
}
