import type { DocumentRefusal } from '../refused'
import type { DocumentText } from '../types'

/** What comes of a document that was read elsewhere: in a process of its own, or in a worker of the browser. Plain data. */
export type DocumentAnswer =
  | { kind: 'read'; document: DocumentText; sha256: string }
  | { kind: 'refused'; refusal: DocumentRefusal }
  | { kind: 'failed'; message: string }
