import { readFile, writeFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expect, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import { beginReport, chooseFigure, figure } from '../support/report-form'
import { runCommand } from '../support/server'

test('the briefing of October 2017 as printed, on the record of 12 October 2017, raises what it should', async ({
  page,
  start,
  folder,
}) => {
  const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
  await publishSampleUntil('2017-10-12', server.databaseUrl, folder)
  await signInAs(page, 'analyst', { server })
  await beginReport(page)
  await page.getByLabel('Title').fill('Briefing on aid and mine clearance in Syria, October 2017')
  await page.getByLabel('Published by').fill('RT France')
  await page.getByLabel('Published on').fill('2017-10-14')
  await page.getByLabel('Country').selectOption({ label: 'Syria' })

  const cell = (number: number, name: string) => figure(page, number).getByLabel(name, { exact: true })
  await cell(1, 'What is counted').selectOption({ label: 'Buildings secured' })
  await cell(1, 'Amount').fill('838')
  await cell(1, 'Unit').selectOption({ label: 'number' })
  await cell(1, 'How sure').selectOption({ label: 'Exactly' })
  await cell(1, 'Basis').selectOption({ label: 'So far' })
  await cell(1, 'Up to').fill('2017-10-13')
  await cell(1, 'Done by').fill('Russian International Mine Action Centre')
  await cell(1, 'Where').fill('Syria')
  await page.getByRole('option', { name: /^Syria/ }).click()
  await cell(1, 'Where').press('Tab')
  await page.getByRole('button', { name: 'Add a figure' }).click()
  await cell(2, 'What is counted').selectOption({ label: 'Roads secured' })
  await cell(2, 'Amount').fill('87')
  await cell(2, 'Unit').selectOption({ label: 'kilometres' })
  await page.getByRole('button', { name: 'Add a figure' }).click()
  await cell(3, 'What is counted').selectOption({ label: 'Explosive devices neutralised' })
  await cell(3, 'Amount').fill('24 000')
  await cell(3, 'How sure').selectOption({ label: 'About' })

  const found = (number: number) => figure(page, number).locator('li[id^=finding-]')
  const scope = 'Place and what lies inside it'
  await chooseFigure(page, 1)
  await expect(found(1)).toHaveText([new RegExp(`^${scope}.*838 for Syria.*10,476 for Palmyra`)])
  await chooseFigure(page, 2)
  await expect(found(2)).toHaveText([new RegExp(`^${scope}.*87\\skm for Syria.*680\\skm for Aleppo`)])
  await chooseFigure(page, 3)
  await expect(found(3)).toHaveText([
    /^The count falls.*24,000 for Syria.*60,384 for Syria/,
    new RegExp(`^${scope}.*24,000 for Syria.*36,319 for Aleppo`),
  ])
  // The other figure stands where it was reported, at the very line.
  for (const [number, at, amount] of [
    [1, 0, '10,476'],
    [2, 0, '680 km'],
    [3, 0, '60,384'],
    [3, 1, '36,319'],
  ] as const) {
    await chooseFigure(page, number)
    const href = await found(number).nth(at).getByRole('link').first().getAttribute('href')
    expect(href).toMatch(/^\/en\/sy\/reports\/[^#]+#.+/)
    const report = await page.context().newPage()
    await report.goto(server.url + href)
    await expect(report.locator(`[id="${decodeURIComponent(href!.split('#')[1]!)}"]`)).toContainText(amount)
    await report.close()
  }
})

/** Publishes what the sample has of Syria up to a day of publication. */
async function publishSampleUntil(day: string, databaseUrl: string, folder: string): Promise<void> {
  const [head, ...rows] = parse(await readFile('prisma/seed/record-syria.csv', 'utf8'), {
    raw: true,
  }) as unknown as { record: string[]; raw: string }[]
  const published = head!.record.indexOf('published')
  const kept = [head!, ...rows.filter(({ record }) => record[published]! <= day)]
  await writeFile(`${folder}/sample.csv`, kept.map(({ raw }) => raw).join(''))
  await runCommand('import', [`${folder}/sample.csv`], databaseUrl)
}
