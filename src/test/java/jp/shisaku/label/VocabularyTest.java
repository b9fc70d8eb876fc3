package jp.shisaku.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void readsAVocabularyOfOnesOwn() {
    Labels labels =
        new Labels(Profile.of(List.of("# ours", "field,wording,where", "", "name,仕事の名,any")));
    assertThat(labels.leading("仕事の名：橋の点検"))
        .contains(new LabelMatch(Field.NAME, "仕事の名", "仕事の名", 1, "橋の点検"));
    assertThat(labels.whole("施策名")).isEmpty();
  }

  @Test
  void hasAWordingForEveryField() {
    // Which part of a list a row is, only the head of a column says.
    for (Field field : EnumSet.complementOf(EnumSet.of(Field.CATEGORY))) {
      assertThat(Profile.STANDARD.vocabulary().entries()).anyMatch(e -> e.field() == field);
    }
  }

  @Test
  void givesNoWordingToTwoFields() {
    assertThat(Profile.STANDARD.vocabulary().entries())
        .allMatch(
            e -> Profile.STANDARD.vocabulary().exact(e.folded()).equals(Optional.of(e)),
            "stands for itself");
  }

  @Test
  void knowsALabelWithTheNameOfAnyPlanBeforeIt() {
    Labels labels = new Labels(Profile.STANDARD);

    for (String label : List.of("海洋基本計画における位置づけ", "こども大綱における/位置付け", "【里山戦略との関係】")) {
      assertThat(labels.known(label.replace('/', '\n')))
          .map(LabelMatch::field)
          .contains(Field.POSITIONS);
    }
    assertThat(labels.known("地域における位置づけ")).isEmpty();
    assertThat(labels.leading("里山の計画における位置づけを明確にする。")).isEmpty();
  }
}
