package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell with boxes to tick, ☑予算　☐税制 or ■予算　□税制: what is not ticked is not said. */
final class Ticked {

  private static final Pattern OPTION =
      Pattern.compile("(?<box>[☑☒✅☐■□])(?<text>[^☑☒✅☐■□]*)", Pattern.DOTALL);

  private Ticked() {}

  /** What is ticked; the text itself where no box in it is empty. */
  static String only(String text) {
    if (text.indexOf('☐') < 0 && text.indexOf('□') < 0) {
      return text.replaceAll("[☑☒✅]", "");
    }
    List<String> ticked = new ArrayList<>();
    Matcher option = OPTION.matcher(text);
    while (option.find()) {
      if ("☑☒✅■".contains(option.group("box"))) {
        ticked.add(option.group("text").strip());
      }
    }
    return String.join("、", ticked);
  }
}
