package import Foundation
import Store
import Synchronization
import Vault

/// Exports that come through the browser: sealed as they come, so that the import goes on after a lock or a fall of the
/// house, and nothing of them lies in clear on the disk.
extension Resident {
  /// Bytes of one upload (T29): as much as the limits of reading allow.
  package static let uploadLimit: Int64 = 4_000_000_000

  /// A file that is being received.
  package final class Upload: Sendable {
    fileprivate let name: UploadName
    fileprivate let secret: String
    fileprivate let place: URL
    private let writer: UploadWriter
    private let desk: ImportDesk
    /// Bytes that the account's quota leaves for all its uploads together; `nil` for as much as the disk holds.
    private let room: Int64?

    fileprivate init(
      name: UploadName, secret: String, place: URL, writer: UploadWriter, desk: ImportDesk, room: Int64?
    ) {
      (self.name, self.secret, self.place) = (name, secret, place)
      (self.writer, self.desk, self.room) = (writer, desk, room)
    }

    /// - Throws: `HouseError` `.tooLong`, `.quotaExceeded`, `.diskFull`.
    package func write(_ data: Data) throws {
      let bytes = writer.bytes + Int64(data.count)
      guard bytes <= Resident.uploadLimit else { throw HouseError.tooLong(limit: Int(Resident.uploadLimit)) }
      guard desk.count(data.count, of: name, within: room ?? .max) else { throw HouseError.quotaExceeded }
      do { try writer.write(data) } catch { throw HouseError(storage: error) }
    }

    fileprivate func finish() throws {
      guard writer.bytes > 0 else { throw HouseError.empty }
      do { try writer.finish() } catch { throw HouseError(storage: error) }
    }
  }

  /// Receives a file piece by piece and begins to bring it in; what does not come whole is gone.
  /// - Parameters:
  ///   - name: The file's, as the browser tells it; shown in the list alone.
  ///   - receive: Hands each piece to `Upload.write`.
  package func startImport(
    named name: String, _ receive: (Upload) async throws -> Void
  ) async throws -> ShownImport {
    let shown = CleanText.title(name)
    guard !shown.isEmpty else { throw HouseError.unfit(field: "name") }
    // Before there is a file that could be taken for one that nobody needs.
    let fileName = UploadName()
    imports.receiving(fileName, true)
    defer { imports.receiving(fileName, false) }
    let upload = try await beginUpload(fileName)
    do {
      try await receive(upload)
      try upload.finish()
      return try await startImport(of: [.upload(upload.name, secret: upload.secret, name: shown)])
    } catch {
      try? FileManager.default.removeItem(at: upload.place)
      imports.dropped(fileName.description)
      throw error
    }
  }

  private func beginUpload(_ name: UploadName) async throws -> Upload {
    guard gate.isOpen else { throw HouseError.locked }
    imports.seeUploads { lyingUploads() }
    let secret = Hex.encode(Digest.random(count: 32))
    let place = upload(name)
    return try await house.storing {
      let quota = try await house.archive.account(id: id)?.quotaBytes
      let stored = try await house.archive.storedBytes(of: id)
      let writer = try await UploadWriter(at: place, secret: secret)
      return Upload(
        name: name, secret: secret, place: place, writer: writer, desk: imports,
        room: quota.map { max(0, $0 - stored) })
    }
  }

  func upload(_ name: UploadName) -> URL {
    house.uploads(of: id).appending(path: name.description, directoryHint: .notDirectory)
  }

  /// Bytes of the account's uploads on disk, by their names.
  private func lyingUploads() -> [String: Int64] {
    let folder = house.uploads(of: id)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    // A disk may hold two names that are spelt with other code points and are one string.
    return Dictionary(
      names.map { ($0, bytes(of: .file(path: folder.appending(path: $0).path))) }, uniquingKeysWith: +)
  }

  /// Uploads that are not on their way right now.
  func idleUploads() -> [String] { lyingUploads().keys.filter { !imports.isReceiving($0) } }

  /// Takes away what no import needs any more.
  func dropUploads() async { await dropUploads(among: idleUploads()) }

  /// - Parameter idle: Seen before the records are read here: what arrives from then on is not among them, and what had
  ///   arrived before has its record.
  func dropUploads(among idle: [String]) async {
    guard let records = try? await importRecords() else { return }
    var needed: Set<String> = []
    for record in records where !record.state.isOver {
      for case .upload(let name, _, _) in record.sources { needed.insert(name.description) }
    }
    let folder = house.uploads(of: id)
    for file in idle where !needed.contains(file) {
      try? FileManager.default.removeItem(at: folder.appending(path: file))
      imports.dropped(file)
    }
  }
}

extension House {
  /// Where an account's uploads lie, sealed.
  func uploads(of account: AccountID) -> URL {
    home.imports.appending(path: account.description, directoryHint: .isDirectory)
  }
}
