import type { Page } from '@playwright/test'
import { figureCell as cell, figureGrid as grid, pasteCells as paste, typist } from '../support/figure-grid'
import { accessibilityFaults, expect, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import { beginReport, figure, saved } from '../support/report-form'

test.describe('the figures as a grid', () => {
  test('by keyboard alone: five figures, from "New report" to "Sent for review", in at most 256 keys', async ({
    page,
  }) => {
    await signInAs(page, 'analyst')
    const { press, type, keys } = typist(page)
    await page.getByRole('button', { name: 'New report', exact: true }).focus()
    await press('Enter')
    await expect(grid(page)).toBeVisible()
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40; presses++) {
        await press('Tab')
        const label = await page.evaluate(() => {
          const focused = document.activeElement
          const labels = (focused as HTMLInputElement | null)?.labels
          return labels?.[0]?.textContent ?? focused?.getAttribute('role') ?? ''
        })
        if (label === name) return
      }
      throw new Error(`Tab does not lead to "${name}"`)
    }
    await tabTo('Title')
    await type('Bulletin of five figures')
    await tabTo('Published by')
    await type('Agency of Keys')
    await tabTo('Published on')
    await type('02012018')
    await tabTo('Country')
    await type('Sy')
    await tabTo('gridcell')
    await type('buil')
    await press('Tab')
    await type('1 200')
    await press('Tab', 'ArrowRight', 'ArrowRight')
    await type('so')
    await press('Tab')
    await type('31 jan 18')
    await press('Tab')
    await type('palmy')
    await expect(page.locator('.grid-offers').getByRole('option').first()).toContainText(/^Palmyra/)
    await press('Tab')
    await type('Team of Keys')
    await press('Enter')
    for (const [index, metric] of ['expl', 'road', 'area', 'aid'].entries()) {
      await press('Home')
      await type(metric)
      await press('Tab')
      await type(String(11 + index))
      await press('Enter')
    }
    await expect(await cell(page, 5, 'Where')).toHaveText('Palmyra')
    await expect(await cell(page, 5, 'Done by')).toHaveText('Team of Keys')
    expect(await accessibilityFaults(page)).toEqual([])
    await press('Control+Enter')
    await expect(page.getByText('Sent for review. An editor will publish it')).toBeVisible()
    test.info().annotations.push({ type: 'keys', description: String(keys()) })
    expect(keys()).toBeLessThanOrEqual(256)
  })

  test('cells are pasted in any form, with one question for all days, filled, taken back and done again', async ({
    page,
  }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    await (await cell(page, 1, 'Amount')).click()
    const rows = [
      'Amount\tUp to\tWhere',
      '~300\t05/03/2024\tPalmyra',
      '12k\t06/03/2024\tHoms',
      '5 ha\t45306\tx',
      'many\t1/1/2024\t',
    ]
    await paste(page, `${rows.join('\r\n')}\r\n`)
    await page.getByRole('button', { name: '5 Mar 2024' }).click()
    await expect(page.getByText('4 rows were filled: Amount, Unit, How sure')).toBeVisible()
    await expect(page.getByText('1 cell is kept as typed')).toBeVisible()
    await expect(await cell(page, 1, 'How sure')).toHaveText('About')
    await expect(await cell(page, 2, 'Amount')).toHaveText('12000')
    await expect(await cell(page, 2, 'Up to')).toHaveText('6 Mar 2024')
    await expect(await cell(page, 3, 'Up to')).toHaveText('15 Jan 2024')
    await expect(await cell(page, 3, 'Unit')).toHaveText('hectares')
    await expect(await cell(page, 4, 'Amount')).toHaveText('many')

    // Fill down, copy, cut and paste, and all of it back.
    await (await cell(page, 1, 'Where')).click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+d')
    await expect(await cell(page, 3, 'Where')).toHaveText('Palmyra')
    await page.keyboard.press('Delete')
    await expect(await cell(page, 2, 'Where')).toHaveText('')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(await cell(page, 2, 'Where')).toHaveText('Homs')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(await cell(page, 2, 'Amount')).toHaveText('')
    for (let times = 0; times < 3; times++) await page.getByRole('button', { name: 'Redo' }).click()
    await expect(await cell(page, 2, 'Where')).toHaveText('')
    await expect(await cell(page, 1, 'Amount')).toHaveText('300')

    // Several rows are set at once.
    await page.getByRole('toolbar').getByRole('button', { name: 'Done by' }).click()
    await page.keyboard.type('Team of Cells')
    await page.keyboard.press('Enter')
    await expect(await cell(page, 3, 'Done by')).toHaveText('Team of Cells')
    await expect(await cell(page, 4, 'Done by')).toHaveText('')
    await saved(page)
    await page.reload()
    await expect(await cell(page, 4, 'Amount')).toHaveText('many')
    await expect(figure(page, 1).getByLabel('How sure')).toHaveValue('about')
  })

  test('a table of twelve months by four provinces is one paste and at most six answers', async ({
    page,
  }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    await page.getByLabel('Published on').fill('2024-01-15')
    await page.getByLabel('Published by').fill('Ministry of Tables')
    const months =
      'January February March April May June July August September October November December'.split(' ')
    const table = [
      ['Explosive devices destroyed in 2023'],
      ['Month', 'Aleppo', 'Homs', 'Idlib', 'Hama', 'Total'],
      ...months.map((month, at) => [
        month,
        ...[1, 2, 3, 4].map((place) => String(10 * at + place)),
        String(40 * at + 10),
      ]),
      ['Total', '672', '684', '696', '708', '2760'],
    ]
    await (await cell(page, 1, 'What is counted')).click()
    await paste(page, table.map((cells) => cells.join('\t')).join('\n'))
    const asked = page.getByRole('region', { name: 'A pasted table' })
    let answers = 0
    await asked.getByLabel(/^What are Aleppo/).selectOption({ label: 'governorate' })
    answers++
    await page.keyboard.press('Enter')
    await asked.getByLabel('Done by').fill('Team of Tables')
    answers++
    await page.keyboard.press('Enter')
    await expect(page.getByText('48 figures were added from the table.')).toBeVisible()
    test.info().annotations.push({ type: 'answers', description: String(answers) })
    expect(answers).toBeLessThanOrEqual(6)
    await expect(await cell(page, 1, 'Where')).toHaveText('Aleppo')
    await page.keyboard.press('Control+End')
    await saved(page)
  })

  test('a weekly report of five figures begins from its template and is sent with at most 44 keys and clicks', async ({
    page,
  }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await page.getByLabel('Title').fill('Week of 8 March 2018')
    await page.getByLabel('Published by').fill('Agency of Weeks')
    await page.getByLabel('Published on').fill('2018-03-08')
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    await page.getByLabel('Link').fill('https://example.org/2018/03/08/week')
    await (await cell(page, 1, 'What is counted')).click()
    const heads = 'metric amount unit qualifier basis from to places operator'.split(' ')
    const rows = [
      ['devices', '12', 'count'],
      ['buildings', '7', 'count'],
      ['roads', '3', 'km'],
      ['area', '2', 'ha'],
      ['aid', '40', 't'],
    ].map((row) => [...row, 'exact', 'period', '2018-03-02', '2018-03-08', 'SY02', 'Team of Weeks'])
    await paste(page, [heads, ...rows].map((cells) => cells.join('\t')).join('\n'))
    await expect(await cell(page, 5, 'Amount')).toHaveText('40')
    await saved(page)
    await page.getByRole('link', { name: 'Make a template' }).click()
    await expect(page.getByLabel('Title')).toHaveValue('Week of {d} {month} {yyyy}')
    await expect(page.getByLabel('Link')).toHaveValue('https://example.org/{yyyy}/{mm}/{dd}/week')
    await page.getByLabel('Name').fill('Weeks of Keys')
    await page.getByLabel('Title').fill('Week of {day}')
    await page.getByRole('button', { name: 'Keep this template' }).click()
    await expect(page.getByRole('link', { name: 'These placeholders mean nothing: {day}.' })).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByLabel('Title').fill('Week of {d} {month} {yyyy}')
    await page.getByRole('button', { name: 'Keep this template' }).click()
    await expect(page.getByRole('heading', { name: 'Weeks of Keys' })).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])

    await page.getByRole('link', { name: 'My work' }).first().click()
    await expect(page.getByText('Series whose next report is due')).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])
    const { press, type, keys } = typist(page)
    let clicks = 0
    await page.getByRole('button', { name: 'New report, 15 Mar 2018, Weeks of Keys' }).click()
    clicks++
    await expect(page.getByRole('heading', { name: 'Week of 15 March 2018' })).toBeVisible()
    await expect(await cell(page, 1, 'Amount')).toBeFocused()
    for (const amount of ['14', '9', '', '3', '38']) {
      await type(amount)
      await press(amount === '' ? 'ArrowDown' : 'Enter')
    }
    await expect(await cell(page, 5, 'Amount')).toHaveText('38')
    await press('Control+Enter')
    await expect(page.getByText('Sent for review. An editor will publish it')).toBeVisible()
    test.info().annotations.push({ type: 'keys and clicks', description: String(keys() + clicks) })
    expect(keys() + clicks).toBeLessThanOrEqual(44)
    await page.getByRole('link', { name: 'Week of 15 March 2018' }).click()
    await expect(page.getByLabel('Link')).toHaveValue('https://example.org/2018/03/15/week')
    await expect(await cell(page, 4, 'Amount')).toHaveText('38')
    for (const column of ['Since', 'Up to']) {
      const day = column === 'Since' ? '9 Mar 2018' : '15 Mar 2018'
      await expect(await cell(page, 4, column)).toHaveText(day)
    }

    await page.keyboard.press('Control+k')
    await page.keyboard.type('weeks of k')
    await page.getByRole('option', { name: 'New report from Weeks of Keys' }).waitFor()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Week of 22 March 2018' })).toBeVisible()
  })

  test('a pasted article of ten figures is sent after at most 14 clicks', async ({ page }) => {
    await signInAs(page, 'analyst')
    let clicks = 0
    const click = async (what: ReturnType<Page['getByRole']>) => {
      await what.click()
      clicks++
    }
    await click(page.getByRole('button', { name: 'New report', exact: true }))
    await expect(grid(page)).toBeVisible()
    clicks++
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    await click(page.getByRole('textbox', { name: 'Text', exact: true }))
    await page.keyboard.insertText(article)
    await click(page.getByRole('button', { name: 'Find the figures' }))
    await click(page.locator('#text').getByLabel('Done by'))
    await page.keyboard.type('Centre of Texts')
    await click(page.getByLabel('Published by'))
    await page.keyboard.type('Agency of Texts')
    await click(page.getByRole('button', { name: /^Confirm all \d+ that are sure$/ }))
    for (const left of await page.getByRole('button', { name: /^Confirm proposal/ }).all()) await click(left)
    await expect(page.getByText('Nothing is left to decide on.')).toBeVisible()
    await expect(await cell(page, 10, 'Done by')).toHaveText('Centre of Texts')
    await click(page.getByRole('button', { name: 'Send for review' }))
    await expect(page.getByText('Sent for review. An editor will publish it')).toBeVisible()
    test.info().annotations.push({ type: 'clicks', description: String(clicks) })
    expect(clicks).toBeLessThanOrEqual(14)
  })
})

const article = `Clearance teams report on the year

15 January 2024

${[
  ['sappers destroyed 1,204 explosive devices', 'Palmyra'],
  ['sappers destroyed 311 explosive devices', 'Al-Bukamal'],
  ['they cleared 42 hectares', 'Palmyra'],
  ['they cleared 17 hectares', 'Al-Bukamal'],
  ['they cleared 87 kilometres of roads', 'Palmyra'],
  ['they cleared 25 kilometres of roads', 'Al-Bukamal'],
  ['they cleared 61 buildings', 'Palmyra'],
  ['they cleared 19 buildings', 'Al-Bukamal'],
  ['sappers destroyed 96 explosive devices', 'Tabqa'],
  ['they cleared 12 hectares', 'Tabqa'],
]
  .map(([what, where]) => `In 2023, ${what} in ${where}.`)
  .join(' ')}`
