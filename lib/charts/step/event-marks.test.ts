import { expect, it } from 'vitest'
import { toEventMarks } from './event-marks'

it('says an event to the left of its mark, where a running total was lower, at its height', () => {
  const [mark] = toEventMarks([{ day: '2019-08-03', text: 'First total', share: 0.6, y: 100 }])
  expect(mark).toEqual({
    day: '2019-08-03',
    text: 'First total',
    x: '60%',
    y: 100,
    label: { y: 94, anchor: 'end' },
  })
})

it('says an event of the first days to the right of it, above the plot', () => {
  const [mark] = toEventMarks([
    { day: '2016-04-04', text: 'The first report of anybody', share: 0.02, y: 250 },
  ])
  expect(mark?.label).toEqual({ y: 12, anchor: 'start' })
})

it('puts no label over another', () => {
  const marks = toEventMarks(
    [0.6, 0.61, 0.62, 0.63].map((share, at) => ({
      day: `2019-08-0${at}`,
      text: 'A long text',
      share,
      y: 40,
    })),
  )
  const tops = marks.map(({ label }) => label.y).sort((a, b) => a - b)
  for (const [at, top] of tops.slice(1).entries()) expect(top - tops[at]!).toBeGreaterThanOrEqual(15)
})
