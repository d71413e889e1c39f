import NumViz

/// The figures of "Deep Learning from Scratch" that numviz draws, by their numbers.
///
/// Each is a plain command line, in numviz's own drawing: with the numbers of the book, and true where the print or
/// the programs are not (`BookSlip`).
enum BookFigure: String, CaseIterable {
  case differenceQuotient = "4-5"
  case parabola = "4-6"
  case tangents = "4-7"
  case bowl = "4-8"
  case negativeGradient = "4-9"
  case descent = "4-10"
  case ravine = "6-1"
  case ravineGradient = "6-2"
  case gradientDescent = "6-3"
  case momentum = "6-5"
  case adaGrad = "6-6"
  case adam = "6-7"
  case optimizers = "6-8"

  /// The command, as it would be typed after `numviz`.
  var line: String {
    switch self {
    case .differenceQuotient:
      #"graph --fn "sigmoid(x)" --x -6:6 --y 0:1.2 --chords forward --at 0 --h 2.5 --x-ticks '0=$x$,2.5=$x + h$' "#
        + #"--y-ticks '0.5=$f(x)$,0.9241418=$f(x + h)$' --x-label "" --y-label """#
    case .parabola: #"graph --fn "0.01x^2+0.1x" --x 0:20 --y 0:6"#
    case .tangents:
      "panel '\(Self.tangent(at: 5))' '\(Self.tangent(at: 10))'"
    case .bowl:
      #"surface --fn "x0^2+x1^2" --domain -3:2.75 --step 0.25 --style wireframe --view book "#
        + "--z 0:18 --x-limits -3:3 --y-limits -3:3"
    case .negativeGradient:
      #"quiver --fn "x0^2+x1^2" --domain -2:2.25 --step 0.25 --x-limits -2:2 --y-limits -2:2"#
    case .descent:
      #"descent --fn "x0^2+x1^2" --from -3,4 --rate 0.1 --steps 19 "#
        + "--x0 -3.5:3.5 --x1 -4.5:4.5 --levels 1,4,9,16,25"
    case .ravine:
      #"panel 'surface --fn "x^2/20+y^2" --domain -10:10 --step 0.5 --style wireframe --z 0:120 "#
        + #"--elevation 13 --azimuth -68 --perspective --box-ratio 1:1:1' "#
        + #"'contour --fn "x^2/20+y^2" --domain -10:10 --levels step:5 --no-labels' --letters"#
    case .ravineGradient: #"quiver --fn "x^2/20+y^2" --x0 -10:10 --x1 -5:5 --step 1"#
    case .gradientDescent: Self.path("--rate 0.95")
    case .momentum: Self.path("--optimizer momentum --rate 0.1")
    case .adaGrad: Self.path("--optimizer adagrad --rate 1.5")
    case .adam: Self.path("--optimizer adam --rate 0.3")
    case .optimizers:
      #"compare --fn "x^2/20+y^2" --from -7,2 --run gd:0.95 --run momentum:0.1 --run adagrad:1.5 --run adam:0.3 "#
        + Self.ground
    }
  }

  /// What the book's program gives the optimizers: 30 points, the last one after 29 steps, by the exact gradient.
  private static let ground = "--steps 29 --scheme exact --x0 -10:10 --x1 -5:5 --levels 1,2,3,4,5,6,7"

  private static func path(_ optimizer: String) -> String {
    #"descent --fn "x^2/20+y^2" --from -7,2 "# + "\(optimizer) \(ground)"
  }

  private static func tangent(at x: Int) -> String {
    #"graph --fn "0.01x^2+0.1x" --x 0:20 --y -1:6 --x-ticks 0,5,10,15,20 --tangent \#(x)"#
  }

  /// The figure of a number as people write it: `4-9`, `4.9`, `fig 4-9`, `그림 4-9`.
  init?(number: String) { self.init(rawValue: Self.plain(number)) }

  static func plain(_ number: String) -> String {
    String(number.drop { !$0.isNumber }).replacing(".", with: "-").replacing("–", with: "-")
  }
}

/// The figures of the same chapters that numviz does not draw, and why.
enum BookOmission: String, CaseIterable {
  case ball = "6-4"
  case losses = "6-9"

  init?(number: String) { self.init(rawValue: BookFigure.plain(number)) }

  func reason(in language: Language) -> String {
    switch (self, language) {
    case (.ball, .english):
      "a sketch of a ball in a bowl, without numbers that could be drawn"
    case (.ball, .korean): "그릇을 구르는 공의 모식도라서 그릴 수치가 없습니다"
    case (.losses, .english):
      "the loss of a network while it learns MNIST: it needs those data, and random weights make it differ in each run"
    case (.losses, .korean):
      "신경망이 MNIST를 학습할 때의 손실입니다. 그 데이터가 필요하고, 가중치가 무작위라 실행할 때마다 달라집니다"
    }
  }
}
