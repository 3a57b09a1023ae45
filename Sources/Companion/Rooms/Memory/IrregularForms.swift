/// English verb forms that no ending tells, by the form they are looked up under: "sold" is "sell". What is mostly another
/// word is left out: "left", "saw", "felt". In French the same made recall worse (`docs/memory-figures.md`).
enum IrregularForms {
  static func lemma(of word: String, _ language: RecallLanguage) -> String? {
    language == .en ? english[word] : nil
  }

  private static let english = table(
    """
    sell:sold
    buy:bought
    lose:lost
    tell:told
    go:went,gone,goes
    give:gave,given
    take:took,taken
    write:wrote,written
    speak:spoke,spoken
    break:broke,broken
    come:came
    become:became
    keep:kept
    think:thought
    bring:brought
    begin:began,begun
    drive:drove,driven
    fly:flew,flown,flight
    sleep:slept
    win:won
    pay:paid
    build:built
    catch:caught
    teach:taught
    choose:chose,chosen
    grow:grew,grown
    know:knew,known
    run:ran
    sing:sang,sung
    swim:swam,swum
    wear:wore,worn
    ride:rode,ridden
    drink:drank,drunk
    eat:ate,eaten
    see:seen
    make:made
    meet:met
    find:found
    fall:fell,fallen
    send:sent
    spend:spent
    lend:lent
    draw:drew,drawn
    throw:threw,thrown
    steal:stole,stolen
    hear:heard
    hold:held
    stand:stood
    understand:understood
    forget:forgot,forgotten
    die:died,dying,dead,death
    wake:woke,woken
    hide:hid,hidden
    freeze:froze,frozen
    sit:sat
    shake:shook,shaken
    """)

  private static func table(_ lines: String) -> [String: String] {
    lines.split(separator: "\n").reduce(into: [:]) { table, line in
      let parts = line.split(separator: ":")
      for form in parts[1].split(separator: ",") {
        table[String(form)] = String(parts[0])
      }
    }
  }
}
