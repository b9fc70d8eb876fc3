package jp.shisaku.invented;

import static jp.shisaku.invented.Block.Cell.label;
import static jp.shisaku.invented.Block.Cell.of;
import static jp.shisaku.invented.Block.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.invented.Block.Cell;
import jp.shisaku.invented.Block.Frame;
import jp.shisaku.invented.Block.Grid;
import jp.shisaku.invented.Block.Pair;
import jp.shisaku.invented.Block.Ruling;
import jp.shisaku.invented.Block.Side;
import jp.shisaku.invented.Block.Size;
import jp.shisaku.invented.Block.Text;
import jp.shisaku.invented.InventedMeasure.Further;
import jp.shisaku.invented.Inventor.Unit;

/**
 * A collection as ministries print it for a strategy: contents under headings, then for each
 * measure a page with its heading, the name with the office beside it, a header table, purpose and
 * overview side by side, details, what is planned, and the excerpts of the strategy on pages of
 * their own. How many there are of each, and how long, is drawn by lot.
 */
final class CollectionDesign {

  private static final List<String> KINDS = List.of("①予算", "②税制", "③制度", "④その他");
  private static final List<String> POSITIONS =
      List.of("①デジタル実装による地方の社会課題解決・魅力向上", "②デジタル実装の基礎条件整備");

  private final Lot lot;
  private final int fiscalYear;
  private final Inventor inventor;
  private final Ruling ruling;
  private final boolean numbered;
  private final boolean effect;
  private final String dots;
  private final String mark;

  /** Around the offices behind a paragraph. */
  private final String brackets;

  /** True for 01, 02 … before the entries of the contents, whose pages stand in brackets. */
  private final boolean counted;

  /** What stands below the details of the last sheet, and is read as their end. */
  private String endOfDetails = "";

  private CollectionDesign(Lot lot) {
    this.lot = lot;
    fiscalYear = lot.between(2023, 2027);
    inventor = new Inventor(lot, fiscalYear, lot.of(Unit.MILLION, Unit.HUNDRED_MILLION), false);
    ruling = lot.of(Ruling.LINES, Ruling.SHADED);
    numbered = lot.falls(70);
    effect = lot.falls(70);
    dots = lot.of("……………", "・・・・・・・・・", "．．．．．．．．");
    mark = lot.of("・", "", "- ");
    brackets = lot.of("（%s）", "【%s】");
    counted = lot.falls(20);
  }

  static InventedPublication publication(long seed) {
    return new CollectionDesign(new Lot(seed)).publication();
  }

  private InventedPublication publication() {
    List<Block> contents = new ArrayList<>(List.of(Text.title("目次", Frame.NONE)));
    List<Leaf> sheets = new ArrayList<>();
    List<InventedMeasure> measures = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Set<String> headings = new HashSet<>();
    int page = 1;
    int entries = 0;
    for (int chapter = 1; chapter <= lot.between(1, 2); chapter++) {
      String first = "%d. %s".formatted(chapter, lot.of("分野横断的な施策の推進", "分野別の施策の推進"));
      contents.add(Text.head(first));
      for (int section = 1; section <= lot.between(1, 2); section++) {
        String second = "(%d) %s".formatted(section, inventor.words("%sと%sを生かした仕事づくり"));
        contents.add(Text.head(second));
        for (int entry = 0; entry < lot.between(counted ? 3 : 1, 3); entry++) {
          String heading = heading(headings);
          entries++;
          contents.add(Text.plain(entry(heading, entries, page)));
          int parts = lot.falls(25) ? 2 : 1;
          for (int part = 1; part <= parts; part++) {
            Map<Further, String> further = new EnumMap<>(Further.class);
            further.put(Further.HEADING, heading);
            further.put(Further.CATEGORY, first + " / " + second);
            String printed = heading + (parts > 1 ? (char) ('①' + part - 1) : "");
            InventedMeasure measure = inventor.measure(effect, true, taken);
            List<Leaf> leaves = leaves(measure, printed, further, page);
            page += leaves.size();
            sheets.addAll(leaves);
            measures.add(measure.with(further, endOfDetails));
          }
        }
      }
    }
    List<Leaf> all = new ArrayList<>(List.of(cover(), leaf(contents, 0)));
    all.addAll(sheets);
    return new InventedPublication(design(), true, true, all, measures);
  }

  private String entry(String heading, int number, int page) {
    return counted
        ? "%02d　%s（p.%d）".formatted(number, heading, page)
        : mark + heading + dots + " " + page;
  }

  private String heading(Set<String> taken) {
    String heading = inventor.words("%sにおける%sの推進");
    while (!taken.add(heading)) {
      heading = inventor.words("%sと%sの連携の推進") + taken.size();
    }
    return heading;
  }

  private Leaf cover() {
    return leaf(
        List.of(
            new Text("地域くらし構想　関連施策集", Size.TITLE, Side.CENTER, Frame.NONE),
            new Text(
                "令和%d年12月24日".formatted(fiscalYear - 2019), Size.HEAD, Side.CENTER, Frame.NONE)),
        0);
  }

  private Leaf leaf(List<Block> blocks, int page) {
    return Leaf.of(blocks, "", numbered && page > 0 ? String.valueOf(page) : "");
  }

  private List<Leaf> leaves(
      InventedMeasure measure, String heading, Map<Further, String> further, int page) {
    List<Leaf> leaves = new ArrayList<>(List.of(leaf(sheet(measure, heading, further), page)));
    List<Block> excerpts = new ArrayList<>();
    List<String> meant = new ArrayList<>();
    for (int i = 0; i < lot.between(0, 2); i++) {
      meant.add(excerpt(excerpts));
    }
    if (!meant.isEmpty()) {
      leaves.add(leaf(excerpts, page + 1));
    }
    further.put(Further.STRATEGY, String.join("、", meant));
    return leaves;
  }

  private List<Block> sheet(InventedMeasure measure, String heading, Map<Further, String> further) {
    List<String> kinds = lot.falls(30) ? KINDS.subList(0, 2) : List.of(lot.of(KINDS));
    List<String> positions = lot.falls(30) ? POSITIONS : List.of(lot.of(POSITIONS));
    further.put(Further.CLASSIFICATION, String.join("、", kinds));
    further.put(Further.POSITIONS, String.join("、", positions));
    List<Block> blocks = new ArrayList<>();
    blocks.add(Text.title(heading, Frame.BAND));
    blocks.add(
        new Pair(
            Text.head("施策名：" + measure.name()),
            new Text(String.join("\n", measure.offices()), Size.BODY, Side.LEFT, Frame.BOX)));
    List<List<Cell>> header = new ArrayList<>();
    header.add(
        row(
            label("施策分類"),
            of(String.join("\n", kinds)),
            label("デジ田総合戦略\nにおける位置づけ"),
            of(String.join("\n", positions)),
            label("予算額"),
            of(measure.budget())));
    measure.effect().ifPresent(text -> header.add(row(label("施策効果\nの詳細"), of(text).over(5))));
    blocks.add(new Grid(List.of(8, 12, 14, 26, 7, 33), header, ruling));
    blocks.add(
        new Grid(
            List.of(6, 44, 6, 44),
            List.of(row(label("目的"), of(measure.purpose()), label("概要"), of(measure.overview()))),
            ruling));
    blocks.add(Text.head("詳細"));
    blocks.add(Text.plain(measure.details()));
    endOfDetails = "";
    further.put(Further.ROADMAP, lot.falls(50) ? roadmap(blocks) : "");
    return blocks;
  }

  private String roadmap(List<Block> blocks) {
    int columns = lot.between(2, 3);
    List<String> periods =
        IntStream.range(0, columns)
            .mapToObj(i -> Inventor.era(fiscalYear + i) + (i == columns - 1 ? "以降" : ""))
            .toList();
    List<String> texts =
        IntStream.range(0, columns)
            .mapToObj(i -> inventor.words("%sにおける%sの") + List.of("試行", "実証", "普及").get(i))
            .toList();
    blocks.add(Text.head("＜中長期的取組＞"));
    endOfDetails = "\n＜中長期的取組＞\n" + String.join("", periods) + String.join("", texts);
    int width = 90 / columns;
    blocks.add(
        new Grid(
            IntStream.range(0, columns).mapToObj(i -> width).toList(),
            List.of(
                periods.stream().map(Cell::label).toList(), texts.stream().map(Cell::of).toList()),
            ruling));
    return IntStream.range(0, columns)
        .mapToObj(i -> periods.get(i) + ":" + texts.get(i))
        .collect(Collectors.joining("、"));
  }

  /** Adds an excerpt; gives its path and its items as they are to be read. */
  private String excerpt(List<Block> blocks) {
    List<String> path =
        List.of(
            "第%d章 各分野の施策の推進".formatted(lot.between(2, 4)),
            "%d. 分野別の施策の推進".formatted(lot.between(1, 3)),
            "(%d) %s".formatted(lot.between(1, 4), inventor.words("%sと%sを生かした仕事づくり")));
    path.forEach(line -> blocks.add(Text.plain(line)));
    blocks.add(Text.head("【具体的取組】"));
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < lot.between(1, 3); i++) {
      String title = inventor.words("%sにおける%sの取組の推進");
      char letter = (char) ('a' + i);
      blocks.add(Text.head("(%s) %s".formatted(letter, title)));
      int paragraphs = lot.between(1, 2);
      for (int p = 0; p < paragraphs; p++) {
        blocks.add(Text.plain("・" + inventor.sentences(2)));
      }
      blocks.add(Text.right(brackets.formatted(inventor.office())));
      items.append(i == 0 ? "" : "、").append("(%s)%s%d".formatted(letter, title, paragraphs));
    }
    return String.join(">", path) + items;
  }

  private String design() {
    return "%d collection, %s, %s, effect %s, entries '%s', offices '%s'"
        .formatted(
            fiscalYear,
            ruling,
            numbered ? "numbered" : "no page numbers",
            effect,
            entry("…", 1, 1),
            brackets);
  }
}
