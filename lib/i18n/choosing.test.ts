import { expect, test } from 'vitest'
import { carriedTexts } from './carried-texts'
import { carriedWords } from './carried-words'
import { getI18n } from './words'

test('what chooses between the forms of a message is no text, whichever way the language runs', () => {
  const said = [getI18n('ar'), carriedWords(carriedTexts(getI18n('ar'), ['metric.grain']))].map(({ t }) =>
    (['month', 'quarter', 'year'] as const).map((grain) => t('metric.grain', { grain })),
  )
  // Months, quarters, years: on the server and in a browser.
  expect(said).toEqual([
    ['أشهر', 'أرباع السنة', 'سنوات'],
    ['أشهر', 'أرباع السنة', 'سنوات'],
  ])
})
