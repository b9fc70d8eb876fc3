package jp.shisaku.diff.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.diff.field.WordDiff.Operation;
import jp.shisaku.diff.field.WordDiff.Run;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void changesWholeJapaneseWords() {
    assertThat(WordDiff.between("離島の診療所を整備する。", "離島の図書館を整備する。"))
        .containsExactly(
            new Run(Operation.EQUAL, "離島の"),
            new Run(Operation.DELETE, "診療所"),
            new Run(Operation.INSERT, "図書館"),
            new Run(Operation.EQUAL, "を整備する。"));
  }

  @Test
  void doesNotCallABlankAChange() {
    assertThat(WordDiff.between("離島の　診療所", "離島の診療所"))
        .containsExactly(new Run(Operation.EQUAL, "離島の診療所"));
  }

  @Test
  void seesOneWordWhereALineBreakCutsIt() {
    assertThat(WordDiff.between("離島の診療\n所を整備", "離島の診療所\nを改修"))
        .containsExactly(
            new Run(Operation.EQUAL, "離島の診療所\nを"),
            new Run(Operation.DELETE, "整備"),
            new Run(Operation.INSERT, "改修"));
  }

  @Test
  void marksNeitherWidthNorBullets() {
    assertThat(WordDiff.between("「灯籠」（上限）を支援\n・第１回\n- 橋", "「灯籠」(上限)を補助\n○第1回\n・橋"))
        .containsExactly(
            new Run(Operation.EQUAL, "「灯籠」(上限)を"),
            new Run(Operation.DELETE, "支援\n・"),
            new Run(Operation.INSERT, "補助\n○"),
            new Run(Operation.EQUAL, "第1回\n・橋"));
  }

  @Test
  void leavesADotBetweenWordsToTheNameThatHasIt() {
    assertThat(WordDiff.between("灯籠制作講座", "灯籠・舟づくり講座"))
        .containsExactly(
            new Run(Operation.EQUAL, "灯籠"),
            new Run(Operation.DELETE, "制作"),
            new Run(Operation.INSERT, "・舟づくり"),
            new Run(Operation.EQUAL, "講座"));
  }

  @Property(tries = 200)
  void keepsEveryCharacterOfBothTexts(
      @ForAll("sentences") String old, @ForAll("sentences") String fresh) {
    List<Run> runs = WordDiff.between(old, fresh);
    assertThat(joined(runs, Operation.INSERT)).isEqualTo(fresh);
    assertThat(Folding.fold(joined(runs, Operation.DELETE))).isEqualTo(Folding.fold(old));
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of("離島", "の", "診療所", "を", "整備", "する", "。", " ", "\n", "・", "令和7年度", "橋", "、")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }

  private static String joined(List<Run> runs, Operation kept) {
    return runs.stream()
        .filter(run -> Set.of(Operation.EQUAL, kept).contains(run.operation()))
        .map(Run::text)
        .collect(Collectors.joining());
  }
}
