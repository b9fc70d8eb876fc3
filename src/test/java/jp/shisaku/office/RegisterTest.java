package jp.shisaku.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "総務省, 自治行政局, true",
    "総務省, 政策統括官（統計制度担当）, true",
    "総務省, 道路局, false",
    "国土交通省, 道路局, true",
    ", 道路局, true",
    ", 風船局, false",
  })
  void aBureauBelongsToItsMinistry(String ministry, String bureau, boolean known) {
    assertThat(Register.isBureau(Optional.ofNullable(ministry), bureau)).isEqualTo(known);
  }

  @ParameterizedTest(name = "{0} is most like {1}")
  @CsvSource({"自治行敢局, 自治行政局", "情報流通行局, 情報流通行政局", "風船飛行局,"})
  void findsTheNearestBureauWhereOneIsNear(String misread, String nearest) {
    assertThat(Register.nearestBureau(Optional.of("総務省"), misread))
        .isEqualTo(Optional.ofNullable(nearest));
  }

  /** 庁 and 店 have one shape for recognition. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "消防店国民保護・防災部防災課, 消防庁国民保護・防災部防災課",
    "観光店観光資源課、文化店参事官（食文化担当）, 観光庁観光資源課、文化庁参事官（食文化担当）",
    "地元のスポーツ店が協力する。, 地元のスポーツ店が協力する。",
    "風船店舗課, 風船店舗課"
  })
  void noShopHasABureauOrADivision(String recognised, String meant) {
    assertThat(Register.withAgencies(recognised)).isEqualTo(meant);
  }

  @Test
  void findsTheNearestMinistry() {
    assertThat(Register.nearestMinistry("経済産来省")).contains("経済産業省");
    assertThat(Register.isMinistry("こども家庭庁")).isTrue();
  }
}
