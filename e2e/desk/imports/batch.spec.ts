import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Mapping } from '@/lib/spreadsheets/types'
import { accessibilityFaults, test, expect as usualExpect } from '../../support/fixtures'
import { signInAs } from '../../support/people'
import { runCommand } from '../../support/server'
import {
  fileOf,
  laterMonth,
  manyRows,
  manyTotals,
  publishedTotals,
  publishedWorkbook,
  workbook,
} from './workbooks'

/** What takes long goes behind what answers readers, and waits where other stories share the machine. */
const expect = usualExpect.configure({ timeout: 60_000 })
test.describe.configure({ timeout: 300_000 })

const goOn = (page: Page) => page.getByRole('button', { name: 'Go on' }).click()
const preview = (page: Page) => page.getByRole('heading', { name: 'Preview', level: 2 })

async function bring(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.getByLabel('Choose a file, or drop it here').setInputFiles(fileOf(name, bytes))
  await page.getByRole('button', { name: 'Bring this file' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

/** A place that is added within the steps; what is wrong with it is said beside it, and nothing that was typed is lost. */
async function addPlace(page: Page): Promise<void> {
  const asked = page.getByRole('group', { name: 'EL CARMEN DEL ATRATO' })
  await asked.getByLabel('It stands for').selectOption('A new place: say below what it is')
  await goOn(page)
  await expect(asked.getByText(/^Write 2 to 40 letters/)).toBeVisible()
  await expect(asked.getByLabel('Name', { exact: true })).toHaveValue('EL CARMEN DEL ATRATO')
  await expect(page.getByLabel('Published by')).toHaveValue('Descontamina Colombia')
  await asked.getByLabel('Code', { exact: true }).fill(newPlace)
  await asked.getByLabel('Lies in').fill('CO.11')
}

const newPlace = 'CO.11.X1'

/** Another that the workbook of Colombia calls otherwise than the record does. */
async function namePlace(page: Page): Promise<void> {
  const asked = page.getByRole('group', { name: 'EL CARMEN, in' })
  await asked.getByLabel('It stands for').selectOption('Another: write its name or code')
  await asked.getByRole('textbox', { name: 'Another: write its name or code' }).fill('CO.26.68235')
}

test('from an empty installation a workbook of many figures is sent, returned and published as one batch', async ({
  page,
  start,
  folder,
}) => {
  const published = publishedWorkbook()
  const [bytes, totals] =
    published === null ? [await workbook(manyRows), manyTotals] : [published, publishedTotals]
  const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
  await signInAs(page, 'administrator', { server, at: '/en/desk/lists/countries' })
  await page.getByLabel('Country').selectOption('CO')
  await page.getByRole('button', { name: 'Add a country' }).click()
  await expect(page.getByRole('status')).toBeVisible()

  await page.goto(`${server.url}/en/desk/imports`)
  await bring(page, 'colombia.xlsx', bytes)
  await goOn(page)
  await goOn(page)
  await page.getByLabel('Published by').fill('Descontamina Colombia')
  await page.getByLabel('Published on').fill('2023-04-03')
  await page.getByLabel('Title').fill('Situación de desminado')
  await page.getByLabel('Done by').fill('Descontamina Colombia')
  await page.getByLabel('Unit of “areadespejada”').selectOption('square metres')
  await page.getByLabel(/a figure that another row of the same place and time says too/).selectOption('add')
  if (published !== null) await namePlace(page)
  await addPlace(page)
  await goOn(page)
  await page.getByLabel('Descontamina Colombia').selectOption('No party to the conflict')
  await goOn(page)
  await expect(preview(page)).toBeVisible()
  await expect(page.getByText('they are reviewed together, as one batch')).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'All figures, row by row' }).click()
  await expect(page.getByText(/^Figures 1 to 100 of/)).toBeVisible()
  await page.getByRole('link', { name: /^Last page/ }).click()
  await expect(page.getByRole('link', { name: 'Previous page' })).toBeVisible()
  await page.getByRole('link', { name: 'colombia.xlsx' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Colombia by month')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText('Kept as “Colombia by month”.')).toBeVisible()
  await page.getByRole('button', { name: 'Send for review' }).click()
  await expect(page.getByRole('status')).toContainText('Sent for review on')
  const batch = page
    .url()
    .replace(/.*imports\//, '')
    .replace(/\?.*/, '')

  // Who may not review it sees nothing of it, and nobody but who brought it sees how it was answered.
  await signInAs(page, 'analyst', { server, at: '/en/desk' })
  await page.goto(`${server.url}/en/desk/review/files/${batch}`)
  await expect(page).toHaveURL(/refused=report.review/)
  await signInAs(page, 'editor', { server, at: `/en/desk/imports/${batch}` })
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('colombia.xlsx')
  await page.goto(`${server.url}/en/desk/review`)
  await page.getByRole('link', { name: 'colombia.xlsx' }).click()
  await expect(page.getByRole('table', { name: 'What this changes' })).toContainText(totals.devices)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Return with remarks' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Write at least one remark')
  await page.getByLabel('Remark for the author').fill('Is the day that of the file?')
  await page.getByRole('button', { name: 'Return with remarks' }).click()
  await expect(page.getByRole('status')).toHaveText('Returned to its author.')

  await signInAs(page, 'administrator', { server, at: `/en/desk/imports/${batch}` })
  await expect(page.getByText('Is the day that of the file?')).toBeVisible()
  await page.getByRole('button', { name: 'Send for review' }).click()
  await signInAs(page, 'editor', { server, at: `/en/desk/review/files/${batch}` })
  await page.getByRole('button', { name: 'Publish all of it' }).click()
  await expect(page.getByText(/^Published by Elif Editor on/)).toBeVisible()

  await page.goto(`${server.url}/en/co`)
  await expect(page.getByLabel('Headline figures')).toContainText(totals.devices)
  await expect(page.getByLabel('Headline figures')).toContainText(totals.area)
  await expect(page.getByRole('list', { name: 'How much of it is on the map' })).toContainText('On the map')
  const places = page.getByRole('table', { name: /^Places of Colombia/ })
  expect(await places.getByRole('rowheader').count()).toBeGreaterThan(3)

  // The answers serve the next file, and the command; the same file once more changes nothing.
  await signInAs(page, 'analyst', { server, at: '/en/desk/imports' })
  await bring(page, 'marzo.xlsx', await workbook(laterMonth))
  await page.getByRole('button', { name: 'Use “Colombia by month”' }).click()
  await page.getByLabel('Published on').fill('2023-05-02')
  await goOn(page)
  await expect(preview(page)).toBeVisible()
  await expect(page.getByText(/^2 rows come to/)).toBeVisible()

  const [path, mapping] = [join(folder, 'colombia.xlsx'), join(folder, 'mapping.json')]
  await writeFile(path, bytes)
  await runCommand('import', [path, '--suggest-mapping', mapping], server.databaseUrl)
  const suggested = JSON.parse(await readFile(mapping, 'utf8')) as { mapping: Mapping }
  await writeFile(mapping, JSON.stringify({ ...suggested, mapping: answered(suggested.mapping) }))
  expect(await runCommand('import', [path, '--mapping', mapping], server.databaseUrl)).toContain(
    'Nothing new: the record is as it was.',
  )
})

/** The same answers in a mapping for the command. */
const answered = (mapping: Mapping): Mapping => ({
  ...mapping,
  constants: {
    ...{ ...mapping.constants, publisher: 'Descontamina Colombia', published: '2023-04-03' },
    ...{ report_title: 'Situación de desminado', operator: 'Descontamina Colombia', unit: 'm2' },
  },
  repeated: 'add',
  values: [
    { field: 'places', text: 'El Carmen', within: 'Santander', is: 'CO.26.68235' },
    { field: 'places', text: 'El Carmen del Atrato', within: 'Chocó', is: newPlace },
  ],
})
