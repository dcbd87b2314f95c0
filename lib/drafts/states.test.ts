import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DraftStep, STATES, type Stepper, stepRefusal } from './states'

const author: Stepper = { isAuthor: true, reviews: false, writes: true }
const editor: Stepper = { isAuthor: false, reviews: true, writes: true }
const editorWhoWroteIt: Stepper = { isAuthor: true, reviews: true, writes: true }
const stranger: Stepper = { isAuthor: false, reviews: false, writes: false }
const steps: DraftStep[] = ['save', 'send', 'return', 'publish', 'discard']

describe('a draft', () => {
  test('is written and sent by its author, returned and published by an editor', () => {
    expect(stepRefusal('save', 'open', author, true)).toBeNull()
    expect(stepRefusal('send', 'open', author, true)).toBeNull()
    expect(stepRefusal('save', 'sent', author, true)).toBe('sent')
    expect(stepRefusal('save', 'sent', editor, true)).toBeNull()
    expect(stepRefusal('return', 'sent', editor, true)).toBeNull()
    expect(stepRefusal('send', 'returned', author, true)).toBeNull()
    expect(stepRefusal('publish', 'sent', editor, true)).toBeNull()
  })

  test('is not published by who wrote it, unless the setting allows that', () => {
    expect(stepRefusal('publish', 'sent', editorWhoWroteIt, true)).toBe('four_eyes')
    expect(stepRefusal('publish', 'sent', editorWhoWroteIt, false)).toBeNull()
    expect(stepRefusal('publish', 'sent', author, false)).toBe('not_yours')
  })

  test('is not published before it was sent', () => {
    expect(stepRefusal('publish', 'open', editor, true)).toBe('not_sent')
    expect(stepRefusal('return', 'returned', editor, true)).toBe('not_sent')
  })

  test('of a country that its author may not write of any more is kept, and not sent', () => {
    const elsewhere: Stepper = { ...author, writes: false }
    for (const state of ['open', 'returned'] as const) {
      expect(stepRefusal('send', state, elsewhere, true)).toBe('other_country')
      expect(stepRefusal('save', state, elsewhere, true)).toBeNull()
    }
  })

  test('of somebody else is left alone by those who do not review, and an ended one by all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...steps),
        fc.constantFrom(...STATES),
        fc.boolean(),
        (step, state, fourEyes) => {
          expect(stepRefusal(step, state, stranger, fourEyes)).toBe('not_yours')
          for (const ended of ['published', 'discarded'] as const)
            for (const who of [author, editor, editorWhoWroteIt])
              expect(stepRefusal(step, ended, who, fourEyes)).toBe('ended')
        },
      ),
    )
  })

  test('that is open is not touched by an editor who did not write it', () => {
    for (const step of ['save', 'send', 'discard'] as const)
      expect(stepRefusal(step, 'open', editor, true)).toBe('not_yours')
  })
})

test('a report of practice is saved and put away, and goes no further, whoever asks', () => {
  for (const state of STATES)
    for (const isAuthor of [true, false])
      for (const reviews of [true, false])
        for (const step of ['send', 'return', 'publish'] as const)
          expect(stepRefusal(step, state, { isAuthor, reviews, writes: true }, false, true)).not.toBeNull()
  expect(stepRefusal('save', 'open', { isAuthor: true, reviews: false, writes: true }, true, true)).toBeNull()
  expect(
    stepRefusal('discard', 'open', { isAuthor: true, reviews: false, writes: true }, true, true),
  ).toBeNull()
})
