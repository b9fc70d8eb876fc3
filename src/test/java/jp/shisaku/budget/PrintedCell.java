package jp.shisaku.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A budget cell as ministries print them, drawn at random, with what it says: the other way round
 * from the grammar, and apart from it.
 *
 * @param text the cell
 * @param told its lines, as {@link Told} tells them, without notes and issues
 */
record PrintedCell(String text, String told) {

  private static final String[] DRAFT = {"予算(案)", "予算（案）", "予算案", "当初予算案", "政府予算案", "当初予算（案）"};
  private static final String[] INITIAL = {"予算", "予算額", "当初予算", "当初予算額", "当初"};
  private static final String[] REQUEST = {"概算要求", "概算要求額", "要求額", "要求・要望額", "要望額"};
  private static final String[] SUPPLEMENTARY = {"補正予算", "補正予算額", "補正", "第1次補正予算", "補正予算（第１号）"};
  private static final String[] HEAD_ENDS = {"：", ":", " ", "　", "\n", "： "};
  private static final String[] JOINTS = {"\n", "、", " ", "　", "\n・", "；", "／", "\n\n", "，"};
  private static final String[] NOTES = {
    "※新規", "（新規）", "（皆増）", "\n※風船庁予算計上", "（対前年度比 104%）", "※1", "\n（注）四捨五入による。", "（継続）", "【拡充】", "＊"
  };
  private static final String[] PARTS = {
    "（うち国費 %s）", "（うち謝金%s、旅費%s）", "\nうち\n謝金 %s\n旅費 %s", "\n内訳：謝金 %s、旅費 %s", "（内訳\n謝金%s）", "、うち謝金 %s"
  };
  private static final String[] ACCOUNTS = {"一般会計", "特別会計", "復興特会", "財政融資"};

  static PrintedCell of(long seed) {
    return new Printer(new Random(seed * 7919)).cell();
  }

  private static final class Printer {

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> told = new ArrayList<>();

    /** Nearly all cells print one unit throughout. */
    private final int unit;

    private final boolean wide;

    Printer(Random random) {
      this.random = random;
      this.unit = random.nextInt(5);
      this.wide = one(4);
    }

    PrintedCell cell() {
      int year = 2022 + random.nextInt(9);
      switch (random.nextInt(7)) {
        case 0 -> withYearBefore(year);
        case 1 -> withSupplementary(year);
        case 2 -> years(year);
        case 3 -> accounts(year);
        case 4 -> request(year);
        case 5 -> bareBefore(year);
        default -> {
          main(year);
          note();
        }
      }
      return new PrintedCell(
          wide ? Print.wide(text.toString()) : text.toString(), String.join("; ", told));
    }

    /** The statement that most cells begin with. */
    private void main(int year) {
      head(year, pick(DRAFT));
      value(year + " initial draft");
    }

    /** 令和8年度予算案：9億円（令和7年度予算：8億円）. */
    private void withYearBefore(int year) {
      main(year);
      note();
      text.append(one(2) ? "（" : "\n（");
      head(year - 1, pick(INITIAL));
      value((year - 1) + " initial");
      text.append("）");
    }

    private void withSupplementary(int year) {
      main(year);
      text.append(pick(JOINTS));
      supplementary(year - 1);
      note();
    }

    private void supplementary(int year) {
      String stage = pick(SUPPLEMENTARY);
      head(year, stage);
      value(year + " supplementary" + (stage.contains("第") ? " no.1" : ""));
    }

    private void years(int year) {
      for (int i = 0; i < 3; i++) {
        text.append(i > 0 ? pick(JOINTS) : "");
        head(year - i, pick(INITIAL));
        value((year - i) + " initial");
      }
    }

    /** 令和8年度予算案 一般会計 9億円、特別会計 1億円. */
    private void accounts(int year) {
      text.append(era(year)).append(pick(DRAFT)).append(one(2) ? " " : "\n");
      int first = random.nextInt(2);
      for (int i = 0; i < 2; i++) {
        String account = ACCOUNTS[first + 2 * i];
        text.append(i > 0 ? one(2) ? "、" : "\n" : "").append(account).append(one(2) ? "：" : " ");
        told.add(year + " initial draft " + amount() + " for[" + account + "]");
      }
    }

    private void request(int year) {
      head(year, pick(REQUEST));
      value(year + " request");
      text.append("（");
      boolean word = one(3);
      text.append(word ? "前年度" : era(year - 1)).append(pick(INITIAL)).append(pick(HEAD_ENDS));
      value((year - 1) + " initial");
      text.append("）");
    }

    /** 9億円（8億円）, and a remark on what stands in brackets. */
    private void bareBefore(int year) {
      head(year, pick(DRAFT));
      told.add(year + " initial draft " + amount());
      text.append("（");
      told.add((year - 1) + " initial " + amount() + (one(3) ? behind("の内数", " included") : ""));
      text.append("）\n※（　）内は").append(era(year - 1)).append(pick(INITIAL));
    }

    private void head(int year, String stage) {
      text.append(era(year)).append(stage).append(pick(HEAD_ENDS));
    }

    private String era(int year) {
      int count = year - 2018;
      return switch (random.nextInt(5)) {
        case 0 -> "R" + count + (one(2) ? "年度" : "");
        case 1 -> year + "年度";
        case 2 -> "令和" + count + "年度（" + year + "年度）";
        default -> "令和" + count + "年度";
      };
    }

    /** An amount with what is printed behind it, or nothing. */
    private void value(String head) {
      switch (random.nextInt(12)) {
        case 0 -> {
          text.append(one(2) ? "－" : "―");
          told.add(head + " null");
        }
        case 1 -> told.add(head + " " + amount() + behind("の内数", " included"));
        case 2 -> told.add(head + " " + amount() + behind("程度", " about"));
        case 3 -> {
          text.append("約");
          told.add(head + " " + amount() + " about");
        }
        case 4 -> {
          told.add(head + " " + amount());
          String part = pick(PARTS);
          text.append(part.replace("%s", "1千円"));
        }
        case 5 -> told.add(head + " " + amount() + behind("（ほか風船庁16百万円）", " and 風船庁 16000000"));
        default -> told.add(head + " " + amount());
      }
    }

    private String behind(String printed, String means) {
      text.append(printed);
      return means;
    }

    /** Prints an amount and says what it is in yen. */
    private long amount() {
      long number = 1 + random.nextInt(one(4) ? 9_999_999 : one(3) ? 99_999 : 999);
      String printed;
      long yen;
      switch (unit) {
        case 0 -> {
          printed = Print.grouped(number) + "千円";
          yen = number * 1000;
        }
        case 1 -> {
          printed = String.format(Locale.ROOT, "%d.%d億円", number / 10, number % 10);
          yen = number * 10_000_000;
        }
        case 2 -> {
          yen = number * 1_000_000;
          printed = Print.mixed(yen, section -> Long.toString(section));
        }
        default -> {
          printed = Print.grouped(number) + "百万円";
          yen = number * 1_000_000;
        }
      }
      boolean minus = one(15);
      text.append(minus ? "△" : "").append(wrapped(printed));
      return minus ? -yen : yen;
    }

    /**
     * A narrow cell breaks a number before its unit, or behind a comma; behind the first one nobody
     * could tell whether it goes on.
     */
    private String wrapped(String printed) {
      int comma = printed.indexOf(',', printed.indexOf(',') + 1);
      if (comma > 0 && one(3)) {
        return printed.substring(0, comma + 1) + "\n" + printed.substring(comma + 1);
      }
      int unitStart = printed.indexOf("百万円");
      return unitStart > 0 && one(6)
          ? printed.substring(0, unitStart) + "\n" + printed.substring(unitStart)
          : printed;
    }

    private void note() {
      if (one(3)) {
        text.append(pick(NOTES));
      }
    }

    private String pick(String[] words) {
      return words[random.nextInt(words.length)];
    }

    private boolean one(int in) {
      return random.nextInt(in) == 0;
    }
  }
}
