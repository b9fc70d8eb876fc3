package jp.shisaku.amount;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;

/**
 * Notes below a table (※ …): each belongs to the cell that has its mark, or else to the budget
 * where it speaks of money, not to the cell that happens to be the last one. A text that is too
 * long for its cell runs out of it, and is none.
 */
public final class TableNotes {

  private static final Pattern SIGN = Pattern.compile("\\s*[※＊*]\\s*(?<number>[0-9０-９]{0,2})");

  private static final Pattern OF_MONEY = Pattern.compile("予算|計上|内数|国費|当初|補正|億円|百万円|千円|万円");

  /** A mark that stands behind something and refers to a note. */
  private static final String REFERENCE = "(?<=[^\\s\\n])[（(]?[※＊*]\\s*%s[）)]?(?=\\s|$|[、。）)])";

  /** A text so many letters from the left of the table stands in a column behind labels. */
  private static final double COLUMN = 3;

  private final Set<Field> fields = EnumSet.noneOf(Field.class);
  private Optional<Field> open = Optional.empty();
  private Optional<Box> table = Optional.empty();

  /** A table ends, with the values of these fields. */
  public void below(Set<Field> ofTable, Optional<Box> box) {
    end();
    fields.addAll(ofTable);
    table = box;
  }

  /** What follows is no note. */
  public void end() {
    fields.clear();
    open = Optional.empty();
  }

  /**
   * The field of a line below the table; empty where it is no note of one.
   *
   * @param found the values so far
   */
  public Optional<Field> fieldOf(Piece line, Map<Field, List<Piece>> found) {
    if (fields.stream()
        .anyMatch(field -> runsOutOfCell(line, found.getOrDefault(field, List.of())))) {
      end();
    }
    if (fields.isEmpty() || !BudgetNotes.isNote(line.text())) {
      if (open.isEmpty() || line.opensParagraph()) {
        end();
      }
      return open;
    }
    Matcher sign = SIGN.matcher(line.text());
    boolean signed = sign.lookingAt();
    List<Field> marked =
        fields.stream().filter(f -> signed && refers(f, sign.group("number"), found)).toList();
    boolean money =
        fields.contains(Field.BUDGET)
            && (OF_MONEY.matcher(line.text()).find() || BudgetNotes.speaksOfAmounts(line.text()));
    open =
        marked.size() == 1
            ? Optional.of(marked.get(0))
            : Optional.of(Field.BUDGET).filter(f -> money && marked.isEmpty());
    return open;
  }

  /** True right below the last line of a value, in its print and its column. */
  private boolean runsOutOfCell(Piece line, List<Piece> value) {
    if (table.isEmpty() || value.isEmpty() || line.line().isEmpty()) {
      return false;
    }
    Piece last = value.get(value.size() - 1);
    double letter = line.fontSize();
    return last.line().filter(line.line().get()::isSetAs).isPresent()
        && line.isRightBelow(last)
        && Math.abs(line.box().left() - last.box().left()) < letter / 2
        && last.box().left() - table.get().left() > COLUMN * letter;
  }

  private static boolean refers(Field field, String number, Map<Field, List<Piece>> found) {
    Pattern reference = Pattern.compile(String.format(REFERENCE, number), Pattern.MULTILINE);
    return found.getOrDefault(field, List.of()).stream()
        .anyMatch(piece -> reference.matcher(piece.text()).find());
  }
}
