import { expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { noteEvent } from '@/lib/countries/event-mutations'
import { testDatabase } from '@/lib/db/test-database'
import { readOverview } from '@/lib/figures/country/overview-data'
import { allFigures } from '@/lib/figures/figure-filter'
import { getI18n } from '@/lib/i18n/words'
import { present } from '@/lib/lookup/present'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { toBriefView } from './brief-view'
import { toOverviewView } from './overview/overview-view'

test('a brief tells the latest of what editors noted on the days of its chart', async () => {
  const home = await testDatabase(withReferenceData)
  try {
    await importRows(home.session, [{ claim_id: 'a', places: 'SY02', amount: '10', to: '2019-08-03' }])
    for (const [day, text] of [
      ['2019-05-01', 'First team arrives'],
      ['2019-08-03', 'First national total'],
      ['2019-06-01', 'Work stops'],
      ['2019-07-01', 'Work goes on'],
    ] as const)
      await noteEvent(home.session, cliPermission(), '2026-01-01T00:00:00.000Z', 'SY', {
        placeCode: '',
        metricKey: 'devices',
        day,
        text,
      })
    const words = getI18n('en')
    const overview = present(await readOverview(home.database, 'SY', 'en', allFigures), 'Syria')
    const query = { filter: allFigures, metric: '', sort: '' }
    const view = toOverviewView(overview, overview.country.metrics, null, query, words, '2020-01-01')
    const brief = toBriefView(
      {
        ...{
          title: 'Syria',
          subtitle: '',
          narrowed: '',
          address: '',
          news: [],
          places: [],
          boundaries: null,
        },
        country: overview.country,
        headlines: view.headlines,
        figure: view.figure,
        metrics: overview.country.metrics,
      },
      words,
    )
    expect(brief.figure?.events.map(({ text }) => text)).toEqual([
      '1 Jun 2019: Work stops',
      '1 Jul 2019: Work goes on',
      '3 Aug 2019: First national total',
    ])
  } finally {
    await home.close()
  }
})
