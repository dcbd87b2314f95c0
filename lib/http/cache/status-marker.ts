/**
 * The status that a page wants to be answered with, written into it. Next lets a static page choose only by throwing, and
 * then sends a body that a script has to fill; the store of pages reads the mark and sets the status instead.
 */
const marked = [404, 500, 503] as const
export type MarkedStatus = (typeof marked)[number]

const name = 'data-answer-status'

/** The attribute that marks a page. */
export function statusMark(status: MarkedStatus): Record<string, MarkedStatus> {
  return { [name]: status }
}

/** The status that a rendered page is marked with, or null. Text of the record cannot forge it: a quote in text is escaped. */
export function markedStatus(html: string): MarkedStatus | null {
  return marked.find((status) => html.includes(`<div ${name}="${status}"`)) ?? null
}
