import 'server-only'
import { createHash, type Hash, hash } from 'node:crypto'
import type { EntryCells } from '@/lib/audit/entry-hash'
import type { Author } from '@/lib/claims/types'

interface Note {
  /** What its rows say, and the digest of what they said before that was more than is held. */
  said: string
  earlier: Hash | null
  entered: string[]
  ended: string[]
  ruled: string[]
  answered: string[]
  /** The fields of the report before and after, where they changed. */
  fields: { before: Fields; after: Fields } | null
}

/** What a report says of itself, by the columns of a file. */
type Fields = Readonly<Record<string, string>>

/** How many reports are held for further rows; a report whose rows lie further apart gets an entry for each stretch. */
const capacity = 2_000

/** How many characters of a report's rows are held before they are digested. */
const longestHeld = 16_384

/** What entering does to each report, for one entry of the audit per report. */
export class AuditTrail {
  readonly #notes = new Map<string, Note>()

  /** `action`: the audit's word for what is done. */
  constructor(private readonly action: string) {}

  /** What a row says, for the digest of all that was read of the report. */
  read(reportKey: string, content: string): void {
    const note = this.#note(reportKey)
    note.said += content
    if (note.said.length < longestHeld) return
    note.earlier = (note.earlier ?? createHash('sha256')).update(note.said)
    note.said = ''
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

  answered(reportKey: string, claimKey: string, answer: string): void {
    this.#note(reportKey).answered.push(`${claimKey} ${answer}`)
  }

  changed(reportKey: string, before: Fields, after: Fields): void {
    this.#note(reportKey).fields = { before, after }
  }

  /** Entries, not yet linked, for the reports noted first, beyond those that are held. */
  takeOldest(author: Author): EntryCells[] {
    return this.#take(author, this.#notes.size - capacity)
  }

  /** Entries, not yet linked, for all that is held. */
  takeAll(author: Author): EntryCells[] {
    return this.#take(author, this.#notes.size)
  }

  #take({ at, by }: Author, count: number): EntryCells[] {
    const entries: EntryCells[] = []
    for (const [key, note] of this.#notes) {
      if (count-- <= 0) break
      this.#notes.delete(key)
      const { entered, ended, ruled, answered, fields } = note
      if (entered.length + ended.length + ruled.length + answered.length === 0 && fields === null) continue
      const sha256 = digestOf(note)
      const before = fields === null ? '' : JSON.stringify(fields.before)
      const more = { ...(answered.length > 0 && { answered }), ...(fields && { fields: fields.after }) }
      const after = JSON.stringify({ entered, ended, ruled, ...more, sha256 })
      entries.push([at, by, this.action, key, before, after, ''])
    }
    return entries
  }

  #note(reportKey: string): Note {
    let note = this.#notes.get(reportKey)
    if (note === undefined) {
      note = { said: '', earlier: null, entered: [], ended: [], ruled: [], answered: [], fields: null }
      this.#notes.set(reportKey, note)
    }
    return note
  }
}

const digestOf = ({ said, earlier }: Note) =>
  earlier === null ? hash('sha256', said) : earlier.update(said).digest('hex')
