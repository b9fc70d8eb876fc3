/** Tables of HTML, as pages, web archives and texts with marks hold them. */
package jp.shisaku.markup;
