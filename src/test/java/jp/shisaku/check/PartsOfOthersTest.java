package jp.shisaku.check;

import static jp.shisaku.check.Sketch.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.issue.Issue;
import org.junit.jupiter.api.Test;

class PartsOfOthersTest {

  @Test
  void tellsOfTwoYearsInOneFolder() {
    assertThat(
            told(
                in("2025.pdf", "風船便事業", "令和7年度予算(案)：52百万円 (令和6年度予算：50百万円)"),
                in("2026.pdf", "大凧見守り事業", "令和8年度予算(案)：18百万円 (令和7年度予算：52百万円)")))
        .containsExactly(
            List.of("2025.pdf", "2026.pdf", "they present the budgets of 2025 and 2026"));
  }

  @Test
  void tellsOfOnePublicationInTwoFormats() {
    Stream<Sketch> pdf = Stream.of("風船便事業", "大凧見守り事業", "灯台守支援事業").map(name -> in("a.pdf", name));
    Stream<Sketch> docx =
        Stream.of("風船便事業", "大凧見守り事業", "灯台守支援事業", "浜の清掃").map(name -> in("b.docx", name));
    assertThat(told(Stream.concat(pdf, docx).toArray(Sketch[]::new)))
        .containsExactly(List.of("a.pdf", "b.docx", "both hold 3 of the same measures"));
  }

  /** A supplementary budget of the year before is drawn up together with the initial one. */
  @Test
  void saysNothingOfPartsThatBelongTogether() {
    assertThat(
            told(
                in("01.pdf", "風船便事業", "令和8年度予算(案)：52百万円"),
                in("02.pdf", "風船便事業", "令和8年度予算(案)：52百万円"),
                in("02.pdf", "大凧見守り事業", "令和7年度補正予算(案)：18百万円")))
        .isEmpty();
  }

  private static Sketch in(String file, String name, String... budget) {
    Sketch sketch =
        Sketch.of(name)
            .id(file + name)
            .at(new Provenance(file, Optional.empty(), Optional.empty(), Provenance.Method.CELL));
    return budget.length == 0 ? sketch : sketch.budget(budget[0]);
  }

  private static List<List<String>> told(Sketch... sketches) {
    return PartsOfOthers.issues(catalogue(sketches)).stream().map(Issue::arguments).toList();
  }
}
