import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedOf, type DeskKeyPress, GO_KEYS } from './pressed-key'

const press = (key: string, more: Partial<DeskKeyPress> = {}): DeskKeyPress => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, target: null },
  ...more,
})
/** What has the focus, by what of it and around it a selector finds. */
const focused = (...found: string[]) =>
  ({
    closest: (selectors: string) =>
      selectors.split(', ').some((selector) => found.includes(selector)) ? {} : null,
  }) as unknown as EventTarget
const field = focused('textarea')

test('Ctrl+K and Cmd+K open the palette, also out of a field; ? the keys, and G with a letter leads on', () => {
  expect(askedOf(press('k', { ctrlKey: true, target: field }), false, true)).toEqual({
    kind: 'open',
    part: 'palette',
  })
  expect(askedOf(press('K', { metaKey: true }), false, false)).toEqual({ kind: 'open', part: 'palette' })
  expect(askedOf(press('?'), false, true)).toEqual({ kind: 'open', part: 'keys' })
  expect(askedOf(press('g'), false, true)).toEqual({ kind: 'wait' })
  expect(askedOf(press('r'), true, true)).toEqual({ kind: 'go', to: '/review' })
  expect(askedOf(press('r'), false, true)).toBeNull()
})

test('a dialogue takes the keys while it is open, and none once it is closed', () => {
  expect(askedOf(press('g', { target: focused('dialog') }), false, true)).toBeNull()
  const closed = focused('dialog', 'dialog:not([open])')
  expect(askedOf(press('g', { target: closed }), false, true)).toEqual({ kind: 'wait' })
})

test('a key of one letter does nothing in a field, with another key, where it was used already, or switched off', () => {
  const anyKey = fc.oneof(
    fc.constantFrom('?', 'g', ...Object.keys(GO_KEYS), 'constructor', 'toString'),
    fc.string(),
  )
  fc.assert(
    fc.property(anyKey, fc.boolean(), (key, afterG) => {
      expect(askedOf(press(key, { target: field }), afterG, true)).toBeNull()
      expect(askedOf(press(key, { altKey: true }), afterG, true)).toBeNull()
      expect(askedOf(press(key, { defaultPrevented: true, ctrlKey: true }), afterG, true)).toBeNull()
      expect(askedOf(press(key), afterG, false)).toBeNull()
      if (key.toLowerCase() !== 'k') expect(askedOf(press(key, { ctrlKey: true }), afterG, true)).toBeNull()
      const asked = askedOf(press(key), afterG, true)
      if (asked?.kind === 'go') expect(Object.values(GO_KEYS)).toContain(asked.to)
    }),
  )
})
