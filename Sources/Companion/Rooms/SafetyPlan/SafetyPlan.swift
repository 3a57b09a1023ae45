package import Foundation
import Safeguard

/// A plan for the hours in which staying alive is hard, in the person's own words. Its six parts and their order are
/// those of the Safety Planning Intervention (Stanley and Brown, Cognitive and Behavioral Practice 19, 2012).
package struct SafetyPlan: Codable, Sendable, Equatable {
  package enum Part: String, Codable, Sendable, CaseIterable {
    /// Warning signs.
    case signs
    /// What helps without anybody else.
    case coping
    /// Places and people that take one's mind off it.
    case distraction
    /// People to ask for help.
    case people
    case professionals
    /// What makes the home safer.
    case safety
  }

  package struct Line: Codable, Sendable, Equatable {
    package var text: String
    /// As it was typed; fits `OwnNumber`.
    package var phone: String?

    package init(text: String, phone: String? = nil) {
      self.text = text
      self.phone = phone
    }
  }

  /// Lines of one part. More would be a list to read in the worst moment.
  package static let linesLimit = 20
  /// Characters of a line.
  package static let textLimit = 400

  package var signs: [Line] = []
  package var coping: [Line] = []
  package var distraction: [Line] = []
  package var people: [Line] = []
  package var professionals: [Line] = []
  package var safety: [Line] = []
  package var updatedAt: Date?

  package init() {}

  package subscript(part: Part) -> [Line] {
    get { self[keyPath: Self.path(of: part)] }
    set { self[keyPath: Self.path(of: part)] = newValue }
  }

  private static func path(of part: Part) -> WritableKeyPath<SafetyPlan, [Line]> {
    switch part {
    case .signs: \.signs
    case .coping: \.coping
    case .distraction: \.distraction
    case .people: \.people
    case .professionals: \.professionals
    case .safety: \.safety
    }
  }

  package var isEmpty: Bool { Part.allCases.allSatisfy { self[$0].isEmpty } }

  /// The plan without blank lines and spaces around them.
  /// - Throws: `HouseError.unfit` naming the part that holds too much, or a number that is none.
  func checked(country: String?) throws(HouseError) -> SafetyPlan {
    var plan = self
    for part in Part.allCases {
      var kept: [Line] = []
      for var line in plan[part] {
        line.text = line.text.trimmingCharacters(in: .whitespacesAndNewlines)
        let phone = line.phone?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        guard !line.text.isEmpty || !phone.isEmpty else { continue }
        guard line.text.count <= Self.textLimit else { throw .unfit(field: part.rawValue) }
        line.phone = phone.isEmpty ? nil : phone
        guard phone.isEmpty || OwnNumber(phone, country: country) != nil else { throw .unfit(field: "phone") }
        kept.append(line)
      }
      guard kept.count <= Self.linesLimit else { throw .unfit(field: part.rawValue) }
      plan[part] = kept
    }
    return plan
  }
}
