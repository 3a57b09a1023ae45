@testable import Engines
import Testing

@Suite struct ChildLogTests {
  @Test func onlySignsOfLifeAreKept() {
    var log = ChildLog()
    let text = """
      0.04 I srv init: listening on http://127.0.0.1:34415
      prompt: planted
      listening on http://10.0.0.1:1
      listening on http://127.0.0.1:0
      llama_model_load: error loading model: tensor data out of bounds

      """

    let signs = text.utf8.map { log.read([$0]) }.flatMap { $0 }

    #expect(signs == [.listening(port: 34415), .modelRefused])
    #expect(log.lines == 5)
  }

  @Test func anEndlessLineIsNotKept() {
    var log = ChildLog()

    for _ in 0..<100 { _ = log.read([UInt8](repeating: 0x61, count: 100_000)) }

    #expect(log.read(Array("\nlistening on http://127.0.0.1:80\n".utf8)) == [.listening(port: 80)])
  }
}
