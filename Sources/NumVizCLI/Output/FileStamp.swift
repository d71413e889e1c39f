#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// When and how large a file was saved; equal for a file that nobody has touched.
struct FileStamp: Equatable {
  let exists: Bool
  private let seconds: Int
  private let nanoseconds: Int
  private let size: Int
  private let number: UInt64

  init(_ path: String) {
    var status = stat()
    exists = stat(path, &status) == 0
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    (seconds, nanoseconds) = (time.tv_sec, time.tv_nsec)
    (size, number) = (Int(status.st_size), UInt64(status.st_ino))
  }

  /// A fifth of a second: shorter than a look from the editor to the figure.
  static func pause() { usleep(200_000) }
}
