package import Foundation

/// Where the encoder's files lie: what `engine/build_encoders.py` wrote, and OpenVINO's libraries.
package struct E5Files: Sendable, Equatable {
  /// Holds `e5.xml`, `e5.bin`, `triage.xml`, `triage.bin`, `table.i8`, `tokenizer.bin` and `manifest.json`.
  package var encoders: URL
  /// Holds `libopenvino_c.so` and what it pulls in.
  package var libraries: URL

  package init(encoders: URL, libraries: URL) {
    self.encoders = encoders
    self.libraries = libraries
  }

  /// The usual places in an engine folder: `encoders/`, and the `openvino` package of the private Python
  /// environment `venv/`, whatever Python made it. Says nothing about whether they are there.
  package init(engine: URL) {
    let lib = engine.appending(path: "venv/lib")
    let pythons = (try? FileManager.default.contentsOfDirectory(atPath: lib.path)) ?? []
    let candidates = pythons.filter { $0.hasPrefix("python3") }.sorted().map {
      lib.appending(path: $0).appending(path: "site-packages/openvino/libs")
    }
    let found = candidates.first { FileManager.default.fileExists(atPath: $0.path) }
    self.init(
      encoders: engine.appending(path: "encoders"),
      libraries: found ?? lib.appending(path: "python3/site-packages/openvino/libs"))
  }

  /// The layers, `name.xml`, and their weights, `name.bin`.
  func graph(_ name: String) -> URL { encoders.appending(path: "\(name).xml") }
  func weights(_ name: String) -> URL { encoders.appending(path: "\(name).bin") }
  var table: URL { encoders.appending(path: "table.i8") }
  var tokenizer: URL { encoders.appending(path: "tokenizer.bin") }
  var manifest: URL { encoders.appending(path: "manifest.json") }

  /// The C library, whose name ends in a version.
  var library: URL? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: libraries.path)) ?? []
    return names.filter { $0.hasPrefix("libopenvino_c.so") }.min().map { libraries.appending(path: $0) }
  }
}
