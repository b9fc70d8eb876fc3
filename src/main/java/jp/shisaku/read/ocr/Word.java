package jp.shisaku.read.ocr;

import jp.shisaku.read.ocr.picture.Patch;

/**
 * A word as tesseract cuts them; in Japanese any run of characters.
 *
 * @param image which of the pictures it was shown, from zero
 * @param line which line of that picture, from zero
 * @param confidence 0 to 100, tesseract's own
 * @param patch in pixels of the picture
 */
record Word(int image, int line, String text, double confidence, Patch patch) {}
