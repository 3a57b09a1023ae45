/// A sheet, in points of 1/72 inch.
package struct PaperSize: Sendable, Equatable {
  package let width: Double
  package let height: Double

  /// ISO 216, 210 by 297 mm.
  package static let a4 = PaperSize(width: 595.28, height: 841.89)
  /// ANSI/ASME Y14.1 A, 8.5 by 11 inches.
  package static let letter = PaperSize(width: 612, height: 792)

  /// Where letters are written on Letter (Unicode CLDR, `paperSize` US-Letter).
  private static let letterCountries: Set<String> = [
    "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
  ]

  /// - Parameter country: ISO 3166-1 alpha-2; `nil` for unknown.
  /// - Returns: The sheet that printers hold there.
  package static func used(in country: String?) -> PaperSize {
    country.map(letterCountries.contains) == true ? letter : a4
  }
}
