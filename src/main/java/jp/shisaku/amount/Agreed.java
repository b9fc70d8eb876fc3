package jp.shisaku.amount;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What some things say, where all of them say the same. */
public final class Agreed {

  private Agreed() {}

  /**
   * Empty where none says anything, or two say different things.
   *
   * @param says what one of them says; empty for a text that is no note
   */
  public static <S, T> Optional<T> in(Stream<S> things, Function<S, Optional<T>> says) {
    List<T> told = things.flatMap(thing -> says.apply(thing).stream()).distinct().toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }
}
