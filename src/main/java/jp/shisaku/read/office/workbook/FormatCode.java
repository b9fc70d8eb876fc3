package jp.shisaku.read.office.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number format of a workbook, and what it shows. Written anew, since POI drops the unit and the
 * scale of {@code #,##0,,"百万円"}, gives 52.0 for {@code General"百万円"} and knows no Japanese era.
 *
 * <p>Examples: -12 with {@code #,##0;"▲ "#,##0} is "▲ 12"; 52000000 with {@code #,##0,,"百万円"} is
 * "52百万円"; 45017 with {@code [$-411]ggge"年"m"月"d"日"} is "令和5年4月1日". Blanks that only align ({@code
 * _x}, {@code *x}) are left out. Fractions, powers of ten and elapsed times are not known.
 */
record FormatCode(List<FormatSection> sections) {

  static FormatCode of(String code) {
    List<FormatSection> sections = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\\' || c == '!')) {
        i++;
      } else if (!quoted && c == ';') {
        sections.add(FormatSection.parse(code.substring(start, i)));
        start = i + 1;
      }
    }
    sections.add(FormatSection.parse(code.substring(start)));
    return new FormatCode(sections);
  }

  /** True where the format shows a date or a time. */
  boolean isDate() {
    return sections.get(0).has(FormatSection.Kind.DATE);
  }

  boolean isSupported() {
    return sections.stream()
        .noneMatch(s -> s.has(FormatSection.Kind.UNSUPPORTED) || s.isFraction());
  }

  /** True where the format sets a value in white. */
  boolean isWhite(BigDecimal value) {
    return section(value).white();
  }

  String show(LocalDateTime date) {
    return DateText.show(sections.get(0).tokens(), date);
  }

  String show(BigDecimal value) {
    FormatSection section = section(value);
    boolean ownSign = signedSections() && value.signum() < 0 && sections.indexOf(section) == 1;
    String shown = NumberText.show(section.tokens(), value.abs());
    return value.signum() < 0 && !ownSign && !section.tokens().isEmpty() ? "-" + shown : shown;
  }

  /** The text of a cell that holds text. */
  String show(String text) {
    Optional<FormatSection> section =
        sections.stream().filter(s -> s.hasCode("@")).reduce((first, last) -> last);
    if (section.isEmpty()) {
      return sections.size() > 3 ? NumberText.literals(sections.get(3).tokens()) : text;
    }
    StringBuilder shown = new StringBuilder();
    for (FormatSection.Token token : section.get().tokens()) {
      shown.append(
          token.kind() == FormatSection.Kind.LITERAL
              ? token.text()
              : token.text().equals("@") ? text : "");
    }
    return shown.toString();
  }

  private boolean signedSections() {
    return sections.size() > 1 && sections.stream().noneMatch(s -> s.condition().isPresent());
  }

  private FormatSection section(BigDecimal value) {
    for (FormatSection section : sections) {
      if (section.condition().isPresent() && section.condition().get().holds(value)) {
        return section;
      }
    }
    if (!signedSections()) {
      return sections.stream()
          .filter(s -> s.condition().isEmpty())
          .findFirst()
          .orElse(sections.get(sections.size() - 1));
    }
    int index = value.signum() < 0 ? 1 : value.signum() == 0 && sections.size() > 2 ? 2 : 0;
    return sections.get(index);
  }
}
