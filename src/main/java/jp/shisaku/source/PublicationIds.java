package jp.shisaku.source;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names for publications that are safe as the name of a folder on every system, and do not depend
 * on the order in which files are named.
 */
final class PublicationIds {

  /** Short enough for 255 bytes in UTF-8, with a prefix. */
  static final int LONGEST = 80;

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  /** Names that Windows keeps for devices. */
  private static final Pattern RESERVED = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private static final int HASH_LENGTH = 8;

  /** Stands in a name for bytes that are no text in the encoding of the machine. */
  private static final String NO_TEXT = "\ufffd";

  private PublicationIds() {}

  /**
   * What a publication is named after.
   *
   * @param stem file name without its extension, or name of the folder
   * @param kind extension, or "parts" for a folder
   * @param place its path, told from where all inputs lie
   */
  record Naming(String stem, String kind, Path place) {}

  /** The name by itself: {@code 施策集 (令和5年度)} is {@code 施策集-令和5年度}. */
  static String slug(String stem) {
    String plain = Normalizer.normalize(stem, Normalizer.Form.NFKC);
    String slug = EDGES.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
    if (slug.isEmpty()) {
      return "publication";
    }
    return shortened(RESERVED.matcher(slug).matches() ? slug + "-publication" : slug, LONGEST);
  }

  /** Names for all, no two alike on a disk that does not tell A from a. */
  static List<String> of(List<Naming> namings) {
    int[] level = new int[namings.size()];
    List<String> ids = ids(namings, level);
    for (boolean changed = true; changed; ids = ids(namings, level)) {
      changed = raise(level, ids);
    }
    return ids;
  }

  /** All that share a name take the next longer form of it, so none of them depends on order. */
  private static boolean raise(int[] level, List<String> ids) {
    Map<String, Integer> count = new HashMap<>();
    ids.forEach(id -> count.merge(fold(id), 1, Integer::sum));
    boolean changed = false;
    for (int i = 0; i < level.length; i++) {
      if (count.get(fold(ids.get(i))) > 1 && level[i] < 2) {
        level[i]++;
        changed = true;
      }
    }
    return changed;
  }

  private static String fold(String id) {
    return id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static List<String> ids(List<Naming> namings, int[] level) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < level.length; i++) {
      ids.add(id(namings.get(i), level[i]));
    }
    return ids;
  }

  private static String id(Naming naming, int level) {
    String slug = slug(naming.stem());
    String kind = naming.kind().isEmpty() ? "" : "-" + slug(naming.kind());
    return switch (level) {
      case 0 -> slug;
      case 1 -> with(slug, kind);
      default -> with(slug, kind + "-" + hash(naming.place()));
    };
  }

  private static String with(String slug, String suffix) {
    return shortened(slug, LONGEST - suffix.length()) + suffix;
  }

  private static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return EDGES.matcher(text.substring(0, end)).replaceAll("");
  }

  private static String hash(Path place) {
    String name = place.toString().replace('\\', '/');
    return Sha256.of(name.contains(NO_TEXT) ? bytesOf(place) : name).substring(0, HASH_LENGTH);
  }

  /** A name that is no text is told by its bytes, as they stand in an address. */
  private static String bytesOf(Path place) {
    Path here = Path.of("").toAbsolutePath();
    return here.toUri().relativize(here.resolve(place).toUri()).getRawPath();
  }
}
