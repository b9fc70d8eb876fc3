package jp.shisaku.office;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.Office;

/** Cuts the name of an office into its ministry, bureau, department, division and office. */
final class OfficeParts {

  /** What a name is cut into behind its ministry. */
  private static final List<OfficeLevel> PARTS =
      List.of(OfficeLevel.BUREAU, OfficeLevel.DEPARTMENT, OfficeLevel.DIVISION, OfficeLevel.OFFICE);

  private static final Pattern BRACKETED = Pattern.compile("[（(]([^（()）、,，;；/／]*)[）)]");

  private OfficeParts() {}

  /**
   * The office that a name is of.
   *
   * @param before the one before it in its list
   */
  static Office of(String printed, Optional<Office> before) {
    String rest = withoutBracketsAroundParts(printed.replaceAll("[\\s　]+", ""));
    Optional<String> ministry = Register.ministryOf(rest);
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
    return OfficeLevel.endsWithAny(bracketed) && !bracketed.endsWith("担当");
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
