import COpenVINO
import Foundation

/// The twelve layers: token ids in, vectors out. Loaded as a whole, or not at all.
///
/// Not for use from two threads at once: `E5Queue` keeps it to one.
final class E5Encoder {
  let tokenizer: UnigramTokenizer
  private let table: WordTable
  private let handle: OpaquePointer
  private var rows: [Float] = []

  /// - Parameters:
  ///   - graph: The name of the layers' files.
  ///   - threads: At least 1.
  /// - Throws: `EngineError.noModel` when a file is missing or damaged, or OpenVINO does not take the graph.
  init(
    _ files: E5Files, graph: String, _ manifest: E5Manifest, tokenizer: UnigramTokenizer, threads: Int
  ) throws(EngineError) {
    self.tokenizer = tokenizer
    table = try WordTable(files.table)
    guard table.width == manifest.dimension, table.count == tokenizer.count, let library = files.library
    else { throw .noModel }
    var handle: OpaquePointer?
    // 32 activations share a scale: a fifth of the error of 384 for a few per cent of its time.
    let status = fidelio_ov_open(
      library.path, files.graph(graph).path, Int32(clamping: max(1, threads)), 32, &handle)
    guard status == FIDELIO_OV_OK, let handle else { throw .noModel }
    self.handle = handle
    // The engine arranges the weights for this processor in its first run; then the memory for it can go.
    let trial = try vectors(of: [[tokenizer.begin, tokenizer.end]], filledTo: 8)
    guard trial[0].allSatisfy(\.isFinite), trial[0].contains(where: { $0 != 0 }) else { throw .noModel }
    files.rest(graph)
  }

  deinit { fidelio_ov_close(handle) }

  /// One vector per sequence, in order. Shorter ones are filled up to the longest and the filling is masked.
  /// - Parameters:
  ///   - sequences: Ids with begin and end tokens, none empty.
  ///   - length: To which all are filled up; at least the longest.
  /// - Throws: `EngineError.brokeOff` when the computation fails.
  func vectors(of sequences: [[Int32]], filledTo length: Int) throws(EngineError) -> [[Float]] {
    let width = table.width
    let size = sequences.count * length
    if rows.count < size * width { rows = [Float](repeating: 0, count: size * width) }
    var mask = [Float](repeating: 0, count: size)
    var flat = [Float](repeating: 0, count: sequences.count * width)
    let filling = [Int32](repeating: tokenizer.pad, count: length)
    for (index, sequence) in sequences.enumerated() {
      let ids = sequence + filling[sequence.count...]
      try rows.withUnsafeMutableBufferPointer { rows throws(EngineError) in
        let start = index * length * width
        try table.read(ids, into: UnsafeMutableBufferPointer(rebasing: rows[start..<start + length * width]))
      }
      for position in sequence.indices { mask[index * length + position] = 1 }
    }
    let status = fidelio_ov_run(handle, rows, mask, sequences.count, length, width, &flat)
    guard status == FIDELIO_OV_OK else { throw .brokeOff }
    return sequences.indices.map { Array(flat[$0 * width..<($0 + 1) * width]) }
  }
}

extension E5Files {
  /// Gives back what loading these layers needed and running them does not: freed memory, pages of code and of the
  /// weights as they lie in the file. What is wanted after all comes back from the system's cache.
  func rest(_ graph: String) {
    fidelio_ov_trim(weights(graph).resolvingSymlinksInPath().path)
  }
}
