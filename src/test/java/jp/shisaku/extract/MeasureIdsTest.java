package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasureIdsTest {

  private static String id(String name, String heading) {
    return new MeasureIds().next(Optional.of(name), Optional.of(heading), Optional.empty(), false);
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
    MeasureIds ids = new MeasureIds();
    Optional<String> name = Optional.of("小屋");
    Optional<String> heading = Optional.of("里山");
    assertThat(
            java.util.Set.of(
                ids.next(name, heading, Optional.empty(), false),
                ids.next(name, Optional.of("水辺"), Optional.empty(), false),
                ids.next(name, heading, Optional.of(1), false),
                ids.next(name, heading, Optional.empty(), true)))
        .hasSize(4);
  }

  @Test
  void countMeasuresThatAreAlike() {
    MeasureIds ids = new MeasureIds();
    Optional<String> name = Optional.of("小屋");
    String first = ids.next(name, Optional.empty(), Optional.empty(), false);
    assertThat(ids.next(name, Optional.empty(), Optional.empty(), false)).isEqualTo(first + "-2");
    assertThat(ids.next(name, Optional.empty(), Optional.empty(), false)).isEqualTo(first + "-3");
  }

  @Test
  void takeTheHeadingWhereThereIsNoName() {
    Optional<String> none = Optional.empty();
    assertThat(new MeasureIds().next(none, Optional.of("里山"), Optional.empty(), false))
        .startsWith("里山-");
    assertThat(new MeasureIds().next(none, none, Optional.empty(), false)).startsWith("measure-");
  }
}
