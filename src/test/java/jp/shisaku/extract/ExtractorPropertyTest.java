package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever pages hold, a catalogue comes of it. */
class ExtractorPropertyTest {

  private static final String[] FRAGMENTS = {
    "",
    "－",
    "施策名",
    "施策名：里山の小屋を守る事業",
    "施策名：里山の小屋を守る事業【再掲】",
    "里山の小屋②",
    "担当",
    "総務省里山局小屋課",
    "（総務省里山局小屋課、環境省水",
    "辺局木道課）",
    "施策分類",
    "①予算、③その他（検討）",
    "デジ田総合戦略における位置づけ",
    "デン田総合",
    "戦略における位置づけ",
    "②道づくり",
    "予算額",
    "令和5年度予算（案）：10百万円の内数",
    "施策効果/の詳細",
    "目的",
    "目的は、道を残すことである。",
    "概要",
    "詳細",
    "中長期的取組",
    "令和4年度",
    "令和6年度以降",
    "第4章 里山の施策",
    "(1) 小屋",
    "ア 板",
    "i 釘",
    "【具体的取組】",
    "(a) 板を張る",
    "・板を毎年張る。",
    "・板を張る事業……3",
    "○ 小屋",
    "指標",
    "KPI",
    "現状値",
    "20棟（2027年度）",
    "※木造に限る",
    "(",
    "）",
    "〒",
    "𠮷野の小屋"
  };

  private static Arbitrary<String> line() {
    return Arbitraries.of(FRAGMENTS);
  }

  private static Arbitrary<String> row(int columns) {
    Arbitrary<String> cell =
        Combinators.combine(
                Arbitraries.of("", "", "[x]"), Arbitraries.oneOf(line(), line(), merged()))
            .as((shade, text) -> text.equals("<") || text.equals("^") ? text : shade + text);
    return cell.list().ofSize(columns).map(cells -> String.join(" | ", cells));
  }

  private static Arbitrary<String> merged() {
    return Arbitraries.of("<", "^");
  }

  private static Arbitrary<String> table() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(columns -> row(columns).list().ofMinSize(1).ofMaxSize(6))
        .map(rows -> String.join("\n", rows));
  }

  @Provide
  Arbitrary<List<String>> notations() {
    Arbitrary<String> block =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, line()), net.jqwik.api.Tuple.of(1, table()));
    return block
        .list()
        .ofMaxSize(14)
        .map(blocks -> String.join("\n", blocks))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  /** Where a line of a page stands, and what it says. */
  record Placed(int left, int top, int size, String text) {

    void on(LayoutPage page) {
      if (!text.isBlank()) {
        page.line(left, top, size, text);
      }
    }
  }

  @Provide
  Arbitrary<LayoutPage> layoutPages() {
    Arbitrary<Placed> placed =
        Combinators.combine(
                Arbitraries.integers().between(0, 800),
                Arbitraries.integers().between(0, 590),
                Arbitraries.integers().between(6, 24),
                line())
            .as(Placed::new);
    return Combinators.combine(placed.list().ofMaxSize(15), table(), placed.list().ofMaxSize(15))
        .as(
            (above, table, below) -> {
              LayoutPage page = LayoutPage.landscape();
              above.forEach(l -> l.on(page));
              page.table(40, 100, 120, table);
              below.forEach(l -> l.on(page));
              return page;
            });
  }

  /** Issues of a page, which belong to no measure; those of a deck's page tell its place alone. */
  private static final Set<IssueCode> OF_PAGES =
      Set.of(
          IssueCode.PAGE_SPLIT_PRINT,
          IssueCode.INDICATORS_UNREAD,
          IssueCode.LIST_SPLIT_PRINT,
          IssueCode.LIST_ROW_WITHOUT_NAME,
          IssueCode.LIST_COLUMN_UNREAD,
          IssueCode.LIST_COLUMN_LEFT_OUT,
          IssueCode.DECK_PAGE_UNREAD,
          IssueCode.HEADING_UNREAD,
          IssueCode.TEXT_ENDS_UNCLEAR);

  @Property(tries = 300, seed = "1")
  void anyTextGivesACatalogue(@ForAll("notations") List<String> pages) {
    assertSound(Extracted.from(Pages.numbered(pages.toArray(String[]::new))));
    assertSound(Extracted.from(Pages.text(String.join("\n\n", pages))));
  }

  @Property(tries = 300, seed = "2")
  void anyPagesGiveACatalogue(
      @ForAll("layoutPages") LayoutPage first, @ForAll("layoutPages") LayoutPage second) {
    assertSound(Extracted.from(Pages.layout(first, second)));
  }

  private static void assertSound(Found<Catalogue> found) {
    List<Measure> measures = found.value().measures();
    assertThat(measures.stream().map(Measure::id).collect(Collectors.toSet()))
        .hasSameSizeAs(measures);
    assertThat(measures).allMatch(m -> m.name().filter(String::isBlank).isEmpty());
    assertThat(found.issues())
        .filteredOn(i -> !OF_PAGES.contains(i.code()))
        .allMatch(i -> measures.isEmpty() == i.measure().isEmpty());
  }
}
