package jp.shisaku.invented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import jp.shisaku.invented.Judgement.Difference;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Publications whose measures and whose setting are drawn by lot, printed and read again: all that
 * was meant is there. In the suite the same forty of each format and setting every time; {@code
 * -Dinvented.from=1000 -Dinvented.to=5000} judges others, and tells what is read otherwise by seed.
 */
class InventedPublicationsTest {

  private static final long FROM = Long.getLong("invented.from", 0);
  private static final long TO = Long.getLong("invented.to", FROM + 40);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      mode = EXCLUDE,
      names = {"LINES", "COLUMNS"})
  void areReadAsTheyWereMeantWithASheetAMeasure(Press press) {
    judge(press, SheetDesign::publication, difference -> true);
  }

  /** Bars and tabs cannot say that a cell goes over several rows or columns. */
  @ParameterizedTest
  @EnumSource(
      mode = EXCLUDE,
      names = {"TABS", "MARKDOWN", "LINES", "COLUMNS"})
  void areReadAsTheyWereMeantWithAFormAMeasure(Press press) {
    judge(press, FormDesign::publication, difference -> true);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EXCLUDE,
      names = {"LINES", "COLUMNS"})
  void areReadAsTheyWereMeantWithContentsAndExcerpts(Press press) {
    judge(press, CollectionDesign::publication, difference -> true);
  }

  /** Bars and tabs cannot say that a cell goes over several rows or columns. */
  @ParameterizedTest
  @EnumSource(
      mode = EXCLUDE,
      names = {"TABS", "MARKDOWN", "LINES", "COLUMNS"})
  void areReadAsTheyWereMeantWithARowAMeasure(Press press) {
    judge(press, ListDesign::publication, difference -> true);
  }

  /** On slides, or as sections of a text that knows no pages. */
  @ParameterizedTest
  @EnumSource
  void areReadAsTheyWereMeantWithASlideAMeasure(Press press) {
    judge(press, DeckDesign::publication, difference -> true);
  }

  /** Of a text without a layout much is lost; no other amount is read without a word. */
  @ParameterizedTest
  @EnumSource(names = {"TABS", "MARKDOWN", "LINES", "COLUMNS"})
  void haveTheirAmountsOrAreTold(Press press) {
    judge(press, SheetDesign::publication, InventedPublicationsTest::isWrongAmount);
    judge(press, ListDesign::publication, InventedPublicationsTest::isWrongAmount);
    judge(press, CollectionDesign::publication, InventedPublicationsTest::isWrongAmount);
  }

  private static boolean isWrongAmount(Difference difference) {
    return difference.isSilent() && difference.field().equals(Judgement.BUDGET);
  }

  private void judge(
      Press press, LongFunction<InventedPublication> design, Predicate<Difference> counts) {
    List<String> otherwise = new ArrayList<>();
    for (long seed = FROM; seed < TO; seed++) {
      InventedPublication publication = design.apply(seed);
      List<Difference> differences =
          Judgement.of(publication, press.read(publication, folder)).differences().stream()
              .filter(difference -> publication.certain() || difference.isSilent())
              .filter(counts)
              .toList();
      if (!differences.isEmpty()) {
        otherwise.add("%d: %s%n%s".formatted(seed, publication.design(), differences));
      }
    }
    assertThat(otherwise).isEmpty();
  }
}
