import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct ImportedDateTests {
  /// 2025-02-03T10:00:01Z
  private static let moment = 1_738_576_801.0

  @Test(arguments: [
    "2025-02-03T10:00:01Z", "2025-02-03T10:00:01.000000Z", "2025-02-03 10:00:01", "2025-02-03T11:00:01+01:00",
    "2025-02-03T05:00:01-0500", "1738576801", "1738576801000", "Feb 3, 2025, 10:00:01\u{202F}AM UTC",
    "February 3, 2025 10:00:01am", "3 févr. 2025, 11:00:01 CET", "lun. 3 février 2025 à 12:00:01 UTC+2",
    "2025-2-3 @10h 00m 01s 000ms", "3 Feb 2025 10:00:01 GMT",
  ])
  func momentsAreReadInEveryShape(_ text: String) {
    #expect(ImportedDate.read(text)?.timeIntervalSince1970 == Self.moment)
  }

  @Test(arguments: [
    ("May 1, 2024 10:00am", 1_714_557_600.0), ("May 1, 2024 12:30pm", 1_714_566_600),
    ("May 1, 2024 12:30am", 1_714_523_400), ("2024-05-01", 1_714_521_600),
    ("8 juin 2025, 14:40:00 CEST", 1_749_386_400),
    ("mar. 1 juil. 2025, 08:00", 1_751_356_800), ("2023-11-4 @20h 41m 37s 880ms", 1_699_130_497.88),
    ("1. Mai 2024, 10:00:00 MESZ", 1_714_550_400), ("2025-02-03T10:00:01.5Z", 1_738_576_801.5),
    ("08.06.2025, 14:40:00 MESZ", 1_749_386_400), ("2025/06/08 21:40:00 JST", 1_749_386_400),
    ("2025年6月8日 21:40:00 JST", 1_749_386_400), ("29 août 2025 à 23:59", 1_756_511_940),
    ("2024-02-29T00:00:00Z", 1_709_164_800),
  ])
  func peoplesDatesAreRead(_ text: String, _ seconds: Double) {
    #expect(ImportedDate.read(text)?.timeIntervalSince1970 == seconds)
  }

  @Test(arguments: [
    "", "x", "tomorrow", "03/02/2025", "2025", "-1", "1e400", "nan", "inf", "99999999999999999999999",
    "2025-13-01",
    "2025-01-40", "9999-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "T", "::::", "2025-02-03T99:00:00Z", "+",
    "2025-",
    "٣ فبراير ٢٠٢٥",
  ])
  func whatIsNoDateOfThisAgeIsNone(_ text: String) {
    #expect(ImportedDate.read(text) == nil)
  }

  @Test(arguments: [
    "1738576801", "1738576801000", "1738576801000000", "1.738576801e18", #"{"$date":"2025-02-03T10:00:01Z"}"#,
    #"{"$date":{"$numberLong":"1738576801000"}}"#, #"{"$date":1738576801000}"#,
  ])
  func numbersTellTheirUnitBySize(_ json: String) throws {
    #expect(ImportedDate.read(try JSONValue(Data(json.utf8)))?.timeIntervalSince1970 == Self.moment)
  }

  @Test(arguments: ["null", "true", "[]", "{}", "1e300", "-5", "0", "{\"$date\":{}}", "12"])
  func wrongTypesAreNoDate(_ json: String) throws {
    #expect(ImportedDate.read(try JSONValue(Data(json.utf8))) == nil)
  }
}
