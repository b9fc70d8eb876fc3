package jp.shisaku.invented;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shisaku.invented.Block.Frame;
import jp.shisaku.invented.Block.Pair;
import jp.shisaku.invented.Block.Side;
import jp.shisaku.invented.Block.Size;
import jp.shisaku.invented.Block.Text;
import jp.shisaku.invented.Inventor.Unit;

/**
 * A publication with a slide a measure: its title is the name, the office stands at the right of it
 * or at the foot, the budget in a line of its own, texts below numbered or marked heads. Where each
 * stands and how it is worded is drawn by lot.
 */
final class DeckDesign {

  private final Lot lot;
  private final int fiscalYear;
  private final Unit unit;
  private final Frame title;
  private final String number;
  private final String officeAt;
  private final String budgetAt;
  private final String mark;
  private final String pageNumber;
  private final String head;
  private final List<String> labels;

  private DeckDesign(Lot lot) {
    this.lot = lot;
    fiscalYear = lot.between(2022, 2027);
    unit = lot.of(Unit.MILLION, Unit.MILLION, Unit.HUNDRED_MILLION);
    title = lot.of(Frame.BAND, Frame.NONE, Frame.NONE, Frame.BOX);
    number = lot.of("", "", "1. ", "（1）", "①");
    officeAt = lot.of("beside", "beside", "below", "foot");
    budgetAt = lot.of("right", "right", "left", "box");
    mark = lot.of("１．", "①", "■", "○", "【】");
    pageNumber = lot.of("", "%d", "- %d -");
    head = lot.of("", "", "Ⅱ 分野別の施策");
    labels =
        List.of(
            lot.of("事業の目的", "施策の目的", "目的"),
            lot.of("事業の概要", "施策の概要", "事業概要"),
            lot.of("事業の内容", "事業内容", "施策の具体的内容"));
  }

  static InventedPublication publication(long seed) {
    Lot lot = new Lot(seed);
    return new DeckDesign(lot).publication(lot.between(3, 6));
  }

  private InventedPublication publication(int count) {
    Inventor inventor = new Inventor(lot, fiscalYear, unit, false);
    List<InventedMeasure> measures = new ArrayList<>();
    List<Leaf> leaves = new ArrayList<>(List.of(cover()));
    Set<String> taken = new HashSet<>();
    while (measures.size() < count) {
      InventedMeasure measure = inventor.measure(false, false, taken);
      if (!measure.lines().isEmpty()) {
        leaves.add(slide(measure, measures.size(), leaves.size() + 1));
        measures.add(measure);
      }
    }
    return new InventedPublication(design(), true, true, leaves, measures);
  }

  private Leaf cover() {
    return Leaf.of(
        List.of(
            new Text(Inventor.era(fiscalYear) + " 地域活性化施策集", Size.TITLE, Side.CENTER, Frame.NONE),
            new Text(
                "令和%d年12月24日".formatted(fiscalYear - 2019), Size.HEAD, Side.CENTER, Frame.NONE)),
        "",
        "");
  }

  private Leaf slide(InventedMeasure measure, int index, int page) {
    List<Block> blocks = new ArrayList<>();
    String marked = number.replace('1', (char) ('1' + index)).replace('①', (char) ('①' + index));
    Text name = Text.title(marked + measure.name(), title);
    String offices = String.join("\n", measure.offices());
    boolean beside = officeAt.equals("beside");
    blocks.add(beside ? new Pair(name, new Text(offices, Size.BODY, Side.RIGHT, Frame.BOX)) : name);
    if (officeAt.equals("below")) {
      blocks.add(Text.right(offices));
    }
    blocks.add(
        switch (budgetAt) {
          case "right" -> Text.right(measure.budget());
          case "left" -> Text.plain(measure.budget());
          default -> new Text(measure.budget(), Size.BODY, Side.LEFT, Frame.BOX);
        });
    List<String> texts = List.of(measure.purpose(), measure.overview(), measure.details());
    for (int i = 0; i < texts.size(); i++) {
      blocks.add(Text.head(head(i)));
      blocks.add(Text.plain(texts.get(i)));
    }
    if (officeAt.equals("foot")) {
      blocks.add(
          Text.right(lot.of("［お問い合わせ先］", "お問合せ先：", "（担当）") + String.join("、", measure.offices())));
    }
    return Leaf.of(blocks, head, pageNumber.formatted(page));
  }

  private String head(int index) {
    return switch (mark) {
      case "１．" -> (char) ('１' + index) + "．" + labels.get(index);
      case "①" -> (char) ('①' + index) + " " + labels.get(index);
      case "【】" -> "【" + labels.get(index) + "】";
      default -> mark + labels.get(index);
    };
  }

  private String design() {
    return "%d deck, title %s '%s', office %s, budget %s, mark %s, %s, head '%s', page '%s', %s"
        .formatted(
            fiscalYear, title, number, officeAt, budgetAt, mark, labels, head, pageNumber, unit);
  }
}
