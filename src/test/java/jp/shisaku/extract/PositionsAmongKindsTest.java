package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.Classification;
import jp.shisaku.catalogue.Measure.Position;
import jp.shisaku.issue.Found;
import org.junit.jupiter.api.Test;

/** A text in which the label 位置づけ of one sheet was lost. */
class PositionsAmongKindsTest {

  private static final String LABEL = "総合戦略における位置づけ\n\n";

  private static String sheet(String name, String label, String position) {
    return "小屋を守る\n\n施策名：%s\n\n山林局小屋課\n\n施策分類\n\n①予算\n\n%s%s\n\n".formatted(name, label, position)
        + "予算額\n\n令和8年度予算(案)：10百万円\n\n目的\n\n小屋を守る。\n\n";
  }

  private static Found<Catalogue> read(String... sheets) {
    return Extracted.from(DrawnForm.read("a.txt", String.join("", sheets).getBytes(UTF_8)));
  }

  private static List<String> kinds(Measure measure) {
    return measure.classification().stream().map(Classification::label).toList();
  }

  private static List<String> positions(Measure measure) {
    return measure.positions().stream().map(Position::label).toList();
  }

  @Test
  void areWhatOtherSheetsPrintAsSuch() {
    Found<Catalogue> read = read(sheet("板を張る事業", LABEL, "①里山のくらし"), sheet("釘を打つ事業", "", "①里山のくらし"));
    Measure second = read.value().measures().get(1);
    assertThat(kinds(second)).containsExactly("予算");
    assertThat(positions(second)).containsExactly("里山のくらし");
    assertThat(read.issues())
        .filteredOn(issue -> issue.arguments().contains("里山のくらし"))
        .extracting(issue -> issue.code().code())
        .containsExactly("value.by-position");
  }

  @Test
  void stayKindsWhereNoOtherSheetPrintsThemAsPositions() {
    Found<Catalogue> read = read(sheet("板を張る事業", LABEL, "①里山のくらし"), sheet("釘を打つ事業", "", "②広報"));
    assertThat(kinds(read.value().measures().get(1))).containsExactly("予算", "広報");
    assertThat(positions(read.value().measures().get(1))).isEmpty();
  }
}
