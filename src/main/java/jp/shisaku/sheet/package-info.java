/**
 * What a policy sheet is, whatever its form: where it begins and ends, and the value of each field.
 */
package jp.shisaku.sheet;
