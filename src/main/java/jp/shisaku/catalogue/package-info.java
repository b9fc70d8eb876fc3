/**
 * The result: a publication as a catalogue of policy measures. Plain records whose components are
 * the fields of catalogue.json, in the same order; no parsing, no files.
 */
package jp.shisaku.catalogue;
