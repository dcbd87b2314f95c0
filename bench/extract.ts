/**
 * `extract.ts`: reads texts for figures, on one core; prints short texts and whole articles per second of processor time, the latter by the clock too, that of two long
 * texts in ms, and how long the first text on a country takes, as JSON. Articles are read with 60,000 places.
 */

import { extractorOf } from '@/lib/extract/extract'
import articles from '@/lib/extract/sentences/own-articles.json'
import { elementAt } from '@/lib/lookup/element-at'
import { placesOnFile } from '@/scripts/commands/places-on-file'

const texts: ReadonlyArray<readonly [lang: string, text: string]> = [
  [
    'en',
    'Over the past day, engineers cleared 12.4 hectares and 3 km of road in Homs and destroyed 214 explosive items, including 63 improvised explosive devices. More than 18,200 items have been destroyed since the operation began, the centre said.',
  ],
  [
    'fr',
    "Au cours des dernières 24 heures, les démineurs ont nettoyé 7,5 hectares et 14 bâtiments à Alep, et désamorcé 162 engins explosifs, dont 40 bombes artisanales. Le poids total de l'aide livrée s'élève à 4,8 tonnes.",
  ],
  [
    'ru',
    'За сутки сапёры очистили 9,1 га территории и 2,5 км дорог в Пальмире, обезврежено 117 взрывоопасных предметов, из них 32 самодельных взрывных устройства. Всего с начала операции – 24 тыс. 310.',
  ],
  [
    'ar',
    'خلال الـ24 ساعة الماضية طهر الخبراء 6.5 هكتار في حمص ودمروا 88 عبوة ناسفة، وبلغ المجموع منذ بداية العملية 12 ألفاً و400 لغم.',
  ],
]
const warmUps = 50
const rounds = 500
const long = (length: number) =>
  `${elementAt(texts, 0)[1]} `.repeat(Math.ceil(length / elementAt(texts, 0)[1].length))

/** Milliseconds of processor time so far: other work on the machine does not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const extract = extractorOf(await placesOnFile())
const readAll = () =>
  texts.reduce((sum, [lang, text]) => sum + extract({ text, lang, published: '2017-09-22' }).length, 0)
for (let round = 0; round < warmUps; round++) readAll()
const started = cpuTime()
let figures = 0
for (let round = 0; round < rounds; round++) figures += readAll()
const perSecond = (rounds * texts.length * 1_000) / (cpuTime() - started)
const [half, whole] = [50_000, 100_000].map((length) => {
  const text = long(length)
  const began = cpuTime()
  extract({ text, lang: 'en' })
  return cpuTime() - began
})

const mostPlaces = 60_000
const places = await placesOnFile('RU')
for (let number = places.length; number < mostPlaces; number++) {
  const name = `Place${number.toString(36)} ${((number * 7_919) % 99_991).toString(36)}`
  places.push({ code: `x${number}`, kind: 'locality', parent: 'SY', names: { en: name }, aliases: [] })
}
const withMany = extractorOf(places)
for (let round = 0; round < 2 * warmUps; round++) for (const article of articles) withMany(article)
const [since, sinceByClock] = [cpuTime(), performance.now()]
for (let round = 0; round < 2 * warmUps; round++) for (const article of articles) withMany(article)
const articlesRead = 2 * warmUps * articles.length
const articlesPerSecond = (articlesRead * 1_000) / (cpuTime() - since)
const articlesByClock = (articlesRead * 1_000) / (performance.now() - sinceByClock)

const ofCountry = await placesOnFile('CO')
const asked = cpuTime()
extractorOf(ofCountry)({ text: elementAt(texts, 0)[1], lang: 'en', country: 'CO' })
const firstOfCountry = cpuTime() - asked
console.log(
  JSON.stringify({
    ...{ perSecond, figures: figures / rounds, half, whole },
    ...{ articlesPerSecond, articlesByClock, firstOfCountry },
  }),
)
