import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DOCUMENT_LIMITS } from '@/lib/documents/limits'
import { pdfFile, wordFile, wordParagraph, wordTable } from '@/lib/documents/test-documents'
import { arabic, decide, proposal } from '../support/briefings'
import { expect, faultsInBothThemes, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import { beginReport, figure } from '../support/report-form'

const title = 'Weekly report on clearance in Syria'
const sentences = [
  'Yesterday, sappers defused 1,214 explosive devices in Palmyra.',
  'In September 2017, they cleared 47 hectares in Aleppo.',
]
const rest = 'The next press conference will take place on Monday.'
const rows = [
  ['Governorate', 'Mines destroyed', 'Area cleared (ha)'],
  ['Aleppo', '1,200', '3.5'],
  ['Homs', '30', '12'],
  ['Total', '1,230', '15.5'],
]
const months = [
  ['Month', 'Devices'],
  ['January', '12'],
  ['February', '30'],
]
const caption = 'Cleared and destroyed in September 2017'
const htmlTable = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Site</title>
  <style>table { width: 100% } td { padding: 4px 12px }</style><script>var mines = '99 mines'</script></head>
  <body><nav>Home 24</nav><main><h1>${title}</h1><p>Damascus, 4 October 2017</p><p>${sentences.join(' ')}</p>
  <p>${caption}</p>${htmlTable(rows)}<p>Devices destroyed in 2017</p>${htmlTable(months)}<p>${rest}</p></main></body></html>`
const arabicHtml = `<html lang="ar" dir="rtl"><meta charset="utf-8">${arabic.text
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('')}</html>`

const fileOf = (name: string, bytes: Uint8Array | string) => ({
  ...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) },
})
const field = (page: Page) => page.locator('input#document')
const text = (page: Page) => page.getByLabel('Text', { exact: true })

async function beginSyria(page: Page, desk: string): Promise<void> {
  await page.goto(desk)
  await beginReport(page)
  await page.getByLabel('Country').selectOption({ label: 'Syria' })
}

test('@plain a saved page: its sentences and the rows of its tables are proposed in their very words, and readers see them', async ({
  page,
  start,
  browser,
  javaScriptEnabled,
}) => {
  const scripted = javaScriptEnabled !== false
  const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
  await signInAs(page, 'analyst', { server })
  await beginSyria(page, `${server.url}/en/desk`)
  await field(page).setInputFiles(fileOf('weekly.html', html))
  if (scripted) await expect(page.getByText('weekly.html was read. Its text stands below.')).toBeVisible()
  else await page.getByRole('button', { name: 'Take its text' }).click()
  await expect(page.getByText('8 figures were found in this text. 8 are left to decide on.')).toBeVisible()
  await expect(page.getByText(/^Read from weekly\.html .*SHA-256 [0-9a-f]{64}/)).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue(title)
  await expect(page.getByLabel('Published on')).toHaveValue('2017-10-04')
  await expect(page.locator('.pasted')).not.toContainText('99 mines')
  expect(await page.locator('.pasted a').allTextContents()).toEqual(
    expect.arrayContaining(['1,200', '3.5', '30', '12']),
  )

  await page.locator('#text').getByLabel('Done by').fill('Centre of Example')
  await page.getByLabel('Published by').fill('Agency of Example')
  await decide(page, 1, 'Confirm', scripted)
  await decide(page, 3, 'Confirm', scripted)
  if (!scripted) await page.getByRole('button', { name: 'Enter what is confirmed' }).click()
  await expect(proposal(page, 3)).toContainText('Entered as figure 2')
  await page.getByRole('button', { name: 'Send for review' }).click()
  await expect(page.getByText('Sent for review. An editor will publish it')).toBeVisible()

  const context = await browser.newContext(javaScriptEnabled === undefined ? {} : { javaScriptEnabled })
  const editor = await context.newPage()
  await signInAs(editor, 'editor', { server })
  await editor.getByRole('link', { name: 'Review' }).click()
  await editor.getByRole('link', { name: title }).click()
  await editor.getByRole('button', { name: 'Publish' }).click()
  await editor.getByRole('link', { name: 'See it as readers do' }).click()
  const claims = editor.locator('[data-claim]')
  await expect(claims).toHaveCount(2)
  await expect(claims.nth(0)).toContainText(String(sentences[0]))
  await expect(claims.nth(1)).toContainText(/Aleppo\s+1,200\s+3\.5/)
  await expect(editor.getByText(/weekly\.html/)).toBeVisible()
  await expect(editor.getByText(rest)).toHaveCount(0)
  await context.close()
})

test('PDF and Word files are read in the browser, bulletins are parted, and what cannot be read leaves the draft as it was', async ({
  page,
  start,
  folder,
}) => {
  const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
  const printed = async (content: string) => {
    await page.setContent(content)
    return page.pdf()
  }
  const english = await printed(html)
  const inArabic = await printed(arabicHtml)
  const pages = Array.from({ length: 199 }, (_, at) => `<p>The crews went on with their work (${at}).</p>`)
  const long = await printed(
    [...pages, `<p>On 1 September 2017 sappers destroyed 214 mines in Palmyra.</p>`].join(
      '<div style="break-after: page"></div>',
    ),
  )
  const scan = await printed(
    '<svg width="300" height="300"><rect width="200" height="100" fill="red"></rect></svg>',
  )
  const word = wordFile(
    [title, 'Damascus, 4 October 2017', sentences.join(' '), caption].map(wordParagraph).join('') +
      wordTable(rows) +
      wordParagraph(rest),
  )
  await signInAs(page, 'analyst', { server })
  const desk = `${server.url}/en/desk`

  for (const [name, bytes, words] of [
    ['weekly.pdf', english, sentences],
    ['arabic.pdf', inArabic, arabic.sentences],
    ['weekly.docx', word, sentences],
  ] as const) {
    await beginSyria(page, desk)
    await field(page).setInputFiles(fileOf(name, bytes))
    await expect(page.getByText(`${name} was read. Its text stands below.`)).toBeVisible()
    await expect(page.locator('#text-found')).toBeFocused()
    const pasted = (await page.locator('.pasted').textContent()) ?? ''
    for (const sentence of words) expect(pasted, name).toContain(sentence)
    if (name !== 'arabic.pdf') for (const row of rows) expect(pasted, name).toContain(row.join('\t'))
    await decide(page, 1, 'Confirm', true)
    await expect(figure(page, 1).getByLabel('Words of the report')).toHaveValue(words[0])
    await expect(page.getByText(/^Saved/)).toBeVisible()
    await page.reload()
    await expect(page.getByText(`Read from ${name}`)).toBeVisible()
  }

  // The figure stands on the last of 200 pages.
  await beginSyria(page, desk)
  await field(page).setInputFiles(fileOf('long.pdf', long))
  await expect(page.getByText('long.pdf was read. Its text stands below.')).toBeVisible()
  await expect(proposal(page, 1).locator('strong')).toHaveText('214')

  const bulletins = ['1 September 2017', '2 September 2017'].map(
    (day, at) =>
      `Bulletin, ${day}\n\nSappers destroyed ${at + 1}2 mines in Palmyra, and went on with their work.`,
  )
  await beginSyria(page, desk)
  await text(page).fill(bulletins.join('\n\n'))
  await page.getByRole('button', { name: 'Find the figures' }).click()
  await expect(page.getByText('This text holds 2 bulletins')).toBeVisible()
  await page.getByRole('button', { name: 'Make a draft of each' }).click()
  await page.getByRole('link', { name: 'Bulletin, 2 September 2017' }).click()
  await expect(page.getByLabel('Published on')).toHaveValue('2017-09-02')
  expect(await page.locator('.pasted').textContent()).toBe(bulletins[1])
  await expect(proposal(page, 1).locator('strong')).toHaveText('22')

  // Rich text keeps the rows of its tables; other text is pasted as browsers do.
  await beginSyria(page, desk)
  const pasteRich = (html: string) =>
    text(page).evaluate((field, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      clipboardData.setData('text/plain', 'Governorate Mines Aleppo')
      ;(field as HTMLTextAreaElement).focus()
      return field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, html)
  await text(page).fill('')
  expect(await pasteRich('<p>Sappers <b>destroyed</b> 12 mines.</p>')).toBe(true)
  expect(await pasteRich(`<p>${caption}</p>${htmlTable(rows)}<ul><li>One</li><li>Two</li></ul>`)).toBe(false)
  await expect(text(page)).toHaveValue(/Governorate\tMines destroyed/)
  const laidOut = await text(page).inputValue()
  for (const row of rows) expect(laidOut).toContain(row.join('\t'))
  expect(laidOut).toMatch(new RegExp(`^${caption}[^]*One\n+.*Two`))

  // What is large is told by its size alone.
  const large = join(folder, 'large.pdf')
  await writeFile(large, '%PDF-1.4')
  await truncate(large, 2 * DOCUMENT_LIMITS.fileBytes)
  await beginSyria(page, desk)
  const before = 'Sappers destroyed 12 mines in Palmyra on 1 September 2017.'
  await text(page).fill(before)
  for (const [file, why] of [
    [fileOf('locked.pdf', pdfFile({ isProtected: true })), 'It is protected by a password.'],
    [fileOf('cut.pdf', english.subarray(0, 900)), 'It is cut off or damaged.'],
    [fileOf('scan.pdf', scan), 'It has 1 page and no text: it is a scan.'],
    [fileOf('error.pdf', '<!doctype html><p>Sign in'), 'It is called “error.pdf”, and is a page of HTML'],
    [fileOf('cut.docx', word.subarray(0, 700)), 'It is cut off or damaged.'],
    [large, 'The file has more than 50 MB.'],
  ] as const) {
    await field(page).setInputFiles(file)
    const told = page.locator('#document-told')
    await expect(told).toContainText('was not read; the draft is as it was.')
    await expect(told).toContainText(why)
    await expect(text(page)).toHaveValue(before)
  }
  expect(await faultsInBothThemes(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  // Dropped, a file is taken as one that was chosen.
  await page.locator('section[aria-labelledby=document-label]').dispatchEvent('drop', {
    dataTransfer: await page.evaluateHandle(() => {
      const dropped = new DataTransfer()
      dropped.items.add(new File(['Sappers destroyed 9 mines in Homs.'], 'dropped.txt'))
      return dropped
    }),
  })
  await expect(page.getByText('dropped.txt was read.')).toBeVisible()
  await expect(page.locator('.pasted')).toHaveText(`${before}\n\nSappers destroyed 9 mines in Homs.`)
})
