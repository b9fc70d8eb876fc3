/**
 * What presentations, documents and workbooks share: the package with its limits and damages, marks
 * of lists, equations, and pictures that hold print.
 */
package jp.shisaku.read.office.part;
