package jp.shisaku.label;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The answers that were given of late, by the text that was asked about: every stage asks about the
 * same cells, and every sheet has the same labels. Each text has one place, so memory does not grow
 * with the publication; another text in that place costs the time of an answer, no more.
 *
 * @param <T> the kind of answer, always the same of a text
 */
final class Recent<T> {

  private static final int PLACES = 1 << 13;

  private final AtomicReferenceArray<Answer<T>> answers = new AtomicReferenceArray<>(PLACES);
  private final Function<String, T> asked;

  private record Answer<T>(String text, T value) {}

  Recent(Function<String, T> asked) {
    this.asked = asked;
  }

  T of(String text) {
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    Answer<T> kept = answers.get(place);
    if (kept != null && kept.text().equals(text)) {
      return kept.value();
    }
    T value = asked.apply(text);
    answers.set(place, new Answer<>(text, value));
    return value;
  }
}
