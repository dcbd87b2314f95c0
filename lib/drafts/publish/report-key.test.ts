import { expect, test } from 'vitest'
import { reportKey } from './report-key'

test.each([
  ['Interfax', 1, '2017-10-13-interfax'],
  ['  Agence France-Presse ', 2, '2017-10-13-agence-france-presse-2'],
  ['Médecins', 1, '2017-10-13-medecins'],
  ['سانا', 1, '2017-10-13-report'],
])('a report of %s, number %i, is %s', (publisher, number, key) => {
  expect(reportKey({ published: '2017-10-13', publisher }, number)).toBe(key)
})
