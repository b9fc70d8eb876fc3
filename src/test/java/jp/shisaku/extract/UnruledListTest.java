package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.Typesetting;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists printed without rulings, whose rows wrap to different heights. */
class UnruledListTest {

  private static final double SIZE = 9;
  private static final double PITCH = 13;
  private static final double[] LEFT = {60, 230, 340, 500};
  private static final double[] WIDTH = {150, 90, 130, 280};
  private static final int AMOUNT = 2;

  private static final String[] HEADS = {"施策名", "担当府省庁", "令和8年度予算額（百万円）", "概要"};

  private static final String[][] ROWS = {
    {
      "空飛ぶ郵便受けの整備と山あいの集落への配達支援事業",
      "郵便庁",
      "1,234",
      "山あいの集落に空飛ぶ郵便受けを置き、便りが一日で届くようにする。手入れを地域の若者に頼み、働く場をつくる。"
    },
    {"温泉卵の地産地消", "湯気庁", "56", "温泉地の卵を給食に使う。"},
    {
      "星空観測小屋を全国に広げるための実証",
      "天文庁\n観測局",
      "789",
      "星の見える丘に小屋を建て、観測の道具を貸し出す。得られた記録は誰でも使えるように公開し、次の小屋に生かす。"
    },
    {"渡し舟の復活", "河川庁", "95", "橋のない村に渡し舟を戻す。"},
  };

  private static final List<String> READ =
      List.of(
          "空飛ぶ郵便受けの整備と山あいの集落への配達支援事業 1234", "温泉卵の地産地消 56", "星空観測小屋を全国に広げるための実証 789", "渡し舟の復活 95");

  /** Where in its row a cell stands: 0 at the top, 0.5 in the middle, 1 at the bottom. */
  private final double[] place = {0, 0, 0, 0};

  private final PdfSketch sketch = new PdfSketch();
  private double y;

  private void page(double gap) {
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    y = 60;
    for (int i = 0; i < HEADS.length; i++) {
      double indent = (WIDTH[i] - Typesetting.width(HEADS[i], SIZE)) / 2;
      sketch.text(LEFT[i] + indent, y, SIZE, HEADS[i]);
    }
    y += PITCH + gap;
  }

  private void row(double gap, String... cells) {
    List<List<String>> lines =
        Arrays.stream(cells)
            .map(c -> Typesetting.wrap(c, SIZE, WIDTH[Arrays.asList(cells).indexOf(c)]))
            .toList();
    int height = lines.stream().mapToInt(List::size).max().orElseThrow();
    for (int i = 0; i < cells.length; i++) {
      double top = y + place[i] * PITCH * (height - lines.get(i).size());
      for (String line : lines.get(i)) {
        double indent = i == AMOUNT ? WIDTH[i] - Typesetting.width(line, SIZE) : 0;
        sketch.text(LEFT[i] + indent, top, SIZE, line);
        top += PITCH;
      }
    }
    y += height * PITCH + gap;
  }

  private Found<Catalogue> read() {
    return Extracted.from(DrawnForm.read(sketch));
  }

  private static List<String> measures(Found<Catalogue> found) {
    return found.value().measures().stream().map(m -> m.name().orElse("") + amounts(m)).toList();
  }

  private static String amounts(Measure measure) {
    StringBuilder amounts = new StringBuilder();
    measure.budget().lines().stream()
        .map(BudgetLine::amountYen)
        .flatMap(Optional::stream)
        .forEach(yen -> amounts.append(' ').append(yen / 1_000_000));
    return amounts.toString();
  }

  private static List<String> told(Found<Catalogue> found) {
    return found.issues().stream().map(i -> i.code().code()).distinct().toList();
  }

  @ParameterizedTest(name = "gap {0}, cells at {1}, amounts at {2}")
  @CsvSource({"6, 0, 0", "6, 0.5, 0.5", "3, 0.5, 0.5", "6, 0, 0.5", "4, 0, 1"})
  void readsRowsThatMoreWhiteParts(double gap, double cells, double amounts) {
    Arrays.fill(place, cells);
    place[AMOUNT] = amounts;
    page(gap);
    Arrays.stream(ROWS).forEach(row -> row(gap, row));
    assertThat(measures(read())).isEqualTo(READ);
  }

  @ParameterizedTest(name = "cells at {0}, amounts at {1}")
  @CsvSource({"0, 0", "0.5, 0.5", "0, 0.5", "0, 1"})
  void readsRowsThatTheirAmountsAloneTell(double cells, double amounts) {
    Arrays.fill(place, cells);
    place[AMOUNT] = amounts;
    page(0);
    Arrays.stream(ROWS).forEach(row -> row(0, row));
    assertThat(measures(read())).isEqualTo(READ);
  }

  @Test
  void readsAllCellsOfARow() {
    page(6);
    Arrays.stream(ROWS).forEach(row -> row(6, row));
    Measure star = read().value().measures().get(2);
    assertThat(star.overview()).contains("星の見える丘に小屋を建て、観測の道具を貸し出す。得られた記録は誰でも使えるように公開し、次の小屋に生かす。");
    assertThat(star.offices()).extracting(Office::printed).containsExactly("天文庁観測局");
  }

  /** Where the rows have no white between them, nobody sees that there are two names. */
  @Test
  void givesNoAmountWhereARowWithoutOneMayHide() {
    page(0);
    row(0, ROWS[0]);
    row(0, "温泉卵の地産地消", "湯気庁", "", "温泉地の卵を給食に使う。");
    row(0, ROWS[2]);
    row(0, ROWS[3]);
    Found<Catalogue> found = read();
    assertThat(found.value().measures()).isEmpty();
    assertThat(told(found)).contains("list.row-without-name");
  }

  @Test
  void aRowApartFromOthersMayHaveNoAmount() {
    page(6);
    row(6, ROWS[0]);
    row(6, "温泉卵の地産地消", "湯気庁", "", "温泉地の卵を給食に使う。");
    row(6, ROWS[3]);
    assertThat(measures(read())).containsExactly(READ.get(0), "温泉卵の地産地消", READ.get(3));
  }

  /** Heads that stand at the top of each page are no running heads. */
  @Test
  void readsOnUnderTheHeadsOfTheNextPages() {
    for (String[] row : ROWS) {
      page(6);
      for (String word : List.of("東の", "西の")) {
        row(6, word + row[0], row[1], row[AMOUNT], row[3]);
      }
    }
    assertThat(measures(read())).hasSize(8).contains("東の渡し舟の復活 95", "西の温泉卵の地産地消 56");
  }

  /** A row below its heads might be a sheet, but behind such a list it is the last of its rows. */
  @Test
  void readsASingleRowUnderTheHeadsOfTheNextPage() {
    page(6);
    Arrays.stream(ROWS).limit(3).forEach(row -> row(6, row));
    page(6);
    row(6, ROWS[3]);
    assertThat(measures(read())).isEqualTo(READ);
  }

  private void pageWithoutHeads() {
    page(6);
    Arrays.stream(ROWS).forEach(row -> row(6, row));
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    y = 60;
  }

  @Test
  void readsOnWithoutHeads() {
    pageWithoutHeads();
    row(6, "水車小屋の再生", "水の庁", "12", "水車を回す。");
    row(6, "かかし職人の育成", "田園庁", "34", "かかしを作る。");
    sketch.text(60, y + 10, SIZE, "※ 計数は四捨五入によっているため、合計と一致しないところがある。");
    assertThat(measures(read())).hasSize(6).endsWith("水車小屋の再生 12", "かかし職人の育成 34");
  }

  /** The end of a page cuts the name. */
  @Test
  void joinsARowThatThePageEndCuts() {
    page(6);
    Arrays.stream(ROWS).skip(1).forEach(row -> row(6, row));
    row(6, "水車小屋の再生と水車を守る人の育", "水の庁", "12", "水車を回す。");
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    y = 60;
    row(6, "成", "", "", "");
    row(6, "かかし職人の育成", "田園庁", "34", "かかしを作る。");
    assertThat(measures(read())).endsWith("水車小屋の再生と水車を守る人の育成 12", "かかし職人の育成 34");
  }

  @Test
  void tellsThatAListGoesOnWithoutHeadsAndNames() {
    pageWithoutHeads();
    row(6, "", "水の庁", "12", "水車を回す。");
    row(6, " ", "田園庁", "34", "かかしを作る。");
    Found<Catalogue> found = read();
    assertThat(measures(found)).isEqualTo(READ);
    assertThat(told(found)).contains("list.row-without-name");
  }

  /** A single figure that ends the last row of a page is no number of the page. */
  @Test
  void readsAnAmountAtTheFoot() {
    sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    String[][] rows = {
      {"施策名", "担当課", "令和7年度当初予算（百万円）", "令和8年度予算案（百万円）"},
      {"温泉卵の地産地消", "湯気課", "55", "56"},
      {"渡し舟の復活", "河川課", "93", "95"},
      {"水車小屋の再生", "水車課", "3", "5"}
    };
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < 4; j++) {
        sketch.text(40 + j * 135, 730 + i * 22, SIZE, rows[i][j]);
      }
    }
    assertThat(measures(read())).endsWith("渡し舟の復活 93 95", "水車小屋の再生 3 5");
  }

  /** 令和7年度当初予 above 算額, and figures that touch the column of their unit. */
  @Test
  void readsHeadsThatAreBrokenWithinAWord() {
    sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.text(60, 60, SIZE, "施策名").text(200, 60, SIZE, "担当課").text(330, 54, SIZE, "令和7年度当初予");
    sketch.text(330, 64, SIZE, "算額").text(420, 60, SIZE, "令和8年度予算案").text(505, 60, SIZE, "単位");
    String[][] rows = {
      {"温泉卵の地産地消", "湯気課", "55", "56"}, {"渡し舟の復活", "河川課", "93", "95"}, {"水車小屋の再生", "水車課", "3", "5"}
    };
    for (int i = 0; i < rows.length; i++) {
      double top = 90 + i * 24;
      sketch.text(50, top, SIZE, rows[i][0]).text(200, top, SIZE, rows[i][1]);
      sketch.text(400 - Typesetting.width(rows[i][2], SIZE), top, SIZE, rows[i][2]);
      sketch.text(491 - Typesetting.width(rows[i][3], SIZE), top, SIZE, rows[i][3]);
      sketch.text(495, top, SIZE, "百万円");
    }
    assertThat(measures(read())).containsExactly("温泉卵の地産地消 55 56", "渡し舟の復活 93 95", "水車小屋の再生 3 5");
  }

  @Test
  void readsListsBesideEachOther() {
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    for (int side = 0; side < 2; side++) {
      double left = 40 + 400 * side;
      sketch.text(left + 30, 60, SIZE, "施策名").text(left + 150, 60, SIZE, "担当課");
      sketch.text(left + 240, 60, SIZE, "令和8年度予算案（百万円）");
      for (int i = 0; i < 3; i++) {
        double top = 90 + i * 24;
        sketch.text(left, top, SIZE, List.of("山の", "海の").get(side) + ROWS[i == 0 ? 1 : 3][0] + i);
        sketch.text(left + 150, top, SIZE, "湯気課").text(left + 300, top, SIZE, "5" + (3 * side + i));
      }
    }
    assertThat(measures(read()))
        .containsExactly(
            "山の温泉卵の地産地消0 50",
            "山の渡し舟の復活1 51",
            "山の渡し舟の復活2 52",
            "海の温泉卵の地産地消0 53",
            "海の渡し舟の復活1 54",
            "海の渡し舟の復活2 55");
  }

  /** The year stands above the line of the other heads, and the unit below it. */
  @Test
  void readsHeadsOfSeveralLines() {
    sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.text(60, 60, SIZE, "施策名").text(200, 60, SIZE, "担当課");
    sketch.text(330, 50, SIZE, "令和7年度").text(330, 60, SIZE, "当初予算").text(325, 70, SIZE, "（百万円）");
    sketch.text(420, 50, SIZE, "令和8年度").text(420, 60, SIZE, "予算案").text(415, 70, SIZE, "（百万円）");
    String[][] rows = {
      {"温泉卵の地産地消", "湯気課", "55", "56"}, {"渡し舟の復活", "河川課", "93", "95"}, {"水車小屋の再生", "水車課", "3", "5"}
    };
    for (int i = 0; i < rows.length; i++) {
      double top = 95 + i * 24;
      sketch.text(50, top, SIZE, rows[i][0]).text(200, top, SIZE, rows[i][1]);
      sketch.text(350, top, SIZE, rows[i][2]).text(440, top, SIZE, rows[i][3]);
    }
    assertThat(measures(read())).containsExactly("温泉卵の地産地消 55 56", "渡し舟の復活 93 95", "水車小屋の再生 3 5");
  }

  /** 予算額 heads two years, and stands higher or lower than the other heads by it. */
  private void headsInTwoRows(double group, double other, double years) {
    sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.text(60, 20, 18, "令和8年度 里山省予算案");
    sketch.text(80, other, SIZE, "施策名").text(200, other, SIZE, "担当課");
    sketch.text(358, group, SIZE, "当初予算額（千円）");
    sketch.text(330, years, SIZE, "令和8年度").text(420, years, SIZE, "令和7年度");
    sketch.text(500, other, SIZE, "備考");
    for (int i = 0; i < 3; i++) {
      double top = 150 + i * 24;
      sketch.text(50, top, SIZE, "湯気の道の復活" + i).text(200, top, SIZE, "湯気課");
      sketch.text(335, top, SIZE, "5" + i + ",000").text(425, top, SIZE, "6" + i + ",000");
    }
  }

  @ParameterizedTest(name = "the head of the years at {0}, other heads at {1}, the years at {2}")
  @CsvSource({"100, 110, 120", "100, 106, 112", "100, 100, 119"})
  void readsYearsBelowWhatHeadsThem(double group, double other, double years) {
    headsInTwoRows(group, other, years);
    List<Measure> read = read().value().measures();
    assertThat(read)
        .extracting(m -> m.name().orElse("") + amounts(m))
        .containsExactly("湯気の道の復活0 50 60", "湯気の道の復活1 51 61", "湯気の道の復活2 52 62");
    assertThat(read.get(0).budget().lines())
        .extracting(line -> line.fiscalYear().orElse(0) + " " + line.phase())
        .containsExactly("2026 INITIAL", "2025 INITIAL");
  }

  /** Of two heads above the years it is not known which of them each one heads. */
  @Test
  void givesNoAmountsBelowTwoHeadsOfYears() {
    headsInTwoRows(100, 110, 120);
    sketch.text(445, 100, SIZE, "決算額（千円）");
    Found<Catalogue> found = read();
    assertThat(found.value().measures()).isEmpty();
    assertThat(told(found)).contains("list.unread");
  }

  /** The upper lines of two heads nearly touch, and they alone say the year. */
  @Test
  void partsTheUpperLinesOfHeadsThatNearlyTouch() {
    sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.text(60, 100, 18, "令和8年度 里山省予算案");
    sketch.text(60, 144, SIZE, "事業名").text(200, 144, SIZE, "担当課");
    sketch.text(328, 132, SIZE, "令和7年度当初").text(392, 132, SIZE, "令和7年度補正");
    sketch.text(340, 144, SIZE, "予算額").text(404, 144, SIZE, "予算額");
    sketch.text(335, 156, SIZE, "（百万円）").text(399, 156, SIZE, "（百万円）");
    for (int i = 0; i < 3; i++) {
      double top = 180 + i * 24;
      sketch.text(50, top, SIZE, "湯気の道の復活" + i).text(200, top, SIZE, "湯気課");
      sketch.text(350, top, SIZE, "5" + i).text(420, top, SIZE, "6" + i);
    }
    assertThat(read().value().measures().get(0).budget().lines())
        .extracting(line -> line.fiscalYear().orElse(0) + " " + line.phase())
        .containsExactly("2025 INITIAL", "2025 SUPPLEMENTARY");
  }

  /** A long name nearly touches the text behind it, which begins far left of its head. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void partsANameFromTheTextThatOnlyTheOtherRowsShowToBeAColumn(int place) {
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    sketch.text(60, 40, 18, "令和8年度 里山省予算案");
    sketch.text(100, 90, SIZE, "事業名").text(375, 90, SIZE, "概要");
    sketch.text(560, 90, SIZE, "予算額（百万円）");
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"温泉卵の地産地消", "温泉地の卵を給食に使い、温泉の湯を配る。", "56"});
    rows.add(new String[] {"渡し舟の復活", "橋のない村に渡し舟を戻し、橋を架けない。", "95"});
    rows.add(place, new String[] {"空飛ぶ郵便受けの整備と山あいの配達支援", "便りを届ける。", "12"});
    for (int i = 0; i < rows.size(); i++) {
      double top = 115 + i * 30;
      sketch.text(60, top, SIZE, rows.get(i)[0]).text(237, top, SIZE, rows.get(i)[1]);
      sketch.text(590, top, SIZE, rows.get(i)[2]);
    }
    List<Measure> read = read().value().measures();
    assertThat(read).extracting(m -> m.name().orElse("")).contains("温泉卵の地産地消", "渡し舟の復活");
    assertThat(read.get(place).name()).contains("空飛ぶ郵便受けの整備と山あいの配達支援");
    assertThat(read.get(place).overview()).contains("便りを届ける。");
  }

  /** The heads are painted, the rows below them have neither lines nor grounds. */
  @Test
  void readsTheRowsBelowHeadsThatAreDrawn() {
    sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    for (int i = 0; i < 3; i++) {
      sketch.filled(DRAWN[i], 120, DRAWN[i + 1] - DRAWN[i], 20, 0xDCE6F2);
    }
    columns();
    Found<Catalogue> read = read();
    assertThat(measures(read)).containsExactly("湯気の道の復活 51 6", "渡し舟の復活 521 62", "水車の再生 5 63");
    assertThat(read.value().measures().get(0).budget().lines())
        .extracting(line -> line.fiscalYear().orElse(0))
        .containsExactly(2025, 2026);
  }

  /** Heads and columns are drawn, but no line parts one measure from the next. */
  @Test
  void partsTheMeasuresThatStandInOneCell() {
    sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    columns();
    for (double y : new double[] {120, 140, 230}) {
      sketch.line(DRAWN[0], y, DRAWN[3], y);
    }
    for (double x : DRAWN) {
      sketch.line(x, 120, x, 230);
    }
    assertThat(measures(read())).containsExactly("湯気の道の復活 51 6", "渡し舟の復活 521 62", "水車の再生 5 63");
  }

  /** Each amount touches the office behind it, so that no line shows where their columns part. */
  @Test
  void partsAmountsFromTheTextsThatTouchThemInEachRow() {
    sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.text(60, 60, 18, "令和8年度 里山省予算案");
    sketch.text(120, 120, SIZE, "事業名").text(300, 120, SIZE, "令和8年度予算案（百万円）");
    sketch.text(430, 120, SIZE, "増減").text(500, 120, SIZE, "担当課");
    for (int i = 0; i < 3; i++) {
      double top = 150 + i * 26;
      sketch.text(55, top, SIZE, "湯気の道の復活" + i);
      sketch.text(400 - Typesetting.width("5" + i, SIZE), top, SIZE, "5" + i);
      String change = "▲76,60" + i;
      sketch.text(466 - Typesetting.width(change, SIZE), top, SIZE, change);
      sketch.text(474, top, SIZE, "湯気局古い道を直す課");
    }
    List<Measure> read = read().value().measures();
    assertThat(read)
        .extracting(m -> m.name().orElse("") + amounts(m) + m.offices().get(0).printed())
        .containsExactly("湯気の道の復活0 50湯気局古い道を直す課", "湯気の道の復活1 51湯気局古い道を直す課", "湯気の道の復活2 52湯気局古い道を直す課");
  }

  /** The text of the last row reaches the edge of its column and ends no sentence. */
  @Test
  void tellsRowsThatTheEndOfAPageMayCut() {
    String[] cut = {"橋のない村の舟", "河川庁", "95", "橋のない村に渡し舟を戻し、岸の小屋を直したうえで、船頭の見習い"};
    page(6);
    row(6, ROWS[0]);
    row(6, ROWS[2]);
    row(6, cut);
    page(6);
    row(6, ROWS[1]);
    row(6, ROWS[3]);
    assertThat(read().issues())
        .filteredOn(issue -> issue.code() == IssueCode.LIST_ROW_CUT)
        .extracting(issue -> issue.measure().orElseThrow().replaceFirst("-.*", ""))
        .containsExactly(cut[0], "温泉卵の地産地消");
  }

  /** The end of a page cuts a row: what is left of it stands right below the heads. */
  @ParameterizedTest
  @CsvSource({
    "山あいの湯気の復活, 百万円, （湯気局湯加減の課）, 山あいの湯気の復活",
    "山あいに広がる温泉郷の湯煙, 百万円, への道の復活, 山あいに広がる温泉郷の湯煙への道の復活",
    "山あいに広がる温泉郷の湯煙, '', への道の復活, 山あいに広がる温泉郷の湯煙への道の復活",
    "山あいの湯気の復活, 百万円, '', 山あいの湯気の復活"
  })
  void joinsTheRestOfARowBelowHeadsPrintedAgain(
      String name, String unit, String rest, String whole) {
    String[] heads = {"施策名", "予算額", "概要", "備考"};
    String[][] rows = {
      {"温泉卵の地産地消\n（卵局卵課）", "令和8年度予算（案）：\n12百万円\n（令和7年度予算：10\n百万円）", "温泉地の卵を使う。", "-"},
      {"渡し舟の復活\n（舟局舟課）", "令和8年度予算（案）：\n22百万円\n（令和7年度予算：20\n百万円）", "舟を戻す。", "-"},
      {name, "令和8年度予算（案）：32" + unit, "湯気を通す。", "-"},
      {rest, (unit.isEmpty() ? "百万円\n" : "") + "（令和7年度予算：30\n百万円）", "", ""},
      {"水車の再生\n（水車局水課）", "令和8年度予算（案）：\n42百万円\n（令和7年度予算：40\n百万円）", "水車を回す。", "-"},
      {"星の小屋\n（天文局星課）", "令和8年度予算（案）：\n52百万円\n（令和7年度予算：50\n百万円）", "星を見る。", "-"},
    };
    for (int i = 0; i < rows.length; i++) {
      if (i % 3 == 0) {
        sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
        y = 60;
        for (int j = 0; j < heads.length; j++) {
          sketch.text(CUT[j], y, SIZE, heads[j]);
        }
        y += SIZE + 7;
      }
      double height = 0;
      for (int j = 0; j < heads.length; j++) {
        String[] lines = rows[i][j].split("\n");
        for (int k = 0; k < lines.length; k++) {
          sketch.text(CUT[j], y + k * PITCH, SIZE, lines[k]);
        }
        height = Math.max(height, lines.length * PITCH);
      }
      y += height + 3;
    }
    Found<Catalogue> read = read();
    assertThat(measures(read))
        .as("%s", told(read))
        .containsExactly(
            "温泉卵の地産地消 12 10", "渡し舟の復活 22 20", whole + " 32 30", "水車の再生 42 40", "星の小屋 52 50");
  }

  private static final double[] CUT = {60, 250, 390, 560};

  private static final double[] DRAWN = {50, 280, 410, 540};

  private void columns() {
    sketch.text(60, 60, 18, "令和8年度 里山省予算案");
    sketch.text(150, 125, SIZE, "事業名").text(285, 125, SIZE, "令和7年度当初予算（百万円）");
    sketch.text(415, 125, SIZE, "令和8年度予算案（百万円）");
    String[][] rows = {{"湯気の道の復活", "51", "6"}, {"渡し舟の復活", "521", "62"}, {"水車の再生", "5", "63"}};
    for (int i = 0; i < rows.length; i++) {
      double top = 150 + i * 24;
      sketch.text(55, top, SIZE, rows[i][0]);
      for (int j = 1; j < 3; j++) {
        double end = DRAWN[j + 1] - 5;
        sketch.text(end - Typesetting.width(rows[i][j], SIZE), top, SIZE, rows[i][j]);
      }
    }
  }

  @Test
  void leavesHeadingsAndNotesOutOfTheRows() {
    page(6);
    row(6, "１．山の施策", "", "", "");
    row(6, ROWS[0]);
    row(6, ROWS[1]);
    row(6, "２．水と空の施策", "", "", "");
    row(6, ROWS[2]);
    row(6, ROWS[3]);
    sketch.text(60, y + 10, SIZE, "※ 計数は四捨五入によっているため、合計と一致しないところがある。施策名は改めることがある。");
    assertThat(measures(read())).isEqualTo(READ);
  }

  /** Short names stand left of a head that is centred above them. */
  @Test
  void findsTheColumnOfTextsBesideTheirHead() {
    page(0);
    row(0, "山の橋", "山庁", "10", "山に橋をかける。");
    row(0, "海の橋", "海庁", "20", "海に橋をかける。");
    row(0, "空の橋", "空庁", "30", "空に橋をかける。");
    assertThat(measures(read())).containsExactly("山の橋 10", "海の橋 20", "空の橋 30");
  }

  /** A word processor prints cells without room around their texts: 100塗る。 is two of them. */
  @Test
  void tellsAListWhoseFiguresTouchTheTextsBehindThem() {
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    sketch.text(60, 60, SIZE, "事業名").text(115, 60, SIZE, "担当課");
    sketch.text(180, 60, SIZE, "令和8年度予算案（百万円）").text(320, 60, SIZE, "概要");
    sketch.text(41, 80, SIZE, "灯台の塗り替え 計画課").text(290, 80, SIZE, "100塗る。");
    sketch.text(41, 96, SIZE, "渡し舟の復活 水辺課").text(295, 96, SIZE, "50戻す。");
    sketch.text(41, 112, SIZE, "温泉卵の給食 湯気課").text(295, 112, SIZE, "80使う。");
    Found<Catalogue> found = read();
    assertThat(measures(found)).isEmpty();
    assertThat(told(found)).contains("list.unread");
  }

  /** A spreadsheet prints no more white between two cells than － and 新規 have as one text. */
  private void remarked(String name, String office, String amount, String before, String remark) {
    sketch.text(60, y, SIZE, name).text(260, y, SIZE, office);
    sketch.text(430 - Typesetting.width(amount, SIZE), y, SIZE, amount);
    sketch.text(560 - Typesetting.width(before, SIZE), y, SIZE, before);
    sketch.text(562, y, SIZE, remark);
    y += 1.8 * PITCH;
  }

  private void remarkedHeads() {
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    y = 60;
    sketch.text(100, y, SIZE, "施策名").text(280, y, SIZE, "担当課").text(610, y, SIZE, "備考");
    sketch.text(360, y, SIZE, "R8予算（百万円）").text(480, y, SIZE, "R7予算（百万円）");
    y += 1.8 * PITCH;
  }

  @Test
  void partsFiguresFromTheRemarksThatTouchThem() {
    remarkedHeads();
    remarked("吊り橋の点検", "橋梁課", "12", "11", "");
    remarked("渡し舟の復活", "河川課", "13", "－", "新規");
    remarked("水車の修理", "河川課", "1,417", "1,204", "拡充");
    remarked("風船便の普及", "風船課", "14", "15", "");
    assertThat(measures(read()))
        .containsExactly("吊り橋の点検 12 11", "渡し舟の復活 13", "水車の修理 1417 1204", "風船便の普及 14 15");
  }

  /** No row of the next page has a remark. */
  @Test
  void readsOnWithoutHeadsWhereTheLastColumnIsEmpty() {
    remarkedHeads();
    remarked("吊り橋の点検", "橋梁課", "12", "11", "");
    remarked("渡し舟の復活", "河川課", "13", "16", "拡充");
    remarked("凧の便りの普及", "凧課", "21", "22", "");
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    y = 60;
    remarked("水車の修理", "河川課", "17", "12", "");
    remarked("風船便の普及", "風船課", "14", "15", "");
    assertThat(measures(read())).hasSize(5).endsWith("水車の修理 17 12", "風船便の普及 14 15");
  }

  /** Of heads that nearly touch only some stand apart: 担当課 令和8年度予算案 令和7年度予算額. */
  @Test
  void tellsAListWhoseHeadsNearlyTouch() {
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    sketch.text(34, 40, SIZE, "（単位：百万円）").text(38, 60, SIZE, "番号 事業名");
    sketch.text(186, 60, SIZE, "担当課 令和8年度予算案 令和7年度予算額");
    for (int i = 0; i < 4; i++) {
      double top = 80 + 20 * i;
      sketch.text(38, top, SIZE, "" + i).text(67, top, SIZE, "里山の道しるべの設置 道標課 1" + i);
      sketch.text(310, top, SIZE, "2" + i);
    }
    Found<Catalogue> found = read();
    assertThat(measures(found)).isEmpty();
    assertThat(told(found)).contains("list.unread");
  }

  /** 令和8年度 above 予算案, and so close to the head beside it that they are a line. */
  @Test
  void tellsAListWhoseHeadsNearlyTouchOnTwoLines() {
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    sketch.text(34, 40, SIZE, "（単位：百万円）").text(38, 60, SIZE, "番号 施策名");
    sketch.text(256, 60, SIZE, "令和8年度 令和7年度 担当課").text(493, 60, SIZE, "概要");
    sketch.text(266, 78, SIZE, "予算案 当初予算");
    for (int i = 0; i < 4; i++) {
      double top = 98 + 20 * i;
      sketch.text(38, top, SIZE, i + " 里山の橋の点検").text(274, top, SIZE, "1" + i);
      sketch.text(336, top, SIZE, "2" + i + " 橋課 ・橋を点検する");
    }
    Found<Catalogue> found = read();
    assertThat(measures(found)).isEmpty();
    assertThat(told(found)).contains("list.unread");
  }

  /** 予算額 above its years makes cells of the columns: what they hold are rows all the same. */
  @Test
  void readsAListWhoseColumnsWereTakenForCells() {
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    sketch.text(700, 40, SIZE, "（単位：百万円）");
    sketch.boldText(656, 70, SIZE, "予算額");
    sketch.boldText(188, 80, SIZE, "事業名").boldText(437, 80, SIZE, "担当課");
    sketch.boldText(570, 90, SIZE, "令和7年度当初").boldText(693, 90, SIZE, "令和8年度予算案");
    for (int i = 0; i < 8; i++) {
      double top = 110 + 20 * i;
      sketch.text(46, top, SIZE, "里山の橋を架け替える事業のうち石橋に係るもの").text(366, top, SIZE, "里山局石橋課");
      sketch.text(653, top, SIZE, "3" + i).text(746, top, SIZE, "4" + i);
    }
    Found<Catalogue> found = read();
    assertThat(measures(found))
        .hasSize(8)
        .startsWith("里山の橋を架け替える事業のうち石橋に係るもの 30 40", "里山の橋を架け替える事業のうち石橋に係るもの 31 41");
    assertThat(found.value().measures().get(0).budget().lines())
        .extracting(line -> line.fiscalYear().orElse(0))
        .containsExactly(2025, 2026);
  }

  @Test
  void proseBelowWordsThatAreHeadsIsNoList() {
    page(6);
    for (String line : Typesetting.wrap("里山の国では1,234百万円を充て、便りが届くようにする。".repeat(30), SIZE, 700)) {
      sketch.text(60, y, SIZE, line);
      y += PITCH;
    }
    assertThat(read().value().measures()).isEmpty();
  }

  @Test
  void contentsWithDotLeadersAreNoList() {
    page(6);
    for (String[] row : ROWS) {
      sketch.text(60, y, SIZE, row[0] + "‥".repeat(20)).text(740, y, SIZE, "12");
      y += 2 * PITCH;
    }
    assertThat(read().value().measures()).isEmpty();
  }

  /** A line across the columns, at the height of a row: nobody can tell of which cells it is. */
  @Test
  void givesNoAmountsWhereALineRunsAcrossTheCellsOfARow() {
    page(6);
    row(6, ROWS[0]);
    sketch.text(300, y - 6 - PITCH, SIZE, "便りが届く日は郵便庁が別に定めて年に二度ほど公表する");
    row(6, ROWS[1]);
    row(6, ROWS[3]);
    Found<Catalogue> found = read();
    assertThat(measures(found)).isEmpty();
    assertThat(told(found)).contains("list.row-without-name");
  }

  /** 事項 heads names where two columns beside it say year and stage. */
  @Test
  void readsNamesUnderAHeadThatIsOneBesideAmounts() {
    sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.text(40, 40, 14, "令和8年度 水の国庁概算要求主要事項").text(450, 70, SIZE, "（単位：百万円）");
    String[][] rows = {
      {"事項", "令和8年度", "令和7年度", "対前年度比"},
      {"", "要求・要望額", "予算額", ""},
      {"炭焼き窯の再生", "1,113", "75", "1.51"},
      {"古民家の再生", "217", "249", "0.87"},
      {"渡し船の再生", "694", "890", "0.78"}
    };
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        if (!rows[i][j].isEmpty()) {
          double indent = (70 - Typesetting.width(rows[i][j], SIZE)) / (i < 2 ? 2 : 1);
          sketch.text(j == 0 ? 40 : 180 + j * 80 + indent, 95 + i * PITCH, SIZE, rows[i][j]);
        }
      }
    }
    assertThat(ListFormTest.told(DrawnForm.read(sketch)))
        .containsExactly(
            "炭焼き窯の再生 |  | 2026 request 1113000000; 2025 initial 75000000",
            "古民家の再生 |  | 2026 request 217000000; 2025 initial 249000000",
            "渡し船の再生 |  | 2026 request 694000000; 2025 initial 890000000");
  }

  /** Whatever white is around it: what begins where the numbers do is no name. */
  @Test
  void readsHeadingsAboveTheNumbersOfTheRows() {
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    y = 60;
    numbered("番号", "施策名", "担当課", "令和8年度予算額（百万円）");
    heading("里山を守る施策");
    numbered("1", "吊り橋の点検", "橋梁課", "12");
    numbered("2", "渡し舟の復活", "河川課", "13");
    numbered("小計", "", "", "25");
    heading("便りを届ける施策");
    numbered("3", "風船便の普及", "風船課", "14");
    numbered("4", "凧の便りの普及", "凧課", "15");
    assertThat(categorised())
        .containsExactly(
            "里山を守る施策 / 吊り橋の点検", "里山を守る施策 / 渡し舟の復活", "便りを届ける施策 / 風船便の普及", "便りを届ける施策 / 凧の便りの普及");
  }

  /** The last heading stands at the foot of the page, and the next one has no heads. */
  @Test
  void readsHeadingsWithNumbersOverTheEndOfAPage() {
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    y = 60;
    numbered("", "施策名", "担当課", "令和8年度予算額（百万円）");
    marked("１．里山を守る");
    numbered("", "吊り橋の点検", "橋梁課", "12");
    numbered("", "渡し舟の復活", "河川課", "13");
    numbered("", "水車の修理", "河川課", "17");
    marked("２．便りを届ける");
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    y = 40;
    numbered("", "風船便の普及", "風船課", "14");
    marked("３．星を見る");
    numbered("", "観測小屋の整備", "小屋課", "15");
    numbered("", "望遠鏡の貸出", "小屋課", "16");
    assertThat(categorised())
        .containsExactly(
            "1．里山を守る / 吊り橋の点検",
            "1．里山を守る / 渡し舟の復活",
            "1．里山を守る / 水車の修理",
            "2．便りを届ける / 風船便の普及",
            "3．星を見る / 観測小屋の整備",
            "3．星を見る / 望遠鏡の貸出");
  }

  /** Nothing tells it from the first line of the name below. */
  @Test
  void tellsHeadingsWithoutNumbersAboveRowsThatHaveNone() {
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    y = 60;
    numbered("", "施策名", "担当課", "令和8年度予算額（百万円）");
    marked("里山を守る施策");
    numbered("", "吊り橋の点検事業", "橋梁課", "12");
    numbered("", "渡し舟の復活事業", "河川課", "13");
    marked("便りを届ける施策");
    numbered("", "風船便の普及事業", "風船課", "14");
    assertThat(Extracted.codes(DrawnForm.read(sketch))).contains("list.row-without-name");
  }

  private void numbered(String number, String name, String office, String amount) {
    sketch.text(60, y, SIZE, number);
    sketch.text(110, y, SIZE, name);
    sketch.text(340, y, SIZE, office);
    sketch.text(560 - Typesetting.width(amount, SIZE), y, SIZE, amount);
    y += 1.8 * PITCH;
  }

  private void heading(String text) {
    sketch.text(60, y, SIZE, text);
    y += 1.8 * PITCH;
  }

  private void marked(String text) {
    sketch.text(110, y, SIZE, text);
    y += 1.8 * PITCH;
  }

  private List<String> categorised() {
    return Extracted.from(DrawnForm.read(sketch)).value().measures().stream()
        .map(m -> String.join(" / ", m.category()) + " / " + m.name().orElseThrow())
        .toList();
  }
}
