import { expect, test } from 'vitest'
import { RowsUnderWay } from './rows-under-way'

test('rows are taken in order, and whoever asks waits for all of them', async () => {
  const underWay = new RowsUnderWay()
  const taken: number[] = []
  for (const number of [1, 2, 3])
    await underWay.send(10, async () => {
      await new Promise((resolve) => setTimeout(resolve, 4 - number))
      taken.push(number)
    })
  expect(taken).toEqual([])
  await underWay.arrived()
  expect(taken).toEqual([1, 2, 3])
})

test('after rows that cannot be taken none are, until that is settled', async () => {
  const underWay = new RowsUnderWay()
  const taken: string[] = []
  await underWay.send(10, () => Promise.reject(new Error('twice the same')))
  await underWay.send(10, async () => void taken.push('behind'))
  await expect(underWay.arrived()).rejects.toThrow('twice the same')
  await expect(underWay.arrived()).rejects.toThrow('twice the same')
  await underWay.settled()
  await underWay.send(10, async () => void taken.push('after'))
  await underWay.arrived()
  expect(taken).toEqual(['after'])
})

test('who has sent very much waits before sending more', async () => {
  const underWay = new RowsUnderWay()
  let isTaken = false
  await underWay.send(20_000_000, async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    isTaken = true
  })
  expect(isTaken).toBe(false)
  await underWay.send(1, async () => undefined)
  expect(isTaken).toBe(true)
})
