import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mentionsIn } from '@/lib/drafts/team/mentions'
import { mentionOffer } from './mention-options'

const people = ['Ann Berg', 'Anna Ek', 'Bo Ann']
const offered = (typed: string) => mentionOffer(typed, typed.length, people)?.names ?? null

test('people are offered once an @ stands at the beginning of a word, by the beginnings of their names', () => {
  expect(offered('see @')).toEqual(people)
  expect(offered('see @an')).toEqual(people)
  expect(offered('@Ann b')).toEqual(['Ann Berg'])
  expect(offered('@ek')).toEqual(['Anna Ek'])
  expect(offered('ann@an')).toBeNull()
  expect(offered('@Ann Berg wrote')).toBeNull()
  expect(offered('@nobody')).toBeNull()
})

test('whoever is taken from what is offered is named by the text that comes of it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '@', '.', '\n', 'é', '😀'), maxLength: 12 })
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 7 }), (before, after, pick) => {
      const typed = `${before} @`
      const offer = mentionOffer(typed, typed.length, people)
      const name = offer?.names[pick % offer.names.length]
      if (offer === null || offer === undefined || name === undefined) throw new Error('nobody is offered')
      const whole = `${typed.slice(0, offer.from)}@${name} ${after}`
      const named = mentionsIn(
        whole,
        people.map((one) => ({ id: one, name: one })),
      )
      expect(named).toContainEqual({ at: offer.from, length: name.length + 1, person: name })
    }),
  )
})
