import { writeFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expect, test } from '../support/fixtures'
import { runCommand } from '../support/server'

test('a reader finds a report by a word of its title and sees its figures as printed @plain', async ({
  page,
}) => {
  await page.goto('/en/sy/reports')
  await page.getByLabel('Words of the title').fill('PALMYRA')
  await page.getByRole('button', { name: 'Find reports' }).click()
  await expect(page).toHaveURL(/[?&]q=PALMYRA/)
  await page.getByRole('link', { name: 'Sputnik Afrique on Palmyra, 4 Apr 2016' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Palmyra')
  const main = page.getByRole('main')
  await expect(main).toContainText('Sputnik Afrique')
  await expect(main).toContainText('1.1 km')
  await expect(main).toContainText('120')
  // What it says is French, for voices and fonts; what it is called is a sentence of the page.
  const quoted = main.locator('blockquote')
  await expect(quoted).toHaveText(["1,1 kilomètre d'espace autoroutier", '120 engins explosifs'])
  for (const quotation of await quoted.all()) {
    await expect(quotation).toHaveAttribute('lang', 'fr')
    await expect(quotation).toHaveAttribute('dir', 'auto')
  }
  await page.goto('/ar/sy/reports/palmyra-01')
  const title = page.getByRole('heading', { level: 1 }).locator('bdi')
  await expect(title).toContainText('Sputnik Afrique')
  await expect(title).toHaveCSS('direction', 'rtl')
  await expect(quoted.first()).toHaveCSS('direction', 'ltr')
})

test('a word that no report has says so @plain', async ({ page }) => {
  await page.goto('/en/sy/reports?q=zzzz')
  await expect(page.getByRole('main')).toContainText('No report on record')
})

test('figures that were taken away as a file come back as they were', async ({ start, folder, request }) => {
  const server = await start({ mayBeUsed: true })
  const answer = await request.get(`${server.url}/api/v1/claims.csv?country=SY`)
  expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8')
  const text = await answer.text()
  // The header and the 142 figures of the sample.
  expect(parse(text)).toHaveLength(1 + 142)
  await writeFile(`${folder}/claims.csv`, text)
  const said = await runCommand('import', [`${folder}/claims.csv`], server.databaseUrl)
  expect(said).toContain('Nothing new: the record is as it was.')
})
