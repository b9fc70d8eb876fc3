package jp.shisaku.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The answers that were given of late, by what was asked about: every stage asks about the same
 * cells, and every sheet has the same labels. Each question has one place, so memory does not grow
 * with the publication; another question in that place costs the time of an answer, no more.
 *
 * @param <Q> what is asked about; equal questions have equal answers
 * @param <A> the kind of answer
 */
public final class Recent<Q, A> {

  private static final int PLACES = 1 << 13;

  private final AtomicReferenceArray<Answer<Q, A>> answers = new AtomicReferenceArray<>(PLACES);
  private final Function<Q, A> asked;

  private record Answer<Q, A>(Q question, A value) {}

  public Recent(Function<Q, A> asked) {
    this.asked = asked;
  }

  public A of(Q question) {
    int hash = question.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    Answer<Q, A> kept = answers.get(place);
    if (kept != null && kept.question().equals(question)) {
      return kept.value();
    }
    A value = asked.apply(question);
    answers.set(place, new Answer<>(question, value));
    return value;
  }
}
