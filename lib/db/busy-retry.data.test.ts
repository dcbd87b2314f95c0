import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { withBusyRetry } from './busy-retry'
import { openConnection } from './open'
import { testDatabase } from './test-database'

test('a write through the models waits for one that takes long', async () => {
  const home = await testDatabase()
  const other = await openConnection(home.address)
  try {
    let ended = false
    const long = other.transaction(async () => {
      await other.insert('Setting', ['key', 'value'], [['a', '1']])
      await sleep(1_500)
      ended = true
    })
    await sleep(100)
    await withBusyRetry(home.database).setting.create({ data: { key: 'b', value: '2' } })
    expect(home.address.dialect === 'postgresql' || ended).toBe(true)
    await long
    expect(await home.database.setting.count()).toBe(2)
  } finally {
    await other.close()
    await home.close()
  }
})
