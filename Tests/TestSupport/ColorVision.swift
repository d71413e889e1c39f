import Foundation
public import Graphics

/// How people see colors: contrast as WCAG defines it, and differences for eyes that lack a kind of cone.
public enum ColorVision: String, CaseIterable, Sendable {
  case normal, protanopia, deuteranopia, tritanopia

  /// The ratio of WCAG 2.2, from 1 to 21.
  public static func contrast(_ a: Color, _ b: Color) -> Double {
    let (first, second) = (luminance(a), luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// How far apart two colors look, as a distance in Oklab; 0.02 is just to be seen side by side.
  public func distance(_ a: Color, _ b: Color) -> Double {
    let (first, second) = (oklab(a), oklab(b))
    return zip(first, second).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private static func linear(_ color: Color) -> [Double] {
    [color.red, color.green, color.blue].map { byte in
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  private static func luminance(_ color: Color) -> Double {
    zip(linear(color), [0.2126, 0.7152, 0.0722]).map(*).reduce(0, +)
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).map(*).reduce(0, +) }
  }

  /// Severity 1, on linear light.
  ///
  /// Source: G. Machado, M. Oliveira, L. Fernandes, A physiologically-based model for simulation of color vision
  /// deficiency, 2009.
  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  /// Lightness and two axes of color.
  ///
  /// Source: B. Ottosson, A perceptual color space for image processing, 2020.
  private func oklab(_ color: Color) -> [Double] {
    let light = Self.product(matrix, Self.linear(color)).map { min(max($0, 0), 1) }
    let cones = Self.product(
      [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ], light
    ).map { cbrt($0) }
    return Self.product(
      [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
      ], cones)
  }
}
