package jp.shisaku.label;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.text.WordTable;

/** How names of measures end, from the table {@code endings-of-names.txt}: …事業, …支援, …対策. */
public final class MeasureNames {

  private static final List<String> ENDINGS =
      WordTable.rows(MeasureNames.class, "endings-of-names.txt");

  private static final Pattern MARK = Pattern.compile("\\s*" + StatusMarks.IN_BRACKETS + "$");

  private MeasureNames() {}

  /** True for a text that ends as one, with or without a mark behind it. */
  public static boolean endsAsOne(String text) {
    String name = MARK.matcher(text.strip()).replaceFirst("");
    return ENDINGS.stream().anyMatch(name::endsWith);
  }
}
