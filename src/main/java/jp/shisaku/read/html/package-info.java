/**
 * Web pages into the neutral model: decoded here, parsed by jsoup, nothing fetched. Of style sheets
 * only what decides the text is followed: what is shown, what stands on its own, what is bold.
 */
package jp.shisaku.read.html;
