package jp.shisaku.batch;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Damages files in ways in which files come to be damaged, the same way for the same seed. */
final class Mutation {

  private Mutation() {}

  static byte[] of(byte[] sound, long seed) {
    Random random = new Random(seed);
    byte[] bytes = sound.clone();
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times && bytes.length > 0; i++) {
      bytes = mutated(bytes, random);
    }
    return bytes;
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> flipped(bytes, random);
      case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
      case 2 -> without(bytes, random);
      case 3 -> twice(bytes, random);
      default -> figuresChanged(bytes, random);
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    for (int i = 1 + random.nextInt(30); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + random.nextInt(2000));
    return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
  }

  private static byte[] twice(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + random.nextInt(2000));
    return joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
  }

  /** Lengths, counts, offsets and numbers of objects are what programs believe most. */
  private static byte[] figuresChanged(byte[] bytes, Random random) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= '0' && bytes[i] <= '9' && random.nextInt(200) == 0) {
        bytes[i] = (byte) ('0' + random.nextInt(10));
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(first);
    joined.writeBytes(second);
    return joined.toByteArray();
  }
}
