import { expect, test } from 'vitest'
import { downloadSlots, takeSlot } from './slots'

test('who waited too long gets no place, and takes none from others', async () => {
  const slots = downloadSlots(1, 5)
  const free = await takeSlot(slots)
  expect(await takeSlot(slots)).toBeNull()
  free!()
  free!()
  expect(await takeSlot(slots)).not.toBeNull()
  expect(await takeSlot(slots)).toBeNull()
})
