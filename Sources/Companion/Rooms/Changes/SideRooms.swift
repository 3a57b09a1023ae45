import Synchronization

/// Private conversations in which a new voice is tried, each with the voice it was opened for. In memory alone, like
/// the conversations.
final class SideRooms: Sendable {
  private let rooms = Mutex<[ChatThread.ID: VoiceSettings]>([:])

  func open(_ thread: ChatThread.ID, for voice: VoiceSettings) { rooms.withLock { $0[thread] = voice } }

  func voice(in thread: ChatThread.ID) -> VoiceSettings? { rooms.withLock { $0[thread] } }
}
