package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.Found;
import org.junit.jupiter.api.Test;

/**
 * A sheet in the form with cells whose lines were lost, as a layer of recognised text below a
 * picture has them: labels stand at the middle of their values, some in two lines.
 */
class UnruledSheetTest {

  private static final String EFFECT = "便りが早く届き、町と町が近くなり、山の向こうの学校や病院とのやりとりが増えて、人の行き来がさかんになる。";

  private static Measure read(String budget) {
    PdfSketch sketch = new PdfSketch();
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    sketch.text(23, 52, 11, "施策名：風船便の普及");
    sketch.text(735, 53, 8, "遊戯局風船課");
    sketch.text(42, 77, 8, "施策分類");
    sketch.text(99, 77, 8, "①予算");
    sketch.text(189, 72, 8, "デジ田総合戦略");
    sketch.text(185, 82, 8, "における位置づけ");
    sketch.text(274, 77, 8, "①デジタル実装による地方の社会課題解決・魅力向上");
    sketch.text(504, 77, 8, "予算額");
    sketch.text(553, 77, 8, budget);
    sketch.text(42, 97, 8, "施策効果");
    sketch.text(46, 108, 8, "の詳細");
    sketch.text(99, 102, 8, EFFECT);
    sketch.text(39, 141, 8, "目的");
    sketch.text(75, 131, 8, "風船で便りを運び、遠くの人と話せるようにして、山の向こうの町との往来を増やし、");
    sketch.text(75, 141, 8, "橋のない川のほとりに住む人の暮らしを支え、雨の日にも風の日にも便りが届くよう");
    sketch.text(75, 151, 8, "にする。");
    sketch.text(437, 141, 8, "概要");
    sketch.text(473, 131, 8, "風船の膜を丈夫にする技術を試し、糸の長さと風の強さを毎日はかって、");
    sketch.text(473, 141, 8, "町ごとの便りの通い道を地図にまとめ、学校と郵便局に配る取組を");
    sketch.text(473, 151, 8, "支援する。");
    sketch.text(31, 207, 8, "詳細");
    for (int i = 0; i < 6; i++) {
      sketch.text(59, 185 + 9 * i, 7, "・" + (i + 1) + "月には風船を放ち、着いた町の学校から返事の便りを受け取って、道のりと日数を記録する。");
    }
    return Extracted.measure(DrawnForm.read(sketch));
  }

  /** A sheet of these lines, each so far below the one above; a blank indents one. */
  private static Measure readLines(int pitch, String... lines) {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    for (int i = 0; i < lines.length; i++) {
      sketch.text(lines[i].startsWith(" ") ? 50 : 40, 60 + pitch * i, 10, lines[i].strip());
    }
    return Extracted.measure(DrawnForm.read(sketch));
  }

  /** A figure filled the cell: its label stands in the middle of it, below all of its lines. */
  @Test
  void givesTheLinesAboveALabelToItWhereNothingStandsBesideItOrBelow() {
    PdfSketch sketch = new PdfSketch();
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    sketch.text(23, 52, 11, "施策名：風船便の普及");
    sketch.text(735, 53, 8, "遊戯局風船課");
    sketch.text(42, 77, 8, "施策分類");
    sketch.text(99, 77, 8, "①予算");
    sketch.text(504, 77, 8, "予算額");
    sketch.text(553, 77, 8, "令和8年度予算案：120百万円");
    sketch.text(42, 102, 8, "施策効果");
    sketch.text(99, 102, 8, EFFECT);
    sketch.text(39, 130, 8, "目的");
    sketch.text(75, 125, 8, "風船で便りを運び、遠くの人と話せるようにして、山の向こうの町との往来を増やし、");
    sketch.text(75, 135, 8, "橋のない川のほとりに住む人の暮らしを支える。");
    sketch.text(437, 130, 8, "概要");
    sketch.text(473, 125, 8, "風船の膜を丈夫にする技術を試し、糸の長さと風の強さを毎日はかって、");
    sketch.text(473, 135, 8, "町ごとの便りの通い道を地図にまとめる。");
    sketch.text(59, 150, 7, "・風船 100個");
    sketch.text(59, 160, 7, "・糸 20巻");
    sketch.text(31, 244, 8, "詳細");
    Measure measure = Extracted.measure(DrawnForm.read(sketch));
    assertThat(measure.purpose().orElseThrow()).startsWith("風船で便りを").endsWith("支える。");
    assertThat(measure.overview().orElseThrow()).startsWith("風船の膜を").endsWith("まとめる。");
    assertThat(measure.details()).contains("・風船 100個\n・糸 20巻");
  }

  @Test
  void isReadByThePlacesOfItsTexts() {
    Measure measure = read("令和8年度予算案：120百万円");
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("遊戯局風船課");
    assertThat(measure.classification()).extracting(c -> c.label()).containsExactly("予算");
    assertThat(measure.positions())
        .extracting(p -> p.label())
        .containsExactly("デジタル実装による地方の社会課題解決・魅力向上");
    assertThat(measure.budget().lines())
        .singleElement()
        .satisfies(line -> assertThat(line.amountYen()).contains(120_000_000L));
    assertThat(measure.effect()).contains(EFFECT);
    assertThat(measure.purpose().orElseThrow()).startsWith("風船で便りを").endsWith("にする。");
    assertThat(measure.overview().orElseThrow()).startsWith("風船の膜を").endsWith("支援する。");
    assertThat(measure.details().orElseThrow()).startsWith("・1月には").contains("・6月には");
  }

  @Test
  void givesADashToTheLabelBesideIt() {
    Measure measure = read("－");
    assertThat(measure.budget().lines()).isEmpty();
    assertThat(measure.budget().printed()).contains("－");
    assertThat(measure.effect()).contains(EFFECT);
  }

  /** The blank in the title stands where the column of the values begins. */
  @Test
  void leavesTheTitleOfThePaperOut() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.boldText(45, 60, 15, "令和8年度").boldText(125, 60, 15, "施策集");
    for (int i = 0; i < 2; i++) {
      int top = 90 + 80 * i;
      sketch.text(45, top, 10, "施策名").text(125, top, 10, i == 0 ? "風船便の普及" : "竹馬通学の支援");
      sketch.text(45, top + 15, 10, "担当府省庁").text(125, top + 15, 10, "総務省遊戯局");
      sketch.text(45, top + 30, 10, "予算額").text(125, top + 30, 10, "令和8年度予算案：120百万円");
      sketch.text(45, top + 45, 10, "目的").text(125, top + 45, 10, "遊びを広める。");
    }
    assertThat(Extracted.from(DrawnForm.read(sketch)).value().measures())
        .hasSize(2)
        .allSatisfy(m -> assertThat(m.details()).isEmpty())
        .allSatisfy(m -> assertThat(m.purpose()).contains("遊びを広める。"));
  }

  /** Among labels in brackets 【課題】 that is indented, and 補助率 without them, are words of a text. */
  @Test
  void leavesHeadingsWithinATextInIt() {
    Measure measure =
        readLines(
            12,
            "【施策名】",
            " 風船便の普及",
            "【担当課】",
            " 便り課",
            "【予算額】",
            " 令和8年度予算案：120百万円",
            "【概要】",
            " 風船を飛ばす。",
            " > 補助率 1/3",
            "【詳細】",
            " 便りのあらまし",
            " 【課題】 糸が足りない。",
            " 膜を縫う。",
            " 山の向こうの町へ便りを運ぶ道を開く。");
    assertThat(measure.overview()).contains("風船を飛ばす。\n> 補助率 1/3");
    assertThat(measure.details()).contains("便りのあらまし\n【課題】 糸が足りない。\n膜を縫う。\n山の向こうの町へ便りを運ぶ道を開く。");
  }

  /**
   * A colon between blanks is no place where a column begins, also where it stands below another.
   */
  @Test
  void readsLabelsAndValuesBesideColonsWithBlanks() {
    Measure measure =
        readLines(
            14,
            "・施策名　：　風船便の普及",
            "・担当課　：　便り課",
            "・施策分類　：　1.予算",
            "・総合戦略における位置づけ　：　1.山の向こうの町と橋のない川のほとり",
            " の暮らし",
            "・予算額　：　令和8年度予算案：120百万円",
            "・期待される効果　：　便りが届く。",
            "・目的　：　風船で便りを運び、遠くの人と話せるようにして、山の向こう",
            " の町との往来を増やす。",
            "・概要　：　風船を飛ばす。",
            "・詳細　：　糸を張る。");
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("便り課");
    assertThat(measure.budget().printed()).contains("令和8年度予算案：120百万円");
    assertThat(measure.overview()).contains("風船を飛ばす。");
  }

  /** The signs stand in no column of their own, although 【課題】 has its text beside it. */
  @Test
  void readsSpacedLabelsBehindSigns() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    String[] sheet = {
      "施策名", "風船便の普及",
      "担当課", "遊戯局風船課",
      "施策分類", "3.その他",
      "デジ田総合戦略における位置づけ", "1.魅力向上",
      "予算額", "-",
      "期待される効果", "-",
      "目的", "風船で便りを運ぶ。",
      "概要", "風船の膜を丈夫にする。",
      "詳細", "【課題】 糸が足りない。"
    };
    for (int i = 0; i < sheet.length; i += 2) {
      sketch.text(40, 60 + 16 * i, 9, "▶");
      for (int letter = 0; letter < sheet[i].length(); letter++) {
        sketch.text(54 + 11.7 * letter, 60 + 16 * i, 9, sheet[i].substring(letter, letter + 1));
      }
      sketch.text(51, 75 + 16 * i, 9, sheet[i + 1]);
    }
    Measure measure = Extracted.measure(DrawnForm.read("sheets.pdf", sketch.bytes()));
    assertThat(measure.classification()).extracting(c -> c.label()).containsExactly("その他");
    assertThat(measure.budget().lines()).isEmpty();
    assertThat(measure.budget().printed()).contains("-");
    assertThat(measure.purpose()).contains("風船で便りを運ぶ。");
  }

  /** 根拠法令 announces nothing that is read; what stands beside it is no office. */
  @Test
  void leavesOutWhatStandsBesideAnotherLabel() {
    PdfSketch sketch = new PdfSketch();
    for (String name : List.of("橋梁点検", "小屋修繕", "風船便", "浜の清掃", "井戸掘り")) {
      sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT).text(36, 36, 18, name + "を支える");
      sketch.text(82, 68, 9.5, "事業名称").text(170, 68, 9.5, name + "事業");
      sketch.text(82, 84, 9.5, "担当部局").text(170, 84, 9.5, "総務省里山局里山課");
      sketch.text(82, 106, 9.5, "根拠法令").text(170, 106, 9.5, "里山振興法");
      sketch.text(472, 106, 9.5, "予算額").text(555, 99, 9.5, "令和8年度予算案：12百万円");
      sketch.text(555, 112, 9.5, "※総務省計上").text(402, 134, 9.5, "施策概要");
      sketch.text(39, 149, 9.5, "里山の道を直す。").text(397, 171, 9.5, "事業の目的");
      sketch.text(39, 186, 9.5, "里山に道を残す。");
    }
    assertThat(Extracted.from(DrawnForm.read(sketch)).value().measures())
        .flatExtracting(Measure::offices)
        .hasSize(5)
        .allMatch(office -> office.printed().equals("総務省里山局里山課"));
  }

  /**
   * Names of two rows are no name that is wrapped: the lines are further apart than they are high.
   */
  @Test
  void saysWhereANameIsThatOfSeveralRows() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    sketch.rectangle(40, 60, 90, 60).rectangle(130, 60, 300, 60).text(45, 66, 10, "施策名");
    sketch.text(135, 66, 10, "干潟の案内人").text(135, 100, 10, "海女の学校");
    sketch.rectangle(40, 120, 90, 20).rectangle(130, 120, 300, 20).text(45, 126, 10, "予算額");
    sketch.text(135, 126, 10, "令和8年度予算案：12百万円");
    sketch.rectangle(40, 140, 90, 20).rectangle(130, 140, 300, 20).text(45, 146, 10, "概要");
    sketch.text(135, 146, 10, "道具を配る。");
    assertThat(Extracted.codes(DrawnForm.read(sketch))).contains("name.several");
  }

  /**
   * The office runs over the label that is centred below, so no table is told: 対象者 was of the name.
   */
  @Test
  void leavesOutALabelInTheColumnOfTheOthers() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    String[][] rows = {
      {"施策の名称", "風船便の普及"},
      {"担当課", "総務省情報流通行政局地域通信振興課、総務省自治行政局市町村課"},
      {"乗る人", "市町村、地域の団体"},
      {"予算額", "令和8年度予算案：120百万円"}
    };
    for (int i = 0; i < rows.length; i++) {
      sketch.text(74 + 5 * (5 - rows[i][0].length()), 74 + 16 * i, 9.5, rows[i][0]);
      sketch.text(162, 74 + 16 * i, 9.5, rows[i][1]);
    }
    sketch.text(397, 142, 9.5, "事業の目的").text(39, 158, 9.5, "風船で便りを運び、遠くの人と話せるようにする。");
    sketch.text(397, 180, 9.5, "施策の概要").text(39, 196, 9.5, "風船の膜を丈夫にする技術を試す。");
    Found<Catalogue> read = Extracted.from(DrawnForm.read(sketch));
    Measure measure = read.value().measures().get(0);
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices())
        .extracting(Office::printed)
        .containsExactly("総務省情報流通行政局地域通信振興課", "総務省自治行政局市町村課");
    assertThat(read.issues()).extracting(issue -> issue.code().code()).contains("label.unknown");
  }
}
