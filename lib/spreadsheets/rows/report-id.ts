import { createHash } from 'node:crypto'
import { fold } from '@/lib/places/fold'

const longestName = 60
const longestDigest = 8

/** What is said of a publication that has no id of its own. */
export interface Publication {
  published: string
  publisher: string
  title: string
  url: string
}

/**
 * The id of the report of a file that gives none: day, publisher, and a digest of the publication and of the form of the file. So the same
 * file twice, or a corrected one of the same publication, is one report, and two files of another form are two.
 */
export function madeReportId({ published, publisher, title, url }: Publication, shape: string): string {
  const name = fold(publisher)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-+|-+$/g, '')
  const text = [published, fold(publisher), fold(title), url.trim(), shape].join('\n')
  return `${published.trim()}-${name === '' ? 'report' : name}-${letterDigest(text)}`
}

/** A few letters and digits that stand for a text: letters first, so that no spreadsheet takes them for a number. */
export function letterDigest(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').slice(0, longestDigest)
  return hex.replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
}
