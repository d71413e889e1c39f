import Foundation

/// A program of this machine that numviz did not write, to check its files with.
public struct Tool: Sendable {
  public let path: String

  /// Nil if it is not on the path.
  public init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let candidates = folders.map { "\($0)/\(name)" }
    guard let path = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      return nil
    }
    self.path = path
  }

  public static func isInstalled(_ name: String) -> Bool { Tool(name) != nil }

  /// What a run of the tool left behind.
  public struct Result: Sendable {
    public var status: Int32
    public var output: [UInt8]
    /// The first kilobytes that it wrote to its error output.
    public var errors: String
  }

  /// Runs it in a folder of its own that holds one file, and is gone afterwards.
  public func run(_ arguments: [String], with file: String, holding bytes: [UInt8]) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "numviz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appending(path: file))
    // Through files: a pipe that nobody reads fills up.
    let (output, errors) = (folder.appending(path: ".output"), folder.appending(path: ".errors"))
    for url in [output, errors] { try Data().write(to: url) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: Array(try Data(contentsOf: output)),
      errors: String(decoding: try Data(contentsOf: errors).prefix(4096), as: UTF8.self))
  }
}
