package jp.shisaku.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * The parser of PDFBox with a short way for the tokens of which nearly all content is made: plain
 * numbers, names, strings, arrays and dictionaries of these, and operators, each followed by what
 * may follow it. Whatever is not as plain as that goes the long way, so that both give the same.
 */
final class ContentParser extends PDFStreamParser {

  private static final int LONGEST_OPERATOR = 3;
  private static final int MOST_DIGITS = 9;

  /** With the slash. */
  private static final int LONGEST_KEPT = Long.BYTES;

  private static final int SLOTS = 8;
  private static final int SPREAD = 0x9E3779B9;

  private static final double[] TENS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

  /** The bits by which a double is finer than a float. */
  private static final long FINER = (1L << 29) - 1;

  /** Of these bits, where a double lies halfway between two floats. */
  private static final long HALFWAY = 1L << 28;

  private final ContentBytes content;
  private final byte[] bytes;

  /** The operators of this content, found by their letters, of which there are three at most. */
  private final Operator[] operators = new Operator[1 << SLOTS];

  private final int[] met = new int[1 << SLOTS];

  /** The short names of this content, in the same way. */
  private final COSName[] names = new COSName[1 << SLOTS];

  private final long[] metNames = new long[1 << SLOTS];
  private int next;
  private boolean open;

  ContentParser(ContentBytes content) throws IOException {
    super(new ParsedContent(content));
    this.content = content;
    this.bytes = content.bytes();
  }

  @Override
  public Object parseNextToken() throws IOException {
    if (content.isClosed()) {
      return super.parseNextToken();
    }
    int start = afterSpace((int) content.getPosition());
    Object token = plain(start);
    if (token != null) {
      content.seek(next);
      return token;
    }
    token = super.parseNextToken();
    open |= token == null && "[<(".indexOf(at(start)) >= 0;
    return token;
  }

  /** PDFBox takes whatever follows for the rest of one that is not closed, and says nothing. */
  @Override
  protected COSDictionary parseCOSDictionary(boolean direct) throws IOException {
    COSDictionary dictionary = super.parseCOSDictionary(direct);
    int end = content.isClosed() ? 0 : (int) content.getPosition();
    open |= end > 0 && at(end - 1) != '>';
    return dictionary;
  }

  /** True where a bracket was not closed: what stands behind it may be lost. */
  boolean hasOpenBracket() {
    return open;
  }

  /** The token at a place; null where it is not plain. Sets {@link #next}. */
  private Object plain(int start) {
    int first = at(start);
    return switch (first) {
      case '[' -> array(start);
      case '/' -> name(start);
      case '(', '<' -> at(start + 1) == '<' ? dictionary(start) : string(start);
      case '-', '+', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(start);
      default -> isLetter(first) ? operator(start) : null;
    };
  }

  private COSBase array(int start) {
    COSArray array = new COSArray();
    int place = afterSpace(start + 1);
    while (at(place) != ']') {
      int first = at(place);
      COSBase value =
          first == '(' || first == '<' ? string(place) : isNumeric(first) ? number(place) : null;
      if (value == null || !isGap(at(next)) && "(<]".indexOf(at(next)) < 0) {
        return null;
      }
      array.add(value);
      place = afterSpace(next);
    }
    next = place + 1;
    return array;
  }

  /** As marked content has it: names, each with a plain value. */
  private COSBase dictionary(int start) {
    COSDictionary dictionary = new COSDictionary();
    int place = afterSpace(start + 2);
    while (at(place) == '/') {
      COSName key = name(place);
      if (key == null || next == place + 1) {
        return null;
      }
      place = afterSpace(next);
      int first = at(place);
      COSBase value =
          switch (first) {
            case '/' -> name(place);
            case '(', '<' -> string(place);
            default -> isNumeric(first) ? number(place) : null;
          };
      if (value == null || !isGap(at(next)) && "/>".indexOf(at(next)) < 0) {
        return null;
      }
      dictionary.setItem(key, value);
      place = afterSpace(next);
    }
    if (at(place) != '>' || at(place + 1) != '>') {
      return null;
    }
    next = place + 2;
    return dictionary;
  }

  private COSBase number(int start) {
    boolean minus = at(start) == '-';
    int unsigned = minus || at(start) == '+' ? start + 1 : start;
    int place = unsigned;
    int value = 0;
    int digits = 0;
    int point = -1;
    for (; ; place++) {
      int c = at(place);
      if (c >= '0' && c <= '9') {
        value = value * 10 + c - '0';
        if (++digits > MOST_DIGITS) {
          return null;
        }
      } else if (c == '.' && point < 0) {
        point = digits;
      } else if (digits == 0 || c < 0 || c == '.' || c == '-') {
        return null;
      } else {
        break;
      }
    }
    next = place;
    if (point < 0) {
      return COSInteger.get(minus ? -value : value);
    }
    double exact = value / TENS[digits - point];
    // Rounded twice, a number is another one than rounded once only next to halfway.
    boolean risky = Math.abs((Double.doubleToRawLongBits(exact) & FINER) - HALFWAY) <= 1;
    float number = risky ? Float.parseFloat(text(unsigned, place)) : (float) exact;
    return new COSFloat(minus && number != 0 ? -number : number);
  }

  private COSName name(int start) {
    int place = start + 1;
    while (isPlain(at(place))) {
      place++;
    }
    if (!isEndOfName(at(place)) || at(place) < 0) {
      return null;
    }
    next = place;
    return place - start > LONGEST_KEPT
        ? COSName.getPDFName(text(start + 1, place))
        : kept(start + 1, place);
  }

  /** The name whose letters begin here and end at a place; a content has few, again and again. */
  private COSName kept(int start, int end) {
    long letters = 0;
    for (int i = start; i < end; i++) {
      letters = letters << Byte.SIZE | bytes[i];
    }
    int slot = (int) (letters ^ letters >>> Integer.SIZE) * SPREAD >>> Integer.SIZE - SLOTS;
    if (metNames[slot] != letters || names[slot] == null) {
      metNames[slot] = letters;
      names[slot] = COSName.getPDFName(text(start, end));
    }
    return names[slot];
  }

  private COSBase string(int start) {
    return at(start) == '(' ? letters(start + 1) : digits(start + 1);
  }

  private COSBase letters(int start) {
    int place = start;
    for (int c = at(place); c != ')'; c = at(++place)) {
      if (c < 0 || c == '(' || c == '\\') {
        return null;
      }
    }
    next = place + 1;
    byte[] string = new byte[place - start];
    System.arraycopy(bytes, start, string, 0, string.length);
    return new COSString(string);
  }

  private COSBase digits(int start) {
    int end = start;
    while (at(end) != '>') {
      if (hexadecimal(at(end)) < 0) {
        return null;
      }
      end++;
    }
    if ((end - start) % 2 != 0) {
      return null;
    }
    byte[] string = new byte[(end - start) / 2];
    for (int i = 0; i < string.length; i++) {
      int place = start + 2 * i;
      string[i] = (byte) (hexadecimal(bytes[place]) << 4 | hexadecimal(bytes[place + 1]));
    }
    next = end + 1;
    return new COSString(string);
  }

  /** The value of a digit; negative where it is none. */
  private static int hexadecimal(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int letter = c | ' ';
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  /** Pictures in the content (BI, ID) go the long way. */
  private Operator operator(int start) {
    int place = start;
    int letters = 0;
    while (isLetter(at(place))) {
      letters = letters << Byte.SIZE | at(place++);
    }
    if (place - start > LONGEST_OPERATOR || !isGap(at(place)) || at(start) == 'I') {
      return null;
    }
    next = place;
    int slot = letters * SPREAD >>> Integer.SIZE - SLOTS;
    if (met[slot] != letters) {
      String name = text(start, place);
      if (name.equals("BI")) {
        return null;
      }
      met[slot] = letters;
      operators[slot] = Operator.getOperator(name);
    }
    return operators[slot];
  }

  private int afterSpace(int start) {
    int place = start;
    while (isGap(at(place))) {
      place++;
    }
    return place;
  }

  private String text(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** The byte at a place; negative beyond the end. */
  private int at(int place) {
    return place < bytes.length ? bytes[place] & 0xFF : -1;
  }

  private static boolean isGap(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean isNumeric(int c) {
    return c >= '0' && c <= '9' || c == '-' || c == '.' || c == '+';
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '*' || c == '\'' || c == '"';
  }

  private static boolean isPlain(int c) {
    return c > ' ' && c < 0x7F && c != '#' && "/<>[]()%".indexOf(c) < 0;
  }
}
