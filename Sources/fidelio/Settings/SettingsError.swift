/// Why the settings do not do. Names the setting, never its value.
enum SettingsError: Error, Equatable, Sendable {
  case notANumber(key: String, ClosedRange<Int>)
  case notADuration(key: String)
  case notAURL(key: String)
  case notOneOf(key: String, [String])
  /// The file cannot be read.
  case unreadable(key: String)
  /// `first` is set and does nothing without `second`.
  case needs(String, String)
  /// `fidelio.json` is not a JSON object of plain values.
  case badFile
  case unknownInFile(key: String)
}
