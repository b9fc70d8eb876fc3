/**
 * What the painting of a PDF page leaves to be seen: lines, areas, clips, and ink on its ground.
 */
package jp.shisaku.read.pdf.ink;
