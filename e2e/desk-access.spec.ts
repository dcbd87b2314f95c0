import { DESK_PAGES } from '../lib/access/desk-pages'
import { type May, mayDo } from '../lib/access/rules'
import { expect, test } from './fixtures'
import { PEOPLE, signInAs } from './people'

test.describe('the pages of the desk', () => {
  const pages: { part: string; may: May }[] = [
    ...DESK_PAGES,
    { part: '/review/none', may: 'report.review' },
    { part: '/reports/none', may: 'claim.correct' },
    { part: '/reports/none?withdraw=none.1', may: 'claim.correct' },
    { part: '/conflicts/none', may: 'conflict.rule' },
    { part: '/conflicts/none?ruling=accept&reason=scope', may: 'conflict.rule' },
    { part: '/conflicts/places?metric=devices&place=SY', may: 'conflict.rule' },
    { part: '/lists/places', may: 'lists.change' },
  ]

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
