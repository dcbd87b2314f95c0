import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fillReportAddresses } from '@/lib/publishing/report-addresses'
import { importRows } from '@/lib/publishing/test-files'
import { readInboxSource } from './data'
import { findDuplicates } from './duplicates'
import { addSources } from './mutations'
import { newSources } from './source-filter'
import { takeNext } from './steps'
import { blank, type TestInbox, testInbox, writer } from './test-inbox'

let inbox: TestInbox
beforeEach(async () => {
  inbox = await testInbox()
})
afterEach(() => inbox.home.close())

describe('sources that are added', () => {
  test('wait for whoever takes the next one: by priority, then by the day they are due, then as they came', async () => {
    const { home, at, add, list, actions } = inbox
    await add(
      { title: 'plain' },
      { title: 'due late', due: '2026-03-20' },
      { title: 'low and due', priority: 'low', due: '2026-01-01' },
      { title: 'urgent', priority: 'urgent' },
      { title: 'due soon', due: '2026-03-02' },
      { title: 'plain too' },
    )
    const expected = ['urgent', 'due soon', 'due late', 'plain', 'plain too', 'low and due']
    expect(await list({})).toEqual(expected)
    const taken: string[] = []
    for (;;) {
      const outcome = await takeNext(home.session, writer('ann'), at(), { filter: newSources, head: '' })
      if (outcome.kind === 'none') break
      taken.push((await readInboxSource(home.database, outcome.key, null))?.title ?? '')
    }
    expect(taken).toEqual(expected)
    expect(await actions()).toEqual(['source.add', ...expected.map(() => 'source.take')])
  })

  test('are left out where their address is there already, unless they shall be added again', async () => {
    const { home, at, add, addOne } = inbox
    const first = await addOne({ url: 'https://www.example.org/a/?utm_source=x', title: 'First' })
    const { added, there } = await add(
      { url: 'http://example.org/a', title: 'Again' },
      { url: 'https://example.org/b', title: 'Other' },
      { url: 'https://m.example.org/b#top', title: 'Other again' },
      { title: 'Without an address' },
      { title: 'Without one too' },
    )
    expect(added.map(({ title }) => title)).toEqual(['Other', 'Without an address', 'Without one too'])
    expect(there).toMatchObject([
      { at: 0, duplicate: { kind: 'source', key: first, by: ['address'] } },
      { at: 2, duplicate: { kind: 'source', key: added[0]?.key, by: ['address'] } },
    ])
    const again = await addSources(
      home.session,
      writer('ann'),
      at(),
      [{ ...blank, url: 'https://example.org/a' }],
      { again: true },
    )
    expect(again).toMatchObject({ added: [{ duplicates: [{ key: first, by: ['address'] }] }], there: [] })
  })

  test('that say nearly the same, or have title, publisher and day of another, are added and told', async () => {
    const { add, addOne } = inbox
    const words = Array.from({ length: 80 }, (_, at) => `word${at}`)
    const report = { title: 'Weekly bulletin', publisher: 'The Centre', published: '2026-02-01' }
    const first = await addOne({ ...report, url: 'https://example.org/a', text: words.join(' ') })
    const { added } = await add(
      {
        url: 'https://example.org/b',
        title: 'WEEKLY  bulletin!',
        publisher: 'the centre',
        published: '2026-02-01',
      },
      { url: 'https://example.org/c', text: words.with(40, 'other').join('\n') },
      {
        url: 'https://example.org/d',
        title: 'Weekly bulletin',
        published: '2026-02-08',
        publisher: 'The Centre',
      },
      { url: 'https://example.org/e', text: 'word0 word1' },
    )
    const told = added.map(({ duplicates }) => duplicates.map(({ key, by }) => [key, by]))
    expect(told).toEqual([[[first, ['titled']]], [[first, ['near']]], [], []])
  })

  test('whose figures are on record in the same words are told with the report that states them', async () => {
    const { home, add } = inbox
    const words = 'Teams of the centre cleared 4,310 explosive items in Aleppo since August.'
    const row = { report_id: 'r1', places: 'SY02', amount: '4310', to: '2019-08-03', published: '2019-08-04' }
    await importRows(home.session, [{ ...row, words }])
    const text = (said: string) => `From our correspondent.\n${said} Work goes on in other places too.`
    const { added } = await add(
      { title: 'same', text: text(words.toUpperCase()), published: '2019-08-20' },
      { title: 'another number', text: text(words.replace('4,310', '4,410')), published: '2019-08-20' },
      { title: 'a year later', text: text(words), published: '2020-08-20' },
      { title: 'of another country', text: text(words), country: 'UA' },
      { title: 'without a day', text: text(words), country: 'SY' },
    )
    const told = added.map(({ title, duplicates }) => [
      title,
      ...duplicates.filter(({ kind }) => kind === 'report').map(({ key, by }) => [key, ...by]),
    ])
    expect(told).toEqual([
      ['same', ['r1', 'figures']],
      ['another number'],
      ['a year later'],
      ['of another country'],
      ['without a day', ['r1', 'figures']],
    ])
  })

  test('that are on record already are told with their report', async () => {
    const { home, at, add } = inbox
    const row = {
      ...{
        claim_id: 'a',
        report_id: 'r1',
        places: 'SY02',
        amount: '10',
        to: '2019-08-03',
        published: '2019-08-04',
      },
      ...{
        report_title: 'Weekly bulletin',
        publisher: 'Example Agency',
        url: 'https://www.example.org/r1?utm_source=x',
      },
    }
    await importRows(home.session, [row])
    const { added, there } = await add(
      { url: 'http://example.org/r1/' },
      {
        url: 'https://example.org/2',
        title: 'weekly bulletin',
        published: '2019-08-04',
        publisher: 'example agency',
      },
      {
        url: 'https://example.org/3',
        title: 'weekly bulletin',
        published: '2019-08-04',
        publisher: 'another',
      },
      { url: 'https://example.org/4', title: 'weekly bulletin', published: '2019-08-05' },
    )
    expect(there).toMatchObject([
      { at: 0, duplicate: { kind: 'report', key: 'r1', country: 'SY', by: ['address'] } },
    ])
    expect(added.map(({ duplicates }) => duplicates.map(({ key, by }) => [key, by]))).toEqual([
      [['r1', ['titled']]],
      [],
      [],
    ])
    // What was entered by an older program is found once its addresses were looked through; a changed address by the new one.
    await home.session.run('delete from "ReportAddress"')
    expect(await add({ url: 'https://example.org/r1' })).toMatchObject({ there: [] })
    expect(await fillReportAddresses(home.session, at())).toBe(1)
    expect(await fillReportAddresses(home.session, at())).toBe(0)
    await importRows(home.session, [{ ...row, url: 'https://example.org/moved' }])
    const found = async (url: string) =>
      (await findDuplicates(home.session, [{ ...blank, url }]))[0]?.filter(({ kind }) => kind === 'report')
    expect(await found('https://example.org/moved/')).toMatchObject([{ key: 'r1' }])
    expect(await found('https://example.org/r1')).toEqual([])
  })

  test('are all there or none', async () => {
    const { home, add } = inbox
    await expect(
      add({ title: 'kept' }, { title: 'not', published: null as unknown as string }),
    ).rejects.toThrow()
    expect(await home.database.source.count()).toBe(0)
    expect(await home.database.sourceTerm.count()).toBe(0)
  })
})
