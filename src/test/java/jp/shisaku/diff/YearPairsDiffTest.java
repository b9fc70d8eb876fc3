package jp.shisaku.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.check.Checks;
import jp.shisaku.diff.field.FieldChange.Amount;
import jp.shisaku.diff.match.Lineage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The budget of one measure in two publications, from one stage of the year to the next, and what
 * is said of it. A "?" is a change of which nobody can say how much it is.
 */
class YearPairsDiffTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025 令和7年度予算案：40百万円 | 2026 令和8年度予算案：50百万円（令和7年度予算：40百万円） | initial 10
          2025 令和7年度予算案：40百万円 | 2026 令和8年度予算案：50百万円（令和7年度予算：41百万円） | initial 10, restated 1
          2025 令和7年度予算案：40百万円 | 2026 令和8年度予算案：－（令和7年度予算：40百万円） | initial -40
          2025 令和7年度予算案：40百万円 | 2026 令和8年度予算案：未定（令和7年度予算：40百万円） | initial ?
          2025 令和7年度予算案：40百万円 | 2026 令和8年度予算案：50百万円の内数 | initial ?
          2025 令和7年度予算案：40百万円 | 2026 令和8年度予算案：50百万円 ※予算額は里山交付金の内数 | initial ?
          2025 令和7年度予算案：40百万円 | 2026 令和8年度予算案：50百万円、普及：20百万円、研修：25百万円 | initial ?
          2025 令和7年度予算案：40百万円 | 2026 令和8年度予算案：50百万円（うち普及：20百万円） | initial 10
          2025 令和7年度予算案：一般会計 30百万円、特別会計 10百万円 | 2026 令和8年度予算案：45百万円（令和7年度予算：40百万円） | initial 5
          2025 令和7年度予算案：37,123千円 | 2026 令和8年度予算案：37百万円 |
          2025 令和7年度予算案：40百万円（令和6年度補正：10百万円） | 2026 令和8年度予算案：40百万円（令和7年度補正：25百万円） | supplementary_before 15
          2025 令和7年度予算案：40百万円（令和6年度補正：10百万円） | 2026 令和8年度予算案：40百万円（令和7年度補正：－） | supplementary_before -10
          2025 令和7年度予算案：40百万円（令和6年度補正：10百万円） | 2026 令和8年度予算案：40百万円 | supplementary_before ?
          2025 令和7年度予算案：40百万円 | 2026 令和8年度要求額：55百万円（令和7年度予算：40百万円） | initial ?, asked 15
          2025 令和7年度予算案：40百万円 | 2026 令和8年度要求額：55百万円＋事項要求（令和7年度予算：40百万円） | initial ?, asked ?
          2026 令和8年度要求額：55百万円（令和7年度予算：40百万円） | 2026 令和8年度予算案：50百万円（令和7年度予算：40百万円） | decided -5
          2026 令和8年度要求額：事項要求 | 2026 令和8年度予算案：50百万円 | decided ?
          2026 令和8年度要求額：55百万円 | 2027 令和9年度要求額：60百万円（令和8年度予算：50百万円） | decided -5, request 5
          2026 令和8年度要求額：55百万円 | 2027 令和9年度予算案：52百万円（令和8年度予算：50百万円） | initial ?, decided -5
          2026 令和8年度予算案：50百万円（令和8年度要求額：55百万円） | 2027 令和9年度予算案：60百万円（令和9年度要求額：66百万円） | initial 10, request 11
          """)
  void saysHowTheBudgetChanged(String old, String fresh, String said) {
    CatalogueDiff diff = CatalogueDiff.between(publication(old), publication(fresh), Lineage.NONE);
    String amounts =
        diff.changes().stream()
            .flatMap(change -> change.fields().stream())
            .flatMap(f -> f instanceof Amount amount ? Stream.of(told(amount)) : Stream.empty())
            .collect(Collectors.joining(", "));
    assertThat(amounts).isEqualTo(said == null ? "" : said);
  }

  private static String told(Amount amount) {
    String field = amount.field().code().replace("budget.", "");
    return amount.deltaYen().isPresent()
        ? field + " " + amount.deltaYen().getAsLong() / 1_000_000
        : field + " ?";
  }

  private static Catalogue publication(String yearAndCell) {
    int blank = yearAndCell.indexOf(' ');
    int year = Integer.parseInt(yearAndCell.substring(0, blank));
    MeasureSketch measure = MeasureSketch.named("川舟の技の継承");
    return Checks.checked(
        MeasureSketch.of(year, List.of(measure.measure(yearAndCell.substring(blank + 1)))));
  }
}
