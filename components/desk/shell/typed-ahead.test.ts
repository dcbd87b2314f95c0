import { expect, test } from 'vitest'
import { textAfterKey, typedAhead } from './typed-ahead'

const key = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false },
  ...held,
})

test('signs of any script are typed, the last is taken back, and nothing else is a text', () => {
  expect(textAfterKey('a', key('b'))).toBe('ab')
  expect(textAfterKey('', key('ح'))).toBe('ح')
  expect(textAfterKey('a', key('😀'))).toBe('a😀')
  expect(textAfterKey('a😀', key('Backspace'))).toBe('a')
  expect(textAfterKey('', key('Backspace'))).toBe('')
  for (const other of ['Enter', 'Escape', 'Tab', 'ArrowDown', 'F2', 'Dead', 'Process', 'Shift'])
    expect(textAfterKey('a', key(other))).toBeNull()
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
    expect(textAfterKey('a', key('v', held))).toBeNull()
})

test('what is typed until it is taken is kept, once, and reaches nothing else', () => {
  const target = new EventTarget()
  const ahead = typedAhead(() => target as Document)
  let others = 0
  target.addEventListener('keydown', () => others++)
  const press = (pressed: string) =>
    target.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), key(pressed)))
  ahead.begin()
  ahead.begin()
  for (const sign of 'bul') expect(press(sign)).toBe(false)
  press('Enter')
  expect(press('Escape')).toBe(true)
  expect(ahead.take()).toBe('bul')
  expect(press('x')).toBe(true)
  expect(ahead.take()).toBe('')
  expect(others).toBeGreaterThan(0)
})
