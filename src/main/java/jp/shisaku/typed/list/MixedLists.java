package jp.shisaku.typed.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.typed.line.TypedLines;
import jp.shisaku.typed.line.UnreadRows;

/**
 * Lists of which a text keeps neither columns nor a line for each cell, as programs make that
 * follow the columns of a page, or its words: 施策名 stands once beside other heads, and amounts of
 * one year and stage, or figures of the unit above, again and again. Their labels are those of no
 * sheet, which would take all rows for its values; so their amounts become rows without a name, and
 * that is told.
 */
public record MixedLists(List<Block> blocks, Labels labels) {

  /** A sheet has fewer amounts of one year and stage. */
  private static final int FEWEST = 5;

  /** The names, the amounts, and another column. */
  private static final int FEWEST_HEADS = 3;

  private static final int LONGEST = 60;

  /** What a narrow column leaves of a head, or one that is not known: 号, 分野, No. */
  private static final Pattern PART = Pattern.compile("\\p{IsHan}{1,3}|[NＮ][oOｏＯ][.．]?|№");

  /** A figure whose unit, and year, stand elsewhere. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<!\\S)[▲△-]?[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?!\\S)");

  private static final Pattern BLANKS = Pattern.compile("[ 　]+");

  /** The heads of each such list, page by page. */
  public static Set<Set<String>> heads(List<List<Block>> pages, Labels labels) {
    return pages.parallelStream()
        .map(blocks -> new MixedLists(blocks, labels))
        .filter(MixedLists::isList)
        .map(page -> page.heads().collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  /**
   * The same blocks, the lines of such a list as a table.
   *
   * @param lists the heads of the lists of the publication: one with few rows here has them again
   */
  public static List<Block> of(List<Block> blocks, Set<Set<String>> lists, Labels labels) {
    MixedLists page = new MixedLists(blocks, labels);
    boolean list =
        page.isList()
            || !lists.isEmpty()
                && page.hasHeads()
                && page.amountLines().findAny().isPresent()
                && lists.stream().anyMatch(page.heads().collect(Collectors.toSet())::containsAll);
    return list ? page.unread() : blocks;
  }

  private boolean isList() {
    return hasHeads()
        && Math.max(UnreadRows.ofOneStage(amountLines()), figures()) >= FEWEST * heads(Field.NAME);
  }

  private boolean hasHeads() {
    return hasNames() && heads(Field.BUDGET) > 0 && heads().count() >= FEWEST_HEADS;
  }

  /** True where 施策名 stands beside, above or below another head, a part of one or No. */
  private boolean hasNames() {
    return IntStream.range(0, blocks.size())
        .filter(i -> heads(i).stream().anyMatch(labels::isHeadOfNames))
        .anyMatch(i -> words(i).size() > 1 || isPart(i - 1) || isPart(i + 1));
  }

  private long heads(Field field) {
    return heads().filter(word -> labels.column(word).equals(Optional.of(field))).count();
  }

  private Stream<String> heads() {
    return IntStream.range(0, blocks.size()).boxed().flatMap(i -> heads(i).stream());
  }

  private boolean isHead(int index) {
    return !heads(index).isEmpty();
  }

  private boolean isPart(int index) {
    return index >= 0
        && index < blocks.size()
        && (isHead(index) || PART.matcher(blocks.get(index).text()).matches());
  }

  /** The heads on a line that holds nothing else but parts of them: 番, 施策分. */
  private List<String> heads(int index) {
    String text = blocks.get(index).text();
    if (!TypedLines.isFree(blocks.get(index)) || text.length() > LONGEST) {
      return List.of();
    }
    Map<Boolean, List<String>> known =
        words(index).stream()
            .collect(Collectors.partitioningBy(word -> labels.column(word).isPresent()));
    boolean others = known.get(false).stream().anyMatch(word -> !PART.matcher(word).matches());
    return others ? List.of() : known.get(true);
  }

  private List<String> words(int index) {
    return List.of(BLANKS.split(blocks.get(index).text().strip()));
  }

  private Stream<String> amountLines() {
    return blocks.stream().filter(TypedLines::isFree).map(Block::text).filter(MixedLists::isAmount);
  }

  /** How many lines hold figures without their unit, where the page says what that is. */
  private long figures() {
    boolean unit =
        blocks.stream()
            .anyMatch(block -> TypedLines.isFree(block) && Unit.statedIn(block.text()).isPresent());
    return unit ? amountLines().filter(text -> FIGURE.matcher(text).find()).count() : 0;
  }

  private static boolean isAmount(String text) {
    return AmountsInText.areIn(text) && BudgetReader.holdsStage(text)
        || FIGURE.matcher(text).find();
  }

  /** The amounts in rows without a name, each behind the lines above it. */
  private List<Block> unread() {
    int first = IntStream.range(0, blocks.size()).filter(this::isHead).findFirst().orElseThrow();
    List<String> heads = heads().toList();
    int amounts =
        IntStream.range(0, heads.size())
            .filter(i -> labels.column(heads.get(i)).equals(Optional.of(Field.BUDGET)))
            .findFirst()
            .orElseThrow();
    Map<Boolean, List<Block>> behind =
        blocks.subList(first, blocks.size()).stream()
            .collect(Collectors.partitioningBy(TypedLines::isFree));
    List<Block> result = new ArrayList<>(blocks.subList(0, first));
    result.add(
        UnreadRows.table(
            heads.stream().map(head -> List.of(Line.of(head, false))).toList(),
            amounts,
            behind.get(true),
            MixedLists::isAmount));
    result.addAll(behind.get(false));
    return result;
  }
}
