package jp.shisaku.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A row of the table of indicators (KPI).
 *
 * @param section the headings above it, outermost first
 * @param current the present value; both parts empty where a dash is printed
 * @param note a remark in the row
 */
public record Indicator(
    List<String> section,
    String name,
    List<Target> targets,
    Current current,
    Optional<String> note) {

  public Indicator {
    section = List.copyOf(section);
    targets = List.copyOf(targets);
  }

  /**
   * A value to be reached.
   *
   * @param due until when, as printed: 2027年度
   */
  public record Target(String value, Optional<String> due) {}

  /**
   * A value that was reached.
   *
   * @param asOf when, as printed: 2021年度末
   */
  public record Current(Optional<String> value, Optional<String> asOf) {}
}
