package jp.shisaku.amount;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What notes among texts say, where all of them say the same. */
public final class Agreed {

  private Agreed() {}

  /**
   * Empty where no note says anything, or two say different things.
   *
   * @param note what a text says; empty where it is no note
   */
  public static <T> Optional<T> in(Stream<String> texts, Function<String, Optional<T>> note) {
    List<T> told = texts.flatMap(text -> note.apply(text).stream()).distinct().toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }
}
