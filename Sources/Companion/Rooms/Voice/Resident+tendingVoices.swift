import Store
import Vault

/// A voice's habits hold words that came back in many replies. When replies go or are to be forgotten, the words go in the
/// same transaction; what is left gives new ones in the background.
extension Resident {
  /// The changes that take the words out of every voice, to go with a deletion.
  func voicesWithoutWords(in chest: Chest) async throws -> [Chest.Change] {
    var changes: [Chest.Change] = []
    for try await shelf in chest.sweep(.voice) {
      changes += shelf.damaged.map { .delete(.voice, id: $0.id) }
      for found in Chest.read(VoiceRecord.self, shelf).found where found.value.lacksWords != true {
        var record = found.value
        record.dropWords()
        changes.append(
          try .replace(record, in: .voice, id: found.address.id, expecting: found.address.version))
      }
    }
    if !changes.isEmpty { house.backgrounds.add(.tendVoices(self)) }
    return changes
  }

  /// Makes the voices anew whose words were taken out.
  func tendVoices() async {
    guard
      let lacking = try? await records({ chest in
        var lacking: [Chest.Found<VoiceRecord>] = []
        for try await shelf in chest.sweep(.voice) {
          lacking += Chest.read(VoiceRecord.self, shelf).found.filter { $0.value.lacksWords == true }
        }
        return lacking
      })
    else { return }
    for found in lacking {
      let companion = CompanionProfile.ID(raw: found.address.id)
      let old = found.value
      // One that cannot be made now keeps its numbers, and is tried after the next deletion.
      guard let made = try? await makeVoice(of: companion, in: old.era), made.isOn, !old.isOn else {
        continue
      }
      _ = try? await switchVoice(false, of: companion)
    }
  }
}
