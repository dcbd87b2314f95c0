import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantPermission, type Permission } from '@/lib/access/permission'
import type { Capability } from '@/lib/access/rules'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { LANGUAGES } from '@/lib/extract/read-languages'
import { getI18n } from '@/lib/i18n/words'
import { addDays } from '@/lib/periods/day'
import { withReferenceData } from '@/lib/publishing/test-files'
import { QUALIFIERS } from '@/lib/quantities/bounds'
import { readReport } from '@/lib/reports/data'
import { toClaimView } from '@/lib/views/claim-view'
import { referenceData } from './feedback/reference-data'
import { toCheckInput } from './feedback/to-check-input'
import { understoodAmount } from './form/typed-figure'
import { createDraft, sendDraft } from './mutations'
import { publishDraft } from './publish/publish'
import { type DraftContent, emptyDraft, newFigure } from './schema'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase(withReferenceData)
  for (const id of ['ann', 'ed']) {
    const now = new Date(0)
    await db.database.person.create({
      data: {
        ...{ id, name: id, email: `${id}@example.org`, role: 'editor', language: 'en' },
        ...{ createdAt: now, updatedAt: now },
      },
    })
  }
})
afterAll(() => db.close())

const permission = <What extends Capability>(id: string): Permission<What> =>
  grantPermission<What>(id, {
    ...{
      id,
      name: id,
      email: '',
      role: 'editor',
      language: 'en',
      disabled: false,
      countries: [],
      twoFactor: false,
    },
  })

/** A number as somebody may type it: in the digits and signs of some language, which need not be that of the report. */
const typed = (whole: boolean) =>
  fc
    .record({
      thousandths: fc.integer({ min: 1, max: 9_999_999 }),
      places: fc.integer({ min: 0, max: whole ? 0 : 3 }),
      writtenIn: fc.constantFrom('own', 'own', 'en-u-nu-arab', 'hi-u-nu-deva', 'fa'),
      isPlain: fc.boolean(),
    })
    .map((number) => ({ ...number, value: number.thousandths / 10 ** number.places }))

const figures = fc.array(
  fc.constantFrom('devices', 'area', 'roads', 'aid').chain((metric) =>
    fc.record({
      metric: fc.constant(metric),
      unit: fc.constantFrom(
        ...{ devices: ['count'], area: ['m2', 'ha', 'km2'], roads: ['m', 'km'], aid: ['kg', 't'] }[metric]!,
      ),
      qualifier: fc.constantFrom(...QUALIFIERS),
      amount: typed(metric === 'devices'),
      more: typed(metric === 'devices'),
    }),
  ),
  { minLength: 12, maxLength: 12 },
)

type Typed = { value: number; places: number; writtenIn: string; isPlain: boolean }

function written({ value, places, writtenIn, isPlain }: Typed, language: string): string {
  const format = new Intl.NumberFormat(writtenIn === 'own' ? language : writtenIn, {
    ...{ minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: !isPlain },
  })
  return format.format(value)
}

const words = getI18n('en')

test.each(LANGUAGES.map((language, seed) => [language, seed + 1]))(
  'what is typed in %s is the same figure at the desk, for the checks, on record and on its page',
  async (language, seed) => {
    const [random] = fc.sample(figures, { seed, numRuns: 1 })
    const content: DraftContent = {
      ...emptyDraft,
      report: {
        ...emptyDraft.report,
        ...{ report_title: `Amounts in ${language}`, publisher: 'Agency A', language },
        ...{ published: '2020-03-01', country: 'SY' },
      },
      figures: random!.map(({ metric, unit, qualifier, amount, more }, at) => {
        const [low, high] = [amount, more].sort((a, b) => a.value - b.value)
        return newFigure(`f${at}`, {
          ...{ operator: 'Team One', metric, unit, qualifier, places: 'SY09', basis: 'period' },
          ...{ from: addDays('2019-06-01', at), to: addDays('2019-06-01', at) },
          amount: written(low!, language),
          amount_to: qualifier === 'between' ? written(high!, language) : '',
        })
      }),
    }
    const record = await referenceData(db.session)
    const checked = toCheckInput(content, 'en', record.context).figures
    const key = await createDraft(db.session, permission('ann'), `2020-03-02T10:00:00.${seed}00Z`, {
      content,
    })
    await sendDraft(db.session, permission('ann'), `2020-03-02T11:00:00.${seed}00Z`, { key, version: 1 })
    const asked = { key, version: 2 }
    const outcome = await publishDraft(db.session, permission('ed'), `2020-03-02T12:00:00.${seed}00Z`, asked)
    if (outcome.kind !== 'published') throw new Error(JSON.stringify(outcome))
    const report = (await readReport(db.database, 'SY', outcome.report, 'en'))!

    for (const [at, { cells }] of content.figures.entries()) {
      const metric = record.metrics.find(({ key }) => key === cells.metric)!
      const understood = understoodAmount(cells, metric, language)
      if (understood.kind !== 'amount') throw new Error(`${cells.amount} is ${understood.kind}`)
      const { decimal, to, bounds } = understood
      const { amount, more } = random![at]!
      expect(Number(decimal)).toBeCloseTo(Math.min(amount.value, more.value), 9)
      expect(checked[at]).toMatchObject({ amount: decimal, amountTo: to, bounds })
      const claim = report.claims.find((one) => one.to.day === cells.to && one.metric.key === cells.metric)!
      expect(claim).toMatchObject({ amount: decimal, amountTo: to, ...bounds })
      const shown = words.format.printed(decimal, claim.unit)
      expect(toClaimView(claim, 'SY', words).printed).toContain(shown)
    }
  },
)
