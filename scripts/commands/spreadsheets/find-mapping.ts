import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { SqlConnection } from '@/lib/db/connection'
import { readMapping } from '@/lib/spreadsheets/mapping/schema'
import type { Mapping } from '@/lib/spreadsheets/types'

/** How many names of kept mappings are offered to whoever asks for another. */
const mostOffered = 20

/** The mapping in a file of JSON, or the one that is kept at the desk under this name. */
export async function findMapping(session: SqlConnection, nameOrPath: string): Promise<Mapping> {
  if (existsSync(nameOrPath)) return readMappingFile(nameOrPath)
  const kept = await session.query<{ name: string; mapping: string }>(
    'select "name", "mapping" from "KeptMapping" order by "name"',
  )
  const found = kept.find(({ name }) => name === nameOrPath)
  if (found !== undefined) return checked(JSON.parse(found.mapping), nameOrPath)
  const names = kept.slice(0, mostOffered).map(({ name }) => `"${name}"`)
  throw new Error(
    `there is no mapping ${nameOrPath}: no file of JSON, and ${
      names.length === 0
        ? 'none is kept at the desk; write one with --suggest-mapping'
        : `none that is kept at the desk; there are ${names.join(', ')}${kept.length > names.length ? ` and ${kept.length - names.length} more` : ''}`
    }`,
  )
}

/** Reads a mapping from a file of JSON: one as it is kept, or one that `--suggest-mapping` wrote. */
async function readMappingFile(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8')
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (error) {
    throw new Error(`the mapping ${path} is not JSON: ${error instanceof Error ? error.message : error}`)
  }
  const inner = typeof given === 'object' && given !== null && 'mapping' in given ? given.mapping : given
  return checked(inner, path)
}

function checked(given: unknown, name: string): Mapping {
  const read = readMapping(given)
  if (read.ok) return read.mapping
  throw new Error([`the mapping ${name} cannot be read:`, ...read.problems].join('\n'))
}
