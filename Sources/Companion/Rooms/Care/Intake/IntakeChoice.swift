/// What can be chosen where the house offers a choice.
package enum IntakeChoice: String, Codable, Sendable, CaseIterable {
  case yes, no, notNow, notAlways
  case often, sometimes, rarely
  case underTwoWeeks, weeks, months, years, always
  case energy, voices, both
  case female, male
  case five, fifteen, thirty
  case morning, midday, evening, anyTime
  case gentle, direct
  case tu, vous
}
