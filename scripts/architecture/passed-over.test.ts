import { describe, expect, test } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import {
  ignoredComparisonParameters,
  ignoredFigureParameters,
  ignoredGrainParameters,
  ignoredMapParameters,
  ignoredMetricParameters,
  ignoredOrganisationParameters,
  ignoredOverviewParameters,
  ignoredPlaceParameters,
  ignoredReportParameters,
} from '@/lib/views/ignored-parameters'
import { projectFiles, textOf } from './source-tree'

/** Pages of which only the site's own links and forms say anything in the address, by what that is: nothing is narrowed by it. */
const told: Record<string, string> = {
  'embed/[country]/[part]/page.tsx': 'what the code asks for that the site gives for pages elsewhere',
  'sign-in/page.tsx': 'where to go on, and what happened',
  'sign-in/code/page.tsx': 'where to go on',
  '[country]/better-source/page.tsx': 'which number it is about, and what happened',
  'desk/page.tsx': 'the answer of its own form, and a page of a list',
  'desk/settings/page.tsx': 'words by which settings are found, which stand in their field',
  'desk/inbox/page.tsx': 'what happened, and a page of a list',
  'desk/review/page.tsx': 'the answers of its own form, what happened, and a page of a list',
  'desk/review/[key]/page.tsx': 'the list that it was opened from, and what happened',
  'desk/go/page.tsx': 'the answer of its own form',
  'desk/templates/page.tsx': 'the answers of its own forms, and what happened',
  'desk/templates/new/page.tsx': 'which report it is made of',
  'desk/templates/[key]/page.tsx': 'what happened',
  'desk/team/page.tsx': 'the answer of its own form',
  'desk/drafts/[key]/page.tsx': 'which figures of a draft are shown',
  'desk/imports/page.tsx': 'what happened',
  'desk/imports/[key]/page.tsx': 'which step is shown',
  'desk/imports/[key]/rows/page.tsx': 'a page of a list',
  'desk/reports/[key]/page.tsx': 'which figure is being withdrawn',
  'desk/conflicts/[key]/page.tsx': 'the answers of its own form',
  'desk/conflicts/places/page.tsx': 'which contradiction is shown',
  'desk/lists/countries/page.tsx': 'what happened, and by which column it is sorted',
  'desk/lists/proposals/page.tsx': 'what happened',
  'desk/lists/metrics/[key]/page.tsx': 'what happened',
  'desk/lists/organisations/[key]/page.tsx': 'what happened',
  'desk/lists/organisations/[key]/merge/page.tsx': 'the answer of its own form',
  'desk/lists/places/[code]/page.tsx': 'what happened',
  'desk/lists/places/[code]/merge/page.tsx': 'the answer of its own form',
}

const pages = projectFiles('app/[locale]').filter(
  (path) => path.endsWith('/page.tsx') && textOf(path).includes('searchParams'),
)
const shortOf = (path: string) => path.replace(/app\/\[locale\]\/(\(\w+\)\/)?/, '')
const narrowed = pages.filter((path) => told[shortOf(path)] === undefined)

test.each(narrowed)('%s says what of its address it passed over', (path) => {
  expect(textOf(path)).toMatch(/(ignored\w*Parameters|withIgnored\w+)\(/)
})

test('the pages that need not are there', () => {
  const known = pages.map(shortOf)
  expect(Object.keys(told).filter((path) => !known.includes(path))).toEqual([])
  expect(narrowed.length).toBeGreaterThan(10)
})

type Rewrite = { has: { key: string }[]; destination: string }

/** A file of plain JavaScript, whose types nobody wrote. */
const config = '../../next.config.js'
const { default: next } = (await import(config)) as {
  default: { rewrites(): Promise<{ beforeFiles: Rewrite[] }> }
}
const { beforeFiles } = await next.rewrites()
const led = beforeFiles.flatMap(({ has, destination }) => {
  const page = destination.split('/filtered/')[1]
  return page === undefined ? [] : has.map(({ key }) => ({ page, key }))
})

describe('an address that next.config.js leads to a narrowed page', () => {
  const words = getI18n('en')
  const values: Record<string, string> = {
    from: '2017',
    to: '2018',
    grade: 'A',
    sort: 'oldest',
    after: '2017-09-22.31',
    show: 'areas',
    by: 'year',
  }
  const passedOver = (page: string, given: Record<string, string>) => {
    if (page === 'reports') return ignoredReportParameters(given, words)
    if (page === 'organisations') return ignoredOrganisationParameters(given, words)
    if (page === 'places') return ignoredPlaceParameters(given, [{ key: 'oldest' }], words)
    if (page === 'compare') return ignoredComparisonParameters(given, [{ key: 'mines' }], words)
    if (page === 'overview' || page === 'places/:code')
      return ignoredOverviewParameters(given, [{ key: 'mines' }, { key: 'oldest' }], words)
    if (page.endsWith('brief')) return ignoredMetricParameters(given, [{ key: 'mines' }], words)
    if (page === 'map') return ignoredMapParameters(given, [{ key: 'mines' }], words)
    if (page === 'metrics/:key') return ignoredGrainParameters(given, words)
    return ignoredFigureParameters(given, words)
  }

  test.each(led)('$page is narrowed by $key, and not by another name', ({ page, key }) => {
    const value = values[key] ?? 'mines'
    expect(passedOver(page, { [key]: value })).toEqual([])
    const said = passedOver(page, { [key]: value, [`${key}s`]: value })
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(`“${key}s”`)
  })
})
