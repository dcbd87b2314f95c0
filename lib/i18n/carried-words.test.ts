import { expect, it } from 'vitest'
import { carriedTexts } from './carried-texts'
import { carriedWords } from './carried-words'
import { getI18n } from './words'

const keys = ['qualifier.at_least', 'chart.sum', 'metric.bar', 'unit.km2']

it('says in a browser what the server says', () => {
  const [here, there] = [getI18n('en'), carriedWords(carriedTexts(getI18n('en'), keys))]
  for (const operators of [1, 2]) {
    expect(there.t('chart.sum', { operators })).toBe(here.t('chart.sum', { operators }))
    const bar = { name: 'Centre', when: 'May 2017', amount: '5', parts: operators, grain: 'quarter' }
    expect(there.t('metric.bar', bar)).toBe(here.t('metric.bar', bar))
  }
  const unit = { baseUnit: 'm2', displayUnit: 'km2' } as const
  expect(there.format.exact(88_767_000n, unit)).toBe(here.format.exact(88_767_000n, unit))
})

it('sends a message once, and says which one it was not sent', () => {
  expect(carriedTexts(getI18n('en'), keys)).toBe(carriedTexts(getI18n('en'), keys))
  expect(() => carriedWords(carriedTexts(getI18n('en'), keys)).t('chart.read')).toThrow(
    'chart.read was not sent along',
  )
  expect(() => carriedTexts(getI18n('en'), ['chart.nothing'])).toThrow('there is no message chart.nothing')
})
