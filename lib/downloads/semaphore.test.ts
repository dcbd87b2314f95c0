import { expect, test } from 'vitest'
import { Semaphore } from './semaphore'

test('places are given at once while there are any, then in the order of asking', async () => {
  const slots = new Semaphore(2)
  const first = await slots.take(0)
  const second = await slots.take(0)
  const order: string[] = []
  const third = slots.take(1_000).then((free) => {
    order.push('third')
    return free
  })
  const fourth = slots.take(1_000).then((free) => {
    order.push('fourth')
    return free
  })
  second!()
  await third
  first!()
  await fourth
  expect(order).toEqual(['third', 'fourth'])
})

test('who waited too long gets none, and takes none from others', async () => {
  const slots = new Semaphore(1)
  const free = await slots.take(0)
  expect(await slots.take(5)).toBeNull()
  free!()
  free!()
  expect(await slots.take(5)).not.toBeNull()
  expect(await slots.take(5)).toBeNull()
})
