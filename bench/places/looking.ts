/** `looking.ts FOLDER`: puts so many countries of the gazetteer on record that it has 60,000 places, and prints what it takes to look among them, as JSON. */
import { join } from 'node:path'
import { cliPermission } from '@/lib/access/cli-permission'
import type { DatabaseAddress } from '@/lib/config/database-address'
import { openConnection, openDatabase } from '@/lib/db/open'
import { addCountry } from '@/lib/directory/gazetteer/add-country'
import { wholeList } from '@/lib/directory/list-query'
import { readList } from '@/lib/directory/listing/read-list'
import { changeNames } from '@/lib/directory/mutations'
import { referenceData } from '@/lib/drafts/feedback/reference-data'
import { findPlaces } from '@/lib/drafts/form-choices'
import { Extractors, placesOfTexts } from '@/lib/drafts/text/extractors'
import { readPlaceIndex } from '@/lib/figures/place/places-data'
import { elementAt } from '@/lib/lookup/element-at'
import { importRows } from '@/lib/publishing/test-files'
import { prepareDatabase } from '../record'

/** What looking among places takes, in milliseconds of processor time, with how many there are and how many of them in the country that is looked in. */
export interface PlacesMeasured {
  places: number
  country: number
  searchMs: number[]
  pageMs: number[]
  deskListMs: number[]
  deskSearchMs: number[]
  deskChangedMs: number[]
  firstReadingMs: number[]
}

/** The largest first: 60,000 places, and a country in which many are looked for. */
const countries = [
  'US',
  'MX',
  'IN',
  'RU',
  'BR',
  'ID',
  'FR',
  'IT',
  'DE',
  'PH',
  'ES',
  'GB',
  'CN',
  'TR',
  'UA',
  'JP',
  'IR',
]
const asked = 60_000
const country = elementAt(countries, 0)
const rounds = 15

const [folder = ''] = process.argv.slice(2)
const address: DatabaseAddress = { dialect: 'sqlite', file: join(folder, 'places.db') }
await prepareDatabase(address)
const session = await openConnection(address)
const database = openDatabase(address)
const at = '2026-01-01T00:00:00.000Z'
let places = 0
for (const code of countries) {
  await addCountry(session, cliPermission(), at, code)
  places = await database.place.count()
  if (places >= asked) break
}
await importRows(session, [{ report_id: 'one', country, places: country, amount: '40' }])

/** The first time is not told: it fills what is kept of a database anyhow. */
async function timesOf(
  act: (round: number) => unknown,
  prepare: (round: number) => unknown = () => {},
): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round++) {
    await prepare(round)
    const before = process.cpuUsage()
    await act(round)
    const { user, system } = process.cpuUsage(before)
    // Other work on the machine does not count.
    if (round > 0) times.push((user + system) / 1_000)
  }
  return times
}

/** Adds a name to a place, as an administrator does at the desk. */
async function renamed(round: number): Promise<void> {
  const name = { language: 'en', name: `Springs ${round}`, alias: true }
  const of = { kind: 'place', key: country } as const
  const { kind } = await changeNames(session, cliPermission(), at, of, { do: 'add', name }, '')
  if (kind !== 'changed') throw new Error(`the name was not added: ${kind}`)
}

const typed = ['spri', 'san', 'new york', 'lake']
const wordsOf = (round: number) => elementAt(typed, round % typed.length)
const text = 'Engineers cleared 12.4 hectares in Springfield and destroyed 214 explosive items near Santa Fe.'
const measured: PlacesMeasured = {
  places,
  country: await database.place.count({ where: { country: { code: country } } }),
  searchMs: await timesOf((round) => findPlaces(database, country, wordsOf(round), 'en')),
  pageMs: await timesOf((round) =>
    readPlaceIndex(database, country, 'en', round % 2 === 0 ? '' : wordsOf(round)),
  ),
  deskListMs: await timesOf((round) =>
    readList(database, 'place', 'en', { ...wholeList, after: round * 1_000 }),
  ),
  deskSearchMs: await timesOf((round) =>
    readList(database, 'place', 'en', { ...wholeList, typed: wordsOf(round) }),
  ),
  // The first page of the list once a name was changed, without the change itself.
  deskChangedMs: await timesOf(() => readList(database, 'place', 'en', wholeList), renamed),
  // As after a publication: places are read anew, and a reader of texts is made of them.
  firstReadingMs: await timesOf(async (round) => {
    const { places } = await referenceData(session)
    const read = new Extractors().make(placesOfTexts([...places], country))
    read({ text: `${text} ${round}`, lang: 'en', country, published: '2026-01-01' })
  }),
}
console.log(JSON.stringify(measured))
await session.close()
await database.$disconnect()
