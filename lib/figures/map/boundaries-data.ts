import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import type { Boundaries } from '@/lib/maps/boundaries'
import type { Outlines } from '@/lib/maps/outlines'

const folder = 'prisma/seed/boundaries'

/** The countries that are asked for most; a file of boundaries takes about a hundred kilobytes as objects. */
const kept = new LRUCache<string, { boundaries: Boundaries | null }>({ max: 24 })

/** The boundaries of a country by its code, such as SY; null where there are none. */
export async function readBoundaries(code: string): Promise<Boundaries | null> {
  if (!/^[A-Z]{2}$/.test(code)) return null
  const known = kept.get(code)
  if (known !== undefined) return known.boundaries
  const boundaries = await readFile(join(process.cwd(), folder, `${code}.json`), 'utf8').then(
    (text) => JSON.parse(text) as Boundaries,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    },
  )
  kept.set(code, { boundaries })
  return boundaries
}

let outlines: Promise<Outlines> | null = null

/** The outlines of all countries, coarse; read once, and again where that failed. */
export function readOutlines(): Promise<Outlines> {
  outlines ??= readFile(join(process.cwd(), folder, 'outlines.json'), 'utf8').then(
    (text) => JSON.parse(text) as Outlines,
    (error: unknown) => {
      outlines = null
      throw error
    },
  )
  return outlines
}
