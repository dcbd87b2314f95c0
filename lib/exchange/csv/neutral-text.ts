/**
 * A spreadsheet takes a cell that begins with = + - @, their full-width forms, a tab or a line break for a formula; and one
 * that splits lines at another sign than this file does (`;` in half of Europe) makes cells of what stands within a text.
 * So an apostrophe is written before such a sign wherever a cell could begin; where apostrophes stand before it already,
 * one more: reading takes exactly one off again, and every text survives. Spaces and quotes before the sign do not hide it.
 * Source: OWASP, "CSV Injection".
 */
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫]'
const BEGINNING = '(^|[,;|\\t\\r\\n])([ "]*)'

const FORMULA = new RegExp(`${BEGINNING}(?='*${SIGN})`, 'g')
const NEUTRALISED = new RegExp(`${BEGINNING}'(?='*${SIGN})`, 'g')
const BREAK_FIRST = /^'*[\t\r\n]/
const BREAK_NEUTRALISED = /^'+[\t\r\n]/

/** Most texts have none of this, and are passed by at once. */
const SUSPECT = new RegExp(`(?:^|[,;|\\t\\r\\n])[ "]*'*${SIGN}|^'*[\\t\\r\\n]`)

/** The text of a cell as it is written to a file: "=1+1" -> "'=1+1", "'=1" -> "''=1", "a;@b" -> "a;'@b", "it's" -> "it's". */
export function neutralised(text: string): string {
  if (!SUSPECT.test(text)) return text
  const safe = text.replace(FORMULA, "$1$2'")
  return BREAK_FIRST.test(text) ? `'${safe}` : safe
}

/** The text of a cell as it was before it was neutralised; other texts as they are. */
export function restored(text: string): string {
  if (!text.includes("'")) return text
  return (BREAK_NEUTRALISED.test(text) ? text.slice(1) : text).replace(NEUTRALISED, '$1$2')
}
