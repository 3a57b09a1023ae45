import Foundation
import Synchronization
import Testing
import Vault

@testable import Engines

@Suite struct ResumableFileTests {
  let folder: TemporaryFolder
  let file: ResumableFile
  let whole: [UInt8] = (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }
  let url = URL(string: "https://models.example/a.gguf")!

  init() throws {
    folder = try TemporaryFolder()
    file = ResumableFile(target: folder.url.appending(path: "a.gguf"), folder: folder.url)
  }

  var digest: String { Hex.encode(Digest.sha256(whole)) }

  @Test func wholeFileArrivesUnderItsNameAlone() async throws {
    let sender = Sender(whole)
    let told = Mutex<[FetchProgress]>([])

    let found = try await file.fetch(url, from: sender.source, bytes: 50_000, sha256: digest) { progress in
      told.withLock { $0.append(progress) }
    }

    #expect(found == digest)
    #expect(folder.names() == ["a.gguf"])
    #expect(try Data(contentsOf: file.target) == Data(whole))
    #expect(told.withLock { $0.last?.bytes } == 50_000)
  }

  @Test func brokenFetchGoesOnWhereItStopped() async throws {
    let sender = Sender(whole, breaksAfter: 20_000)

    await #expect(throws: FetchError.network) { _ = try await file.fetch(url, from: sender.source) }
    #expect(folder.names() == ["a.gguf.part", "a.gguf.part.json"])
    sender.mend()
    let found = try await file.fetch(url, from: sender.source)

    #expect(found == digest)
    #expect(sender.asked == [0, 20_000])
    #expect(folder.names() == ["a.gguf"])
  }

  @Test func fileThatChangedMeanwhileIsFetchedAnew() async throws {
    let first = Sender(whole, etag: "\"one\"", breaksAfter: 20_000)
    await #expect(throws: FetchError.network) { _ = try await file.fetch(url, from: first.source) }
    let other = whole.map { $0 ^ 1 }
    let second = Sender(other, etag: "\"two\"")

    _ = try await file.fetch(url, from: second.source)

    #expect(try Data(contentsOf: file.target) == Data(other))
  }

  @Test func anotherAddressNeverGoesOnWithAHalfFile() async throws {
    let sender = Sender(whole, breaksAfter: 20_000)
    await #expect(throws: FetchError.network) { _ = try await file.fetch(url, from: sender.source) }
    sender.mend()

    _ = try await file.fetch(URL(string: "https://models.example/b.gguf")!, from: sender.source)

    #expect(sender.asked == [0, 0])
  }

  @Test func withoutATagOrADigestAHalfFileIsNotTrusted() async throws {
    let sender = Sender(whole, etag: nil, breaksAfter: 20_000)
    await #expect(throws: FetchError.network) { _ = try await file.fetch(url, from: sender.source) }
    sender.mend()

    _ = try await file.fetch(url, from: sender.source)

    #expect(sender.asked == [0, 0])
  }

  @Test func endBeforeTheAnnouncedSizeIsABreak() async throws {
    let sender = Sender(whole, total: 60_000)

    await #expect(throws: FetchError.network) { _ = try await file.fetch(url, from: sender.source) }
    #expect(!folder.names().contains("a.gguf"))
  }

  @Test func moreThanAnnouncedIsRefusedAndThrownAway() async throws {
    let sender = Sender(whole, total: nil)

    await #expect(throws: FetchError.digest) {
      _ = try await file.fetch(url, from: sender.source, bytes: 40_000)
    }
    #expect(folder.names().isEmpty)
  }

  @Test func anotherSizeThanPinnedIsRefusedBeforeAByteIsWritten() async throws {
    await #expect(throws: FetchError.digest) {
      _ = try await file.fetch(url, from: Sender(whole).source, bytes: 49_999)
    }
    #expect(folder.names().isEmpty)
  }

  @Test func wrongDigestIsThrownAway() async throws {
    await #expect(throws: FetchError.digest) {
      _ = try await file.fetch(url, from: Sender(whole).source, sha256: String(repeating: "0", count: 64))
    }
    #expect(folder.names().isEmpty)
  }

  @Test func folderThatCannotBeWrittenIsSaid() async throws {
    let lost = ResumableFile(
      target: folder.url.appending(path: "a.gguf"), folder: folder.url.appending(path: "none"))

    await #expect(throws: FetchError.disk) { _ = try await lost.fetch(url, from: Sender(whole).source) }
  }

  @Test func cancelledFetchKeepsWhatCameForTheNext() async throws {
    let sender = Sender(whole, hangsAfter: 20_000)
    let (file, url) = (file, url)
    let fetch = Task { try await file.fetch(url, from: sender.source) }
    await sender.untilHanging()

    fetch.cancel()

    await #expect(throws: CancellationError.self) { _ = try await fetch.value }
    sender.mend()
    #expect(try await file.fetch(url, from: sender.source) == digest)
    #expect(sender.asked == [0, 20_000])
  }
}

/// A sender of one file that can break off, hang, and be mended.
final class Sender: Sendable {
  private struct State {
    var breaksAfter: Int?
    var hangsAfter: Int?
    var asked: [Int64] = []
  }

  private let bytes: [UInt8]
  private let etag: String?
  private let total: Int64?
  private let state: Mutex<State>
  private let hanging = AsyncStream<Void>.makeStream()

  init(_ bytes: [UInt8], etag: String? = "\"one\"", breaksAfter: Int? = nil, hangsAfter: Int? = nil) {
    self.bytes = bytes
    self.etag = etag
    total = Int64(bytes.count)
    state = Mutex(State(breaksAfter: breaksAfter, hangsAfter: hangsAfter))
  }

  init(_ bytes: [UInt8], total: Int64?) {
    self.bytes = bytes
    self.total = total
    etag = "\"one\""
    state = Mutex(State())
  }

  /// Offsets that were asked for.
  var asked: [Int64] { state.withLock(\.asked) }

  func mend() {
    state.withLock {
      $0.breaksAfter = nil
      $0.hangsAfter = nil
    }
  }

  func untilHanging() async {
    for await _ in hanging.stream { return }
  }

  var source: ByteSource {
    { _, from, etag, receive in
      self.state.withLock { $0.asked.append(from) }
      let begins = etag == self.etag ? from : 0
      try await receive(
        ByteAnswer(from: begins, total: self.total, etag: self.etag, chunks: self.chunks(from: Int(begins))))
    }
  }

  private func chunks(from start: Int) -> AsyncThrowingStream<Data, any Error> {
    let (breaks, hangs) = state.withLock { ($0.breaksAfter, $0.hangsAfter) }
    let end = min(bytes.count, breaks ?? hangs ?? bytes.count)
    let (stream, continuation) = AsyncThrowingStream<Data, any Error>.makeStream()
    for place in stride(from: start, to: end, by: 3_000) {
      continuation.yield(Data(bytes[place..<min(place + 3_000, end)]))
    }
    if breaks != nil {
      continuation.finish(throwing: OutboundError.brokeOff)
    } else if hangs != nil {
      hanging.continuation.yield()
    } else {
      continuation.finish()
    }
    return stream
  }
}
