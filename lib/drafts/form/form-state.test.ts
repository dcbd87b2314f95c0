import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DraftContent, emptyDraft, newFigure, readContent } from '../schema'
import { withoutBlanks } from './blank-figures'
import { beginForm, type DraftFormStep, draftForm } from './form-state'

const draft = (...figures: DraftContent['figures']): DraftContent => ({ ...emptyDraft, figures })
const given = (content: DraftContent, ...steps: DraftFormStep[]) =>
  steps.reduce(draftForm, beginForm(content))
const figure = newFigure('a', {
  operator: 'Team One',
  metric: 'devices',
  basis: 'total',
  to: '2020-01-31',
  places: 'SY09',
  qualifier: 'exact',
  unit: 'count',
  amount: '24 000',
  words: 'twenty-four thousand',
})

describe('a figure', () => {
  test('that is added takes over what the one before it shares with it, and is typed on in', () => {
    const { content, focus } = given(draft(figure, newFigure('z')), { do: 'add', id: 'b', after: 'a' })
    expect(content.figures.map(({ id }) => id)).toEqual(['a', 'b', 'z'])
    expect(content.figures[1]!.cells).toMatchObject({
      operator: 'Team One',
      basis: 'total',
      to: '2020-01-31',
      places: 'SY09',
      qualifier: 'exact',
      metric: '',
      unit: '',
      amount: '',
      words: '',
    })
    expect(focus).toEqual({ figure: 'b', cell: 'metric', asked: 1 })
  })

  test('that is copied says the same, but corrects and answers nothing', () => {
    const correcting = { ...figure, claim: 'r.1', answers: [{ check: 'fall', reason: 'scope', note: '' }] }
    const { content } = given(draft(correcting), { do: 'copy', id: 'b', of: 'a' })
    expect(content.figures[1]).toEqual({ ...figure, id: 'b' })
  })

  test('that is removed can be put back where it was', () => {
    const all = draft(newFigure('x'), figure, newFigure('z'))
    const gone = given(all, { do: 'remove', figure: 'a' })
    expect(gone.content.figures.map(({ id }) => id)).toEqual(['x', 'z'])
    expect(draftForm(gone, { do: 'putBack' }).content).toEqual(all)
  })

  test('of another metric keeps its unit only where that metric has it', () => {
    const steps = (metric: string, units: string[]) =>
      given(draft({ ...figure, cells: { ...figure.cells, unit: 'ha', part: 'ied' } }), {
        do: 'metric',
        figure: 'a',
        metric,
        units,
        unit: units[0]!,
      }).content.figures[0]!.cells
    expect(steps('area', ['m2', 'ha'])).toMatchObject({ metric: 'area', unit: 'ha', part: '' })
    expect(steps('roads', ['km'])).toMatchObject({ metric: 'roads', unit: 'km', part: '' })
  })

  test('in which nothing is said is not sent', () => {
    const carried = newFigure('b', { operator: 'Team One', places: 'SY09', to: '2020-01-31' })
    expect(withoutBlanks(draft(figure, carried, newFigure('c'))).figures.map(({ id }) => id)).toEqual(['a'])
    expect(withoutBlanks(draft({ ...carried, claim: 'r.1' })).figures).toHaveLength(1)
  })
})

describe('pasted rows', () => {
  test('fill figures from where they were pasted, and add what is missing', () => {
    const rows = [{ amount: '1' }, { amount: '2', places: 'Homs' }]
    const { content } = given(draft(newFigure('x'), figure), {
      do: 'paste',
      figure: 'a',
      rows,
      ids: ['p', 'q'],
    })
    expect(content.figures.map(({ id, cells }) => [id, cells.amount, cells.places])).toEqual([
      ['x', '', ''],
      ['a', '1', 'SY09'],
      ['q', '2', 'Homs'],
    ])
  })
})

describe('an answer to a check', () => {
  test('takes the place of the one before, and a blank one is none', () => {
    const asked = { do: 'answer', figure: 'a', check: 'fall', note: '' } as const
    const answered = given(draft(figure), { ...asked, reason: 'scope' }, { ...asked, reason: 'entry' })
    expect(answered.content.figures[0]!.answers).toEqual([{ check: 'fall', reason: 'entry', note: '' }])
    expect(draftForm(answered, { ...asked, reason: '' }).content.figures[0]!.answers).toEqual([])
  })
})

test('a remedy changes what it names and nothing else', () => {
  const cellsAfter = (remedy: Extract<DraftFormStep, { do: 'remedy' }>['remedy']) =>
    given(draft(figure), { do: 'remedy', figure: 'a', remedy }).content.figures[0]?.cells
  expect(cellsAfter({ do: 'set_amount', amount: '2400' })).toEqual({ ...figure.cells, amount: '2400' })
  expect(cellsAfter({ do: 'set_places', places: ['SY02', 'SY09'] })).toEqual({
    ...figure.cells,
    places: 'SY02;SY09',
  })
  expect(cellsAfter({ do: 'set_basis', basis: 'period', from: '2020-01-01' })).toEqual({
    ...figure.cells,
    basis: 'period',
    from: '2020-01-01',
  })
  expect(cellsAfter({ do: 'remove_row' })).toBeUndefined()
})

describe('a text', () => {
  const cells = { metric: 'devices', amount: '12' }
  const typed = (...steps: DraftFormStep[]) => given(draft(newFigure('first')), ...steps)

  test('has figures entered in place of the blank one, each once, and typing goes on in one that is to be mended', () => {
    const confirmed = typed(
      { do: 'enter', id: 'a', cells, mend: false },
      { do: 'enter', id: 'a', cells: { ...cells, amount: '13' }, mend: false },
    )
    expect(confirmed.content.figures.map(({ id, cells }) => [id, cells.amount])).toEqual([['a', '12']])
    expect(confirmed.focus).toBeNull()
    expect(typed({ do: 'enter', id: 'a', cells, mend: true }).focus).toMatchObject({
      figure: 'a',
      cell: 'amount',
    })
  })

  test('has proposals rejected and taken back', () => {
    const rejected = typed(
      { do: 'reject', id: 'a', rejected: true },
      { do: 'reject', id: 'a', rejected: true },
    )
    expect(rejected.content.rejected).toEqual(['a'])
    expect(draftForm(rejected, { do: 'reject', id: 'a', rejected: false }).content.rejected).toEqual([])
    expect(draftForm(rejected, { do: 'enter', id: 'a', cells, mend: false }).content.rejected).toEqual([])
  })

  test('fills what nobody filled, and nothing else', () => {
    const publication = { report_title: 'Of the text', published: '2020-01-01' }
    const { content } = typed(
      { do: 'report', cell: 'report_title', value: 'As typed' },
      { do: 'shown', publication, operator: 'Team One' },
    )
    expect(content.report).toMatchObject({ report_title: 'As typed', published: '2020-01-01', publisher: '' })
    expect(content.textOperator).toBe('Team One')
  })
})

test('whatever is done, it stays a draft that can be kept', () => {
  const ids = fc.constantFrom('a', 'b')
  const step = fc.oneof(
    fc.record({
      do: fc.constant('cell' as const),
      figure: ids,
      cell: fc.constantFrom('amount' as const, 'to' as const),
      value: fc.string(),
    }),
    fc.record({
      do: fc.constant('report' as const),
      cell: fc.constant('report_title' as const),
      value: fc.string(),
    }),
    fc.record({ do: fc.constant('remove' as const), figure: ids }),
    fc.constant({ do: 'putBack' as const }),
    fc.record({ do: fc.constant('withdraw' as const), figure: ids, withdrawn: fc.boolean() }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let state = beginForm(draft(figure, newFigure('b')))
      for (const step of steps) {
        const there = 'figure' in step && state.content.figures.some(({ id }) => id === step.figure)
        if (there || !('figure' in step)) state = draftForm(state, step)
      }
      expect(readContent(state.content)).toEqual(state.content)
    }),
  )
})

test('a figure from the text takes the place of one that a template asked for, of the same metric, part and places', () => {
  const cells = {
    metric: 'devices',
    part: '',
    places: 'SY09',
    unit: 'count',
    basis: 'period',
    operator: 'Team',
  }
  const asked = (id: string, more: object = {}) => ({
    ...newFigure(id, { ...cells, ...more }),
    optional: true,
  })
  const content = {
    ...emptyDraft,
    figures: [asked('a', { part: 'ied' }), asked('b'), asked('c', { amount: '1' })],
  }
  const entered = draftForm(beginForm(content), {
    ...{ do: 'enter', id: 'p', mend: false },
    cells: { metric: 'devices', places: 'SY09', amount: '12', basis: '', words: 'twelve' },
  } as const)
  expect(entered.content.figures.map(({ id }) => id)).toEqual(['a', 'p', 'c'])
  expect(entered.content.figures[1]).toEqual(newFigure('p', { ...cells, amount: '12', words: 'twelve' }))
  const again = draftForm(entered, {
    do: 'enter',
    id: 'q',
    cells: { metric: 'devices', places: 'SY09' },
    mend: false,
  })
  expect(again.content.figures.map(({ id }) => id)).toEqual(['a', 'p', 'c', 'q'])
})
