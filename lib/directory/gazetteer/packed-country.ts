import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { COUNTRY_CODES } from '@/lib/places/gazetteer/country-codes'
import type { PackedCountry } from '@/lib/places/gazetteer/packed'

const unpack = promisify(brotliDecompress)

/** What the project's own gazetteer has of a country, by its two letters; null for letters that are no country's. */
export async function readPackedCountry(code: string): Promise<PackedCountry | null> {
  if (!COUNTRY_CODES.has(code)) return null
  const file = await readFile(join(process.cwd(), 'prisma/seed/gazetteer', `${code}.json.br`))
  return JSON.parse((await unpack(file)).toString())
}
