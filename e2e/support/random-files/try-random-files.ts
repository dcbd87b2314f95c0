/**
 * `npm run try:random -- [SEEDS] [sqlite|postgresql]`: enters random valid files and asks for every page that they have a part in.
 * SEEDS is a number or a range such as 1-500, which is what is tried where none is given; on both databases where none is named.
 */
import { type Dialect, openDatabases } from '../databases'
import { type CrawlFault, tryRandomFiles } from './random-files'

const dialects = ['sqlite', 'postgresql'] as const

function seedsOf(text: string): number[] {
  const range = /^(\d+)(?:-(\d+))?$/.exec(text)
  if (range === null) throw new Error(`${text} is no range of seeds; write a number, or two such as 1-500`)
  const [first, last] = [Number(range[1]), Number(range[2] ?? range[1])]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

const words = process.argv.slice(2)
const named = dialects.filter((dialect) => words.includes(dialect))
const seeds = seedsOf(words.find((word) => !dialects.includes(word as Dialect)) ?? '1-500')
let count = 0

for (const dialect of named.length > 0 ? named : dialects) {
  const databases = await openDatabases(dialect)
  const tell = ({ seed, address, what }: CrawlFault) =>
    console.log(`${dialect}, seed ${seed}: ${address} ${what}`)
  try {
    const faults = await tryRandomFiles(databases, seeds, { tell })
    count += faults.length
    const failing = [...new Set(faults.map(({ seed }) => seed))].join(', ')
    console.log(
      `${dialect}: ${seeds.length} files, ${faults.length} faults${failing && `, with the seeds ${failing}`}`,
    )
  } finally {
    await databases.remove()
  }
}
process.exitCode = count === 0 ? 0 : 1
