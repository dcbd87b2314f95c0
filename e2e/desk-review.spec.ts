import { DESK_PAGES } from '../lib/access/desk-pages'
import { mayDo } from '../lib/access/rules'
import { devicesUpTo, sendReport } from './desk'
import { accessibilityFaults, expect, test } from './fixtures'
import { addPeople, PEOPLE, signInAs } from './people'

test.describe('review', () => {
  test('@plain a report is returned with a remark, and published by a second person', async ({
    page,
    start,
  }) => {
    const server = await start({ withoutSample: true })
    await addPeople(server.databaseUrl)
    await sendReport(server.databaseUrl, {
      title: 'Bulletin of October',
      published: '2017-10-13',
      figures: [devicesUpTo('2017-10-12', '24 000'), devicesUpTo('2017-10-13', '24 300')],
    })
    const second = await sendReport(server.databaseUrl, {
      title: 'Bulletin of November',
      published: '2017-11-13',
      figures: [devicesUpTo('2017-11-12', '25 000')],
    })

    await signInAs(page, 'editor', server.url)
    await page.getByRole('link', { name: 'Review' }).click()
    const waiting = page.locator('[data-draft]')
    await expect(waiting).toHaveText([/Bulletin of October.*Amal Analyst/, /Bulletin of November/])
    await page.getByRole('link', { name: 'Bulletin of October' }).click()
    const figure = page.locator('[data-figure=f1]')
    await expect(figure).toContainText('24 000')
    await expect(figure).toContainText('24,000')
    await expect(figure).toContainText('Deir ez-Zor (governorate)')

    await page.getByRole('button', { name: 'Return with remarks' }).click()
    await expect(page.locator('form [role=alert]')).toContainText('Write at least one remark')
    await page.getByLabel('Remark on figure 2').fill('The page says 42,300.')
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect(page.locator('form [role=alert]')).toContainText('You have written remarks')
    await expect(page.getByLabel('Remark on figure 2')).toHaveValue('The page says 42,300.')
    await page.getByRole('button', { name: 'Return with remarks' }).click()
    await expect(page.getByRole('status')).toHaveText('Returned to its author.')
    await expect(waiting).toHaveCount(1)

    await page.goto(`${server.url}/en/desk/review/${second}`)
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('link', { name: 'See it as readers do' }).click()
    await expect(page.getByRole('heading', { name: 'Bulletin of November' })).toBeVisible()
    await expect(page.locator('[data-claim]')).toContainText('25,000')
  })

  test('nobody publishes a report of their own', async ({ page, start }) => {
    const server = await start({ withoutSample: true })
    await addPeople(server.databaseUrl)
    const october = { title: 'October', published: '2017-10-13', figures: [devicesUpTo('2017-10-12', '5')] }
    const own = await sendReport(server.databaseUrl, october, 'editor')
    await signInAs(page, 'editor', server.url)
    await page.goto(`${server.url}/en/desk/review/${own}`)
    await expect(page.getByText('somebody else has to publish it')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Publish' })).toHaveCount(0)
  })

  test('what is wrong is told with its figure and cell, and what was typed stays', async ({
    page,
    start,
  }) => {
    const server = await start({ withoutSample: true })
    await addPeople(server.databaseUrl)
    const wrong = await sendReport(server.databaseUrl, {
      title: 'October',
      published: '2017-10-13',
      figures: [devicesUpTo('2017-10-12', '5'), devicesUpTo('2017-10-13', 'many')],
    })
    await signInAs(page, 'editor', server.url)
    await page.goto(`${server.url}/en/desk/review/${wrong}`)
    await expect(page.locator('[data-figure=f2]')).toContainText('This cannot be understood as a figure yet.')
    await page.getByRole('button', { name: 'Publish' }).click()
    const summary = page.locator('form [role=alert]')
    await expect(summary).toBeFocused()
    await expect(summary).toContainText('Figure 2, Amount: "many"')
    expect(await accessibilityFaults(page)).toEqual([])
    await summary.getByRole('link').click()
    await expect(page.getByLabel('Remark on figure 2')).toBeFocused()
  })
})

test.describe('the pages of the desk', () => {
  const pages = [...DESK_PAGES.map(({ part, may }) => ({ part, may: may as Parameters<typeof mayDo>[1] }))]

  test('@plain are closed to readers', async ({ page }) => {
    for (const { part } of pages) {
      await page.goto(`/en/desk${part}`)
      await expect(page, part).toHaveURL(`/en/sign-in?${new URLSearchParams({ next: `/en/desk${part}` })}`)
    }
  })

  test('are open to analysts where they may do something', async ({ page }) => {
    await signInAs(page, 'analyst')
    for (const { part, may } of pages) {
      await page.goto(`/en/desk${part}`)
      const open = mayDo({ role: 'analyst', disabled: false }, may)
      await expect(page, part).toHaveURL(open ? `/en/desk${part}` : `/en/desk?refused=${may}`)
    }
    await expect(page.getByRole('banner').getByText(PEOPLE.analyst.name)).toBeVisible()
  })
})
