import 'server-only'
import { createHash, type Hash } from 'node:crypto'
import type { Author } from './types'

interface Note {
  hash: Hash
  entered: string[]
  ended: string[]
  ruled: string[]
  /** The fields of the report before and after, where they changed. */
  fields: { before: Fields; after: Fields } | null
}

/** What a report says of itself, by the columns of a file. */
type Fields = Readonly<Record<string, string>>

/** How many reports are held for further rows; a report whose rows lie further apart gets an entry for each stretch. */
const capacity = 2_000

/** What entering does to each report, for one entry of the audit per report. */
export class Journal {
  readonly #notes = new Map<string, Note>()

  /** What a row says, for the digest of all that was read of the report. */
  read(reportKey: string, content: string): void {
    this.#note(reportKey).hash.update(content)
  }

  entered(reportKey: string, claimKey: string): void {
    this.#note(reportKey).entered.push(claimKey)
  }

  ended(reportKey: string, claimKey: string): void {
    this.#note(reportKey).ended.push(claimKey)
  }

  ruled(reportKey: string, claimKey: string, ruling: string): void {
    this.#note(reportKey).ruled.push(`${claimKey} ${ruling}`)
  }

  changed(reportKey: string, before: Fields, after: Fields): void {
    this.#note(reportKey).fields = { before, after }
  }

  /** Entries, without ids, for the reports noted first, beyond those that are held. */
  takeOldest(author: Author): string[][] {
    return this.#take(author, this.#notes.size - capacity)
  }

  /** Entries, without ids, for all that is held. */
  takeAll(author: Author): string[][] {
    return this.#take(author, this.#notes.size)
  }

  #take({ at, by }: Author, count: number): string[][] {
    const entries: string[][] = []
    for (const [key, { hash, entered, ended, ruled, fields }] of this.#notes) {
      if (count-- <= 0) break
      this.#notes.delete(key)
      if (entered.length + ended.length + ruled.length === 0 && fields === null) continue
      const sha256 = hash.digest('hex')
      const before = fields === null ? '' : JSON.stringify(fields.before)
      const after = JSON.stringify({ entered, ended, ruled, ...(fields && { fields: fields.after }), sha256 })
      entries.push([at, by, 'report.import', key, before, after, ''])
    }
    return entries
  }

  #note(reportKey: string): Note {
    let note = this.#notes.get(reportKey)
    if (note === undefined) {
      note = { hash: createHash('sha256'), entered: [], ended: [], ruled: [], fields: null }
      this.#notes.set(reportKey, note)
    }
    return note
  }
}
