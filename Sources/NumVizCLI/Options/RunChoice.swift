import NumViz

/// One of several descents: the options that a descent alone would have.
struct RunChoice {
  var optimizer: OptimizerOptions
  var descent: DescentOptions
  var scheme: SchemeOptions
}

extension RunChoice {
  /// What a run may set after the parameters of its optimizer.
  private static let others = ["rate-decay", "scheme", "h", "noise", "seed", "clip"]

  /// `adam:0.3,beta1=0.8` as the options that say the same; what it does not say is as in the others.
  init(_ text: String, like common: RunChoice) throws(Failure) {
    self = common
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let head = parts[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    optimizer.optimizer = head[0]
    (optimizer.rate, optimizer.momentum, optimizer.beta1) = (head.count > 1 ? head[1] : nil, nil, nil)
    (optimizer.beta2, optimizer.decay, optimizer.epsilon, optimizer.search) = (nil, nil, nil, nil)
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard pair.count == 2, set(pair[0], pair[1]) else {
        let names = (OptimizerParameter.allCases.map(\.rawValue) + Self.others).joined(separator: ", ")
        throw Failure(
          .usage, "\"\(part)\" in --run \(text) sets no parameter",
          hint: "write it as --run momentum:0.1,momentum=0.5; the parameters are \(names)")
      }
    }
  }

  /// Sets a parameter by its name; false if there is none of this name.
  private mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "rate-decay": optimizer.rateDecay = value
    case "scheme": scheme.scheme = value
    case "h": scheme.h = value
    case "noise": descent.noise = value
    case "seed": descent.seed = value
    case "clip": descent.clip = value
    default: return optimizer.set(name, value)
    }
    return true
  }
}

extension OptimizerOptions {
  fileprivate mutating func set(_ name: String, _ value: String) -> Bool {
    switch OptimizerParameter(rawValue: name) {
    case .rate: rate = value
    case .momentum: momentum = value
    case .beta1: beta1 = value
    case .beta2: beta2 = value
    case .decay: decay = value
    case .epsilon: epsilon = value
    case nil: return false
    }
    return true
  }
}
