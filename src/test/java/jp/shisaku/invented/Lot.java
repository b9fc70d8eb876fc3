package jp.shisaku.invented;

import java.util.List;
import java.util.Random;

/** Draws lots, the same ones for the same seed in every run. */
final class Lot {

  private final Random random;

  Lot(long seed) {
    this.random = new Random(seed);
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** From {@code least} to {@code most}, both among them. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True in so many of a hundred draws. */
  boolean falls(int percent) {
    return random.nextInt(100) < percent;
  }
}
