import { expect, test } from '../support/fixtures'
import { tryRandomFiles } from '../support/random-files'

/** One of them is large, and the last holds no row. `npm run try:random` tries more. */
const seeds = [...Array.from({ length: 24 }, (_, seed) => seed + 1), 48]

/** What pages make of a file is the same on both: PostgreSQL has to read every kind of file, not every file. */
const every = { sqlite: 1, postgresql: 3 }

test('whatever valid files say, no page and no file is taken down @both', async ({ databases, dialect }) => {
  test.setTimeout(900_000)
  const tried = seeds.filter((_, at) => at % every[dialect] === 0)
  expect(await tryRandomFiles(databases, tried, { most: 16, mostLinks: 4 })).toEqual([])
})
