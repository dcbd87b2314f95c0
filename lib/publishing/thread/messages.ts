import type { RecordedSweep } from '@/lib/checks/sweep/recorded-sweep'
import type { Found } from '@/lib/checks/sweep/sweep'
import type { FileProblem } from '@/lib/exchange/types'
import type { PackedRows } from './pack-rows'
import type { KnownNames } from './read-rows'

/** What the thread is asked. One file is read at a time. */
export type ThreadRequest =
  | { kind: 'read'; known: KnownNames }
  /** Bytes of the file, null after the last. */
  | { kind: 'bytes'; bytes: Uint8Array | null }
  /** A batch of rows was taken. */
  | { kind: 'taken' }
  | { kind: 'sweep'; number: number; sweep: RecordedSweep }

/** What it answers: a header, rows, and the end of them; and what was found, by the number of the sweep. */
export type ThreadAnswer =
  | { kind: 'header'; notes: FileProblem[]; absent: ReadonlySet<string> }
  | { kind: 'refused'; problems: FileProblem[] }
  | { kind: 'rows'; rows: PackedRows }
  | { kind: 'end' }
  /** Bytes were taken. */
  | { kind: 'taken' }
  | { kind: 'swept'; number: number; found: Found[] }

/** So many pieces of bytes, and so many batches of rows, wait for who takes them. */
export const mostSentAhead = 4
