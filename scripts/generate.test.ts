import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { clientOf, headOf, providers } from './generate'

test.each(providers)(
  'the client of %s is what the models as they are make (npm run generate)',
  async (provider) => {
    const text = await readFile(clientOf(provider), 'utf8')
    const end = text.indexOf('\n')
    expect(text.slice(0, end)).toBe(await headOf(provider, text.slice(end + 1)))
  },
)
