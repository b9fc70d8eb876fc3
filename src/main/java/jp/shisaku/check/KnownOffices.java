package jp.shisaku.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.office.Register;

/**
 * Ministries, bureaus and divisions are in the register. One that is nearly in it is most likely
 * misread; one that is far from all may be new. An unknown division is told once, where it stands
 * first: in a later year there may be many.
 */
final class KnownOffices {

  /** What the name of a ministry looks like, at the beginning of an office. */
  private static final Pattern MINISTRY =
      Pattern.compile("^(?<name>\\p{IsHan}{2,8}?(?:省|庁|府|内閣官房))(?=.*(?:局|部|課|室|官房|官|$))");

  private static final Pattern DIVISION = Pattern.compile("[^()（）]+[課室]");

  private KnownOffices() {}

  static List<Issue> issues(Catalogue catalogue) {
    Set<Issue> issues = new LinkedHashSet<>();
    Set<String> unknownDivisions = new HashSet<>();
    Bureaus bureaus = new Bureaus(new HashMap<>());
    for (Measure measure : catalogue.measures()) {
      for (Printed printed : printed(measure)) {
        issues.addAll(ofBureau(measure, printed.field(), printed.office(), bureaus));
        ofDivision(measure, printed.field(), printed.office())
            .filter(issue -> isNews(issue, unknownDivisions))
            .ifPresent(issues::add);
      }
    }
    return List.copyOf(issues);
  }

  private static boolean isNews(Issue issue, Set<String> unknownDivisions) {
    return issue.code() != IssueCode.OFFICE_UNKNOWN
        || unknownDivisions.add(issue.arguments().get(0));
  }

  /** An office and the field it stands in. */
  private record Printed(String field, Office office) {}

  private static List<Printed> printed(Measure measure) {
    return Stream.concat(
            measure.offices().stream().map(office -> new Printed("offices", office)),
            measure
                .paragraphs()
                .flatMap(paragraph -> paragraph.offices().stream())
                .map(office -> new Printed("strategy", office)))
        .toList();
  }

  /** A division, or what stands in its place; not a person (参事官) and not a duty in brackets. */
  private static Optional<Issue> ofDivision(Measure measure, String field, Office office) {
    Optional<String> ministry = office.ministry();
    Optional<String> bureau = office.bureau();
    return office
        .division()
        .or(office::office)
        .filter(name -> DIVISION.matcher(name).matches())
        .filter(name -> Register.listsDivisions(ministry, bureau))
        .filter(name -> !Register.isDivision(ministry, bureau, name))
        .map(name -> issue(measure, field, name, Register.nearestDivision(ministry, bureau, name)));
  }

  private static List<Issue> ofBureau(
      Measure measure, String field, Office office, Bureaus bureaus) {
    List<Issue> issues = new ArrayList<>();
    Optional<String> ministry = unknownMinistry(office);
    ministry
        .map(name -> issue(measure, field, name, Register.nearestMinistry(name)))
        .ifPresent(issues::add);
    office
        .bureau()
        .map(name -> name.substring(ministry.filter(name::startsWith).orElse("").length()))
        .flatMap(name -> bureaus.judged(office.ministry(), name))
        .map(judged -> issue(measure, field, judged.name(), judged.nearest()))
        .ifPresent(issues::add);
    return issues;
  }

  private static Optional<String> unknownMinistry(Office office) {
    Matcher printed = MINISTRY.matcher(office.printed());
    return office.ministry().filter(name -> office.printed().startsWith(name)).isEmpty()
            && printed.find()
            && !Register.isMinistry(printed.group("name"))
        ? Optional.of(printed.group("name"))
        : Optional.empty();
  }

  /** A bureau that is not in the register, and the one that is like it. */
  private record Unknown(String name, Optional<String> nearest) {}

  /** Bureaus, each judged once: in a list every row has one, and all of the register are asked. */
  private record Bureaus(Map<List<Object>, Optional<Unknown>> known) {

    /** Empty for one that is in the register. */
    Optional<Unknown> judged(Optional<String> ministry, String name) {
      return known.computeIfAbsent(
          List.of(ministry, name),
          key ->
              Register.isBureau(ministry, name)
                  ? Optional.empty()
                  : Optional.of(new Unknown(name, nearest(ministry, name))));
    }

    /** The ministry may be carried over wrongly: then the bureau of another one is nearest. */
    private static Optional<String> nearest(Optional<String> ministry, String name) {
      return Register.nearestBureau(ministry, name)
          .or(() -> Register.nearestBureau(Optional.empty(), name));
    }
  }

  private static Issue issue(Measure measure, String field, String name, Optional<String> nearest) {
    return nearest
        .map(known -> Findings.of(IssueCode.OFFICE_MISSPELT, measure, field, name, known))
        .orElseGet(() -> Findings.of(IssueCode.OFFICE_UNKNOWN, measure, field, name));
  }
}
