import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { languageIndex } from './language-index'

test('the languages of the code are the folders that there are (npm run generate -- --types)', async () => {
  for (const [path, text] of await languageIndex()) {
    expect(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'), path).toBe(text)
  }
})
