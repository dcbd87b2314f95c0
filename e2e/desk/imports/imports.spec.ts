import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { accessibilityFaults, faultsInBothThemes, test, expect as usualExpect } from '../../support/fixtures'
import { signInAs } from '../../support/people'
import { publishFigures } from '../../support/record'
import type { RunningServer } from '../../support/server'
import { fileOf, firstMonths, laterMonth, workbook } from './workbooks'

/** What takes long goes behind what answers readers, and waits where other stories share the machine. */
const expect = usualExpect.configure({ timeout: 60_000 })
test.describe.configure({ timeout: 300_000 })

/** An installation with nothing on its record but Colombia, which an administrator adds; its analyst is signed in. */
async function withColombia(page: Page, start: () => Promise<RunningServer>): Promise<RunningServer> {
  const server = await start()
  await signInAs(page, 'administrator', { server, at: '/en/desk/lists/countries' })
  await page.getByLabel('Country').selectOption('CO')
  await page.getByRole('button', { name: 'Add a country' }).click()
  await expect(page.getByRole('status')).toBeVisible()
  await signInAs(page, 'analyst', { server, at: '/en/desk' })
  return server
}

async function bring(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Pages of the desk' })
    .getByRole('link', { name: 'Spreadsheets' })
    .click()
  await page.getByLabel('Choose a file, or drop it here').setInputFiles(fileOf(name, bytes))
  await page.getByRole('button', { name: 'Bring this file' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Go on' }).click()

/** What the workbook of Colombia does not say. */
async function answer(page: Page): Promise<void> {
  await page.getByLabel('Published by').fill('Descontamina Colombia')
  await page.getByLabel('Published on').fill('2023-04-03')
  await page.getByLabel('Title').fill('Situación de desminado')
  await page.getByLabel('Done by').fill('Descontamina Colombia')
  await page.getByLabel('Unit of “areadespejada”').selectOption('square metres')
}

/** Who is new on record, and that it is no party to the conflict. */
async function sayStanding(page: Page): Promise<void> {
  await page.getByLabel('Descontamina Colombia').selectOption('No party to the conflict')
  await goOn(page)
}

test('@plain a workbook becomes a draft, is published, and its answers serve the next one', async ({
  page,
  start,
  javaScriptEnabled,
}) => {
  const server = await withColombia(page, () =>
    start({ withoutSample: true, withPeople: true, mayBeUsed: true }),
  )
  const first = await workbook(firstMonths)
  await bring(page, 'enero-febrero.xlsx', first)
  await expect(page.getByRole('cell', { name: 'SAN FRANCISCO' })).toBeVisible()
  await goOn(page)
  await expect(
    page.getByRole('group', { name: 'Column D: areadespejada' }).getByLabel('What it counts'),
  ).toHaveValue('area')
  if (javaScriptEnabled) expect(await faultsInBothThemes(page)).toEqual([])
  await goOn(page)
  if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])
  await answer(page)
  await goOn(page)
  await sayStanding(page)
  await expect(page.getByRole('heading', { name: 'Preview', level: 2 })).toBeVisible()
  // Left and come back to, it stands where it was.
  await page.getByRole('link', { name: 'Spreadsheets' }).first().click()
  await page.getByRole('link', { name: 'enero-febrero.xlsx' }).click()
  await expect(page.getByRole('heading', { name: 'Preview', level: 2 })).toBeVisible()
  if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel('Name', { exact: true }).fill('Colombia by month')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('Kept as “Colombia by month”.')
  await page.getByRole('button', { name: 'Make the draft' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Situación de desminado')
  await page.getByRole('button', { name: 'Send for review' }).click()
  await expect(page.getByText('Sent for review.')).toBeVisible()

  await signInAs(page, 'editor', { server, at: '/en/desk/review' })
  await page.getByRole('link', { name: 'Situación de desminado' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('link', { name: 'See it as readers do' })).toBeVisible()
  // 3 + 1 + 2 + 4 devices; 1,200.5 + 800 + 500.25 + 1,000 m2.
  await page.goto(`${server.url}/en/co`)
  await expect(page.getByLabel('Headline figures')).toContainText('10')
  await expect(page.getByLabel('Headline figures')).toContainText('0.0035 km²')

  await signInAs(page, 'analyst', { server, at: '/en/desk' })
  await bring(page, 'enero-febrero.xlsx', first)
  await expect(page.getByText('This very file was brought before')).toBeVisible()
  await bring(page, 'marzo.xlsx', await workbook(laterMonth))
  await page.getByRole('button', { name: 'Use “Colombia by month”' }).click()
  // The day of the publication is another, and is asked; all else is known.
  await page.getByLabel('Published on').fill('2023-05-02')
  await goOn(page)
  await expect(page.getByRole('heading', { name: 'Preview', level: 2 })).toBeVisible()
  await expect(page.getByText(/^2 rows come to/)).toBeVisible()
})

test('a file that is no spreadsheet is refused with a sentence, and readers wait for nothing', async ({
  page,
  start,
}) => {
  const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
  await signInAs(page, 'analyst', { server, at: '/en/desk/imports' })
  const refused = async (name: string, bytes: Buffer, sentence: string) => {
    await bring(page, name, bytes)
    await expect(page.getByRole('main').getByRole('alert')).toContainText(sentence)
    await page.getByText('Discard this file').first().click()
    await page.getByRole('button', { name: 'Discard this file' }).click()
    await expect(page.getByRole('status')).toHaveText('The file was discarded.')
  }
  const page1 = '<!doctype html><html><body><table><tr><td>1</td></tr></table></body></html>'
  await refused('page.xlsx', Buffer.from(page1), 'an HTML page with the name of a workbook')
  // What a workbook that a password protects begins with: a compound file, and its streams by their names.
  const protectedBook = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1_000),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(1_000),
  ])
  await refused('protected.xlsx', protectedBook, 'protected by a password')
  const bomb = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(' '.repeat(60_000_000)),
  })
  await refused('bomb.xlsx', Buffer.from(bomb), 'unpacks to far more than a table holds')

  await page.getByRole('button', { name: 'Bring this file' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spreadsheets')
  const other = await page.request.post(`${server.url}/en/desk/imports/upload`, {
    headers: { origin: server.url },
    multipart: { file: { name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) } },
  })
  expect(await other.text()).toContain('The file is empty.')
})

test('what two windows answer differently is told, and nothing is lost', async ({ page, start }) => {
  await withColombia(page, () => start({ withoutSample: true, withPeople: true, mayBeUsed: true }))
  await bring(page, 'enero.xlsx', await workbook(firstMonths))
  const other = await page.context().newPage()
  await other.goto(`${page.url().replace(/\?.*/, '')}?step=columns`)
  await goOn(page)
  await page.getByLabel('It is').nth(6).selectOption({ label: 'Note' })
  await goOn(page)
  await expect(page.getByRole('heading', { name: 'Questions', level: 2 })).toBeVisible()
  await other.getByLabel('It is').nth(6).selectOption({ label: 'Words of the report' })
  await goOn(other)
  await expect(other.getByRole('main').getByRole('alert')).toContainText(
    'answered otherwise in another window',
  )
  await expect(other.getByLabel('It is').nth(6)).toHaveValue('field:words')
  await goOn(other)
  await expect(other.getByRole('heading', { level: 2 })).toContainText('Questions')
  await other.close()
})

test('an export that comes back with three cells changed is three corrections and nothing else', async ({
  page,
  start,
  folder,
}) => {
  const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
  const places = ['SY02', 'SY04', 'SY09', 'SY07', 'SY05']
  await publishFigures(
    server.databaseUrl,
    folder,
    places.map((place, at) => ({ places: place, amount: 100 + at, id: 'bulletin' })),
  )
  const exported = await page.request.get(`${server.url}/api/v1/claims.xlsx?country=SY`)
  const { sheets } = await readXlsx(new Uint8Array(await exported.body()))
  const [figures] = sheets
  const header = figures!.rows.findIndex((cells) => cells.includes('claim_id'))
  const names = figures!.rows[header]!
  const [amount, words] = [names.indexOf('amount'), names.indexOf('words')]
  const rows = figures!.rows.slice(header + 1)
  rows[0]![amount] = 110
  rows[2]![amount] = 112
  rows[3]![words] = 'So the report says.'
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: figures!.name, rows: [names, ...rows] }] }))

  await signInAs(page, 'analyst', { server, at: '/en/desk' })
  await bring(page, 'edited.xlsx', bytes)
  await goOn(page)
  await goOn(page)
  await expect(page.getByRole('heading', { name: 'Preview', level: 2 })).toBeVisible()
  const changes = page.getByRole('table', { name: 'What would be another number' }).getByRole('row')
  await expect(changes).toHaveText([
    /What/,
    /Amount\s*100\s*110/,
    /Amount\s*102\s*112/,
    /Words of the report\s*So the report says\./,
  ])
  await expect(page.getByRole('main')).toContainText(/New\s*0\s*Changed\s*3\s*On record already\s*2/)
  await page.getByRole('button', { name: 'Make the draft' }).click()
  await expect(page.getByRole('grid', { name: 'Figures' }).getByRole('rowheader')).toHaveText([
    '1',
    '2',
    '3',
    '+',
  ])
})
