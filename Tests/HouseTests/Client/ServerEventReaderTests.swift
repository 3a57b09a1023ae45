import Testing
import Web

@Suite struct ServerEventReaderTests {
  private let stream =
    "id: 1\nevent: delta\ndata: été\ndata: deux\n\n:\n\ndata:x\r\n\r\nid: 3\rdata: y\r\rdata: cut"
  private let events = [
    ServerEvent(id: "1", name: "delta", data: "été\ndeux"), ServerEvent(id: "1", data: "x"),
    ServerEvent(id: "3", data: "y"),
  ]

  @Test(arguments: [1, 2, 3, 7, 1_000])
  func eventsAreTheSameWhereverTheBytesAreCut(_ size: Int) {
    var reader = ServerEventReader()
    let bytes = Array(stream.utf8)
    var found: [ServerEvent] = []

    for start in stride(from: 0, to: bytes.count, by: size) {
      found += reader.read(bytes[start..<min(start + size, bytes.count)])
    }

    #expect(found == events)
  }
}
