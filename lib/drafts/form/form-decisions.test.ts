import { expect, test } from 'vitest'
import { emptyDraft, newFigure } from '../schema'
import {
  placeForTests as place,
  proposalForTests as proposal,
  readingForTests as reading,
} from '../text/test-proposals'
import type { TextReading } from '../text/text-proposals'
import { fieldName } from './form-data'
import { decidesOnSeveral, withFormDecisions } from './form-decisions'

const text: TextReading = {
  ...{ of: '', language: 'fr', unread: '', publication: {}, operator: '', tables: [], bulletins: [] },
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

const doubt = { of: 'window', reason: 'by default', words: null } as const
const at = (start: number) => ({ mark: { start, end: start + 1 } })
const words = 'a b c d\n\ne f\n \ng'
const several: TextReading = {
  ...text,
  proposals: [
    proposal('a', at(0)),
    proposal('b', { ...at(2), doubts: [doubt] }),
    proposal('c', { ...at(4), readings: [reading('9600'), reading('9.6')] }),
    proposal('d', {
      ...{ ...at(6), doubts: [{ of: 'place', reason: 'several places', words: null }] },
      places: [{ start: 0, end: 1, text: 'Alep', options: [place('X1'), place('X2')] }],
    }),
    proposal('e', at(9)),
    proposal('f', { ...at(11), held: 'planned' }),
    proposal('g', at(15)),
  ],
}
const entered = (form: FormData) =>
  withFormDecisions({ ...emptyDraft, text: words }, several, form).content.figures.map(({ id }) => id)

test('with a paragraph go those of it that are answered, and none that is rejected', () => {
  expect(entered(sent({ 'a paragraph': 'confirm', 'd place.0': '0' }))).toEqual(['a', 'b'])
  expect(entered(sent({ 'a paragraph': 'confirm', 'd place.0': '1', 'c reading': '1' }))).toEqual([
    ...['a', 'b', 'c', 'd'],
  ])
  const but = { 'a paragraph': 'confirm', 'a decision': 'reject', 'b decision': 'undecided' }
  expect(entered(sent(but))).toEqual(['b'])
  expect(entered(sent({ 'e paragraph': 'confirm' }))).toEqual(['e'])
})

test('with all that are sure goes none that is in doubt', () => {
  const form = sent({})
  expect(decidesOnSeveral(form)).toBe(false)
  form.set(fieldName.sureProposals, 'confirm')
  expect(decidesOnSeveral(form)).toBe(true)
  expect(entered(form)).toEqual(['a', 'e', 'g'])
  expect(decidesOnSeveral(sent({ 'a paragraph': 'confirm' }))).toBe(true)
})
