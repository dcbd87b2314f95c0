/**
 * A spreadsheet takes a cell that begins with = + - @ tab or carriage return for a formula. Such text is written with an
 * apostrophe before it, and so is text that already has apostrophes before such a sign: reading takes exactly one
 * off again, and every text survives. Source: OWASP, "CSV Injection".
 */
const FORMULA = /^'*[=+\-@\t\r]/
const NEUTRALISED = /^'+[=+\-@\t\r]/

/** The text of a cell as it is written to a file: "=1+1" -> "'=1+1", "'=1" -> "''=1", "it's" -> "it's". */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text of a cell as it was before it was neutralised; other texts as they are. */
export function restored(text: string): string {
  return text.charCodeAt(0) === 39 && NEUTRALISED.test(text) ? text.slice(1) : text
}
