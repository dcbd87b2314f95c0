import { partsOf } from './parts'
import type { PartGroup } from './types'

/** What Prisma reads along with a metric for `storedGroups`. */
export const withGroups = {
  groups: {
    orderBy: { position: 'asc' },
    include: { texts: true, parts: { orderBy: { position: 'asc' } } },
  },
} as const

interface StoredGroup {
  key: string
  complete: boolean
  texts: readonly { language: string; label: string }[]
  parts: readonly { partKey: string }[]
}

/** The groups of a metric as Prisma reads them, with their names. */
export const storedGroups = (groups: readonly StoredGroup[]): (PartGroup & Pick<StoredGroup, 'texts'>)[] =>
  groups.map(({ key, complete, texts, parts }) => ({
    ...{ key, complete, texts },
    parts: parts.map(({ partKey }) => partKey),
  }))

/** The keys of all parts of a metric as Prisma reads it. */
export const storedParts = ({ parts, groups }: { parts: string; groups: readonly StoredGroup[] }): string[] =>
  partsOf(parts, storedGroups(groups))
