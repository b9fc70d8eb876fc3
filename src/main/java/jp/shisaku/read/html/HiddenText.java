package jp.shisaku.read.html;

import java.util.List;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Counts the characters that a page holds and does not show. */
final class HiddenText {

  private HiddenText() {}

  /** An issue that tells how many there are, or none. */
  static List<Issue> issues(Element body, Styles styles, Place place) {
    int[] hidden = {0};
    body.filter(
        (Node node, int depth) -> {
          if (node instanceof Element element && !HtmlBlocks.isRead(styles, element)) {
            boolean text = styles.isHidden(element) && !HtmlBlocks.isLeftOut(element);
            hidden[0] += text ? (int) element.text().chars().filter(HiddenText::isInk).count() : 0;
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
    return hidden[0] == 0
        ? List.of()
        : List.of(Issue.of(IssueCode.TEXT_HIDDEN, place, "", Integer.toString(hidden[0])));
  }

  private static boolean isInk(int character) {
    return !Character.isWhitespace(character) && !Character.isSpaceChar(character);
  }
}
