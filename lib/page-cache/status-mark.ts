/**
 * The status that a page wants to be answered with, written into it. Next lets a static page choose only by throwing, and
 * then sends a body that a script has to fill; the store of pages reads the mark and sets the status instead.
 */
export type MarkedStatus = 404 | 503

const name = 'data-answer-status'

/** The attribute that marks a page. */
export function statusMark(status: MarkedStatus): Record<string, MarkedStatus> {
  return { [name]: status }
}

/** The status that a rendered page is marked with, or null. Text of the record cannot forge it: a quote in text is escaped. */
export function markedStatus(html: string): MarkedStatus | null {
  if (html.includes(`<div ${name}="404"`)) return 404
  return html.includes(`<div ${name}="503"`) ? 503 : null
}
