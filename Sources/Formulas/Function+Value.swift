internal import Elementary

extension Function {
  /// The value of a function of one number.
  ///
  /// Functions that are expanded into other operations have none of their own and give not-a-number.
  func value(_ x: Double) -> Double {
    switch self {
    case .exp: Elementary.exp(x)
    case .expm1: Elementary.expm1(x)
    case .log: Elementary.log(x)
    case .log2: Elementary.log2(x)
    case .log10: Elementary.log10(x)
    case .log1p: Elementary.log1p(x)
    case .sqrt: Elementary.sqrt(x)
    case .cbrt: Elementary.cbrt(x)
    case .sin: Elementary.sin(x)
    case .cos: Elementary.cos(x)
    case .tan: Elementary.tan(x)
    case .asin: Elementary.asin(x)
    case .acos: Elementary.acos(x)
    case .atan: Elementary.atan(x)
    case .sinh: Elementary.sinh(x)
    case .cosh: Elementary.cosh(x)
    case .tanh: Elementary.tanh(x)
    case .asinh: Elementary.asinh(x)
    case .acosh: Elementary.acosh(x)
    case .atanh: Elementary.atanh(x)
    case .abs: Swift.abs(x)
    case .sign: x > 0 ? 1 : (x < 0 ? -1 : x)
    case .floor: Elementary.floor(x)
    case .ceil: Elementary.ceil(x)
    case .round: Elementary.round(x)
    case .sigmoid: 1 / (1 + Elementary.exp(-x))
    case .relu: Operation.maximum(x, 0)
    case .softplus: Self.softplus(x)
    case .gauss: Elementary.exp(-(x * x))
    case .erf: Elementary.erf(x)
    case .atan2, .min, .max, .hypot, .pow, .sum, .prod, .mean, .norm, .dot, .index, .conditional: .nan
    }
  }

  /// log(1 + e^x) without overflow.
  private static func softplus(_ x: Double) -> Double {
    let tail = Elementary.log1p(Elementary.exp(-Swift.abs(x)))
    return x > 0 ? x + tail : tail
  }

  /// The values of a function of one number for a block of numbers, with the same bits.
  func values(_ x: UnsafeBufferPointer<Double>, into result: UnsafeMutableBufferPointer<Double>) {
    switch self {
    case .exp: Elementary.exp(x, into: result)
    case .expm1: Elementary.expm1(x, into: result)
    case .log: Elementary.log(x, into: result)
    case .log2: Elementary.log2(x, into: result)
    case .log10: Elementary.log10(x, into: result)
    case .log1p: Elementary.log1p(x, into: result)
    case .sqrt: Elementary.sqrt(x, into: result)
    case .cbrt: Elementary.cbrt(x, into: result)
    case .sin: Elementary.sin(x, into: result)
    case .cos: Elementary.cos(x, into: result)
    case .tan: Elementary.tan(x, into: result)
    case .asin: Elementary.asin(x, into: result)
    case .acos: Elementary.acos(x, into: result)
    case .atan: Elementary.atan(x, into: result)
    case .sinh: Elementary.sinh(x, into: result)
    case .cosh: Elementary.cosh(x, into: result)
    case .tanh: Elementary.tanh(x, into: result)
    case .asinh: Elementary.asinh(x, into: result)
    case .acosh: Elementary.acosh(x, into: result)
    case .atanh: Elementary.atanh(x, into: result)
    case .erf: Elementary.erf(x, into: result)
    case .floor: Elementary.floor(x, into: result)
    case .ceil: Elementary.ceil(x, into: result)
    case .round: Elementary.round(x, into: result)
    case .abs, .sign, .sigmoid, .relu, .softplus, .gauss,
      .atan2, .min, .max, .hypot, .pow, .sum, .prod, .mean, .norm, .dot, .index, .conditional:
      for index in x.indices { result[index] = value(x[index]) }
    }
  }
}
