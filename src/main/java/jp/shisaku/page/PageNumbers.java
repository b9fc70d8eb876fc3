package jp.shisaku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes printed page numbers away where the format does not mark them: a last line "- 12 -", whose
 * number rises with the pages on more than half of them. A lone number stays.
 */
public final class PageNumbers {

  private static final Pattern NUMBER =
      Pattern.compile("[-‐–—―－\\s]*(?<number>[0-9]{1,4})[-‐–—―－\\s]*");

  private PageNumbers() {}

  /** The same pages without their numbers. */
  public static List<Page> dropped(List<Page> pages) {
    Map<Integer, Long> byOffset =
        IntStream.range(0, pages.size())
            .filter(i -> number(pages.get(i)).isPresent())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    i -> number(pages.get(i)).getAsInt() - i, Collectors.counting()));
    List<Page> result = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      OptionalInt number = number(pages.get(i));
      long followed = number.isPresent() ? byOffset.getOrDefault(number.getAsInt() - i, 0L) : 0;
      boolean isNumber = followed > 1 && followed * 2 > pages.size();
      result.add(isNumber ? withoutLast(pages.get(i)) : pages.get(i));
    }
    return List.copyOf(result);
  }

  private static OptionalInt number(Page page) {
    if (page.blocks().isEmpty()
        || !(page.blocks().get(page.blocks().size() - 1) instanceof Line line)) {
      return OptionalInt.empty();
    }
    Matcher m = NUMBER.matcher(line.text());
    return m.matches() ? OptionalInt.of(Integer.parseInt(m.group("number"))) : OptionalInt.empty();
  }

  private static Page withoutLast(Page page) {
    return page.withBlocks(page.blocks().subList(0, page.blocks().size() - 1));
  }
}
