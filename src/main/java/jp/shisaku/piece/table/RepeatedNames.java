package jp.shisaku.piece.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.Table;

/**
 * The row with the name of a sheet, which a program prints again as the head of its table where
 * that goes on on the next page. It is left out where the page has none of the fields that the
 * sheet has had: it would begin another sheet of the same name.
 */
public final class RepeatedNames {

  /**
   * A label, where it is that of the name with the name.
   *
   * @param name empty for any other field
   */
  private record Sign(Field field, Optional<String> name) {}

  private final Labels labels;

  /** The name of the sheet that is read, and the fields that it has had so far. */
  private Optional<String> name = Optional.empty();

  private final Set<Field> fields = EnumSet.noneOf(Field.class);

  private RepeatedNames(Labels labels) {
    this.labels = labels;
  }

  /** The blocks of each page without such rows. */
  public static List<List<Block>> removed(
      List<Page> pages, List<List<Block>> blocks, Labels labels) {
    RepeatedNames names = new RepeatedNames(labels);
    List<List<Block>> result = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      boolean follows = i > 0 && pages.get(i).follows(pages.get(i - 1));
      result.add(names.rest(blocks.get(i), follows));
    }
    return result;
  }

  private List<Block> rest(List<Block> page, boolean follows) {
    List<Sign> signs = signs(page);
    boolean goesOn = follows && goesOn(page, signs);
    for (Sign sign : goesOn ? signs.subList(1, signs.size()) : signs) {
      if (sign.name().isPresent()) {
        name = sign.name();
        fields.clear();
      } else {
        fields.add(sign.field());
      }
    }
    return goesOn ? withoutName(page) : page;
  }

  /** True for a page that begins with the name of the sheet again, and with nothing it has had. */
  private boolean goesOn(List<Block> page, List<Sign> signs) {
    return name.isPresent()
        && !fields.isEmpty()
        && !signs.isEmpty()
        && signs.get(0).name().equals(name)
        && isName(page)
        && signs.stream()
            .skip(1)
            .takeWhile(sign -> sign.name().isEmpty())
            .noneMatch(sign -> fields.contains(sign.field()));
  }

  private boolean isName(List<Block> page) {
    return page.get(0) instanceof Table table
        ? !ofRow(table.row(0)).isEmpty()
        : labels.isOfName(page.get(0).text());
  }

  /**
   * How many blocks the name takes at the head of a page: a table, or a label and the line beside
   * it.
   */
  private static int linesOfName(List<Block> page) {
    return page.get(0) instanceof Table ? 1 : 2;
  }

  private static List<Block> withoutName(List<Block> page) {
    List<Block> rest = new ArrayList<>(page.subList(linesOfName(page), page.size()));
    if (page.get(0) instanceof Table table && table.rows() > 1) {
      rest.add(0, table.rows(1, table.rows()));
    }
    return rest;
  }

  private List<Sign> signs(List<Block> page) {
    List<Sign> signs = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i) instanceof Table table) {
        int rows = table.rows();
        for (int row = 0; row < rows; row++) {
          signs.addAll(ofRow(table.row(row)));
        }
      } else {
        String beside = i + 1 < page.size() ? beside(page.get(i), page.get(i + 1)) : "";
        sign(page.get(i).text(), beside).ifPresent(signs::add);
      }
    }
    return signs;
  }

  /** A row of the name and nothing else, or the labels of a row. */
  private List<Sign> ofRow(List<Cell> row) {
    List<Cell> filled = Cell.filled(row);
    String beside = filled.size() == 2 ? filled.get(1).text() : "";
    return filled.stream().flatMap(cell -> sign(cell.text(), beside).stream()).toList();
  }

  private static String beside(Block label, Block next) {
    Optional<Box> box = label.box();
    boolean beside = box.isPresent() && next.box().filter(box.get()::isBeside).isPresent();
    return beside && next instanceof Line ? next.text() : "";
  }

  private Optional<Sign> sign(String text, String beside) {
    return labels
        .leadingKnown(text)
        .filter(label -> label.field().isOfMeasure())
        .map(
            label ->
                new Sign(
                    label.field(),
                    Optional.of(beside)
                        .filter(name -> label.field() == Field.NAME && label.isAlone())
                        .filter(name -> !name.isBlank() && labels.leadingKnown(name).isEmpty())));
  }
}
