/**
 * `npm run outlines`: writes prisma/seed/boundaries/outlines.json, the outlines of all countries from their boundaries, coarse enough for
 * a map of the world. Needed when the boundaries have become newer.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Boundaries } from '@/lib/maps/boundaries'
import { type Outlines, outlineOf } from '@/lib/maps/outlines'

const folder = fileURLToPath(new URL('../prisma/seed/boundaries/', import.meta.url))

const outlines: Outlines = {}
for (const file of (await readdir(folder))
  .filter((name) => /^([A-Z]{2}|x-[A-Z]+)\.json$/.test(name))
  .sort()) {
  const boundaries = JSON.parse(await readFile(`${folder}${file}`, 'utf8')) as Boundaries
  // Nobody lives there, and it fills a third of a map.
  if (file === 'AQ.json') continue
  outlines[file.slice(0, -'.json'.length)] = outlineOf(boundaries)
}
const text = JSON.stringify(outlines)
await writeFile(`${folder}outlines.json`, `${text}\n`)
console.log(`${Object.keys(outlines).length} outlines, ${Math.round(text.length / 1024)} kB`)
