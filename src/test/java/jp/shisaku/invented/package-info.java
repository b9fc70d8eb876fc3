/**
 * Publications that are drawn by lot: what was meant ({@link
 * jp.shisaku.invented.InventedPublication}), how it is set (the designs), in which format it is
 * printed (the presses), and whether the program reads it as it was meant ({@link
 * jp.shisaku.invented.Judgement}). The same seed draws the same publication in every run.
 */
package jp.shisaku.invented;
