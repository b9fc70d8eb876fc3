/**
 * What may be doubtful, and where. Every stage of the reading returns its result together with the
 * issues it found; nothing that a person should know stays in a log. This package knows no format
 * and no field of a measure.
 */
package jp.shisaku.issue;
