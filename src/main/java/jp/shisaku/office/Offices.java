package jp.shisaku.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  private static final List<String> MINISTRIES =
      WordTable.rows(Offices.class, "ministries.txt").stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /** 経済産業省,中小企業庁: an agency that is printed behind its ministry is a part of it. */
  private static final Set<String> AGENCIES =
      WordTable.rows(Offices.class, "agencies.csv").stream()
          .skip(1)
          .collect(Collectors.toUnmodifiableSet());

  private static final String SEPARATORS = "、,，;；/／";

  private static final Pattern GAP = Pattern.compile("[\\s　]*\\n[\\s　]*|[\\s　]+");

  private static final Pattern BRACKETED = Pattern.compile("[（(]([^（）()、,，;；/／]*)[）)]");

  private static final Pattern REMARK = Pattern.compile("[（(][^（）()]*[）)]$");

  /** No part of an office begins so. */
  private static final Pattern PARTICLE = Pattern.compile("[のをがにはとでへや（(].*");

  /** A shorter part behind the end of a line is rather the rest of a name: 教育課 and 程課. */
  private static final int SHORTEST_NAME = 3;

  /** As far around a gap is looked: no name is longer, and a damaged cell may have many gaps. */
  private static final int LONGEST_NAME = 200;

  /** What a name is cut into behind its ministry. */
  private static final List<OfficeLevel> PARTS =
      List.of(OfficeLevel.BUREAU, OfficeLevel.DEPARTMENT, OfficeLevel.DIVISION, OfficeLevel.OFFICE);

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
      Office office = parts(name, before);
      offices.add(office);
      before = Optional.of(office);
    }
    return offices;
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
    if (ministryOf(next).isPresent()) {
      String own = ministryOf(next).get();
      boolean part = own.length() < next.length();
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

  /** True for a text that ends as the name of an office does. */
  public static boolean endsLikeAnOffice(String name) {
    boolean bracket = name.indexOf('（') >= 0 || name.indexOf('(') >= 0;
    String bare = (bracket ? REMARK.matcher(name).replaceAll("") : name).strip();
    return bare.length() > 2 && OfficeLevel.isEndOf(bare);
  }

  /** True for 計画課 below 港湾局, whose part it may be: its first part is of a lower level. */
  public static boolean mayBePartOf(String name, String whole) {
    String part = name.replaceAll("[\\s　]+", "");
    return ministryOf(part).isEmpty()
        && endsLikeAnOffice(part)
        && OfficeLevel.first(part).compareTo(OfficeLevel.last(whole)) > 0;
  }

  /** True where the name begins with a known ministry. */
  public static Optional<String> ministryOf(String name) {
    return MINISTRIES.stream().filter(name::startsWith).findFirst();
  }

  /** Splits at separators that stand outside brackets. */
  static List<String> split(String list) {
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
    if (!Signs.isNothing(bare)) {
      names.add(bare);
    }
    name.setLength(0);
  }

  private static Office parts(String printed, Optional<Office> before) {
    String rest = withoutBracketsAroundParts(printed.replaceAll("[\\s　]+", ""));
    Optional<String> ministry = ministryOf(rest);
    rest = rest.substring(ministry.map(String::length).orElse(0));
    Map<OfficeLevel, String> own = new EnumMap<>(OfficeLevel.class);
    for (OfficeLevel level : PARTS) {
      int end = level == OfficeLevel.OFFICE ? rest.length() : level.end(rest);
      if (end > 0) {
        own.put(level, rest.substring(0, end));
        rest = rest.substring(end);
      }
    }
    return carried(printed, ministry, own, before);
  }

  /**
   * 総務省（自治行政局市町村課） names its parts as without brackets; a duty (教育担当) or several offices it does
   * not.
   */
  private static String withoutBracketsAroundParts(String name) {
    return BRACKETED
        .matcher(name)
        .replaceAll(
            bracket ->
                Matcher.quoteReplacement(
                    isPart(bracket.group(1)) ? bracket.group(1) : bracket.group()));
  }

  private static boolean isPart(String bracketed) {
    return endsLikeAnOffice(bracketed) && !bracketed.endsWith("担当");
  }

  /**
   * What is higher than the highest printed part comes from the office before, but for its
   * division: a 室 behind 課 and a comma may stand beside that as well as below it.
   */
  private static Office carried(
      String printed,
      Optional<String> ministry,
      Map<OfficeLevel, String> own,
      Optional<Office> before) {
    boolean open = ministry.isEmpty() && before.isPresent();
    Optional<String> bureau = part(own, OfficeLevel.BUREAU);
    Optional<String> department = part(own, OfficeLevel.DEPARTMENT);
    Optional<String> ofMinistry = open ? before.get().ministry() : ministry;
    if (open && bureau.isEmpty()) {
      bureau = before.get().bureau();
      if (department.isEmpty()) {
        department = before.get().department();
      }
    }
    return new Office(
        printed,
        ofMinistry,
        bureau,
        department,
        part(own, OfficeLevel.DIVISION),
        part(own, OfficeLevel.OFFICE));
  }

  private static Optional<String> part(Map<OfficeLevel, String> parts, OfficeLevel level) {
    return Optional.ofNullable(parts.get(level));
  }
}
