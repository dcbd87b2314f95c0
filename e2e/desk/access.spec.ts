import { readdir, readFile } from 'node:fs/promises'
import { DESK_PAGES } from '@/lib/access/desk-pages'
import { type Capability, mayDo } from '@/lib/access/rules'
import { expect, test } from '../support/fixtures'
import { PEOPLE, signInAs } from '../support/people'

test.describe('the pages of the desk', () => {
  const pages: { part: string; may: Capability }[] = [
    ...DESK_PAGES,
    { part: '/review/none', may: 'report.review' },
    { part: '/reports/none', may: 'claim.correct' },
    { part: '/reports/none?withdraw=none.1', may: 'claim.correct' },
    { part: '/conflicts/none', may: 'conflict.rule' },
    { part: '/conflicts/none?ruling=accept&reason=scope', may: 'conflict.rule' },
    { part: '/conflicts/places?metric=devices&place=SY', may: 'conflict.rule' },
    { part: '/lists/places', may: 'lists.change' },
  ]

  test('@plain @both are closed to readers', async ({ page }) => {
    for (const { part } of pages) {
      await page.goto(`/en/desk${part}`)
      await expect(page, part).toHaveURL(`/en/sign-in?${new URLSearchParams({ next: `/en/desk${part}` })}`)
    }
  })

  test('@both are closed to readers, pages and files, whichever there are', async ({ request }) => {
    const parts = await foundParts()
    expect(parts.length).toBeGreaterThan(25)
    for (const part of parts) {
      const answer = await request.get(`/en/desk${part}`, { maxRedirects: 0 })
      expect(answer.status(), part).toBe(307)
      expect(answer.headers().location, part).toMatch(/^\/en\/sign-in\?next=/)
      expect(await answer.text(), part).not.toContain('Amal')
    }
  })

  test('are open to analysts where they may do something', async ({ page }) => {
    await signInAs(page, 'analyst')
    for (const { part, may } of pages) {
      await page.goto(`/en/desk${part}`)
      const open = mayDo({ role: 'analyst', disabled: false, countries: [] }, may)
      await expect(page, part).toHaveURL(open ? `/en/desk${part}` : `/en/desk?refused=${may}`)
    }
    await expect(
      page.getByRole('region', { name: 'Desk', exact: true }).getByText(PEOPLE.analyst.name),
    ).toBeVisible()
  })
})

/** The part after /desk of every page and file that can be asked for; brackets stand for something unknown. */
async function foundParts(): Promise<string[]> {
  const desk = 'app/[locale]/desk'
  const parts: string[] = []
  for (const file of await readdir(desk, { recursive: true })) {
    const found = /^(.*\/|)(page\.tsx|route\.ts)$/.exec(file)
    if (found === null) continue
    const isAsked = found[2] === 'page.tsx' || (await readFile(`${desk}/${file}`, 'utf8')).includes('GET(')
    if (isAsked) parts.push(`/${found[1]!.replaceAll(/\[\w+\]/g, 'unknown')}`.replace(/\/$/, ''))
  }
  return parts
}
