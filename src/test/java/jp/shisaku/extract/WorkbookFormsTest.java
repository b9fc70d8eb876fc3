package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.check.Checks;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Document;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and review sheets in workbooks, whose cells hold numbers and formats. */
class WorkbookFormsTest {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Sheet sheet = workbook.createSheet("一覧");

  private Row row(Object... values) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      if (values[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else {
        cell.setCellValue((String) values[i]);
      }
    }
    return row;
  }

  private void format(Row row, int column, String code) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    row.getCell(column).setCellStyle(style);
  }

  private Document read() {
    try (workbook) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return DrawnForm.read("一覧.xlsx", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void takesTheUnitBelowTheTitleForNoPartOfIt() {
    row("令和8年度 主要事業一覧");
    row("（単位：百万円）");
    row("事業名", "担当課", "令和8年度当初予算");
    row("里山の橋", "橋課", 12);
    row("里山の池", "池課", 7);
    assertThat(from(read()).value().publication().title()).contains("令和8年度 主要事業一覧");
  }

  /** People leave the first column of a worksheet empty, as a margin. */
  @Test
  void readsTheHeadingOfASheetBesideAnEmptyColumn() {
    row("", "里山の施策");
    row("");
    row("", "施策名", "里山の小屋を守る事業");
    row("", "予算額", "令和5年度予算：10百万円");
    row("", "目的", "道を残す。");
    Measure measure = from(read()).value().measures().get(0);
    assertThat(measure.heading()).contains("里山の施策");
    assertThat(measure.name()).contains("里山の小屋を守る事業");
    assertThat(measure.details()).isEmpty();
  }

  /** The last line of a cell, behind a sentence or an item. */
  @ParameterizedTest
  @ValueSource(strings = {"石垣を積み直す。", "①石垣の積み直し\n②戸の修繕"})
  void takesNoLineOfTheTextAboveForAHeading(String text) {
    for (String name : List.of("小屋を守る事業", "橋を見守る事業")) {
      row("施策名：" + name);
      row("予算額：令和5年度予算：10百万円");
      row("目的");
      row("道を残す。");
      row("詳細");
      row(text + "\n※道の手入れは別に行う");
      row("");
    }
    assertThat(from(read()).value().measures())
        .extracting(Measure::heading, Measure::details)
        .containsOnly(tuple(Optional.empty(), Optional.of(text + "\n※道の手入れは別に行う")));
  }

  /** 対象者, which is read of no sheet, stands above the first label that is. */
  @Test
  void readsSheetsWithoutLabelledNamesBelowEachOther() {
    for (String name : List.of("小屋を守る事業", "橋を見守る事業", "道を直す事業")) {
      row(name);
      row("総務省里山局里山課");
      row("対象者", "市町村");
      row("予算額", "令和5年度予算：10百万円");
      row("目的", name + "で道を残す。");
      row("概要", "石垣を積み直す。");
      row("");
    }
    assertThat(from(read()).value().measures())
        .extracting(measure -> measure.name().orElse(""))
        .containsExactly("小屋を守る事業", "橋を見守る事業", "道を直す事業");
  }

  @Test
  void readsAListWithItsUnitStatedOnceAbove() {
    row("令和5年度　里山の施策一覧");
    row("", "", "", "（単位：百万円）");
    row("府省庁", "施策名", "概要", "令和5年度予算額(案)");
    row("総務省", "里山の小屋", "釘を打つ。", 1234.5);
    row("", "里山の橋", "橋を架ける。", 20);
    row("環境省", "里山の沢", "沢を守る。", "－");
    row("合計", "", "", 1254.5);
    sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
    Document list = read();
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 総務省 | 2023 initial draft 1234500000",
            "里山の橋 | 総務省 | 2023 initial draft 20000000",
            "里山の沢 | 環境省 | ");
    assertThat(codes(list)).isEmpty();
  }

  /** Beside each other, and the one at the right a row lower, with the same head or its own. */
  @ParameterizedTest
  @ValueSource(strings = {"施策名", "事業名"})
  void readsListsThatStandBesideEachOther(String head) {
    row("施策名", "府省庁", "令和5年度予算額（百万円）");
    row("里山の小屋", "総務省", 52, "", head, "府省庁", "令和5年度予算額（千円）");
    row("里山の橋", "環境省", 20, "", "湖畔の小屋", "総務省", 700);
    row("里山の沢", "環境省", 8, "", "湖畔の橋", "環境省", 900);
    Document list = read();
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 総務省 | 2023 initial 52000000",
            "里山の橋 | 環境省 | 2023 initial 20000000",
            "里山の沢 | 環境省 | 2023 initial 8000000",
            "湖畔の小屋 | 総務省 | 2023 initial 700000",
            "湖畔の橋 | 環境省 | 2023 initial 900000");
    assertThat(codes(list)).isEmpty();
  }

  @ParameterizedTest(name = "{0} in the format {1}, shown under {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1234.567   ; '#,##0"百万円"'  ; 令和5年度予算額           ; 1234567000
          1234.567   ; '#,##0'          ; 令和5年度予算額（百万円） ; 1234567000
          1234567    ; '#,##0,'         ; 令和5年度予算額（千円）   ; 1234567
          3.2        ; '0.0"億円"'      ; 令和5年度予算額           ; 320000000
          1234567000 ; '#,##0,,"百万円"'; 令和5年度予算額           ; 1234567000
          """)
  void takesTheExactValueInTheUnitThatIsShown(double number, String code, String head, long yen) {
    row("施策名", "府省庁", head);
    format(row("里山の小屋", "総務省", number), 2, code);
    row("里山の橋", "環境省", "－");
    assertThat(from(read()).value().measures().get(0).budget().lines())
        .extracting(l -> l.amountYen().orElseThrow())
        .containsExactly(yen);
  }

  @ParameterizedTest(name = "{0} in the format {1}")
  @CsvSource({
    "6.4, '0\"億円\"', 令和5年度予算額：6億円 | 640000000",
    "0.4, '0\"億円\"', 令和5年度予算額：0億円 | 40000000",
    "6.4, '0.0\"億円\"', ",
    "1234.567, '#,##0\"百万円\"', "
  })
  void saysWhereTheFormatShowsAnotherAmountThanTheCellHolds(
      double number, String code, String said) {
    row("施策名", "府省庁", "令和5年度予算額");
    format(row("里山の小屋", "総務省", number), 2, code);
    row("里山の橋", "環境省", "－");
    assertThat(
            from(read()).issues().stream()
                .filter(issue -> issue.code() == IssueCode.BUDGET_SHOWN_ROUNDED)
                .map(issue -> String.join(" | ", issue.arguments())))
        .isEqualTo(Optional.ofNullable(said).stream().toList());
  }

  @Test
  void printsAnAmountAsItIsShown() {
    row("施策名", "府省庁", "令和5年度予算額");
    format(row("里山の小屋", "総務省", 1234.567), 2, "#,##0\"百万円\"");
    row("里山の橋", "環境省", "－");
    Measure measure = from(read()).value().measures().get(0);
    assertThat(measure.budget().lines())
        .extracting(BudgetLine::printed)
        .containsExactly("令和5年度予算額：1,235百万円");
  }

  @Test
  void findsTheExactValueAndTheUnitOfTheHeadInWhatIsPrinted() {
    row("施策名", "府省庁", "令和5年度予算額（百万円）", "令和4年度補正予算額（百万円）");
    Row first = row("里山の小屋", "総務省", 1234.567, -5);
    format(first, 2, "#,##0");
    row("里山の橋", "環境省", 20, 30);
    var catalogue = Checks.checked(from(read()).value());
    assertThat(catalogue.issues()).noneMatch(i -> i.code() == IssueCode.BUDGET_NOT_AS_PRINTED);
  }

  @Test
  void readsAReviewSheetAndTheUnitOfItsLabel() {
    reviewSheet("里山の小屋を守る事業", 1200);
    Measure measure = from(read()).value().measures().get(0);
    assertThat(measure.name()).contains("里山の小屋を守る事業");
    assertThat(measure.offices()).extracting(o -> o.printed()).containsExactly("里山局小屋課");
    assertThat(measure.budget().lines())
        .extracting(l -> l.amountYen().orElseThrow())
        .containsExactly(1_200_000L);
    assertThat(measure.purpose()).contains("道を残す。");
    assertThat(measure.overview()).contains("釘を打つ。");
  }

  @ParameterizedTest(name = "{0} | {1} | {2}")
  @CsvSource({
    "令和8年度予算額, 1200, 千円, 1200000",
    "令和8年度予算額, 千円, 1200, 1200000",
    "令和8年度予算額, 12, 百万円, 12000000"
  })
  void readsAnAmountWhoseUnitHasACellOfItsOwn(String label, String left, String right, long yen) {
    row("施策名", "里山の小屋を守る事業");
    row("担当課", "里山局小屋課");
    row(label, value(left), value(right));
    row("目的", "道を残す。");
    row("概要", "釘を打つ。");
    Document form = read();
    assertThat(told(form)).containsExactly("里山の小屋を守る事業 | 里山局小屋課 | 2026 initial " + yen);
    assertThat(from(form).value().measures().get(0).overview()).contains("釘を打つ。");
  }

  private static Object value(String text) {
    return text.matches("[0-9]+") ? (Object) Integer.valueOf(text) : text;
  }

  @Test
  void saysInWhichCellsAValueStands() {
    reviewSheet("里山の小屋を守る事業", 1200);
    assertThat(from(read()).value().measures().get(0).provenance())
        .extractingByKeys("name", "budget", "overview")
        .extracting(p -> p.cell().orElse("-"))
        .containsExactly("一覧!B1", "一覧!B2", "一覧!B3");
  }

  @Test
  void namesTheSheetAsFormulasDo() {
    workbook.setSheetName(0, "令和5年度 一覧");
    row("施策名", "府省庁", "令和4年度予算額", "令和5年度予算額");
    row("里山の小屋", "総務省", "1百万円", "2百万円");
    row("里山の橋", "環境省", "10", "3百万円");
    var found = from(read());
    assertThat(found.value().measures().get(0).provenance().get("budget").cell())
        .contains("'令和5年度 一覧'!C2:D2");
    assertThat(found.issues())
        .extracting(i -> i.code().code(), i -> i.place().cell().orElse("-"))
        .containsExactly(tuple("budget.unreadable", "'令和5年度 一覧'!C3"));
  }

  @Test
  void opensAReviewSheetWhereTheNameStandsAgain() {
    reviewSheet("里山の小屋を守る事業", 1200);
    reviewSheet("里山の橋を守る事業", 300);
    assertThat(told(read()))
        .containsExactly(
            "里山の小屋を守る事業 | 里山局小屋課 | unspecified 1200000", "里山の橋を守る事業 | 里山局小屋課 | unspecified 300000");
  }

  private void reviewSheet(String name, double amount) {
    row("事務事業名", name, "部課名", "里山局小屋課");
    row("予算額（千円）", amount, "事業の目的", "道を残す。");
    row("事業概要", "釘を打つ。", "", "");
  }

  private void headerSheet(int firstColumn, int firstRow, String name, String amount) {
    String[][] rows = {
      {"施策名", name}, {"施策分類", "①予算"}, {"予算額", "令和7年度予算：" + amount}, {"目的", name + "を続ける。"}
    };
    for (int i = 0; i < rows.length; i++) {
      Row row = sheet.getRow(firstRow + i);
      row = row == null ? sheet.createRow(firstRow + i) : row;
      row.createCell(firstColumn).setCellValue(rows[i][0]);
      row.createCell(firstColumn + 1).setCellValue(rows[i][1]);
    }
  }

  @Test
  void readsSheetsSideBySide() {
    headerSheet(0, 0, "風船便の普及", "12百万円");
    headerSheet(3, 0, "糸電話の復活", "5百万円");
    assertThat(from(read()).value().measures())
        .extracting(
            m -> m.name().orElse("?"),
            m -> m.purpose().orElse("?"),
            m -> m.budget().lines().stream().map(BudgetLine::amountYen).toList())
        .containsExactly(
            tuple("風船便の普及", "風船便の普及を続ける。", List.of(Optional.of(12_000_000L))),
            tuple("糸電話の復活", "糸電話の復活を続ける。", List.of(Optional.of(5_000_000L))));
  }

  @Test
  void readsSheetsBelowEachOtherWhoseNameStandsInTheCellOfItsLabel() {
    for (String name : List.of("風船便の普及", "糸電話の復活")) {
      row("空を渡る便り①");
      row("施策名：" + name, "", "空局便り課");
      row("施策分類", "①予算", "予算額", "令和7年度予算：12百万円");
      row("目的", name + "を続ける。");
    }
    assertThat(from(read()).value().measures())
        .extracting(m -> m.name().orElse("?"), m -> m.purpose().orElse("?"))
        .containsExactly(tuple("風船便の普及", "風船便の普及を続ける。"), tuple("糸電話の復活", "糸電話の復活を続ける。"));
  }

  /** Names and offices stand below their labels, which stand beside each other. */
  @Test
  void readsSheetsBelowEachOtherWhoseNamesStandBelowTheirLabels() {
    for (String name : List.of("風船便の普及", "糸電話の復活")) {
      row("施策名", "担当課");
      row(name, "空局便り課");
      row("令和8年度予算案", "令和7年度予算額");
      row("12百万円", "10百万円");
      row("目的", name + "を続ける。");
    }
    assertThat(from(read()).value().measures())
        .extracting(
            m -> m.name().orElse("?"),
            m -> m.purpose().orElse("?"),
            m -> m.budget().lines().stream().map(BudgetLine::amountYen).toList())
        .containsExactly(
            tuple(
                "風船便の普及",
                "風船便の普及を続ける。",
                List.of(Optional.of(12_000_000L), Optional.of(10_000_000L))),
            tuple(
                "糸電話の復活",
                "糸電話の復活を続ける。",
                List.of(Optional.of(12_000_000L), Optional.of(10_000_000L))));
  }

  /** What stands at the right above the title of a worksheet is none of its text. */
  @Test
  void leavesOutWhatStandsAboveTheTitleAtTheRight() {
    row("", "", "令和7年12月26日");
    row("令和8年度　遊びの施策");
    row("施策名", "風船便の普及");
    row("予算額", "令和8年度予算案：120百万円");
    row("詳細", "風船を配る。");
    Measure measure = from(read()).value().measures().get(0);
    assertThat(measure.details()).contains("風船を配る。");
  }

  /** All of a sheet is one table of the worksheet: 中長期的取組 heads one of its own in it. */
  @Test
  void aRoadmapStandsAmongTheRowsOfItsSheet() {
    row("施策名", "風船便の普及");
    row("予算額", "令和8年度予算案：120百万円");
    row("詳細");
    row("風船を配る。");
    row("＜中長期的取組＞");
    row("令和8年度", "令和9年度以降");
    row("里山に配る", "離島に配る");
    Measure measure = from(read()).value().measures().get(0);
    assertThat(measure.roadmap())
        .extracting(Measure.RoadmapColumn::period, Measure.RoadmapColumn::text)
        .containsExactly(tuple("令和8年度", "里山に配る"), tuple("令和9年度以降", "離島に配る"));
    assertThat(measure.details()).contains("風船を配る。\n＜中長期的取組＞\n令和8年度\t令和9年度以降\n里山に配る\t離島に配る");
  }

  /** Sheets below each other whose names have no label begin at their titles. */
  @Test
  void sheetsBelowEachOtherBeginAtTheirTitles() {
    row("令和8年度　遊びの施策集");
    row();
    for (String name : List.of("風船便の普及", "凧揚げ観測")) {
      row(name);
      row("担当課", "総務省遊戯局風船課");
      row("予算額", "令和8年度予算案：120百万円");
      row("目的", "遊びを広める。");
      row("概要", "道具を配る。");
      row();
    }
    assertThat(from(read()).value().measures())
        .extracting(m -> m.name().orElse(""), m -> m.overview().orElse(""))
        .containsExactly(tuple("風船便の普及", "道具を配る。"), tuple("凧揚げ観測", "道具を配る。"));
  }

  /** Two sheets beside each other, and two below them: a merged title stands above all. */
  @Test
  void readsSheetsBesideEachOtherBelowOthers() {
    row("令和8年度　遊びの施策集");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
    for (List<String> two : List.of(List.of("風船便", "糸電話"), List.of("凧揚げ", "竹馬"))) {
      row();
      row("施策名", two.get(0) + "の普及", "施策名", two.get(1) + "の普及");
      row("担当課", two.get(0) + "課", "担当課", two.get(1) + "課");
      row("予算額", "令和8年度予算案：12百万円", "予算額", "令和8年度予算案：13百万円");
      row("目的", "遊びを広める。", "目的", "遊びを残す。");
    }
    assertThat(told(read()))
        .containsExactly(
            "風船便の普及 | 風船便課 | 2026 initial draft 12000000",
            "糸電話の普及 | 糸電話課 | 2026 initial draft 13000000",
            "凧揚げの普及 | 凧揚げ課 | 2026 initial draft 12000000",
            "竹馬の普及 | 竹馬課 | 2026 initial draft 13000000");
  }

  /** Somebody typed them line by line into the first column: a value stands below its label. */
  @Test
  void readsSheetsInOneColumn() {
    for (String name : List.of("糸電話", "風船便")) {
      row(name + "を広める");
      row("施策名");
      row(name + "の普及");
      row("担当課");
      row("便り課");
      row("予算額");
      row("令和6年度予算：" + (name.startsWith("糸") ? "12" : "13") + "百万円");
      row("目的");
      row("便りを届ける。");
    }
    assertThat(told(read()))
        .containsExactly(
            "糸電話の普及 | 便り課 | 2024 initial 12000000", "風船便の普及 | 便り課 | 2024 initial 13000000");
  }
}
