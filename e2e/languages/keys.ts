import { readFileSync } from 'node:fs'

const files = ['metrics', 'organisations', 'places-syria']

/** Every text of a file of reference data that stands under `key` or `code`. */
function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) =>
    typeof child === 'string' && (name === 'key' || name === 'code') ? [child] : keysIn(child),
  )
}

/** Keys and codes of the sample, which are the same in every language, and stand on pages of the desk. */
export const keys: ReadonlySet<string> = new Set(
  files.flatMap((name) => keysIn(JSON.parse(readFileSync(`prisma/seed/${name}.json`, 'utf8')))),
)
