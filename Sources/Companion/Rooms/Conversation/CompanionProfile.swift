package import Engines
package import Foundation

/// Who the person talks with: a name, a face, a character and a tone.
package struct CompanionProfile: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<CompanionProfile>

  package let id: ID
  package var name: String
  package var portrait: Portrait
  /// In the person's own words, at most `CompanionDraft.personaLimit` characters; may be empty.
  package var persona: String
  package var tone: Tone
  package var language: Language
  package let createdAt: Date
  /// A number that changes with the picture; `nil` where the face is drawn from `portrait`.
  package var picture: Int?
  /// The adapter of the local engine that it speaks with; `nil` for the model alone.
  package var adapter: AdapterUse?
}

/// A face drawn from one glyph on a coloured ground.
package struct Portrait: Codable, Sendable, Equatable {
  /// One grapheme, for example an initial or an emoji.
  package var glyph: String
  /// Hue of the ground, 0 to 359 degrees.
  package var hue: Int

  package init(glyph: String, hue: Int) {
    self.glyph = glyph
    self.hue = hue
  }
}

/// What the person wants a companion to be; what is `nil` keeps its value, or takes the default.
package struct CompanionDraft: Codable, Sendable {
  package static let nameLimit = 80
  /// Characters. Enough for a long character sheet, little enough to stay in a small model's window.
  package static let personaLimit = 8_000

  package var name: String?
  package var portrait: Portrait?
  package var persona: String?
  package var tone: Tone?
  package var language: Language?
  /// An adapter of the house by its name; empty for none.
  package var adapterName: String?
  /// How loud it is, `AdapterUse.scales`; 1 where nothing is said.
  package var adapterScale: Double?

  package init(
    name: String? = nil, portrait: Portrait? = nil, persona: String? = nil, tone: Tone? = nil,
    language: Language? = nil
  ) {
    self.name = name
    self.portrait = portrait
    self.persona = persona
    self.tone = tone
    self.language = language
  }

  /// The profile with the draft laid over it.
  /// - Throws: `HouseError.unfit` naming the field that does not fit.
  func laid(over profile: CompanionProfile) throws(HouseError) -> CompanionProfile {
    var profile = profile
    if let name {
      let name = HiddenCharacters.line(name)
      guard !name.isEmpty, name.count <= Self.nameLimit else { throw .unfit(field: "name") }
      profile.name = name
    }
    if var portrait {
      portrait.glyph = HiddenCharacters.removed(from: portrait.glyph)
      guard portrait.glyph.count == 1, (0..<360).contains(portrait.hue) else {
        throw .unfit(field: "portrait")
      }
      profile.portrait = portrait
    }
    if let persona {
      let persona = HiddenCharacters.removed(from: persona)
      guard persona.count <= Self.personaLimit else { throw .unfit(field: "persona") }
      profile.persona = persona
    }
    if let tone { profile.tone = try tone.checked() }
    if let language { profile.language = language }
    if let adapterName {
      profile.adapter = adapterName.isEmpty ? nil : AdapterUse(name: adapterName)
    }
    if let adapterScale {
      guard AdapterUse.scales.contains(adapterScale) else { throw .unfit(field: "adapterScale") }
      profile.adapter?.scale = adapterScale
    }
    return profile
  }
}
