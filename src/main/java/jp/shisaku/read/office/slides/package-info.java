/** Presentations, PPTX and PPT: a slide is a page, read as a person sees it. */
package jp.shisaku.read.office.slides;
