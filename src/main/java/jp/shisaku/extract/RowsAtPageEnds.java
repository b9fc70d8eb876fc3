package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Parts;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;

/**
 * Rows of a list that the end of a page may have cut: the last one of a page and the first one of
 * the next, where a text of the last one seems to go on, or where rows between both were not read.
 */
record RowsAtPageEnds(
    List<Sheet> sheets,
    Map<PageOf, List<Sheet>> byPage,
    List<Document> documents,
    Set<PageOf> unread) {

  /** What a row says in texts that are wrapped. */
  private static final Set<Field> TEXTS =
      EnumSet.of(Field.NAME, Field.EFFECT, Field.PURPOSE, Field.OVERVIEW, Field.DETAILS);

  /** Texts of a column are wrapped where so many of their lines reach its edge. */
  private static final int FEWEST_FULL = 3;

  private static final String ENDS = "。）)」】";

  /** A page of a source. */
  private record PageOf(String source, int page) {}

  /** For each sheet whether it is such a row. */
  static List<Boolean> in(Parts parts, List<Document> documents) {
    Set<PageOf> unread =
        parts.issues().stream()
            .filter(issue -> issue.code() == IssueCode.LIST_ROW_WITHOUT_NAME)
            .flatMap(issue -> place(issue.place().source(), issue.place().page()).stream())
            .collect(Collectors.toSet());
    return new RowsAtPageEnds(parts.sheets(), byPage(parts.sheets()), documents, unread).cut();
  }

  /** What is told of such a row. */
  static Issue issue(Sheet row) {
    return Issue.of(IssueCode.LIST_ROW_CUT, row.placed().get(Field.NAME).place(), "");
  }

  private static Map<PageOf, List<Sheet>> byPage(List<Sheet> sheets) {
    Map<PageOf, List<Sheet>> byPage = new HashMap<>();
    for (Sheet sheet : sheets) {
      place(sheet)
          .ifPresent(page -> byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(sheet));
    }
    return byPage;
  }

  private static Optional<PageOf> place(String source, OptionalInt page) {
    return page.isPresent() ? Optional.of(new PageOf(source, page.getAsInt())) : Optional.empty();
  }

  private List<Boolean> cut() {
    List<Boolean> cut = new ArrayList<>(Collections.nCopies(sheets.size(), false));
    for (int i = 0; i < sheets.size(); i++) {
      Optional<PageOf> own = place(sheets.get(i));
      Optional<PageOf> next = i + 1 < sheets.size() ? place(sheets.get(i + 1)) : Optional.empty();
      if (own.isEmpty() || own.equals(next)) {
        continue;
      }
      boolean goesOn = goesOn(sheets.get(i), own.get()) && (next.isPresent() || !isLast(own.get()));
      if (goesOn || isUnread(own.get(), 1)) {
        cut.set(i, true);
      }
      if (next.isPresent() && (goesOn || isUnread(next.get(), -1))) {
        cut.set(i + 1, true);
      }
    }
    return cut;
  }

  /** True where no page of its source is behind this one. */
  private boolean isLast(PageOf page) {
    return documents.stream()
        .noneMatch(d -> d.source().equals(page.source()) && d.pageCount() > page.page());
  }

  private boolean isUnread(PageOf place, int further) {
    return unread.contains(new PageOf(place.source(), place.page() + further));
  }

  /** The page of the row of a list; empty for other sheets. */
  private static Optional<PageOf> place(Sheet sheet) {
    Value name = sheet.placed().get(Field.NAME);
    return name == null || name.method() != Method.CELL || name.place().box().isEmpty()
        ? Optional.empty()
        : place(name.place().source(), name.place().page());
  }

  private boolean goesOn(Sheet row, PageOf page) {
    return row.placed().entrySet().stream()
        .filter(e -> TEXTS.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .filter(value -> !value.pieces().isEmpty())
        .anyMatch(value -> endsFull(value, page));
  }

  private boolean endsFull(Value value, PageOf page) {
    Piece last = value.pieces().get(value.pieces().size() - 1);
    String text = last.text().strip();
    if (text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    List<Line> lines = lines(value.field(), page).toList();
    double edge =
        lines.stream().flatMap(l -> l.box().stream()).mapToDouble(Box::right).max().orElse(0);
    long full = lines.stream().filter(line -> line.isFull(edge)).count();
    return full >= FEWEST_FULL && last.line().filter(line -> line.isFull(edge)).isPresent();
  }

  private Stream<Line> lines(Field field, PageOf page) {
    return byPage.get(page).stream()
        .flatMap(sheet -> Stream.ofNullable(sheet.placed().get(field)))
        .flatMap(value -> value.pieces().stream())
        .flatMap(piece -> piece.line().stream());
  }
}
