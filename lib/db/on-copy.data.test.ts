import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onCopy } from './on-copy'
import { openConnection } from './open'
import { testDatabase } from './test-database'

test('while work is tried that is stored nowhere, others write at once, and of it nothing stays', async () => {
  const home = await testDatabase()
  const other = await openConnection(home.address)
  const folder = await mkdtemp(join(tmpdir(), 'firmground-copy-'))
  const write = (key: string) => other.insert('Setting', ['key', 'value'], [[key, '1']])
  try {
    await other.transaction(() => write('before'))
    const seen = await onCopy(home.session, folder, async (copy) => {
      const seen: unknown[] = []
      const rolledBack = copy.transaction(async () => {
        await copy.insert('Setting', ['key', 'value'], [['tried', '1']])
        await other.transaction(() => write('meanwhile'), 0)
        seen.push(...(await copy.query('select "key" from "Setting" order by "key"')))
        throw new Error('not to be stored')
      })
      await expect(rolledBack).rejects.toThrow('not to be stored')
      return seen
    })
    expect(seen).toEqual(expect.arrayContaining([{ key: 'before' }, { key: 'tried' }]))
    const kept = await home.session.query('select "key" from "Setting" order by "key"')
    expect(kept).toEqual([{ key: 'before' }, { key: 'meanwhile' }])
    expect(await readdir(folder)).toEqual([])
    // What goes wrong in it leaves no copy behind either.
    const fails = onCopy(home.session, folder, () => Promise.reject(new Error('given up')))
    await expect(fails).rejects.toThrow('given up')
    expect(await readdir(folder)).toEqual([])
  } finally {
    await other.close()
    await home.close()
    await rm(folder, { recursive: true })
  }
})
