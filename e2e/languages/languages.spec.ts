import type { Page } from '@playwright/test'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { accessibilityFaults, expect, test } from '../support/fixtures'
import { cutOff } from '../support/looks/cut-off'
import { signInAs } from '../support/people'
import { readerPages } from '../support/reader-pages'
import { onRecord } from '../support/record-process'
import { englishTexts } from './english-texts'
import { keys } from './keys'
import { messagesOfLanguage } from './messages'

/** Pages of the desk, of which nothing is asked that changes something. */
const deskPages = [
  ...['', '/review', '/reports', '/reports/palmyra-01', '/conflicts', '/conflicts/places', '/audit', '/none'],
  ...['/people', '/account', '/account/second-factor', '/team', '/go?q=deir', '/keys'],
  ...['/inbox', '/inbox/add', '/templates', '/templates/new?report=palmyra-01&country=SY', '/imports'],
  ...['/settings', '/settings/people', '/settings/countries/SY', '/settings/countries/SY/events'],
  ...['/lists', '/lists/countries', '/lists/countries/file', '/lists/places?q=deir', '/lists/places/new'],
  ...['/lists/places/SY02', '/lists/places/SY02/merge?into=SY03', '/lists/organisations'],
  ...['/lists/places/many', '/lists/organisations/many', '/lists/proposals'],
  ...[
    '/lists/organisations/syrian-army-engineers',
    '/lists/metrics',
    '/lists/metrics/new',
    '/lists/metrics/devices',
  ],
].map((path) => `/en/desk${path}`)

const entryPages = ['/sign-in', '/sign-in/forgotten', '/sign-in/code', '/invitation/none', '/reset/none'].map(
  (path) => `/en${path}`,
)

/** What stands on pages in Latin letters whatever their language, each with why. */
const kept: RegExp[] = [
  // Titles of publications, and what organisations are called and were written of, as they are on record.
  /Russian Defense Ministry|Operational information on the work|The Media Line|Engineering units of the Syrian army/,
  /^Unit of the Russian armed forces|^Russian sappers/,
  // A value as the database holds it, which the page of a report shows.
  /^counted$/,
  // Keys that are made of names, and addresses.
  /^[a-z0-9]+(-[a-z0-9]+)+$/,
  /^\/|^https?:/,
  // Keys of keyboards.
  /^(Ctrl|Shift|Enter|Ctrl K|[A-Z])$/,
  // What an entry of the audit keeps, as it keeps it.
  /^\{"/,
  // What stands for a day in the title of a template, typed so in every language.
  /\{d\} \{month\} \{yyyy\}/,
  // What is typed in English for metrics that are entered in English.
  /Outcome = Killed; Injured/,
]

const others = (Object.keys(LOCALES) as Locale[]).filter((locale) => locale !== 'en')

test('no page in another language says anything in English', async ({ page, start, request }) => {
  const server = await start({ withPeople: true, mayBeUsed: true })
  await signInAs(page, 'administrator', { server })
  await onRecord(server.databaseUrl, 'sendReport', {
    author: 'analyst@example.org',
    report: { title: 'تقرير', publisher: 'Agency', published: '2018-02-01', country: 'SY' },
    figures: [
      {
        metric: 'devices',
        amount: '12,5',
        qualifier: 'exact',
        basis: 'total',
        to: '2018-02-31',
        places: 'Alepo',
      },
    ],
  })
  const draft = await onRecord(server.databaseUrl, 'beginDraft', { author: 'admin@example.org' })
  const found: object[] = []
  const look = async (locale: Locale, path: string, ask: typeof request) => {
    const address = path.replace('/en', `/${locale}`)
    const html = await (await ask.get(server.url + address, { maxRedirects: 0 })).text()
    const english = englishTexts(address, html, locale)
    found.push(
      ...english.filter(({ text }) => !keys.has(text) && !kept.some((pattern) => pattern.test(text))),
    )
    expect(html, address).toContain(`<html lang="${locale}" dir="${LOCALES[locale].dir}"`)
  }
  // What elements and views say, and what was left in English, tests of the sources find in every language (spoken-texts.test.ts,
  // messages.test.ts); here is what pages are filled with.
  for (const path of [...readerPages, ...entryPages]) await look('ar', path, request)
  await page.goto(`${server.url}/en/desk`)
  await chooseLanguage(page, 'ar')
  await expect(page).toHaveURL(`${server.url}/ar/desk`)
  const review = await (await page.request.get(`${server.url}/ar/desk/review`)).text()
  const waiting = /\/ar\/desk\/review\/[\w-]+/.exec(review)?.[0] ?? ''
  const ofDraft = ['', '/history', '/propose'].map((part) => `/en/desk/drafts/${draft}${part}`)
  for (const path of [...deskPages, ...ofDraft, waiting.replace('/ar', '/en')])
    await look('ar', path, page.request)
  expect(found).toEqual([])
})

for (const [turn, locale] of others.entries()) {
  test(`pages in ${LOCALES[locale].name} can be used by everybody on a phone, and nothing is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    // Each kind of page in one language, other kinds in each.
    for (const path of readerPages.filter((_, at) => at % others.length === turn)) {
      const address = path.replace('/en', `/${locale}`)
      await page.goto(address)
      expect.soft(await accessibilityFaults(page), address).toEqual([])
      expect.soft(await cutOff(page), address).toEqual([])
    }
  })
}

test('the switch keeps page, filters and what was chosen of a chart, and the browser keeps the language', async ({
  page,
}) => {
  await page.goto('/en/sy?operator=syrian-army-engineers&from=2017-01&period=2018-01..2018-12#devices')
  const summary = page.getByText('Language: en')
  await summary.click()
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(
    '/fr/sy?operator=syrian-army-engineers&from=2017-01&period=2018-01..2018-12#devices',
  )
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await page.goto('/')
  await expect(page).toHaveURL('/fr')
  await page.goto('/sy/places')
  await expect(page).toHaveURL('/fr/sy/places')
})

test('a report is entered wholly by keyboard, in Arabic and in Ukrainian', async ({ page, start }) => {
  const server = await start({ withPeople: true, mayBeUsed: true })
  await signInAs(page, 'analyst', { server })
  const { keyboard } = page
  for (const locale of ['ar', 'uk'] as const) {
    await chooseLanguage(page, locale)
    const { draft, desk } = messagesOfLanguage(locale)
    await page.getByRole('button', { name: desk.newReport }).focus()
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: draft.save })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('dir', LOCALES[locale].dir)
    await tabTo(page, draft.cell.report_title)
    await keyboard.type(locale === 'ar' ? 'نشرة الأرقام' : 'Бюлетень чисел')
    await tabTo(page, draft.cell.publisher)
    await keyboard.type(locale === 'ar' ? 'وكالة المثال' : 'Агенція прикладу')
    await tabTo(page, draft.cell.published)
    await keyboard.type('02012018')
    await tabTo(page, draft.cell.country)
    await chooseByKeys(page, locale === 'ar' ? 'سوريا' : 'Сирія')
    await tabTo(page, draft.cell.metric)
    await keyboard.press('ArrowDown')
    await tabTo(page, draft.cell.amount)
    await keyboard.type(locale === 'ar' ? '١٢٠' : '120')
    await tabTo(page, draft.cell.qualifier)
    await keyboard.press('ArrowDown')
    await tabTo(page, draft.cell.basis)
    await keyboard.press('ArrowDown')
    await tabTo(page, draft.cell.to)
    await keyboard.type('01012018')
    await tabTo(page, draft.cell.places)
    await keyboard.type(locale === 'ar' ? 'حلب' : 'SY02')
    await expect(page.getByRole('option').first()).toBeVisible()
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await tabTo(page, draft.cell.operator)
    await keyboard.type(locale === 'ar' ? 'فريق المثال' : 'Команда прикладу')
    await keyboard.press('Control+Enter')
    await expect(page.getByText(desk.sent)).toBeVisible()
  }
})

/** Chooses a language in the bar of the desk. */
async function chooseLanguage(page: Page, locale: Locale): Promise<void> {
  await page.locator('.top-bar .language-code').click()
  await page.getByRole('button', { name: LOCALES[locale].name }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
}

/** Goes on by the key until the field has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).first()
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await field.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(field).toBeFocused()
}

/** Goes down a list that has the focus until it shows the name. */
async function chooseByKeys(page: Page, name: string): Promise<void> {
  const shown = () =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent)
  for (let pressed = 0; pressed < 300 && (await shown()) !== name; pressed++)
    await page.keyboard.press('ArrowDown')
  expect(await shown()).toBe(name)
}
