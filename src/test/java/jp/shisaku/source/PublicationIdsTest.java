package jp.shisaku.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationIdsTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          publication-shift_jis | publication-shift-jis
          施策集（令和５年度）    | 施策集-令和5年度
          ㈱ﾌｳｾﾝ               | 株-フウセン
          ..                   | publication
          ../../etc/passwd     | etc-passwd
          😀                   | publication
          CON                  | CON-publication
          lpt１                 | lpt1-publication
          """)
  void keepsLettersAndDigits(String stem, String id) {
    assertThat(PublicationIds.slug(stem)).isEqualTo(id);
  }

  @Property
  void everyNameGivesASafeFolder(@ForAll String stem) {
    String id = PublicationIds.slug(stem);
    assertThat(id).matches("[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?");
    assertThat(id.length()).isLessThanOrEqualTo(PublicationIds.LONGEST);
    assertThat(id.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(240);
  }

  @Test
  void longNamesThatDifferOnlyAtTheirEndStayApart() {
    List<String> ids =
        PublicationIds.of(
            List.of(
                new PublicationIds.Naming("風".repeat(100) + "1", "pdf", Path.of("1.pdf")),
                new PublicationIds.Naming("風".repeat(100) + "2", "pdf", Path.of("2.pdf"))));
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.length() == PublicationIds.LONGEST);
  }
}
