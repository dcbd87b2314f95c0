import { readFile } from 'node:fs/promises'
import type { GazetteerPlace } from '@/lib/extract/places/gazetteer'

const files = ['syria', 'yemen', 'ukraine']

/** The places that come with Firmground, without asking a database. */
export async function placesOnFile(): Promise<GazetteerPlace[]> {
  const read = files.map(async (country) => {
    const file = new URL(`../../prisma/seed/places-${country}.json`, import.meta.url)
    return (JSON.parse(await readFile(file, 'utf8')) as { places: GazetteerPlace[] }).places
  })
  return (await Promise.all(read)).flat()
}
