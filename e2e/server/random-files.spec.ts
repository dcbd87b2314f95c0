import { expect, test } from '../support/fixtures'
import { tryRandomFiles } from '../support/random-files'

/** One of them is large, and the last holds no row. `npm run try:random` tries more. */
const seeds = [...Array.from({ length: 24 }, (_, seed) => seed + 1), 48]

test('whatever valid files say, no page and no file is taken down @both', async ({ databases }) => {
  test.setTimeout(900_000)
  expect(await tryRandomFiles(databases, seeds, { most: 16, mostLinks: 4 })).toEqual([])
})
