import Synchronization

/// Private conversations in which a new voice is tried, each with the voice it was opened for. In memory alone, like
/// the conversations.
final class SideRooms: Sendable {
  private let told = Mutex<Set<ChatThread.ID>>([])
  private let rooms = Mutex<[ChatThread.ID: VoiceSettings]>([:])

  func open(_ thread: ChatThread.ID, for voice: VoiceSettings) { rooms.withLock { $0[thread] = voice } }

  /// Whether it is still to be said in a conversation that another voice answers; in a crisis once is enough.
  func tells(in thread: ChatThread.ID) -> Bool { told.withLock { $0.insert(thread).inserted } }

  func voice(in thread: ChatThread.ID) -> VoiceSettings? { rooms.withLock { $0[thread] } }
}
