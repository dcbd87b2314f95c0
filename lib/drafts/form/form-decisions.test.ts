import { expect, test } from 'vitest'
import { emptyDraft, newFigure } from '../schema'
import type { TextProposal, TextReading } from '../text/text-proposals'
import { fieldName } from './form-data'
import { withFormDecisions } from './form-decisions'

const reading = (amount: string) => ({
  cells: { amount, amount_to: '', unit: 'ha' },
  printed: { amount, to: '', unit: 'ha' as const },
  converted: false,
})

const proposal = (id: string, more: Partial<TextProposal> = {}): TextProposal => ({
  ...{ id, metric: 'area', held: null, within: null, sumOf: [], mark: { start: 0, end: 1 }, around: [] },
  ...{ cells: { metric: 'area', places: '' }, readings: [reading('12')], places: [] },
  ...{ countryAssumed: false, findings: [] },
  ...more,
})

const place = (code: string) => ({ code, name: code, kind: 'city' as const, around: '' })

const text: TextReading = {
  ...{ of: '', language: 'fr', publication: {}, operator: '', tables: [], bulletins: [] },
  proposals: [
    proposal('a', { places: [{ start: 0, end: 1, text: 'Alep', options: [place('X1'), place('X2')] }] }),
    proposal('b', { readings: [reading('9600'), reading('9.6')] }),
    proposal('c'),
  ],
}

const sent = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    const [id, ...part] = name.split(' ')
    form.set(fieldName.proposal(id!, part.join('.')), value)
  }
  return form
}

test('what is confirmed is entered with what was chosen, and nothing else is', () => {
  const form = sent({
    'a decision': 'confirm',
    'a place.0': '1',
    'b decision': 'confirm',
    'b reading': '1',
    'c decision': 'undecided',
  })
  const { content, unchosen } = withFormDecisions(emptyDraft, text, form)
  expect(unchosen).toEqual([])
  expect(content.figures.map(({ id, cells }) => `${id} ${cells.amount} ${cells.places}`)).toEqual([
    'a 12 X2',
    'b 9.6 ',
  ])
  expect(content.rejected).toEqual([])
})

test('a number with two readings of which none is chosen stays open, and is told', () => {
  const { content, unchosen } = withFormDecisions(emptyDraft, text, sent({ 'b decision': 'confirm' }))
  expect(unchosen).toEqual([2])
  expect(content.figures).toEqual([])
})

test('what is rejected is remembered, and can be taken back', () => {
  const { content } = withFormDecisions(emptyDraft, text, sent({ 'c decision': 'reject' }))
  expect(content.rejected).toEqual(['c'])
  expect(withFormDecisions(content, text, sent({ 'c decision': 'takeBack' })).content.rejected).toEqual([])
})

test('what was entered before is not entered again', () => {
  const content = { ...emptyDraft, figures: [newFigure('a', { metric: 'area', amount: '13' })] }
  const form = sent({ 'a decision': 'confirm' })
  expect(withFormDecisions(content, text, form).content.figures.map(({ cells }) => cells.amount)).toEqual([
    '13',
  ])
})

test('values that no form has are no choice', () => {
  const form = sent({ 'b decision': 'confirm', 'b reading': '7', 'a decision': 'confirm', 'a place.0': '-1' })
  const { content, unchosen } = withFormDecisions(emptyDraft, text, form)
  expect(unchosen).toEqual([2])
  expect(content.figures.map(({ cells }) => cells.places)).toEqual(['X1'])
})
