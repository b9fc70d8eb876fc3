package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasureIdsTest {

  private static String id(String name, String heading) {
    return MeasureIds.of(Optional.of(name), Optional.of(heading), Optional.empty(), false);
  }

  @Test
  void beginWithTheLettersOfTheName() {
    assertThat(id("里山の「小屋」を守る事業（その２）", "里山")).matches("里山の小屋を守る事業その2-[0-9a-f]{6}");
  }

  @Test
  void cutALongNameButTellItsEndApart() {
    String name = "里山の小屋とその板と釘と屋根と壁と床と柱とを守るために";
    assertThat(id(name + "歩く", "里山")).matches("里山の小屋とその板と釘と屋根と壁と床と柱とを守る-[0-9a-f]{6}");
    assertThat(id(name + "歩く", "里山")).isNotEqualTo(id(name + "走る", "里山"));
  }

  @Test
  void doNotChangeWithSpacingWidthAndPunctuation() {
    assertThat(id("里山の　ＤＸ・推進", "里 山")).isEqualTo(id("里山のDX推進", "里山"));
  }

  @Test
  void tellMeasuresOfOneNameApartByTheirHeadingPartAndRelisting() {
    Optional<String> name = Optional.of("小屋");
    Optional<String> heading = Optional.of("里山");
    assertThat(
            java.util.Set.of(
                MeasureIds.of(name, heading, Optional.empty(), false),
                MeasureIds.of(name, Optional.of("水辺"), Optional.empty(), false),
                MeasureIds.of(name, heading, Optional.of(1), false),
                MeasureIds.of(name, heading, Optional.empty(), true)))
        .hasSize(4);
  }

  @Test
  void countMeasuresThatAreAlike() {
    MeasureIds ids = new MeasureIds();
    assertThat(ids.next("小屋-1a2b3c")).isEqualTo("小屋-1a2b3c");
    assertThat(ids.next("小屋-1a2b3c")).isEqualTo("小屋-1a2b3c-2");
    assertThat(ids.next("小屋-1a2b3c")).isEqualTo("小屋-1a2b3c-3");
  }

  @Test
  void takeTheHeadingWhereThereIsNoName() {
    Optional<String> none = Optional.empty();
    assertThat(MeasureIds.of(none, Optional.of("里山"), Optional.empty(), false)).startsWith("里山-");
    assertThat(MeasureIds.of(none, none, Optional.empty(), false)).startsWith("measure-");
  }
}
