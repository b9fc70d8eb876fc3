package jp.shisaku.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Office;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Signs;
import jp.shisaku.text.WordTable;

/**
 * Reads the names of responsible offices.
 *
 * <p>In a list, an office is printed without what it shares with the one before: in
 * 総務省自治行政局地域自立応援課、情報流通行政局情報流通振興課 the second belongs to 総務省 too. Such a part is carried over; {@link
 * Office#printed()} stays as printed. A ministry that is printed nowhere in the list is not
 * guessed.
 *
 * <p>Known weakness: 自治財政局公営企業課・財務調査課 stays one office, since ・ also stands inside names; only
 * before a ministry (総務省・環境省) it parts two.
 */
public final class Offices {

  /** 経済産業省,中小企業庁: an agency that is printed behind its ministry is a part of it. */
  private static final Set<String> AGENCIES =
      WordTable.rows(Offices.class, "agencies.csv").stream()
          .skip(1)
          .collect(Collectors.toUnmodifiableSet());

  /** 該当なし beside 副担当 is no office, and no rest of the one before. */
  private static final Set<String> NONE =
      Set.copyOf(WordTable.rows(Offices.class, "no-office.txt"));

  private static final String SEPARATORS = "、,，;；/／";

  private static final Pattern HEAD =
      Pattern.compile("(?:担当|所管|主管|[府省庁局部課室係班]|所属|部署|機関|組織|[名等・･、/／\\s　])+");

  private static final Pattern GAP = Pattern.compile("[\\s　]*\\n[\\s　]*|[\\s　]+");

  /** No part of an office begins so. */
  private static final Pattern PARTICLE = Pattern.compile("[のをがにはとでへや（(].*");

  /** A shorter part behind the end of a line is rather the rest of a name: 教育課 and 程課. */
  private static final int SHORTEST_NAME = 3;

  /** As far around a gap is looked: no name is longer, and a damaged cell may have many gaps. */
  private static final int LONGEST_NAME = 200;

  private Offices() {}

  /**
   * The offices of a printed list, which may be broken over lines; empty for a dash or nothing. A
   * line or a blank opens an office where what follows cannot be part of the one before: behind
   * 市町村課 another 課 or a 局 does, but not a 室 of that 課.
   */
  public static List<Office> read(String printed) {
    List<Office> offices = new ArrayList<>();
    Optional<Office> before = Optional.empty();
    for (String name : split(joined(Contacts.without(printed)))) {
      Office office = OfficeParts.of(name, before);
      offices.add(office);
      before = Optional.of(office);
    }
    boolean headed = offices.size() > 1 && isHead(offices.get(0).printed());
    return headed ? offices.subList(1, offices.size()) : offices;
  }

  /** True for words that say what stands beside or below them, and name no office: 府省庁　部局・課室. */
  public static boolean isHead(String text) {
    return HEAD.matcher(text).matches();
  }

  /** One line, with a separator where a gap stands for one. */
  private static String joined(String printed) {
    StringBuilder list = new StringBuilder();
    Matcher gap = GAP.matcher(printed);
    int from = 0;
    while (gap.find()) {
      list.append(printed, from, gap.start());
      from = gap.end();
      boolean opens =
          opensAnother(
              list.substring(Math.max(0, list.length() - LONGEST_NAME)),
              printed.substring(from, Math.min(printed.length(), from + LONGEST_NAME)));
      list.append(opens ? "、" : gap.group().contains("\n") ? "" : gap.group());
    }
    return list.append(printed, from, printed.length()).toString();
  }

  /**
   * Whether a text behind a gap is another office: behind a division comes none of its bureaus, and
   * no other division that belongs to it.
   */
  private static boolean opensAnother(String before, String after) {
    List<String> names = split(before);
    String next = next(after);
    if (names.isEmpty() || !endsLikeAnOffice(names.get(names.size() - 1))) {
      return false;
    }
    if (isNone(after.split("[\\n、]", 2)[0])) {
      return true;
    }
    if (ministryOf(next).isPresent()) {
      String own = ministryOf(next).get();
      String whole = GAP.matcher(split(after.split("\n")[0]).get(0)).replaceAll("");
      boolean part =
          own.length() < whole.length() && ministryOf(whole.substring(own.length())).isEmpty();
      return !(part && AGENCIES.contains(names.get(names.size() - 1) + "," + own));
    }
    OfficeLevel level = OfficeLevel.first(next);
    return level.end(next) >= SHORTEST_NAME
        && endsLikeAnOffice(next)
        && !OfficeLevel.goesOn(next, 0)
        && level.compareTo(OfficeLevel.last(names.get(names.size() - 1))) <= 0;
  }

  /** The name that begins a text, with as many lines as it needs to end as one. */
  private static String next(String text) {
    String name = "";
    for (String line : split(text).stream().findFirst().orElse("").split("\n")) {
      String word = GAP.split(line.strip())[0];
      name += word;
      if (endsLikeAnOffice(name) || word.length() < line.strip().length()) {
        break;
      }
    }
    return name;
  }

  /** True for a text that is nothing but names of offices. */
  public static boolean isList(String text) {
    List<String> names = split(Fold.onOneLine(text));
    return !names.isEmpty()
        && names.stream().allMatch(Offices::endsLikeAnOffice)
        && names.stream().noneMatch(n -> n.contains("。") || n.length() > 60);
  }

  /**
   * True for the same where each is of a known ministry or bureau, and nothing stands between the
   * name of that and what follows: 橋梁局の改修　橋梁局橋課 is none.
   */
  public static boolean isListOfKnown(String text) {
    return isList(text) && read(text).stream().allMatch(Offices::isOfKnown);
  }

  private static boolean isOfKnown(Office office) {
    boolean known =
        office
            .bureau()
            .map(bureau -> Register.isBureau(office.ministry(), bureau))
            .orElse(office.ministry().isPresent());
    return known
        && Stream.of(office.bureau(), office.department(), office.division(), office.office())
            .flatMap(Optional::stream)
            .noneMatch(part -> PARTICLE.matcher(part).matches());
  }

  /** True for nothing but names of offices, also where brackets stand around it. */
  public static boolean isListOrBracketed(String text) {
    return isList(Brackets.without(text));
  }

  /** True for names of offices, and for any text that begins with a ministry. */
  public static boolean isListOrOfMinistry(String text) {
    return isList(text) || ministryOf(text).isPresent();
  }

  /** True for a text that ends as the name of an office does. */
  public static boolean endsLikeAnOffice(String name) {
    return OfficeLevel.endsWithAny(name);
  }

  /** True for 計画課 below 港湾局, whose part it may be: its first part is of a lower level. */
  public static boolean mayBePartOf(String name, String whole) {
    String part = name.replaceAll("[\\s　]+", "");
    return ministryOf(part).isEmpty()
        && endsLikeAnOffice(part)
        && OfficeLevel.first(part).compareTo(OfficeLevel.last(whole)) > 0;
  }

  /** The known ministry with which a name begins. */
  public static Optional<String> ministryOf(String name) {
    return Register.ministryOf(name);
  }

  /** Splits at separators that stand outside brackets. */
  private static List<String> split(String list) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += "（(「".indexOf(c) >= 0 ? 1 : "）)」".indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && (SEPARATORS.indexOf(c) >= 0 || isBetweenOffices(list, i, name))) {
        add(names, name);
      } else {
        name.append(c);
      }
    }
    add(names, name);
    return names;
  }

  /** ・ parts offices only before a ministry and behind the end of an office: 総務省・環境省. */
  private static boolean isBetweenOffices(String list, int dot, CharSequence name) {
    if ("・･".indexOf(list.charAt(dot)) < 0 || ministryOf(list.substring(dot + 1)).isEmpty()) {
      return false;
    }
    String before = name.toString().strip();
    return endsLikeAnOffice(before) || ministryOf(before).equals(Optional.of(before));
  }

  private static void add(List<String> names, StringBuilder name) {
    String bare = Contacts.withoutTelephone(name.toString().strip()).strip();
    if (!Signs.isNothing(bare) && !isNone(bare)) {
      names.add(bare);
    }
    name.setLength(0);
  }

  /** True for 該当なし, which stands in the place of an office where there is none. */
  public static boolean isNone(String name) {
    return NONE.contains(Brackets.without(Fold.spacing(name)));
  }
}
