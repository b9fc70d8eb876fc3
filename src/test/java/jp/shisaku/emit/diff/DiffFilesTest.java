package jp.shisaku.emit.diff;

import static jp.shisaku.diff.MeasureSketch.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.Lineages;
import jp.shisaku.diff.MeasureSketch;
import jp.shisaku.diff.match.Lineage;
import jp.shisaku.diff.match.Lineage.Relation;
import jp.shisaku.diff.match.Lineage.Row;
import jp.shisaku.emit.table.CsvTables;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffFilesTest {

  @TempDir Path folder;

  @Test
  void tellsAnAmountInYenWithDifferenceAndRatio() throws IOException {
    JsonNode diff = new ObjectMapper().readTree(DiffJson.write(SampleDiff.REPORT.diff()));
    JsonNode ferries = diff.at("/changes/2");
    assertThat(ferries.path("old")).hasToString("[\"ferries\"]");
    assertThat(ferries.at("/fields/1/field").asText()).isEqualTo("budget.initial");
    assertThat(ferries.at("/fields/1/old").asLong()).isEqualTo(820_000_000);
    assertThat(ferries.at("/fields/1/delta_yen").asLong()).isEqualTo(-120_000_000);
    assertThat(ferries.at("/fields/1/ratio").asDouble()).isEqualTo(0.8537);
    assertThat(diff.at("/summary/budget_new_yen").asLong()).isEqualTo(899_000_000);
    assertThat(diff.at("/summary/renamed").asInt()).isEqualTo(1);
    assertThat(diff.at("/new/fiscal_year").asInt()).isEqualTo(2026);
  }

  @Test
  void writesARowAChangedFieldWithItsPage() throws IOException {
    Path file = folder.resolve("changes.csv");
    DiffFiles.put(file, DiffCsv.write(SampleDiff.REPORT));
    List<Map<String, String>> rows = CsvTables.read(file);
    assertThat(rows.stream().map(row -> row.get("kind") + " " + row.get("field")))
        .containsExactly(
            "added budget.initial",
            "renamed name",
            "renamed overview",
            "renamed budget.initial",
            "changed offices",
            "changed budget.initial");
    assertThat(rows.get(5))
        .containsEntry("delta_yen", "-120000000")
        .containsEntry("new_page", "3")
        .containsEntry("new_source", "施策集.pdf");
  }

  @Test
  void quotesAnAmountThatIsOpenAndGivesNoDifference() throws IOException {
    MeasureSketch bridges = MeasureSketch.named("吊り橋の点検");
    Catalogue old = MeasureSketch.of(2025, List.of(bridges.measure("令和7年度予算(案)：40百万円")));
    Catalogue fresh = MeasureSketch.of(2026, List.of(bridges.measure("令和8年度予算(案)：未定")));
    DiffReport report = DiffReport.of(CatalogueDiff.between(old, fresh, Lineage.NONE), old, fresh);
    assertThat(DiffMarkdown.write(report, Locale.ENGLISH))
        .contains("Initial budget ¥40 million → 令和8年度予算(案)：未定 (no difference: ")
        .contains("- After: FY2026. Not in the sum: part of a larger amount 0, printed twice 0.")
        .contains("Amounts that are open or in doubt: 1.");
    assertThat(DiffHtml.write(report, Locale.ENGLISH))
        .contains("<span>令和8年度予算(案)：未定</span>")
        .contains("Amounts that are open or in doubt: 1");
    Path file = folder.resolve("changes.csv");
    DiffFiles.put(file, DiffCsv.write(report));
    assertThat(CsvTables.read(file).get(0))
        .containsEntry("delta_yen", "")
        .containsEntry("certain", "false")
        .containsEntry("new_printed", "令和8年度予算(案)：未定");
    JsonNode diff = new ObjectMapper().readTree(DiffJson.write(report.diff()));
    assertThat(diff.at("/summary/uncertain_new").asInt()).isEqualTo(1);
  }

  @Test
  void givesNoTotalAndNoDifferenceWhereAYearIsNotKnown() {
    Catalogue old = SampleDiff.OLD;
    Publication unstated =
        new Publication("x", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    Catalogue fresh =
        new Catalogue(
            old.schemaVersion(), unstated, List.of(), old.measures(), List.of(), List.of());
    DiffReport report = DiffReport.of(CatalogueDiff.between(old, fresh, Lineage.NONE), old, fresh);
    assertThat(DiffMarkdown.write(report, Locale.ENGLISH))
        .contains("| Initial budget | ¥1,001 million | – | – |");
    assertThat(DiffHtml.write(report, Locale.ENGLISH)).doesNotContain("¥0 million");
  }

  @Test
  void tellsOnceWhatOnlyOneOfTheTwoPrints() throws IOException {
    List<MeasureSketch> list =
        Stream.of("灯台の灯りの更新", "凧による橋の点検", "夜の渡し船", "里山の巡回図書館")
            .map(name -> named(name).offices("里山省橋梁課").overview(name + "を進める。"))
            .toList();
    List<MeasureSketch> sheets = list.stream().map(row -> row.purpose("島の暮らしを守る。")).toList();
    Catalogue old = MeasureSketch.catalogue(2025, sheets);
    Catalogue fresh = MeasureSketch.catalogue(2026, list);
    DiffReport report = DiffReport.of(CatalogueDiff.between(old, fresh, Lineage.NONE), old, fresh);
    assertThat(new ObjectMapper().readTree(DiffJson.write(report.diff())).at("/not_compared/0"))
        .hasToString("{\"field\":\"purpose\",\"only_in\":\"old\",\"measures\":4}");
    assertThat(DiffMarkdown.write(report, Locale.ENGLISH)).contains("Purpose (4)");
    assertThat(DiffHtml.write(report, Locale.ENGLISH)).contains("Purpose (4)");
  }

  @Test
  void tellsOfPartsThatWereNotRead() {
    Issue unread = Issue.of(IssueCode.PAGE_TRUNCATED, Place.of("施策集.pdf", 3), "", "2 MB");
    Catalogue fresh = SampleDiff.FRESH.withIssues(List.of(unread));
    DiffReport report =
        DiffReport.of(
            CatalogueDiff.between(SampleDiff.OLD, fresh, Lineage.NONE), SampleDiff.OLD, fresh);
    String told = "Parts of the publication are missing or were not read (issues: 1)";
    assertThat(DiffMarkdown.write(report, Locale.ENGLISH)).containsOnlyOnce(told);
    assertThat(DiffHtml.write(report, Locale.ENGLISH)).containsOnlyOnce(told);
    assertThat(DiffJson.write(report.diff())).contains("\"unread_new\" : 1");
  }

  @Test
  void saysWhyAMeasureThatStandsInOnePublicationAloneHasNoDifference() {
    Catalogue fresh = SampleDiff.FRESH.withMeasures(List.of());
    DiffReport report =
        DiffReport.of(
            CatalogueDiff.between(SampleDiff.OLD, fresh, Lineage.NONE), SampleDiff.OLD, fresh);
    assertThat(DiffMarkdown.write(report, Locale.ENGLISH))
        .contains("no difference: the other publication was not read in full")
        .doesNotContain("(−¥");
    assertThat(DiffMarkdown.write(report, Locale.JAPANESE)).contains("新規・終了とは断定できません");
  }

  @Test
  void saysThatTheChangeOfTheTotalsMayBeWrong() {
    Issue unread = Issue.of(IssueCode.PAGE_TRUNCATED, Place.of("施策集.pdf", 3), "", "2 MB");
    Catalogue fresh = SampleDiff.FRESH.withIssues(List.of(unread));
    DiffReport report =
        DiffReport.of(
            CatalogueDiff.between(SampleDiff.OLD, fresh, Lineage.NONE), SampleDiff.OLD, fresh);
    assertThat(DiffMarkdown.write(report, Locale.ENGLISH))
        .contains("−10.2% (may be wrong, see below) |");
    assertThat(DiffMarkdown.write(report, Locale.JAPANESE)).contains("▲10.2% （確定値ではありません");
    assertThat(DiffHtml.write(report, Locale.ENGLISH)).contains("May be wrong: amounts are open");
  }

  @Test
  void saysWhichChangesAreInNoTotal() throws IOException {
    MeasureSketch bridges = MeasureSketch.named("吊り橋の点検");
    Catalogue old =
        MeasureSketch.catalogue(
            2025,
            List.of(bridges.initial(2025, 40), bridges.id("again").asRelisted().initial(2025, 40)));
    Catalogue fresh = MeasureSketch.catalogue(2026, List.of(bridges.initial(2026, 40)));
    Path file = folder.resolve("changes.csv");
    DiffFiles.put(
        file,
        DiffCsv.write(DiffReport.of(CatalogueDiff.between(old, fresh, Lineage.NONE), old, fresh)));
    assertThat(CsvTables.read(file))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("delta_yen", "-40000000"))
        .satisfies(row -> assertThat(row).containsEntry("relisted", "true"));
  }

  @Test
  void defusesWhatASpreadsheetWouldRun() {
    assertThat(FORMULA_OFFICE_CSV).contains(",'=HYPERLINK").doesNotContain(",=HYPERLINK");
  }

  private static final String FORMULA_OFFICE_CSV =
      DiffCsv.write(
          report(List.of(), List.of(MeasureSketch.named("=HYPERLINK(1)").initial(2026, 3))));

  @Test
  void escapesMarkupInMarkdown() {
    String text = DiffMarkdown.write(SampleDiff.REPORT, Locale.ENGLISH);
    assertThat(text).contains("\\<script\\>").doesNotContain("<script>");
    assertThat(text)
        .contains("| Initial budget | ¥1,001 million | ¥899 million | −¥102 million −10.2% |");
  }

  @Test
  void escapesMarkupInThePage() {
    String page = DiffHtml.write(SampleDiff.REPORT, Locale.ENGLISH);
    assertThat(page).doesNotContain("<script>window").doesNotContain("<img").doesNotContain("<b>局");
    assertThat(page).contains("&lt;script&gt;window.broken=1");
  }

  @Test
  void takesAwayWhatWouldTurnTheDirectionOfThePage() {
    MeasureSketch turned = MeasureSketch.named("橋の\u202E点検\u2067事業").initial(2026, 3);
    assertThat(DiffHtml.write(report(List.of(), List.of(turned)), Locale.ENGLISH))
        .contains("橋の点検事業")
        .doesNotContain("\u202E", "\u2067");
  }

  @Test
  void tellsOfANewMeasureWhatItIsFor() {
    MeasureSketch bridges = MeasureSketch.named("橋の点検").purpose("谷の集落への道を守る。");
    assertThat(DiffHtml.write(report(List.of(), List.of(bridges)), Locale.ENGLISH))
        .contains("谷の集落への道を守る。");
  }

  @Test
  void takesNothingInATitleForAHoleOfTheTemplate() {
    MeasureSketch sketch = MeasureSketch.named("${script}").initial(2026, 3);
    assertThat(DiffHtml.write(report(List.of(), List.of(sketch)), Locale.ENGLISH))
        .contains("${script}");
  }

  @Test
  void givesTheSameBytesTwice() {
    assertThat(DiffHtml.write(SampleDiff.REPORT, Locale.JAPANESE))
        .isEqualTo(
            DiffHtml.write(
                DiffReport.of(
                    CatalogueDiff.between(SampleDiff.OLD, SampleDiff.FRESH, Lineage.NONE),
                    SampleDiff.OLD,
                    SampleDiff.FRESH),
                Locale.JAPANESE));
  }

  @Test
  void readsBackTheLineageThatItWrote() throws IOException {
    Path file = folder.resolve("lineage.csv");
    DiffFiles.put(file, LineageCsv.starter(List.of(SampleDiff.REPORT.diff())));
    Found<Lineage> lineage = LineageCsv.read(file);
    assertThat(lineage.issues()).isEmpty();
    assertThat(
            lineage.value().rows().stream()
                .map(row -> row.oldId() + " " + row.newId() + " " + row.relation()))
        .containsExactly(
            " hostile ADDED", "lanterns lanterns SAME", "ferries ferries SAME", "seeds seeds SAME");
    CatalogueDiff again = CatalogueDiff.between(SampleDiff.OLD, SampleDiff.FRESH, lineage.value());
    assertThat(again.summary()).isEqualTo(SampleDiff.REPORT.diff().summary());
    assertThat(again.changes().get(1).similarity()).isEqualTo(OptionalDouble.empty());
  }

  @Test
  void writesWhatAPersonNotedAsItWasNoted() throws IOException {
    Lineage said =
        new Lineage(List.of(new Lineage.Row("seeds", "seeds", Lineage.Relation.SAME, "担当課に確認")));
    CatalogueDiff diff = CatalogueDiff.between(SampleDiff.OLD, SampleDiff.FRESH, said);
    assertThat(LineageCsv.starter(List.of(diff))).contains("\nseeds,seeds,same,担当課に確認\n");
  }

  @Test
  void keepsTheStepsOfAChainApartInALineage() throws IOException {
    CatalogueDiff later = CatalogueDiff.between(SampleDiff.FRESH, SampleDiff.FRESH, Lineage.NONE);
    Path file = folder.resolve("lineage.csv");
    DiffFiles.put(file, LineageCsv.starter(List.of(SampleDiff.REPORT.diff(), later)));
    Lineage lineage = LineageCsv.read(file).value();
    assertThat(CatalogueDiff.between(SampleDiff.OLD, SampleDiff.FRESH, lineage).summary())
        .isEqualTo(SampleDiff.REPORT.diff().summary());
    assertThat(CatalogueDiff.between(SampleDiff.FRESH, SampleDiff.FRESH, lineage).summary())
        .isEqualTo(later.summary());
  }

  @Test
  void namesARowOfTheLineageThatSaysNothing() throws IOException {
    Path file = folder.resolve("lineage.csv");
    Files.writeString(
        file, "old_id,new_id,relation,note\na,b,same,\na,,same,no new id\na,b,cousin,\n");
    Found<Lineage> lineage = LineageCsv.read(file);
    assertThat(lineage.value().rows()).containsExactly(new Row("a", "b", Relation.SAME, ""));
    assertThat(lineage.issues())
        .extracting(issue -> issue.code(), issue -> issue.arguments().get(0))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(IssueCode.LINEAGE_UNREADABLE, "3"),
            org.assertj.core.groups.Tuple.tuple(IssueCode.LINEAGE_UNREADABLE, "4"));
  }

  @Test
  void readsWhatASpreadsheetMakesOfALineage() throws IOException {
    Path file = folder.resolve("lineage.csv");
    Files.writeString(file, "old_id,new_id,relation,note\r\na,b,Same,\r\n,,,\r\n");
    assertThat(LineageCsv.read(file))
        .isEqualTo(Found.of(new Lineage(List.of(new Row("a", "b", Relation.SAME, "")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void readsALineageThatASpreadsheetSavedWithoutCommas(String separator) throws IOException {
    Path file = folder.resolve("lineage.csv");
    String table = "old_id|new_id|relation|note\na|b|same|確認済み, 担当課\n";
    Files.writeString(file, table.replace("|", separator));
    assertThat(LineageCsv.read(file))
        .isEqualTo(Found.of(new Lineage(List.of(new Row("a", "b", Relation.SAME, "確認済み, 担当課")))));
  }

  @Test
  void leavesAPossibleLinkPossibleUntilAPersonTakesTheQuestionMarkAway() throws IOException {
    Catalogue old =
        MeasureSketch.catalogue(2025, List.of(named("渡し船の復活").id("a").initial(2025, 3)));
    Catalogue fresh =
        MeasureSketch.catalogue(2026, List.of(named("渡し船の運航").id("b").initial(2026, 4)));
    String starter = LineageCsv.starter(List.of(CatalogueDiff.between(old, fresh, Lineage.NONE)));
    assertThat(starter).contains("\na,b,same?,\"possible, ");
    Path file = folder.resolve("lineage.csv");
    Files.writeString(file, starter);
    Lineage unedited = LineageCsv.read(file).value();
    CatalogueDiff again = CatalogueDiff.between(old, fresh, unedited);
    assertThat(again.changes()).singleElement().matches(Change::possible);
    assertThat(LineageCsv.starter(List.of(again))).isEqualTo(starter);
    Files.writeString(file, starter.replace("same?", "same"));
    Lineage confirmed = LineageCsv.read(file).value();
    assertThat(CatalogueDiff.between(old, fresh, confirmed).summary().possible()).isZero();
  }

  @Test
  void takesAQuestionMarkOnlyBehindALink() throws IOException {
    Path file = folder.resolve("lineage.csv");
    Files.writeString(file, "old_id,new_id,relation\na,b,split ？\na,,removed?\n");
    Found<Lineage> lineage = LineageCsv.read(file);
    assertThat(lineage.value().rows())
        .containsExactly(new Row("a", "b", Relation.SPLIT, true, "", Lineage.Step.ANY));
    assertThat(lineage.issues()).hasSize(1);
  }

  @Test
  void namesAWrongHeadOfALineageOnceAndNotEveryRow() throws IOException {
    Path file = folder.resolve("lineage.csv");
    Files.writeString(file, "from,to,relation\na,b,same\nc,d,same\n");
    assertThat(LineageCsv.read(file).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.arguments()).startsWith("1"));
  }

  @Test
  void followsAMeasureOverTheYears() {
    CatalogueDiff second = CatalogueDiff.between(SampleDiff.FRESH, SampleDiff.FRESH, Lineage.NONE);
    String csv =
        LineagesCsv.write(
            Lineages.of(
                List.of(SampleDiff.OLD, SampleDiff.FRESH, SampleDiff.FRESH),
                List.of(SampleDiff.REPORT.diff(), second)));
    assertThat(csv.lines().filter(line -> line.startsWith("施策集2025/lanterns")))
        .containsExactly(
            "施策集2025/lanterns,施策集2025,2025,lanterns,竹灯籠による夜間景観の形成事業,,,false,137000000,false,2025年度：137百万円,true,",
            "施策集2025/lanterns,施策集2026,2026,lanterns,竹灯籠による夜間景観の形成支援事業,renamed,lanterns,false,150000000,false,2026年度：150百万円,true,false",
            "施策集2025/lanterns,施策集2026,2026,lanterns,竹灯籠による夜間景観の形成支援事業,unchanged,lanterns,false,150000000,false,2026年度：150百万円,true,false");
  }

  private static DiffReport report(List<MeasureSketch> old, List<MeasureSketch> fresh) {
    var before = MeasureSketch.catalogue(2025, old);
    var after = MeasureSketch.catalogue(2026, fresh);
    return DiffReport.of(CatalogueDiff.between(before, after, Lineage.NONE), before, after);
  }
}
