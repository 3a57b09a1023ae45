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
        try await tab.until(
          "return location.hash.startsWith('#c=') && document.querySelector('#rooms .danger') !== null")

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

  @Test func aPictureIsChosenWhileTheCompanionIsMade() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/companions#new")
        try await tab.type("Nour", into: "[name=name]")
        try await tab.choose("not a picture", as: "image/png")
        try await tab.waitFor("#rooms .field-error:not([hidden])")
        try await tab.chooseIcon()
        try await tab.until("return document.querySelector('#rooms .portrait canvas')?.width === 512")
        try await tab.click("#rooms .row .plain")
        try await tab.until("return document.querySelector('#rooms .portrait')?.textContent === 'N'")
        #expect(try await someone.get("/api/companions").body == "[]", "nothing is kept before it is made")
        try await tab.chooseIcon()
        try await tab.waitFor("#rooms .portrait canvas")
        try await tab.click("#rooms [type=submit]")

        try await tab.until("return document.querySelector('#rooms .portrait img')?.naturalWidth === 512")
        #expect(try await someone.get("/api/companions").body.contains("\"picture\""))
        #expect(try await tab.truth("location.hash.startsWith('#c=')"))
      }
    }
  }

  @Test func aCompanionStandsWhereItsPictureIsRefused() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/companions#new")
        try await tab.type("Nour", into: "[name=name]")
        try await tab.chooseIcon()
        try await tab.waitFor("#rooms .portrait canvas")
        try await tab.run(
          """
          const ask = window.fetch;
          window.fetch = (path, how) => how?.method === 'PUT'
            ? Promise.resolve(new Response('{"error":"unfitPicture","sentence":"Not this one."}',
              {status: 422, headers: {'Content-Type': 'application/json'}}))
            : ask(path, how);
          """)
        try await tab.click("#rooms [type=submit]")

        try await tab.until("return document.querySelector('#banner').textContent === 'Not this one.'")
        #expect(try await tab.text("#page-title").contains("Nour"))
        #expect(try await someone.get("/api/companions").body.contains("Nour"))
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
        try await tab.chooseIcon()
        try await tab.until("return document.querySelector('#rooms .portrait img')?.naturalWidth === 512")
        try await tab.click("#rooms .row .plain")
        try await tab.until("return document.querySelector('#rooms .portrait')?.textContent === 'A'")
      }
    }
  }
}

extension Tab {
  /// Puts a file into the field of the picture, as if it were chosen.
  fileprivate func choose(_ text: String, as kind: String) async throws {
    try await waitFor("#picture + label")
    try await run(
      """
      const files = new DataTransfer();
      files.items.add(new File([arguments[0]], 'face', { type: arguments[1] }));
      const input = document.querySelector('#picture');
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      """, [text, kind])
  }

  /// The same with a picture.
  fileprivate func chooseIcon() async throws {
    try await waitFor("#picture + label")
    try await run(
      """
      return fetch(document.documentElement.dataset.assets + '/frame/icon-192.png').then(async (answer) => {
        const files = new DataTransfer();
        files.items.add(new File([await answer.blob()], 'face.png', { type: 'image/png' }));
        const input = document.querySelector('#picture');
        input.files = files.files;
        input.dispatchEvent(new Event('change'));
      })
      """)
  }
}
