package jp.shisaku.invented;

import static jp.shisaku.catalogue.BudgetLine.Phase.INITIAL;
import static jp.shisaku.catalogue.BudgetLine.Phase.SUPPLEMENTARY;
import static jp.shisaku.catalogue.BudgetLine.Phase.UNSPECIFIED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.invented.InventedMeasure.Amount;

/** Invents measures: names, offices, sentences and budgets as ministries print them. */
final class Inventor {

  private static final List<String> PLACES =
      List.of("里山", "港町", "湖畔", "離島", "城下町", "温泉街", "農村", "商店街", "棚田", "漁村", "高原");
  private static final List<String> THINGS =
      List.of("空き家", "観光案内", "防災無線", "公共交通", "学習支援", "遠隔診療", "図書館", "直売所", "小水力", "介護予防", "見守り");
  private static final List<String> ACTS =
      List.of("活用促進", "高度化", "実証", "整備", "導入支援", "人材育成", "広域連携", "再生", "体制強化", "普及啓発");
  private static final List<List<String>> MINISTRIES =
      List.of(
          List.of("総務省", "地域力創造グループ地域振興室", "情報流通行政局地域通信振興課", "自治行政局市町村課"),
          List.of("国土交通省", "都市局まちづくり推進課", "総合政策局地域交通課"),
          List.of("農林水産省", "農村振興局都市農村交流課", "農産局農産政策部農業環境対策課"),
          List.of("厚生労働省", "医政局地域医療計画課", "老健局認知症施策・地域介護推進課"),
          List.of("文部科学省", "総合教育政策局地域学習推進課", "初等中等教育局修学支援・教材課"),
          List.of("経済産業省", "商務・サービスグループ物流企画室", "地域経済産業グループ地域経済活性化戦略室"));
  private static final List<String> SENTENCES =
      List.of(
          "%sの%sを地域の住民と事業者が共に使い続けられるようにする。",
          "人口が減る%sにおいて、%sの担い手を確保することが課題である。",
          "関係する団体と%sの協議会を設け、%sの取組を計画的に進める。",
          "得られた知見を手引きとしてまとめ、全国の%sへ%sの取組を広げる。",
          "デジタル技術を用いて%sにおける%sの業務の負担を軽くする。",
          "%sに暮らす人々が安心して%sを利用できる環境を整える。");
  private static final List<String> ITEMS =
      List.of("%sの%sに要する経費の補助（補助率1/2）", "%sと%sを結ぶ実証運行", "%sへの%sの専門家の派遣（年3回まで）", "%sの%sの台帳の電子化");

  /** What may stand below the text of the details, as a part of it. */
  private static final List<String> ENDS =
      List.of(
          "補助率：1/2（%sの%sは2/3）",
          "※%sの%sは令和6年度補正予算で措置済み",
          "＜対象者＞%sの%sに取り組む市町村",
          "（参考）%sの%sへの支援実績：令和5年度 30件",
          "【補助上限額】%sの%s　1件当たり500万円",
          "https://www.example.go.jp/%s/%s.html");

  private static final String CIRCLED = "①②③④⑤⑥";

  /** The unit of a publication's amounts. */
  enum Unit {
    MILLION("百万円", 1_000_000L),
    THOUSAND("千円", 1_000L),
    HUNDRED_MILLION("億円", 100_000_000L);

    final String printed;
    final long yen;

    Unit(String printed, long yen) {
      this.printed = printed;
      this.yen = yen;
    }
  }

  private final Lot lot;
  private final int fiscalYear;
  private final Unit unit;
  private final boolean unitElsewhere;
  private final String yearForm;
  private final String draft;
  private final String initial;
  private final String more;
  private final String bullet;
  private final boolean wideFigures;

  /**
   * @param unitElsewhere whether amounts are printed without their unit, which the page names
   */
  Inventor(Lot lot, int fiscalYear, Unit unit, boolean unitElsewhere) {
    this.lot = lot;
    this.fiscalYear = fiscalYear;
    this.unit = unit;
    this.unitElsewhere = unitElsewhere;
    yearForm = lot.of("令和1年度", "令和1年度", "令和#年度", "R1年度", "R1", "西年度", "令和1（西）年度");
    draft = lot.of("予算（案）", "予算案", "当初予算案", "予算案額", "政府予算案", "当初予算（案）", "予算額（案）");
    initial = lot.of("当初予算", "当初予算", "予算", "当初予算額", "予算額");
    more = lot.of("補正予算", "補正予算", "補正予算額", "補正予算（第1号）", "補正", "第1次補正予算");
    bullet = lot.of("・", "○", "", "　");
    wideFigures = lot.falls(20);
  }

  /** A measure whose name is not among {@code taken}; its name is added there. */
  InventedMeasure measure(boolean withEffect, boolean maybeLong, Set<String> taken) {
    String name = name(taken);
    List<Amount> lines = new ArrayList<>();
    String budget = budget(lines);
    return new InventedMeasure(
        name,
        offices(),
        budget,
        lines,
        sentences(2),
        sentences(3),
        details(maybeLong),
        withEffect ? Optional.of(sentences(1)) : Optional.empty(),
        Map.of());
  }

  /** A name that is not among {@code taken}; it is added there. */
  String name(Set<String> taken) {
    String name = name();
    while (!taken.add(name)) {
      name = lot.of(PLACES) + name;
    }
    return name;
  }

  String ministry() {
    return lot.of(MINISTRIES).get(0);
  }

  /** A ministry with one of its divisions. */
  String office() {
    List<String> ministry = lot.of(MINISTRIES);
    return ministry.get(0) + ministry.get(lot.between(1, ministry.size() - 1));
  }

  String words(String pattern) {
    return pattern.formatted(lot.of(PLACES), lot.of(THINGS));
  }

  static String era(int year) {
    return "令和" + (year - 2018) + "年度";
  }

  /** What stands beside a label that says nothing that is read. */
  static String textOf(String label, int fiscalYear, Lot lot) {
    return switch (label) {
      case "実施期間" -> era(fiscalYear) + "～" + era(fiscalYear + 2);
      case "根拠法令" -> lot.of("地域再生法", "－");
      default -> "市町村、地域の団体";
    };
  }

  private String name() {
    String name = words("%sにおける%sの") + lot.of(ACTS) + lot.of("事業", "", "推進事業", "プロジェクト");
    if (lot.falls(20)) {
      name += words("に係る%sと%sをつなぐ総合的な") + lot.of(ACTS);
    }
    if (lot.falls(20)) {
      name +=
          lot.of("（%sモデル）", "（%s型）", "～%sから始める～", "「%sプラン」", "2.0 for %s")
              .formatted(lot.of(PLACES));
    }
    return name;
  }

  private List<String> offices() {
    List<String> offices = new ArrayList<>(List.of(office()));
    if (lot.falls(25)) {
      offices.add(office());
    }
    return offices.stream().distinct().toList();
  }

  String sentences(int most) {
    return IntStream.range(0, lot.between(1, most))
        .mapToObj(i -> words(lot.of(SENTENCES)))
        .collect(Collectors.joining());
  }

  private String details(boolean maybeLong) {
    int items = lot.falls(8) && maybeLong ? 70 : lot.between(2, 6);
    String text =
        switch (lot.between(0, 2)) {
          case 0 -> sentences(5);
          case 1 -> items(items, "・".repeat(items));
          default -> items(Math.min(items, CIRCLED.length()), CIRCLED);
        };
    return lot.falls(30) ? text + "\n" + words(lot.of(ENDS)) : text;
  }

  private String items(int count, String marks) {
    return IntStream.range(0, count)
        .mapToObj(i -> marks.charAt(i) + words(lot.of(ITEMS)))
        .collect(Collectors.joining("\n"));
  }

  private String budget(List<Amount> lines) {
    String now = year(fiscalYear);
    String before = year(fiscalYear - 1);
    return switch (lot.between(0, unitElsewhere ? 11 : 17)) {
      case 0 -> lot.of("－", "-", "―");
      case 1 -> now + draft + sep() + amount(lines, fiscalYear, INITIAL, true);
      case 2 -> now + initial + sep() + amount(lines, fiscalYear, INITIAL, false);
      case 3 -> now + "予算案" + sep() + amount(lines, fiscalYear, INITIAL, true);
      case 4 ->
          "%s当初予算案：%s\n%s%s：%s"
              .formatted(
                  now,
                  amount(lines, fiscalYear, INITIAL, true),
                  before,
                  initial,
                  amount(lines, fiscalYear - 1, INITIAL, false));
      case 5 ->
          "%s第2次補正予算：%s\n%s%s：%s"
              .formatted(
                  before,
                  amount(lines, fiscalYear - 1, SUPPLEMENTARY, false),
                  now,
                  draft,
                  amount(lines, fiscalYear, INITIAL, true));
      case 6 ->
          "%s予算（案）：%s、%s補正予算：%s"
              .formatted(
                  now,
                  amount(lines, fiscalYear, INITIAL, true),
                  before,
                  amount(lines, fiscalYear - 1, SUPPLEMENTARY, false));
      case 7 -> now + draft + "：" + included(lines);
      case 8 ->
          "【%s%s】%s\n【%s%s】%s"
              .formatted(
                  now,
                  draft,
                  amount(lines, fiscalYear, INITIAL, true),
                  before,
                  more,
                  amount(lines, fiscalYear - 1, SUPPLEMENTARY, false));
      case 9 ->
          "%s%s%s%s\n%s%s%s%s%s\n%s%s%s%s%s"
              .formatted(
                  bullet,
                  now + draft,
                  sep(),
                  amount(lines, fiscalYear, INITIAL, true),
                  bullet,
                  before,
                  more,
                  sep(),
                  amount(lines, fiscalYear - 1, SUPPLEMENTARY, false),
                  bullet,
                  before,
                  initial,
                  sep(),
                  amount(lines, fiscalYear - 1, INITIAL, false));
      case 10 ->
          "%s%s%s%s（%s%s%s%s）"
              .formatted(
                  now,
                  draft,
                  sep(),
                  amount(lines, fiscalYear, INITIAL, true),
                  before,
                  initial,
                  sep(),
                  amount(lines, fiscalYear - 1, INITIAL, false));
      case 11 ->
          "%s%s\n%s\n%s%s\n%s"
              .formatted(
                  before,
                  more,
                  amount(lines, fiscalYear - 1, SUPPLEMENTARY, false),
                  now,
                  draft,
                  amount(lines, fiscalYear, INITIAL, true));
      case 12 ->
          "%s予算案 %s（前年度%s）"
              .formatted(
                  now,
                  amount(lines, fiscalYear, INITIAL, true),
                  amount(lines, fiscalYear - 1, UNSPECIFIED, false));
      case 13 -> now + draft + "：" + amount(lines, fiscalYear, INITIAL, true) + "（一般会計）";
      case 14 -> now + draft + sep() + amount(lines, fiscalYear, INITIAL, true) + "\n※デジタル庁一括計上を含む";
      case 15 -> now + draft + sep() + included(lines) + "（新規）";
      case 16 ->
          "%s%s：%s及び%s%s：%s"
              .formatted(
                  before,
                  more,
                  amount(lines, fiscalYear - 1, SUPPLEMENTARY, false),
                  now,
                  draft,
                  amount(lines, fiscalYear, INITIAL, true));
      default ->
          "%s%s：一般会計　%s、エネルギー対策特別会計　%s"
              .formatted(
                  now,
                  draft,
                  amount(lines, fiscalYear, INITIAL, true),
                  amount(lines, fiscalYear, INITIAL, true));
    };
  }

  /** A fiscal year as this publication prints it in its budgets. */
  private String year(int year) {
    return yearForm
        .replace("#", widened(String.valueOf(year - 2018)))
        .replace("1", String.valueOf(year - 2018))
        .replace("西", String.valueOf(year));
  }

  private static String widened(String figures) {
    return figures
        .codePoints()
        .mapToObj(sign -> Character.toString(sign - '0' + '０'))
        .collect(Collectors.joining());
  }

  private String sep() {
    return lot.of("：", " ", "　", "");
  }

  private String included(List<Amount> lines) {
    int figure = figure();
    lines.add(new Amount(fiscalYear, INITIAL, true, figure * unit.yen, true));
    return printed(figure) + "の内数";
  }

  private String amount(List<Amount> lines, int year, Phase phase, boolean draft) {
    int figure = figure();
    lines.add(new Amount(year, phase, draft, figure * unit.yen, false));
    return printed(figure);
  }

  int figure() {
    return switch (lot.between(0, 3)) {
      case 0 -> lot.between(3, 99);
      case 1 -> lot.between(100, 999);
      case 2 -> lot.between(1_000, 9_999);
      default -> lot.between(10_000, 99_999);
    };
  }

  private String printed(int figure) {
    String digits = "%,d".formatted(figure);
    return (wideFigures ? widened(digits) : digits) + (unitElsewhere ? "" : unit.printed);
  }
}
