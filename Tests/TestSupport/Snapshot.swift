public import Foundation

/// A file of the repository that holds what a figure looked like when somebody last looked at it.
///
/// Recording is an explicit act: `NUMVIZ_RECORD=1 swift test`, and never in CI. On failure the actual file and the
/// difference stay on disk, in `output/failed`.
public struct Snapshot {
  public let name: String

  public init(_ name: String) {
    self.name = name
  }

  /// The folder of the repository.
  public static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  public static var isRecording: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["NUMVIZ_RECORD"] == "1" && environment["CI"] == nil
  }

  public var url: URL { Self.repository.appending(path: "output/\(name)") }

  /// What differs, in a sentence; nil if the bytes are the recorded ones, or have just been recorded.
  public func difference(from actual: [UInt8]) -> String? {
    if Self.isRecording {
      return write(actual, to: url) ? nil : "cannot write \(url.path)"
    }
    guard let recorded = try? Data(contentsOf: url) else {
      return "\(name) is not recorded: look at \(keep(actual)), then run make record"
    }
    guard Array(recorded) != actual else { return nil }
    let place =
      zip(recorded, actual).enumerated().first { $1.0 != $1.1 }?.offset ?? min(recorded.count, actual.count)
    let context = String(decoding: actual[max(0, place - 40)..<min(actual.count, place + 40)], as: UTF8.self)
    return "\(name) differs at byte \(place), near …\(context)…; the actual file is \(keep(actual))"
  }

  /// The recorded bytes, if there are any.
  public var recorded: [UInt8]? { (try? Data(contentsOf: url)).map(Array.init) }

  /// Keeps a file for the person who looks into the failure; its path.
  @discardableResult
  public func keep(_ bytes: [UInt8], suffix: String = "") -> String {
    let folder = Self.repository.appending(path: "output/failed")
    let kept = folder.appending(path: suffix + name)
    return write(bytes, to: kept) ? kept.path : "(not kept)"
  }

  private func write(_ bytes: [UInt8], to url: URL) -> Bool {
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    return (try? Data(bytes).write(to: url)) != nil
  }
}
