import { expect, test } from 'vitest'
import type { MethodRecord } from '@/lib/figures/method/method-record'
import { getI18n } from '@/lib/i18n/words'
import { toMethodView } from './method-view'

const words = getI18n('en')

const record: MethodRecord = {
  country: { code: 'SY', name: 'Syria' },
  summary: { reports: 52, claims: 1_420, operators: 2, firstDay: '2016-04-04', lastDay: '2021-09-03' },
  publishers: 7,
  sources: 3,
  archived: 0,
  figures: {
    standing: 1_420,
    grades: [
      { grade: 'B', figures: 18 },
      { grade: '', figures: 1_402 },
    ],
    counted: 1_400,
    corroborating: 17,
    aside: 3,
    onRecord: 0,
    quoted: 1,
    superseded: 0,
    withdrawn: 0,
  },
  rulings: 1,
  operators: [
    { name: 'Army', party: true },
    { name: 'Team One', party: false },
  ],
  examples: { aside: null, corroborated: null },
}

const told = (all: { number: string; text: string }[]) => all.map(({ number, text }) => `${number} ${text}`)

test('each heading has the facts of the record, in whole sentences and with the pages that list them', () => {
  const { facts } = toMethodView(record, words)
  expect(told(facts.sources)).toEqual([
    '52 reports',
    '7 publishers',
    '3 sources: whom reports quote, or who published them',
    '2 operators, one of them a party to the conflict',
  ])
  expect(told(facts.collection)).toContain('1 has the words of the publication on record')
  expect(told(facts.evaluation)).toEqual([
    '18 figures of grade B, direct quote by an agency',
    '1,402 figures without a grade',
  ])
  expect(facts.evaluation[0]?.href).toBe('/en/sy/reports?grade=B')
  expect(told(facts.corroboration)[2]).toBe('3 figures are not counted, each with its reason')
  expect(told(facts.quality)).toContain('1 decision of an editor on a figure')
})
