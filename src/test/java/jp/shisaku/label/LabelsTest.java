package jp.shisaku.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  private static final Labels LABELS = new Labels(Profile.STANDARD);

  static Stream<Vocabulary.Entry> vocabulary() {
    return StreamSupport.stream(Profile.STANDARD.vocabulary().entries().spliterator(), false);
  }

  // Known wordings

  @ParameterizedTest
  @MethodSource("vocabulary")
  void knowsEveryWordingAsItStands(Vocabulary.Entry entry) {
    assertKnown(entry, entry.wording());
  }

  @ParameterizedTest
  @MethodSource("vocabulary")
  void knowsEveryWordingSetWide(Vocabulary.Entry entry) {
    assertKnown(entry, String.join("　", entry.wording().split("")));
  }

  @ParameterizedTest
  @MethodSource("vocabulary")
  void knowsEveryWordingBrokenOverLines(Vocabulary.Entry entry) {
    int middle = entry.wording().length() / 2;
    assertKnown(
        entry, entry.wording().substring(0, middle) + "\n" + entry.wording().substring(middle));
  }

  @ParameterizedTest
  @MethodSource("vocabulary")
  void knowsEveryWordingInBracketsAndBehindAMark(Vocabulary.Entry entry) {
    assertKnown(entry, "【" + entry.wording() + "】");
    assertKnown(entry, "＜ " + entry.wording() + " ＞");
    assertKnown(entry, "■" + entry.wording() + "：");
  }

  private static void assertKnown(Vocabulary.Entry entry, String printed) {
    assertThat(LABELS.whole(printed))
        .contains(new LabelMatch(entry.field(), entry.wording(), printed.replace("\n", ""), 1, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"担当省庁・課", "所管府省・部局・室名", "主管局・部等"})
  void knowsTheLabelOfAnOfficeInAnyWordsForItsLevels(String printed) {
    assertThat(LABELS.whole(printed).map(LabelMatch::field)).contains(Field.OFFICES);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "デジ田総合戦略における位置づけ, POSITIONS",
    "ﾃﾞｼﾞ田総合戦略における位置づけ, POSITIONS",
    "予算額（案）, BUDGET",
    "予算額(案), BUDGET",
    "【予算額（案）】, BUDGET",
    "地方創生２．０における位置づけ, POSITIONS",
    "今後５年間における中長期的取組, ROADMAP",
    "目的・趣旨, PURPOSE",
  })
  void knowsAWordingInAnyWidth(String printed, Field field) {
    assertThat(LABELS.whole(printed).filter(LabelMatch::isExact).map(LabelMatch::field))
        .contains(field);
  }

  // Misread labels

  @ParameterizedTest
  @ValueSource(strings = {"予算額※１", "予算額（注1）", "予算額注２", "予算額（※）", "【予算額】＊2"})
  void knowsAWordingWithTheMarkOfANote(String printed) {
    assertThat(LABELS.known(printed)).map(LabelMatch::field).contains(Field.BUDGET);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "デン田総合戦略における位置づけ, POSITIONS",
    "デジ日総合戦略における位置づけ, POSITIONS",
    "里山再生総合戦路における位置つけ, POSITIONS",
    "海の里基本計面における位置付け, POSITIONS",
    "デジ田総合戦略における位直づけ, POSITIONS",
    "デジ田総合戦格における位置つけ, POSITIONS",
    "デジ田総台戦略にあける位置づけ, POSITIONS",
    "デジタル田舎戦略における位置づけ, POSITIONS",
    "アジ囲絵合戦略における位置づけ, POSITIONS",
    "デジタル国家戦略における位置づけ, POSITIONS",
    "総合戦略における位置っけ, POSITIONS",
    "施策効果の詳紬, EFFECT",
    "施策効杲の詳細, EFFECT",
    "旋策効果の詳細, EFFECT",
    "期待さわる効果, EFFECT",
    "中長期的取細, ROADMAP",
    "中畏期的取組, ROADMAP",
    "中長期的な取粗, ROADMAP",
    "今後5年間における中長期的取紐, ROADMAP",
    "担当部局课, OFFICES",
  })
  void takesAMisreadLabelForTheNearestAndSaysSo(String printed, Field field) {
    Optional<LabelMatch> match = LABELS.whole(printed);
    assertThat(match.map(LabelMatch::field)).contains(field);
    assertThat(match.map(LabelMatch::isExact)).contains(false);
  }

  @Test
  void scoresALabelTheLowerTheMoreOfItIsMisread() {
    double one = LABELS.whole("デン田総合戦略における位置づけ").orElseThrow().score();
    double three = LABELS.whole("アン囲総合戦略における位置づけ").orElseThrow().score();
    assertThat(one).isLessThan(1).isGreaterThan(three);
  }

  // No labels

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "　",
        "：",
        "【】",
        "目的は、里山の小屋を守ることである。",
        "目的は里山の小屋を守ることである",
        "概要は別紙のとおり",
        "措置概要",
        "措置概要について",
        "予算の範囲内で補助する。",
        "予算類",
        "予算項",
        "目標",
        "日程",
        "各施策",
        "施策",
        "取組",
        "施策分頚",
        "詳細な地図を配る",
        "効果的な取組",
        "担当者を置く",
        "所管する市町村",
        "内容を確かめる",
        "施策の効果を高める",
        "戦略における位置づけを明確にする。",
        "里山再生基本計画における役割分担",
        "総合戦略における位置づけの見直し",
        "総合戦略における位置づけについて、次のとおり定める。",
        "施策効果の詳細については、別紙を見られたい。",
        "中長期的な取組を進める。",
        "具体的な取組を進める。",
        "デジタル田園都市国家構想事業費",
        "担当 里山を守る人",
        "★担当：里山課★",
      })
  void leavesOtherTextAlone(String text) {
    assertThat(LABELS.ofCell(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "予箕額, 予算額",
    "日的, 目的",
    "慨要, 概要",
    "詳紬, 詳細",
    "旋策各, 施策名",
    "施第分頻, 施策分類",
  })
  void knowsALabelInCharactersOfTheSameShape(String printed, String wording) {
    assertThat(LABELS.ofLine(printed + "：道").map(LabelMatch::wording)).contains(wording);
    assertThat(LABELS.ofLine(printed).filter(m -> m.isSure() && !m.isExact())).isPresent();
  }

  @Test
  void takesACommonWordBeforeAColonForALabelInACellButNotInALine() {
    assertThat(LABELS.ofCell("担当：里山局小屋課").map(LabelMatch::rest)).contains("里山局小屋課");
    assertThat(LABELS.ofLine("担当：里山局小屋課")).isEmpty();
  }

  @Test
  void takesASemicolonForAColonThatWasMisread() {
    assertThat(LABELS.ofLine("施策名；里山の小屋").map(LabelMatch::rest)).contains("里山の小屋");
  }

  @Test
  void takesNoLongTextForALabel() {
    assertThat(LABELS.ofCell("デジ田総合戦略における位置づけ".repeat(3))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: nearest is {1}")
  @CsvSource({
    "施策分頚, 施策分類",
    "施策効果等の内訳, 施策効果",
    "中期的取扱, 中長期的取組",
  })
  void namesTheNearestLabelOfATextThatIsNone(String printed, String wording) {
    assertThat(LABELS.whole(printed)).isEmpty();
    assertThat(LABELS.nearest(printed).map(LabelMatch::wording)).contains(wording);
  }

  @ParameterizedTest
  @ValueSource(strings = {"参考", "予算類", "里山の小屋", "里山小屋のあり方に関する検討会での議論をもとにした見直しの方向と日程"})
  void namesNoNearestLabelWhereNoneIsNear(String printed) {
    assertThat(LABELS.nearest(printed)).isEmpty();
  }

  // Labels with their value

  @ParameterizedTest(name = "{0} is {1} with {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          施策名：里山の小屋を守る事業            | NAME           | 施策名     | 里山の小屋を守る事業
          施策名 : 里山の小屋を守る事業           | NAME           | 施策名     | 里山の小屋を守る事業
          施策名　里山の小屋を守る事業            | NAME           | 施策名     | 里山の小屋を守る事業
          【施策名】里山の小屋を守る事業          | NAME           | 施策名     | 里山の小屋を守る事業
          【施策名】 里山の小屋を守る事業         | NAME           | 施策名     | 里山の小屋を守る事業
          施 策 名 里山の小屋を守る事業           | NAME           | 施策名     | 里山の小屋を守る事業
          １．施策名：里山の小屋を守る事業        | NAME           | 施策名     | 里山の小屋を守る事業
          (3) 予算額 10百万円                     | BUDGET         | 予算額     | 10百万円
          施策分類 ①予算、③その他                 | CLASSIFICATION | 施策分類   | ①予算、③その他
          施策分類①予算、③その他                  | CLASSIFICATION | 施策分類   | ①予算、③その他
          目　的　小屋を守り、人の道を残す。      | PURPOSE        | 目的       | 小屋を守り、人の道を残す。
          目的：小屋を守る：道を残す              | PURPOSE        | 目的       | 小屋を守る：道を残す
          予算額（案）：10百万円                  | BUDGET         | 予算額(案) | 10百万円
          デジ田総合戦略における位置づけ ②道づくり | POSITIONS      | デジ田総合戦略における位置づけ | ②道づくり
          """)
  void partsALabelFromTheValueInItsCell(String text, Field field, String wording, String value) {
    assertThat(
            LABELS
                .ofCell(text)
                .map(m -> new LabelMatch(m.field(), m.wording(), "", m.score(), m.rest())))
        .contains(new LabelMatch(field, wording, "", 1, value));
  }

  @Test
  void partsALongMisreadLabelFromItsValue() {
    Optional<LabelMatch> match = LABELS.ofCell("デン田総合戦略における位置づけ\n①道づくり");
    assertThat(match.map(LabelMatch::field)).contains(Field.POSITIONS);
    assertThat(match.map(LabelMatch::rest)).contains("①道づくり");
  }

  @Test
  void partsALabelOverLinesFromItsValue() {
    Optional<LabelMatch> match = LABELS.ofCell("施策効果\nの詳細\n橋を渡る人が増える。");
    assertThat(match.map(LabelMatch::wording)).contains("施策効果の詳細");
    assertThat(match.map(LabelMatch::rest)).contains("橋を渡る人が増える。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"予算 10百万円を見込む", "内容 次のとおり", "効果 大", "担当 山野", "所管 山野"})
  void takesACommonWordForALabelOnlyWhereItStandsAlone(String text) {
    assertThat(LABELS.leading(text)).isEmpty();
  }

  @Test
  void keepsTheLabelAsPrintedOnOneLine() {
    assertThat(LABELS.whole("施策効果\n の詳細 ").map(LabelMatch::printed)).contains("施策効果の詳細");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "・施策名：里山の小屋",
        "１　施策名　里山の小屋",
        "①施策名：里山の小屋",
        "Ⅳ 施策名：里山の小屋",
        "一、施策名：里山の小屋",
        "ア 施策名：里山の小屋"
      })
  void knowsALabelBehindABulletOrANumber(String line) {
    assertThat(LABELS.ofLine(line))
        .hasValueSatisfying(
            label -> {
              assertThat(label.field()).isEqualTo(Field.NAME);
              assertThat(label.rest()).isEqualTo("里山の小屋");
            });
  }

  @Test
  void takesNoNumberedKindForALabel() {
    assertThat(LABELS.ofCell("①予算")).isEmpty();
  }

  /** The number before 担当 counts labels; that before その他 is the number of a kind. */
  @Test
  void knowsWhatANumberIsThatOf() {
    assertThat(LABELS.known("②担当")).map(LabelMatch::field).contains(Field.OFFICES);
    assertThat(LABELS.known("②海洋計画における位置づけ")).map(LabelMatch::field).contains(Field.POSITIONS);
    assertThat(LABELS.known("③その他海洋計画における位置づけ")).isEmpty();
    assertThat(LABELS.known("①予算")).isEmpty();
  }
}
