import NumViz

/// What a reader who lays the book's figure beside ours may wonder about: where the print or the programs are not true.
///
/// The numbers are those of the book's programs, newest versions of 2026, and of the printed figures.
enum BookSlip: CaseIterable {
  case sketch, roundedSlopes, lastSample, minusSign, grid, circles, stalledRate, axisNames, moire
  case componentsOfTwoRows, falseRing, plainGradient, nesterovOrder

  /// The figures that it is told with.
  var figures: [BookFigure] {
    switch self {
    case .sketch: [.differenceQuotient]
    case .roundedSlopes: [.tangents]
    case .lastSample: [.bowl]
    case .minusSign, .grid: [.negativeGradient]
    case .circles, .stalledRate, .axisNames: [.descent]
    case .moire: [.ravine]
    case .componentsOfTwoRows: [.ravineGradient]
    case .falseRing: [.gradientDescent, .momentum, .adaGrad, .adam, .optimizers]
    case .plainGradient: [.gradientDescent, .optimizers]
    case .nesterovOrder: [.momentum, .optimizers]
    }
  }

  func sentence(in language: Language) -> String { language == .korean ? korean : english }

  private var english: String {
    switch self {
    case .sketch: "The curve in print is a sketch; here it is the sigmoid, with x = 0 and h = 2.5."
    case .roundedSlopes:
      "The program prints 0.1999999999990898 and 0.2999999999986347; the slopes are 0.2 and 0.3, the rest is rounding."
    case .lastSample:
      "As in the book the mesh ends before 3: its corners are 18, 16.5625, 16.5625 and 15.125 high."
    case .minusSign: "The arrows are −∇f; the gradient ∇f itself points the way that f grows fastest."
    case .grid:
      "In print the grid lies over the arrows; here it lies under them."
    case .circles:
      "The dashed circles in print are no level lines: axes of unequal units make those ellipses. Here units are equal, and the level lines are circles."
    case .stalledRate:
      "The book's rate 10 does not diverge to (−2.6e13, −1.3e12): it stalls there after 10 steps, because x + h rounds to x and the gradient to 0. In truth each step multiplies x by −19."
    case .axisNames:
      "The axes of 4-10 are named X0 and X1 in the book, those of 4-9 x0 and x1; here both are x₀ and x₁."
    case .moire:
      "The about 70 level lines in print run together into gray at the top and the bottom; here there are 20."
    case .componentsOfTwoRows:
      "The Korean gradient_2d.py takes two rows of coordinates for two points, which is right for a sum of squares alone; a reader's way around it makes the x components √20 = 4.47 times too long."
    case .falseRing:
      "The program sets f to 0 where it is above 7, so that seven levels crowd into a thick ring there; f has none."
    case .plainGradient: "What the book calls SGD is plain gradient descent: nothing in it is random."
    case .nesterovOrder:
      "The Korean program's class Nesterov renews the velocity before it uses it: from (−7, 2) its first step at the rate 0.1 leads to (−6.8103, 0.916); right is (−6.867, 1.24)."
    }
  }

  private var korean: String {
    switch self {
    case .sketch: "책의 곡선은 모식도입니다. 여기서는 시그모이드 함수에서 x = 0, h = 2.5로 그렸습니다."
    case .roundedSlopes:
      "책의 프로그램은 0.1999999999990898과 0.2999999999986347을 출력하지만 기울기는 0.2와 0.3이며, 나머지는 반올림 오차입니다."
    case .lastSample: "책과 같이 그물은 3에 이르기 전에 끝납니다. 네 모서리의 높이는 18, 16.5625, 16.5625, 15.125입니다."
    case .minusSign: "화살표는 −∇f입니다. 기울기 ∇f 자체는 f가 가장 빨리 커지는 쪽을 가리킵니다."
    case .grid: "책에서는 격자선이 화살표를 덮습니다. 여기서는 화살표 아래에 있습니다."
    case .circles:
      "책의 점선 원은 등고선이 아닙니다. 두 축의 눈금 길이가 다르면 등고선은 타원이 됩니다. 여기서는 단위 길이가 같아 등고선이 원입니다."
    case .stalledRate:
      "책의 학습률 10은 (−2.6e13, −1.3e12)로 발산하는 것이 아니라 10걸음 뒤 그 자리에 멈춥니다. x + h가 x로 반올림되어 기울기가 0이 되기 때문입니다. 실제로는 걸음마다 x에 −19가 곱해집니다."
    case .axisNames: "책에서 4-10의 축 이름은 X0, X1이고 4-9는 x0, x1입니다. 여기서는 모두 x₀, x₁입니다."
    case .moire: "책의 등고선 약 70개는 위아래에서 회색으로 뭉칩니다. 여기서는 20개를 그렸습니다."
    case .componentsOfTwoRows:
      "한국어판의 gradient_2d.py는 좌표의 두 행을 두 점으로 읽으므로 제곱의 합에서만 맞습니다. 이를 피해 그린 어느 독자의 그림은 x 성분이 √20 = 4.47배 깁니다."
    case .falseRing: "책의 프로그램은 7보다 큰 f를 0으로 바꾸어, 등고선 일곱 개가 몰린 굵은 고리가 생깁니다. f에는 그런 고리가 없습니다."
    case .plainGradient: "책에서 SGD라 부르는 것은 무작위가 없는 경사 하강법입니다."
    case .nesterovOrder:
      "한국어판 프로그램의 Nesterov 클래스는 속도를 쓰기 전에 먼저 갱신합니다. (−7, 2)에서 학습률 0.1의 첫걸음이 (−6.8103, 0.916)이 되지만, 옳은 값은 (−6.867, 1.24)입니다."
    }
  }
}
