package jp.shisaku.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** The short way of the parser gives what PDFBox gives, whatever a content is made of. */
class ContentParserProperties {

  @Property(tries = 2_000)
  void contentIsTakenApartAsPdfboxDoes(@ForAll("contents") String content) {
    assertThat(parts(content)).isEqualTo(partsOfPdfbox(content));
  }

  @Property(tries = 2_000)
  void aNumberHasTheValuePdfboxGives(@ForAll("numbers") String number) {
    String content = "[" + number + " " + number + "]TJ " + number + " w";

    assertThat(parts(content)).isEqualTo(partsOfPdfbox(content));
  }

  @Provide
  Arbitrary<String> contents() {
    Arbitrary<String> parts =
        Arbitraries.frequencyOf(
            Tuple.of(4, numbers()),
            Tuple.of(4, operators()),
            Tuple.of(2, names()),
            Tuple.of(3, strings()),
            Tuple.of(2, arrays()),
            Tuple.of(2, dictionaries()),
            Tuple.of(1, oddities()));
    Arbitrary<String> gaps = Arbitraries.of(" ", " ", "\n", "\r\n", "\t", "", "%a remark\n", "\0");
    return Combinators.combine(parts, gaps)
        .as((part, gap) -> part + gap)
        .list()
        .ofMaxSize(12)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> signs = Arbitraries.of("", "", "", "-", "+", "--");
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(11);
    Arbitrary<String> points = Arbitraries.of("", ".", ".", "..", "-");
    Arbitrary<String> any =
        Combinators.combine(signs, digits, points, digits).as((s, a, p, b) -> s + a + p + b);
    // Halfway between two floats, and next to it.
    Arbitrary<String> halves =
        Arbitraries.of(
            "16777217.0", "16777217", "33554434.0", "167772.17", "8388608.5", "1.0000001");
    return Arbitraries.frequencyOf(Tuple.of(9, any), Tuple.of(1, halves));
  }

  private static Arbitrary<String> operators() {
    return Arbitraries.of(
        "q",
        "Q",
        "cm",
        "re",
        "f",
        "f*",
        "n",
        "W",
        "W*",
        "Tf",
        "Tj",
        "TJ",
        "T*",
        "'",
        "\"",
        "BT",
        "ET",
        "BMC",
        "EMC",
        "B",
        "B*",
        "b",
        "Do",
        "d0",
        "d1",
        "gs",
        "scn",
        "true",
        "false",
        "null",
        "unknown",
        "BI /W 1 /H 1 ID abc\nEI Q",
        "I",
        "ID",
        "EI");
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of("F1", "GS0", "a#20b", "a#zz", "", "\u00e9", "a.b-c", "A*", "#")
        .map(n -> "/" + n);
  }

  private static Arbitrary<String> strings() {
    Arbitrary<String> letters =
        Arbitraries.of(
            "(a)", "()", "(a(b)c)", "(a\\)b)", "(\\101\n)", "(\r\n)", "(a)\r\n/", "(open", ")");
    Arbitrary<String> codes =
        Arbitraries.of(
            "<3042>", "<>", "<304>", "<30 42>", "<30\n4>", "<3g42>", "<30", "<AbcD>", ">");
    return Arbitraries.oneOf(letters, codes);
  }

  private Arbitrary<String> arrays() {
    Arbitrary<String> elements =
        Arbitraries.oneOf(
            numbers(), strings(), names(), Arbitraries.of("1 0 R", "[2]", "null", "x", "%r\n"));
    return Combinators.combine(
            elements.list().ofMaxSize(5),
            Arbitraries.of(" ", ""),
            Arbitraries.of("]", "]", "]", ""))
        .as((list, gap, end) -> "[" + String.join(gap, list) + end);
  }

  private Arbitrary<String> dictionaries() {
    Arbitrary<String> values =
        Arbitraries.oneOf(
            numbers(),
            strings(),
            names(),
            Arbitraries.of("", "1 0 R", "[2]", "null", "true", "x", "<</B 1>>"));
    Arbitrary<String> gaps = Arbitraries.of("", " ", "\n");
    Arbitrary<String> pair =
        Combinators.combine(names(), gaps, values, gaps).as((k, a, v, b) -> k + a + v + b);
    return Combinators.combine(
            gaps, pair.list().ofMaxSize(3), Arbitraries.of(">>", ">>", ">>", ">", ""))
        .as((gap, list, end) -> "<<" + gap + String.join("", list) + end);
  }

  private static Arbitrary<String> oddities() {
    return Arbitraries.of(
        "<</MCID 3>>BDC",
        "<</A[1 2]/B(c)>>",
        "<<",
        "]",
        "]]",
        "{",
        "}",
        "\u0080\u00ff",
        "\u0001",
        "%",
        "e",
        "1e5");
  }

  private static List<String> parts(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
      return parts(
          new ContentParser(
              ContentBytes.of(
                  new NonSeekableRandomAccessReadInputStream(new ByteArrayInputStream(bytes)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> partsOfPdfbox(String content) {
    return parts(new PDFStreamParser(content.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** What a parser gives, to the end or to where it gives up. */
  private static List<String> parts(PDFStreamParser parser) {
    List<String> parts = new ArrayList<>();
    try {
      for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
        parts.add(text(token));
      }
      parts.add("end");
    } catch (IOException | RuntimeException broken) {
      parts.add(broken.getClass() + " " + broken.getMessage());
    }
    return parts;
  }

  private static String text(Object token) {
    if (token instanceof Operator operator) {
      return operator.getName()
          + (operator.getImageData() == null
              ? ""
              : operator.getImageParameters() + Arrays.toString(operator.getImageData()));
    }
    if (token instanceof COSString string) {
      return string.toHexString();
    }
    if (token instanceof COSArray array) {
      return array.toList().stream().map(ContentParserProperties::text).toList().toString();
    }
    if (token instanceof COSDictionary dictionary) {
      return dictionary.entrySet().stream()
          .map(entry -> entry.getKey().getName() + "=" + text(entry.getValue()))
          .toList()
          .toString();
    }
    if (token instanceof COSFloat number) {
      return "float " + number.floatValue();
    }
    return String.valueOf(token);
  }
}
