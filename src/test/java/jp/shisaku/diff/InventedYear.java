package jp.shisaku.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;

/**
 * The invented measures of {@code diff/measures.txt} as a year of sheets, and what a ministry may
 * do to them until the next. Every method returns a changed copy.
 */
record InventedYear(List<Sheet> sheets) {

  private static final int OLD = 2025;
  private static final List<String> PARTS = List.of("", "に係る普及啓発", "に係る担い手の育成");
  private static final Path DATA = Path.of("src/test/resources/diff/measures.txt");

  /**
   * A sheet of an invented measure.
   *
   * @param key of the measure that it belongs to: two sheets share it where a measure was split;
   *     joined by + where two were merged
   * @param name the old name, and the new one; heading and office likewise
   */
  record Sheet(
      String id,
      String key,
      List<String> name,
      List<String> heading,
      List<String> office,
      String purpose,
      List<String> overview,
      long millionYen,
      boolean printsOldFigure) {

    Sheet renamed() {
      return with(name.subList(1, 2), heading, office);
    }

    Sheet reheaded() {
      return with(name, heading.subList(1, 2), office);
    }

    Sheet moved() {
      return with(name, heading, office.subList(1, 2));
    }

    /** Without the last sentence of its text. */
    Sheet shortened() {
      List<String> fewer = overview.subList(0, Math.max(1, overview.size() - 1));
      return part(id, purpose, fewer, millionYen);
    }

    Sheet withoutOldFigure() {
      return new Sheet(id, key, name, heading, office, purpose, overview, millionYen, false);
    }

    /** The measures that it belongs to: several where they were merged. */
    List<String> keys() {
      return List.of(key.split("\\+"));
    }

    /** As a machine reads a bad copy: every eighth character is another. */
    Sheet misread() {
      return new Sheet(
          id,
          key,
          name.stream().map(Sheet::misread).toList(),
          heading.stream().map(Sheet::misread).toList(),
          office.stream().map(Sheet::misread).toList(),
          misread(purpose),
          overview.stream().map(Sheet::misread).toList(),
          millionYen,
          printsOldFigure);
    }

    private static String misread(String text) {
      return text.replaceAll("(.{7}).", "$1口");
    }

    /** What the measure was said to be for goes to every sheet, a part of what it does to each. */
    Stream<Sheet> split(int parts) {
      long fewer = millionYen / (parts + 1);
      return IntStream.range(0, parts)
          .mapToObj(
              i ->
                  part(
                          id + "-" + (i + 1),
                          purpose,
                          overview.subList(
                              i * overview.size() / parts, (i + 1) * overview.size() / parts),
                          i == 0 ? millionYen - fewer * (parts - 1) : fewer)
                      .with(List.of(name.get(0) + PARTS.get(i)), heading, office));
    }

    /** One sheet for two measures, under the new name and heading of the first. */
    Sheet mergedWith(Sheet other) {
      return new Sheet(
          id + "+" + other.id,
          Stream.of(key, other.key).sorted().collect(Collectors.joining("+")),
          List.of(name.get(1)),
          List.of(heading.get(1)),
          List.of(office.get(0)),
          purpose + other.purpose,
          Stream.concat(overview.stream(), other.overview.stream()).toList(),
          millionYen + other.millionYen,
          printsOldFigure);
    }

    private Sheet with(List<String> name, List<String> heading, List<String> office) {
      return new Sheet(
          id, key, name, heading, office, purpose, overview, millionYen, printsOldFigure);
    }

    private Sheet part(String id, String purpose, List<String> overview, long millionYen) {
      return new Sheet(
          id, key, name, heading, office, purpose, overview, millionYen, printsOldFigure);
    }

    private MeasureSketch sketch() {
      return MeasureSketch.named(name.get(0))
          .id(id)
          .heading(heading.get(0), null)
          .offices(office.get(0))
          .purpose(purpose)
          .overview(String.join("\n", overview));
    }

    private MeasureSketch inOldYear() {
      return millionYen == 0 ? sketch() : sketch().initial(OLD, millionYen);
    }

    private MeasureSketch inNewYear() {
      MeasureSketch sheet = sketch().id("new " + id);
      if (millionYen == 0) {
        return sheet;
      }
      MeasureSketch funded = sheet.draft(OLD + 1, millionYen * 5 / 4);
      return printsOldFigure ? funded.initial(OLD, millionYen) : funded;
    }
  }

  /** The measures that the old year has. */
  static InventedYear old() {
    return read(block -> !block.startsWith("new "));
  }

  /** Measures that come later, under headings and offices of old ones. */
  static InventedYear newcomers() {
    InventedYear year = read(block -> block.startsWith("new "));
    return year.each(Sheet::withoutOldFigure);
  }

  InventedYear each(UnaryOperator<Sheet> change) {
    return new InventedYear(sheets.stream().map(change).toList());
  }

  InventedYear without(Predicate<Sheet> gone) {
    return new InventedYear(sheets.stream().filter(gone.negate()).toList());
  }

  InventedYear and(InventedYear others) {
    return new InventedYear(Stream.concat(sheets.stream(), others.sheets.stream()).toList());
  }

  /** Every second measure is gone. */
  InventedYear halved() {
    return new InventedYear(
        IntStream.range(0, sheets.size()).filter(i -> i % 2 == 0).mapToObj(sheets::get).toList());
  }

  /** Every two measures that stand side by side become one sheet. */
  InventedYear merged() {
    return new InventedYear(
        IntStream.range(0, sheets.size() / 2)
            .mapToObj(i -> sheets.get(2 * i).mergedWith(sheets.get(2 * i + 1)))
            .toList());
  }

  /** Measures with enough to say become several sheets, every second of them. */
  InventedYear splitUp(int parts) {
    List<Sheet> split = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      boolean divisible = sheet.overview.size() >= parts && sheet.millionYen >= parts;
      (divisible && i % 2 == 0 ? sheet.split(parts) : Stream.of(sheet)).forEach(split::add);
    }
    return new InventedYear(split);
  }

  Catalogue asOldYear() {
    return MeasureSketch.catalogue(OLD, sheets.stream().map(Sheet::inOldYear).toList());
  }

  Catalogue asNewYear() {
    return MeasureSketch.catalogue(OLD + 1, sheets.stream().map(Sheet::inNewYear).toList());
  }

  private static InventedYear read(Predicate<String> wanted) {
    try {
      String text = Files.readString(DATA, StandardCharsets.UTF_8);
      return new InventedYear(
          Arrays.stream(text.split("\n\n+"))
              .filter(block -> !block.startsWith("#") && wanted.test(block))
              .map(InventedYear::sheet)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sheet sheet(String block) {
    List<String> lines = block.strip().lines().toList();
    String[] keyAndYen = lines.get(0).replaceFirst("^new ", "").split(" ");
    return new Sheet(
        keyAndYen[0],
        keyAndYen[0],
        oldAndNew(lines.get(1)),
        oldAndNew(lines.get(2)),
        oldAndNew(lines.get(3)),
        lines.get(4),
        lines.subList(5, lines.size()),
        Long.parseLong(keyAndYen[1]),
        true);
  }

  private static List<String> oldAndNew(String line) {
    return List.of(line.split(" → "));
  }
}
