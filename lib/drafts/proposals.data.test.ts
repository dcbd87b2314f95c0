import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { giveFeedback } from './feedback/draft-feedback'
import { emptyDraft, newFigure } from './schema'
import { chosenCells, nothingChosen } from './text/text-proposals'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase(withReferenceData)
})
afterAll(() => db.close())

const report = {
  ...emptyDraft.report,
  ...{ report_title: 'Bulletin', publisher: 'Agency A', published: '2024-03-05', country: 'SY' },
}

const look = (content: typeof emptyDraft) =>
  giveFeedback(db.session, { key: 'draft-key', corrects: '', content }, 'en', '2024-03-06T00:00:00Z')

test.each([
  [
    'en',
    'Yesterday Team One destroyed 57 anti-personnel mines, 32 anti-tank mines and 412 unexploded shells in Palmyra.',
  ],
  [
    'fr',
    'Hier, Team One a détruit 57 mines antipersonnel, 32 mines antichar et 412 obus non explosés à Palmyre.',
  ],
  [
    'ru',
    'Вчера Team One уничтожила в Пальмире 57 противопехотных мин, 32 противотанковые мины и 412 неразорвавшихся снарядов.',
  ],
  [
    'ar',
    'دمر فريق Team One أمس 57 لغماً مضاداً للأفراد و32 لغماً مضاداً للدبابات و412 قذيفة غير منفجرة في تدمر.',
  ],
])('kinds that a text in %s lists can be confirmed one after another, and sent', async (language, text) => {
  const { reading } = await look({ ...emptyDraft, report: { ...report, language }, text })
  const figures = reading!.proposals.map((proposal) =>
    newFigure(proposal.id, { ...chosenCells(proposal, nothingChosen), operator: 'Team One' }),
  )
  expect(figures.map(({ cells }) => [cells.part, cells.amount, cells.words, cells.note])).toEqual([
    ['', '501', text, 'The sum of what the report lists: 57 + 32 + 412.'],
    ['ap_mine', '57', text, ''],
    ['av_mine', '32', text, ''],
    ['uxo', '412', text, ''],
  ])
  const { problems, findings, changes } = await look({
    ...emptyDraft,
    report: { ...report, language },
    figures,
  })
  expect(problems).toEqual([])
  expect(findings).toEqual([])
  // Palmyra lies in Homs, and Homs in Syria.
  const whole = changes.filter(({ title }) => !title.includes('of which'))
  expect(whole.map(({ title, before, after }) => [title, before, after])).toEqual(
    ['Homs (governorate)', 'Syria', 'Palmyra'].map((place) => [
      `Explosive devices neutralised, ${place} (Team One)`,
      'not reported',
      'at least 501',
    ]),
  )
})

test('a text in a language that is not read says so by its name', async () => {
  const text = 'កាលពីថ្ងៃទី ៣ ខែ តុលា អ្នកដោះមីនបានបំផ្លាញមីន ២១៤ គ្រាប់ នៅក្នុងខេត្តបាត់ដំបង។'
  const { reading } = await look({ ...emptyDraft, report, text })
  expect(reading).toMatchObject({ unread: 'Khmer', language: 'km', proposals: [] })
  const read = await look({ ...emptyDraft, report, text: 'Sappers destroyed 214 mines in Palmyra.' })
  expect(read.reading).toMatchObject({ unread: '', language: 'en' })
})

test('what an operator’s report has on record for the same words is offered first, with that report; of another operator nothing is', async () => {
  const text = 'On 3 March 2024 sappers cleared 9.600 hectares in Deir ez-Zor.'
  const asked = async (textOperator: string) => {
    const { reading } = await look({ ...emptyDraft, report, text, textOperator })
    const [proposal] = reading?.proposals ?? []
    const { places = [], readings = [], earlier = [], doubts = [] } = proposal ?? {}
    return {
      place: places[0]?.options[0]?.code,
      options: places[0]?.options.map(({ code }) => code).sort(),
      amounts: readings.map(({ printed }) => printed.amount),
      earlier: earlier.map(({ of, title, href }) => `${of} ${title} ${href.split('#')[0]}`),
      doubts: doubts.length,
    }
  }
  const before = await asked('Team Nine')
  const other = before.options?.find((code) => code !== before.place)
  expect(before.earlier).toEqual([])
  await importRows(db.session, [
    {
      ...{
        report_id: 'rb1',
        report_title: 'Bulletin one',
        operator: 'Team Nine',
        metric: 'area',
        unit: 'ha',
      },
      ...{ amount: '2.475', places: other ?? '', words: 'They cleared 2.475 hectares in Deir ez-Zor.' },
    },
  ])
  const after = await asked('team nine')
  expect(after).toEqual({
    ...before,
    place: other,
    amounts: ['9.6', '9600'],
    earlier: ['place Bulletin one /en/sy/reports/rb1', 'number Bulletin one /en/sy/reports/rb1'],
  })
  expect(await asked('Team Ten')).toEqual(before)
})
