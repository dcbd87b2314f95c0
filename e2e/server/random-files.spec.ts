import { expect, test } from '../support/fixtures'
import { tryRandomFiles } from '../support/random-files/random-files'

/** One of them is large, and the last holds no row. `npm run try:random` tries more, and every address of each. */
const seeds = [...Array.from({ length: 11 }, (_, seed) => seed + 1), 48]

/** What pages make of a file is the same on both: PostgreSQL has to read every kind of file, not every file. */
const tried = {
  sqlite: { files: seeds, most: 14 },
  postgresql: { files: seeds.filter((seed, at) => at % 5 === 1 || seed === seeds.at(-1)), most: 64 },
}

/** Every kind of address is asked for in each run; which of a kind, another on each day. */
const day = Math.floor(Date.now() / 86_400_000)

test('whatever valid files say, no page and no file is taken down @both', async ({ databases, dialect }) => {
  test.setTimeout(900_000)
  const { files, most } = tried[dialect]
  expect(await tryRandomFiles(databases, files, { most, mostLinks: 4, day })).toEqual([])
})
