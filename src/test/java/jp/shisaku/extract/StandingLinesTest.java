package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Labels that nothing sets off, each alone on a line: that all sheets have them shows them. */
class StandingLinesTest {

  private static final List<String> NAMES = List.of("風船便", "笹舟便", "木霊便", "狼煙便", "伝書便");

  private static Found<Catalogue> sheets(String form) {
    return Extracted.from(
        Pages.text(
            NAMES.stream()
                .map(name -> form.replace("風船便", name).replace("北", name.substring(0, 1)))
                .collect(Collectors.joining("\n"))));
  }

  private static Stream<String> unknown(Found<Catalogue> found) {
    return found.issues().stream()
        .filter(issue -> issue.code().code().equals("label.unknown"))
        .map(issue -> String.valueOf(issue.arguments().get(0)));
  }

  private static final String FORM =
      """
      施策名
      風船便の普及
      担当課
      便り課
      頼り先
      北の町
      目的
      風船便を残す。
      事業期間
      北の年から
      概要
      風船便を飛ばす。
      予算額
      令和6年度予算：10百万円
      """;

  @Test
  void endsAnOfficeAtALabelThatIsNotKnown() {
    Found<Catalogue> found = sheets(FORM);
    Measure first = found.value().measures().get(0);
    assertThat(first.offices()).extracting(Office::printed).containsExactly("便り課");
    assertThat(unknown(found)).containsExactlyElementsOf(NAMES.stream().map(n -> "頼り先").toList());
  }

  @Test
  void endsProseAtALabelOfNoField() {
    Measure first = sheets(FORM).value().measures().get(0);
    assertThat(first.purpose()).contains("風船便を残す。");
    assertThat(first.overview()).contains("風船便を飛ばす。");
  }

  @Test
  void keepsAValueThatAllSheetsShare() {
    Found<Catalogue> found =
        sheets(
            """
            施策名
            風船便の普及
            担当課
            便り課
            施策分類
            広報
            目的
            風船便を残す。
            北の町も。
            予算額
            令和6年度予算：10百万円
            """);
    assertThat(unknown(found)).isEmpty();
    assertThat(found.value().measures())
        .allMatch(measure -> measure.classification().get(0).label().equals("広報"));
  }

  @Test
  void believesNoLineThatOnlySomeSheetsHave() {
    String without = FORM.replace("頼り先\n北の町\n", "");
    String with = without.replace("目的\n", "目的\n頼り先\n北の町\n").replace("風船便", "花火便");
    Found<Catalogue> found =
        Extracted.from(Pages.text(with + without + without.replace("風船便", "笹舟便")));
    assertThat(unknown(found)).isEmpty();
  }
}
