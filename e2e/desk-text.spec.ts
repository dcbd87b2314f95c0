import type { Locator, Page } from '@playwright/test'
import { accessibilityFaults, expect, test } from './fixtures'
import { addPeople, signInAs } from './people'
import { beginReport, figure, saved } from './report-form'

interface Briefing {
  country: string
  title: string
  sentences: readonly [string, string, string, string]
  /** What readers must never see: a line of the text that states no figure. */
  rest: string
  text: string
}

const briefing = (title: string, day: string, sentences: Briefing['sentences'], rest: string): Briefing => {
  const [first, second, third, fourth] = sentences
  const text = [title, day, `${first} ${second}`, `${third} ${fourth}`, rest].join('\n\n')
  return { country: 'Syria', title, sentences, rest, text }
}

const french = briefing(
  'Bilan du déminage dans le nord de la Syrie',
  'Damas, 4 octobre 2017',
  [
    'Hier, les sapeurs ont désamorcé 1 214 engins explosifs à Palmyre.',
    'Depuis le début de la mission, plus de 24 480 engins ont été détruits à Deir ez-Zor.',
    'Les équipes ont contrôlé 47 bâtiments à Palmyre.',
    'En septembre 2017, elles ont livré 18 tonnes de farine à Deraa.',
  ],
  'La prochaine conférence de presse aura lieu lundi au ministère.',
)

const arabic = briefing(
  'حصيلة أعمال إزالة الألغام في شمال سوريا',
  'دمشق، 4 تشرين الأول 2017',
  [
    'قامت فرق الهندسة أمس بإبطال مفعول 1214 عبوة ناسفة في تدمر.',
    'ومنذ بدء العملية تم تدمير أكثر من 24480 لغماً في دير الزور.',
    'كما فحصت الفرق 47 مبنى في تدمر.',
    'وأوصلت الفرق في أيلول 2017 ما مجموعه 18 طناً من المساعدات إلى درعا.',
  ],
  'ويعقد المؤتمر الصحفي المقبل يوم الاثنين في الوزارة.',
)

const proposal = (page: Page, number: number) => page.locator(`[data-proposal="${number}"]`)

/** Has a text read into a report on Syria that was just begun. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Country').selectOption({ label: 'Syria' })
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Find the figures' }).click()
  await expect(proposal(page, 1)).toBeVisible()
}

/** Says what shall become of a proposal: at once, or where no script runs when the form is sent. */
async function decide(page: Page, number: number, what: 'Confirm' | 'Mend' | 'Reject', scripted: boolean) {
  const row = proposal(page, number)
  if (scripted) await row.getByRole('button', { name: `${what} proposal ${number}` }).click()
  else await row.getByRole('radio', { name: what === 'Mend' ? 'Confirm' : what }).check()
}

async function textOf(row: Locator): Promise<string> {
  return (await row.textContent())!
}

for (const [language, { title, sentences, rest, text }] of [
  ['French', french],
  ['Arabic', arabic],
] as const) {
  test(`@plain a briefing in ${language}: one figure is mended, one rejected, the others confirmed, and readers see their sentences alone`, async ({
    page,
    start,
    browser,
    javaScriptEnabled,
  }) => {
    const scripted = javaScriptEnabled !== false
    const server = await start({ withoutSample: true })
    await addPeople(server.databaseUrl)
    await signInAs(page, 'analyst', server.url)
    await beginReport(page)
    await paste(page, text)

    // The text shows its own title, day and language; every underlined stretch is the very words of it.
    await expect(page.getByLabel('Title')).toHaveValue(title)
    await expect(page.getByLabel('Published on')).toHaveValue('2017-10-04')
    await expect(page.getByLabel('Language of the report').locator('option:checked')).toHaveText(language)
    await expect(page.getByText('As the text shows it').first()).toBeVisible()
    expect(await textOf(page.locator('.pasted'))).toBe(text)
    const underlined = await page.locator('.pasted a').allTextContents()
    expect(underlined).toHaveLength(4)
    for (const [at, words] of underlined.entries()) expect(sentences[at]).toContain(words)
    await expect(page.getByText('4 figures were found in this text. 4 are left to decide on.')).toBeVisible()
    await expect(page.getByText('Nothing yet: no number on record would be another.')).toBeVisible()

    await page.locator('#text').getByLabel('Work of').fill('Centre of Example')
    await page.getByLabel('Published by').fill('Agency of Example')
    await proposal(page, 2)
      .getByRole('combobox', { name: 'is' })
      .selectOption({ label: 'Deir ez-Zor, governorate' })
    await proposal(page, 4)
      .getByRole('combobox', { name: 'is' })
      .selectOption({ label: 'Daraa, governorate' })
    await decide(page, 1, 'Confirm', scripted)
    await decide(page, 2, 'Mend', scripted)
    if (scripted) await expect(figure(page, 2).getByLabel('Amount')).toBeFocused()
    await decide(page, 3, 'Reject', scripted)
    await decide(page, 4, 'Confirm', scripted)
    if (!scripted) await page.getByRole('button', { name: 'Enter what is confirmed' }).click()
    await expect(page.getByText('Nothing is left to decide on.')).toBeVisible()
    await expect(proposal(page, 3)).toContainText('Rejected')
    await expect(proposal(page, 4)).toContainText('Entered as figure 3')
    await expect(figure(page, 4)).toHaveCount(0)

    const cell = (name: string) => figure(page, 2).getByLabel(name, { exact: true })
    await expect(cell('Amount')).toHaveValue(/^24.?480$/)
    await expect(cell('How sure').locator('option:checked')).toHaveText('At least')
    await expect(cell('Basis').locator('option:checked')).toHaveText('So far')
    await expect(cell('Up to')).toHaveValue('2017-10-04')
    await expect(cell('Words of the report')).toHaveValue(sentences[1])
    await expect(cell('Work of')).toHaveValue('Centre of Example')
    await cell('Amount').fill('24490')
    await expect(figure(page, 3).getByLabel('Since, exact to').locator('option:checked')).toHaveText(
      'The month',
    )
    await page.getByRole('button', { name: 'Send for review' }).click()
    await expect(page.getByText('Sent for review. An editor will publish it')).toBeVisible()

    const context = await browser.newContext(javaScriptEnabled === undefined ? {} : { javaScriptEnabled })
    const editor = await context.newPage()
    await signInAs(editor, 'editor', server.url)
    await editor.getByRole('link', { name: 'Review' }).click()
    await editor.getByRole('link', { name: title }).click()
    await editor.getByRole('button', { name: 'Publish' }).click()
    const address = await editor.getByRole('link', { name: 'See it as readers do' }).getAttribute('href')
    await context.close()

    // Whoever is not signed in sees three figures with their sentences, and nothing else of the text.
    const anybody = await browser.newContext({ baseURL: server.url })
    const reader = await anybody.newPage()
    await reader.goto(address!)
    const claims = reader.locator('[data-claim]')
    await expect(claims).toHaveCount(3)
    for (const [number, amount, sentence] of [
      [0, '1,214', sentences[0]],
      [1, '24,490', sentences[1]],
      [2, '18 t', sentences[3]],
    ] as const) {
      await expect(claims.nth(number)).toContainText(amount)
      await expect(claims.nth(number)).toContainText(sentence)
    }
    for (const path of [
      address!,
      '/en/sy',
      '/en/sy/reports',
      '/en/sy/why/devices/SY09',
      '/api/v1/claims.csv?country=SY',
      '/api/v1/claims.json?country=SY',
    ]) {
      const answer = await anybody.request.get(path)
      expect(answer.ok(), path).toBe(true)
      const body = await answer.text()
      expect(body, path).not.toContain(rest)
      expect(body, path).not.toContain(sentences[2])
    }
    await anybody.close()
  })
}

test.describe('a pasted text', () => {
  const asking = `Opérations dans le centre du pays\n\n4 octobre 2017\n\nHier, les sapeurs ont nettoyé 9.600 hectares à Palmyre. Il reste 40 hectares à déminer. Ils ont détruit 686 engins, dont 479 artisanaux, et 2 milles carrés de champs sont encore pollués.`

  test('is read and decided on by keyboard alone, and an ambiguous number asks', async ({ page }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    const { keyboard } = page
    await page.getByText('Paste a text').focus()
    await tabTo(page, 'Text')
    await keyboard.insertText(asking)
    await tabTo(page, 'Find the figures')
    await keyboard.press('Enter')
    await expect(page.locator('#text-found')).toBeFocused()
    await expect(page.locator('#text-found')).toContainText('figures were found in this text')
    await tabTo(page, '9.600 hectares')
    await expect(proposal(page, 1)).toHaveAttribute('data-active', 'true')
    await keyboard.press('Enter')
    await expect(proposal(page, 1)).toBeFocused()

    await tabTo(page, 'Confirm proposal 1')
    await expect(page.locator('.pasted a').first()).toHaveAttribute('data-active', 'true')
    await keyboard.press('Enter')
    await expect(page.getByText('Choose how the number of proposal 1 is read first.')).toBeVisible()
    await expect(proposal(page, 1).getByRole('radio', { name: '9,600 ha' })).toBeFocused()
    await keyboard.press('ArrowRight')
    await expect(proposal(page, 1).getByRole('radio', { name: '9.6 ha' })).toBeChecked()
    await tabTo(page, 'Confirm proposal 1')
    await keyboard.press('Enter')
    await expect(proposal(page, 1)).toContainText('Entered as figure 1')
    // The next one that is proposed is at hand: what remains to be done is not.
    await expect(page.getByRole('button', { name: 'Confirm proposal 3' })).toBeFocused()
    await expect(proposal(page, 2)).toContainText('Not proposed: the text says that it remains to be done')
    await expect(proposal(page, 4)).toContainText('of which improvised explosive devices')
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await expect(page.locator('#text-found')).toBeFocused()
    await expect(page.locator('#text-found')).toContainText('Nothing is left to decide on.')

    await expect(figure(page, 1).getByLabel('Amount', { exact: true })).toHaveValue('9,6')
    await expect(figure(page, 3).getByLabel('Of which').locator('option:checked')).toHaveText(
      'improvised explosive devices',
    )
    await saved(page)
    await page.reload()
    await expect(proposal(page, 3)).toContainText('Entered as figure 2')
    await figure(page, 2).getByRole('button', { name: 'Remove figure 2' }).click()
    await expect(page.getByRole('button', { name: 'Confirm proposal 3' })).toBeVisible()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no accessibility faults in ${colorScheme}, and what is wrong stands beside each proposal`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await signInAs(page, 'analyst')
      await beginReport(page)
      expect(await accessibilityFaults(page)).toEqual([])
      await paste(page, `${arabic.text}\n\n${asking}`)
      await page.locator('#text').getByLabel('Work of').fill('Syrian army engineers')
      await page.keyboard.press('Tab')
      // On record: 24,458 for Syria up to 3 Aug 2019, and these are Deir ez-Zor's alone up to 2017.
      await expect(proposal(page, 2)).toContainText('Cannot be true beside other figures')
      await expect(proposal(page, 2)).toContainText('24,458')
      await decide(page, 1, 'Confirm', true)
      await decide(page, 3, 'Reject', true)
      await proposal(page, 4).hover()
      expect(await accessibilityFaults(page)).toEqual([])
    })
  }

  test('fits a phone, and a row leads to its words', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'analyst')
    await beginReport(page)
    await paste(page, arabic.text)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
    await proposal(page, 4).getByRole('link').first().click()
    await expect(page.locator('.pasted a').nth(3)).toBeInViewport()
  })

  test('@plain that is too long is refused, and stays where it was pasted', async ({ page }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    const long = 'x'.repeat(100_001)
    await page.getByLabel('Title').fill('Typed beside it')
    await page.getByLabel('Text', { exact: true }).fill(long)
    await page.getByRole('button', { name: 'Find the figures' }).click()
    await expect(
      page.getByText('This text has 100,001 characters, and at most 100,000 are read at a time.').first(),
    ).toBeVisible()
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toHaveLength(100_001)
    await expect(page.getByLabel('Title')).toHaveValue('Typed beside it')
  })

  test('@plain with an ambiguous number that was confirmed without a choice is asked again', async ({
    page,
    javaScriptEnabled,
  }) => {
    test.skip(javaScriptEnabled !== false, 'with a script the question is asked at once')
    await signInAs(page, 'analyst')
    await beginReport(page)
    await paste(page, asking)
    await decide(page, 1, 'Confirm', false)
    await decide(page, 3, 'Confirm', false)
    await page.getByRole('button', { name: 'Enter what is confirmed' }).click()
    await expect(page.getByText('Choose how the number of proposal 1 is read first.')).toBeVisible()
    await expect(proposal(page, 3)).toContainText('Entered as figure 1')
    await proposal(page, 1).getByRole('radio', { name: '9.6 ha' }).check()
    await decide(page, 1, 'Confirm', false)
    await page.getByRole('button', { name: 'Enter what is confirmed' }).click()
    await expect(proposal(page, 1)).toContainText('Entered as figure 2')
    await expect(figure(page, 2).getByLabel('Amount', { exact: true })).toHaveValue('9,6')
  })

  test('that cannot be read for want of a connection is kept, and read later', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL! })
    const page = await context.newPage()
    await signInAs(page, 'analyst')
    await beginReport(page)
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    await context.setOffline(true)
    await page.getByLabel('Text', { exact: true }).fill(french.text)
    await page.getByRole('button', { name: 'Find the figures' }).click()
    await expect(page.getByText('It is kept here; try again once there is a connection.')).toBeVisible()
    await expect(page.getByLabel('Text', { exact: true })).toHaveValue(french.text)
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Find the figures' }).click()
    await expect(proposal(page, 4)).toBeVisible()
    await context.close()
  })
})

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const called = await page.evaluate(() => {
      const focused = document.activeElement
      const labels = (focused as HTMLInputElement | null)?.labels
      return focused?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focused?.textContent ?? ''
    })
    if (called === name) return
  }
  throw new Error(`Tab does not lead to "${name}"`)
}
