import Foundation
import HTTPTypes
import Testing

/// Making, setting up and parting from a companion.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct CompanionsPageTests {
  @Test func aCompanionIsMadeChangedAndDeleted() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      _ = try await someone.settled(name: "Ada")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/companions")
        try await tab.click("a[href='#new']")
        try await tab.waitFor("[name=persona]")
        try await tab.type("Listens to birds.", into: "[name=persona]")
        try await tab.click("#rooms [type=submit]")
        try await tab.waitFor("[name=name][aria-invalid=true]")
        #expect(
          try await tab.run("return document.querySelector('[name=persona]').value") as? String
            == "Listens to birds.")
        try await tab.type("Nour", into: "[name=name]")
        try await tab.click("[name=style][value=calm]")
        try await tab.click("#rooms [type=submit]")
        try await tab.waitFor("#picture + label")

        try await tab.run("location.hash = ''")
        try await tab.until("return document.querySelectorAll('.companion').length === 2")
        #expect(try await tab.text("#rooms").contains("Listens to birds."))
        let all = try await someone.get("/api/companions")
        #expect(all.body.contains("\"calm\""))

        try await tab.click(".companion[href*='c=']:nth-child(1)")
        try await tab.click("#rooms .danger")
        try await tab.click("#dialog .danger")
        try await tab.until("return document.querySelectorAll('.companion').length === 1")
      }
    }
  }

  @Test func aFileThatIsNoPictureIsRefusedBesideItsButton() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (companion, _) = try await someone.settled(name: "Ada")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/companions#c=\(companion)")
        try await tab.waitFor("#picture + label")
        try await tab.run(
          """
          const files = new DataTransfer();
          files.items.add(new File(['<svg onload="window.pwned=1"></svg>'], 'x.svg', { type: 'image/svg+xml' }));
          const input = document.querySelector('#picture');
          input.files = files.files;
          input.dispatchEvent(new Event('change'));
          """)
        try await tab.waitFor("#picture ~ *, .field-error:not([hidden])")
        #expect(try await tab.text("#rooms .field-error").contains("PNG"))
        #expect(try await tab.run("return typeof window.pwned") as? String == "undefined")
      }
    }
  }

  @Test func aPictureIsTakenInShownAndTakenAway() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (companion, _) = try await someone.settled(name: "Ada")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/companions#c=\(companion)")
        try await tab.waitFor("#picture + label")
        try await tab.run(
          """
          return fetch(document.documentElement.dataset.assets + '/frame/icon-192.png').then(async (answer) => {
            const files = new DataTransfer();
            files.items.add(new File([await answer.blob()], 'face.png', { type: 'image/png' }));
            const input = document.querySelector('#picture');
            input.files = files.files;
            input.dispatchEvent(new Event('change'));
          })
          """)
        try await tab.until("return document.querySelector('#rooms .portrait img')?.naturalWidth === 512")
        try await tab.click("#rooms .row .plain")
        try await tab.until("return document.querySelector('#rooms .portrait')?.textContent === 'A'")
      }
    }
  }
}
