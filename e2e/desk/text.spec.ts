import { arabic, decide, french, paste, proposal } from '../support/briefings'
import { expect, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import { beginReport, chooseFigure, figure } from '../support/report-form'

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
    const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
    await signInAs(page, 'analyst', { server })
    const draft = await beginReport(page)
    await paste(page, text)

    // The text shows its own title, day and language; every underlined stretch is the very words of it.
    await expect(page.getByLabel('Title')).toHaveValue(title)
    await expect(page.getByLabel('Published on')).toHaveValue('2017-10-04')
    await expect(page.getByLabel('Language of the report').locator('option:checked')).toHaveText(language)
    await expect(page.getByText('As the text shows it').first()).toBeVisible()
    expect(await page.locator('.pasted').textContent()).toBe(text)
    const underlined = await page.locator('.pasted a').allTextContents()
    expect(underlined).toHaveLength(4)
    for (const [at, words] of underlined.entries()) expect(sentences[at]).toContain(words)
    await expect(page.getByText('4 figures were found in this text. 4 are left to decide on.')).toBeVisible()
    await expect(page.getByText('Nothing yet: no number on record would be another.')).toBeVisible()

    await page.locator('#text').getByLabel('Done by').fill('Centre of Example')
    await page.getByLabel('Published by').fill('Agency of Example')
    await proposal(page, 2)
      .getByRole('combobox', { name: 'is' })
      .selectOption({ label: 'Deir ez-Zor, governorate' })
    await proposal(page, 4)
      .getByRole('combobox', { name: 'is' })
      .selectOption({ label: 'Daraa, governorate' })
    if (scripted) {
      await expect(page.getByText(/^Saved/)).toBeVisible()
      await page.reload()
      const kept = proposal(page, 2).getByRole('combobox', { name: 'is' }).locator('option:checked')
      await expect(kept).toHaveText('Deir ez-Zor, governorate')
    }
    await decide(page, 1, 'Confirm', scripted)
    await decide(page, 2, 'Edit', scripted)
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
    await expect(cell('Done by')).toHaveValue('Centre of Example')
    await cell('Amount').fill('24490')
    await chooseFigure(page, 3)
    await expect(figure(page, 3).getByLabel('Since, exact to').locator('option:checked')).toHaveText(
      'The month',
    )
    // Its words still give the number that was mended, which has to be answered.
    await page.getByRole('button', { name: 'Send for review' }).click()
    await expect(page.locator('main form [role=alert]')).toContainText('Figure 2: “Not in the words” is open')
    await chooseFigure(page, 2)
    await figure(page, 2).getByLabel('It stands all the same, because').selectOption({ label: 'restated' })
    await page.getByRole('button', { name: 'Send for review' }).click()
    await expect(page.getByText('Sent for review. An editor will publish it')).toBeVisible()

    const context = await browser.newContext(javaScriptEnabled === undefined ? {} : { javaScriptEnabled })
    const editor = await context.newPage()
    await signInAs(editor, 'editor', { server })
    await editor.getByRole('link', { name: 'Review' }).click()
    await editor.getByRole('link', { name: title }).click()
    await editor.getByText('The text that figures were read from, which is not published').click()
    await expect(editor.getByText(rest)).toBeVisible()
    await editor.getByRole('button', { name: 'Publish' }).click()
    const address = await editor.getByRole('link', { name: 'See it as readers do' }).getAttribute('href')
    await context.close()

    // Its author still has the text, and can decide on nothing any more.
    await page.goto(draft)
    expect(await page.locator('.pasted').textContent()).toBe(text)
    await expect(proposal(page, 3)).toContainText('Rejected')
    await expect(page.locator('#text').getByRole('button')).toHaveCount(0)
    await expect(page.locator('#text').getByRole('radio')).toHaveCount(0)

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
