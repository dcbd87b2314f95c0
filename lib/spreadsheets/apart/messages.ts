import type { Refusal } from '../read/refused'

/** How far an operation on a file has come: `done` of `all`, in the units that `step` names. */
export interface ApartProgress {
  step: string
  done: number
  all: number
}

/** Work on files that is done in a process of its own. What it is asked and answers is plain data, and small: files go by their paths. */
export type ApartOperation<Asked, Answer> = (
  asked: Asked,
  tell: (progress: ApartProgress) => void,
) => Promise<Answer>

/** What the process is asked, once. */
export interface ApartRequest {
  operation: string
  asked: unknown
}

/** What it says: how far it has come, any number of times, and then one of the others. */
export type ApartMessage =
  | { kind: 'progress'; progress: ApartProgress }
  | { kind: 'answer'; answer: unknown }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'failed'; message: string }
