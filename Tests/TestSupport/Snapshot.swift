public import Foundation
import PNGBackend

/// A file of the repository that holds what a figure looked like when somebody last looked at it.
///
/// Recording is an explicit act: `NUMVIZ_RECORD=1 swift test`, and never in CI. On failure the actual file and the
/// difference stay on disk, in `output/failed`.
public struct Snapshot {
  public let name: String
  private let folder: URL
  private let isRecording: Bool

  /// A file of the repository's `output` folder, unless another one is named.
  public init(
    _ name: String, in folder: URL = repository.appending(path: "output"), recording: Bool = isRecording
  ) {
    self.name = name
    self.folder = folder
    self.isRecording = recording
  }

  /// The folder of the repository.
  public static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  public static var isRecording: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["NUMVIZ_RECORD"] == "1" && environment["CI"] == nil
  }

  public var url: URL { folder.appending(path: name) }

  /// What differs, in a sentence; nil if the bytes are the recorded ones, or have just been recorded.
  public func difference(from actual: [UInt8]) -> String? {
    guard let recorded else { return missing(actual) }
    guard recorded != actual else { return nil }
    if isRecording { return record(actual) }
    let place =
      zip(recorded, actual).enumerated().first { $1.0 != $1.1 }?.offset ?? min(recorded.count, actual.count)
    let context = String(decoding: actual[max(0, place - 40)..<min(actual.count, place + 40)], as: UTF8.self)
    return "\(name) differs at byte \(place), near …\(context)…; the actual file is \(keep(actual))"
  }

  /// What differs in the pixels by more than the limits, in a sentence; nil if nothing does, or if they have just
  /// been recorded.
  ///
  /// A recorded file within the limits is left as it is, so that another machine's letters do not replace it.
  public func difference(from actual: [UInt8], within limits: [PixelLimit]) throws -> String? {
    guard let recorded else { return missing(actual) }
    guard recorded != actual else { return nil }
    let (old, new) = (try PNGDecoder.picture(recorded).pixmap, try PNGDecoder.picture(actual).pixmap)
    for limit in limits {
      guard let difference = PixelDifference(old, new, inside: limit.mask) else {
        return isRecording
          ? record(actual)
          : "\(name) has \(new.width) × \(new.height) pixels and not \(old.width) × \(old.height); "
            + "the actual file is \(keep(actual))"
      }
      guard difference.largest > limit.largest || difference.mean > limit.mean else { continue }
      if isRecording { return record(actual) }
      let picture = keep(try PNG.file(of: difference.picture), prefix: "difference-")
      return
        "\(name) differs \(limit.place): by \(difference.largest) at most and by \(difference.mean) on average, "
        + "and not \(limit.largest) and \(limit.mean); the actual file is \(keep(actual)), the difference \(picture)"
    }
    return nil
  }

  private func missing(_ actual: [UInt8]) -> String? {
    isRecording
      ? record(actual) : "\(name) is not recorded: look at \(keep(actual)), then run make record"
  }

  private func record(_ actual: [UInt8]) -> String? {
    write(actual, to: url) ? nil : "cannot write \(url.path)"
  }

  /// The recorded bytes, if there are any.
  public var recorded: [UInt8]? { (try? Data(contentsOf: url)).map(Array.init) }

  /// Keeps a file for the person who looks into the failure; its path.
  @discardableResult
  public func keep(_ bytes: [UInt8], prefix: String = "") -> String {
    let kept = folder.appending(path: "failed/\(prefix)\(name)")
    return write(bytes, to: kept) ? kept.path : "(not kept)"
  }

  private func write(_ bytes: [UInt8], to url: URL) -> Bool {
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    return (try? Data(bytes).write(to: url)) != nil
  }
}
