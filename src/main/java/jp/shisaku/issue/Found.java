package jp.shisaku.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A result together with the issues met on the way to it. Bad data is a value: a stage never throws
 * because of what a document says.
 */
public record Found<T>(T value, List<Issue> issues) {

  public Found {
    issues = List.copyOf(issues);
  }

  /** A result about which there is nothing to say. */
  public static <T> Found<T> of(T value) {
    return new Found<>(value, List.of());
  }

  public static <T> Found<T> of(T value, Issue... issues) {
    return new Found<>(value, List.of(issues));
  }

  /** The next stage on this result; the issues of both, in order. */
  public <R> Found<R> then(Function<? super T, Found<R>> stage) {
    Found<R> next = stage.apply(value);
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(next.issues());
    return new Found<>(next.value(), all);
  }

  public <R> Found<R> map(Function<? super T, R> function) {
    return new Found<>(function.apply(value), issues);
  }

  /** The same result with further issues behind its own. */
  public Found<T> with(List<Issue> more) {
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(more);
    return new Found<>(value, all);
  }
}
