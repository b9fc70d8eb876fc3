/**
 * Web pages into the neutral model: decoded here, parsed by jsoup, nothing fetched. Of style sheets
 * only what decides the text is followed: what is shown, what stands on its own, what is bold.
 * Where a program placed each text, as converters of PDF do, the places are followed, and the page
 * is laid out as that of a PDF is.
 */
package jp.shisaku.read.html;
