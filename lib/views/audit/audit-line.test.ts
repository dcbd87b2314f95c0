import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AUDIT_ACTIONS, type AuditAction } from '@/lib/audit/actions'
import type { AuditRow } from '@/lib/audit/types'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import type { AuditedThings } from '@/lib/reports/audited-things'
import { namedIn, sentenceText, toAuditLine } from './audit-line'

const administrator = { role: 'administrator', disabled: false, countries: [] } as const
const editor = { role: 'editor', disabled: false, countries: [] } as const

const row = (action: string, subject: string, before: unknown = null, after: unknown = null): AuditRow => ({
  ...{ id: 7, at: '2026-03-01T10:00:00.000Z', by: 'p1', name: 'Ann', action, subject, reason: '' },
  before: before === null ? '' : JSON.stringify(before),
  after: after === null ? '' : JSON.stringify(after),
})

/** Everything is on record, and called by its key. */
const everything: AuditedThings = ({ key }) => ({ key, name: `the ${key}`, country: 'SY' })
const nothing: AuditedThings = () => null

const locales = Object.keys(LOCALES) as Locale[]
const actions = Object.keys(AUDIT_ACTIONS) as AuditAction[]

/** What each kind of entry tells where it tells anything but its subject. */
const told: Partial<Record<AuditAction, [before: unknown, after: unknown]>> = {
  'draft.assign': [{ reviewer: '' }, { reviewer: 'p2' }],
  'draft.handOver': [{ author: 'p1' }, { author: 'p2' }],
  'organisation.merge': [null, { into: 'other' }],
  'organisation.unmerge': [{ into: 'other' }, null],
  'place.merge': [null, { into: 'other' }],
  'place.unmerge': [{ into: 'other' }, null],
  'place.refile': [{ parent: 'SY01' }, { parent: 'other' }],
  'sign-in.refused': [null, { why: 'password', from: '::1' }],
}

describe.each(locales)('in %s', (locale) => {
  test.each(actions)('%s is a sentence, with a link to what it names', (action) => {
    const entry = row(action, AUDIT_ACTIONS[action] === 'nothing' ? '' : 'SY02', ...(told[action] ?? []))
    const line = toAuditLine(entry, everything, getI18n(locale), administrator)
    const text = sentenceText(line)
    expect(text).not.toMatch(/[<>{}]|audit\.did/)
    expect(text.length).toBeGreaterThan(5)
    const isGone = action.endsWith('.remove') && action !== 'event.remove'
    const links = line.sentence.filter(({ href }) => href !== null)
    expect(links.length).toBe(isGone || AUDIT_ACTIONS[action] === 'nothing' ? 0 : namedIn([entry]).length)
    for (const { text } of links) expect(text).toMatch(/SY02|other|p2/)
  })
})

test('a place and what it is read as lead to their pages', () => {
  const line = toAuditLine(
    row('place.merge', 'SYX', null, { into: 'SY02' }),
    everything,
    getI18n('en'),
    administrator,
  )
  expect(line.sentence.filter(({ href }) => href !== null).map(({ href }) => href)).toEqual([
    ...['/en/desk/lists/places/SYX', '/en/desk/lists/places/SY02'],
  ])
  const forEditor = toAuditLine(
    row('place.merge', 'SYX', null, { into: 'SY02' }),
    everything,
    getI18n('en'),
    editor,
  )
  expect(forEditor.sentence.filter(({ href }) => href !== null).map(({ href }) => href)).toEqual([
    ...['/en/sy/places/SYX', '/en/sy/places/SY02'],
  ])
})

test('a setting is called as its page calls it, and its values are words', () => {
  const text = (key: string, before: unknown, after: unknown) =>
    sentenceText(
      toAuditLine(row('setting.change', key, before, after), everything, getI18n('en'), editor),
    ).replace(/[\u2068\u2069]/g, '')
  expect(text('desk.fourEyes', true, false)).toBe(
    'Setting changed: Nobody publishes a report of their own (on → off)',
  )
  expect(text('country.SY.language', '', 'fr')).toBe(
    'Setting changed: Language for: the SY (As the site → Français)',
  )
})

test('what is gone is said to be, by what it was called', () => {
  const before = { kind: 'city', names: [{ language: 'en', name: 'Old Hamlet', alias: false }] }
  const line = toAuditLine(row('place.remove', 'SY-old', before), nothing, getI18n('en'), administrator)
  expect(sentenceText(line)).toContain('Old Hamlet')
  const draft = toAuditLine(row('draft.send', 'abc'), nothing, getI18n('en'), administrator)
  expect(sentenceText(draft)).toContain('abc, which is gone')
})

test('names that came and went are told', () => {
  const [was, is] = ['Aleppo', 'Halab'].map((name) => ({ language: 'en', name, alias: false }))
  const line = toAuditLine(row('place.rename', 'SY02', [was], [is]), everything, getI18n('en'), editor)
  expect(line.changes.map((text) => text.replace(/[\u2068\u2069]/g, ''))).toEqual([
    ...['Added: “Halab” (English)', 'Gone: “Aleppo” (English)'],
  ])
})

test('whatever an entry holds, there is a sentence in every language', () => {
  const value = fc.oneof(fc.constant(null), fc.jsonValue())
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...actions), fc.string()),
      fc.string(),
      value,
      value,
      fc.constantFrom(...locales),
      fc.constantFrom(everything, nothing),
      (action, subject, before, after, locale, things) => {
        const line = toAuditLine(row(action, subject, before, after), things, getI18n(locale), editor)
        expect(sentenceText(line)).not.toBe('')
      },
    ),
  )
})
