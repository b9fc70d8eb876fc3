package jp.shisaku.diff.match;

import static jp.shisaku.diff.MeasureSketch.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.diff.MeasureSketch;
import jp.shisaku.diff.match.Lineage.Relation;
import jp.shisaku.diff.match.Lineage.Row;
import jp.shisaku.diff.match.Lineage.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows of a lineage by hand have no effect, so that a person hears of them. */
class LineageTest {

  private static final List<Catalogue> YEARS =
      List.of(
          MeasureSketch.catalogue(2025, List.of(named("a"), named("b"), named("c"))),
          MeasureSketch.catalogue(2026, List.of(named("x"), named("y"), named("z"))));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a x same, a - removed            | a - removed
          a - removed, - x added, a x same | a x same
          a x same, a x different          | a x different
          x a same                         | x a same
          a x split, a y split, b y same   | b y same
          a x same, a x same               | ''
          a x split, a y split             | ''
          a x merged, b x merged           | ''
          a x different                    | ''
          a x split                        | a x split
          a x merged                       | a x merged
          """)
  void namesTheRowsOfNoEffect(String rows, String unused) {
    List<Row> said = Arrays.stream(rows.split(", ")).map(row -> row(row, "")).toList();
    assertThat(new Lineage(said).unused(YEARS).stream().map(LineageTest::told))
        .isEqualTo(unused.isEmpty() ? List.of() : List.of(unused));
  }

  @Test
  void namesARowThatEndsAMeasureInEveryStep() {
    List<Catalogue> chain =
        IntStream.of(2025, 2026, 2027)
            .mapToObj(year -> MeasureSketch.catalogue(year, List.of(named("a"))))
            .toList();
    Row everywhere = row("a - removed", "");
    Row once = new Row("a", "", Relation.REMOVED, false, "", new Step("施策集2026", "施策集2027"));
    assertThat(new Lineage(List.of(everywhere)).repeated(chain)).containsExactly(everywhere);
    assertThat(new Lineage(List.of(once, row("a a same", ""))).repeated(chain)).isEmpty();
  }

  @Test
  void doesNotMindARowThatStandsThereTwiceWithOtherNotes() {
    assertThat(new Lineage(List.of(row("a x same", "1"), row("a x same", "2"))).unused(YEARS))
        .isEmpty();
  }

  @Test
  void tellsRowsAboutOtherPublicationsApartFromWrongOnes() {
    Row other = new Row("a", "q", Relation.SAME, false, "", new Step("施策集2025", "施策集2031"));
    Lineage lineage = new Lineage(List.of(other));
    assertThat(lineage.elsewhere(YEARS)).containsExactly(other);
    assertThat(lineage.unknownIds(YEARS)).isEmpty();
    assertThat(lineage.unused(YEARS)).isEmpty();
  }

  private static Row row(String told, String note) {
    String[] words = told.replace("-", "").split(" ");
    return new Row(words[0], words[1], Relation.valueOf(words[2].toUpperCase()), note);
  }

  private static String told(Row row) {
    return (row.oldId().isEmpty() ? "-" : row.oldId())
        + " "
        + (row.newId().isEmpty() ? "-" : row.newId())
        + " "
        + row.relation().code();
  }
}
