import ServiceLifecycle
import Vault

/// Locks accounts that nobody has used for the time in the settings.
struct AutoLock: Service {
  let house: House

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        // A minute's slack on twelve hours.
        try? await Task.sleep(for: .seconds(60))
        house.waiting.sweep()
        for account in await house.residents.keyring.idle() { await house.lock(account) }
      }
    }
    // The house closes: whoever is at home leaves their index behind, sealed.
    for resident in await house.residents.all() {
      resident.gate.close()
      await resident.memory.sealSnapshot(to: resident.chest) { await house.residents.holds(resident) }
      try? await resident.tendFollowUp()
      await house.residents.remove(resident)
    }
  }
}
