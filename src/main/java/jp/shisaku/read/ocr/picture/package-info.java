/** A page in pixels: its rulings and grounds, its skew, the pieces of its ink. */
package jp.shisaku.read.ocr.picture;
