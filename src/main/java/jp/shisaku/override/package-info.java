/**
 * Values that a person has set by hand, put in the place of what was read. Takes a catalogue and
 * returns it corrected, with an issue for every override: applied, or without effect.
 */
package jp.shisaku.override;
