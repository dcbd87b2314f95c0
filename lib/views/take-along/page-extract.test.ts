import { expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { toPageExtract } from './page-extract'

const words = getI18n('en')

it('of a country there are its brief, its numbers and the code to show them, narrowed as its page', () => {
  const cards = [{ citation: 'At least 5 roads, Syria,' }, { citation: '' }]
  const extract = toPageExtract({ code: 'SY', name: 'Syria', query: '?from=2017-01' }, cards, words)
  expect(extract).toMatchObject({
    brief: '/en/sy/brief?from=2017-01',
    numbers: ['At least 5 roads, Syria,'],
  })
  expect(extract.of).toBeUndefined()
  expect(extract.embeds.map(({ code }) => code)).toEqual([
    '<iframe src="{site}/en/embed/sy/card?from=2017-01" title="Syria" width="100%" height="222" style="border:0" loading="lazy"></iframe>',
  ])
})

it('of a place files are of that place, and where nothing is reported there is nothing to show', () => {
  const extract = toPageExtract({ code: 'SY', place: 'SY02', name: 'Aleppo', query: '' }, [], words)
  expect(extract).toEqual({
    of: { place: 'SY02' },
    brief: '/en/sy/places/SY02/brief',
    numbers: [],
    embeds: [],
  })
})
