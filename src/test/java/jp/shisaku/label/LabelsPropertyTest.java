package jp.shisaku.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelsPropertyTest {

  private static final Labels LABELS = new Labels(Profile.STANDARD);

  private static final List<Vocabulary.Entry> ENTRIES =
      StreamSupport.stream(Profile.STANDARD.vocabulary().entries().spliterator(), false).toList();

  /** A wording, and one of the ways in which it may be printed. */
  record Printed(Vocabulary.Entry entry, String text) {}

  @Provide
  Arbitrary<Printed> printed() {
    Arbitrary<List<String>> blanks =
        Arbitraries.of("", "", "", " ", "　", "\n", "\u00A0", " \n").list().ofSize(40);
    return Combinators.combine(
            Arbitraries.of(ENTRIES), blanks, Arbitraries.of(true, false).list().ofSize(40))
        .as((entry, between, wide) -> new Printed(entry, print(entry.wording(), between, wide)));
  }

  private static String print(String wording, List<String> blanks, List<Boolean> wide) {
    return IntStream.range(0, wording.length())
        .mapToObj(
            i -> (wide.get(i) ? widened(wording.charAt(i)) : wording.charAt(i)) + blanks.get(i))
        .collect(Collectors.joining());
  }

  private static char widened(char c) {
    return c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c;
  }

  @Property(tries = 500, seed = "1")
  void anyBlanksAndWidthsLeaveAWordingKnown(@ForAll("printed") Printed printed) {
    Optional<LabelMatch> match = LABELS.whole(printed.text());
    assertThat(match.map(LabelMatch::wording)).contains(printed.entry().wording());
    assertThat(match.map(LabelMatch::isExact)).contains(true);
  }

  @Property(tries = 500, seed = "2")
  void anyStringIsALabelOrNone(@ForAll String text) {
    assertThat(LABELS.whole(text).map(LabelMatch::score).orElse(1.0))
        .isBetween(Resemblance.NEAR, 1.0);
    assertThat(LABELS.ofCell(text).map(LabelMatch::score).orElse(1.0))
        .isBetween(Resemblance.NEAR, 1.0);
    assertThat(LABELS.leading(text).map(LabelMatch::isAlone)).isIn(known());
    assertThat(LABELS.nearest(text).map(LabelMatch::score).orElse(1.0))
        .isBetween(Resemblance.NEAR, 1.0);
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.of(
            "施策名", "予算額", "における", "位置づけ", "戦略", "①", "：", "（", "）", "【", "】", "\n", " ", "\t", "、",
            "。", "詳細", "の", "デジ田", "𠮷", "か\u3099", "\uD842", "-", "～")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 500, seed = "3")
  void piecesOfLabelsInAnyOrderAreALabelOrNone(@ForAll("fragments") String text) {
    assertThat(LABELS.ofCell(text).map(LabelMatch::isAlone)).isIn(known());
    assertThat(LABELS.whole(text).map(LabelMatch::rest).orElse("")).isEmpty();
    assertThat(LABELS.nearest(text).map(LabelMatch::score).orElse(1.0))
        .isBetween(Resemblance.NEAR, 1.0);
  }

  private static List<Optional<Boolean>> known() {
    return List.of(Optional.empty(), Optional.of(true), Optional.of(false));
  }
}
