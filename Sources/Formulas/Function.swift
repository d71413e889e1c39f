/// A function of the formula language: each exists once, here.
///
/// A new one is a new case; the compiler then asks for its facts below, its value (`Function+Value`), its
/// rounding (`Function+Rounding`) and its typesetting.
public enum Function: String, Sendable, Hashable, CaseIterable {
  case exp, expm1, log, log2, log10, log1p, sqrt, cbrt
  case sin, cos, tan, asin, acos, atan, atan2
  case sinh, cosh, tanh, asinh, acosh, atanh
  case abs, sign, floor, ceil, round, min, max, hypot, pow
  case sigmoid, relu, softplus, gauss, erf
  case sum, prod, mean, norm, dot, index
  case conditional = "if"

  /// What a user types.
  public var name: String { rawValue }
}

extension Function {
  /// What `numviz functions` says about a function, and the rule for its derivative.
  struct Facts {
    /// Other names under which notes and libraries know it.
    var aliases: [String] = []
    /// How many arguments it takes.
    var arity: ClosedRange<Int> = 1...1
    /// One line of help in each language.
    var help: (english: String, korean: String)
    /// Its partial derivatives as formulas of its arguments `u`, `w` and its value `v`; none where it is
    /// expanded into other operations before anything is differentiated.
    var partials: [String] = []
  }

  private static let anyNumber = 1...Int.max

  var facts: Facts {
    switch self {
    case .exp: Facts(help: ("e to the power of x", "e의 x제곱"), partials: ["v"])
    case .expm1: Facts(help: ("exp(x) − 1, accurate near 0", "exp(x) − 1, 0 근처에서도 정확"), partials: ["exp(u)"])
    case .log: Facts(aliases: ["ln"], help: ("natural logarithm", "자연로그"), partials: ["1/u"])
    case .log2: Facts(help: ("logarithm to base 2", "밑이 2인 로그"), partials: ["1/(u*log(2))"])
    case .log10: Facts(help: ("logarithm to base 10", "상용로그"), partials: ["1/(u*log(10))"])
    case .log1p:
      Facts(help: ("log(1 + x), accurate near 0", "log(1 + x), 0 근처에서도 정확"), partials: ["1/(1 + u)"])
    case .sqrt: Facts(help: ("square root", "제곱근"), partials: ["1/(2*v)"])
    case .cbrt: Facts(help: ("cube root, of negative numbers too", "세제곱근(음수 가능)"), partials: ["1/(3*v*v)"])

    case .sin: Facts(help: ("sine, of radians", "사인(라디안)"), partials: ["cos(u)"])
    case .cos: Facts(help: ("cosine, of radians", "코사인(라디안)"), partials: ["-sin(u)"])
    case .tan: Facts(help: ("tangent, of radians", "탄젠트(라디안)"), partials: ["1 + v*v"])
    case .asin:
      Facts(aliases: ["arcsin"], help: ("inverse sine", "아크사인"), partials: ["1/sqrt((1 - u)*(1 + u))"])
    case .acos:
      Facts(aliases: ["arccos"], help: ("inverse cosine", "아크코사인"), partials: ["-(1/sqrt((1 - u)*(1 + u)))"])
    case .atan: Facts(aliases: ["arctan"], help: ("inverse tangent", "아크탄젠트"), partials: ["1/(1 + u*u)"])
    case .atan2:
      Facts(
        aliases: ["arctan2"], arity: 2...2,
        help: ("angle of the point (x, y): atan2(y, x)", "점 (x, y)의 각: atan2(y, x)"),
        partials: ["w/(u*u + w*w)", "-u/(u*u + w*w)"])

    case .sinh: Facts(help: ("hyperbolic sine", "쌍곡사인"), partials: ["cosh(u)"])
    case .cosh: Facts(help: ("hyperbolic cosine", "쌍곡코사인"), partials: ["sinh(u)"])
    case .tanh: Facts(help: ("hyperbolic tangent", "쌍곡탄젠트"), partials: ["1/cosh(u)^2"])
    case .asinh:
      Facts(aliases: ["arcsinh"], help: ("inverse hyperbolic sine", "역쌍곡사인"), partials: ["1/hypot(1, u)"])
    case .acosh:
      Facts(
        aliases: ["arccosh"], help: ("inverse hyperbolic cosine", "역쌍곡코사인"),
        partials: ["1/(sqrt(u - 1)*sqrt(u + 1))"])
    case .atanh:
      Facts(
        aliases: ["arctanh"], help: ("inverse hyperbolic tangent", "역쌍곡탄젠트"),
        partials: ["1/((1 - u)*(1 + u))"])

    case .abs:
      Facts(
        aliases: ["fabs", "absolute"], help: ("absolute value, also |x|", "절댓값, |x|로도 씀"),
        partials: ["sign(u)"])
    case .sign: Facts(aliases: ["sgn"], help: ("−1, 0 or 1", "부호: −1, 0, 1"), partials: ["0"])
    case .floor: Facts(help: ("largest integer not above x", "x보다 크지 않은 가장 큰 정수"), partials: ["0"])
    case .ceil: Facts(help: ("smallest integer not below x", "x보다 작지 않은 가장 작은 정수"), partials: ["0"])
    case .round:
      Facts(
        aliases: ["rint", "around"],
        help: ("nearest integer; a half goes to the even one", "가장 가까운 정수, 절반은 짝수 쪽으로"),
        partials: ["0"])
    case .min:
      Facts(
        aliases: ["minimum", "amin"], arity: Self.anyNumber,
        help: ("smallest of its arguments, or of a vector", "인수 또는 벡터의 최솟값"),
        partials: ["if(u < w, 1, if(u > w, 0, 0.5))", "if(w < u, 1, if(w > u, 0, 0.5))"])
    case .max:
      Facts(
        aliases: ["maximum", "amax"], arity: Self.anyNumber,
        help: ("largest of its arguments, or of a vector", "인수 또는 벡터의 최댓값"),
        partials: ["if(u > w, 1, if(u < w, 0, 0.5))", "if(w > u, 1, if(w < u, 0, 0.5))"])
    case .hypot:
      Facts(
        arity: 2...Int.max, help: ("square root of the sum of squares", "제곱합의 제곱근"), partials: ["u/v", "w/v"])
    case .pow:
      Facts(aliases: ["power"], arity: 2...2, help: ("x to the power of y, as x^y", "x의 y제곱, x^y와 같음"))

    case .sigmoid: Facts(help: ("1/(1 + exp(−x))", "시그모이드 1/(1 + exp(−x))"), partials: ["v*sigmoid(-u)"])
    case .relu:
      Facts(help: ("x where positive, else 0", "양수면 x, 아니면 0"), partials: ["if(u > 0, 1, if(u < 0, 0, 0.5))"])
    case .softplus: Facts(help: ("log(1 + exp(x))", "소프트플러스 log(1 + exp(x))"), partials: ["sigmoid(u)"])
    case .gauss: Facts(help: ("exp(−x²)", "가우스 함수 exp(−x²)"), partials: ["-2*u*v"])
    case .erf: Facts(help: ("error function", "오차 함수"), partials: ["2/sqrt(pi)*gauss(u)"])

    case .sum: Facts(arity: Self.anyNumber, help: ("sum of a vector or of the arguments", "벡터 또는 인수의 합"))
    case .prod:
      Facts(
        aliases: ["product"], arity: Self.anyNumber,
        help: ("product of a vector or of the arguments", "벡터 또는 인수의 곱"))
    case .mean:
      Facts(
        aliases: ["average"], arity: Self.anyNumber,
        help: ("arithmetic mean of a vector or of the arguments", "벡터 또는 인수의 평균"))
    case .norm: Facts(arity: Self.anyNumber, help: ("Euclidean length of a vector", "벡터의 유클리드 길이"))
    case .dot:
      Facts(aliases: ["inner", "vdot"], arity: 2...2, help: ("dot product of two vectors", "두 벡터의 내적"))
    case .index: Facts(help: ("the vector 1, 2, …, n as long as its argument", "인수와 길이가 같은 벡터 1, 2, …, n"))
    case .conditional:
      Facts(
        aliases: ["where"], arity: 3...3,
        help: ("if(c, a, b): a where the condition c holds, else b", "if(c, a, b): 조건 c가 참이면 a, 아니면 b"))
    }
  }

  public var aliases: [String] { facts.aliases }
  public var arity: ClosedRange<Int> { facts.arity }

  /// The function of a name or an alias.
  public init?(named name: String) {
    guard let function = Self.byName[name] else { return nil }
    self = function
  }

  private static let byName: [String: Function] = {
    var names: [String: Function] = [:]
    for function in allCases {
      names[function.name] = function
      for alias in function.facts.aliases { names[alias] = function }
    }
    return names
  }()

  /// Reduces one vector to a number.
  package var reducesVectors: Bool {
    switch self {
    case .sum, .prod, .mean, .norm, .dot, .min, .max: true
    default: false
    }
  }
}
