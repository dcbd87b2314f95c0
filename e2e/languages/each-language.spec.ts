import type { APIRequestContext } from '@playwright/test'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { expect, test } from '../support/fixtures'
import { startMailServer } from '../support/mail-server'
import { onRecord } from '../support/record-process'
import { freePort } from '../support/server'
import { messagesOfLanguage } from './messages'

/** How a language writes an amount of the sample, a day, the reports of four lists, what a chart says, and the first sheet of a workbook. */
interface Written {
  amount: string
  day: string
  /** 1, 2, 5 and 21 of them. */
  reports: readonly string[]
  chart: string
  /** That "many" is no metric, in an answer to an address. */
  wrong: string
  sheet: string
  /** What the letter with a link to a new password is called. */
  letter: string
}

const written: Record<Locale, Written> = {
  en: {
    amount: '130,046',
    day: '25 Dec 2020',
    reports: ['1 report found', '2 reports found', '5 reports found', '21 reports found'],
    chart:
      'running total of explosive devices neutralised in Syria, 4 Apr 2016 to 25 Dec 2020. 2 operators together: at least 120 on 4 Apr 2016, at least 130,046 on 25 Dec 2020.',
    wrong: 'by must be place, month, operator or interval',
    sheet: 'Figures',
    letter: 'A new password for Firmground',
  },
  fr: {
    amount: '130 046',
    day: '25 déc. 2020',
    reports: ['1 rapport trouvé', '2 rapports trouvés', '5 rapports trouvés', '21 rapports trouvés'],
    chart:
      'engins explosifs neutralisés, Syrie, du 4 avr. 2016 au 25 déc. 2020. 2 opérateurs ensemble : au moins 120 le 4 avr. 2016, au moins 130 046 le 25 déc. 2020.',
    wrong: 'by doit être place, month, operator ou interval',
    sheet: 'Chiffres',
    letter: 'Nouveau mot de passe pour Firmground',
  },
  ar: {
    amount: '130,046',
    // As Syria calls its months.
    day: '25 كانون الأول 2020',
    reports: ['عُثر على تقرير واحد', 'عُثر على تقريرين', 'عُثر على 5 تقارير', 'عُثر على 21 تقريرًا'],
    chart:
      'الذخائر المتفجرة التي أُبطل مفعولها، سوريا، من 4 نيسان 2016 إلى 25 كانون الأول 2020. جهتان منفِّذتان معًا: ما لا يقل عن 120 في 4 نيسان 2016، ما لا يقل عن 130,046 في 25 كانون الأول 2020.',
    wrong: 'يجب أن يكون by واحدًا من: place أو month أو operator أو interval',
    sheet: 'الأرقام',
    letter: 'كلمة مرور جديدة في Firmground',
  },
  ru: {
    amount: '130 046',
    day: '25 дек. 2020',
    reports: [
      'Найдена 1 публикация',
      'Найдены 2 публикации',
      'Найдено 5 публикаций',
      'Найдена 21 публикация',
    ],
    chart:
      'Сирия, 4 апр. 2016 – 25 дек. 2020: 2 исполнителя в сумме: 4 апр. 2016 — не менее 120, 25 дек. 2020 — не менее 130 046.',
    wrong: 'by должно быть place, month, operator или interval',
    sheet: 'Числа',
    letter: 'Новый пароль для Firmground',
  },
  uk: {
    amount: '130 046',
    day: '25 груд. 2020',
    reports: [
      'Знайдено 1 публікацію',
      'Знайдено 2 публікації',
      'Знайдено 5 публікацій',
      'Знайдено 21 публікацію',
    ],
    chart:
      'Сирія (з 4 квіт. 2016 по 25 груд. 2020). 2 виконавці разом: 4 квіт. 2016 — щонайменше 120, 25 груд. 2020 — щонайменше 130 046.',
    wrong: 'by має бути place, month, operator або interval',
    sheet: 'Числа',
    letter: 'Новий пароль до Firmground',
  },
  es: {
    amount: '130.046',
    day: '25 dic 2020',
    reports: [
      '1 informe encontrado',
      '2 informes encontrados',
      '5 informes encontrados',
      '21 informes encontrados',
    ],
    chart:
      'artefactos explosivos neutralizados, Siria, del 4 abr 2016 al 25 dic 2020. 2 operadores en conjunto: al menos 120 el 4 abr 2016, al menos 130.046 el 25 dic 2020.',
    wrong: 'by debe ser place, month, operator o interval',
    sheet: 'Cifras',
    letter: 'Nueva contraseña de Firmground',
  },
  pt: {
    amount: '130.046',
    day: '25 de dez. de 2020',
    reports: [
      ...['1 relatório encontrado', '2 relatórios encontrados'],
      ...['5 relatórios encontrados', '21 relatórios encontrados'],
    ],
    chart:
      'Síria, de 4 de abr. de 2016 a 25 de dez. de 2020. 2 operadores em conjunto: pelo menos 120 em 4 de abr. de 2016, pelo menos 130.046 em 25 de dez. de 2020.',
    wrong: 'by tem de ser place, month, operator ou interval',
    sheet: 'Números',
    letter: 'Nova palavra-passe do Firmground',
  },
}

const locales = Object.keys(LOCALES) as Locale[]

/** The days up to which 1, 2, 5 and 21 reports of the sample came out. */
const until = ['2016-04-04', '2016-04-06', '2016-12-13', '2017-10-11']

/** A text of a page or a letter, its narrow spaces as usual ones, without the signs that keep directions apart. */
const plain = (text: string) =>
  text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u2066-\u2069\u200e\u200f]/g, '')

test('each language writes direction, numbers, days, plurals, charts, files and errors its own way', async ({
  request,
}) => {
  const { readXlsx } = await import('hucre/xlsx')
  for (const locale of locales) {
    const { amount, day, reports, chart, wrong, sheet } = written[locale]
    const answer = await request.get(`/${locale}/sy`)
    // As packed as English pages are, letters of two bytes or not.
    expect(Number(answer.headers()['content-length'] ?? 0), locale).toBeLessThan(25_000)
    const html = plain(await answer.text())
    expect(html).toContain(`<html lang="${locale}" dir="${LOCALES[locale].dir}"`)
    for (const text of [amount, day, chart]) expect.soft(html, locale).toContain(text)
    expect(html).toContain(`<link rel="alternate" hreflang="${locale}" href="/${locale}/sy"/>`)
    for (const [at, to] of until.entries()) {
      const list = await request.get(`/${locale}/sy/reports?to=${to}`)
      expect.soft(plain(await list.text()), `${locale} ${to}`).toContain(`>${reports[at]}<`)
    }
    const missing = await request.get(`/${locale}/sy/nowhere/at/all`)
    expect(missing.status()).toBe(404)
    expect(await missing.text()).toContain(messagesOfLanguage(locale).notFound.title)
    const told = await request.get('/api/v1/summary.json?country=SY&by=day', {
      headers: { 'Accept-Language': locale },
    })
    expect([told.status(), told.headers()['content-language']]).toEqual([400, locale])
    expect(plain((await told.json()).problems.join())).toBe(wrong)
    const file = await request.get(`/api/v1/summary.xlsx?country=SY&by=place&language=${locale}`)
    const book = await readXlsx(new Uint8Array(await file.body()))
    expect(book.sheets[0]?.name).toBe(sheet)
    expect(book.sheets[0]?.rows[0]?.[0]).toBe('country')
  }
})

test('whoever forgot their password gets a letter in their own language', async ({ request, start }) => {
  const mail = await startMailServer()
  try {
    const port = await freePort()
    const server = await start({
      withoutSample: true,
      port,
      environment: {
        FIRMGROUND_ADDRESS: `http://127.0.0.1:${port}`,
        FIRMGROUND_SMTP_URL: mail.url,
        FIRMGROUND_MAIL_FROM: 'Firmground <figures@example.org>',
      },
    })
    await onRecord(
      server.databaseUrl,
      'addPeople',
      locales.map((language) => ({
        ...{ name: 'Ann', email: `${language}@example.org`, password: 'nine birds on a wire' },
        ...{ role: 'analyst' as const, language },
      })),
    )
    for (const locale of locales) {
      // From a page in another language: the letter is in the language of its reader.
      const page = locale === 'fr' ? 'en' : 'fr'
      const said = await sendForm(request, server.url, `/${page}/sign-in/forgotten`, {
        email: `${locale}@example.org`,
      })
      expect(plain(said)).toContain(plain(messagesOfLanguage(page).forgotten.done))
    }
    await expect.poll(() => mail.letters.length).toBe(locales.length)
    for (const locale of locales) {
      const letter = mail.letters.find(({ to }) => to === `${locale}@example.org`)
      const [before = ''] = messagesOfLanguage(locale).forgotten.letter.split('{')
      expect(plain(letter?.text ?? ''), locale).toContain(plain(before).trim())
      expect(letter?.text).toMatch(new RegExp(`${server.url}/${locale}/reset/\\S+`))
      if (locale === 'en') expect(letter?.text).toContain(`Subject: ${written.en.letter}`)
    }
  } finally {
    mail.stop()
  }
})

/** Sends the form of a page as a browser without scripts does; the page that comes back. */
async function sendForm(
  request: APIRequestContext,
  site: string,
  path: string,
  fields: Record<string, string>,
): Promise<string> {
  const html = await (await request.get(site + path)).text()
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')],
  )
  const answer = await request.post(site + path, {
    headers: { Origin: site },
    multipart: { ...Object.fromEntries(hidden), ...fields },
  })
  return answer.text()
}
