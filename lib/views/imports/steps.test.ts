import { expect, test } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { ASK_ANEW } from '@/lib/imports/form/answers-form'
import type { FileOutcome } from '@/lib/imports/outcome'
import type { ReadImport } from '@/lib/imports/types'
import type { Mapping } from '@/lib/spreadsheets/types'
import { habitFields } from './habit-fields'
import { openStandings, stepAt } from './steps'

const mapping: Mapping = {
  ...{ version: 1, sheet: null, header: null, columns: [], constants: {} },
  ...{ habits: { decimal: ',', dayOrder: 'day-first' }, year: '2024', repeated: 'add', values: [] },
}
const outcome: FileOutcome = {
  ...{ questions: [], problems: [], problemCount: 0, rows: 1, figures: 1, sample: [], reports: [] },
  batch: '',
}
const review = (organisations: string[]) => ({ organisations }) as ReadImport['review']

test('organisations that are new lead to the questions, until it was said of each, also that nobody says', () => {
  const found = { mapping, outcome, review: review(['Team One', 'Team Two']) }
  expect(stepAt('', found)).toBe('questions')
  expect(stepAt('preview', found)).toBe('preview')
  const standings = [{ name: 'Team One', is: null }]
  expect(openStandings({ ...found, mapping: { ...mapping, standings } })).toEqual(['Team Two'])
  const all = [...standings, { name: 'Team Two', is: 'party' as const }]
  expect(stepAt('', { ...found, mapping: { ...mapping, standings: all } })).toBe('preview')
  expect(stepAt('', { mapping, outcome, review: null })).toBe('preview')
})

test('what was answered of how a file is written stands in the list, and what is asked stands there once', () => {
  const said = habitFields(mapping, [], getI18n('en'))
  expect(said.map(({ name, value }) => [name, value])).toEqual([
    ['decimal', ','],
    ['dayOrder', 'day-first'],
    ['year', '2024'],
    ['repeated', 'add'],
  ])
  expect(said.at(-1)?.options?.map(({ value }) => value)).toEqual(['add', 'apart', ASK_ANEW])
  const asked = habitFields(mapping, [{ ask: 'decimal', sample: '1,234' }], getI18n('en'))
  expect(asked.filter(({ name }) => name === 'decimal').map(({ value }) => value)).toEqual([''])
})
