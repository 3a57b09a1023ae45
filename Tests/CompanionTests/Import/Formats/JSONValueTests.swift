import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct JSONValueTests {
  private static func value(_ text: String) throws -> JSONValue { try JSONValue(Data(text.utf8)) }

  @Test(arguments: [
    "{}", "[]", "0", "-0.5e+10", "\"\"", "null", " [1 , 2]\n", "{\"a\":{\"b\":[{}]}}", "\u{FEFF}[true]",
    #""\u00e9\uD83C\uDF19\/\b\f\n\r\t\\\"""#, "1E400", "[\"é🌙\",-1]",
  ])
  func whatIsJSONIsRead(_ text: String) throws {
    _ = try Self.value(text)
  }

  @Test(arguments: [
    "", " ", "{", "[", "[1,]", "{\"a\":1,}", "{\"a\"}", "{a:1}", "01", "1.", ".5", "+1", "-", "1e", "NaN",
    "Infinity",
    "tru", "nul", "'a'", "\"a", "\"\t\"", "\"\\x\"", "\"\\u12g4\"", "[1 2]", "[1]]", "{\"a\" 1}", "[1}",
    "{\"a\":1]",
    "1 1", "\"a\" b", "{,}", "[,]", "{1:2}", "\u{0}", "[]\u{0}", "\"\u{0}\"",
  ])
  func whatIsNotJSONIsDamaged(_ text: String) {
    #expect(throws: ImportError.damaged) { try Self.value(text) }
  }

  @Test(
    arguments: [
      [0x22, 0x80, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xFF], [0x22, 0xE2],
    ] as [[UInt8]])
  func badUTF8IsDamagedT30(_ bytes: [UInt8]) {
    #expect(throws: ImportError.damaged) { try JSONValue(Data(bytes)) }
  }

  @Test func depthIsBoundedT30() throws {
    let deep = 100_000
    #expect(throws: ImportError.tooDeep) { try Self.value(String(repeating: "[", count: deep)) }
    #expect(throws: ImportError.tooDeep) { try Self.value(String(repeating: "{\"a\":", count: deep)) }
    let allowed = JSONTape.mostDepth
    let value = try Self.value(
      String(repeating: "[", count: allowed) + String(repeating: "]", count: allowed))
    #expect(value.isArray)
  }

  @Test func stringsAreReadWithTheirEscapes() throws {
    let value = try Self.value(
      #"["é \u00e9 \ud83c\udf19\n\"", "\ud83c", "\udf19x", "plain words that are long enough"]"#)

    #expect(
      value.elements.map(\.string) == [
        "é é 🌙\n\"", "\u{FFFD}", "\u{FFFD}x", "plain words that are long enough",
      ])
  }

  /// Wrong types and huge numbers give nothing, and never trap.
  @Test func whatIsOfAnotherTypeIsNil() throws {
    let value = try Self.value(
      #"{"s":"x","n":12,"big":1e300,"huge":1e999,"f":3.0,"half":2.5,"b":true,"z":null,"l":99999999999999999999}"#
    )

    #expect(value["s"]?.int == nil && value["s"]?.bool == nil && value["s"]?.elements.isEmpty == true)
    #expect(value["n"]?.int == 12 && value["n"]?.string == nil && value["n"]?.id == "12")
    #expect(value["big"]?.int == nil && value["big"]?.double == 1e300)
    #expect(value["huge"]?.double == nil && value["huge"]?.int == nil)
    #expect(value["f"]?.int == 3 && value["half"]?.int == nil && value["l"]?.int == nil)
    #expect(value["b"]?.bool == true && value["z"] == nil && value.has("z") && !value.has("y"))
    #expect(value["n"]?["n"] == nil && value["n"]?.members.isEmpty == true)
  }

  @Test func aValueIsGivenBackByteForByte() throws {
    let value = try Self.value(#"{ "a" : [1, "x\n", {"k":null}], "b" : "é" , "c": -1.50 }"#)

    #expect(value["a"].map { String(decoding: $0.data, as: UTF8.self) } == #"[1, "x\n", {"k":null}]"#)
    #expect(value["b"].map { String(decoding: $0.data, as: UTF8.self) } == "\"é\"")
    #expect(value["c"].map { String(decoding: $0.data, as: UTF8.self) } == "-1.50")
    #expect(value.members.map(\.key) == ["a", "b", "c"])
  }

  /// Two readers, one meaning.
  @Test(arguments: ["chatgpt/quirks_conversations-000.json", "openwebui/chats.json", "grok/grok.json"])
  func itAgreesWithFoundation(_ name: String) throws {
    let data = try VendorExport.data(name)
    let theirs = try JSONSerialization.jsonObject(with: data) as? NSObject

    let ours = Self.object(try JSONValue(data)) as? NSObject

    #expect(ours != nil && ours == theirs)
  }

  private static func object(_ value: JSONValue) -> Any {
    if value.isArray { return NSArray(array: value.elements.map(object)) }
    if value.isObject {
      return NSDictionary(
        dictionary: Dictionary(uniqueKeysWithValues: value.members.map { ($0.key, object($0.value)) }))
    }
    if let string = value.string { return NSString(string: string) }
    if let bool = value.bool { return NSNumber(value: bool) }
    if let number = value.double { return NSNumber(value: number) }
    return NSNull()
  }
}
