/**
 * What a catalogue shows by itself to be doubtful: one small class a check. Takes a catalogue and
 * returns issues; knows no file and changes no value. The same checks run at the end of an
 * extraction and on catalogues that came from elsewhere.
 */
package jp.shisaku.check;
