/**
 * Presentations, documents and workbooks, in the XML formats and in the old binary ones, into the
 * neutral model. Apache POI opens the files; none of its types leaves this package and those below
 * it. No macro is run, no link followed; what the author hid is left out and reported.
 */
package jp.shisaku.read.office;
