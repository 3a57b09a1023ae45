/// From how many points of the AUDIT-C a professional is suggested: 3 for women, 4 for men (Bush et al. 1998).
package enum AlcoholThreshold {
  package enum Sex: String, Codable, Sendable, CaseIterable { case female, male }

  package static let female = 3
  package static let male = 4

  /// - Parameter sex: `nil` where the person did not say; the lower threshold then, since all it does is suggest.
  package static func points(_ sex: Sex?) -> Int { sex == .male ? male : female }

  package static func isReached(_ total: Int, _ sex: Sex?) -> Bool { total >= points(sex) }
}
