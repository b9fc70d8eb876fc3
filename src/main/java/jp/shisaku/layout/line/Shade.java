package jp.shisaku.layout.line;

import jp.shisaku.issue.Box;

/**
 * A rectangle filled with a colour that is not white.
 *
 * @param rgb 0xRRGGBB
 */
public record Shade(Box box, int rgb) {}
