import Store

/// How the house is, in words for whoever lives in it: nothing about anybody else, and no path.
package struct HouseHealth: Codable, Sendable, Equatable {
  package enum State: String, Codable, Sendable { case fine, trouble, note }

  package struct Item: Codable, Sendable, Equatable {
    /// The key of the doctor's check.
    package let name: String
    package let state: State
    package let title: String
    package let sentence: String
    package let mend: String?
  }

  package let items: [Item]
}

extension Resident {
  package func houseHealth(in language: Language) async -> HouseHealth {
    let doctor = await house.doctor(in: language)
    return HouseHealth(
      // How often help lines were shown is for whoever hosts.
      items: doctor.checks.filter { isHost || $0.key != "referrals" }.map { check in
        check.key == "records" ? ownRecords(in: language) : item(check, in: language)
      })
  }

  private func item(_ check: Doctor.Check, in language: Language) -> HouseHealth.Item {
    let state: HouseHealth.State =
      switch check.state {
      case .good: .fine
      case .lacking: .note
      case .broken: .trouble
      }
    // How many others live here is nobody's business.
    let isQuiet = check.key == "storage" && check.state == .good
    return HouseHealth.Item(
      name: check.key, state: state, title: Words.House.title(of: check.key).in(language),
      sentence: isQuiet ? Words.House.storageGood.in(language) : check.sentence,
      mend: check.state == .good ? nil : mend(check.mend, in: language))
  }

  /// How this account's own records stand, not those of others.
  private func ownRecords(in language: Language) -> HouseHealth.Item {
    let verification = house.integrity.verification(of: id)
    let isSound = verification?.isSound ?? true
    let sentence =
      isSound
      ? Words.House.recordsGood
      : Words.House.recordsOff(rows: verification?.damaged.count ?? 0)
    return HouseHealth.Item(
      name: "records", state: isSound ? .fine : .trouble,
      title: Words.House.title(of: "records").in(language),
      sentence: sentence.in(language),
      mend: isSound ? nil : mend(Words.Doctor.recordsMend.in(language), in: language))
  }

  /// Commands are for whoever hosts; the others know whom to ask.
  private func mend(_ command: String?, in language: Language) -> String? {
    isHost ? command : Words.House.askTheHost.in(language)
  }
}
