package jp.shisaku.invented;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.invented.InventedMeasure.Amount;
import jp.shisaku.invented.InventedMeasure.Further;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Severity;
import jp.shisaku.text.Circled;

/** What a catalogue says otherwise than the publication was meant. */
record Judgement(int measures, List<Difference> differences) {

  /**
   * A field that was read otherwise.
   *
   * @param told the issues of the measure, or of the publication where the measure is missing
   */
  record Difference(String measure, String field, String meant, String read, List<String> told) {

    boolean isSilent() {
      return told.isEmpty();
    }

    @Override
    public String toString() {
      return "%s: %s%n  meant %s%n  read  %s%n  told  %s"
          .formatted(measure, field, meant, read, told);
    }
  }

  static final String MISSING = "missing";
  static final String NAME = "name";
  static final String BUDGET = "budget";

  static Judgement of(InventedPublication publication, Catalogue catalogue) {
    return new Judgement(
        publication.measures().size(), new Comparison(publication, catalogue).differences());
  }

  private record Comparison(
      InventedPublication publication, Catalogue catalogue, List<Difference> differences) {

    Comparison(InventedPublication publication, Catalogue catalogue) {
      this(publication, catalogue, new ArrayList<>());
      for (InventedMeasure meant : publication.measures()) {
        named(meant.name())
            .ifPresentOrElse(
                read -> compare(meant, read),
                () -> add(meant.name(), MISSING, meant.name(), "", told(Optional.empty())));
      }
      for (Measure read : catalogue.measures()) {
        String name = read.name().orElse("");
        if (publication.measures().stream().noneMatch(m -> plain(m.name()).equals(plain(name)))) {
          add(name, NAME, "", name, told(Optional.of(read.id())));
        }
      }
    }

    private Optional<Measure> named(String name) {
      return catalogue.measures().stream()
          .filter(read -> plain(read.name().orElse("")).equals(plain(name)))
          .findFirst();
    }

    private void compare(InventedMeasure meant, Measure read) {
      compare(read, "offices", sorted(meant.offices()), sorted(printed(read.offices())));
      compare(
          read,
          BUDGET,
          meant.lines().toString(),
          read.budget().lines().stream().map(Comparison::amount).toList().toString());
      compare(read, "purpose", meant.purpose(), read.purpose().orElse(""));
      compare(read, "overview", meant.overview(), read.overview().orElse(""));
      compare(read, "details", meant.details(), read.details().orElse(""));
      compare(read, "effect", meant.effect().orElse(""), read.effect().orElse(""));
      meant
          .further()
          .forEach(
              (kind, text) ->
                  compare(read, kind.name().toLowerCase(Locale.ROOT), text, further(kind, read)));
    }

    private static String further(Further kind, Measure read) {
      return switch (kind) {
        case HEADING -> read.heading().orElse("");
        case CATEGORY -> String.join(" / ", read.category());
        case CLASSIFICATION ->
            joined(
                read.classification(), c -> Circled.of(c.code().orElse(0)).orElse("") + c.label());
        case POSITIONS ->
            joined(read.positions(), p -> Circled.of(p.code().orElse(0)).orElse("") + p.label());
        case ROADMAP -> joined(read.roadmap(), column -> column.period() + ":" + column.text());
        case STRATEGY ->
            joined(
                read.strategy(),
                excerpt ->
                    String.join(">", excerpt.path())
                        + joined(
                            excerpt.items(),
                            item -> item.label() + item.title() + item.paragraphs().size()));
      };
    }

    private static <T> String joined(List<T> parts, Function<T, String> text) {
      return parts.stream().map(text).collect(Collectors.joining("、"));
    }

    private void compare(Measure of, String field, String meant, String read) {
      if (!plain(meant).equals(plain(read))) {
        add(of.name().orElse(""), field, meant, read, told(Optional.of(of.id())));
      }
    }

    private void add(String measure, String field, String meant, String read, List<String> told) {
      differences.add(new Difference(measure, field, meant, read, told));
    }

    private List<String> told(Optional<String> measure) {
      return catalogue.issues().stream()
          .filter(
              issue ->
                  issue.measure().isEmpty()
                      ? issue.severity() != Severity.INFO
                      : issue.measure().equals(measure))
          .map(Comparison::code)
          .distinct()
          .toList();
    }

    private static String code(Issue issue) {
      return issue.severity().name().charAt(0) + ":" + issue.code().code();
    }

    private static List<String> printed(List<Office> offices) {
      return offices.stream().map(Office::printed).toList();
    }

    private static String sorted(List<String> texts) {
      return texts.stream().map(Comparison::plain).sorted().collect(Collectors.joining("、"));
    }

    private static Object amount(BudgetLine line) {
      return line.fiscalYear().isPresent() && line.amountYen().isPresent()
          ? new Amount(
              line.fiscalYear().get(),
              line.phase(),
              line.draft(),
              line.amountYen().get(),
              line.included())
          : line.printed();
    }

    /** The characters that say something: blanks, bullets and the width of figures do not. */
    private static String plain(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s・]", "");
    }
  }
}
