/// Who holds which slot of the engine. A slot's prefix is used again only by the owner who left it (T43).
///
/// Prompts that begin alike share a slot, so that background work, which begins differently, does not push a
/// conversation's prefix out.
struct SlotBook {
  struct Lease: Equatable, Sendable {
    let slot: Int
    /// False makes the engine forget the slot's content before it reads the prompt.
    let usesPrefixCache: Bool
  }

  private struct Slot {
    var owner: String?
    var opening: Int?
    /// Which adapter read what it holds, and how loud.
    var voice: AdapterUse?
    /// Whether the engine surely holds this owner's words there, and nobody else's.
    var isSettled = false
    var lastUse = 0
  }

  private var slots: [Slot]
  private var generation = 0
  private var use = 0

  init(count: Int) { slots = Array(repeating: Slot(), count: count) }

  /// A slot for a prompt of this owner.
  /// - Parameters:
  ///   - opening: the same for prompts that begin alike.
  ///   - voice: The adapter that speaks. The engine itself would go on from what another one read.
  ///   - generation: the child's number; slots of another child are forgotten.
  mutating func lease(
    owner: String, opening: Int, voice: AdapterUse? = nil, generation: Int
  ) -> Lease {
    if generation != self.generation {
      self = SlotBook(count: slots.count)
      self.generation = generation
    }
    let index =
      slots.firstIndex { $0.owner == owner && $0.opening == opening && $0.voice == voice }
      ?? slots.firstIndex { $0.owner == nil }
      ?? slots.indices.min { slots[$0].lastUse < slots[$1].lastUse }
      ?? 0
    if slots[index].owner != owner || slots[index].voice != voice {
      slots[index] = Slot(owner: owner)
      slots[index].voice = voice
    }
    use += 1
    slots[index].opening = opening
    slots[index].lastUse = use
    return Lease(slot: index, usesPrefixCache: slots[index].isSettled)
  }

  /// The engine has read the prompt of this lease: what the slot held before is gone.
  mutating func settle(_ lease: Lease, owner: String) {
    guard slots[lease.slot].owner == owner else { return }
    slots[lease.slot].isSettled = true
  }
}
