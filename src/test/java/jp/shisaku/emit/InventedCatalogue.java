package jp.shisaku.emit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.HeldElsewhere;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Indicator;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/** A small catalogue of measures that do not exist, with every kind of value in it. */
public final class InventedCatalogue {

  private static final List<String> CATEGORY = List.of("1. 空のくらし", "(1) 運ぶ", "○ 風船");

  private InventedCatalogue() {}

  public static Catalogue whole() {
    return new Catalogue(
        Catalogue.SCHEMA_VERSION,
        new Publication(
            "風船施策集",
            Optional.of("風船施策集"),
            Optional.of(LocalDate.of(2022, 12, 1)),
            Optional.of(2023),
            List.of(
                new Publication.Source(
                    "風船施策集.pdf",
                    "ab".repeat(32),
                    "application/pdf",
                    2,
                    Optional.of(46_655L),
                    List.of(new Publication.PageSize(1, 9, 841.89, 595.28))))),
        List.of(
            new ContentsEntry(CATEGORY, "風船便の普及", Optional.of(1), false),
            new ContentsEntry(CATEGORY, "凧による見守り", Optional.empty(), true)),
        List.of(balloons(), kites()),
        List.of(
            new Indicator(
                CATEGORY,
                "風船便の利用率",
                List.of(
                    new Indicator.Target("50%", Optional.of("2024年度")),
                    new Indicator.Target("95%", Optional.of("2027年度"))),
                new Indicator.Current(Optional.of("12.5%"), Optional.of("2021年度末")),
                Optional.of("=試行の値")),
            new Indicator(
                List.of(),
                "凧の数",
                List.of(),
                new Indicator.Current(Optional.empty(), Optional.empty()),
                Optional.empty())),
        List.of(
            new Issue(
                IssueCode.BUDGET_UNREADABLE,
                Optional.of("凧による見守り"),
                "budget",
                Place.of("風船施策集.pdf", 2, Optional.of(new Box(10, 20.5, 110.25, 40))),
                List.of("若干")),
            Issue.of(IssueCode.TEXT_REPAIRED, Place.UNKNOWN, "", "radical 3")));
  }

  private static Measure balloons() {
    Map<String, Provenance> provenance = new LinkedHashMap<>();
    provenance.put(
        "name",
        new Provenance(
            "風船施策集.pdf",
            Optional.of(1),
            Optional.of(new Box(72, 90.5, 400.25, 110)),
            Provenance.Method.CELL));
    provenance.put(
        "heading",
        new Provenance("風船施策集.pdf", Optional.of(1), Optional.empty(), Provenance.Method.TITLE));
    return new Measure(
        "風船便の普及-1",
        Optional.of("風船便の普及"),
        Optional.of(1),
        Optional.of("風船便, \"空の道\"事業"),
        false,
        Optional.empty(),
        Optional.of(Measure.Status.NEW),
        CATEGORY,
        List.of(
            new Office(
                "雲上省風船局普及部配達課空路室",
                Optional.of("雲上省"),
                Optional.of("風船局"),
                Optional.of("普及部"),
                Optional.of("配達課"),
                Optional.of("空路室")),
            office("地上省")),
        List.of(new Measure.Classification(Optional.of(1), "予算", Optional.of("補助金"))),
        List.of(new Measure.Position(Optional.empty(), "空のくらしを支える取組")),
        new Budget(
            Optional.of("令和5年度予算（案） 約52百万円の内数（ほか地上省16百万円）"),
            List.of(
                new BudgetLine(
                    Optional.of(2023),
                    Optional.of("令和5年度"),
                    Phase.INITIAL,
                    true,
                    Optional.empty(),
                    Optional.of(52_000_000L),
                    true,
                    true,
                    Optional.of("「風船に要する経費」"),
                    Optional.of("一般会計"),
                    List.of(
                        new HeldElsewhere("地上省", Optional.of(16_000_000L), "ほか地上省16百万円"),
                        new HeldElsewhere("海上省", Optional.empty(), "ほか海上省")),
                    "令和5年度予算（案） 約52百万円の内数"),
                new BudgetLine(
                    Optional.of(2022),
                    Optional.of("令和4年度"),
                    Phase.SUPPLEMENTARY,
                    false,
                    Optional.of(2),
                    Optional.of(-3_000L),
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    "▲3千円")),
            List.of("地上省予算計上")),
        Optional.of("-"),
        Optional.of("-5度でも飛ぶ風船を広める。"),
        Optional.of("・膨らませる\n・飛ばす"),
        Optional.empty(),
        List.of(
            new Measure.RoadmapColumn("令和4年度", List.of(2022), "試しに飛ばす"),
            new Measure.RoadmapColumn("令和5年度以降", List.of(2023), "")),
        List.of(
            new StrategyExcerpt(
                List.of("第1章 空", "1. 風"),
                List.of(
                    new StrategyExcerpt.Item(
                        "(a)",
                        "風船の普及",
                        List.of(
                            new StrategyExcerpt.Paragraph(
                                "風船を飛ばす。",
                                Optional.of("雲上省、地上省"),
                                List.of(office("雲上省"), office("地上省"))),
                            new StrategyExcerpt.Paragraph("風を読む。", Optional.empty(), List.of()))),
                    new StrategyExcerpt.Item("(b)", "凧の普及", List.of()))),
            new StrategyExcerpt(List.of("第2章 雲"), List.of())),
        provenance);
  }

  private static Measure kites() {
    return new Measure(
        "凧による見守り",
        Optional.of("凧による見守り"),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.of("風船便の普及-1"),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Budget.ABSENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static Office office(String ministry) {
    return new Office(
        ministry,
        Optional.of(ministry),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
