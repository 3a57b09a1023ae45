import CGD
import Dispatch
import Foundation

/// Makes portraits: a square JPEG, drawn anew, whatever came in. No byte of what was uploaded is kept or shown (T7).
package enum PortraitStudio {
  /// Bytes of a picture that is taken in.
  package static let byteLimit = 8 << 20
  static let pixelLimit = 40_000_000
  /// A picture of one pixel's height would want more memory for its rows than for its pixels.
  static let sideLimit = 20_000
  static let edge = 512
  private static let quality = 88

  /// One at a time, and not on the threads that everybody shares: a large photograph takes a second and 300 MB.
  private static let bench = DispatchQueue(label: "fidelio.portraits", qos: .utility)

  /// - Throws: `HouseError.unfitPicture` when it is no PNG, JPEG, GIF or WebP, too large, or does not open.
  static func portrait(of picture: Data) async throws(HouseError) -> Data {
    guard picture.count <= byteLimit, let header = PictureHeader(picture), isFit(header) else {
      throw .unfitPicture
    }
    let made = await withCheckedContinuation { continuation in
      bench.async { continuation.resume(returning: draw(picture, header)) }
    }
    guard let made else { throw .unfitPicture }
    return made
  }

  /// One of the house's own portraits as a PNG.
  /// - Returns: `nil` where there is none.
  static func png(of portrait: Data?) async -> Data? {
    guard let portrait else { return nil }
    return await withCheckedContinuation { continuation in
      bench.async { continuation.resume(returning: png(portrait)) }
    }
  }

  private static func png(_ portrait: Data) -> Data? {
    var png: UnsafeMutablePointer<UInt8>?
    var length = 0
    let isWritten = portrait.withUnsafeBytes { bytes in
      fidelio_gd_png(bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count, &png, &length)
    }
    defer { fidelio_gd_free(png) }
    guard isWritten == 1, let png else { return nil }
    return Data(bytes: png, count: length)
  }

  static func isFit(_ header: PictureHeader) -> Bool {
    max(header.width, header.height) <= sideLimit && header.width * header.height <= pixelLimit
  }

  private static func draw(_ picture: Data, _ header: PictureHeader) -> Data? {
    let format =
      switch header.format {
      case .png: FIDELIO_GD_PNG
      case .jpeg: FIDELIO_GD_JPEG
      case .gif: FIDELIO_GD_GIF
      case .webp: FIDELIO_GD_WEBP
      }
    var jpeg: UnsafeMutablePointer<UInt8>?
    var length = 0
    let isDrawn = picture.withUnsafeBytes { bytes in
      fidelio_gd_portrait(
        bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count, format, Int32(header.orientation),
        Int32(edge), Int32(quality), &jpeg, &length)
    }
    defer { fidelio_gd_free(jpeg) }
    guard isDrawn == 1, let jpeg else { return nil }
    return Data(bytes: jpeg, count: length)
  }
}
