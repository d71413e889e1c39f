import NumViz

extension BookFigure {
  /// What the figure shows, in a sentence.
  func sentence(in language: Language) -> String {
    language == .korean ? korean : english
  }

  private var english: String {
    switch self {
    case .differenceQuotient: "The tangent of a curve, and the line whose slope is the difference quotient."
    case .parabola: "The graph of f(x) = 0.01x² + 0.1x."
    case .tangents: "The tangents of 0.01x² + 0.1x at 5 and at 10: the slopes are 0.2 and 0.3."
    case .bowl: "The surface of f(x₀, x₁) = x₀² + x₁² as a wireframe."
    case .negativeGradient: "The negative gradient −∇f of x₀² + x₁² as arrows."
    case .descent: "Gradient descent on x₀² + x₁² from (−3, 4), 20 points over the level lines."
    case .ravine: "The ravine f(x, y) = x²/20 + y² as a surface, and its level lines."
    case .ravineGradient: "−∇f of the ravine: most arrows point along y, and not at the minimum."
    case .gradientDescent: "Gradient descent (SGD) in the ravine: a zigzag."
    case .momentum: "Momentum in the ravine."
    case .adaGrad: "AdaGrad in the ravine."
    case .adam: "Adam in the ravine."
    case .optimizers: "The four optimizers side by side."
    }
  }

  private var korean: String {
    switch self {
    case .differenceQuotient: "곡선의 접선과, 차분의 몫을 기울기로 갖는 직선."
    case .parabola: "f(x) = 0.01x² + 0.1x의 그래프."
    case .tangents: "0.01x² + 0.1x의 x = 5, x = 10에서의 접선: 기울기는 0.2와 0.3."
    case .bowl: "f(x₀, x₁) = x₀² + x₁²의 곡면을 그물로 나타낸 그림."
    case .negativeGradient: "x₀² + x₁²의 기울기에 마이너스를 붙인 벡터 −∇f의 화살표."
    case .descent: "x₀² + x₁²에서 (−3, 4)를 출발한 경사 하강법의 점 20개와 등고선."
    case .ravine: "골짜기 f(x, y) = x²/20 + y²의 곡면과 등고선."
    case .ravineGradient: "골짜기의 −∇f: 화살표는 대부분 y축 방향이고 최솟값을 가리키지 않습니다."
    case .gradientDescent: "골짜기에서 경사 하강법(SGD)의 지그재그 경로."
    case .momentum: "골짜기에서 모멘텀의 경로."
    case .adaGrad: "골짜기에서 AdaGrad의 경로."
    case .adam: "골짜기에서 Adam의 경로."
    case .optimizers: "네 가지 최적화 기법의 경로 비교."
    }
  }
}
