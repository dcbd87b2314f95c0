import { isDay } from '@/lib/periods/day'
import type { ReportCursor } from './types'

/** Reads a cursor as `formatCursor` writes it, "2017-09-22.31"; null for anything else. */
export function parseCursor(text: string): ReportCursor | null {
  const [, published, id] = /^(\d{4}-\d{2}-\d{2})\.(\d{1,9})$/.exec(text) ?? []
  return published !== undefined && isDay(published) ? { published, id: Number(id) } : null
}

export function formatCursor({ published, id }: ReportCursor): string {
  return `${published}.${id}`
}
