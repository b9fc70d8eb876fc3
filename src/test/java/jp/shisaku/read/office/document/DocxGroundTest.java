package jp.shisaku.read.office.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import jp.shisaku.read.office.part.Xml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Below white text lies white for certain, or it may be seen. */
class DocxGroundTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <body><p/></body>                                                            | true
          <background/><body><p/></body>                                               | false
          <body><sdt><sdtContent><p/></sdtContent></sdt></body>                        | true
          <body><frame><p/></frame></body>                                             | false
          <body><tbl><tr><tc><p/></tc></tr></tbl></body>                               | true
          <body><tbl><tr><tc><tcPr><shd fill='FFFFFF'/></tcPr><p/></tc></tr></tbl></body> | true
          <body><tbl><tr><tc><tcPr><shd fill='0000FF'/></tcPr><p/></tc></tr></tbl></body> | false
          <body><tbl><tr><tc><tcPr><shd val='pct50' fill='FFFFFF'/></tcPr><p/></tc></tr></tbl></body> | false
          <body><tbl><tr><tblPrEx><shd fill='FFFFFF'/></tblPrEx><tc><p/></tc></tr></tbl></body> | false
          <body><tbl><tblPr><shd fill='0000FF'/></tblPr><tr><tc><p/></tc></tr></tbl></body> | false
          <body><tbl><tblPr><shd fill='auto'/></tblPr><tr><tc><p/></tc></tr></tbl></body> | true
          <body><wsp><spPr><solidFill><srgbClr val='ffffff'/></solidFill></spPr><txbxContent><p/></txbxContent></wsp></body> | true
          <body><wsp><spPr><solidFill><srgbClr val='0000ff'/></solidFill></spPr><txbxContent><p/></txbxContent></wsp></body> | false
          <body><wsp><spPr><solidFill><srgbClr val='ffffff'><alpha/></srgbClr></solidFill></spPr><txbxContent><p/></txbxContent></wsp></body> | false
          <body><wsp><spPr/><txbxContent><p/></txbxContent></wsp></body>               | false
          <body><textbox><txbxContent><p/></txbxContent></textbox></body>              | false
          """)
  void isWhite(String parts, boolean white) throws IOException {
    String document = "<document>" + parts + "</document>";
    Element root = Xml.parse(new ByteArrayInputStream(document.getBytes(UTF_8)));
    Element paragraph = (Element) root.getElementsByTagNameNS("*", "p").item(0);
    assertThat(DocxGround.isWhite(paragraph, new DocxStyles(Optional.empty()))).isEqualTo(white);
  }
}
