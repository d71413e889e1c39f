extension LabelError.Kind {
  /// 무엇이 잘못되었는지, 그리고 어떻게 고칠지.
  var korean: (sentence: String, hint: String?) {
    switch self {
    case .unclosedMathematics:
      ("‘$’ 기호로 시작한 수식이 ‘$’ 기호로 끝나지 않았습니다.", "달러 기호 자체는 \\$로 적습니다")
    case .unclosedBrace: ("이 ‘{’ 기호가 닫히지 않았습니다.", "‘}’ 기호를 더해 주십시오")
    case .unopenedBrace: ("이 ‘}’ 기호에 짝이 되는 여는 괄호가 없습니다.", nil)
    case .unknownCommand(let name, let suggestion):
      ("‘\\\(name)’ 명령은 numviz가 쓰는 TeX 명령에 없습니다.", suggestion.map { "혹시 \\\($0) 아닙니까?" })
    case .argumentMissing(let name): ("‘\(name)’ 뒤에 무언가 빠져 있습니다.", nil)
    case .doubleScript(let sign):
      ("한 글자에 ‘\(sign)’ 기호가 두 번 붙어 있습니다.", "중괄호로 묶어 주십시오: x\(sign){a\(sign)b}")
    case .unpairedFence(let name):
      ("이 ‘\(name)’ 명령의 짝이 없습니다.", "형식: \\left( … \\right), 괄호 대신 점을 적으면 보이지 않습니다")
    case .tooDeep(let limit): ("라벨이 \(limit)단계보다 깊게 겹쳐 있습니다.", nil)
    }
  }
}
