package jp.shisaku.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.field.FieldChange.Field;
import jp.shisaku.diff.field.Fields;
import jp.shisaku.diff.match.Link;

/**
 * A field that only one of two publications prints at all, as where a list follows on sheets. That
 * is a difference of their forms, to be told once: told of each measure it would hide what changed.
 *
 * @param onlyInOld true where the old publication prints it, false where the new one does
 * @param measures how many of the linked measures have it there
 */
public record UnsharedField(Field field, boolean onlyInOld, long measures) {

  /** Fewer may have lost or got it by themselves. */
  private static final int FEWEST = 3;

  /** All but the name and the money. */
  private static final Set<Field> ASKED = EnumSet.range(Field.HEADING, Field.STRATEGY);

  /** The unshared fields of two publications, in the order of the contract. */
  static List<UnsharedField> of(List<Measure> old, List<Measure> fresh, List<Link> links) {
    List<Link> pairs = links.stream().filter(Link::isPair).toList();
    List<Measure> linkedOld = pairs.stream().map(link -> link.old().get(0)).toList();
    List<Measure> linkedFresh = pairs.stream().map(link -> link.fresh().get(0)).toList();
    return ASKED.stream()
        .flatMap(
            field -> {
              if (count(field, fresh) == 0) {
                return Stream.of(new UnsharedField(field, true, count(field, linkedOld)));
              }
              return count(field, old) == 0
                  ? Stream.of(new UnsharedField(field, false, count(field, linkedFresh)))
                  : Stream.empty();
            })
        .filter(unshared -> unshared.measures >= FEWEST)
        .toList();
  }

  private static long count(Field field, List<Measure> measures) {
    return measures.stream().filter(measure -> Fields.isPrinted(field, measure)).count();
  }
}
