import { createHash, type Hash } from 'node:crypto'
import type { Author } from './types'

interface Note {
  hash: Hash
  entered: string[]
  ended: string[]
  fields: boolean
}

/** What entering does to each report, for one entry of the audit per report and batch. */
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

  changed(reportKey: string): void {
    this.#note(reportKey).fields = true
  }

  /** The entries for what was noted since the last call, without ids. */
  take({ at, by }: Author): string[][] {
    const entries: string[][] = []
    for (const [key, { hash, entered, ended, fields }] of this.#notes) {
      if (entered.length === 0 && ended.length === 0 && !fields) continue
      const after = JSON.stringify({ entered, ended, fields, sha256: hash.digest('hex') })
      entries.push([at, by, 'report.import', key, '', after, ''])
    }
    this.#notes.clear()
    return entries
  }

  #note(reportKey: string): Note {
    let note = this.#notes.get(reportKey)
    if (note === undefined) {
      note = { hash: createHash('sha256'), entered: [], ended: [], fields: false }
      this.#notes.set(reportKey, note)
    }
    return note
  }
}
