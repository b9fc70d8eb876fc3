/**
 * Text to text: width, radicals, blanks, dashes, wrapped lines. Pure; knows no budget and no label.
 */
package jp.shisaku.text;
