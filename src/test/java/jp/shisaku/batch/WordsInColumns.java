package jp.shisaku.batch;

import java.util.List;
import java.util.Random;

/** Texts of labels, heads and amounts with blanks between them, the same for the same seed. */
final class WordsInColumns {

  private static final List<String> WORDS =
      List.of(
          "施策名",
          "事業名",
          "担当課",
          "所管省庁",
          "施策分類",
          "予算額",
          "目的",
          "概要",
          "詳細",
          "備考",
          "区分",
          "令和8年度当初予算案",
          "令和7年度予算額",
          "当初",
          "補正",
          "（単位：百万円）",
          "12百万円",
          "1,234",
          "▲3",
          "(56)",
          "－",
          "の内数",
          "合計",
          "里山の小屋",
          "橋を架ける。",
          "山村課",
          "山村省小屋課",
          "①道を通す",
          "・木を植える",
          "（続き）",
          "【再掲】",
          "目 的",
          "予算額：7億円",
          "1",
          "１．",
          "a");

  private static final int LINES = 24;

  private WordsInColumns() {}

  static String of(long seed) {
    Random random = new Random(seed);
    // Few words a text: only what stands there again and again looks like a table.
    List<String> words =
        random.ints(4 + random.nextInt(8), 0, WORDS.size()).mapToObj(WORDS::get).toList();
    int[] starts = random.ints(1 + random.nextInt(5), 0, 80).sorted().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      text.append(line(words, starts, random)).append(random.nextInt(8) == 0 ? "\n\n" : "\n");
    }
    return text.toString();
  }

  private static String line(List<String> words, int[] starts, Random random) {
    StringBuilder line = new StringBuilder();
    for (int start : starts) {
      if (random.nextInt(5) > 0) {
        line.append(" ".repeat(Math.max(1, start + random.nextInt(2) - line.length())))
            .append(words.get(random.nextInt(words.size())));
      }
    }
    return line.toString();
  }
}
