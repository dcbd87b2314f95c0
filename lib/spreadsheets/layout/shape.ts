import { createHash } from 'node:crypto'
import { fold } from '@/lib/places/fold'
import type { SheetHeader } from '../types'

/**
 * A short digest of the names of columns and of their order: files of one form have one shape, however their headers are capitalised,
 * spaced or accented, wherever on the sheet they stand, and whatever stands below.
 */
export function shapeOf({ columns }: Pick<SheetHeader, 'columns'>): string {
  const names = columns.map(({ name, tag }) => `${fold(name)}\t${tag.toLowerCase().replace(/\s/g, '')}`)
  return createHash('sha256').update(names.join('\n')).digest('base64url').slice(0, 16)
}
