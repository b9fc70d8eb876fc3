package jp.shisaku.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.office.Offices;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Recent;
import jp.shisaku.text.Resources;

/**
 * What is known of the forms of ministries: the wordings of labels, of columns and of marks, and
 * what a form must look like to be taken for one. Which form a page has is told from the page.
 *
 * <p>A profile is a CSV file with the columns field, wording, where. Lines that begin with # and
 * the head are skipped.
 *
 * <table>
 * <caption>Rows</caption>
 * <tr><td>name,施策名,any</td><td>a label, also at the head of a line of text</td></tr>
 * <tr><td>budget,予算,cell</td><td>a label where it has a cell of its own</td></tr>
 * <tr><td>offices,府省庁,column</td><td>the head of a column of a list</td></tr>
 * <tr><td>name,事項,amounts</td><td>the same, where columns of amounts by year stand beside it</td></tr>
 * <tr><td>classification,制度,mark</td><td>【制度】 in the place of the amount of a deck's page</td></tr>
 * <tr><td>total,合計,total</td><td>begins a row of a list that is no measure</td></tr>
 * <tr><td>other,一般財源,source</td><td>heads a column that tells where the money comes from</td></tr>
 * <tr><td>other,予算年度,year</td><td>heads a column that tells of which year the amounts are</td></tr>
 * <tr><td>category,分野,part</td><td>heads a column that tells of which part of the list a row is</td></tr>
 * <tr><td>shape,list.rows,2</td><td>what a form looks like, see {@link Shape}</td></tr>
 * </table>
 */
public final class Profile {

  private static final List<String> FORMS =
      List.of("header-table.csv", "review-sheet.csv", "deck.csv", "list.csv");

  private static final int COLUMNS = 3;

  /** 合計（再掲を除く）, （再掲を除く）合計, 合計※: of which rows it is the total. */
  private static final Pattern TOTAL_REMARK =
      Pattern.compile("(?<=.)\\s*(?:[（(][^（()）]*[）)]|※[0-9０-９]*)$|^[（(][^（()）]*[）)]\\s*(?=.)");

  /** 重点事業小計, and 里山局 集計, as Excel calls its subtotals; no name of a measure ends so. */
  private static final Pattern TOTAL_ENDING =
      Pattern.compile("[\\s\\S]{1,20}(?:小\\s*計|合\\s*計|総\\s*計|[\\s　]集計)");

  private static final Pattern TOTAL_BEHIND =
      Pattern.compile("(?<of>.*[^\\s　])(?<gap>[\\s　]*)(?<total>[総合小]?計|総額|合計額)");

  /** With its unit, spaced out: nearly every cell is asked, and what is longer is none. */
  public static final int LONGEST_HEAD = 100;

  /** The forms that come with the program. */
  public static final Profile STANDARD = of(FORMS.stream().flatMap(Profile::resource).toList());

  private final List<Vocabulary.Entry> labels = new ArrayList<>();
  private final Map<String, Field> columns = new LinkedHashMap<>();
  private final Map<String, Field> besideAmounts = new LinkedHashMap<>();
  private final Set<String> marks = new LinkedHashSet<>();
  private final Set<String> totals = new LinkedHashSet<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> years = new LinkedHashSet<>();
  private final Set<String> listParts = new LinkedHashSet<>();
  private final Map<String, Double> measures = new LinkedHashMap<>();

  private Vocabulary vocabulary = new Vocabulary(List.of());

  /** Heads without what brackets say of their amounts: all cells of all tables are asked. */
  private final Recent<String, String> bareHeads =
      new Recent<>(head -> Vocabulary.bare(Units.alone(head)));

  private Profile() {}

  /**
   * What a page must look like.
   *
   * @param deckHead the part of a page's height, from its top, where title, ministries and amount
   *     of the deck form stand
   * @param deckTitle how much larger than the usual text the title of a page is at least
   * @param listColumns how many known heads the row above a list has at least
   * @param listRows how many rows a list has at least
   */
  public record Shape(double deckHead, double deckTitle, int listColumns, int listRows) {}

  /**
   * Reads a profile.
   *
   * @throws IllegalArgumentException where a line is none of a profile; the message names it
   */
  public static Profile of(List<String> lines) {
    Profile profile = new Profile();
    for (String line : lines) {
      String bare = line.replace("\ufeff", "").strip();
      if (!bare.isEmpty() && !bare.startsWith("#") && !bare.startsWith("field,")) {
        profile.add(bare);
      }
    }
    profile.vocabulary = new Vocabulary(profile.labels);
    return profile;
  }

  /** This profile and behind it another: where both say something, this one counts. */
  public Profile before(Profile other) {
    Profile both = new Profile();
    for (Profile profile : List.of(this, other)) {
      both.labels.addAll(profile.labels);
      profile.columns.forEach(both.columns::putIfAbsent);
      profile.besideAmounts.forEach(both.besideAmounts::putIfAbsent);
      both.marks.addAll(profile.marks);
      both.totals.addAll(profile.totals);
      both.sources.addAll(profile.sources);
      both.years.addAll(profile.years);
      both.listParts.addAll(profile.listParts);
      profile.measures.forEach(both.measures::putIfAbsent);
    }
    both.vocabulary = new Vocabulary(both.labels);
    return both;
  }

  /** This profile, and behind it more wordings of labels. */
  Profile with(List<Vocabulary.Entry> wordings) {
    Profile more = new Profile();
    more.labels.addAll(wordings);
    return before(more);
  }

  /** The wordings of labels, in the order of the files. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The field that the head of a column announces by its wording. */
  public Optional<Field> column(String head) {
    if (head.length() > LONGEST_HEAD) {
      return Optional.empty();
    }
    String bare = bareHeads.of(head);
    Optional<Field> label = vocabulary.exact(bare).map(Vocabulary.Entry::field);
    // 具体的施策 heads the items of an excerpt on a page, and the names of a list.
    return label
        .filter(Field::isOfMeasure)
        .or(() -> Optional.ofNullable(columns.get(bare)))
        .or(() -> label);
  }

  /** The field of a head that counts only beside columns of amounts by year and stage: 事項. */
  public Optional<Field> besideAmounts(String head) {
    return head.length() > LONGEST_HEAD
        ? Optional.empty()
        : Optional.ofNullable(besideAmounts.get(bareHeads.of(head)));
  }

  /** True for a text in brackets that stands for the amount: 【制度・規制改革】. */
  public boolean isMark(String text) {
    String stripped = text.strip();
    return !stripped.isEmpty()
        && Brackets.isOpening(stripped.charAt(0))
        && marks.contains(Vocabulary.bare(stripped));
  }

  /** True for the first cell of a row that adds up others. */
  public boolean isTotal(String text) {
    return totals.contains(Vocabulary.bare(text));
  }

  /** The same, or what an office comes to: 里山部 計, 里山部計, 部　計. 設計 and 統計 are words. */
  public boolean isTotalOfAny(String text) {
    String bare = TOTAL_REMARK.matcher(text.strip()).replaceFirst("");
    Matcher total = TOTAL_BEHIND.matcher(bare);
    return isTotal(bare)
        || TOTAL_ENDING.matcher(bare).matches()
        || isTotal(bare.substring(Offices.ministryOf(bare).map(String::length).orElse(0)))
        || total.matches()
            && isTotal(total.group("total"))
            && (!total.group("gap").isEmpty() || Offices.endsLikeAnOffice(total.group("of")));
  }

  /** True for the head of a column that tells where the money comes from: 国庫支出金, 一般財源. */
  public boolean isSource(String head) {
    return head.length() <= LONGEST_HEAD && sources.contains(bareHeads.of(head));
  }

  /** True for the head of a column that tells of which part of a list a row is: 分野. */
  public boolean isPart(String head) {
    return head.length() <= LONGEST_HEAD && listParts.contains(bareHeads.of(head));
  }

  /** True for the head of a column that tells of which year the amounts of a row are: 予算年度. */
  public boolean isYear(String head) {
    return head.length() <= LONGEST_HEAD && years.contains(bareHeads.of(head));
  }

  public Shape shape() {
    return new Shape(
        measures.getOrDefault("deck.head", 0.35),
        measures.getOrDefault("deck.title", 1.2),
        measures.getOrDefault("list.columns", 3.0).intValue(),
        measures.getOrDefault("list.rows", 2.0).intValue());
  }

  private void add(String line) {
    String[] parts = Stream.of(line.split(",", -1)).map(String::strip).toArray(String[]::new);
    if (parts.length != COLUMNS || parts[1].isEmpty()) {
      throw new IllegalArgumentException(line);
    }
    String bare = Vocabulary.bare(parts[1]);
    switch (parts[2]) {
      case "any", "cell" ->
          labels.add(new Vocabulary.Entry(field(parts, line), parts[1], parts[2].equals("any")));
      case "column" -> columns.putIfAbsent(bare, field(parts, line));
      case "amounts" -> besideAmounts.putIfAbsent(bare, field(parts, line));
      case "mark" -> marks.add(bare);
      case "total" -> totals.add(bare);
      case "source" -> sources.add(bare);
      case "year" -> years.add(bare);
      case "part" -> listParts.add(bare);
      default -> shape(parts, line);
    }
  }

  private static Field field(String[] parts, String line) {
    return Field.ofCode(parts[0]).orElseThrow(() -> new IllegalArgumentException(line));
  }

  private void shape(String[] parts, String line) {
    boolean known =
        Set.of("deck.head", "deck.title", "list.columns", "list.rows").contains(parts[1]);
    if (!parts[0].equals("shape") || !known || !parts[2].matches("[0-9]{1,3}(\\.[0-9]{1,3})?")) {
      throw new IllegalArgumentException(line);
    }
    measures.putIfAbsent(parts[1], Double.valueOf(parts[2]));
  }

  private static Stream<String> resource(String form) {
    return Resources.text(Profile.class, "profiles/" + form).lines();
  }
}
