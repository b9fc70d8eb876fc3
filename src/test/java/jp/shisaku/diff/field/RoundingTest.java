package jp.shisaku.diff.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37,123千円      | 37百万円       | true  | true
          37,600千円      | 38百万円       | true  | true
          37,600千円      | 37百万円       | true  | true
          37,400千円      | 38百万円       | false | false
          37,600千円      | 39百万円       | false | false
          37百万円        | 37百万円       | false | false
          37,123千円      | 37百万円の内数 | false | false
          37,123千円の内数 | 37百万円の内数 | true  | true
          ▲37,600千円    | ▲38百万円     | true  | true
          1,201百万円     | 12億円         | true  | true
          1,160百万円     | 12億円         | true  | false
          37,123千円      | 未定           | false | false
          """)
  void explainsTheCoarserFigureByTheFiner(String one, String other, boolean all, boolean nearly) {
    assertThat(Rounding.explains(figure(one), figure(other))).isEqualTo(all);
    assertThat(Rounding.explains(figure(other), figure(one))).isEqualTo(all);
    assertThat(Rounding.explainsNearly(figure(one), figure(other))).isEqualTo(nearly);
  }

  private static Figure figure(String printed) {
    BudgetLine line = BudgetReader.read("令和7年度予算：" + printed, Place.UNKNOWN).value().lines().get(0);
    OptionalLong yen = line.amountYen().map(OptionalLong::of).orElse(OptionalLong.empty());
    return new Figure(yen, line.included(), yen.isEmpty(), List.of(), printed);
  }
}
