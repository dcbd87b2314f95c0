import { expect, test } from './fixtures'
import { tryRandomFiles } from './random-files'

/** `npm run try:random` tries more. */
const seeds = Array.from({ length: 25 }, (_, seed) => seed + 1)

test('whatever valid files say, no page and no file is taken down @both', async ({ databases }) => {
  test.setTimeout(600_000)
  expect(await tryRandomFiles(databases, seeds)).toEqual([])
})
