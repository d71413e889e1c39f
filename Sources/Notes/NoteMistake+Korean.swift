import Languages

extension NoteMistake.Kind {
  var koreanWords: (sentence: String, hint: String) {
    switch self {
    case .encoding: ("이 파일은 UTF-8 텍스트가 아닙니다.", "UTF-8로 저장하십시오")
    case .openAttributes: ("속성 목록이 닫히지 않았습니다.", "}로 닫으십시오")
    case .openQuote(let quote):
      ("속성 값이 닫히지 않았습니다.", "\(quote)로 닫거나, 값 안에서는 \\\(quote)로 쓰십시오")
    case .attribute(let name):
      (
        "\"\(name)\" 속성은 없습니다.",
        "{#label caption=\"…\" alt=\"…\" width=500}처럼 쓰십시오. 그림을 바꾸는 것은 명령에 씁니다"
      )
    case .label(let label):
      (
        "\"\(label)\"\(KoreanParticle.topic.ending(label)) 레이블로 쓸 수 없습니다. 레이블은 그림 폴더에 있는 파일의 이름입니다.",
        "글자, 숫자, -, _만 쓰십시오: #fig-descent"
      )
    case .width(let width):
      ("\"\(width)\"\(KoreanParticle.topic.ending(width)) 너비가 아닙니다.", "픽셀이나 비율로 쓰십시오: width=500, width=80%")
    case .openFence: ("numviz 블록이 닫히지 않았습니다.", "같은 수의 백틱이나 물결표로 닫으십시오")
    case .openComment: ("주석이 닫히지 않았습니다.", "-->로 닫으십시오")
    case .noEnd: ("이 numviz 주석 뒤에 <!-- /numviz -->가 없습니다.", "아래 줄에 <!-- /numviz -->를 쓰십시오")
    case .noBeginning:
      ("<!-- /numviz --> 앞에 명령이 없습니다.", "위 줄에 <!-- numviz quiver --fn \"…\" -->를 쓰십시오")
    case .crowdedComment: ("numviz 주석은 한 줄에 혼자 있어야 합니다.", "옆에 있는 것을 다른 줄로 옮기십시오")
    case .foreignText(let line):
      (
        "numviz 주석 사이에 그림이 아닌 글이 있습니다: \(line)",
        "numviz가 덮어쓰게 되므로 <!-- /numviz --> 아래로 옮기십시오"
      )
    case .noCommand: ("numviz 블록이 비어 있습니다.", "명령을 쓰십시오: quiver --fn \"x0^2+x1^2\"")
    }
  }
}
