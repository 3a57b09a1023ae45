import Companion
import Foundation
import Testing

@testable import fidelio

@Suite struct SlashCommandTests {
  @Test(
    arguments: [
      ("bonsoir", nil), ("//usr", nil), ("/new", .new), ("/NEW", .new), ("/nouveau", .new), ("/quit", .quit),
      ("/tone calm", .tone("calm")), ("/ton  chaleur 1 ", .tone("chaleur 1")), ("/edit", .edit("")),
      ("/edit autre chose", .edit("autre chose")), ("/threads 2", .threads("2")), ("/model", .model("")),
      ("/aide", .help), ("/mémoire Nantes", .memory("Nantes")),
      ("/memory", .memory("")), ("/supprimer", .delete), ("/réfaire", .unknown(suggestion: "/refaire")),
      ("/qiut", .unknown(suggestion: "/quit")),
      ("/he", .unknown(suggestion: "/help")), ("/xyzzyx", .unknown(suggestion: nil)),
      ("/", .unknown(suggestion: nil)),
      ("/new\nligne", nil),
    ] as [(String, SlashCommand?)])
  func aLineIsReadAsACommandOrAsSomethingSaid(_ line: String, _ command: SlashCommand?) {
    #expect(SlashCommand.read(line) == command)
  }
}

@Suite struct ToneLineTests {
  @Test(arguments: [
    ("calm", Tone(style: .calm)), ("calme chaleur 1 vous", Tone(style: .calm, warmth: 1, address: .vous)),
    ("warmth +2, enthusiasm -1", Tone(warmth: 2, enthusiasm: -1)), ("entrain −2", Tone(enthusiasm: -2)),
    ("TU", Tone(address: .tu)), ("", Tone()),
    (
      "franchise 2 humour -1 longueur −2 emoji 1",
      Tone(directness: 2, playfulness: -1, verbosity: -2, emoji: 1)
    ),
    ("length +1, directness -1", Tone(directness: -1, verbosity: 1)),
  ])
  func wordsChangeWhatTheyName(_ line: String, _ tone: Tone) throws {
    #expect(try ToneLine.read(line, over: Tone()) == tone)
  }

  @Test(arguments: [
    ("calmos", ToneLine.Problem.unknown("calmos")), ("chaleur 3", .outOfRange), ("warmth", .outOfRange),
  ])
  func whatCannotBeReadChangesNothing(_ line: String, _ problem: ToneLine.Problem) {
    #expect(throws: problem) { try ToneLine.read(line, over: Tone()) }
  }

  @Test func whatIsShownCanBeTypedBack() throws {
    let tone = Tone(
      style: .playful, warmth: -2, enthusiasm: 1, directness: 2, playfulness: -1, verbosity: -2, emoji: 1,
      address: .vous)
    let shown = ToneLine.show(tone, in: .fr).replacing("style", with: "").replacing("·", with: " ")

    #expect(try ToneLine.read(shown, over: Tone()) == tone)
  }

  @Test func aToneForOneConversationIsReadShownAndTakenBack() throws {
    let shift = ToneShift([.emoji: -2])

    #expect(ToneLine.here("ici longueur -1") == "longueur -1" && ToneLine.here("HERE") == "")
    #expect(ToneLine.here("calme") == nil && ToneLine.here("") == nil)
    let both = try ToneLine.read("calme longueur -1", over: shift)
    #expect(both == ToneShift(style: .calm, [.verbosity: -1, .emoji: -2]))
    #expect(ToneLine.show(both, in: .fr) == "style calme · longueur -1 · emoji -2")
    #expect(try ToneLine.read("habituel", over: both).isEmpty && ToneLine.show(ToneShift(), in: .en) == nil)
    #expect(throws: ToneLine.Problem.unknown("vous")) { try ToneLine.read("vous", over: shift) }
  }
}

@Suite struct ReplyPrinterTests {
  private final class Paper { var text = "" }

  private func printed(_ work: (inout ReplyPrinter) -> Void) -> String {
    let paper = Paper()
    var printer = ReplyPrinter(
      name: "Ada", paint: Paint(isTerminal: false, noColor: nil, term: nil), columns: 0, language: .en
    ) { paper.text += $0 }
    work(&printer)
    printer.end()
    return paper.text
  }

  @Test func aReplyIsPrintedAsItGrows() {
    let text = printed {
      $0.wait()
      $0.delta("Good ")
      $0.delta("evening.")
      $0.whole("Good evening.")
    }
    #expect(text == "Ada: Good evening.\n")
  }

  @Test func aReplySentAgainFromItsBeginningIsShownOnce() {
    let text = printed {
      $0.delta("Good eve")
      $0.whole("Good evening.")
    }
    #expect(text == "Ada: Good evening.\n")
  }

  @Test func aReplyPutRightIsShownAgainWholeAndSaysSo() {
    let text = printed {
      $0.delta("Call 555")
      $0.whole("Call the number above.")
      $0.delta(" Now.")
    }
    #expect(text == "Ada: Call 555\n[reply put right:]\nAda: Call the number above. Now.\n")
  }

  // T1
  @Test func escapesOfTheModelAreTakenAway() {
    #expect(printed { $0.delta("a\u{1B}]0;title\u{7}b") } == "Ada: a]0;titleb\n")
  }

  @Test func theCrisisCardIsShownWholeBeforeTheReply() throws {
    let json = """
      {"title":"T","intro":"I","emergency":[{"name":"SAMU","phone":"15","hours":"24/7"}],
       "lines":[{"name":"Line","phone":"3114","text":"321","chat":"https://c.test","hours":"24/7"}],
       "emergencyFirst":true,"outro":"O","caution":"C",
       "labels":{"call":"Call","text":"Text","chat":"Chat","emergency":"Emergency"}}
      """
    let card = try JSONDecoder().decode(CardText.self, from: Data(json.utf8))

    let text = printed {
      $0.wait()
      $0.card(card)
      $0.delta("Hello")
    }

    let places = ["T", "I", "15", "Line", "3114", "321", "https://c.test", "O", "C", "Ada: Hello"].map {
      text.firstRange(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(text.hasSuffix("Ada: Hello\n"))
  }
}

@Suite struct LineInputTests {
  @Test func linesComeWholeWhateverTheirBytes() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data([0x61, 0x0D, 0x0A, 0xFF, 0x0A, 0x0A] + Array(repeating: 0x62, count: 200_000)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }

    let lines = Array(LineInput(file: handle.fileDescriptor))

    #expect(lines == ["a", "\u{FFFD}", "", String(repeating: "b", count: 200_000)])
  }
}
