package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          令和7年度予算：52百万円      | 52000000 | budget.recognised
          令和7年度予算：5\uFFFD百万円      | none     | budget.unreadable
          令和\uFFFD年度予算：52百万円      | none     | budget.unreadable
          52百万円                     | none     | budget.unreadable
          令和7年度予算：1\uFFFD234百万円   | none     | budget.unreadable
          """)
  void emitsOnlyWhatWasReadWholeAndAsksToCompareIt(String cell, Long yen, String code) {
    Found<Budget> found =
        BudgetReader.read(cell, Place.UNKNOWN).then(b -> Recognised.checked(b, Place.UNKNOWN));
    assertThat(found.value().lines().stream().flatMap(l -> l.amountYen().stream()))
        .isEqualTo(yen == null ? List.of() : List.of(yen));
    assertThat(found.issues()).extracting(i -> i.code().code()).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"令和7年度予算：52百万円"})
  void keepsTheWholeOfTheLine(String cell) {
    Budget read = BudgetReader.read(cell, Place.UNKNOWN).value();
    List<BudgetLine> kept = Recognised.checked(read, Place.UNKNOWN).value().lines();
    assertThat(kept).isEqualTo(read.lines());
  }
}
