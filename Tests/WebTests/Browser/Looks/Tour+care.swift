import Foundation
import HTTPTypes
import Testing

/// The rooms of Care.
extension Tour {
  /// A question of each look, a whole part, the bilan, and a card. The danger that was spoken of before is answered first.
  func caring() async throws {
    let guest = try await tab.guest(of: live)
    try await open("/care", until: "#watch .crisis, #begin")
    try await stop("care-waiting")
    _ = try await guest.ask(.delete, "/api/me/danger")
    try await open("/care", until: "#begin")
    try await stop("care")
    try await press("#begin")
    try await tab.waitFor(".care-question[data-step=brings]")
    try await press("#next")
    try await tab.waitFor(".care-form .form-error:not([hidden])")
    try await stop("care-words-error")
    let intake = try await guest.get("/api/care").json["intake"] as? [String: Any]
    let path = "/api/care/intakes/\(intake?["id"] as? String ?? "")"
    var told = try await guest.ask(
      .put, path, json: CareDoorTests.answer("brings", CareDoorTests.words(said.evening), from: 1))
    let stops = ["since": "care-choice", "phq1": "care-item", "atWork": "care-scale", "night": "care-night"]
    while let step = told.json["position"] as? String, let version = told.json["version"] as? Int {
      if let name = stops[step] {
        try await open("/care", until: ".care-question[data-step=\(step)]")
        try await stop(name)
        if step == "atWork" {
          try await press("#whole")
          try await tab.until("return document.querySelectorAll('.care-question').length > 1")
          try await stop("care-whole")
        }
      }
      told = try await guest.ask(
        .put, path, json: CareDoorTests.answer(step, CareDoorTests.calm(step), from: version))
    }
    try await open("/care", until: "#make")
    try await press("#make")
    try await tab.waitFor(".care-bilan")
    try await press(".plot-figure summary")
    try await stop("care-bilan", at: "#bilan")
    try await press("[data-change=weighs]")
    try await tab.waitFor(".care-editor textarea")
    try await stop("care-bilan-edit", at: ".care-editor")
    try await press("#card-from-answers")
    try await tab.waitFor(".care-card")
    try await press("[data-move=body]")
    try await stop("care-card", at: ".care-card")
    try await press("[data-part=emotions] [data-edit]")
    try await stop("care-card-edit", at: ".care-card")
  }

  /// Days that were noted, with their curves, and the ways to be told.
  func days() async throws {
    let guest = try await tab.guest(of: live)
    for ago in 1...9 {
      let day = String(Date(timeIntervalSinceNow: -Double(ago) * 86_400).ISO8601Format().prefix(10))
      let body =
        #"{"day":"\#(day)","mood":\#((ago * 3) % 11),"sleep":{"bed":1380,"up":430,"latency":15,"wakes":0}}"#
      _ = try await guest.ask(.put, "/api/care/days", json: body)
    }
    try await open("/days", until: "#seen .plot-figure svg")
    try await tab.type(said.helps, into: "#check-in [name=note]")
    try await tab.run("for (const one of document.querySelectorAll('main details')) one.open = true")
    try await stop("days")
    try await press("#calendar .row button")
    try await tab.waitFor(".calendar-address")
    try await stop("days-calendar", at: "#calendar-title")
  }

  /// A page of the journal, and the sheet for a professional.
  func writing() async throws {
    let guest = try await tab.guest(of: live)
    let text = said.evening.replacing("\"", with: "")
    _ = try await guest.post("/api/journal", #"{"text":"\#(text)","prompt":"threeFacts"}"#)
    try await open("/journal", until: "#entries .journal-words")
    try await tab.waitFor("#writing textarea")
    try await stop("journal")
    try await tab.type(said.evening, into: "#writing textarea")
    try await tab.click("#writing [type=submit]")
    try await tab.until("return document.querySelectorAll('#entries .journal-words').length > 1")
    try await tab.until("return Boolean(document.querySelector('#after .journal-said p:not(.hint)'))")
    try await stop("journal-after", at: "#after")
    try await press("#entries [data-act=edit]")
    try await tab.waitFor("#entries textarea")
    try await stop("journal-edit", at: "#entries")
    try await open("/summary", until: "#tick-why")
    try await stop("summary")
    _ = try await guest.homework(said.helps)
    _ = try await guest.ask(
      .put, "/api/summary", json: #"{"ticked":["why","safety"],"why":"\#(text)","questions":""}"#)
    try await open("/summary", until: "#preview .paper")
    try await stop("summary-filled", at: "#preview")
  }
}
