package jp.shisaku.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page as converters of PDF write it, drawn text by text; in points. */
final class PlacedSketch {

  private static final double POINTS_OF_PIXEL = 0.75;
  private static final int WIDTH = 600;
  private static final int HEIGHT = 800;

  private record Text(int left, int top, String text) {}

  private final List<Text> texts = new ArrayList<>();

  /** Letters of 12 points. */
  PlacedSketch text(int left, int top, String text) {
    texts.add(new Text(left, top, text));
    return this;
  }

  /** So many lines of running text from here on. */
  PlacedSketch lines(int left, int top, int count, String text) {
    for (int i = 0; i < count; i++) {
      text(left, top + 18 * i, text);
    }
    return this;
  }

  /** As {@code pdftohtml -c -s} does. */
  String byPdftohtml() {
    StringBuilder html =
        new StringBuilder("<style><!-- p {margin: 0;} .ft10{font-size:16px;} --></style>");
    html.append("<div id=page1-div style='position:relative;");
    html.append("width:%dpx;height:%dpx;'>".formatted(pixels(WIDTH), pixels(HEIGHT)));
    for (Text t : texts) {
      html.append(
          "<p style='position:absolute;top:%dpx;left:%dpx;white-space:nowrap' class=ft10>%s</p>\n"
              .formatted(pixels(t.top()), pixels(t.left()), t.text().replace(" ", "&#160;")));
    }
    return html.append("</div>").toString();
  }

  /**
   * As pdf2htmlEX does: a class for each length, from the foot of the page, four times as large.
   */
  String byPdf2htmlEx() {
    StringBuilder css =
        new StringBuilder(
            ".pf{position:relative;overflow:hidden} .w0{width:800px} .h0{height:1066.67px}"
                + ".pc{position:absolute;top:0;left:0;width:100%;height:100%}"
                + ".t{position:absolute;white-space:pre;font-size:1px;transform-origin:0% 100%}"
                + ".m0{transform:matrix(0.25,0.000000,0.000000,0.25,0,0)} .fs0{font-size:64px}");
    StringBuilder body = new StringBuilder("<div class='pf w0 h0'><div class='pc w0 h0'>");
    for (int i = 0; i < texts.size(); i++) {
      Text t = texts.get(i);
      double bottom = (HEIGHT - t.top() - 12) / POINTS_OF_PIXEL;
      css.append(String.format(Locale.ROOT, ".y%d{bottom:%.2fpx}\n", i, bottom));
      css.append(".x%d{left:%dpx}\n".formatted(i, pixels(t.left())));
      body.append("<div class='t m0 x%1$d y%1$d fs0'>%2$s</div>".formatted(i, t.text()));
    }
    return "<style>" + css + "</style>" + body + "</div></div>";
  }

  /** As {@code mutool draw -F html} does: in points, and the size is that of the only span. */
  String byMutool() {
    StringBuilder html =
        new StringBuilder(
            "<style>div{position:relative} p{position:absolute;white-space:pre;margin:0}</style>");
    html.append("<div id=page0 style='width:%d.0pt;height:%d.0pt'>".formatted(WIDTH, HEIGHT));
    for (Text t : texts) {
      html.append(
          "<p style='top:%d.0pt;left:%d.0pt;line-height:12.0pt'><span style='font-size:12.0pt'>%s</span></p>"
              .formatted(t.top(), t.left(), t.text()));
    }
    return html.append("</div>").toString();
  }

  /** As {@code pdftohtml -xml} does; all letters are kanji. */
  String asXml() {
    StringBuilder xml = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n<pdf2xml>");
    xml.append("<page number='1' height='%d' width='%d'>".formatted(pixels(HEIGHT), pixels(WIDTH)));
    xml.append("<fontspec id='0' size='16' family='Gothic' color='#000000'/>");
    for (Text t : texts) {
      xml.append(
          "<text top='%d' left='%d' width='%d' height='16' font='0'><b>%s</b></text>"
              .formatted(pixels(t.top()), pixels(t.left()), 16 * t.text().length(), t.text()));
    }
    return xml.append("</page></pdf2xml>").toString();
  }

  private static int pixels(int points) {
    return (int) Math.round(points / POINTS_OF_PIXEL);
  }
}
