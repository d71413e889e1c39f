extension FormulaError.Kind {
  /// 무엇이 잘못되었는지, 그리고 어떻게 고칠지.
  var korean: (sentence: String, hint: String?) {
    switch self {
    case .empty: ("수식이 비어 있습니다.", "x0^2 + x1^2처럼 수식을 적어 주십시오")
    case .tooLong(let limit): ("수식이 \(limit)바이트보다 깁니다.", nil)
    case .tooLarge(let limit): ("변수의 개수만큼 펼치면 연산이 \(limit)개를 넘습니다.", "변수를 줄여 주십시오")
    case .unexpectedCharacter(let text): ("여기에는 문자 ‘\(text)’ 자리가 없습니다.", nil)
    case .numberTooLarge(let text): ("수 \(text)의 크기가 너무 큽니다.", "가장 큰 수는 약 1.8e308입니다")
    case .notANumber(let name): ("‘\(name)’ 표기는 수식에 쓸 수 없습니다.", "수식에는 유한한 수만 쓸 수 있습니다")
    case .unfinished(let previous): ("수식 끝의 ‘\(previous)’ 뒤에 무언가 빠져 있습니다.", nil)
    case .operandMissing(let next): ("‘\(next)’ 앞에 무언가 빠져 있습니다.", nil)
    case .operatorMissing: ("여기에 연산자가 빠져 있습니다.", "곱셈은 *로 적습니다")
    case .unknownName(let name, let suggestion):
      (
        "‘\(name)’ 이름을 알 수 없습니다.",
        suggestion.map { "혹시 \($0) 아닙니까?" } ?? "매개변수라면 값을 주십시오: --param \(name)=1"
      )
    case .unknownFunction(let name, let suggestion):
      (
        "‘\(name)’ 함수를 알 수 없습니다.",
        suggestion.map { "혹시 \($0) 아닙니까?" } ?? "함수 목록은 ‘numviz functions’ 명령으로 볼 수 있습니다"
      )
    case .argumentsMissing(let function):
      ("함수 \(function.name)의 인수는 괄호 안에 적어야 합니다.", "형식: \(function.signature)")
    case .wrongArgumentCount(let function, let given):
      (
        "함수 \(function.name)의 인수는 \(Self.korean(function.arity)) 필요한데 \(given)개가 있습니다.",
        "형식: \(function.signature)"
      )
    case .unclosed(let bracket):
      ("이 ‘\(bracket)’ 기호가 닫히지 않았습니다.", Self.closing(bracket).map { "‘\($0)’ 기호를 더해 주십시오" })
    case .unopened(let bracket): ("이 ‘\(bracket)’ 기호에 짝이 되는 여는 괄호가 없습니다.", nil)
    case .commaOutsideCall: ("쉼표는 함수의 인수를 나눌 때만 씁니다.", "소수는 점으로 적습니다: 0.5")
    case .assignment(definition: true): ("수식에는 ‘=’ 기호를 쓸 수 없습니다.", "등호 오른쪽만 적어 주십시오")
    case .assignment(definition: false): ("수식에는 ‘=’ 기호를 쓸 수 없습니다.", "비교는 if(…) 안에서 ==로 적습니다")
    case .unsupportedOperator(let text):
      ("수식에는 연산자 ‘\(text)’ 기능이 없습니다.", Self.replacement(text).map { "대신: \($0)" })
    case .comparisonOutsideCondition(let text): ("‘\(text)’의 결과는 수가 아닙니다.", "if(c, a, b)의 조건 자리에 적어 주십시오")
    case .chainedComparison: ("비교는 이어서 쓸 수 없습니다.", "0 < x and x < 1처럼 나누어 적어 주십시오")
    case .conditionExpected: ("이 자리에는 x0 > 0 같은 조건이 와야 합니다.", "형식: if(x0 > 0, a, b)")
    case .badSubscript: ("첨자를 이해할 수 없습니다.", "x[0], x[-1], x[1:], x[:-1] 가운데 하나로 적어 주십시오")
    case .tooManyVariables(let limit): ("수식의 변수는 최대 \(limit)개입니다.", nil)
    case .mixedVariables(let first, let second):
      ("‘\(first)’ 표기와 ‘\(second)’ 표기를 함께 쓸 수 없습니다.", "x0, x1 또는 x, y 가운데 한 가지만 쓰십시오")
    case .ambiguousVariable: ("여기의 ‘x’ 표기는 수인지 벡터 전체인지 분명하지 않습니다.", "첫째 변수라면 x0으로 적어 주십시오")
    case .vectorResult: ("수식의 결과가 수가 아니라 벡터입니다.", "sum(…), mean(…), norm(…)으로 감싸거나 변수라면 x0으로 적어 주십시오")
    case .vectorExpected(let function):
      ("함수 \(function.name)의 인수는 벡터이거나 여러 수여야 합니다.", "예: \(function.vectorExample)")
    case .vectorLengths: ("벡터들의 길이가 서로 다릅니다.", nil)
    case .parameterNameTaken(let name): ("매개변수 이름으로 ‘\(name)’ 표기를 쓸 수 없습니다. 이미 다른 뜻이 있습니다.", nil)
    case .parameterNameInvalid(let name):
      ("‘\(name)’ 표기는 매개변수 이름이 될 수 없습니다.", "이름은 글자로 시작하고 글자와 숫자로 이루어집니다")
    case .parameterNotFinite(let name): ("매개변수 ‘\(name)’의 값이 유한한 수가 아닙니다.", nil)
    case .tooFewVariables(let given, let needed): ("수식의 변수는 \(needed)개인데 \(given)개만 주어졌습니다.", nil)
    }
  }

  private static func korean(_ arity: ClosedRange<Int>) -> String {
    arity.upperBound == .max ? "\(arity.lowerBound)개 이상이" : "\(arity.lowerBound)개가"
  }
}
