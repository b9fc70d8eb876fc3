package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What in the content of a page no program writes: a damaged byte has made it so. PDFBox passes
 * over each of them in silence, and what they would have shown is missing.
 */
final class Oddities {

  /** Operators that there are, though nothing of what is read depends on them. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("MP", "DP", "BMC", "BDC", "EMC", "d0", "d1", "ri", "i", "gs", "sh", "BI", "ID", "EI");

  private static final String BEGIN_COMPATIBLE = "BX";
  private static final String END_COMPATIBLE = "EX";

  private static final String WITHOUT_OPERANDS = "an operator in its content lacks its operands";

  private String told = "";
  private boolean compatible;

  Optional<String> told() {
    return told.isEmpty() ? Optional.empty() : Optional.of(told);
  }

  /** An operator that is not followed. Between BX and EX there may be some that are not known. */
  void unsupported(Operator operator) {
    String name = operator.getName();
    if (name.equals(BEGIN_COMPATIBLE) || name.equals(END_COMPATIBLE)) {
      compatible = name.equals(BEGIN_COMPATIBLE);
    } else if (!compatible && !WITHOUT_EFFECT.contains(name)) {
      told = "its content holds an operator that there is not";
    }
  }

  /** PDFBox shows nothing where what is to be shown is no text. */
  void show(Operator operator, List<COSBase> operands) {
    if (showsText(operator.getName())
        && (operands.isEmpty()
            || operands.get(operands.size() - 1) instanceof COSNumber
            || operands.get(operands.size() - 1) instanceof COSName)) {
      told = WITHOUT_OPERANDS;
    }
  }

  /** Asked of every operator: {@link OperatorName#SHOW_TEXT} and the one that is adjusted. */
  private static boolean showsText(String name) {
    return name.length() == 2 && name.charAt(0) == 'T' && (name.charAt(1) | ' ') == 'j';
  }

  void failed(IOException fault) {
    if (fault instanceof MissingOperandException) {
      told = WITHOUT_OPERANDS;
    } else if (fault instanceof MissingResourceException) {
      told = "its content names what the page does not have";
    }
  }

  /**
   * A text is shown.
   *
   * @param font null where the page does not have the one that was chosen
   */
  void shownIn(PDFont font) {
    if (font == null) {
      told = "a text in its content has no font";
    }
  }

  /** A field shows another text than the one that it holds, until a viewer draws it anew. */
  void drawnOtherwise() {
    told = "a field upon it is drawn with another text than it holds";
  }

  /**
   * The content ends; operands that no operator follows are a string that was never closed.
   *
   * @param open whether another bracket was not closed
   */
  void atTheEnd(List<COSBase> operands, boolean open) {
    if (open) {
      told = "its content holds a bracket that is not closed";
    } else if (!operands.isEmpty()) {
      told = "its content ends before its last operator";
    }
  }
}
