import type { DraftContent } from '../schema'
import type { StepRefusal } from '../states'
import { differences, type EditDifference, mergeEdits } from './differences'

/** What the server answers to a draft that is sent to be kept. */
export type SavedAnswer =
  | { kind: 'saved'; version: number; at: string }
  | { kind: 'newer'; version: number; content: DraftContent; by: string; at: string; own: boolean }
  | { kind: 'refused'; why: StepRefusal }
  /** It is larger than is kept, or no draft at all: sending it again changes nothing. */
  | { kind: 'too_large' | 'malformed' }
  | { kind: 'unknown' }

/** A draft as the server keeps it. */
export interface SavedDraft {
  version: number
  content: DraftContent
}

/** What a browser keeps of a draft until the server has it: what was typed, and over which version. */
export interface LocalDraft {
  base: SavedDraft
  content: DraftContent
}

/** Somebody else's changes met with mine. */
export interface MergedEdits {
  /** Who changed it and when; blank where it is not known who. `own`: it was the same person, elsewhere. */
  by: string
  own: boolean
  at: string
  theirs: DraftContent
  /** What they changed and I did not: taken over. */
  taken: EditDifference[]
  /** What both changed: mine stands until somebody chooses. */
  disputed: EditDifference[]
}

/** Brings what was typed over `base` together with what somebody else saved meanwhile. */
export function mergeWithServer(
  base: DraftContent,
  mine: DraftContent,
  theirs: DraftContent,
  { by, at, own }: { by: string; at: string; own: boolean },
): { content: DraftContent; met: MergedEdits } {
  const { merged, disputed } = mergeEdits(base, mine, theirs)
  return { content: merged, met: { by, at, own, theirs, taken: differences(merged, mine), disputed } }
}

/** What to go on typing in, where a browser kept something that the server may not have; null: there is nothing. */
export function resume(
  server: SavedDraft,
  kept: LocalDraft | null,
): { content: DraftContent; met: MergedEdits | null } | null {
  if (kept === null || differences(kept.content, server.content).length === 0) return null
  if (kept.base.version === server.version) return { content: kept.content, met: null }
  return mergeWithServer(kept.base.content, kept.content, server.content, { by: '', at: '', own: false })
}

/** Whether two versions say the same. */
export function isSame(a: DraftContent, b: DraftContent): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
