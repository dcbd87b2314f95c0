import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mailInstant, NOTIFICATION_KINDS } from './kinds'
import { type DraftEvent, toldAbout } from './rules'

const person = fc.constantFrom('ann', 'bo', 'ed', 'eve')
const figure = fc.constantFrom('', 'f1', 'f2')
const remarks = fc.array(fc.record({ figure, mentions: fc.array(person, { maxLength: 2 }) }), {
  maxLength: 3,
})
const said = fc.array(fc.record({ figure, by: person }), { maxLength: 4 })
const event: fc.Arbitrary<DraftEvent> = fc.oneof(
  fc.record({
    ...{ kind: fc.constantFrom('returned' as const, 'published' as const), by: person, author: person },
    ...{ remarks, said },
  }),
  fc.record({
    kind: fc.constant('assigned' as const),
    by: person,
    reviewer: fc.oneof(person, fc.constant('')),
  }),
  fc.record({ kind: fc.constant('handed' as const), by: person, to: person }),
  fc.record({ kind: fc.constant('proposal' as const), by: person, proposer: person }),
  fc.record({
    ...{ kind: fc.constant('remarks' as const), by: person, author: person },
    ...{ reviewer: fc.oneof(person, fc.constant('')), remarks, said },
  }),
)

test('nobody is told of what they did, nobody twice, and each by what asks most of them', () => {
  fc.assert(
    fc.property(event, (happened) => {
      const told = toldAbout(happened)
      expect(told.has(happened.by)).toBe(false)
      expect(told.has('')).toBe(false)
      for (const [who, kind] of told) {
        expect(NOTIFICATION_KINDS).toContain(kind)
        expect(kind).toBe(expectedOf(happened, who))
      }
      for (const who of ['ann', 'bo', 'ed', 'eve'])
        expect(told.get(who) ?? null).toBe(who === happened.by ? null : expectedOf(happened, who))
    }),
  )
})

/** What somebody should be told of, asked of each person for themselves; null: of nothing. */
function expectedOf(happened: DraftEvent, who: string) {
  if (happened.kind === 'assigned') return happened.reviewer === who ? 'assigned' : null
  if (happened.kind === 'handed') return happened.to === who ? 'handed' : null
  if (happened.kind === 'proposal') return happened.proposer === who ? 'proposal' : null
  const isAuthor = happened.author === who
  if (happened.kind !== 'remarks' && isAuthor) return happened.kind
  if (happened.remarks.some(({ mentions }) => mentions.includes(who))) return 'mention'
  const inThread = happened.said.some(
    ({ figure, by }) => by === who && happened.remarks.some((remark) => remark.figure === figure),
  )
  if (inThread) return 'answer'
  if (happened.kind !== 'remarks' || happened.remarks.length === 0) return null
  if (isAuthor) return 'remark'
  return happened.by === happened.author && happened.reviewer === who ? 'remark' : null
}

test('letters of the day are sent at the next hour for them, those at once at once', () => {
  expect(mailInstant('daily', '2026-03-01T04:59:00.000Z')).toBe('2026-03-01T05:00:00.000Z')
  expect(mailInstant('daily', '2026-02-28T05:00:00.000Z')).toBe('2026-03-01T05:00:00.000Z')
  const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instant, (day) => {
      const at = day.toISOString()
      const daily = mailInstant('daily', at)
      expect(daily > at).toBe(true)
      expect(Date.parse(daily) - day.getTime()).toBeLessThanOrEqual(86_400_000)
      expect(mailInstant('once', at)).toBe(at)
    }),
  )
})
