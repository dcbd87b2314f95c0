import type { GazetteerPreview } from '@/lib/directory/gazetteer/file-preview'

/** What came of sending a gazetteer file: what it would do, or what keeps it from being entered. */
export interface GazetteerFormState {
  /** Counts the times that it was sent. */
  sent: number
  reason: string
  problems: readonly string[]
  /** Null while nothing was looked at. */
  preview: GazetteerPreview | null
  /** Whether all of it is on record already. */
  isUnchanged: boolean
  /** What the file that was looked at is known by: the same is entered when it is sent again. */
  seen: string
}

export const unsentGazetteer: GazetteerFormState = {
  ...{ sent: 0, reason: '', problems: [], preview: null, isUnchanged: false, seen: '' },
}
