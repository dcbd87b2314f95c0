import { expect, faultsInBothThemes, test } from '../support/fixtures'
import { signInAs } from '../support/people'

const article = [
  'The Centre of Example reported on 5 December 2016 that its deminers had destroyed 24,000 explosive devices',
  'in the province of Aleppo since the beginning of the year, most of them in the eastern districts of the city.',
].join('\n')

const csv = [
  'title;address;priority;due;country',
  'Annual report of Example;https://example.org/annual;high;2026-03-09;SY',
  'Bulletin 12;https://example.org/bulletin/12;;;SY',
].join('\n')

test.describe('the inbox', () => {
  test('@plain takes sources in by list, by file and one by one, says what is there already, and leads from the next one to its draft', async ({
    page,
    start,
    javaScriptEnabled,
  }) => {
    const server = await start({ withPeople: true, mayBeUsed: true })
    // The address that it had before.
    await signInAs(page, 'analyst', { server, at: '/en/desk/sources' })
    await expect(page).toHaveURL(/\/en\/desk\/inbox$/)
    await expect(page.getByRole('navigation').first()).toBeVisible()
    await expect(page.getByText('No source is here.')).toBeVisible()
    await page.getByRole('button', { name: 'Take the next one' }).click()
    await expect(page.getByRole('status')).toHaveText(
      'No new source fits the filter, so there is none to take.',
    )

    await page.getByRole('link', { name: 'Add sources' }).click()
    const list = page.locator('form').filter({ has: page.getByRole('button', { name: 'Add these links' }) })
    await list.getByRole('button').click()
    await expect(list.getByRole('alert')).toContainText('Paste at least one link.')
    await list
      .getByLabel('Links')
      .fill(
        [
          'Links of March',
          'https://example.org/article?utm_source=mail Devices destroyed in Aleppo',
          '[Weekly bulletin 9](https://example.org/bulletin/9)',
          'http://www.example.org/bulletin/9/',
        ].join('\n'),
      )
    await list.getByRole('button').click()
    const said = list.getByRole('status')
    await expect(said).toContainText('2 sources were added.')
    await expect(said).toContainText('Line 4 leads where line 3 does, and was added once.')
    await expect(said).toContainText('Line 1 has no link: Links of March')

    const file = page.locator('form').filter({ has: page.getByRole('button', { name: 'Add the file' }) })
    const bring = async (name: string, text: string) => {
      await file
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
      await file.getByRole('button', { name: 'Add the file' }).click()
    }
    await bring('wrong.csv', csv.replace('high', 'soon').replace('2026-03-09', '9 March'))
    await expect(file.getByRole('alert')).toContainText('Line 2, priority: "soon" is not one of these words')
    await expect(file.getByRole('alert')).toContainText('Line 2, due: "9 March" is not a day')
    await bring('sources.csv', csv)
    await expect(file.getByRole('status')).toContainText('2 sources were added.')

    const one = page.locator('form').filter({ has: page.getByRole('button', { name: 'Add this source' }) })
    await one.getByLabel('Address').fill('https://m.example.org/bulletin/9#top')
    await one.getByLabel('Title').fill('The same bulletin')
    const saved = Buffer.from('<script>9</script><p>The bulletin as a saved page.</p>')
    const choose = () =>
      one
        .locator('input[type=file]')
        .setInputFiles({ name: 'saved.html', mimeType: 'text/html', buffer: saved })
    const scripted = javaScriptEnabled !== false
    await choose()
    if (scripted) {
      await expect(
        one.getByText('saved.html was read. Its text stands in the field “Its text”.'),
      ).toBeVisible()
      await expect(one.getByLabel('Its text', { exact: true })).toHaveValue('The bulletin as a saved page.')
    }
    await one.getByRole('button', { name: 'Add this source' }).click()
    await expect(one.getByRole('status').first()).toContainText('Nothing was added.')
    await expect(
      one.getByRole('status').first().getByRole('link', { name: 'Weekly bulletin 9' }),
    ).toBeVisible()
    await expect(one.getByLabel('Title')).toHaveValue('The same bulletin')
    await one.getByLabel('Also add what is there already').check()
    if (!scripted) await choose()
    await one.getByRole('button', { name: 'Add this source' }).click()
    await expect(one.getByRole('status').first()).toContainText('1 source was added.')

    // What it repeats is said on its page, and it is folded into that.
    await one.getByRole('status').first().getByRole('link', { name: 'The same bulletin' }).first().click()
    await expect(page.getByRole('heading', { name: 'Seems to be there already' })).toBeVisible()
    await expect(page.getByLabel('Its text')).toHaveValue('The bulletin as a saved page.')
    await page.getByRole('button', { name: 'Another outlet of this' }).click()
    await expect(page.getByText('Another outlet of', { exact: false }).first()).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Weekly bulletin 9' }).first().click()
    await expect(page.getByRole('heading', { name: 'Other outlets' })).toBeVisible()
    await page.getByText('Nothing in it', { exact: true }).click()
    await page.getByLabel('Reason (optional)').fill('no figures')
    await page.getByRole('button', { name: 'Put it away' }).click()
    await expect(page.getByText('Nothing in it: no figures')).toBeVisible()

    // The most urgent comes first, and what is chosen is changed at once.
    await page.goto(`${server.url}/en/desk/inbox`)
    const rows = page.locator('[data-source]')
    await expect(rows).toHaveCount(3)
    await expect(rows.first()).toContainText('Annual report of Example')
    await page.getByRole('checkbox', { name: 'Choose “Bulletin 12”' }).check()
    await page.getByLabel('Due').last().fill('tomorrow')
    await page.getByRole('button', { name: 'Change', exact: true }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Due: "tomorrow" is not a day')
    await page.getByRole('checkbox', { name: 'Choose “Bulletin 12”' }).check()
    await page.getByLabel('Due').last().fill('')
    await page.locator('#set-priority').selectOption('low')
    await page.getByRole('button', { name: 'Change', exact: true }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText('1 source was changed.')
    await expect(rows.last()).toContainText('Low')
    await page.locator('#filter-q').fill('devices')
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await expect(rows).toHaveCount(1)
    await page.getByRole('button', { name: 'Take the next one' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Devices destroyed in Aleppo')
    await page.getByLabel('Its text').fill(article)
    await page.getByLabel('Published by').fill('Example Agency')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('status')).toHaveText('Saved.')
    await page.getByRole('button', { name: 'Begin a draft' }).click()
    await expect(page).toHaveURL(/\/en\/desk\/drafts\/\w+$/)
    await expect(page.locator('textarea[name="text"]')).toHaveValue(article)
    await expect(page.locator('input[value="Example Agency"]')).toHaveCount(1)
    await page.getByRole('link', { name: 'Devices destroyed in Aleppo' }).click()
    await expect(page.getByRole('link', { name: 'Go to the draft' })).toBeVisible()
  })

  test('fits a phone, in either theme and direction, and is found by keys', async ({ page, start }) => {
    const server = await start({ withPeople: true, mayBeUsed: true })
    await signInAs(page, 'analyst', { server, at: '/en/desk/inbox/add' })
    await page
      .getByLabel('Links')
      .fill(`https://example.org/${'long'.repeat(80)}\nhttps://example.org/b ${'title '.repeat(40)}`)
    await page.getByRole('button', { name: 'Add these links' }).click()
    await expect(page.getByRole('status')).toContainText('2 sources were added.')
    await page.setViewportSize({ width: 390, height: 800 })
    const excess = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    for (const path of ['/en/desk/inbox/add', '/en/desk/inbox']) {
      await page.goto(server.url + path)
      expect(await excess(), path).toBe(0)
      expect(await faultsInBothThemes(page), path).toEqual([])
    }
    await page.locator('[data-source] a').first().click()
    await expect(page.getByRole('button', { name: 'Begin a draft' })).toBeVisible()
    expect(await excess()).toBe(0)
    expect(await faultsInBothThemes(page)).toEqual([])
    await page.goto(`${server.url}/en/desk`)
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await expect(page).toHaveURL(/\/desk\/inbox$/)
    await expect(page.locator('[data-source] a').first()).toBeVisible()
    await page.keyboard.press('j')
    await expect(page.locator('[data-source] a').first()).toBeFocused()
    await page.keyboard.press('x')
    await expect(page.locator('[data-source] input').first()).toBeChecked()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('title')
    await expect(page.getByRole('option', { name: /^title title/ })).toBeVisible()
  })
})
