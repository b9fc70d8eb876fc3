package jp.shisaku.diff.match;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import jp.shisaku.catalogue.Measure;

/**
 * Measures of the old publication and what became of them in the new one: one and one, one and
 * none, none and one, one and several, several and one.
 *
 * @param similarity 0…1; empty where one side is empty
 */
public record Link(
    List<Measure> old, List<Measure> fresh, OptionalDouble similarity, List<Reason> why) {

  public Link {
    old = List.copyOf(old);
    fresh = List.copyOf(fresh);
    why = List.copyOf(why);
  }

  static Link removed(Measure measure) {
    return new Link(List.of(measure), List.of(), OptionalDouble.empty(), List.of());
  }

  static Link added(Measure measure) {
    return new Link(List.of(), List.of(measure), OptionalDouble.empty(), List.of());
  }

  /** The same, for a person to look at because of this. */
  Link doubted(Reason.Aspect aspect) {
    List<Reason> reasons = new ArrayList<>(why);
    reasons.add(Reason.of(aspect));
    if (!why.contains(Reason.of(Reason.Aspect.POSSIBLE))) {
      reasons.add(0, Reason.of(Reason.Aspect.POSSIBLE));
    }
    return new Link(old, fresh, similarity, reasons);
  }

  public boolean isPair() {
    return old.size() == 1 && fresh.size() == 1;
  }
}
