internal import Elementary

extension OneSidedSeries {
  /// log t is smaller than every power of t of negative exponent: it counts as one so near to 0.
  private static let logarithm = OneSidedSeries.unknown(order: -1e-3)

  /// The polynomial of these coefficients, lowest first, of a series that goes to 0, up to the next power of it.
  func substituted(into coefficients: [Double]) -> OneSidedSeries {
    guard let first = coefficients.first, first.isFinite else {
      return OneSidedSeries(coefficients.first ?? .nan)
    }
    var result = isZero ? .zero : OneSidedSeries.unknown(order: lead * Double(coefficients.count))
    var power = OneSidedSeries(1)
    for coefficient in coefficients {
      if coefficient != 0 { result = result + power.scaled(by: coefficient) }
      power = power * self
    }
    return result
  }

  /// The value of a function of one number.
  func applying(_ function: Function) -> OneSidedSeries {
    guard isDefined else { return self }
    switch function {
    case .sqrt:
      return root {
        $0.squareRoot()
      } exponent: {
        0.5
      }
    case .cbrt:
      return root {
        Elementary.cbrt($0)
      } exponent: {
        1 / 3
      }
    case .abs: return sign.map { $0 < 0 ? -self : self } ?? .unknown(order: order)
    case .relu: return sign.map { $0 < 0 ? .zero : self } ?? .unknown(order: order)
    case .sign: return sign.map { OneSidedSeries(Double($0)) } ?? .unknown(order: 0)
    case .floor, .ceil, .round: return step(function)
    default: break
    }
    if let limit { return near(limit, function) }
    if isUnbounded, let sign { return far(toward: sign, function) }
    switch function {
    case .sin, .cos, .tanh, .atan, .sigmoid, .gauss, .erf: return .unknown(order: 0)
    default: return .unknown()
    }
  }

  /// An analytic function near a limit, which may be the edge of its domain.
  private func near(_ limit: Double, _ function: Function) -> OneSidedSeries {
    switch (function, limit) {
    case (.log, 0), (.log2, 0), (.log10, 0): return logarithmic
    case (.log1p, -1): return (self + OneSidedSeries(1)).logarithmic
    case (.atanh, 1), (.atanh, -1): return (OneSidedSeries(1) - scaled(by: limit)).logarithmic
    case (.acos, 1):
      // acos u = 2 asin √((1 − u)/2).
      return (OneSidedSeries(1) - self).scaled(by: 0.5).applying(.sqrt).applying(.asin).scaled(by: 2)
    case (.acos, -1): return OneSidedSeries(.pi) - (-self).applying(.acos)
    case (.asin, 1), (.asin, -1):
      return OneSidedSeries(.pi / 2 * limit) - scaled(by: limit).applying(.acos).scaled(by: limit)
    case (.acosh, 1):
      return (self - OneSidedSeries(1)).scaled(by: 0.5).applying(.sqrt).applying(.asinh).scaled(by: 2)
    default:
      let coefficients = function.taylorCoefficients(at: limit, count: Int(Self.span) + 1)
      return coefficients.map { change.substituted(into: $0) } ?? .unknown()
    }
  }

  /// The logarithm of what goes to 0.
  private var logarithmic: OneSidedSeries {
    sign.map { $0 > 0 ? Self.logarithm : .undefined } ?? Self.logarithm
  }

  /// A function of an argument that grows without limit.
  private func far(toward sign: Int, _ function: Function) -> OneSidedSeries {
    let one = Double(sign)
    switch function {
    // What e^(−1/t) adds to the limit is smaller than every power of t.
    case .exp: return sign > 0 ? OneSidedSeries(.infinity) : .zero
    case .expm1: return sign > 0 ? OneSidedSeries(.infinity) : OneSidedSeries(-1)
    case .tanh, .erf: return OneSidedSeries(one)
    case .sigmoid: return sign > 0 ? OneSidedSeries(1) : .zero
    case .softplus: return sign > 0 ? self : .zero
    case .gauss: return .zero
    case .atan: return OneSidedSeries(.pi / 2 * one) - (OneSidedSeries(1) / self).applying(.atan)
    case .sin, .cos: return .unknown(order: 0)
    case .log, .log2, .log10, .log1p, .acosh: return sign > 0 ? Self.logarithm : .undefined
    case .asinh: return Self.logarithm
    case .asin, .acos, .atanh: return .undefined
    case .sinh: return OneSidedSeries(one * .infinity)
    case .cosh: return OneSidedSeries(.infinity)
    default: return .unknown()
    }
  }

  private func step(_ function: Function) -> OneSidedSeries {
    guard let limit else { return .unknown(order: min(0, lead)) }
    let value = function.value(limit)
    let isEdge = function == .round ? abs(limit - value) == 0.5 : limit == value
    guard isEdge else { return OneSidedSeries(value) }
    guard let side = change.sign else { return .unknown(order: 0) }
    switch (function, side) {
    case (.floor, -1): return OneSidedSeries(value - 1)
    case (.ceil, 1): return OneSidedSeries(value + 1)
    case (.round, 1): return OneSidedSeries(Elementary.ceil(limit))
    case (.round, -1): return OneSidedSeries(Elementary.floor(limit))
    default: return OneSidedSeries(value)
    }
  }
}
