package jp.shisaku.invented;

import static jp.shisaku.invented.Block.Cell.label;
import static jp.shisaku.invented.Block.Cell.of;
import static jp.shisaku.invented.Block.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shisaku.invented.Block.Cell;
import jp.shisaku.invented.Block.Frame;
import jp.shisaku.invented.Block.Grid;
import jp.shisaku.invented.Block.Pair;
import jp.shisaku.invented.Block.Ruling;
import jp.shisaku.invented.Block.Size;
import jp.shisaku.invented.Block.Text;
import jp.shisaku.invented.Inventor.Unit;

/**
 * A publication of sheets, one a measure, all set in one way that is drawn by lot: where the name
 * and the office stand, which words the labels have, whether texts stand in rows, below heads or
 * beside each other.
 */
final class SheetDesign {

  /** Where the name stands. */
  private enum Name {
    CELL,
    LABELLED_LINE,
    TITLE
  }

  /** How purpose, overview and details are set. */
  private enum Body {
    ROWS,
    GROUP,
    TABLES,
    HEADS,
    BRACKETS,
    BESIDE,
    BELOW
  }

  private record Labelled(String label, String text) {}

  private final Lot lot;
  private final int fiscalYear;
  private final Unit unit;
  private final boolean landscape;
  private final boolean unitElsewhere;
  private final Name name;
  private final Body body;
  private final Ruling ruling;
  private final Frame title;
  private final String number;
  private final String mark;
  private final String order;
  private final int labelWidth;
  private final boolean officeAtRight;
  private final boolean budgetBeside;
  private final boolean classified;
  private final String kind;
  private final boolean effect;
  private final boolean twoOnAPage;
  private final String unitNote;
  private final String pageNumber;
  private final String head;
  private final String nameLabel;
  private final String officeLabel;
  private final String purposeLabel;
  private final String overviewLabel;
  private final String detailsLabel;
  private final String effectLabel;

  /** Whether short labels are set wide: 目　的. */
  private final boolean spread;

  /** The label of a row that says nothing that is read. */
  private final String extra;

  private SheetDesign(Lot lot) {
    this.lot = lot;
    fiscalYear = lot.between(2022, 2027);
    unit = lot.of(Unit.MILLION, Unit.MILLION, Unit.THOUSAND, Unit.HUNDRED_MILLION);
    landscape = lot.falls(60);
    unitElsewhere = lot.falls(30);
    name = lot.of(Name.CELL, Name.CELL, Name.LABELLED_LINE, Name.TITLE);
    body = lot.of(Body.values());
    Ruling drawn = lot.of(Ruling.LINES, Ruling.LINES, Ruling.SHADED, Ruling.BELOW, Ruling.NONE);
    // Which of the labels a text stands beside, nobody sees without a line between them.
    ruling = body == Body.GROUP && drawn == Ruling.NONE ? Ruling.LINES : drawn;
    title = lot.of(Frame.BAND, Frame.NONE, Frame.BOX);
    number = lot.of("", "", "1. ", "（1）", "施策1　", "①", "[1]");
    mark = lot.of("■", "○", "◆", "●");
    order = lot.of("pod", "opd", "pdo");
    labelWidth = lot.between(10, 18);
    officeAtRight = name != Name.CELL && lot.falls(50);
    budgetBeside = !officeAtRight && lot.falls(40);
    classified = lot.falls(40);
    kind = lot.of("①予算", "予算", "1.予算", "（1）予算", "１　予算");
    effect = lot.falls(50);
    twoOnAPage = !landscape && lot.falls(30);
    unitNote = lot.of("label", "above", "cell");
    pageNumber = lot.of("", "- %d -", "%d");
    head = lot.of("", "", Inventor.era(fiscalYear) + " 地域活性化関係施策集", "Ⅱ 分野別の施策");
    nameLabel = lot.of("施策名", "事業名", "施策の名称", "取組名", "事業名称");
    officeLabel = lot.of("担当", "担当課", "担当部局", "所管", "担当府省庁", "担当府省庁・課室", "担当課室");
    purposeLabel = lot.of("目的", "事業目的", "施策の目的", "事業の目的");
    overviewLabel = lot.of("概要", "施策概要", "事業概要", "施策の概要");
    detailsLabel = lot.of("詳細", "施策の詳細", "事業内容", "具体的な内容", "取組内容");
    effectLabel = lot.of("施策効果の詳細", "期待される効果", "施策の効果", "効果");
    spread = lot.falls(20);
    extra = lot.of("", "", "", "実施期間", "根拠法令", "対象者");
  }

  /** The publication of a seed. */
  static InventedPublication publication(long seed) {
    Lot lot = new Lot(seed);
    return new SheetDesign(lot).publication(lot.between(3, 5));
  }

  private InventedPublication publication(int count) {
    Inventor inventor = new Inventor(lot, fiscalYear, unit, unitElsewhere);
    List<InventedMeasure> measures = new ArrayList<>();
    List<Leaf> leaves = new ArrayList<>(List.of(cover()));
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < count; i++) {
      InventedMeasure measure = inventor.measure(effect, mayBeLong(), taken);
      measures.add(measure);
      List<Block> sheet = sheet(measure, i, inventor.words("%sの%sを支える"));
      if (twoOnAPage && i % 2 == 1) {
        Leaf first = leaves.remove(leaves.size() - 1);
        sheet.addAll(0, first.blocks());
      }
      leaves.add(leaf(sheet, leaves.size() + 1));
    }
    return new InventedPublication(design(), landscape, true, leaves, measures);
  }

  /** Over the end of a page nobody sees whose label stands half-way down a text without lines. */
  private boolean mayBeLong() {
    boolean ruled = ruling == Ruling.LINES || ruling == Ruling.SHADED;
    return ruled || body == Body.HEADS || body == Body.BRACKETS;
  }

  private Leaf cover() {
    return Leaf.of(
        List.of(
            new Text(Inventor.era(fiscalYear), Size.TITLE, Block.Side.CENTER, Frame.NONE),
            new Text("地域活性化関係施策集", Size.TITLE, Block.Side.CENTER, Frame.NONE),
            new Text(
                "令和%d年12月24日".formatted(fiscalYear - 2019),
                Size.HEAD,
                Block.Side.CENTER,
                Frame.NONE)),
        "",
        "");
  }

  private Leaf leaf(List<Block> blocks, int page) {
    return Leaf.of(blocks, head, pageNumber.formatted(page));
  }

  private List<Block> sheet(InventedMeasure measure, int index, String heading) {
    List<Block> blocks = new ArrayList<>(names(measure, index, heading));
    if (unitElsewhere && unitNote.equals("above")) {
      blocks.add(Text.right("（単位：" + unit.printed + "）"));
    }
    List<Labelled> texts = texts(measure);
    List<List<Cell>> header = header(measure);
    if (body == Body.ROWS) {
      texts.forEach(
          text -> header.add(row(cell(text.label()), of(text.text()).over(budgetBeside ? 3 : 1))));
      blocks.add(grid(widths(), header));
    } else {
      blocks.add(grid(widths(), header));
      blocks.addAll(below(texts));
    }
    return blocks;
  }

  private List<Block> names(InventedMeasure measure, int index, String heading) {
    String marked = marked(index);
    String offices = String.join("\n", measure.offices());
    Text office = new Text(offices, Size.BODY, Block.Side.RIGHT, Frame.BOX);
    return switch (name) {
      case CELL -> List.of(Text.title(marked + heading, title));
      case TITLE -> named(Text.title(marked + measure.name(), title), office);
      case LABELLED_LINE -> named(Text.head(nameLabel + "：" + measure.name()), office);
    };
  }

  private List<Block> named(Text line, Text office) {
    return List.of(officeAtRight ? new Pair(line, office) : line);
  }

  private String marked(int index) {
    return number.replace('1', (char) ('1' + index)).replace('①', (char) ('①' + index));
  }

  private List<List<Cell>> header(InventedMeasure measure) {
    List<Labelled> rows = new ArrayList<>();
    if (name == Name.CELL) {
      rows.add(new Labelled(nameLabel, measure.name()));
    }
    if (!officeAtRight) {
      rows.add(new Labelled(officeLabel, String.join(lot.of("\n", "、"), measure.offices())));
    }
    if (classified) {
      rows.add(new Labelled("施策分類", lot.of(kind, "②制度", "①予算、③税制")));
    }
    if (!extra.isEmpty()) {
      rows.add(new Labelled(extra, Inventor.textOf(extra, fiscalYear, lot)));
    }
    rows.add(new Labelled(budgetLabel(), budget(measure)));
    List<List<Cell>> cells = new ArrayList<>();
    int single = budgetBeside ? rows.size() - 2 : rows.size();
    for (Labelled text : rows.subList(0, single)) {
      cells.add(row(cell(text.label()), of(text.text()).over(budgetBeside ? 3 : 1)));
    }
    if (budgetBeside) {
      Labelled left = rows.get(single);
      Labelled right = rows.get(single + 1);
      cells.add(row(cell(left.label()), of(left.text()), cell(right.label()), of(right.text())));
    }
    return cells;
  }

  private Cell cell(String label) {
    return label(
        !spread || label.length() > 3
            ? label
            : String.join(label.length() == 2 ? "　" : " ", label.split("")));
  }

  private String budgetLabel() {
    return unitElsewhere && unitNote.equals("label") ? "予算額（" + unit.printed + "）" : "予算額";
  }

  private String budget(InventedMeasure measure) {
    boolean noted = unitElsewhere && unitNote.equals("cell") && !measure.lines().isEmpty();
    return measure.budget() + (noted ? "\n（単位：" + unit.printed + "）" : "");
  }

  private List<Labelled> texts(InventedMeasure measure) {
    List<Labelled> texts = new ArrayList<>();
    for (char letter : order.toCharArray()) {
      texts.add(
          switch (letter) {
            case 'p' -> new Labelled(purposeLabel, measure.purpose());
            case 'o' -> new Labelled(overviewLabel, measure.overview());
            default -> new Labelled(detailsLabel, measure.details());
          });
    }
    measure.effect().ifPresent(text -> texts.add(2, new Labelled(effectLabel, text)));
    return texts;
  }

  private List<Block> below(List<Labelled> texts) {
    List<Block> blocks = new ArrayList<>();
    switch (body) {
      case HEADS, BRACKETS ->
          texts.forEach(
              text -> {
                blocks.add(
                    Text.head(body == Body.HEADS ? mark + text.label() : "【" + text.label() + "】"));
                blocks.add(Text.plain(text.text()));
              });
      case BESIDE -> {
        Labelled left = texts.get(0);
        Labelled right = texts.get(1);
        blocks.add(
            grid(
                List.of(labelWidth, 50 - labelWidth, labelWidth, 50 - labelWidth),
                List.of(
                    row(
                        cell(left.label()),
                        of(left.text()),
                        cell(right.label()),
                        of(right.text())))));
        blocks.add(rows(texts.subList(2, texts.size())));
      }
      case BELOW ->
          texts.forEach(
              text ->
                  blocks.add(
                      grid(List.of(100), List.of(row(cell(text.label())), row(of(text.text()))))));
      case GROUP -> blocks.add(group(texts));
      case ROWS, TABLES -> blocks.add(rows(texts));
    }
    return blocks;
  }

  private Grid rows(List<Labelled> texts) {
    return grid(
        List.of(labelWidth, 100 - labelWidth),
        texts.stream().map(text -> row(cell(text.label()), of(text.text()))).toList());
  }

  /** The rows of all texts beside one cell that heads them. */
  private Grid group(List<Labelled> texts) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Labelled text : texts) {
      List<Cell> row = new ArrayList<>(row(cell(text.label()), of(text.text())));
      if (rows.isEmpty()) {
        row.add(0, label("施策の内容").down(texts.size()));
      }
      rows.add(row);
    }
    return grid(List.of(labelWidth / 2, labelWidth, 100 - labelWidth - labelWidth / 2), rows);
  }

  private List<Integer> widths() {
    return budgetBeside
        ? List.of(labelWidth, 50 - labelWidth, labelWidth, 50 - labelWidth)
        : List.of(labelWidth, 100 - labelWidth);
  }

  private Grid grid(List<Integer> widths, List<List<Cell>> rows) {
    return new Grid(widths, rows, ruling);
  }

  private String design() {
    return ("%d %s name %s, kind %s, body %s, %s, title %s, number '%s', mark %s, %s, office %s, budget %s,"
            + " %s, head '%s', page '%s', unit %s")
        .formatted(
            fiscalYear,
            landscape ? "landscape" : "portrait",
            name,
            classified ? kind : "none",
            body,
            ruling,
            title,
            number,
            mark,
            order,
            officeAtRight ? "right" : "cell",
            budgetBeside ? "beside" : "row",
            twoOnAPage ? "two on a page" : "one on a page",
            head,
            pageNumber,
            unitElsewhere ? unitNote : unit);
  }
}
